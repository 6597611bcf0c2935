import * as z from 'zod'
import { freeText, idSchema, interventionSchema, partialDateSchema, sourceSchema, uniqueById, unknownAsNull } from '@implementere/model/schema'
import { FORMAT_VERSION } from '../implementation.ts'

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

/** Schema of an `Implementation` without its log. */
export const ownFieldsSchema = z.strictObject({
  formatVersion: z.literal(FORMAT_VERSION),
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
})
