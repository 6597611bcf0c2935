import { isPhaseEvent, type LoggedEvent } from './event.ts'
import { misplacementOf, nothingPassed, type Misplacement } from './order.ts'
import { refusal, type PhaseRefusal } from './refusal.ts'
import { initialState, type PhaseState } from './state.ts'
import { step, unknownEvent } from './step.ts'

/** An event of the log that had no effect, and why. It stays in the log. */
export interface RefusedEvent {
  /** Its place in the log, from 0. */
  readonly index: number
  readonly event: LoggedEvent
  readonly refusal: PhaseRefusal
}

/** What a log amounts to. */
export interface Replayed {
  readonly state: PhaseState
  readonly refused: readonly RefusedEvent[]
}

/**
 * Rebuilds the state from a log, in the order in which it is written.
 *
 * Nothing is dropped: an event of an unknown type, with an id that stands earlier in the log, older than one before it (by instant, whatever
 * the offsets), or impossible in the state it meets has no effect and is listed. Gates are not judged again: what was let through is on record.
 * A log that was put together from several is first sorted by (instant of `at`, `id`).
 *
 * @example
 * ```ts
 * const begin = { id: 'e1', at: '2026-03-02T09:00:00+01:00', by: 'u1', type: 'implementation.begin', phase: 'prepare', goal: { kind: 'initial', text: null, until: null } } as const
 * const { state, refused } = replay([begin, begin])
 * state.phase // => 'prepare'
 * refused.map(({ index, refusal }) => [index, refusal.code]) // => [[1, 'duplicate-id']]
 * ```
 */
export function replay(events: readonly LoggedEvent[]): Replayed {
  const refused: RefusedEvent[] = []
  let state = initialState()
  for (const walked of walk(events)) {
    if (walked.refusal === null) state = walked.after
    else refused.push({ index: walked.index, event: walked.event, refusal: walked.refusal })
  }
  return { state, refused }
}

/** One event of a log, met on the way through it. An event without effect has a refusal, and the same state before and after. */
export interface Walked {
  readonly index: number
  readonly event: LoggedEvent
  readonly before: PhaseState
  readonly after: PhaseState
  readonly refusal: PhaseRefusal | null
}

/** Goes through a log event by event. */
export function* walk(events: readonly LoggedEvent[]): Generator<Walked> {
  const passed = nothingPassed()
  let before = initialState()
  for (const [index, event] of events.entries()) {
    const misplacement = misplacementOf(event, index, passed)
    const { after, refusal: why } = misplacement ? { after: before, refusal: misplaced(misplacement) } : applyRecorded(before, event)
    yield { index, event, before, after, refusal: why }
    before = after
  }
}

function misplaced({ event, latest }: Misplacement): PhaseRefusal {
  return latest === null
    ? refusal('duplicate-id', 'id-unused', { id: event.id })
    : refusal('time-runs-backwards', 'time-in-order', { at: event.at, latest })
}

function applyRecorded(before: PhaseState, event: LoggedEvent): Pick<Walked, 'after' | 'refusal'> {
  if (!isPhaseEvent(event)) return { after: before, refusal: unknownEvent(event) }
  const applied = step(before, event, null)
  return { after: applied.state, refusal: applied.ok ? null : applied.refusal }
}
