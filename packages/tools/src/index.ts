/**
 * One practical tool per core element, KE1 to KE9, all of one shape: a record, its evaluation, and checks that say whether it is done.
 *
 * @module @implementere/tools
 */

// KE1: fit assessment
export { ADAPTATION_STATUSES, type AdaptationStatus, type AdaptationResult } from './fit-assessment/adaptations.ts'
export { FIT_CHECKS, type FitCheck, completionFitAssessment } from './fit-assessment/completion.ts'
export { type ComponentRegister } from './fit-assessment/components.ts'
export { DECISION_GAPS, type DecisionGap } from './fit-assessment/decision.ts'
export { evaluateFitAssessment } from './fit-assessment/evaluate.ts'
export {
  LOW_MEDIAN,
  WIDE_RANGE,
  MINIMUM_RATERS,
  DISCUSS_FLAGS,
  type DiscussFlag,
  type IndicatorResult,
  type CandidateIndicators,
  assessIndicators,
} from './fit-assessment/indicators.ts'
export {
  MOST_COMPARED,
  COMPARISON_VERDICTS,
  type ComparisonVerdict,
  type CandidateMedians,
  type CandidateComparison,
  type FitComparison,
  compareCandidates,
} from './fit-assessment/pareto.ts'
export {
  FIT_INDICATORS,
  type FitIndicator,
  FIT_LEVELS,
  type FitLevel,
  NEED_DATA_KINDS,
  type NeedDataKind,
  RATING_EXCEPTIONS,
  type RatingExceptionReason,
  ATTRIBUTE_VERDICTS,
  type AttributeVerdict,
  KNOWLEDGE_VERDICTS,
  type KnowledgeVerdict,
  CORE_BASES,
  type CoreBasis,
  OWNER_VIEWS,
  type OwnerView,
  FIT_OUTCOMES,
  type FitOutcome,
  DECISION_GROUNDS,
  type DecisionGround,
  type FitNeed,
  type NeedData,
  type TargetGroup,
  type FitCandidate,
  type FitRating,
  type RatingException,
  type AttributeJudgement,
  type KnowledgeEntry,
  type CoreGuard,
  type PlannedAdaptation,
  type FitDecision,
  type FitAssessmentRecord,
} from './fit-assessment/record.ts'
export { type CandidateResult, type NeedResult, type FitAssessmentResult } from './fit-assessment/result.ts'
export { emptyFitAssessment } from './fit-assessment/empty.ts'
export { type FitOptions, type FitCodes, type FitAssessmentTexts } from './fit-assessment/texts.ts'
export { type AttributeResult, type KnowledgeResult } from './fit-assessment/views.ts'
export { FIT_WARNINGS, type FitWarning } from './fit-assessment/warnings.ts'

// KE2: context assessment
export { CONTEXT_ASSESSMENT_CHECKS, type ContextAssessmentCheckCode, completionContextAssessment } from './context-assessment/completion.ts'
export { type DecisionResult, barriersToActOn, determinantsLeft } from './context-assessment/decisions.ts'
export { evaluateContextAssessment } from './context-assessment/evaluate.ts'
export { STRONG_BARRIER, type ContextAssessmentOptions } from './context-assessment/findings.ts'
export { type RequiredInformant, type InformantResult, type InformantResults } from './context-assessment/informants.ts'
export {
  INFORMANT_KINDS,
  type InformantKind,
  INQUIRY_METHODS,
  type InquiryMethod,
  BARRIER_DECISIONS,
  type BarrierDecision,
  type Informant,
  type BarrierPriority,
  type EvidenceNote,
  type ContextAssessmentRecord,
} from './context-assessment/record.ts'
export { type ContextAssessmentResult } from './context-assessment/result.ts'
export { emptyContextAssessment } from './context-assessment/empty.ts'
export { type ContextAssessmentTexts } from './context-assessment/texts.ts'
export { CONTEXT_ASSESSMENT_WARNINGS, type ContextAssessmentWarningCode } from './context-assessment/warnings.ts'

// KE3: strategy plan
export { type ChosenStrategyResult, strategyPlansOf } from './strategy-plan/chosen-strategies.ts'
export { STRATEGY_PLAN_CHECKS, type StrategyPlanCheckCode, completionStrategyPlan } from './strategy-plan/completion.ts'
export { planAnswers, type BarrierCoverage, type PlanCoverage } from './strategy-plan/coverage.ts'
export { type ChosenEndorsement, type PlanEndorsements } from './strategy-plan/endorsements.ts'
export { type StrategyPlanOptions, evaluateStrategyPlan } from './strategy-plan/evaluate.ts'
export { type OverdueTask, isTaskDone, overdueTasks } from './strategy-plan/progress.ts'
export {
  TAILORINGS,
  type Tailoring,
  SUSTAINMENT_TOPICS,
  type SustainmentTopic,
  MAX_DURATION_DAYS,
  type StrategyTailoring,
  type ChosenStrategy,
  type AcceptedRisk,
  type TrainingPlan,
  type PlannedTask,
  type SustainmentMeasure,
  type StrategyPlanRecord,
} from './strategy-plan/record.ts'
export { type TaskResult, type StrategyPlanResult } from './strategy-plan/result.ts'
export { emptyStrategyPlan } from './strategy-plan/empty.ts'
export { SCHEDULE_GAPS, type ScheduleGap, type TaskTimes, type Schedule } from './strategy-plan/schedule.ts'
export { type SustainmentResult } from './strategy-plan/sustainment.ts'
export { TASK_FAULTS, type TaskWarningCode } from './strategy-plan/task-faults.ts'
export { type StrategyPlanTexts } from './strategy-plan/texts.ts'
export { type TrainingResult } from './strategy-plan/training.ts'
export { STRATEGY_PLAN_WARNINGS, type StrategyPlanWarningCode } from './strategy-plan/warnings.ts'
export { addWorkingDays } from './strategy-plan/working-days.ts'

// KE4: anchoring
export { CHARTER_GAPS, type CharterGap, type CharterResult } from './anchoring/charter.ts'
export { type AnchoringComponent, type ChecklistResult } from './anchoring/checklist.ts'
export { type TopicResult, type UserResult, type SponsorResult } from './anchoring/communication.ts'
export { ANCHORING_CHECKS, type AnchoringCheck, completionAnchoring } from './anchoring/completion.ts'
export { evaluateAnchoring } from './anchoring/evaluate.ts'
export { type LeadershipReference, LEADERSHIP_REFERENCE } from './anchoring/leadership-reference.ts'
export { type LeadershipMean, type LeadershipProfile, leadershipProfiles } from './anchoring/leadership.ts'
export { MINIMUM_TEAM, type KeyRoleResult, type AreaResult, type TeamResult } from './anchoring/people.ts'
export {
  STAKEHOLDER_LEVELS,
  type StakeholderLevel,
  INVOLVEMENTS,
  type Involvement,
  INFLUENCE_LEVELS,
  type InfluenceLevel,
  SUPPORT_LEVELS,
  type SupportLevel,
  LEVEL_EXCEPTIONS,
  type LevelExceptionReason,
  KEY_ROLES,
  type KeyRole,
  MESSAGE_TOPICS,
  type MessageTopic,
  INVOLVEMENT_FORMS,
  type InvolvementForm,
  COMMITMENTS,
  type Commitment,
  TEAM_ROLES,
  type TeamRole,
  MANDATE_SCOPES,
  type MandateScope,
  LEADERSHIP_SUBSCALES,
  type LeadershipSubscale,
  LEADERSHIP_RANGE,
  type Stakeholder,
  type LevelException,
  type StakeholderAction,
  type ServiceArea,
  type KeyPerson,
  type StakeholderMessage,
  type UserInvolvement,
  type SponsorCommitment,
  type TeamMember,
  type CharterReview,
  type TeamCharter,
  type LeadershipRating,
  type AnchoringRecord,
} from './anchoring/record.ts'
export { type AnchoringResult } from './anchoring/result.ts'
export { emptyAnchoring } from './anchoring/empty.ts'
export { HIGH_INFLUENCE, LOW_SUPPORT, LEVEL_STATUSES, type LevelStatus, type LevelResult, type StakeholderAtRisk } from './anchoring/stakeholders.ts'
export { type AnchoringOptions, type AnchoringCodes, type AnchoringTexts } from './anchoring/texts.ts'
export { MINIMUM_LEADERSHIP_RATERS, ANCHORING_WARNINGS, type AnchoringWarning } from './anchoring/warnings.ts'

// KE5: monitoring plan
export { type RoleBurden } from './monitoring-plan/burden.ts'
export { MONITORING_PLAN_CHECKS, type MonitoringPlanCheck, completionMonitoringPlan } from './monitoring-plan/completion.ts'
export { type DimensionCoverage, type PlannedDimension, type PlannedGoals } from './monitoring-plan/coverage.ts'
export { type PlannedIndicator, type MonitoringPlanResult, MONITORING_PLAN_METHODS, evaluateMonitoringPlan } from './monitoring-plan/evaluate.ts'
export { INDICATOR_PARTS, type IndicatorPart } from './monitoring-plan/indicator-parts.ts'
export { type NoPeriodsReason, type ExpectedPeriods } from './monitoring-plan/indicator-period.ts'
export { type NoSeriesReason, type IndicatorSeries, indicatorSeries } from './monitoring-plan/indicator-series.ts'
export { type NoWidthReason, type PlannedWidth } from './monitoring-plan/planned-width.ts'
export {
  INDICATOR_PURPOSES,
  type IndicatorPurpose,
  INDICATOR_ORIGINS,
  type IndicatorOrigin,
  INDICATOR_UNITS,
  type IndicatorUnit,
  INDICATOR_LEVELS,
  type IndicatorLevel,
  FEEDBACK_WAYS,
  type FeedbackWay,
  USEFULNESS_GOALS,
  type UsefulnessGoalKind,
  type FeedbackRoute,
  type IndicatorBurden,
  type Indicator,
  type DimensionExemption,
  type UsefulnessGoal,
  type MonitoringPlanRecord,
} from './monitoring-plan/record.ts'
export { RUN_CHART_POINTS, type RunChartStart } from './monitoring-plan/run-chart-start.ts'
export { emptyMonitoringPlan } from './monitoring-plan/empty.ts'
export { type SeriesReasonTexts, type MonitoringPlanTexts } from './monitoring-plan/texts.ts'
export { type MonitoringPlanWarning, LATE_RUN_CHART_MONTHS } from './monitoring-plan/warnings.ts'

// KE6: execution
export { EXECUTION_CHECKS, type ExecutionCheck, completionExecution } from './execution/completion.ts'
export { type IndicatorData } from './execution/data-completeness.ts'
export { type DimensionValues } from './execution/dimension-values.ts'
export { type DueStatus, type DueTask } from './execution/due-tasks.ts'
export { type ExecutionResult, type ExecutionOptions, evaluateExecution } from './execution/evaluate.ts'
export { type Replanning, type IndicatorPoint, type AdoptionCount, type ExecutionRecord } from './execution/record.ts'
export { type ReviewOptions, type ReviewPeriod, type ExpectedPoint, LEAST_SHARE } from './execution/review-period.ts'
export { emptyExecution } from './execution/empty.ts'
export { type StageProgress, type TaskProgress, type StageResult } from './execution/stages.ts'
export { type ExecutionTexts } from './execution/texts.ts'
export { type ExecutionWarning } from './execution/warnings.ts'

// KE7: adjustment loop
export { type VerdictAgreement, type AdaptationAssessment } from './adjustment-loop/adaptation-assessment.ts'
export { type ChecklistChange } from './adjustment-loop/checklist-change.ts'
export {
  ADJUSTMENT_LOOP_CHECKS,
  type AdjustmentLoopCheck,
  type AdjustmentLoopOptions,
  completionAdjustmentLoop,
} from './adjustment-loop/completion.ts'
export {
  CYCLE_QUALITY_CHECKS,
  type CycleQualityCheck,
  type CycleQuality,
  POINTS_OVER_TIME,
  CYCLES_IN_ITERATION,
} from './adjustment-loop/cycle-quality.ts'
export { type AdjustmentLoopResult, type AdjustmentLoopWarning, evaluateAdjustmentLoop } from './adjustment-loop/evaluate.ts'
export {
  SIGNAL_RULES,
  type SignalRule,
  type TargetVerdict,
  type FoundSignal,
  type JudgedIndicator,
  type JudgedSeries,
  judgedIndicator,
} from './adjustment-loop/judged-indicator.ts'
export { type OpenProblem } from './adjustment-loop/open-problem.ts'
export { type SignalStatus, SIGNAL_REVIEW_DAYS } from './adjustment-loop/open-signal.ts'
export {
  SIGNAL_CONCLUSIONS,
  type SignalConclusion,
  SIGNAL_ACTIONS,
  type SignalAction,
  TEST_SCALES,
  type TestScale,
  CYCLE_STATUSES,
  type CycleStatus,
  CYCLE_DECISION_KINDS,
  type CycleDecisionKind,
  FIDELITY_VERDICTS,
  type FidelityVerdict,
  PROBLEM_STATUSES,
  type ProblemStatus,
  type SignalReview,
  type CycleMeasurement,
  type PdsaCycle,
  type AdaptationVerdict,
  type Problem,
  type NothingToRecord,
  type AdjustmentLoopRecord,
} from './adjustment-loop/record.ts'
export { emptyAdjustmentLoop } from './adjustment-loop/empty.ts'
export { type AdjustmentLoopTexts } from './adjustment-loop/texts.ts'

// KE8: results
export { type AdjustmentResult } from './results/adjustments.ts'
export {
  type GoalVerdict,
  type Threshold,
  type FindingReason,
  type JudgedFinding,
  type AxisReason,
  type Axis,
  judgeFinding,
  axisOf,
} from './results/axis.ts'
export { RESULTS_CHECKS, type ResultsCheckCode, completionResults } from './results/completion.ts'
export { type RoleViews } from './results/costs-and-views.ts'
export { evaluateResults } from './results/evaluate.ts'
export { type FailureCellDefinition, FAILURE_CELLS, type FailureCellId } from './results/failure-cells.ts'
export { reportedEstimate } from './results/finding-value.ts'
export { type JudgedFindings } from './results/findings.ts'
export { type Slope, type Moderation, MINIMUM_PAIRS, fidelityModeration } from './results/moderation.ts'
export { type OwnOutcomeResult } from './results/own-outcomes.ts'
export {
  GOAL_DIRECTIONS,
  type GoalDirection,
  PRESET_CUTS,
  type PresetCut,
  OBSERVATION_CLUSTERS,
  type ObservationCluster,
  INDETERMINATE_REASONS,
  type IndeterminateReason,
  COMPARISONS,
  type Comparison,
  INFORMANT_ROLES,
  type InformantRole,
  SUSTAINABILITY_LEVELS,
  type SustainabilityLevel,
  SUSTAINABILITY_RESPONSES,
  type SustainabilityResponse,
  EVIDENCE_BASES,
  type EvidenceBasis,
  EVIDENCE_VERDICTS,
  type EvidenceVerdict,
  ABSENCE_REASONS,
  type AbsenceReason,
  COST_KINDS,
  type CostKind,
  STAKEHOLDER_VIEWS,
  type StakeholderView,
  ADJUSTMENT_EFFECTS,
  type AdjustmentEffect,
  RECOMMENDATIONS,
  type Recommendation,
  LARGEST_FIGURE,
  type ReportedValue,
  type ImplementationFinding,
  type OutcomeFinding,
  type FidelityPair,
  type SustainabilityRating,
  type SustainabilityAction,
  type OwnOutcomeFinding,
  type CostItem,
  type ViewRow,
  type AdjustmentOutcome,
  type Lesson,
  type ResultsRecord,
} from './results/record.ts'
export { type Caveat, type ResultsResult } from './results/result.ts'
export { emptyResults } from './results/empty.ts'
export { STARI_CONTENTS, type StariContent, type StariItemDefinition, STARI_ITEMS, type StariItemId } from './results/stari-items.ts'
export { type StariItemReport, stariReport } from './results/stari.ts'
export {
  type SustainabilityDomainDefinition,
  SUSTAINABILITY_DOMAINS,
  type SustainabilityDomainId,
  type SustainabilityItemId,
} from './results/sustainability-domains.ts'
export {
  type RoleMean,
  type SustainabilityDomainResult,
  MINIMUM_ROLES,
  WEAKEST_RANKS,
  ROLE_GAP,
  sustainabilityProfile,
} from './results/sustainability-profile.ts'
export { type ResultsTexts } from './results/texts.ts'
export { RESULTS_WARNINGS, type ResultsWarningCode } from './results/warnings.ts'

// KE9: sustainment decision
export { type CriticalGroup, type BusFactor, busFactor } from './sustainment-decision/bus-factor.ts'
export { SUSTAINMENT_DECISION_CHECKS, type SustainmentDecisionCheckCode, completionSustainmentDecision } from './sustainment-decision/completion.ts'
export { type CycleDecisionPayload, CYCLE_DECISION_GAPS, type CycleDecisionGap, cycleDecisionOf } from './sustainment-decision/cycle-decision.ts'
export {
  type Reopening,
  type NextCycle,
  type SustainmentDecisionResult,
  SUSTAINMENT_DECISION_WARNINGS,
  type SustainmentDecisionWarningCode,
  evaluateSustainmentDecision,
} from './sustainment-decision/evaluate.ts'
export { FULL_IMPLEMENTATION_SHARE, type FullImplementation, type FidelityShare, fidelityShare } from './sustainment-decision/fidelity-share.ts'
export {
  SUSTAINMENT_DECISIONS,
  type SustainmentDecision,
  SCOPE_CHANGES,
  type ScopeChange,
  OPEN_CASES,
  type OpenCases,
  DATA_RETENTIONS,
  type DataRetention,
  REPLACEMENTS,
  type Replacement,
  DOCUMENT_STATUSES,
  type DocumentStatus,
  REOPEN_REASONS,
  type ReopenReason,
  type RegisterEntry,
  type ReopenedElement,
  type SustainmentDecisionRecord,
} from './sustainment-decision/record.ts'
export { type KindStatus, type KindCoverage, type OverdueReview } from './sustainment-decision/routine-coverage.ts'
export { emptySustainmentDecision } from './sustainment-decision/empty.ts'
export { type SustainmentKindDefinition, SUSTAINMENT_KINDS, type SustainmentKindId } from './sustainment-decision/sustainment-kinds.ts'
export { type SustainmentDecisionTexts } from './sustainment-decision/texts.ts'

// what they share
export { createContext, type ToolContext } from './context.ts'
export { TOOLS_REFERENCES, type ToolsReferenceId } from './data/references.ts'
export type { ToolsTexts } from './locales/texts.ts'
export { migrateRecord } from './migrate.ts'
export type { FieldPath, ToolTexts } from './texts.ts'
export { TOOL_FORMAT_VERSION, type ToolRecord } from './tool-record.ts'
export type { RecordOf, ToolRecords } from './tool-records.ts'
export type { ResultOf, ToolResults } from './tool-results.ts'
export type { Completion, Evaluation, Tool } from './tool.ts'
export { emptyRecord, tools } from './tools.ts'
