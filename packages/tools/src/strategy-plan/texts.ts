import type { DimensionId } from '@implementere/model'
import type { ToolTexts } from '../texts.ts'
import type { StrategyPlanCheckCode } from './completion.ts'
import type { StrategyPlanRecord, SustainmentTopic, Tailoring } from './record.ts'
import type { ScheduleGap } from './schedule.ts'
import type { StrategyPlanWarningCode } from './warnings.ts'

/** Formulas of this tool, as estimates name them. */
type MethodId = 'strategyPlan.completeness' | 'strategyPlan.coverage' | 'strategyPlan.progress'

/** Why an estimate of this tool has no value. */
type ReasonCode = 'all-unknown' | 'all-not-applicable' | 'no-denominator'

/** Texts of the closed lists of choices. */
interface Options {
  readonly tailorings: Readonly<Record<Tailoring, string>>
  readonly dimensions: Readonly<Record<DimensionId, string>>
  readonly sustainmentTopics: Readonly<Record<SustainmentTopic, string>>
}

/** Texts of the other codes. Those of strategies and specification stand in the packs of `@implementere/barriers`. */
interface Codes {
  readonly methods: Readonly<Record<MethodId, { readonly name: string; readonly explanation: string }>>
  readonly reasons: Readonly<Record<ReasonCode, string>>
  /** Why something of the schedule is not known. */
  readonly scheduleGaps: Readonly<Record<ScheduleGap, string>>
}

/** Every text of the tool for KE3 in one language. */
export type StrategyPlanTexts = ToolTexts<StrategyPlanRecord, StrategyPlanCheckCode, StrategyPlanWarningCode, Options, Codes>
