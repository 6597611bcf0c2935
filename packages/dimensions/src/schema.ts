/**
 * Zod schemas of the observations, built from the pieces of `@implementere/model/schema`. The parsers of the main entry equal them and need no library.
 *
 * Under a content security policy without `unsafe-eval`, call `z.config({ jitless: true })` in a module that the application imports before this one.
 *
 * @module @implementere/dimensions/schema
 */
import * as z from 'zod'
import { freeText, idSchema, isoDateSchema, uniqueById, unknownAsNull } from '@implementere/model/schema'
import {
  FRAME_CONTENT_NATURES,
  FRAME_CONTEXT_NATURES,
  FRAME_GOALS,
  FRAME_LEVELS,
  FRAME_MODIFIED,
  FRAME_PLANNED,
  FRAME_TIMINGS,
  FRAME_WHO,
} from './data/frame.ts'
import { CONDITIONS, OBSERVERS, RATING_FACETS } from './observation.ts'

const count = z.number().int().nonnegative()
const amount = z.number().nonnegative()
const attributes = z.record(idSchema, idSchema.nullable()).default({})

const base = { id: idSchema, date: isoDateSchema, site: idSchema, attributes }

/** Schema of a `Rating`: the value lies on its scale, and the scale has a range. */
export const ratingSchema = z
  .strictObject({
    facet: z.enum(RATING_FACETS),
    min: z.number(),
    max: z.number(),
    value: unknownAsNull(z.number()),
    rater: unknownAsNull(idSchema),
    instrument: unknownAsNull(idSchema),
  })
  .refine(({ min, max }) => min < max, { params: { code: 'scale-without-range' } })
  .refine(({ min, max, value }) => !(min < max) || value === null || (value >= min && value <= max), { params: { code: 'off-scale' } })

/** Schema of a `SessionObservation`. */
export const sessionObservationSchema = z.strictObject({
  ...base,
  practitioner: unknownAsNull(idSchema),
  group: unknownAsNull(idSchema),
  condition: unknownAsNull(z.enum(CONDITIONS)),
  planned: z.strictObject({ sessions: z.literal([0, 1]), minutes: unknownAsNull(amount) }),
  delivered: z.strictObject({ occurred: unknownAsNull(z.boolean()), minutes: unknownAsNull(amount) }).default({ occurred: null, minutes: null }),
  components: z.record(idSchema, z.union([z.number().min(0).max(1), z.null(), z.literal('not-scheduled')])).default({}),
  proscribed: z.record(idSchema, z.boolean().nullable()).default({}),
  observer: unknownAsNull(z.enum(OBSERVERS)),
  ratings: z.array(ratingSchema).default([]),
  enrolled: unknownAsNull(count),
  attended: unknownAsNull(count),
  participants: unknownAsNull(z.array(idSchema)),
  homework: unknownAsNull(z.strictObject({ assigned: unknownAsNull(count), done: unknownAsNull(count) })),
})

/** Schema of a `PopulationCount`. */
export const populationCountSchema = z.strictObject({
  ...base,
  counts: z.enum(['persons', 'settings']),
  stratum: unknownAsNull(idSchema),
  eligible: unknownAsNull(count),
  invited: unknownAsNull(count),
  participants: unknownAsNull(count),
  completers: unknownAsNull(count),
})

/** Schema of a `ServiceContact`. */
export const serviceContactSchema = z.strictObject({
  ...base,
  recipient: unknownAsNull(idSchema),
  condition: unknownAsNull(z.enum(CONDITIONS)),
  services: unknownAsNull(
    z.array(
      z.strictObject({
        kind: idSchema,
        role: unknownAsNull(z.enum(['additional', 'alternative'])),
        coreComponents: unknownAsNull(z.array(idSchema)),
      }),
    ),
  ),
})

/** Schema of a `ComponentProfile`. */
export const componentProfileSchema = z.strictObject({
  ...base,
  elements: z.array(z.strictObject({ id: idSchema, inProgramme: unknownAsNull(z.boolean()), inUsualPractice: unknownAsNull(z.boolean()) })),
})

/** Schema of an `Adaptation`. */
export const adaptationSchema = z.strictObject({
  ...base,
  practitioner: unknownAsNull(idSchema),
  timing: unknownAsNull(z.enum(FRAME_TIMINGS)),
  planned: unknownAsNull(z.enum(FRAME_PLANNED)),
  decidedBy: unknownAsNull(z.array(z.enum(FRAME_WHO))),
  modified: unknownAsNull(z.enum(FRAME_MODIFIED)),
  level: unknownAsNull(z.enum(FRAME_LEVELS)),
  contentNature: unknownAsNull(z.enum(FRAME_CONTENT_NATURES)),
  contextNature: unknownAsNull(z.enum(FRAME_CONTEXT_NATURES)),
  components: unknownAsNull(z.array(idSchema)),
  consistency: unknownAsNull(z.enum(['consistent', 'inconsistent'])),
  goals: unknownAsNull(z.array(z.enum(FRAME_GOALS))),
  reason: unknownAsNull(freeText()),
})

/** Schema of an `ObservationSet`. Ids are unique within each list. */
export const observationSetSchema = z.strictObject({
  formatVersion: z.literal(1).default(1),
  sessions: uniqueById(sessionObservationSchema).default([]),
  populations: uniqueById(populationCountSchema).default([]),
  contacts: uniqueById(serviceContactSchema).default([]),
  profiles: uniqueById(componentProfileSchema).default([]),
  adaptations: uniqueById(adaptationSchema).default([]),
})
