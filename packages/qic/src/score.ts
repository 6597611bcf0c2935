import { failure, success, warningAt, type Estimate, type Issue, type Result } from '@implementere/model'
import { answerIssues } from './answer-check.ts'
import { instrumentRef, type Instrument } from './instrument.ts'
import { readItem, type AskedIn, type Contribution, type ItemReading, type ItemState } from './item-reading.ts'
import { requirePolicy, type MissingPolicy } from './missing-policy.ts'
import { completenessOf, overallOf, type OverallScores } from './overall.ts'
import type { ScorableResponse } from './response.ts'
import { componentEstimate, sumOf, talliesOf, type Tally } from './tally.ts'

/** How answers become a score. */
export interface ScoreOptions {
  /** How much of a component must be answered; `halfRule` by default. */
  readonly missing?: MissingPolicy
  /** Whether the overall scores may leave out components without a value; false by default. */
  readonly allowMissingComponents?: boolean
  /** `declared` (default) multiplies points by the items' weights, `equal` takes every weight as 1. */
  readonly weighting?: 'declared' | 'equal'
  readonly askedIn?: AskedIn
}

/** A scored checklist: profile by component first, then both overall scores. Plain JSON. */
export interface QicScore<ComponentId extends string = string, ItemId extends string = string> {
  readonly instrument: string
  readonly policy: {
    readonly missing: MissingPolicy
    readonly scale: string
    readonly weighting: 'declared' | 'equal'
    readonly allowMissingComponents: boolean
  }
  readonly components: Readonly<Record<ComponentId, Estimate>>
  readonly overall: OverallScores
  /** Known of applicable items. */
  readonly completeness: Estimate
  readonly items: Readonly<Record<ItemId, ItemState>>
  readonly contributions: Readonly<Record<ItemId, Contribution>>
  readonly warnings: readonly Issue[]
}

/** Share of a component's items beyond which not applicable raises `instrument-may-not-fit`. A convention of ours. */
const MAY_NOT_FIT = 0.2

/**
 * Scores a response: a profile by component, then `overall` as the mean of components and weighted by items.
 *
 * Unit: proportion 0-1 of the points possible. Missing is never zero: an unknown item leaves the value and widens `bounds`, the least and the
 * greatest value over every answer the unknowns could get (all of them; the score itself lies between unless components are left out by
 * `allowMissingComponents`). Not applicable leaves numerator and denominator. A component without answers enough under `missing` has no value, and
 * while one has none there is no overall unless `allowMissingComponents`; a component with nothing applicable is left out, not missing. Reasons:
 * `all-not-applicable`, `all-unknown`, `insufficient-data`, `component-missing`, `no-denominator` (weights all zero). Warnings:
 * `instrument-may-not-fit` (more than a fifth of a component answered not applicable), `answered-though-not-asked`, `not-applicable-without-reason`. Issues: `different-instrument`,
 * `unknown-item`, `off-scale`, `invalid-answer`. Throws: {@link ImplementereError} `unknown-policy`.
 *
 * Source: formula, scale and policies ours; the checklist publishes none. Conventions named in `MISSING_POLICIES`.
 *
 * @example
 * ```ts
 * import { qicNo } from '@implementere/qic'
 * const answers = { '3.1': 2, '3.2': 1, '3.3': null }
 * const result = scoreQic(qicNo, { instrument: 'qic-no@1', answers })
 * const plan = result.ok ? result.value.components['3'] : null
 * plan?.value // => 0.75
 * plan?.bounds // => { lower: 0.5, upper: 5 / 6 }
 * result.ok && result.value.overall.equalComponent.reason // => 'component-missing'
 * ```
 */
export function scoreQic<ComponentId extends string, ItemId extends string>(
  instrument: Instrument<ComponentId, ItemId>,
  response: ScorableResponse,
  options: ScoreOptions = {},
): Result<QicScore<ComponentId, ItemId>> {
  const issues = answerIssues(instrument, response)
  if (issues.length > 0) return failure(issues)
  const score = scoreChecked(instrument, response, options)
  return success(score, score.warnings)
}

/** Scores answers that are known to be on the scales of the instrument. */
export function scoreChecked<ComponentId extends string, ItemId extends string>(
  instrument: Instrument<ComponentId, ItemId>,
  response: ScorableResponse,
  options: ScoreOptions,
): QicScore<ComponentId, ItemId> {
  const { missing = 'halfRule', allowMissingComponents = false, weighting = 'declared' } = options
  requirePolicy(missing)
  const askedIn = { role: response.role ?? null, ...options.askedIn }
  const readings = instrument.items.map((item) => readItem(instrument, item, response.answers, weighting === 'equal' ? 1 : item.weight, askedIn))
  const tallies = talliesOf(
    instrument.components.map(({ id }) => id),
    readings,
  )
  const components = tallies.map((tally) => componentEstimate(tally, missing))
  return {
    instrument: instrumentRef(instrument),
    policy: { missing, scale: instrument.scale, weighting, allowMissingComponents },
    components: byId(instrument.components, components, (estimate) => estimate),
    overall: overallOf(tallies, components, allowMissingComponents),
    completeness: completenessOf(sumOf(tallies)),
    items: byId(instrument.items, readings, ({ state }) => state),
    contributions: byId(instrument.items, readings, contributionOf),
    warnings: [...fitWarnings(instrument, tallies), ...askWarnings(readings)],
  }
}

function contributionOf({ item, earned, possible }: ItemReading): Contribution {
  return { component: item.component, earned, possible }
}

function fitWarnings(instrument: Instrument, tallies: readonly Tally[]): readonly Issue[] {
  const warnings: Issue[] = []
  for (const [index, { declined, items }] of tallies.entries()) {
    const { id } = instrument.components[index]!
    if (declined / items > MAY_NOT_FIT) {
      warnings.push(warningAt(['components', id], 'instrument-may-not-fit', { component: id, notApplicable: declined, items }))
    }
  }
  return warnings
}

function askWarnings(readings: readonly ItemReading[]): readonly Issue[] {
  const warnings: Issue[] = []
  for (const { warning } of readings) if (warning !== null) warnings.push(warning)
  return warnings
}

/** A record by id. A loop, because this is what most of the time of a score goes into. */
function byId<Id extends string, Part, Value>(
  rows: readonly { readonly id: Id }[],
  parts: readonly Part[],
  valueOf: (part: Part) => Value,
): Readonly<Record<Id, Value>> {
  const record: Partial<Record<Id, Value>> = {}
  for (let index = 0; index < rows.length; index++) record[rows[index]!.id] = valueOf(parts[index]!)
  return record as Record<Id, Value>
}
