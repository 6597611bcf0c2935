/**
 * Zod schemas and parsers of the records in `@implementere/model`, and the pieces other packages build theirs from.
 *
 * Under a content security policy without `unsafe-eval`, call `z.config({ jitless: true })` in a module that the application imports before this one.
 *
 * @module @implementere/model/schema
 */
import * as z from 'zod'
import { MAX_ID_LENGTH } from './id.ts'
import { INTERVENTION_KINDS, type Intervention } from './intervention.ts'
import { isIsoDate, isIsoDateTime, isPartialDate } from './iso-date.ts'
import type { Issue } from './issue.ts'
import { isJson, type Json } from './json.ts'
import { issuesOf } from './schema/issues.ts'
import { structureIssues } from './schema/structure.ts'
import type { Estimate } from './estimate.ts'
import { failure, success, type Result } from './result.ts'

/** An opaque id or a code: not empty, at most {@link MAX_ID_LENGTH} long. Carries the mark `x-string: id`. */
export const idSchema = z.string().min(1).max(MAX_ID_LENGTH).meta({ 'x-string': 'id' })

/** A calendar day, `2026-03-01`. Carries the mark `x-string: date`. */
export const isoDateSchema = z
  .string()
  .refine(isIsoDate, { params: { code: 'invalid-date' } })
  .meta({ 'x-string': 'date', format: 'date' })

/** A moment with its offset, `2026-03-01T09:00:00+01:00`. Carries the mark `x-string: date`. */
export const isoDateTimeSchema = z
  .string()
  .refine(isIsoDateTime, { params: { code: 'invalid-date-time' } })
  .meta({ 'x-string': 'date', format: 'date-time' })

/** A year, a month or a day. Carries the mark `x-string: date`. */
export const partialDateSchema = z
  .string()
  .refine(isPartialDate, { params: { code: 'invalid-partial-date' } })
  .meta({ 'x-string': 'date' })

/**
 * Text that people write and that may say anything: the only kind of string that `redact` has to remove. Carries the mark `x-string: free-text`.
 *
 * @example
 * ```ts
 * freeText().parse('Lang ventetid') // => 'Lang ventetid'
 * freeText().meta() // => { 'x-string': 'free-text' }
 * ```
 */
export const freeText = () => z.string().meta({ 'x-string': 'free-text' })

/** Any plain JSON value, kept as it is. */
export const jsonSchema = z.custom<Json>(isJson, { params: { code: 'not-json' } }).meta({ 'x-string': 'kept' })

/**
 * A list whose rows have an id each of their own: a repeated one is the issue `duplicate-id`.
 *
 * @example
 * ```ts
 * import * as z from 'zod'
 * const rows = uniqueById(z.object({ id: z.string() }))
 * rows.safeParse([{ id: 'a' }, { id: 'b' }]).success // => true
 * rows.safeParse([{ id: 'a' }, { id: 'a' }]).success // => false
 * ```
 */
export const uniqueById = <Row extends z.ZodType<{ readonly id: string }>>(row: Row) => z.array(row).check(noIdTwice)

/**
 * A field whose absence means unknown: read as null, always written as null.
 *
 * @example
 * ```ts
 * import * as z from 'zod'
 * const schema = z.object({ minutes: unknownAsNull(z.number()) })
 * schema.parse({}) // => { minutes: null }
 * schema.parse({ minutes: 0 }) // => { minutes: 0 }
 * ```
 */
export const unknownAsNull = <S extends z.ZodType>(schema: S) => schema.nullable().default(null)

/** Schema of an `Interval`. */
export const intervalSchema = z.strictObject({
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  level: z.number().gt(0).lt(1),
  method: idSchema,
})

/** Schema of `Bounds`. */
export const boundsSchema = z.strictObject({ lower: z.number(), upper: z.number() })

const countSchema = z.number().int().nonnegative()

/** Schema of an `Estimate`. */
export const estimateSchema = z.strictObject({
  value: z.number().nullable(),
  reason: idSchema.nullable(),
  unit: idSchema,
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  known: countSchema,
  unknown: countSchema,
  notApplicable: countSchema,
  bounds: boundsSchema.nullable(),
  interval: intervalSchema.nullable(),
  method: idSchema,
})

/** Schema of an `Issue`. */
export const issueSchema = z.strictObject({
  code: idSchema,
  path: z.array(z.union([idSchema, countSchema])),
  params: z.record(idSchema, jsonSchema),
  severity: z.enum(['error', 'warning']),
})

/** Schema of a `Check`. */
export const checkSchema = z.strictObject({ code: idSchema, met: z.boolean(), params: z.record(idSchema, jsonSchema) })

/** Schema of a `Source`. */
export const sourceSchema = z.strictObject({
  citation: freeText(),
  locator: unknownAsNull(freeText()),
  status: z.enum(['published', 'adapted', 'own']),
})

/** Schema of an `InterventionComponent`. */
export const interventionComponentSchema = z.strictObject({
  id: idSchema,
  name: unknownAsNull(freeText()),
  core: z.enum(['core', 'adaptable', 'unknown']).default('unknown'),
  unique: unknownAsNull(z.boolean()),
})

/** Schema of an `Intervention`. Component ids are unique. */
export const interventionSchema = z.strictObject({
  formatVersion: z.literal(1),
  id: idSchema,
  name: freeText(),
  kind: unknownAsNull(z.enum(INTERVENTION_KINDS)),
  developer: unknownAsNull(freeText()),
  owner: unknownAsNull(freeText()),
  targetGroup: unknownAsNull(freeText()),
  setting: unknownAsNull(freeText()),
  origin: unknownAsNull(z.enum(['ready-made', 'self-developed'])),
  initiative: unknownAsNull(z.enum(['research', 'practice'])),
  components: uniqueById(interventionComponentSchema).default([]),
})

/**
 * Reads anything with a schema: plain JSON only, at most {@link MAX_DEPTH} deep, every fault an issue with its path. Never throws for data.
 *
 * @example
 * ```ts
 * import * as z from 'zod'
 * parseWith(z.number(), 'x') // => { ok: false, issues: [{ code: 'invalid-type', path: [], params: { expected: 'number' }, severity: 'error' }] }
 * ```
 */
export function parseWith<S extends z.ZodType>(schema: S, input: unknown): Result<z.output<S>> {
  const structural: readonly Issue[] = structureIssues(input)
  if (structural.length > 0) return failure(structural)
  const parsed = schema.safeParse(input, { reportInput: true })
  return parsed.success ? success(parsed.data) : failure(issuesOf(parsed.error))
}

/**
 * Reads an {@link Intervention}. Absent fields are unknown and become null.
 *
 * @example
 * ```ts
 * parseIntervention({ formatVersion: 1, id: 'pmto', name: 'GenerationPMTO' }).ok // => true
 * parseIntervention({ formatVersion: 1, id: 'pmto' }).ok // => false
 * ```
 */
export function parseIntervention(input: unknown): Result<Intervention> {
  return parseWith(interventionSchema, input)
}

/**
 * Reads an {@link Estimate}.
 *
 * @example
 * ```ts
 * parseEstimate({ value: 0.5 }).ok // => false
 * ```
 */
export function parseEstimate(input: unknown): Result<Estimate> {
  return parseWith(estimateSchema, input)
}

function noIdTwice(context: z.core.ParsePayload<readonly { readonly id: string }[]>): void {
  const seen = new Set<string>()
  for (const [index, { id }] of context.value.entries()) {
    if (seen.has(id)) context.issues.push({ code: 'custom', input: id, path: [index, 'id'], params: { code: 'duplicate-id', id } })
    seen.add(id)
  }
}

export { MAX_DEPTH } from './json.ts'
export { MAX_ID_LENGTH }
