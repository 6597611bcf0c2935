import type { BandPresetId, PeriodUnit } from '@implementere/dimensions'
import type { DimensionId } from '@implementere/model'
import type { ControlRuleSetId } from '@implementere/statistics'
import type { ToolTexts } from '../texts.ts'
import type { MonitoringPlanCheck } from './completion.ts'
import type { DimensionCoverage } from './coverage.ts'
import type { MONITORING_PLAN_METHODS } from './evaluate.ts'
import type { IndicatorPart } from './indicator-parts.ts'
import type { CHECKLIST_METHOD, NoSeriesReason } from './indicator-series.ts'
import type { NoWidthReason } from './planned-width.ts'
import type {
  FeedbackWay,
  Indicator,
  IndicatorLevel,
  IndicatorOrigin,
  IndicatorPurpose,
  IndicatorUnit,
  MonitoringPlanRecord,
  UsefulnessGoalKind,
} from './record.ts'
import type { RECORDED_METHODS } from './recorded-estimate.ts'
import type { MonitoringPlanWarning } from './warnings.ts'

/** Texts of the closed lists of choices. */
interface Options {
  readonly purposes: Readonly<Record<IndicatorPurpose, string>>
  readonly dimensions: Readonly<Record<DimensionId, string>>
  readonly origins: Readonly<Record<IndicatorOrigin, string>>
  readonly units: Readonly<Record<IndicatorUnit, string>>
  readonly levels: Readonly<Record<IndicatorLevel, string>>
  readonly frequencies: Readonly<Record<PeriodUnit, string>>
  readonly ruleSets: Readonly<Record<ControlRuleSetId, string>>
  readonly bandPresets: Readonly<Record<BandPresetId, string>>
  readonly directions: Readonly<Record<NonNullable<Indicator['better']>, string>>
  readonly feedbackWays: Readonly<Record<FeedbackWay, string>>
  readonly goalKinds: Readonly<Record<UsefulnessGoalKind, string>>
}

/** Why an indicator has no series; the tools that read the series use them too. */
export type SeriesReasonTexts = Readonly<Record<NoSeriesReason, string>>

type Method =
  | (typeof MONITORING_PLAN_METHODS)[keyof typeof MONITORING_PLAN_METHODS]
  | (typeof RECORDED_METHODS)[keyof typeof RECORDED_METHODS]
  | typeof CHECKLIST_METHOD

/** Texts of the other codes in the result. */
interface Codes {
  readonly coverages: Readonly<Record<DimensionCoverage, string>>
  readonly parts: Readonly<Record<IndicatorPart, string>>
  readonly widthReasons: Readonly<Record<NoWidthReason, string>>
  readonly seriesReasons: SeriesReasonTexts
  readonly methods: Readonly<Record<Method, string>>
}

/** Every text of the tool for KE5 in one language. */
export type MonitoringPlanTexts = ToolTexts<MonitoringPlanRecord, MonitoringPlanCheck, MonitoringPlanWarning, Options, Codes>
