/**
 * Zod schemas and the parser of the implementation record, and what needs its schemas: `redact`. Beside them what reads the parts that an application
 * puts into a record: the intervention, and the tools' records with their forms.
 *
 * Under a content security policy without `unsafe-eval`, call `z.config({ jitless: true })` in a module that the application imports before this one.
 *
 * @module @implementere/core/schema
 */
import * as z from 'zod'
import { errorAt, failure, success, type Issue, type Result } from '@implementere/model'
import { idSchema, isoDateTimeSchema, jsonSchema, parseWith } from '@implementere/model/schema'
import { isPlainObject } from './fields.ts'
import { FORMAT_VERSION, type Implementation } from './implementation.ts'
import { isNewer, migrated } from './migrations.ts'
import { readEvents } from './schema/events.ts'
import { ownFieldsSchema } from './schema/own-fields.ts'

/** Schema of a `CoreEvent`; its payload is read by the package that understands it, see `parseImplementation`. */
export const coreEventSchema = z.strictObject({
  id: idSchema,
  at: isoDateTimeSchema,
  by: idSchema,
  type: idSchema,
  payload: jsonSchema,
  replaces: z.array(idSchema).readonly().exactOptional(),
})

/** Schema of an `Implementation`; the payloads of its events are read by their packages, see `parseImplementation`. */
export const implementationSchema = z.strictObject({ ...ownFieldsSchema.shape, events: z.array(coreEventSchema).default([]) })

// What an application reads before it creates a record or writes into it, so that it need not install these packages beside this one. All of it is loaded here anyway.
export { parseIntervention } from '@implementere/model/schema'
export { parseToolRecord, toolFormSchema, type FormTexts, type JsonSchema } from '@implementere/tools/schema'
export { figuresSchema } from './schema/own-fields.ts'
export { decisionSchema, erasureSchema, noteSchema, observationReferenceSchema, retractionSchema } from './schema/payloads.ts'
export { redact, REDACTED } from './schema/redact.ts'

/**
 * Reads an {@link Implementation} of this or any earlier version: its own fields, and the payload of every event whose type this version knows.
 *
 * Nothing is lost: an event of an unknown type is kept and named in a warning, and so are ids that stand twice, as they do after a merge with a conflict. A record of a later version of the form is
 * refused by name (`newer-version`). Every fault is an issue with its path. Takes time in proportion to the text. Never throws for data.
 *
 * @example
 * ```ts
 * const intervention = { formatVersion: 1, id: 'pmto', name: 'GenerationPMTO' }
 * const record = { formatVersion: 2, id: 'i1', title: 'PMTO', nature: 'real', intervention }
 * parseImplementation(record).ok // => true
 * const older = parseImplementation({ ...record, formatVersion: 1 })
 * older.ok && older.value.formatVersion // => 2
 * const broken = { ...record, events: [{ id: 'e1', at: '2026-02-30T09:00:00Z', by: 'u1', type: 'note', payload: { element: null, text: 'Hi' } }] }
 * const result = parseImplementation(broken)
 * result.ok ? [] : result.issues.map((issue) => [issue.path.join('.'), issue.code]) // => [['events.0.at', 'invalid-date-time']]
 * ```
 */
export function parseImplementation(input: unknown): Result<Implementation> {
  if (!isPlainObject(input)) return failure([errorAt([], 'invalid-type', { expected: 'object' })])
  if (isNewer(input)) return failure([errorAt(['formatVersion'], 'newer-version', { known: FORMAT_VERSION })])
  const { events = [], ...own } = migrated(input)
  const parsed = parseWith(ownFieldsSchema, own)
  const read = readEvents(events)
  const issues: readonly Issue[] = [...(parsed.ok ? [] : parsed.issues), ...(read.ok ? [] : read.issues)]
  return parsed.ok && read.ok ? success({ ...parsed.value, events: read.value }, read.warnings) : failure(issues)
}
