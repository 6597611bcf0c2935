import { freeText, idSchema, isoDateSchema, unknownAsNull, uniqueById } from '@implementere/model/schema'
import * as z from 'zod'
import { MAX_COUNT, MAX_FIGURE } from '../monitoring-plan/record.ts'
import { recordFields, reference } from './field.ts'

const day = unknownAsNull(isoDateSchema)
const count = unknownAsNull(z.number().int().nonnegative().max(MAX_COUNT))

const replanningSchema = z.strictObject({ id: idSchema, task: reference('tasks'), from: day, to: day, reason: unknownAsNull(freeText()) })

const indicatorPointSchema = z.strictObject({
  id: idSchema,
  indicator: reference('indicators'),
  date: day,
  site: unknownAsNull(reference('sites')),
  numerator: count,
  denominator: count,
  value: unknownAsNull(z.number().min(-MAX_FIGURE).max(MAX_FIGURE)),
  n: count,
  deviation: unknownAsNull(z.number().nonnegative().max(MAX_FIGURE)),
})

const adoptionCountSchema = z.strictObject({
  id: idSchema,
  service: reference('services'),
  countedOn: day,
  trained: count,
  uses: count,
  rightTargetGroup: count,
  established: count,
})

/** Schema of an `ExecutionRecord`. */
export const executionRecordSchema = z.strictObject({
  ...recordFields('KE6'),
  replannings: uniqueById(replanningSchema).default([]),
  points: uniqueById(indicatorPointSchema).default([]),
  adoptions: uniqueById(adoptionCountSchema).default([]),
})
