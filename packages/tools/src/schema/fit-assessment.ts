import {
  FRAME_CONTENT_NATURES,
  FRAME_CONTEXT_NATURES,
  FRAME_GOALS,
  FRAME_LEVELS,
  FRAME_MODIFIED,
  FRAME_PLANNED,
  FRAME_TIMINGS,
  FRAME_WHO,
} from '@implementere/dimensions'
import { INTERVENTION_KINDS, KNOWLEDGE_SOURCES, PRACTITIONER_ATTRIBUTES } from '@implementere/model'
import {
  freeText,
  idSchema,
  interventionComponentSchema,
  interventionSchema,
  isoDateSchema,
  unknownAsNull,
  uniqueById,
} from '@implementere/model/schema'
import * as z from 'zod'
import {
  ATTRIBUTE_VERDICTS,
  CORE_BASES,
  DECISION_GROUNDS,
  FIT_INDICATORS,
  FIT_LEVELS,
  FIT_OUTCOMES,
  KNOWLEDGE_VERDICTS,
  NEED_DATA_KINDS,
  OWNER_VIEWS,
  RATING_EXCEPTIONS,
} from '../fit-assessment/record.ts'
import { choice, level, recordFields, reference } from './field.ts'

const text = unknownAsNull(freeText())
const day = unknownAsNull(isoDateSchema)
const person = unknownAsNull(reference('people'))

const candidateInterventionSchema = interventionSchema.extend({
  kind: unknownAsNull(choice('interventionKinds', INTERVENTION_KINDS)),
  origin: unknownAsNull(choice('interventionOrigins', ['ready-made', 'self-developed'])),
  initiative: unknownAsNull(choice('initiatives', ['research', 'practice'])),
  components: uniqueById(
    interventionComponentSchema.extend({ core: choice('componentKinds', ['core', 'adaptable', 'unknown']).default('unknown') }),
  ).default([]),
})

const plannedAdaptationSchema = z.strictObject({
  id: idSchema,
  candidate: reference('candidates'),
  description: text,
  timing: unknownAsNull(choice('frameTimings', FRAME_TIMINGS)),
  planned: unknownAsNull(choice('framePlanned', FRAME_PLANNED)),
  decidedBy: unknownAsNull(z.array(choice('frameWho', FRAME_WHO))),
  modified: unknownAsNull(choice('frameModified', FRAME_MODIFIED)),
  level: unknownAsNull(choice('frameLevels', FRAME_LEVELS)),
  contentNature: unknownAsNull(choice('frameContentNatures', FRAME_CONTENT_NATURES)),
  contextNature: unknownAsNull(choice('frameContextNatures', FRAME_CONTEXT_NATURES)),
  components: unknownAsNull(z.array(reference('components'))),
  consistency: unknownAsNull(choice('frameConsistency', ['consistent', 'inconsistent'])),
  goals: unknownAsNull(z.array(choice('frameGoals', FRAME_GOALS))),
  reason: text,
  ownerView: unknownAsNull(choice('ownerViews', OWNER_VIEWS)),
  tryOut: text,
})

const decisionSchema = z.strictObject({
  outcome: unknownAsNull(choice('fitOutcomes', FIT_OUTCOMES)),
  candidate: unknownAsNull(reference('candidates')),
  date: day,
  decidedBy: person,
  grounds: z.array(choice('decisionGrounds', DECISION_GROUNDS)).default([]),
  rationale: text,
})

/** Schema of a `FitAssessmentRecord`. */
export const fitAssessmentRecordSchema = z.strictObject({
  ...recordFields('KE1'),
  need: z.strictObject({ description: text, hopedFor: text }).prefault({}),
  needData: uniqueById(
    z.strictObject({ id: idSchema, kind: unknownAsNull(choice('needDataKinds', NEED_DATA_KINDS)), date: day, finding: text }),
  ).default([]),
  targetGroup: z.strictObject({ description: text, eligible: unknownAsNull(z.number().int().nonnegative()), date: day }).prefault({}),
  candidates: uniqueById(z.strictObject({ id: idSchema, intervention: candidateInterventionSchema, note: text })).default([]),
  ratings: uniqueById(
    z.strictObject({
      id: idSchema,
      candidate: reference('candidates'),
      indicator: choice('fitIndicators', FIT_INDICATORS),
      rater: person,
      date: day,
      value: unknownAsNull(level('fitLevels', FIT_LEVELS)),
      note: text,
    }),
  ).default([]),
  ratingExceptions: uniqueById(
    z.strictObject({
      id: idSchema,
      candidate: reference('candidates'),
      indicator: choice('fitIndicators', FIT_INDICATORS),
      reason: unknownAsNull(choice('ratingExceptions', RATING_EXCEPTIONS)),
      note: text,
    }),
  ).default([]),
  attributeJudgements: uniqueById(
    z.strictObject({
      id: idSchema,
      candidate: reference('candidates'),
      attribute: choice(
        'practitionerAttributes',
        PRACTITIONER_ATTRIBUTES.map(({ id }) => id),
      ),
      rater: person,
      date: day,
      verdict: unknownAsNull(choice('attributeVerdicts', ATTRIBUTE_VERDICTS)),
      note: text,
    }),
  ).default([]),
  knowledge: uniqueById(
    z.strictObject({
      id: idSchema,
      candidate: reference('candidates'),
      source: choice(
        'knowledgeSources',
        KNOWLEDGE_SOURCES.map(({ id }) => id),
      ),
      date: day,
      verdict: unknownAsNull(choice('knowledgeVerdicts', KNOWLEDGE_VERDICTS)),
      consulted: text,
      says: text,
    }),
  ).default([]),
  coreGuards: uniqueById(
    z.strictObject({
      id: idSchema,
      candidate: reference('candidates'),
      component: reference('components'),
      basis: unknownAsNull(choice('coreBases', CORE_BASES)),
      mustNotChange: text,
    }),
  ).default([]),
  adaptations: uniqueById(plannedAdaptationSchema).default([]),
  decision: decisionSchema.prefault({}),
})
