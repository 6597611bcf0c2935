import { errorAt, failure, success, warningAt, type Issue, type Result } from '@implementere/model'
import { jsonSchema, parseWith } from '@implementere/model/schema'
import type { CoreEvent } from '../event.ts'
import { isPlainObject } from '../fields.ts'
import { envelopeIssues, INSTRUMENTS, readPayload, strayFields } from '../read-event.ts'
import { toolRecordIssues } from './tools.ts'

/** Reads a log. The events are given back as they are written; what is remarkable about them are warnings. */
export function readEvents(input: unknown): Result<readonly CoreEvent[]> {
  if (!Array.isArray(input)) return failure([errorAt(['events'], 'invalid-type', { expected: 'array' })])
  const [errors, warnings]: [Issue[], Issue[]] = [[], []]
  const seen = new Set<unknown>()
  for (let index = 0; index < input.length; index++) {
    const event: unknown = input[index]
    for (const issue of eventIssues(event)) {
      const placed = { ...issue, path: ['events', index, ...issue.path] }
      if (issue.severity === 'error') errors.push(placed)
      else warnings.push(placed)
    }
    const id = idOf(event)
    if (typeof id === 'string' && seen.has(id)) warnings.push(warningAt(['events', index, 'id'], 'duplicate-id', { id }))
    seen.add(id)
  }
  return errors.length > 0 ? failure(errors) : success(input as readonly CoreEvent[], warnings)
}

function idOf(event: unknown): unknown {
  return typeof event === 'object' && event !== null && 'id' in event ? event.id : undefined
}

function eventIssues(input: unknown): readonly Issue[] {
  const inEnvelope = outerIssues(input)
  if (inEnvelope.length > 0) return inEnvelope
  const event = input as CoreEvent
  const read = readPayload(event, INSTRUMENTS)
  if (!read.ok) return read.issues
  if (read.value.type === null) return [...read.warnings, ...below('payload', keptIssues(event.payload))]
  if (holdsUndefined(event.payload)) return [errorAt(['payload'], 'not-json')]
  if (read.value.type === 'tool') return below('payload', toolRecordIssues(read.value.payload.element, event.payload))
  return read.warnings
}

/** Whether a payload whose shape is known holds what JSON has no word for. No text does, but an object can. */
function holdsUndefined(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === undefined
  if (Array.isArray(value)) return value.some(holdsUndefined)
  for (const key in value) if (holdsUndefined((value as Readonly<Record<string, unknown>>)[key])) return true
  return false
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

function below(key: string, issues: readonly Issue[]): readonly Issue[] {
  return issues.map((issue) => ({ ...issue, path: [key, ...issue.path] }))
}
