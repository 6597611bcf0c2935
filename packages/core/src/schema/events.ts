import { errorAt, failure, pathOfNoJson, success, warningAt, type Issue, type Result } from '@implementere/model'
import { jsonSchema, parseWith } from '@implementere/model/schema'
import type { CoreEvent } from '../event.ts'
import { isPlainObject } from '../fields.ts'
import type { AnyToolRecord } from '../tool-box.ts'
import { envelopeIssues, inPayload, INSTRUMENTS, readPayload, strayFields } from '../read-event.ts'
import { readToolRecord } from './tools.ts'

/** Most faults that are listed: after them reading goes no further. */
const MAX_ERRORS = 1000

/** An event as it was read, and what is to be said of it. */
interface ReadEvent {
  readonly event: unknown
  readonly issues: readonly Issue[]
}

/**
 * Reads a log. The events are given back as they are written, with nulls and empty lists where a tool's record lacks fields; what is remarkable about them are warnings. After a
 * thousand faults reading goes no further, and the last issue says so.
 */
export function readEvents(input: unknown): Result<readonly CoreEvent[]> {
  if (!Array.isArray(input)) return failure([errorAt(['events'], 'invalid-type', { expected: 'array' })])
  const [errors, warnings]: [Issue[], Issue[]] = [[], []]
  const seen = new Set<unknown>()
  const events: unknown[] = []
  for (let index = 0; index < input.length; index++) {
    if (errors.length >= MAX_ERRORS) return failure([...errors, errorAt(['events', index], 'too-many-issues', { unread: input.length - index })])
    const { event, issues } = readEvent(input[index])
    events.push(event)
    for (const issue of issues) {
      const placed = { ...issue, path: ['events', index, ...issue.path] }
      if (issue.severity === 'error') errors.push(placed)
      else warnings.push(placed)
    }
    const id = idOf(event)
    const known = seen.size
    // A set that does not grow had the id already. Asking it first would be a second look-up, and these are a good part of what reading costs.
    seen.add(id)
    if (seen.size === known && typeof id === 'string') warnings.push(warningAt(['events', index, 'id'], 'duplicate-id', { id }))
  }
  return errors.length > 0 ? failure(errors) : success(events as readonly CoreEvent[], warnings)
}

function idOf(event: unknown): unknown {
  return typeof event === 'object' && event !== null && 'id' in event ? event.id : undefined
}

function readEvent(input: unknown): ReadEvent {
  const inEnvelope = outerIssues(input)
  if (inEnvelope.length > 0) return { event: input, issues: inEnvelope }
  const event = input as CoreEvent
  const read = readPayload(event, INSTRUMENTS)
  if (!read.ok) return { event, issues: read.issues }
  if (read.value.type === null) return { event, issues: [...read.warnings, ...keptIssues(event.payload).map(inPayload)] }
  const hole = pathOfNoJson(event.payload)
  if (hole !== null) return { event, issues: [errorAt(['payload', ...hole], 'not-json')] }
  return read.value.type === 'tool' ? readTool(event, read.value.payload) : { event, issues: read.warnings }
}

function readTool(event: CoreEvent, { element }: AnyToolRecord): ReadEvent {
  const read = readToolRecord(element, event.payload)
  if (!read.ok) return { event, issues: read.issues.map(inPayload) }
  const payload: unknown = read.value
  return { event: payload === event.payload ? event : { ...event, payload }, issues: read.warnings.map(inPayload) }
}

/** What is wrong with an event beside its payload. The reader of phase events reads their envelope too, and most events are phase events. */
function outerIssues(input: unknown): readonly Issue[] {
  if (!isPlainObject(input) || input['type'] !== 'phase' || input['replaces'] !== undefined) return envelopeIssues(input)
  return isPlainObject(input['payload']) ? strayFields(input) : envelopeIssues(input)
}

/** A payload that nobody here understands is kept whole, if it is plain JSON that can be kept. */
function keptIssues(payload: unknown): readonly Issue[] {
  const parsed = parseWith(jsonSchema, payload)
  return parsed.ok ? [] : parsed.issues
}
