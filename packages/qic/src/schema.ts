/**
 * Zod schemas of responses and of instrument definitions, built from the pieces of `@implementere/model/schema`.
 *
 * Under a content security policy without `unsafe-eval`, call `z.config({ jitless: true })` in a module that the application imports before this one.
 *
 * @module @implementere/qic/schema
 */
import * as z from 'zod'
import { CORE_ELEMENT_IDS, LICENCES, PHASE_IDS, type Result } from '@implementere/model'
import { freeText, idSchema, isoDateSchema, parseWith, sourceSchema, unknownAsNull } from '@implementere/model/schema'
import { defineInstrument } from './define-instrument.ts'
import type { Instrument } from './instrument.ts'
import { SCALE_KINDS } from './scale.ts'

/** Schema of an `Answer`: a level, null for unknown, or not applicable with its reason. */
export const answerSchema = z.union([z.number(), z.null(), z.strictObject({ notApplicable: freeText() })])

/** Schema of a `QicResponse` in form: it knows no instrument, so any item id and any level passes. `parseQicResponse` equals it and adds those checks. */
export const qicResponseSchema = z.strictObject({
  formatVersion: z.literal(1),
  instrument: idSchema,
  id: idSchema,
  date: isoDateSchema,
  rater: unknownAsNull(idSchema),
  role: unknownAsNull(idSchema),
  answers: z.record(idSchema, answerSchema),
})

const sourced = { source: sourceSchema, licence: z.enum(LICENCES) }
const ownSource = { source: sourceSchema.exactOptional(), licence: z.enum(LICENCES).exactOptional() }

/** Schema of an `Applicability` as it may be written: a part that is absent or null excludes nobody. */
export const applicabilitySchema = z.strictObject({
  phases: z.array(z.enum(PHASE_IDS)).nullable().exactOptional(),
  sessions: z.array(idSchema).nullable().exactOptional(),
  roles: z.array(idSchema).nullable().exactOptional(),
  sites: z.array(idSchema).nullable().exactOptional(),
})

/** Schema of a `ScaleDefinition`. */
export const scaleDefinitionSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(SCALE_KINDS),
  levels: z.array(z.union([z.number(), z.strictObject({ level: z.number(), points: z.number() })])).exactOptional(),
  ...ownSource,
})

/** Schema of an `ItemDefinition`. */
export const itemDefinitionSchema = z.strictObject({
  id: idSchema,
  component: idSchema,
  key: idSchema.exactOptional(),
  scale: idSchema.exactOptional(),
  weight: z.number().exactOptional(),
  reversed: z.boolean().exactOptional(),
  elements: z.array(z.enum(CORE_ELEMENT_IDS)).exactOptional(),
  phases: z.array(z.enum(PHASE_IDS)).exactOptional(),
  appliesTo: applicabilitySchema.nullable().exactOptional(),
  printed: freeText().nullable().exactOptional(),
  ...ownSource,
})

/** Schema of an `InstrumentDefinition` in form; {@link parseInstrument} adds what holds between its parts. */
export const instrumentDefinitionSchema = z.strictObject({
  id: idSchema,
  version: z.number(),
  scale: idSchema.exactOptional(),
  scales: z.array(scaleDefinitionSchema).exactOptional(),
  components: z.array(z.strictObject({ id: idSchema, key: idSchema.exactOptional(), ...ownSource })),
  items: z.array(itemDefinitionSchema),
  references: z.array(idSchema).exactOptional(),
  ...sourced,
})

/**
 * Reads the definition of an instrument from anything and builds it as {@link defineInstrument} does. Every fault is an issue with its path.
 *
 * @example
 * ```ts
 * const source = { citation: 'ours', locator: null, status: 'own' }
 * const definition = { id: 'visits', version: 1, components: [{ id: 'A' }], items: [{ id: 'A.1', component: 'A' }], source, licence: 'mit' }
 * parseInstrument(definition).ok // => true
 * const broken = parseInstrument({ ...definition, items: 'none' })
 * broken.ok || broken.issues.map(({ code, path }) => [code, path]) // => [['invalid-type', ['items']]]
 * ```
 */
export function parseInstrument(input: unknown): Result<Instrument> {
  const parsed = parseWith(instrumentDefinitionSchema, input)
  return parsed.ok ? defineInstrument(parsed.value) : parsed
}
