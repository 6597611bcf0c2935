import { dayOf, ImplementereError, isIsoDate, isIsoDateTime, type IsoDateTime } from '@implementere/model'
import type { Instrument } from '@implementere/qic'
import type { CoreEvent } from './event.ts'
import { foldAll, foldNext } from './fold.ts'
import type { Implementation } from './implementation.ts'
import { compareEvents, inOrder } from './order.ts'
import { INSTRUMENTS } from './read-event.ts'
import type { ImplementationState } from './state.ts'

/** What is needed to read the payloads of a log. */
export interface ReadingOptions {
  /** The instruments that responses may name; those of the library by default. */
  readonly instruments?: readonly Instrument[]
}

/**
 * What a record amounts to: where the work stands, and everything that counts now.
 *
 * The events are taken in order of (instant of `at`, id), in whatever order they are written. No event is dropped: one whose id stands earlier, or that
 * the state it meets does not allow, has no effect and is listed in `withoutEffect`; one that was retracted is listed in `retracted`; an unreadable payload
 * and an unknown type are listed in `issues`. Gates are not judged again. A state is given back as it is. Never throws for a record that `parseImplementation` accepted.
 *
 * @example
 * ```ts
 * import { createImplementation, model } from '@implementere/core'
 * const intervention = model.createIntervention({ id: 'groups', name: 'Parent groups' })
 * const begin = { type: 'implementation.begin', phase: 'prepare', goal: { kind: 'initial', text: null, until: null } }
 * const started = { id: 'e1', at: '2026-01-08T09:00:00+01:00', by: 'u1', type: 'phase', payload: begin }
 * const record = { ...createImplementation({ id: 'i1', title: 'Fjordvik', intervention, need: null }), events: [started] }
 * stateOf(record).phases.phase // => 'prepare'
 * stateOf({ ...record, events: [started, started] }).withoutEffect.map(({ index, refusal }) => [index, refusal.code]) // => [[1, 'duplicate-id']]
 * ```
 */
export function stateOf(subject: Implementation | ImplementationState, { instruments = INSTRUMENTS }: ReadingOptions = {}): ImplementationState {
  if ('record' in subject) return subject
  const events = inOrder(subject.events)
  return foldAll(events === subject.events ? subject : { ...subject, events }, instruments)
}

/**
 * The state after one more event, wherever in the log it belongs: the same as reading the whole log with it.
 *
 * Nothing is judged here: an event that `decide` gave takes effect, any other may turn up in `withoutEffect`. Takes time in proportion to the state for an event that comes last, to the
 * log otherwise.
 *
 * @example
 * ```ts
 * import { createImplementation, model } from '@implementere/core'
 * const intervention = model.createIntervention({ id: 'groups', name: 'Parent groups' })
 * const record = createImplementation({ id: 'i1', title: 'Fjordvik', intervention, need: null })
 * const remark = { id: 'e1', at: '2026-01-08T09:00:00+01:00', by: 'u1', type: 'note', payload: { element: null, text: 'First meeting' } }
 * const state = evolve(record, remark)
 * state.notes[0]?.text // => 'First meeting'
 * state.record.events.length // => 1
 * ```
 */
export function evolve(
  subject: Implementation | ImplementationState,
  event: CoreEvent,
  { instruments = INSTRUMENTS }: ReadingOptions = {},
): ImplementationState {
  const state = stateOf(subject, { instruments })
  const record = { ...state.record, events: [...state.record.events, event] }
  return comesLast(state, event) && standsAlone(state, event) && sawWhatCounts(state, event)
    ? foldNext(state, record, event, instruments)
    : stateOf(record, { instruments })
}

/**
 * The state as it was on a day, or at a moment: later events do not count, also not those that took something back later.
 *
 * A day is that of each event as it was written, in its writer's own time zone; a moment is compared by instant. Throws: {@link ImplementereError} `invalid-date`.
 *
 * @example
 * ```ts
 * import { createImplementation, model } from '@implementere/core'
 * const intervention = model.createIntervention({ id: 'groups', name: 'Parent groups' })
 * const begin = { type: 'implementation.begin', phase: 'prepare', goal: { kind: 'initial', text: null, until: null } }
 * const started = { id: 'e1', at: '2026-01-08T09:00:00+01:00', by: 'u1', type: 'phase', payload: begin }
 * const record = { ...createImplementation({ id: 'i1', title: 'Fjordvik', intervention, need: null }), events: [started] }
 * at(record, '2026-01-08').phases.lifecycle // => 'active'
 * at(record, '2026-01-08T07:59:59Z').phases.lifecycle // => 'not-started'
 * at(record, 'yesterday') // throws invalid-date
 * ```
 */
export function at(subject: Implementation | ImplementationState, time: IsoDateTime, options: ReadingOptions = {}): ImplementationState {
  const counts = upTo(time)
  const record = 'record' in subject ? subject.record : subject
  const events = record.events.filter((event) => counts(event))
  if (events.length === record.events.length) return stateOf(subject, options)
  return stateOf({ ...record, events }, options)
}

/** Whether an event had happened on a day, or at a moment. */
function upTo(time: IsoDateTime): (event: CoreEvent) => boolean {
  if (isIsoDate(time)) return (event) => dayOf(event.at) <= time
  if (!isIsoDateTime(time)) throw new ImplementereError('invalid-date', 'a time is a day or a moment with its offset', { time: String(time) })
  const instant = Date.parse(time)
  return (event) => Date.parse(event.at) <= instant
}

function comesLast({ record }: ImplementationState, event: CoreEvent): boolean {
  const last = record.events.at(-1)
  return last === undefined || compareEvents(last, event) < 0
}

/** Whether what an event replaces, and what may have replaced it, is to be seen in the state: not so with what was taken back, and with clocks that differ. */
function sawWhatCounts({ record, retracted }: ImplementationState, { id, type, replaces = [] }: CoreEvent): boolean {
  if (type !== 'tool') return true
  return !replaces.some((one) => retracted.includes(one)) && !record.events.some((event) => event.replaces?.includes(id))
}

/** Whether an event has to do with no other: it takes nothing back, nothing takes it back, and its id is new. */
function standsAlone({ record, withoutEffect }: ImplementationState, { id, type }: CoreEvent): boolean {
  if (type === 'event.retract' || withoutEffect.some(({ refusal }) => refusal.code === 'unknown-target')) return false
  return record.events.every((event) => event.id !== id)
}
