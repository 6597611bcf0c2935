/**
 * The vocabulary of the model Implementere and the shapes that every package shares.
 *
 * @module @implementere/model
 */
export type { Check, Refusal } from './check.ts'
export { CORE_ELEMENT_IDS, type CoreElementId } from './core-element.ts'
export {
  CHECKLIST_COMPONENT_IDS,
  CHECKLIST_COMPONENTS,
  CHECKLIST_ITEM_IDS,
  CHECKLIST_ITEMS,
  type ChecklistComponentDefinition,
  type ChecklistComponentId,
  type ChecklistItemDefinition,
  type ChecklistItemId,
} from './data/checklist.ts'
export { CORE_ELEMENTS, type CoreElementDefinition } from './data/core-elements.ts'
export { PHASES, type PhaseDefinition } from './data/phases.ts'
export { ImplementereError, isImplementereError } from './error.ts'
export { createEstimate, type Bounds, type Estimate, type Interval, type Unit } from './estimate.ts'
export { formatEstimate, formatRange, formatValue } from './format.ts'
export { INTERVENTION_KINDS, type Intervention, type InterventionComponent, type InterventionKind } from './intervention.ts'
export { compareMoments, dayOf, isIsoDate, isIsoDateTime, isPartialDate, type IsoDate, type IsoDateTime, type PartialDate } from './iso-date.ts'
export { errorAt, warningAt, type Issue, type Severity } from './issue.ts'
export { isJson, type Json } from './json.ts'
export { LOCALES, type Locale, type LocalePack, type Text, type TextStatus } from './locale.ts'
export { PHASE_IDS, type PhaseId } from './phase.ts'
export { failure, success, type Failure, type Result } from './result.ts'
export type { Licence, Source, Sourced, SourceStatus } from './source.ts'
