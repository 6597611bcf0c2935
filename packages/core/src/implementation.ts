import type { FunnelStage } from '@implementere/dimensions'
import type { Intervention, IsoDateTime, Json, PartialDate, Source } from '@implementere/model'

/** The version of the record's form that this version of the package writes. */
export const FORMAT_VERSION = 1

/** Whether a record tells of something that happened or was made up to show how a record looks. Whoever shows a synthetic one says so on every page. */
export type RecordNature = 'real' | 'synthetic'

/** Why an intervention was wanted. */
export interface Need {
  readonly text: string | null
  /** When it was recognised, as exactly as anyone knows. */
  readonly recognised: PartialDate | null
  readonly from: 'research' | 'practice' | null
}

/** The kinds of event that this version understands; the payload of each is the event of its package without the envelope. */
export const CORE_EVENT_TYPES = ['phase', 'qic'] as const

/** One of {@link CORE_EVENT_TYPES}. */
export type CoreEventType = (typeof CORE_EVENT_TYPES)[number]

/** Something that happened in an implementation. Events of types that this version does not know are kept as they are. */
export interface CoreEvent {
  readonly id: string
  readonly at: IsoDateTime
  /** Opaque id of who recorded it. */
  readonly by: string
  readonly type: string
  readonly payload: Json
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
  readonly events: readonly CoreEvent[]
}
