import { freeText, idSchema, isoDateSchema, unknownAsNull, uniqueById } from '@implementere/model/schema'
import * as z from 'zod'
import { BARRIER_DECISIONS, INFORMANT_KINDS, INQUIRY_METHODS } from '../context-assessment/record.ts'
import { choice, recordFields, reference } from './field.ts'

const informantSchema = z.strictObject({
  id: idSchema,
  role: unknownAsNull(reference('roles')),
  kind: unknownAsNull(choice('informantKinds', INFORMANT_KINDS)),
  reachedBy: unknownAsNull(choice('inquiryMethods', INQUIRY_METHODS)),
})

const prioritySchema = z.strictObject({
  id: idSchema,
  determinant: unknownAsNull(reference('determinants')),
  decision: unknownAsNull(choice('barrierDecisions', BARRIER_DECISIONS)),
  reason: unknownAsNull(freeText()),
})

const evidenceSchema = z.strictObject({
  id: idSchema,
  determinant: unknownAsNull(reference('determinants')),
  method: unknownAsNull(choice('inquiryMethods', INQUIRY_METHODS)),
  date: unknownAsNull(isoDateSchema),
  note: unknownAsNull(freeText()),
})

/** Schema of a `ContextAssessmentRecord`. What is absent is unknown, or empty. */
export const contextAssessmentRecordSchema = z.strictObject({
  ...recordFields('KE2'),
  round: unknownAsNull(reference('rounds')),
  informants: uniqueById(informantSchema).default([]),
  priorities: uniqueById(prioritySchema).default([]),
  nothingToActOn: unknownAsNull(freeText()),
  evidence: uniqueById(evidenceSchema).default([]),
})
