import { isIsoDate, isIsoDateTime, type Issue } from '@implementere/model'
import { isReason, type PhaseEvent } from './event.ts'
import { isId, readDay, readId, readMoment, readNullable, readReason, type Reading } from './read.ts'
import { refusal, type PhaseRefusal } from './refusal.ts'

/**
 * Whether a parser would read an event again once it is stored. Looked at is what the types leave open, for they know a text and not what it says: id,
 * moment and author, the day until which a goal holds, and an override without a reason.
 */
export function isReadable(event: PhaseEvent): boolean {
  const { id, at, by } = event
  const until = 'goal' in event ? event.goal.until : null
  const override = 'override' in event ? event.override : null
  return isId(id) && isIsoDateTime(at) && isId(by) && (until === null || isIsoDate(until)) && (override === null || isReason(override.reason))
}

/** The refusal of an event that is not readable, with what a parser would find. */
export function unreadable(event: PhaseEvent): PhaseRefusal {
  const issues: Issue[] = []
  const field = (...path: string[]): Reading => ({ path, issues })
  readId(event.id, field('id'))
  readMoment(event.at, field('at'))
  readId(event.by, field('by'))
  if ('goal' in event) readNullable(readDay, event.goal.until, field('goal', 'until'))
  if ('override' in event && event.override !== null) readReason(event.override.reason, field('override', 'reason'))
  return refusal('unreadable-event', 'event-readable', { issues: issues.map(({ code, path }) => ({ code, path })) })
}
