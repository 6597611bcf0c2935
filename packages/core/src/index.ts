/**
 * One implementation as a record: its history, where it stands, and what to do next. Every package of the library is here as a namespace.
 *
 * @module @implementere/core
 */
export * as barriers from '@implementere/barriers'
export * as dimensions from '@implementere/dimensions'
export * as model from '@implementere/model'
export * as phases from '@implementere/phases'
export * as qic from '@implementere/qic'
export * as statistics from '@implementere/statistics'
export * as tools from '@implementere/tools'
export { resultRows, toCsv, type CsvOptions, type ResultRow } from './csv.ts'
export { decide, undo, type Decided, type DecideOptions, type JudgeOptions, type ToolReader } from './decide.ts'
export {
  describeCode,
  explainRefusal,
  explainStep,
  type CodeKind,
  type ExplainedCheck,
  type ExplainedRefusal,
  type ExplainedStep,
} from './describe.ts'
export { erase, type Erased } from './erase.ts'
export {
  CORE_EVENT_TYPES,
  DECISION_STATES,
  type CoreCommand,
  type CoreEvent,
  type CoreEventType,
  type CorePayloads,
  type Decision,
  type DecisionState,
  type Envelope,
  type Erasure,
  type Note,
  type ObservationReference,
  type Retraction,
} from './event.ts'
export { at, evolve, stateOf, type ReadingOptions } from './evolve.ts'
export type { GateOptions } from './gate.ts'
export {
  createImplementation,
  FORMAT_VERSION,
  type Figures,
  type Implementation,
  type Need,
  type NewImplementation,
  type RecordedFact,
  type RecordedFunnel,
  type RecordedStage,
  type RecordNature,
} from './implementation.ts'
export type {
  CoreTexts,
  FoundCode,
  FunnelStageId,
  IntervalMethodId,
  NextStepTexts,
  OverviewReason,
  OverviewTexts,
  RecordIssueCode,
  RecordTexts,
} from './locales/texts.ts'
export { mergeLogs, type Conflict, type MergedLog } from './merge.ts'
export { nextSteps, nextStepsOf } from './next-steps/next-steps.ts'
export { NEXT_STEP_CODES, NEXT_STEP_RULES, type NextStepCode, type NextStepRule, type NextStepRuleId } from './next-steps/rules.ts'
export { STEP_REASON_KINDS, type NextStep, type Settlement, type StepReason, type StepReasonKind } from './next-steps/step.ts'
export { compareEvents } from './order.ts'
export type { BarrierCoverage, BarrierOverview } from './overview/barriers.ts'
export type { ChecklistOverview } from './overview/checklist.ts'
export type { DecisionOverview } from './overview/decisions.ts'
export type { DimensionOverview, MeasuredOverview, SeriesOverview } from './overview/dimensions.ts'
export type { ElementOverview, ToolOverview } from './overview/elements.ts'
export type { FunnelOverview } from './overview/funnels.ts'
export { overview, type LogOverview, type Overview, type OverviewOptions, type UnseenRecord } from './overview/overview.ts'
export type { OverdueTask, PlanOverview } from './overview/plan.ts'
export type { NextPhase, PhaseOverview } from './overview/standing.ts'
export { HEADLINE_MEASURES, type HeadlineMeasure, type Watched } from './overview/watched.ts'
export { portfolio, type Portfolio, type PortfolioOptions, type PortfolioRow } from './portfolio.ts'
export { preview, type CommandPreview, type StandingChange } from './preview.ts'
export { CORE_REFUSAL_CODES, type CoreCheckCode, type CoreCheckParams, type CoreRefusal, type CoreRefusalCode } from './refusal.ts'
export type { EventWithoutEffect, ImplementationState, KeptErasure, KeptNote, KeptToolRecord } from './state.ts'
export type { StepWords } from './step-target.ts'
export { createStore, type ImplementationStore } from './store.ts'
export type { AnyToolRecord, AskedTool, ToolBox } from './tool-box.ts'
export type { Surroundings } from './tool-context.ts'
