/**
 * Zod schemas and the parser of the implementation record.
 *
 * @module @implementere/core/schema
 */
import * as z from 'zod'
import { failure, success, type Result } from '@implementere/model'
import {
  freeText,
  idSchema,
  interventionSchema,
  isoDateTimeSchema,
  jsonSchema,
  parseWith,
  partialDateSchema,
  sourceSchema,
  uniqueById,
  unknownAsNull,
} from '@implementere/model/schema'
import type { Implementation } from './implementation.ts'
import { readEvents } from './reading.ts'

/** Schema of a `CoreEvent`. */
export const coreEventSchema = z.strictObject({
  id: idSchema,
  at: isoDateTimeSchema,
  by: idSchema,
  type: idSchema,
  payload: jsonSchema,
})

const stageSchema = z.strictObject({
  id: idSchema,
  name: unknownAsNull(freeText()),
  count: unknownAsNull(z.number().int().nonnegative()),
  source: sourceSchema,
})

const funnelSchema = z.strictObject({ id: idSchema, name: unknownAsNull(freeText()), stages: uniqueById(stageSchema) })

const factSchema = z.strictObject({
  id: idSchema,
  text: freeText(),
  date: unknownAsNull(partialDateSchema),
  figure: unknownAsNull(z.number()),
  source: sourceSchema,
})

/** Schema of `Figures`. */
export const figuresSchema = z.strictObject({ funnels: uniqueById(funnelSchema).default([]), facts: uniqueById(factSchema).default([]) })

/** Schema of an `Implementation`'s own fields; the payloads of its events are read by their packages, see `parseImplementation`. */
export const implementationSchema = z.strictObject({
  formatVersion: z.literal(1),
  id: idSchema,
  title: freeText(),
  nature: z.enum(['real', 'synthetic']),
  intervention: interventionSchema,
  need: unknownAsNull(
    z.strictObject({
      text: unknownAsNull(freeText()),
      recognised: unknownAsNull(partialDateSchema),
      from: unknownAsNull(z.enum(['research', 'practice'])),
    }),
  ),
  figures: figuresSchema.default({ funnels: [], facts: [] }),
  events: z.array(coreEventSchema).default([]),
})

/**
 * Reads an {@link Implementation}: its own fields and the payload of every event whose type this version knows.
 *
 * Nothing is lost: an event of an unknown type is kept and named in a warning. Every fault is an issue with its path. Never throws for data.
 *
 * @example
 * ```ts
 * const intervention = { formatVersion: 1, id: 'pmto', name: 'GenerationPMTO' }
 * const record = { formatVersion: 1, id: 'i1', title: 'PMTO', nature: 'real', intervention }
 * parseImplementation(record).ok // => true
 * const broken = { ...record, events: [{ id: 'e1', at: '2026-02-30T09:00:00Z', by: 'u1', type: 'phase', payload: {} }] }
 * const result = parseImplementation(broken)
 * result.ok ? [] : result.issues.map((issue) => [issue.path.join('.'), issue.code]) // => [['events.0.at', 'invalid-date-time']]
 * ```
 */
export function parseImplementation(input: unknown): Result<Implementation> {
  const parsed = parseWith(implementationSchema, input)
  if (!parsed.ok) return parsed
  const { issues } = readEvents(parsed.value, null)
  const errors = issues.filter(({ severity }) => severity === 'error')
  return errors.length > 0 ? failure(errors) : success(parsed.value, issues)
}
