import type { Check, CoreElementId, IsoDate, IsoDateTime, Json, PhaseId } from '@implementere/model'

/** Every kind of event that this version understands. */
export const PHASE_EVENT_TYPES = [
  'implementation.begin',
  'implementation.pause',
  'implementation.resume',
  'implementation.end',
  'phase.enter',
  'cycle.decide',
  'element.start',
  'element.complete',
  'element.reopen',
  'element.exclude',
] as const

/** One of {@link PHASE_EVENT_TYPES}. */
export type PhaseEventType = (typeof PHASE_EVENT_TYPES)[number]

/**
 * What can be decided in KE9 when the work goes on: a new limited period, another scope or target group, a permanent part of practice.
 * The fourth outcome, to stop, is the event `implementation.end`.
 */
export const CYCLE_DECISIONS = ['new-period', 'changed-scope', 'permanent-practice'] as const

/** One of {@link CYCLE_DECISIONS}. */
export type CycleDecision = (typeof CYCLE_DECISIONS)[number]

/** What a cycle is for: the first one, or what was decided when the one before it was left. */
export const GOAL_KINDS = ['initial', ...CYCLE_DECISIONS] as const

/** One of {@link GOAL_KINDS}. */
export type GoalKind = (typeof GOAL_KINDS)[number]

/** The goal of one cycle. `text` and `until` are null when nobody wrote them down. */
export interface CycleGoal {
  readonly kind: GoalKind
  readonly text: string | null
  readonly until: IsoDate | null
}

/** What every event says: its own id, when it happened, and who recorded it (an opaque id, not a name). */
export interface EventEnvelope {
  readonly id: string
  readonly at: IsoDateTime
  readonly by: string
}

/** The work begins, in any phase. */
export interface ImplementationBegin extends EventEnvelope {
  readonly type: 'implementation.begin'
  readonly phase: PhaseId
  readonly goal: CycleGoal
}

/** The work rests, goes on, or stops for good. */
export interface LifecycleChange extends EventEnvelope {
  readonly type: 'implementation.pause' | 'implementation.resume' | 'implementation.end'
  readonly reason: string
}

/** The team enters another phase of the same cycle: forward past a gate, or back with a reason. */
export interface PhaseEnter extends EventEnvelope {
  readonly type: 'phase.enter'
  readonly phase: PhaseId
  /** Required when going back. */
  readonly reason: string | null
  /** Why the team goes on although a check is not met; who does so is `by`. The checks stay as they were. */
  readonly override: { readonly reason: string } | null
  /** What the gate found when the event was applied, filled in by `apply`; null or absent: no gate was looked at. */
  readonly checks?: readonly Check[] | null
}

/** The decision in KE9 that closes a cycle and opens the next one, in the phase that follows. */
export interface CycleDecide extends EventEnvelope {
  readonly type: 'cycle.decide'
  readonly decision: CycleDecision
  /** Of the same kind as the decision. */
  readonly goal: CycleGoal
  /** The phase in which the new cycle begins. */
  readonly phase: PhaseId
}

/** Work on a core element begins or is done. */
export interface ElementProgress extends EventEnvelope {
  readonly type: 'element.start' | 'element.complete'
  readonly element: CoreElementId
  readonly note: string | null
}

/** A core element is taken up again, or set aside as not applicable. */
export interface ElementReview extends EventEnvelope {
  readonly type: 'element.reopen' | 'element.exclude'
  readonly element: CoreElementId
  readonly reason: string
}

/** One thing that happened in an implementation. Plain JSON; the log of these is what is stored. */
export type PhaseEvent = ImplementationBegin | LifecycleChange | PhaseEnter | CycleDecide | ElementProgress | ElementReview

/** An event of a kind that this version does not know, kept as it is: a newer version may. */
export interface UnknownEvent extends EventEnvelope {
  readonly type: string
  readonly [field: string]: Json
}

/** What a stored log holds. */
export type LoggedEvent = PhaseEvent | UnknownEvent

/**
 * Whether this version knows the event's type.
 *
 * @example
 * ```ts
 * isPhaseEvent({ id: 'e1', at: '2026-03-01T09:00:00Z', by: 'u1', type: 'element.start', element: 'KE1', note: null }) // => true
 * isPhaseEvent({ id: 'e2', at: '2026-03-01T09:00:00Z', by: 'u1', type: 'element.praise' }) // => false
 * ```
 */
export function isPhaseEvent(event: LoggedEvent): event is PhaseEvent {
  const known: readonly string[] = PHASE_EVENT_TYPES
  return known.includes(event.type)
}

/** Whether a reason says something. */
export function isReason(reason: string | null): boolean {
  return reason !== null && reason.trim() !== ''
}
