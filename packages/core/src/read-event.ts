import { CORE_ELEMENT_IDS, errorAt, failure, isIsoDateTime, success, warningAt, type Issue, type Result } from '@implementere/model'
import { parsePhaseEvent, type LoggedEvent } from '@implementere/phases'
import { parseQicResponse, qicNo, qit, type Instrument } from '@implementere/qic'
import type { CoreEvent, CoreEventType, CorePayloads } from './event.ts'
import { ID, idFault, isPlainObject, issueAt, listOf, oneOf, readFields, wholeBetween, wrongType, type Fault, type Fields } from './fields.ts'
import { DECISION, ERASURE, NOTE, OBSERVATION_REFERENCE, RATING, RETRACTION } from './payloads.ts'
import type { AnyToolRecord } from './tool-box.ts'
import { emptyRecord } from '@implementere/tools'

/** The instruments that come with the library. */
export const INSTRUMENTS: readonly Instrument[] = [qicNo, qit]

type ReadAs<Type extends CoreEventType> = Type extends 'phase' ? LoggedEvent : CorePayloads[Type]

/** The payload of an event, read by the package that understands it; of a phase event with its envelope. */
export type ReadPayload =
  | { readonly [Type in CoreEventType]: { readonly type: Type; readonly payload: ReadAs<Type> } }[CoreEventType]
  | { readonly type: null; readonly payload: null }

/**
 * Reads the payload of an event. One of a type that this version does not know is kept, with a warning. Paths begin at the event.
 * A tool's record is read in its outlines only; its schema reads it whole, see `parseImplementation`.
 */
export function readPayload(event: CoreEvent, instruments: readonly Instrument[]): Result<ReadPayload> {
  const { payload } = event
  switch (event.type) {
    case 'phase':
      return readPhase(event)
    case 'qic':
      return within('qic', parseQicResponse(payload, instruments))
    case 'determinant':
      return within('determinant', readFields(RATING, payload))
    case 'tool':
      return within('tool', readOutlines(payload))
    case 'observation':
      return within('observation', readFields(OBSERVATION_REFERENCE, payload))
    case 'decision':
      return within('decision', readFields(DECISION, payload))
    case 'note':
      return within('note', readFields(NOTE, payload))
    case 'event.retract':
      return within('event.retract', readFields(RETRACTION, payload))
    case 'person.erase':
      return within('person.erase', readFields(ERASURE, payload))
    default:
      return success({ type: null, payload: null }, [warningAt(['type'], 'unknown-event-type', { type: event.type })])
  }
}

/** What is wrong with an event beside its payload. With a payload that is plain JSON equal to `coreEventSchema` of `@implementere/core/schema`, without zod and many times faster. */
export function envelopeIssues(event: unknown): readonly Issue[] {
  if (!isPlainObject(event)) return [errorAt([], 'invalid-type', { expected: 'object' })]
  const issues: Issue[] = []
  note(issues, 'id', idFault(event['id']))
  note(issues, 'at', momentFault(event['at']))
  note(issues, 'by', idFault(event['by']))
  note(issues, 'type', idFault(event['type']))
  note(issues, 'replaces', event['replaces'] === undefined ? null : IDS.faultOf(event['replaces']))
  if (event['payload'] === undefined) issues.push(errorAt(['payload'], 'not-json'))
  const stray = strayFields(event)
  return stray.length === 0 ? issues : [...issues, ...stray]
}

/** The fields of an event that it may not have. */
export function strayFields(event: object): readonly Issue[] {
  const names = Object.keys(event)
  if (names.length <= FIELDS.length && names.every((name) => FIELDS.includes(name))) return NONE
  const stray = names.filter((name) => !FIELDS.includes(name))
  return stray.map((name) => strayAt([name]))
}

const NONE: readonly Issue[] = []

/** What keeps a value from being a moment. */
function momentFault(value: unknown): Fault {
  if (typeof value !== 'string') return wrongType(value, 'string')
  return isIsoDateTime(value) ? null : { code: 'invalid-date-time' }
}

const IDS = listOf(ID)

const FIELDS: readonly string[] = ['id', 'at', 'by', 'type', 'payload', 'replaces'] satisfies (keyof CoreEvent)[]

/** What the records of all tools have. */
const OUTLINES: Fields<Pick<AnyToolRecord, 'formatVersion' | 'element' | 'iteration'>> = {
  formatVersion: oneOf([1]),
  element: oneOf(CORE_ELEMENT_IDS),
  iteration: wholeBetween(1, Number.MAX_SAFE_INTEGER),
}

/** A tool's record with all its fields, each of its kind: those that are absent are unknown or empty. What stands in them is not looked at. */
function readOutlines(payload: unknown): Result<AnyToolRecord> {
  if (!isPlainObject(payload)) return failure([errorAt([], 'invalid-type', { expected: 'object' })])
  const { formatVersion, element, iteration } = payload
  const read = readFields(OUTLINES, { formatVersion, element, iteration })
  if (!read.ok) return read
  const blank: Readonly<Record<string, unknown>> = { ...emptyRecord(read.value.element) }
  const stray = Object.keys(payload).filter((name) => !Object.hasOwn(blank, name))
  const misfits = Object.keys(blank).filter(
    (name) => payload[name] !== undefined && kindOf(blank[name]) !== null && kindOf(payload[name]) !== kindOf(blank[name]),
  )
  if (stray.length + misfits.length > 0)
    return failure([
      ...misfits.map((name) => errorAt([name], 'invalid-type', { expected: kindOf(blank[name]) })),
      ...stray.map((name) => strayAt([name])),
    ])
  const record: unknown = Object.keys(payload).length === Object.keys(blank).length ? payload : { ...blank, ...payload }
  return success(record as AnyToolRecord)
}

/** Whether a value is a list or an object; null for anything else. */
function kindOf(value: unknown): 'array' | 'object' | null {
  if (Array.isArray(value)) return 'array'
  return typeof value === 'object' && value !== null ? 'object' : null
}

function readPhase({ id, at, by, payload }: CoreEvent): Result<ReadPayload> {
  if (!isPlainObject(payload)) return failure([errorAt(['payload'], 'invalid-type', { expected: 'object' })])
  const misplaced = NOT_IN_PAYLOAD.filter((name) => Object.hasOwn(payload, name))
  if (misplaced.length > 0) return failure(misplaced.map((name) => strayAt(['payload', name])))
  const parsed = parsePhaseEvent({ id, at, by, ...payload })
  if (!parsed.ok) return failure(parsed.issues.map(placed))
  return success({ type: 'phase', payload: parsed.value }, parsed.warnings.length === 0 ? [] : parsed.warnings.map(placed))
}

const ENVELOPE: ReadonlySet<string> = new Set(['id', 'at', 'by'])

/** What the payload of a phase event may not have: its envelope stands outside it. */
const NOT_IN_PAYLOAD: readonly string[] = ['id', 'at', 'by', '__proto__']

/** An issue of a phase event as one of the event that carries it. */
function placed({ code, path, params, severity }: Issue): Issue {
  const inEnvelope = ENVELOPE.has(String(path[0]))
  return { code, path: inEnvelope ? path : ['payload', ...path], params, severity }
}

function within<Type extends Exclude<CoreEventType, 'phase'>>(type: Type, parsed: Result<CorePayloads[Type]>): Result<ReadPayload> {
  if (!parsed.ok) return failure(parsed.issues.map(inPayload))
  return success({ type, payload: parsed.value } as ReadPayload, parsed.warnings.length === 0 ? [] : parsed.warnings.map(inPayload))
}

/** An issue of a payload as one of the event that carries it. */
export function inPayload({ code, path, params, severity }: Issue): Issue {
  return { code, path: ['payload', ...path], params, severity }
}

/** A field that may not stand where it stands. */
function strayAt(path: readonly string[]): Issue {
  return errorAt(path, path.at(-1) === '__proto__' ? 'forbidden-key' : 'unknown-field')
}

function note(issues: Issue[], name: string, fault: Fault): void {
  if (fault !== null) issues.push(issueAt([name], fault))
}
