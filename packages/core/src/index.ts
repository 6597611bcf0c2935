/**
 * One implementation as a record, and what it says. Every package of the library is here as a namespace.
 *
 * @module @implementere/core
 */
export * as barriers from '@implementere/barriers'
export * as dimensions from '@implementere/dimensions'
export * as model from '@implementere/model'
export * as phases from '@implementere/phases'
export * as qic from '@implementere/qic'
export * as statistics from '@implementere/statistics'
export {
  CORE_EVENT_TYPES,
  FORMAT_VERSION,
  type CoreEvent,
  type CoreEventType,
  type Figures,
  type Implementation,
  type Need,
  type RecordedFact,
  type RecordedFunnel,
  type RecordedStage,
  type RecordNature,
} from './implementation.ts'
export type { CoreTexts, FunnelStageId, OverviewReason, OverviewTexts } from './locales/texts.ts'
export {
  overview,
  type ChecklistOverview,
  type FunnelOverview,
  type NextPhase,
  type Overview,
  type OverviewOptions,
  type PhaseOverview,
} from './overview.ts'
