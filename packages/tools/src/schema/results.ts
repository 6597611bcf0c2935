import { BAND_PRESETS } from '@implementere/dimensions'
import { CORE_ELEMENT_IDS, DIMENSION_IDS, OWN_OUTCOMES } from '@implementere/model'
import { freeText, idSchema, isoDateSchema, unknownAsNull, uniqueById } from '@implementere/model/schema'
import * as z from 'zod'
import {
  ABSENCE_REASONS,
  ADJUSTMENT_EFFECTS,
  COMPARISONS,
  COST_KINDS,
  EVIDENCE_BASES,
  EVIDENCE_VERDICTS,
  GOAL_DIRECTIONS,
  INDETERMINATE_REASONS,
  INFORMANT_ROLES,
  LARGEST_FIGURE,
  OBSERVATION_CLUSTERS,
  PRESET_CUTS,
  RECOMMENDATIONS,
  STAKEHOLDER_VIEWS,
  SUSTAINABILITY_LEVELS,
  SUSTAINABILITY_RESPONSES,
} from '../results/record.ts'
import { SUSTAINABILITY_DOMAINS } from '../results/sustainability-domains.ts'
import { choice, level, recordFields, reference } from './field.ts'

const figure = unknownAsNull(z.number().min(-LARGEST_FIGURE).max(LARGEST_FIGURE))
const count = unknownAsNull(z.number().int().min(0).max(LARGEST_FIGURE))
const note = unknownAsNull(freeText())
const role = unknownAsNull(choice('informantRoles', INFORMANT_ROLES))
const direction = unknownAsNull(choice('goalDirections', GOAL_DIRECTIONS))
const leftOpen = unknownAsNull(choice('indeterminateReasons', INDETERMINATE_REASONS))

const reportedSchema = z.strictObject({
  reached: count,
  of: count,
  value: figure,
  lower: figure,
  upper: figure,
  level: unknownAsNull(z.number().gt(0).lt(1)),
})

const implementationSchema = z.strictObject({
  id: idSchema,
  dimension: choice('dimensions', DIMENSION_IDS),
  measure: unknownAsNull(reference('measures')),
  cluster: unknownAsNull(choice('observationClusters', OBSERVATION_CLUSTERS)),
  reported: unknownAsNull(reportedSchema),
  decisive: z.boolean().default(false),
  preset: unknownAsNull(choice('bandPresets', Object.keys(BAND_PRESETS) as (keyof typeof BAND_PRESETS)[])),
  cut: unknownAsNull(choice('presetCuts', PRESET_CUTS)),
  goal: figure,
  direction,
})

const outcomeSchema = z.strictObject({
  id: idSchema,
  indicator: unknownAsNull(reference('indicators')),
  reported: unknownAsNull(reportedSchema),
  decisive: z.boolean().default(false),
  goal: figure,
  direction,
  note,
})

const pairSchema = z.strictObject({ id: idSchema, exposure: figure, fidelity: figure, outcome: figure })

const ratingSchema = z.strictObject({
  id: idSchema,
  item: choice(
    'sustainabilityItems',
    SUSTAINABILITY_DOMAINS.flatMap(({ items }) => [...items]),
  ),
  role,
  rater: unknownAsNull(reference('people')),
  level: unknownAsNull(level('sustainabilityLevels', SUSTAINABILITY_LEVELS)),
})

const actionSchema = z.strictObject({
  id: idSchema,
  domain: choice(
    'sustainabilityDomains',
    SUSTAINABILITY_DOMAINS.map(({ id }) => id),
  ),
  response: unknownAsNull(choice('sustainabilityResponses', SUSTAINABILITY_RESPONSES)),
  owner: unknownAsNull(reference('people')),
  due: unknownAsNull(isoDateSchema),
  note,
})

const ownOutcomeSchema = z.strictObject({
  id: idSchema,
  outcome: choice(
    'ownOutcomes',
    OWN_OUTCOMES.map(({ id }) => id),
  ),
  basis: unknownAsNull(choice('evidenceBases', EVIDENCE_BASES)),
  verdict: unknownAsNull(choice('evidenceVerdicts', EVIDENCE_VERDICTS)),
  absence: unknownAsNull(choice('absenceReasons', ABSENCE_REASONS)),
  note,
})

const costSchema = z.strictObject({
  id: idSchema,
  kind: choice('costKinds', COST_KINDS),
  amount: unknownAsNull(z.number().min(0).max(LARGEST_FIGURE)),
  note,
})

const viewSchema = z.strictObject({ id: idSchema, role, view: unknownAsNull(choice('stakeholderViews', STAKEHOLDER_VIEWS)), note })

const adjustmentSchema = z.strictObject({
  id: idSchema,
  adjustment: reference('adjustments'),
  effect: unknownAsNull(choice('adjustmentEffects', ADJUSTMENT_EFFECTS)),
  note,
})

const lessonSchema = z.strictObject({ id: idSchema, coreElement: unknownAsNull(choice('coreElements', CORE_ELEMENT_IDS)), text: note })

/** Schema of a `ResultsRecord`. What is absent is unknown, or empty. */
export const resultsRecordSchema = z.strictObject({
  ...recordFields('KE8'),
  period: z.strictObject({ from: unknownAsNull(isoDateSchema), until: unknownAsNull(isoDateSchema) }).prefault({}),
  implementation: uniqueById(implementationSchema).default([]),
  outcomes: uniqueById(outcomeSchema).default([]),
  leftOpen: z.strictObject({ implementation: leftOpen, outcome: leftOpen, note }).prefault({}),
  comparison: unknownAsNull(choice('comparisons', COMPARISONS)),
  pairs: uniqueById(pairSchema).default([]),
  sustainability: uniqueById(ratingSchema).default([]),
  actions: uniqueById(actionSchema).default([]),
  ownOutcomes: uniqueById(ownOutcomeSchema).default([]),
  costs: uniqueById(costSchema).default([]),
  views: uniqueById(viewSchema).default([]),
  adjustments: uniqueById(adjustmentSchema).default([]),
  nothingAdjusted: unknownAsNull(z.boolean()),
  lessons: uniqueById(lessonSchema).default([]),
  recommendation: z
    .strictObject({
      choice: unknownAsNull(choice('recommendations', RECOMMENDATIONS)),
      by: unknownAsNull(reference('people')),
      date: unknownAsNull(isoDateSchema),
      rationale: note,
    })
    .prefault({}),
})
