import { CORE_ELEMENT_IDS } from '@implementere/model'
import { freeText, idSchema, isoDateSchema, unknownAsNull, uniqueById } from '@implementere/model/schema'
import * as z from 'zod'
import {
  CYCLE_DECISION_KINDS,
  CYCLE_STATUSES,
  FIDELITY_VERDICTS,
  PROBLEM_STATUSES,
  SIGNAL_ACTIONS,
  SIGNAL_CONCLUSIONS,
  TEST_SCALES,
} from '../adjustment-loop/record.ts'
import { MAX_FIGURE } from '../monitoring-plan/record.ts'
import { choice, recordFields, reference } from './field.ts'

const text = unknownAsNull(freeText())
const day = unknownAsNull(isoDateSchema)
const person = unknownAsNull(reference('people'))
const nothingToRecordSchema = z.strictObject({ on: day, by: person, reason: text })

const signalReviewSchema = z.strictObject({
  id: idSchema,
  indicator: reference('indicators'),
  rule: idSchema,
  period: idSchema,
  on: day,
  by: person,
  conclusion: unknownAsNull(choice('conclusions', SIGNAL_CONCLUSIONS)),
  action: unknownAsNull(choice('actions', SIGNAL_ACTIONS)),
  note: text,
})

const measurementSchema = z.strictObject({
  id: idSchema,
  date: day,
  value: unknownAsNull(z.number().min(-MAX_FIGURE).max(MAX_FIGURE)),
})

const pdsaCycleSchema = z.strictObject({
  id: idSchema,
  chain: unknownAsNull(idSchema),
  indicator: unknownAsNull(reference('indicators')),
  status: unknownAsNull(choice('cycleStatuses', CYCLE_STATUSES)),
  start: day,
  end: day,
  scale: unknownAsNull(choice('testScales', TEST_SCALES)),
  aim: text,
  change: text,
  prediction: text,
  measurements: uniqueById(measurementSchema).default([]),
  study: text,
  decision: unknownAsNull(choice('cycleDecisions', CYCLE_DECISION_KINDS)),
  decidedBy: person,
})

const adaptationVerdictSchema = z.strictObject({
  id: idSchema,
  adaptation: reference('adaptations'),
  verdict: unknownAsNull(choice('verdicts', FIDELITY_VERDICTS)),
  on: day,
  by: person,
  ownerConsulted: unknownAsNull(z.boolean()),
  note: text,
})

const problemSchema = z.strictObject({
  id: idSchema,
  reportedOn: day,
  status: unknownAsNull(choice('problemStatuses', PROBLEM_STATUSES)),
  settledOn: day,
  owner: person,
  description: text,
  cause: text,
  reopens: z.array(choice('coreElements', CORE_ELEMENT_IDS)).default([]),
})

/** Schema of an `AdjustmentLoopRecord`. */
export const adjustmentLoopRecordSchema = z.strictObject({
  ...recordFields('KE7'),
  reviews: uniqueById(signalReviewSchema).default([]),
  cycles: uniqueById(pdsaCycleSchema).default([]),
  noCycles: nothingToRecordSchema.prefault({}),
  verdicts: uniqueById(adaptationVerdictSchema).default([]),
  noAdaptations: nothingToRecordSchema.prefault({}),
  problems: uniqueById(problemSchema).default([]),
})
