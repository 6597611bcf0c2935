import { CORE_ELEMENT_IDS, errorAt, failure, isJson, PHASE_IDS, success, warningAt, type Failure, type Issue, type Result } from '@implementere/model'
import { CYCLE_DECISIONS, GOAL_KINDS, PHASE_EVENT_TYPES, type LoggedEvent, type PhaseEventType } from './event.ts'
import { misplacements } from './order.ts'
import {
  fault,
  isRecord,
  readBoolean,
  readDay,
  readId,
  readList,
  readMoment,
  readNullable,
  readObject,
  readOneOf,
  readParams,
  readReason,
  readText,
  type Fields,
  type Reader,
  type Reading,
} from './read.ts'

/**
 * Reads one event of a log. Absent fields are unknown and become null.
 *
 * An event of a type that this version does not know is kept whole, with a warning, when its envelope is right and it is plain JSON.
 * Equal to `loggedEventSchema` in `@implementere/phases/schema`, without zod.
 *
 * @example
 * ```ts
 * parsePhaseEvent({ id: 'e1', at: '2026-03-02T09:00:00Z', by: 'u1', type: 'element.start', element: 'KE1' })
 * // => { ok: true, value: { id: 'e1', at: '2026-03-02T09:00:00Z', by: 'u1', type: 'element.start', element: 'KE1', note: null }, warnings: [] }
 * parsePhaseEvent({ id: 'e1', at: '2026-02-30T09:00:00Z', by: 'u1', type: 'element.start', element: 'KE1' }).ok // => false
 * ```
 */
export function parsePhaseEvent(input: unknown): Result<LoggedEvent> {
  return parseAt(input, [])
}

/**
 * Reads a log: a list of events in the order in which they are written.
 *
 * Ids that stand twice, moments that run backwards and unknown types are warnings: nothing is dropped, and `replay` says what has no effect.
 *
 * @example
 * ```ts
 * const start = { id: 'e1', at: '2026-03-02T09:00:00Z', by: 'u1', type: 'element.start', element: 'KE1', note: null }
 * const parsed = parsePhaseEvents([start, start])
 * parsed.ok && parsed.warnings // => [{ code: 'duplicate-id', path: [1, 'id'], params: { id: 'e1' }, severity: 'warning' }]
 * parsePhaseEvents('no log').ok // => false
 * ```
 */
export function parsePhaseEvents(input: unknown): Result<readonly LoggedEvent[]> {
  if (!Array.isArray(input)) return failure([errorAt([], 'invalid-type', { expected: 'array' })])
  const results = Array.from(input, (item: unknown, index) => parseAt(item, [index]))
  const issues = results.filter((result): result is Failure => !result.ok).flatMap((result) => result.issues)
  if (issues.length > 0) return failure(issues)
  const read = results.filter((result) => result.ok)
  const events = read.map((result) => result.value)
  return success(events, [...read.flatMap((result) => result.warnings), ...orderWarnings(events)])
}

const ENVELOPE: Fields = { id: readId, at: readMoment, by: readId }
const KNOWN_TYPE: Fields = { type: readText }
const UNKNOWN_TYPE: Fields = { type: readId }

const readPhase: Reader = (value, reading) => readOneOf(PHASE_IDS, value, reading)
const readElement: Reader = (value, reading) => readOneOf(CORE_ELEMENT_IDS, value, reading)
const readDecision: Reader = (value, reading) => readOneOf(CYCLE_DECISIONS, value, reading)
const readNote: Reader = (value, reading) => readNullable(readText, value, reading)

const GOAL: Fields = {
  kind: (value, reading) => readOneOf(GOAL_KINDS, value, reading),
  text: readNote,
  until: (value, reading) => readNullable(readDay, value, reading),
}
const readGoal: Reader = (value, reading) => readObject([GOAL], value, reading)

const OVERRIDE: Fields = { reason: readReason }
const readOverride: Reader = (value, reading) => readObject([OVERRIDE], value, reading)

const CHECK: Fields = { code: readId, met: readBoolean, params: readParams }
const readCheck: Reader = (value, reading) => readObject([CHECK], value, reading)
const readChecks: Reader = (value, reading) => readList(readCheck, value, reading)

const LIFECYCLE_CHANGE: Fields = { reason: readReason }
const ELEMENT_PROGRESS: Fields = { element: readElement, note: readNote }
const ELEMENT_REVIEW: Fields = { element: readElement, reason: readReason }

/** What each type of event holds beside its envelope. */
const FIELDS: Readonly<Record<PhaseEventType, Fields>> = {
  'implementation.begin': { phase: readPhase, goal: readGoal },
  'implementation.pause': LIFECYCLE_CHANGE,
  'implementation.resume': LIFECYCLE_CHANGE,
  'implementation.end': LIFECYCLE_CHANGE,
  'phase.enter': {
    phase: readPhase,
    reason: readNote,
    override: (value, reading) => readNullable(readOverride, value, reading),
    checks: (value, reading) => readNullable(readChecks, value, reading),
  },
  'cycle.decide': { decision: readDecision, goal: readGoal, phase: readPhase },
  'element.start': ELEMENT_PROGRESS,
  'element.complete': ELEMENT_PROGRESS,
  'element.reopen': ELEMENT_REVIEW,
  'element.exclude': ELEMENT_REVIEW,
}

function parseAt(input: unknown, path: Issue['path']): Result<LoggedEvent> {
  const type = isRecord(input) ? input['type'] : undefined
  const known = PHASE_EVENT_TYPES.find((one) => one === type)
  return known === undefined ? keepUnknown(input, path) : readKnown(known, input, path)
}

function readKnown(type: PhaseEventType, input: unknown, path: Issue['path']): Result<LoggedEvent> {
  const reading: Reading = { path: [...path], issues: [] }
  const event = readObject([ENVELOPE, KNOWN_TYPE, FIELDS[type]], input, reading)
  return reading.issues.length > 0 ? failure(reading.issues) : success(event as LoggedEvent)
}

function keepUnknown(input: unknown, path: Issue['path']): Result<LoggedEvent> {
  const reading: Reading = { path: [...path], issues: [] }
  const envelope = isRecord(input) ? { id: input['id'], at: input['at'], by: input['by'], type: input['type'] } : input
  readObject([ENVELOPE, UNKNOWN_TYPE], envelope, reading)
  if (reading.issues.length === 0 && !isJson(input)) fault(reading, 'not-json')
  if (reading.issues.length > 0) return failure(reading.issues)
  const event = input as LoggedEvent
  return success(event, [warningAt([...path, 'type'], 'unknown-event-type', { type: event.type })])
}

function orderWarnings(events: readonly LoggedEvent[]): readonly Issue[] {
  return [...misplacements(events)].map(({ index, event, latest }) =>
    latest === null
      ? warningAt([index, 'id'], 'duplicate-id', { id: event.id })
      : warningAt([index, 'at'], 'time-runs-backwards', { at: event.at, latest }),
  )
}
