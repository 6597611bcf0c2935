import { compareText } from '@implementere/model'
import type { CoreEvent, Envelope } from './event.ts'

/** Where the fraction of a second, if there is one, and the offset begin in a moment: `2026-03-01T09:00:00` stands before them. */
const AFTER_SECONDS = 19

/**
 * The order of events: by instant, then by id, then by content. It is total, so that a log means the same in whatever order it was written, received or merged.
 *
 * @example
 * ```ts
 * const early = { id: 'b', at: '2026-03-01T09:00:00+01:00', by: 'u1', type: 'note', payload: null }
 * const late = { ...early, id: 'a', at: '2026-03-01T08:00:01Z' }
 * compareEvents(early, late) < 0 // => true
 * compareEvents(early, { ...early, id: 'a', at: '2026-03-01T08:00:00Z' }) > 0 // => true
 * ```
 */
export function compareEvents(a: Envelope, b: Envelope): number {
  return compareInstants(a.at, b.at) || compareText(a.id, b.id) || compareText(contentOf(a), contentOf(b))
}

/** The events in their order; the very list when it is in order already. */
export function inOrder(events: readonly CoreEvent[]): readonly CoreEvent[] {
  return events.every((event, index) => index === 0 || compareEvents(events[index - 1]!, event) <= 0) ? events : events.toSorted(compareEvents)
}

/** An event's content with the fields of every object in alphabetical order: equal for equal events, however they were written. */
export function contentOf(event: Envelope): string {
  return JSON.stringify(event, (_, value: unknown) => (isObject(value) ? Object.fromEntries(Object.entries(value).toSorted(byKey)) : value))
}

function compareInstants(a: string, b: string): number {
  // Moments of one offset and one fraction are in order as text; most of a log is. The calendar is asked for the others.
  if (a.slice(AFTER_SECONDS) === b.slice(AFTER_SECONDS)) return compareText(a, b)
  return Math.sign(Date.parse(a) - Date.parse(b))
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return compareText(a, b)
}
