import { CORE_ELEMENT_IDS, PHASE_IDS } from '@implementere/model'
import { freeText, idSchema, isoDateSchema, unknownAsNull, uniqueById } from '@implementere/model/schema'
import * as z from 'zod'
import { USEFULNESS_GOALS } from '../monitoring-plan/record.ts'
import {
  DATA_RETENTIONS,
  DOCUMENT_STATUSES,
  OPEN_CASES,
  REOPEN_REASONS,
  REPLACEMENTS,
  SCOPE_CHANGES,
  SUSTAINMENT_DECISIONS,
} from '../sustainment-decision/record.ts'
import { SUSTAINMENT_KINDS } from '../sustainment-decision/sustainment-kinds.ts'
import { choice, recordFields, reference } from './field.ts'

const person = unknownAsNull(reference('people'))
const day = unknownAsNull(isoDateSchema)
const note = unknownAsNull(freeText())
const count = unknownAsNull(z.number().int().nonnegative())

const decisionSchema = z.strictObject({
  choice: unknownAsNull(choice('sustainmentDecisions', SUSTAINMENT_DECISIONS)),
  by: person,
  date: day,
  rationale: note,
  change: unknownAsNull(choice('scopeChanges', SCOPE_CHANGES)),
  nextPhase: unknownAsNull(choice('phases', PHASE_IDS)),
  nextReview: day,
})

const goalSchema = z.strictObject({ aim: unknownAsNull(choice('goalAims', USEFULNESS_GOALS)), text: note, until: day })

const endingSchema = z.strictObject({
  usersInformed: day,
  practitionersInformed: day,
  openCases: unknownAsNull(choice('openCases', OPEN_CASES)),
  dataRetention: unknownAsNull(choice('dataRetentions', DATA_RETENTIONS)),
  replacement: unknownAsNull(choice('replacements', REPLACEMENTS)),
  note,
})

const entrySchema = z.strictObject({
  id: idSchema,
  kind: choice(
    'sustainmentKinds',
    SUSTAINMENT_KINDS.map((kind) => kind.id),
  ),
  site: unknownAsNull(reference('sites')),
  owner: person,
  deputies: z.array(reference('people')).default([]),
  document: unknownAsNull(choice('documentStatuses', DOCUMENT_STATUSES)),
  nextReview: day,
  note,
})

const fidelitySchema = z.strictObject({
  practitioners: count,
  assessed: count,
  meeting: count,
  measure: unknownAsNull(reference('measures')),
  criterion: unknownAsNull(z.number().min(0).max(1)),
  since: day,
})

const reopenSchema = z.strictObject({
  id: idSchema,
  coreElement: choice('coreElements', CORE_ELEMENT_IDS),
  reason: unknownAsNull(choice('reopenReasons', REOPEN_REASONS)),
  note,
})

/** Schema of a `SustainmentDecisionRecord`. What is absent is unknown, or empty. */
export const sustainmentDecisionRecordSchema = z.strictObject({
  ...recordFields('KE9'),
  decision: decisionSchema.prefault({}),
  goal: goalSchema.prefault({}),
  ending: endingSchema.prefault({}),
  register: uniqueById(entrySchema).default([]),
  fidelity: fidelitySchema.prefault({}),
  reopen: uniqueById(reopenSchema).default([]),
  nothingToReopen: unknownAsNull(z.boolean()),
})
