import {
  CORE_ELEMENT_IDS,
  errorAt,
  failure,
  PHASE_IDS,
  success,
  type CoreElementId,
  type Issue,
  type PhaseId,
  type Result,
  type Sourced,
} from '@implementere/model'
import type { Applicability, Instrument, QicComponent, QicItem } from './instrument.ts'
import { buildScale, scaleIssues, type ScaleDefinition } from './scale-definition.ts'
import { PROGRESS_SCALE, type Scale } from './scale.ts'

/** What an organisation writes down of a component. Its source and licence are those of the instrument unless given. */
export interface ComponentDefinition extends Partial<Sourced> {
  readonly id: string
  /** An alias; the id when absent. */
  readonly key?: string
}

/** What an organisation writes down of an item. */
export interface ItemDefinition extends Partial<Sourced> {
  readonly id: string
  readonly component: string
  /** A name for code; the id when absent. */
  readonly key?: string
  /** The instrument's `scale` when absent. */
  readonly scale?: string
  /** 1 when absent. */
  readonly weight?: number
  /** False when absent. */
  readonly reversed?: boolean
  readonly elements?: readonly CoreElementId[]
  readonly phases?: readonly PhaseId[]
  /** Who is asked; everyone, always, when absent. A part that is absent or null excludes nobody. */
  readonly appliesTo?: Partial<Applicability> | null
  readonly printed?: string | null
}

/** What an organisation writes down of a checklist of its own. */
export interface InstrumentDefinition extends Sourced {
  readonly id: string
  readonly version: number
  /** Id of the scale of items that name none; `progress` (0 not started, 1 partly, 2 done) when absent. */
  readonly scale?: string
  /** The scales beside `progress`, which is always there. */
  readonly scales?: readonly ScaleDefinition[]
  readonly components: readonly ComponentDefinition[]
  readonly items: readonly ItemDefinition[]
  readonly references?: readonly string[]
}

/** Ids become keys of results: letters, digits, dot, underscore and hyphen, not at the start a mark. */
const ID = /^[A-Za-z0-9][\w.-]{0,199}$/

/**
 * A checklist of one's own: any number of components and items, a response scale per item, weights, and who is asked what.
 *
 * Gives the whole instrument with every default written out, or every fault with its path: `invalid-id`, `duplicate-id`, `duplicate-key`, `invalid-version`,
 * `no-components`, `component-without-items`, `component-without-weight`, `unknown-component`, `unknown-scale`, `empty-scale`,
 * `lowest-not-zero`, `scale-without-range`, `duplicate-level`, `invalid-level`, `invalid-points`, `level-without-points`, `not-no-and-yes`, `unknown-kind`,
 * `invalid-weight` (below zero), `unknown-element`, `unknown-phase`, `asked-of-nobody`. For JSON of unknown shape use `parseInstrument` of
 * `@implementere/qic/schema`. A definition that is changed in meaning needs a new version: responses name both.
 *
 * @example
 * ```ts
 * const result = defineInstrument({
 *   id: 'visits',
 *   version: 1,
 *   components: [{ id: 'A' }],
 *   items: [{ id: 'A.1', component: 'A' }, { id: 'A.1', component: 'B', weight: -1 }],
 *   source: { citation: 'ours', locator: null, status: 'own' },
 *   licence: 'mit',
 * })
 * result.ok || result.issues.map(({ code, path }) => `${path.join('.')} ${code}`)
 * // => ['items.1.id duplicate-id', 'items.1.component unknown-component', 'items.1.weight invalid-weight']
 * ```
 */
export function defineInstrument(definition: InstrumentDefinition): Result<Instrument> {
  const scales = scaleDefinitionsOf(definition)
  const issues = [...headIssues(definition), ...scalesIssues(definition, scales), ...componentIssues(definition), ...itemIssues(definition, scales)]
  return issues.length > 0 ? failure(issues) : success(build(definition, scales))
}

function build(definition: InstrumentDefinition, scales: readonly ScaleDefinition[]): Instrument {
  const { id, version, scale = PROGRESS_SCALE.id, references = [], source, licence } = definition
  const origin: Sourced = { source, licence }
  return {
    id,
    version,
    scale,
    scales: scales.map((own): Scale => buildScale(own, origin)),
    components: definition.components.map((component): QicComponent => ({ key: component.id, ...origin, ...component })),
    items: definition.items.map((item): QicItem => ({
      key: item.id,
      scale,
      weight: 1,
      reversed: false,
      elements: [],
      phases: [],
      printed: null,
      ...origin,
      ...item,
      appliesTo: item.appliesTo ? { phases: null, sessions: null, roles: null, sites: null, ...item.appliesTo } : null,
    })),
    references,
    ...origin,
  }
}

function scaleDefinitionsOf({ scale = PROGRESS_SCALE.id, scales = [], items }: InstrumentDefinition): readonly ScaleDefinition[] {
  const needsProgress = scale === PROGRESS_SCALE.id || items.some((item) => item.scale === PROGRESS_SCALE.id)
  return needsProgress && !scales.some(({ id }) => id === PROGRESS_SCALE.id) ? [PROGRESS_SCALE, ...scales] : scales
}

function headIssues({ id, version, components }: InstrumentDefinition): readonly Issue[] {
  const issues: Issue[] = []
  if (!ID.test(id)) issues.push(errorAt(['id'], 'invalid-id'))
  if (!Number.isSafeInteger(version) || version < 1) issues.push(errorAt(['version'], 'invalid-version'))
  if (components.length === 0) issues.push(errorAt(['components'], 'no-components'))
  return issues
}

function scalesIssues({ scale = PROGRESS_SCALE.id, scales = [] }: InstrumentDefinition, all: readonly ScaleDefinition[]): readonly Issue[] {
  const known = all.some(({ id }) => id === scale)
  return [
    ...idIssues(scales, 'scales'),
    ...(known ? [] : [errorAt(['scale'], 'unknown-scale', { scale })]),
    ...scales.flatMap((own, index) => scaleIssues(own, ['scales', index])),
  ]
}

function componentIssues({ components, items }: InstrumentDefinition): readonly Issue[] {
  const withItems = new Set(items.map(({ component }) => component))
  const withWeight = new Set(items.filter(({ weight }) => weight !== 0).map(({ component }) => component))
  const empty = components.flatMap(({ id }, index) => {
    if (!withItems.has(id)) return [errorAt(['components', index], 'component-without-items', { component: id })]
    return withWeight.has(id) ? [] : [errorAt(['components', index], 'component-without-weight', { component: id })]
  })
  return [...idIssues(components, 'components'), ...keyIssues(components), ...empty]
}

function itemIssues({ components, items }: InstrumentDefinition, scales: readonly ScaleDefinition[]): readonly Issue[] {
  const componentIds = new Set(components.map(({ id }) => id))
  const scaleIds = new Set(scales.map(({ id }) => id))
  const each = items.flatMap((item, index) => {
    const path = ['items', index]
    const { component, scale, weight = 1, appliesTo, elements = [], phases = [] } = item
    const issues: Issue[] = []
    if (!componentIds.has(component)) issues.push(errorAt([...path, 'component'], 'unknown-component', { component }))
    if (scale !== undefined && !scaleIds.has(scale)) issues.push(errorAt([...path, 'scale'], 'unknown-scale', { scale }))
    if (!(weight >= 0 && Number.isFinite(weight))) issues.push(errorAt([...path, 'weight'], 'invalid-weight'))
    issues.push(...outsideOf(CORE_ELEMENT_IDS, elements, [...path, 'elements'], 'unknown-element'))
    issues.push(...outsideOf(PHASE_IDS, phases, [...path, 'phases'], 'unknown-phase'))
    return [...issues, ...(appliesTo ? applicabilityIssues(appliesTo, [...path, 'appliesTo']) : [])]
  })
  return [...idIssues(items, 'items'), ...each]
}

function applicabilityIssues(appliesTo: Partial<Applicability>, path: Issue['path']): readonly Issue[] {
  const nobody = Object.entries(appliesTo).filter(([, asked]) => asked?.length === 0)
  return [
    ...nobody.map(([part]) => errorAt([...path, part], 'asked-of-nobody')),
    ...outsideOf(PHASE_IDS, appliesTo.phases ?? [], [...path, 'phases'], 'unknown-phase'),
  ]
}

function outsideOf(known: readonly string[], given: readonly string[], path: Issue['path'], code: string): readonly Issue[] {
  return given.flatMap((value, index) => (known.includes(value) ? [] : [errorAt([...path, index], code, { received: value })]))
}

/** Faulty and repeated ids of a list. */
function idIssues(rows: readonly { readonly id: string }[], list: string): readonly Issue[] {
  const seen = new Set<string>()
  return rows.flatMap(({ id }, index) => {
    const code = ID.test(id) ? (seen.has(id) ? 'duplicate-id' : null) : 'invalid-id'
    seen.add(id)
    return code === null ? [] : [errorAt([list, index, 'id'], code, { id })]
  })
}

/** An alias that also names another component. */
function keyIssues(components: readonly ComponentDefinition[]): readonly Issue[] {
  const owners = new Map(components.map(({ id }) => [id, id]))
  return components.flatMap(({ id, key = id }, index) => {
    const owner = owners.get(key) ?? id
    owners.set(key, owner)
    return owner === id ? [] : [errorAt(['components', index, 'key'], 'duplicate-key', { key })]
  })
}
