/**
 * Zod schemas and parsers of the records of `@implementere/barriers`, built from the pieces of `@implementere/model/schema`.
 *
 * Under a content security policy without `unsafe-eval`, call `z.config({ jitless: true })` in a module that the application imports before this one.
 *
 * @module @implementere/barriers/schema
 */
import { DIMENSION_IDS, errorAt, failure, LICENCES, SPREAD_CONTINUUM, success, warningAt, type Issue, type Result } from '@implementere/model'
import { freeText, idSchema, isoDateSchema, isoDateTimeSchema, parseWith, sourceSchema, unknownAsNull, uniqueById } from '@implementere/model/schema'
import * as z from 'zod'
import { CFIR_2009_KEYS } from './data/cfir-2009.ts'
import { CFIR_CONSTRUCTS } from './data/cfir.ts'
import { DURLAK_DUPRE_FACTORS } from './data/durlak-dupre.ts'
import { DELIVERY_MODES, EFFORTS, ERIC_CLUSTER_IDS, ERIC_STRATEGIES, type StrategyDefinition } from './data/eric.ts'
import { READINESS } from './data/readiness.ts'
import { TDF_DOMAINS } from './data/tdf.ts'
import { DIRECTIONS, QUANTITY_IDS, TAXONOMY_IDS, type Determinant } from './determinant.ts'
import type { EndorsementMatrix } from './endorsement.ts'
import { cfir2009 } from './locales/en/cfir-2009.ts'
import { strategies as strategyNames } from './locales/en/strategies.ts'
import { RATING_LEVELS, WEIGHT_SCALE, type DeterminantRating, type DeterminantRatings } from './rating.ts'
import type { ResourceRecord } from './resources.ts'
import type { StrategySpecification } from './specify.ts'
import { CARRIED_OUT, type StrategyPlan } from './strategy-plan.ts'

const momentSchema = z.union([isoDateSchema, isoDateTimeSchema])
const weightSchema = unknownAsNull(z.number().int().min(WEIGHT_SCALE.min).max(WEIGHT_SCALE.max))
const amountSchema = unknownAsNull(z.number().nonnegative())
const countSchema = unknownAsNull(z.number().int().nonnegative())

/** Schema of a {@link DeterminantRating}. */
export const determinantRatingSchema = z.strictObject({
  id: idSchema,
  determinant: idSchema,
  role: unknownAsNull(idSchema),
  rater: unknownAsNull(idSchema),
  site: unknownAsNull(idSchema),
  round: unknownAsNull(idSchema),
  value: unknownAsNull(z.literal(RATING_LEVELS)),
  importance: weightSchema,
  changeability: weightSchema,
  progress: weightSchema,
  note: unknownAsNull(freeText()),
  at: momentSchema,
})

/** Schema of {@link DeterminantRatings}: ratings that are stored by themselves. Their ids are unique. */
export const determinantRatingsSchema = z.strictObject({ formatVersion: z.literal(1), ratings: uniqueById(determinantRatingSchema) })

/** Schema of a {@link StrategyPlan}. */
export const strategyPlanSchema = z.strictObject({
  formatVersion: z.literal(1),
  id: idSchema,
  strategy: idSchema,
  determinants: z.array(idSchema),
  tasks: uniqueById(z.strictObject({ id: idSchema, done: unknownAsNull(z.boolean()) })).default([]),
  dimension: unknownAsNull(z.enum(DIMENSION_IDS)),
  measure: unknownAsNull(idSchema),
  carriedOut: unknownAsNull(z.enum(CARRIED_OUT)),
})

/** Schema of a {@link StrategySpecification}. */
export const strategySpecificationSchema = z.strictObject({
  formatVersion: z.literal(1),
  strategy: idSchema,
  actor: unknownAsNull(freeText()),
  action: unknownAsNull(freeText()),
  target: unknownAsNull(freeText()),
  temporality: unknownAsNull(freeText()),
  dose: unknownAsNull(freeText()),
  outcome: unknownAsNull(freeText()),
  justification: unknownAsNull(freeText()),
})

/** Schema of a {@link ResourceRecord}. */
export const resourceRecordSchema = z.strictObject({
  formatVersion: z.literal(1),
  id: idSchema,
  determinant: idSchema,
  site: unknownAsNull(idSchema),
  round: unknownAsNull(idSchema),
  at: momentSchema,
  amounts: z
    .array(z.strictObject({ quantity: z.enum(QUANTITY_IDS), expected: amountSchema, actual: amountSchema }))
    .refine((amounts) => new Set(amounts.map(({ quantity }) => quantity)).size === amounts.length, { params: { code: 'duplicate-quantity' } }),
})

const ownSource = { citation: 'ours', locator: null, status: 'own' } as const
const licenceSchema = z.enum(LICENCES).default('not-stated')

/** Schema of a {@link Determinant}: what is absent is empty. */
export const determinantSchema = z.strictObject({
  id: idSchema,
  taxonomy: z.enum(TAXONOMY_IDS).default('local'),
  direction: z.enum(DIRECTIONS).default('either'),
  parent: unknownAsNull(idSchema),
  cfir: z.array(z.enum(CFIR_CONSTRUCTS.map(({ id }) => id))).default([]),
  tdf: z.array(z.enum(TDF_DOMAINS.map(({ id }) => id))).default([]),
  durlakDupre: z.array(z.enum(DURLAK_DUPRE_FACTORS.map(({ id }) => id))).default([]),
  readiness: unknownAsNull(z.enum(READINESS.map(({ id }) => id))),
  keys2009: unknownAsNull(z.array(z.enum(CFIR_2009_KEYS.map(({ id }) => id)))),
  symptoms: uniqueById(z.strictObject({ id: idSchema, dimension: z.enum(DIMENSION_IDS) })).default([]),
  quantities: z.array(z.enum(QUANTITY_IDS)).default([]),
  source: sourceSchema.default(ownSource),
  licence: licenceSchema,
})

/** Schema of a {@link StrategyDefinition}: what is absent is unknown. */
export const strategySchema = z.strictObject({
  id: idSchema,
  number: unknownAsNull(z.number().int().positive()),
  cluster: unknownAsNull(z.enum(ERIC_CLUSTER_IDS)),
  spread: unknownAsNull(z.enum(SPREAD_CONTINUUM.map(({ id }) => id))),
  effort: unknownAsNull(z.enum(EFFORTS)),
  delivery: unknownAsNull(z.enum(DELIVERY_MODES)),
  setting: unknownAsNull(idSchema),
  addresses: z.array(idSchema).default([]),
  source: sourceSchema.default(ownSource),
  licence: licenceSchema,
})

/** Schema of an {@link EndorsementMatrix} in form. A strategy can be named by its number in ERIC too; {@link parseEndorsementMatrix} makes ids of numbers and names. */
export const endorsementMatrixSchema = z.strictObject({
  formatVersion: z.literal(1),
  id: idSchema,
  citation: freeText(),
  licence: unknownAsNull(idSchema),
  cells: z.array(
    z
      .strictObject({ strategy: z.union([idSchema, z.number().int().positive()]), barrier: idSchema, count: countSchema, n: countSchema })
      .refine(({ count, n }) => count === null || n === null || count <= n, { path: ['count'], params: { code: 'count-exceeds-n' } }),
  ),
})

/**
 * Reads a {@link DeterminantRating}. Absent fields are unknown and become null.
 *
 * @example
 * ```ts
 * const rating = { id: 'r1', determinant: 'timePressure', rater: 'p1', value: -1, at: '2026-01-15' }
 * const read = parseDeterminantRating(rating)
 * read.ok && read.value.importance // => null
 * parseDeterminantRating({ ...rating, value: 7 }).ok // => false
 * ```
 */
export function parseDeterminantRating(input: unknown): Result<DeterminantRating> {
  return parseWith(determinantRatingSchema, input)
}

/**
 * Reads {@link DeterminantRatings}: many ratings, stored by themselves.
 *
 * @example
 * ```ts
 * const rating = { id: 'r1', determinant: 'timePressure', value: null, at: '2026-01-15' }
 * parseDeterminantRatings({ formatVersion: 1, ratings: [rating] }).ok // => true
 * const twice = parseDeterminantRatings({ formatVersion: 1, ratings: [rating, rating] })
 * !twice.ok && twice.issues[0]?.code // => 'duplicate-id'
 * ```
 */
export function parseDeterminantRatings(input: unknown): Result<DeterminantRatings> {
  return parseWith(determinantRatingsSchema, input)
}

/**
 * Reads a {@link StrategyPlan}.
 *
 * @example
 * ```ts
 * parseStrategyPlan({ formatVersion: 1, id: 'p1', strategy: 'eric.facilitation', determinants: ['timePressure'] }).ok // => true
 * ```
 */
export function parseStrategyPlan(input: unknown): Result<StrategyPlan> {
  return parseWith(strategyPlanSchema, input)
}

/**
 * Reads a {@link StrategySpecification}. What is absent is not said.
 *
 * @example
 * ```ts
 * parseStrategySpecification({ formatVersion: 1, strategy: 'eric.facilitation', actor: 'Team leader' }).ok // => true
 * ```
 */
export function parseStrategySpecification(input: unknown): Result<StrategySpecification> {
  return parseWith(strategySpecificationSchema, input)
}

/**
 * Reads a {@link ResourceRecord}.
 *
 * @example
 * ```ts
 * const amounts = [{ quantity: 'hours', expected: 10, actual: null }]
 * parseResourceRecord({ formatVersion: 1, id: 'r1', determinant: 'timePressure', at: '2026-01-15', amounts }).ok // => true
 * ```
 */
export function parseResourceRecord(input: unknown): Result<ResourceRecord> {
  return parseWith(resourceRecordSchema, input)
}

/**
 * Reads a {@link Determinant} of one's own.
 *
 * @example
 * ```ts
 * parseDeterminant({ id: 'noCarForHomeVisits', cfir: ['cfir.availableResources'] }).ok // => true
 * parseDeterminant({ id: 'noCarForHomeVisits', cfir: ['cars'] }).ok // => false
 * ```
 */
export function parseDeterminant(input: unknown): Result<Determinant> {
  return parseWith(determinantSchema, input)
}

/**
 * Reads a {@link StrategyDefinition} of one's own.
 *
 * @example
 * ```ts
 * parseStrategy({ id: 'buddySystem', addresses: ['timePressure'] }).ok // => true
 * ```
 */
export function parseStrategy(input: unknown): Result<StrategyDefinition> {
  return parseWith(strategySchema, input)
}

/**
 * Reads an {@link EndorsementMatrix}. Strategies can be named by id, by number or by their published English name, barriers by key or by their name of 2009;
 * the result has ids. Missing: an absent count or n is unknown.
 *
 * Issues: `count-exceeds-n`, `duplicate-cell` for a pair given twice, and those of form. Warnings: `unknown-strategy` and `unknown-barrier`, once each, for what
 * is in no list of ours: kept, as it can be one's own.
 *
 * @example
 * ```ts
 * const cells = [{ strategy: 'Audit and provide feedback', barrier: 'Reflecting & Evaluating', count: 14, n: 25 }]
 * const read = parseEndorsementMatrix({ formatVersion: 1, id: 'm', citation: 'waltz2019', cells })
 * read.ok && read.value.cells // => [{ strategy: 'eric.auditAndFeedback', barrier: 'reflectingAndEvaluating', count: 14, n: 25 }]
 * ```
 */
export function parseEndorsementMatrix(input: unknown): Result<EndorsementMatrix> {
  const parsed = parseWith(endorsementMatrixSchema, input)
  if (!parsed.ok) return parsed
  const [strategies, barriers] = [strategyIds(), barrierIds()]
  const cells = parsed.value.cells.map((cell) => ({
    ...cell,
    strategy: strategies.get(nameOf(cell.strategy)) ?? String(cell.strategy),
    barrier: barriers.get(nameOf(cell.barrier)) ?? cell.barrier,
  }))
  const repeated = duplicates(cells)
  if (repeated.length > 0) return failure(repeated)
  const warnings = [
    ...unknownOf(cells, 'strategy', new Set(strategies.values()), 'unknown-strategy'),
    ...unknownOf(cells, 'barrier', new Set(barriers.values()), 'unknown-barrier'),
  ]
  return success({ ...parsed.value, cells }, warnings)
}

/** Ids by number, id and English name. */
function strategyIds(): ReadonlyMap<string, string> {
  return new Map(ERIC_STRATEGIES.flatMap(({ id, number }) => [number, id, strategyNames[id].name].map((name) => [nameOf(name), id])))
}

/** Keys by key and English name. */
function barrierIds(): ReadonlyMap<string, string> {
  return new Map(CFIR_2009_KEYS.flatMap(({ id }) => [id, cfir2009[id]].map((name) => [nameOf(name), id])))
}

/** Capitals, blanks, commas and the ways to write "and" make no other name. */
function nameOf(text: string | number): string {
  return String(text)
    .toLowerCase()
    .replaceAll('&', 'and')
    .replaceAll(/[\s,-]+/g, ' ')
    .trim()
}

function duplicates(cells: EndorsementMatrix['cells']): readonly Issue[] {
  const seen = new Set<string>()
  return cells.flatMap(({ strategy, barrier }, index) => {
    const pair = JSON.stringify([strategy, barrier])
    if (seen.has(pair)) return [errorAt(['cells', index], 'duplicate-cell', { strategy, barrier })]
    seen.add(pair)
    return []
  })
}

function unknownOf(cells: EndorsementMatrix['cells'], field: 'strategy' | 'barrier', known: ReadonlySet<string>, code: string): readonly Issue[] {
  const named = [...new Set(cells.map((cell) => cell[field]))]
  return named.filter((id) => !known.has(id)).map((id) => warningAt(['cells', cells.findIndex((cell) => cell[field] === id), field], code, { id }))
}
