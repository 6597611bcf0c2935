/**
 * The statechart of the model Implementere: where an implementation stands, what can happen next, and why something cannot.
 *
 * @module @implementere/phases
 */
export { GATE_CRITERIA, type GateCriterion } from './data/gate-criteria.ts'
export {
  TRANSITIONS,
  type ElementRegionEvent,
  type ElementTransition,
  type Guard,
  type LifecycleTransition,
  type PhaseRegionEvent,
  type PhaseRegionState,
  type PhaseTransition,
  type Transitions,
} from './data/transitions.ts'
export { describeCheck } from './describe.ts'
export {
  CYCLE_DECISIONS,
  GOAL_KINDS,
  isPhaseEvent,
  PHASE_EVENT_TYPES,
  type CycleDecide,
  type CycleDecision,
  type CycleGoal,
  type ElementProgress,
  type ElementReview,
  type EventEnvelope,
  type GoalKind,
  type ImplementationBegin,
  type LifecycleChange,
  type LoggedEvent,
  type PhaseEnter,
  type PhaseEvent,
  type PhaseEventType,
  type UnknownEvent,
} from './event.ts'
export { defaultChecks, judgeGate, type Facts, type Gate, type GateContext, type GatePolicy, type GateVerdict } from './gate.ts'
export type { PhasesTexts } from './locales/texts.ts'
export { arrows, REGIONS, toMermaid, type Arrow, type Region } from './mermaid.ts'
export { parsePhaseEvent, parsePhaseEvents } from './parse.ts'
export { availableEvents, preview, type AvailableEvent, type Change, type Need, type Preview } from './preview.ts'
export { REFUSAL_CODES, type CheckCode, type CheckParams, type PhaseRefusal, type RefusalCode } from './refusal.ts'
export { replay, type RefusedEvent, type Replayed } from './replay.ts'
export { ELEMENT_STATUSES, initialState, LIFECYCLES, type ElementState, type ElementStatus, type Lifecycle, type PhaseState } from './state.ts'
export { apply, type Applied } from './step.ts'
export { type Stretch } from './stretch.ts'
export {
  ELEMENTS_COMPLETED,
  timeline,
  type CycleTimeline,
  type ElementTimeline,
  type OverrideRecord,
  type PhaseTimeline,
  type ReturnRecord,
  type Timeline,
} from './timeline.ts'
