import { BAND_PRESETS, PERIOD_UNITS, type BandPresetId } from '@implementere/dimensions'
import { DIMENSION_IDS } from '@implementere/model'
import { freeText, idSchema, isoDateSchema, unknownAsNull, uniqueById } from '@implementere/model/schema'
import { CONTROL_RULE_SET_IDS } from '@implementere/statistics'
import * as z from 'zod'
import {
  FEEDBACK_WAYS,
  INDICATOR_LEVELS,
  INDICATOR_ORIGINS,
  INDICATOR_PURPOSES,
  INDICATOR_UNITS,
  MAX_COUNT,
  MAX_FIGURE,
  USEFULNESS_GOALS,
} from '../monitoring-plan/record.ts'
import { choice, recordFields, reference } from './field.ts'

const text = unknownAsNull(freeText())
const day = unknownAsNull(isoDateSchema)
const count = unknownAsNull(z.number().int().nonnegative().max(MAX_COUNT))
const bandPresets = Object.keys(BAND_PRESETS) as [BandPresetId, ...BandPresetId[]]

const feedbackRouteSchema = z.strictObject({
  id: idSchema,
  recipient: unknownAsNull(reference('people')),
  how: unknownAsNull(choice('feedbackWays', FEEDBACK_WAYS)),
})

const burdenSchema = z.strictObject({ id: idSchema, role: unknownAsNull(reference('roles')), minutes: count })

const indicatorSchema = z.strictObject({
  id: idSchema,
  purpose: unknownAsNull(choice('purposes', INDICATOR_PURPOSES)),
  dimension: unknownAsNull(choice('dimensions', DIMENSION_IDS)),
  name: text,
  definition: text,
  numerator: text,
  denominator: text,
  dataSource: text,
  origin: unknownAsNull(choice('origins', INDICATOR_ORIGINS)),
  measure: unknownAsNull(reference('measures')),
  instrument: unknownAsNull(reference('instruments')),
  unit: unknownAsNull(choice('units', INDICATOR_UNITS)),
  level: unknownAsNull(choice('levels', INDICATOR_LEVELS)),
  frequency: unknownAsNull(choice('frequencies', PERIOD_UNITS)),
  start: day,
  end: day,
  expectedPerPeriod: count,
  expectedDeviation: unknownAsNull(z.number().nonnegative().max(MAX_FIGURE)),
  owner: unknownAsNull(reference('people')),
  ruleSet: unknownAsNull(choice('ruleSets', CONTROL_RULE_SET_IDS)),
  bands: unknownAsNull(choice('bandPresets', bandPresets)),
  target: unknownAsNull(z.number().min(-MAX_FIGURE).max(MAX_FIGURE)),
  better: unknownAsNull(choice('directions', ['higher', 'lower'])),
  baselinePlanned: unknownAsNull(z.boolean()),
  feedback: uniqueById(feedbackRouteSchema).default([]),
  burden: uniqueById(burdenSchema).default([]),
})

/** Schema of a `MonitoringPlanRecord`. */
export const monitoringPlanRecordSchema = z.strictObject({
  ...recordFields('KE5'),
  indicators: uniqueById(indicatorSchema).default([]),
  exemptions: uniqueById(z.strictObject({ id: idSchema, dimension: unknownAsNull(choice('dimensions', DIMENSION_IDS)), reason: text })).default([]),
  goals: uniqueById(
    z.strictObject({
      id: idSchema,
      kind: unknownAsNull(choice('goalKinds', USEFULNESS_GOALS)),
      text,
      indicators: z.array(reference('indicators')).default([]),
    }),
  ).default([]),
})
