import { ImplementereError, type CoreElementId, type PhaseId, type Sourced } from '@implementere/model'
import type { Scale } from './scale.ts'

/** Who is asked an item: null means everyone, always. An item that is not asked is not applicable, never missing. */
export interface Applicability {
  readonly phases: readonly PhaseId[] | null
  readonly sessions: readonly string[] | null
  readonly roles: readonly string[] | null
  readonly sites: readonly string[] | null
}

/** A component of a checklist: a heading with its items. */
export interface QicComponent<Id extends string = string> extends Sourced {
  readonly id: Id
  /** English name for code, for example `implementationTeam`: an alias of the id. */
  readonly key: string
}

/** An item of a checklist. */
export interface QicItem<Id extends string = string, ComponentId extends string = string> extends Sourced {
  readonly id: Id
  /** English name for code, for example `steeringGroup`. */
  readonly key: string
  readonly component: ComponentId
  /** Id of its response scale among the instrument's `scales`. */
  readonly scale: string
  /** What multiplies the points of its answer; never below zero. */
  readonly weight: number
  /** Whether the lowest level is the best one. */
  readonly reversed: boolean
  /** The core elements of the model that it serves. */
  readonly elements: readonly CoreElementId[]
  /** The phases in which it is worked on; `openItems` puts those of the current phase first. */
  readonly phases: readonly PhaseId[]
  /** Who is asked; null when everyone is, always. */
  readonly appliesTo: Applicability | null
  /** The wording as printed where the shipped text repairs it; otherwise null. */
  readonly printed: string | null
}

/** A checklist as data. Plain JSON; `defineInstrument` makes one from less and says what is wrong with it. */
export interface Instrument<ComponentId extends string = string, ItemId extends string = string> extends Sourced {
  readonly id: string
  /** A new version is another instrument: scores of two versions are never compared. */
  readonly version: number
  /** Id of the scale that items have unless they name another. */
  readonly scale: string
  readonly scales: readonly Scale[]
  readonly components: readonly QicComponent<ComponentId>[]
  readonly items: readonly QicItem<ItemId, ComponentId>[]
  /** Ids of the references to cite with it. */
  readonly references: readonly string[]
}

/**
 * How a response names its instrument: id and version.
 *
 * @example
 * ```ts
 * import { qicNo } from '@implementere/qic'
 * instrumentRef(qicNo) // => 'qic-no@1'
 * ```
 */
export function instrumentRef(instrument: Pick<Instrument, 'id' | 'version'>): string {
  return `${instrument.id}@${instrument.version}`
}

/**
 * The component with an id, or with a key as its alias; null when there is none.
 *
 * @example
 * ```ts
 * import { qicNo } from '@implementere/qic'
 * findComponent(qicNo, 'supportiveClimate')?.id // => '2'
 * findComponent(qicNo, '7') // => null
 * ```
 */
export function findComponent<ComponentId extends string>(instrument: Instrument<ComponentId>, idOrKey: string): QicComponent<ComponentId> | null {
  return instrument.components.find(({ id, key }) => id === idOrKey || key === idOrKey) ?? null
}

/**
 * The response scale of an item.
 *
 * Throws: {@link ImplementereError} `unknown-scale` when the instrument has no such scale; one made by `defineInstrument` always has.
 *
 * @example
 * ```ts
 * import { qicNo } from '@implementere/qic'
 * qicNo.items.slice(0, 2).map((item) => scaleOf(qicNo, item).id) // => ['progress', 'progress']
 * ```
 */
export function scaleOf(instrument: Instrument, item: QicItem): Scale {
  for (const scale of instrument.scales) if (scale.id === item.scale) return scale
  throw new ImplementereError('unknown-scale', `item ${item.id} names the scale ${item.scale}, which its instrument does not have`, {
    item: item.id,
    scale: item.scale,
  })
}
