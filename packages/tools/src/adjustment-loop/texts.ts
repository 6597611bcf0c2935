import type { CoreElementId } from '@implementere/model'
import type { SeriesReasonTexts } from '../monitoring-plan/texts.ts'
import type { ToolTexts } from '../texts.ts'
import type { CONSISTENT_METHOD, VerdictAgreement } from './adaptation-assessment.ts'
import type { AdjustmentLoopCheck } from './completion.ts'
import type { CycleQualityCheck } from './cycle-quality.ts'
import type { AdjustmentLoopWarning, WATCHED_METHOD } from './evaluate.ts'
import type { SignalRule, TargetVerdict } from './judged-indicator.ts'
import type {
  AdjustmentLoopRecord,
  CycleDecisionKind,
  CycleStatus,
  FidelityVerdict,
  ProblemStatus,
  SignalAction,
  SignalConclusion,
  TestScale,
} from './record.ts'

/** Texts of the closed lists of choices. */
interface Options {
  readonly conclusions: Readonly<Record<SignalConclusion, string>>
  readonly actions: Readonly<Record<SignalAction, string>>
  readonly cycleStatuses: Readonly<Record<CycleStatus, string>>
  readonly testScales: Readonly<Record<TestScale, string>>
  readonly cycleDecisions: Readonly<Record<CycleDecisionKind, string>>
  readonly verdicts: Readonly<Record<FidelityVerdict, string>>
  readonly problemStatuses: Readonly<Record<ProblemStatus, string>>
  readonly coreElements: Readonly<Record<CoreElementId, string>>
}

/** Texts of the other codes in the result. Bands and checklists have theirs in the packs of their own packages. */
interface Codes {
  readonly rules: Readonly<Record<SignalRule, string>>
  readonly targetVerdicts: Readonly<Record<TargetVerdict, string>>
  readonly qualityChecks: Readonly<Record<CycleQualityCheck, string>>
  readonly agreements: Readonly<Record<VerdictAgreement, string>>
  readonly seriesReasons: SeriesReasonTexts
  readonly methods: Readonly<Record<typeof CONSISTENT_METHOD | typeof WATCHED_METHOD | `adjustmentLoop.${CycleQualityCheck}`, string>>
}

/** Every text of the tool for KE7 in one language. */
export type AdjustmentLoopTexts = ToolTexts<AdjustmentLoopRecord, AdjustmentLoopCheck, AdjustmentLoopWarning, Options, Codes>
