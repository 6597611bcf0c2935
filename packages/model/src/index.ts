/**
 * The vocabulary of the model Implementere and the shapes that every package shares.
 *
 * @module @implementere/model
 */
export type { Check, Refusal } from './check.ts'
export { coreElementsOf, nextPhase, phaseOf } from './circle.ts'
export { CORE_ELEMENT_IDS, type CoreElementId } from './core-element.ts'
export { correspondences, crosswalk, type CorrespondenceQuery } from './crosswalk.ts'
export { BARRIERS, type BarrierDefinition, type BarrierId } from './data/barriers.ts'
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
export { CORE_ELEMENTS, type CoreElementDefinition, type ObligationId, type QuestionId } from './data/core-elements.ts'
export { CROSSWALK, RELATIONS, type CrosswalkRow, type Relation } from './data/crosswalk.ts'
export { DIMENSION_IDS, DIMENSIONS, type DimensionDefinition, type DimensionId, type FacetId, type OtherTermId } from './data/dimensions.ts'
export { FACTOR_GROUPS, type FactorGroupDefinition, type FactorGroupId, type SubFactorId } from './data/factor-groups.ts'
export { FRAMEWORKS, type ConceptId, type FrameworkDefinition, type FrameworkId } from './data/frameworks.ts'
export { GLOSSARY, type GlossaryDefinition, type GlossaryId } from './data/glossary.ts'
export {
  KNOWLEDGE_SOURCES,
  ORIGINS,
  type KnowledgeSourceDefinition,
  type KnowledgeSourceId,
  type OriginDefinition,
  type OriginId,
} from './data/knowledge.ts'
export { INSPIRATIONS, OWNERS, type InspirationDefinition, type InspirationId, type OwnerDefinition, type OwnerId } from './data/owners.ts'
export { PHASES, type PhaseDefinition } from './data/phases.ts'
export {
  FIDELITY_EXEMPLARS,
  OWN_OUTCOMES,
  SENSES,
  type FidelityExemplarDefinition,
  type FidelityExemplarId,
  type OwnOutcomeDefinition,
  type OwnOutcomeId,
  type SenseDefinition,
  type SenseId,
} from './data/practice-and-research.ts'
export { PRACTITIONER_ATTRIBUTES, type PractitionerAttributeDefinition, type PractitionerAttributeId } from './data/practitioner-attributes.ts'
export { PRINTED_FORMS, REPAIR_MARKS, type PrintedForm, type PrintedPart, type RepairMark } from './data/printed-forms.ts'
export { PROMOTING_FACTORS, type PromotingFactorDefinition, type PromotingFactorId } from './data/promoting-factors.ts'
export { DOI_STATUSES, REFERENCES, type DoiStatus, type ReferenceDefinition, type ReferenceId } from './data/references.ts'
export { SETS, type SetDefinition, type SetId } from './data/sets.ts'
export { SPREAD_CONTINUUM, type SpreadDefinition, type SpreadId } from './data/spread-continuum.ts'
export {
  STATEMENT_SETS,
  STATEMENT_STATUSES,
  STATEMENTS,
  type StatementDefinition,
  type StatementId,
  type StatementSet,
  type StatementStatus,
} from './data/statements.ts'
export { SUMMARY_POINTS, type SummaryPointDefinition, type SummaryPointId } from './data/summary-points.ts'
export {
  TRAINING_METHOD_IDS,
  TRAINING_RESULT_IDS,
  TRAINING_TABLES,
  type TrainingMethodId,
  type TrainingResultId,
  type TrainingTable,
  type TrainingTableId,
} from './data/training.ts'
export { definitionOf } from './definition.ts'
export { ImplementereError, isImplementereError } from './error.ts'
export { createEstimate, type Bounds, type Estimate, type Interval, type Unit } from './estimate.ts'
export { formatEstimate, formatRange, formatValue } from './format.ts'
export { MAX_ID_LENGTH } from './id.ts'
export { createIntervention, INTERVENTION_KINDS, type Intervention, type InterventionComponent, type InterventionKind } from './intervention.ts'
export { compareMoments, dayOf, isIsoDate, isIsoDateTime, isPartialDate, type IsoDate, type IsoDateTime, type PartialDate } from './iso-date.ts'
export { errorAt, warningAt, type Issue, type Severity } from './issue.ts'
export { ISSUE_CODES, type IssueCode } from './issue-code.ts'
export { isJson, pathOfNoJson, type Json } from './json.ts'
export type {
  BarrierTexts,
  ChecklistTexts,
  CodeTexts,
  CoreElementTexts,
  DimensionTexts,
  FactorGroupTexts,
  FrameworkTexts,
  IssueTexts,
  ModelTexts,
  NamedText,
  PhaseTexts,
  PromotingFactorTexts,
  TrainingTexts,
} from './locales/texts.ts'
export { intlLocales, LOCALES, nameOf, type Locale, type LocalePack, type Names, type ShippedLocale, type TextStatus } from './locale.ts'
export { PHASE_IDS, type PhaseId } from './phase.ts'
export { failure, success, type Failure, type Result } from './result.ts'
export { LICENCES, SOURCE_STATUSES, type Licence, type Source, type Sourced, type SourceStatus } from './source.ts'
export { compareText } from './text-order.ts'
export { textOf, type TextParams, type TextTable } from './text.ts'
