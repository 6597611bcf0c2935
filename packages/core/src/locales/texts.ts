import type { BarriersTexts } from '@implementere/barriers'
import type { DimensionsTexts } from '@implementere/dimensions'
import type { LocalePack, ModelTexts, TextTable } from '@implementere/model'
import type { PhasesTexts } from '@implementere/phases'
import type { QicTexts } from '@implementere/qic'
import type { ToolsTexts } from '@implementere/tools'
import type { ControlRuleId, ControlRuleSetId } from '@implementere/statistics'
import type { CoreEventType, DecisionState } from '../event.ts'
import type { RecordNature } from '../implementation.ts'
import type { NextStepCode, NextStepRuleId } from '../next-steps/rules.ts'
import type { StepReasonKind } from '../next-steps/step.ts'
import type { NextPhase } from '../overview/standing.ts'
import type { CoreCheckCode, CoreRefusalCode } from '../refusal.ts'

/** Why an overview has no phase, no checklist score, no barriers or no plan. */
export type OverviewReason = 'no-phase-events' | 'no-response' | 'unknown-instrument' | 'no-ratings' | 'no-plan'

/** Stages that funnels of this library's examples and of the owners' page about KE5 use; an organisation's own stages carry their names in the record. */
export type FunnelStageId = 'beganTraining' | 'certified' | 'stillPractising' | 'trained' | 'uses' | 'rightTargetGroup' | 'established'

/** How an interval is computed, as results of the packages name it. */
export type IntervalMethodId =
  | 'wilson'
  | 'clopper-pearson'
  | 'agresti-coull'
  | 'jeffreys'
  | 'wilson-clustered'
  | 'ratio-clustered'
  | 'newcombe-hybrid-score'
  | 'student-t'
  | 'exact'
  | 'log'

/** What can be wrong or odd in a record, beside the issues that the other packages have texts for. */
export type RecordIssueCode = 'unknown-event-type' | 'newer-version' | 'blank-text'

/** The texts of the overview. */
export interface OverviewTexts {
  readonly reasons: Readonly<Record<OverviewReason, string>>
  readonly funnelStages: Readonly<Record<FunnelStageId, string>>
  readonly issues: Readonly<Record<RecordIssueCode, string>>
  /** What shows in a series, and by which set of rules it was judged. */
  readonly controlRules: Readonly<Record<ControlRuleId, string>>
  readonly controlRuleSets: Readonly<Record<ControlRuleSetId, string>>
  /** How intervals are computed. */
  readonly intervals: Readonly<Record<IntervalMethodId, string>>
  readonly reachable: Readonly<Record<NextPhase['reachable'], string>>
  readonly natures: Readonly<Record<RecordNature, string>>
  readonly weightings: Readonly<Record<'declared' | 'equal', string>>
}

/** The texts of the record and its log. */
export interface RecordTexts {
  readonly events: Readonly<Record<CoreEventType, string>>
  readonly decisionStates: Readonly<Record<DecisionState, string>>
  readonly refusals: TextTable<CoreRefusalCode>
  /** Conditions, true or not, for `textOf` with the params of a check. */
  readonly checks: TextTable<CoreCheckCode>
}

/** What {@link NextStepTexts.codes} name: all that a step knows, in words where there are words. */
export interface NextStepTexts {
  /** What to do. */
  readonly codes: Readonly<Record<NextStepCode, string>>
  /** Why it stands where it stands. */
  readonly rules: Readonly<Record<NextStepRuleId, string>>
  /** What kind of thing a step answers to. */
  readonly reasons: Readonly<Record<StepReasonKind, string>>
  /** Codes of reasons that no other table has. */
  readonly found: Readonly<Record<FoundCode, string>>
}

/** Codes of reasons for a step that stand in no other table. */
export type FoundCode = 'unseen-record' | 'missed' | 'clearly-missed' | 'overdue' | 'uncovered' | 'no-record' | 'open'

/** Every text of the library in one language, by package. */
export interface CoreTexts extends LocalePack {
  readonly model: ModelTexts
  readonly phases: PhasesTexts
  readonly qic: QicTexts
  readonly barriers: BarriersTexts
  readonly dimensions: DimensionsTexts
  readonly tools: ToolsTexts
  readonly overview: OverviewTexts
  readonly record: RecordTexts
  readonly nextSteps: NextStepTexts
}
