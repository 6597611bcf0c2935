import { ImplementereError, MAX_ID_LENGTH, type Intervention, type PartialDate, type Source } from '@implementere/model'
import type { FunnelStage } from '@implementere/dimensions'
import type { CoreEvent } from './event.ts'

/** The version of the record's form that this version of the package writes. */
export const FORMAT_VERSION = 2

/** Whether a record tells of something that happened or was made up to show how a record looks. Whoever shows a synthetic one says so on every page. */
export type RecordNature = 'real' | 'synthetic'

/** Why an intervention was wanted. */
export interface Need {
  readonly text: string | null
  /** When it was recognised, as exactly as anyone knows. */
  readonly recognised: PartialDate | null
  readonly from: 'research' | 'practice' | null
}

/** A stage of a recorded funnel: its count with where it comes from. */
export interface RecordedStage extends FunnelStage {
  readonly name: string | null
  readonly source: Source
}

/** A sequence of counts that no event of the log carries, for example a printed one: how many began, how many came through. */
export interface RecordedFunnel {
  readonly id: string
  readonly name: string | null
  readonly stages: readonly RecordedStage[]
}

/** A fact that is no event of the log: often known by year only, and never given a day that nobody wrote down. */
export interface RecordedFact {
  readonly id: string
  readonly text: string
  readonly date: PartialDate | null
  /** The number in it where there is one. */
  readonly figure: number | null
  readonly source: Source
}

/** What is known of an implementation from elsewhere than its own log, each piece with its source. */
export interface Figures {
  readonly funnels: readonly RecordedFunnel[]
  readonly facts: readonly RecordedFact[]
}

/** One implementation: what is implemented, why, and everything that happened. Plain JSON; all state is rebuilt from the events. */
export interface Implementation {
  readonly formatVersion: typeof FORMAT_VERSION
  readonly id: string
  readonly title: string
  readonly nature: RecordNature
  readonly intervention: Intervention
  readonly need: Need | null
  readonly figures: Figures
  /** In any order: what they amount to depends on their moments and ids only. Written in that order, see `stateOf`. */
  readonly events: readonly CoreEvent[]
}

/** What a new implementation starts from. */
export interface NewImplementation {
  readonly id: string
  readonly title: string
  readonly intervention: Intervention
  /** The need that was recognised; null when nobody wrote it down. */
  readonly need: Need | null
  /** `real` when absent. */
  readonly nature?: RecordNature
  readonly figures?: Figures
}

/**
 * A new implementation, with nothing in its log: it starts from an intervention and a recognised need. That the work begins is the first event.
 *
 * Throws: {@link ImplementereError} `invalid-id` for an id that is empty or too long.
 *
 * @example
 * ```ts
 * import { model } from '@implementere/core'
 * const intervention = model.createIntervention({ id: 'groups', name: 'Parent groups' })
 * const need = { text: 'Long waiting lists', recognised: '2025-11', from: 'practice' } as const
 * const record = createImplementation({ id: 'i1', title: 'Fjordvik', intervention, need })
 * record.events // => []
 * record.nature // => 'real'
 * createImplementation({ ...record, id: '' }) // throws invalid-id
 * ```
 */
export function createImplementation({ id, title, intervention, need, nature = 'real', figures }: NewImplementation): Implementation {
  if (id.length === 0 || id.length > MAX_ID_LENGTH)
    throw new ImplementereError('invalid-id', 'an id is not empty and not too long', { length: id.length, maximum: MAX_ID_LENGTH })
  return { formatVersion: FORMAT_VERSION, id, title, nature, intervention, need, figures: figures ?? { funnels: [], facts: [] }, events: [] }
}
