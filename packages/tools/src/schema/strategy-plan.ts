import type { SpecificationField } from '@implementere/barriers'
import { DIMENSION_IDS, type TrainingMethodId } from '@implementere/model'
import { freeText, idSchema, isoDateSchema, unknownAsNull, uniqueById } from '@implementere/model/schema'
import * as z from 'zod'
import { MAX_DURATION_DAYS, SUSTAINMENT_TOPICS, TAILORINGS } from '../strategy-plan/record.ts'
import { choice, recordFields, reference } from './field.ts'

const tailoringSchema = z.strictObject({
  outcome: unknownAsNull(choice('tailorings', TAILORINGS)),
  change: unknownAsNull(freeText()),
  reason: unknownAsNull(freeText()),
})

const saidSchema = unknownAsNull(freeText())
const includedSchema = unknownAsNull(z.boolean())

const specificationSchema = z.strictObject({
  actor: saidSchema,
  action: saidSchema,
  target: saidSchema,
  temporality: saidSchema,
  dose: saidSchema,
  outcome: saidSchema,
  justification: saidSchema,
} satisfies Record<SpecificationField, typeof saidSchema>)

const strategySchema = z.strictObject({
  id: idSchema,
  strategy: unknownAsNull(reference('strategyDefinitions')),
  determinants: z.array(reference('determinants')).default([]),
  tailoring: tailoringSchema.prefault({}),
  specification: specificationSchema.prefault({}),
  dimension: unknownAsNull(choice('dimensions', DIMENSION_IDS)),
})

const riskSchema = z.strictObject({ id: idSchema, determinant: unknownAsNull(reference('determinants')), reason: unknownAsNull(freeText()) })

const trainingFormsSchema = z.strictObject({
  theory: includedSchema,
  demonstration: includedSchema,
  ownPractice: includedSchema,
  peerCoaching: includedSchema,
} satisfies Record<TrainingMethodId, typeof includedSchema>)

const trainingSchema = z.strictObject({
  id: idSchema,
  label: unknownAsNull(freeText()),
  includes: trainingFormsSchema.prefault({}),
  feedback: includedSchema,
})

const taskSchema = z.strictObject({
  id: idSchema,
  label: unknownAsNull(freeText()),
  strategy: unknownAsNull(reference('strategies')),
  accountable: unknownAsNull(reference('people')),
  contributors: z.array(reference('people')).default([]),
  start: unknownAsNull(isoDateSchema),
  due: unknownAsNull(isoDateSchema),
  durationDays: unknownAsNull(z.number().int().min(1).max(MAX_DURATION_DAYS)),
  dependsOn: z.array(reference('tasks')).default([]),
  done: unknownAsNull(isoDateSchema),
})

const sustainmentSchema = z.strictObject({
  id: idSchema,
  topic: unknownAsNull(choice('sustainmentTopics', SUSTAINMENT_TOPICS)),
  plan: unknownAsNull(freeText()),
  accountable: unknownAsNull(reference('people')),
})

/** Schema of a `StrategyPlanRecord`. What is absent is unknown, or empty. */
export const strategyPlanRecordSchema = z.strictObject({
  ...recordFields('KE3'),
  strategies: uniqueById(strategySchema).default([]),
  acceptedRisks: uniqueById(riskSchema).default([]),
  skillChange: unknownAsNull(z.boolean()),
  training: uniqueById(trainingSchema).default([]),
  tasks: uniqueById(taskSchema).default([]),
  sustainment: uniqueById(sustainmentSchema).default([]),
})
