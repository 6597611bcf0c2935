import { compareMoments } from '@implementere/model'
import { isPhaseEvent, type LoggedEvent } from './event.ts'
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
  const seen = new Set<string>()
  let state = initialState()
  let latest: LoggedEvent | null = null
  for (const [index, event] of events.entries()) {
    const misplaced = placeInLog(event, seen, latest)
    const result = misplaced ?? applyRecorded(state, event)
    if (!misplaced) latest = event
    seen.add(event.id)
    if ('lifecycle' in result) state = result
    else refused.push({ index, event, refusal: result })
  }
  return { state, refused }
}

function placeInLog(event: LoggedEvent, seen: ReadonlySet<string>, latest: LoggedEvent | null): PhaseRefusal | null {
  if (seen.has(event.id)) return refusal('duplicate-id', 'id-unused', { id: event.id })
  if (latest && event.at !== latest.at && compareMoments(event.at, latest.at) < 0) {
    return refusal('time-runs-backwards', 'time-in-order', { at: event.at, latest: latest.at })
  }
  return null
}

function applyRecorded(state: PhaseState, event: LoggedEvent): PhaseState | PhaseRefusal {
  if (!isPhaseEvent(event)) return unknownEvent(event)
  const applied = step(state, event, null)
  return applied.ok ? applied.state : applied.refusal
}
