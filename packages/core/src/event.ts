import type { DeterminantRating } from '@implementere/barriers'
import type { ObservationKind } from '@implementere/dimensions'
import type { CoreElementId, IsoDate, IsoDateTime, Json } from '@implementere/model'
import type { PhaseEvent } from '@implementere/phases'
import type { QicResponse } from '@implementere/qic'
import type { AnyToolRecord } from './tool-box.ts'

/** The kinds of event that this version understands. Events of other types are kept as they are. */
export const CORE_EVENT_TYPES = ['phase', 'tool', 'qic', 'determinant', 'observation', 'decision', 'note', 'event.retract', 'person.erase'] as const

/** One of {@link CORE_EVENT_TYPES}. */
export type CoreEventType = (typeof CORE_EVENT_TYPES)[number]

/** What every event says: its own id, when it was recorded, and by whom (an opaque id, not a name). */
export interface Envelope {
  readonly id: string
  readonly at: IsoDateTime
  readonly by: string
}

/** Something that happened in an implementation. Events of types that this version does not know are kept as they are. */
export interface CoreEvent extends Envelope {
  readonly type: string
  readonly payload: Json
  /**
   * Of a tool's record: the ids of the events whose records its author had seen and put this one in place of. `decide` writes it, so that a merge can tell who had not seen what.
   * Where it is absent, the author is taken to have seen everything before it.
   */
  readonly replaces?: readonly string[]
}

/** Where a decision stands. */
export const DECISION_STATES = ['open', 'decided', 'dropped'] as const

/** One of {@link DECISION_STATES}. */
export type DecisionState = (typeof DECISION_STATES)[number]

/** Something that has to be decided, or was. A later event with the same id replaces an earlier one. */
export interface Decision {
  readonly id: string
  /** The core element that it belongs to; null where it belongs to none. */
  readonly element: CoreElementId | null
  readonly question: string
  readonly state: DecisionState
  /** The day by which it is wanted. */
  readonly due: IsoDate | null
  readonly outcome: string | null
  readonly decidedOn: IsoDate | null
  /** Opaque id of who decided. */
  readonly decidedBy: string | null
}

/** A set of observations that is kept elsewhere: enough to find it and to see whether it is still the same, never the data. */
export interface ObservationReference {
  readonly id: string
  readonly what: readonly ObservationKind[]
  /** First and last day of what it holds. */
  readonly from: IsoDate | null
  readonly to: IsoDate | null
  /** How many records it holds. */
  readonly count: number | null
  /** A digest of it, as the place that keeps it makes them. */
  readonly checksum: string | null
}

/** A remark. */
export interface Note {
  readonly element: CoreElementId | null
  readonly text: string
}

/** Takes back an event of one's own: it stays in the log without effect. */
export interface Retraction {
  readonly target: string
}

/** Says that a person's id was removed. What stands in its place everywhere is the id of this event. */
export interface Erasure {
  /** In how many places it stood. */
  readonly places: number
}

type WithoutEnvelope<Event> = Event extends unknown ? Omit<Event, keyof Envelope> : never

/** What an event of each type carries. A phase event stands there without its envelope, a tool's record whole. */
export interface CorePayloads {
  readonly phase: WithoutEnvelope<PhaseEvent>
  readonly tool: AnyToolRecord
  readonly qic: QicResponse
  readonly determinant: DeterminantRating
  readonly observation: ObservationReference
  readonly decision: Decision
  readonly note: Note
  readonly 'event.retract': Retraction
  readonly 'person.erase': Erasure
}

/**
 * What can be asked for: an event without its envelope. To erase a person rewrites the log and is no command, see `erase`.
 *
 * A form that was opened before the state it is saved into (another copy was merged meanwhile) says what it was filled with: `replaces`, the ids of `event` and `unseen` of the kept record at that time.
 */
export type CoreCommand = {
  readonly [Type in Exclude<CoreEventType, 'person.erase'>]: {
    readonly type: Type
    readonly payload: CorePayloads[Type]
  } & (Type extends 'tool' ? Pick<CoreEvent, 'replaces'> : unknown)
}[Exclude<CoreEventType, 'person.erase'>]

/** Whether this version understands events of a type. */
export function isCoreEventType(type: string): type is CoreEventType {
  const known: readonly string[] = CORE_EVENT_TYPES
  return known.includes(type)
}
