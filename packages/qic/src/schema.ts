/**
 * Zod schema of the response, built from the pieces of `@implementere/model/schema`.
 *
 * Under a content security policy without `unsafe-eval`, call `z.config({ jitless: true })` once in the application.
 *
 * @module @implementere/qic/schema
 */
import * as z from 'zod'
import { freeText, idSchema, isoDateSchema, unknownAsNull } from '@implementere/model/schema'

/** Schema of an {@link Answer}: a level, null for unknown, or not applicable with its reason. */
export const answerSchema = z.union([z.number(), z.null(), z.strictObject({ notApplicable: freeText() })])

/** Schema of a {@link QicResponse} in form: it knows no instrument, so any item id and any level passes. `parseQicResponse` equals it and adds those checks. */
export const qicResponseSchema = z.strictObject({
  formatVersion: z.literal(1),
  instrument: idSchema,
  id: idSchema,
  date: isoDateSchema,
  rater: unknownAsNull(idSchema),
  role: unknownAsNull(idSchema),
  answers: z.record(idSchema, answerSchema),
})
