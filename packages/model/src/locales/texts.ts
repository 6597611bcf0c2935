import type { CoreElementId } from '../core-element.ts'
import type { HolidayId } from '../calendar.ts'
import type { BarrierId } from '../data/barriers.ts'
import type { ChecklistComponentId, ChecklistItemId } from '../data/checklist.ts'
import type { ObligationId, QuestionId } from '../data/core-elements.ts'
import type { Relation } from '../data/crosswalk.ts'
import type { DimensionId, FacetId, OtherTermId } from '../data/dimensions.ts'
import type { FactorGroupId, SubFactorId } from '../data/factor-groups.ts'
import type { ConceptId, FrameworkId } from '../data/frameworks.ts'
import type { GlossaryId } from '../data/glossary.ts'
import type { KnowledgeSourceId, OriginId } from '../data/knowledge.ts'
import type { FidelityExemplarId, OwnOutcomeId, SenseId } from '../data/practice-and-research.ts'
import type { PractitionerAttributeId } from '../data/practitioner-attributes.ts'
import type { PromotingFactorId } from '../data/promoting-factors.ts'
import type { DoiStatus } from '../data/references.ts'
import type { SetDefinition, SetId } from '../data/sets.ts'
import type { SpreadId } from '../data/spread-continuum.ts'
import type { StatementId, StatementStatus } from '../data/statements.ts'
import type { SummaryPointId } from '../data/summary-points.ts'
import type { TrainingMethodId, TrainingResultId, TrainingTableId } from '../data/training.ts'
import type { InterventionKind } from '../intervention.ts'
import type { IssueCode } from '../issue-code.ts'
import type { LocalePack } from '../locale.ts'
import type { PhaseId } from '../phase.ts'
import type { Licence, SourceStatus } from '../source.ts'
import type { TextTable } from '../text.ts'

/** A name, and what is meant by it in our own words. */
export interface NamedText {
  readonly name: string
  readonly explanation: string
}

/** Texts of the phases. */
export type PhaseTexts = Readonly<Record<PhaseId, NamedText>>

/** Texts of the core elements with their obligations and guiding questions. */
export type CoreElementTexts = {
  readonly [Id in CoreElementId]: NamedText & {
    readonly obligations: Readonly<Record<ObligationId<Id>, string>>
    readonly questions: Readonly<Record<QuestionId<Id>, string>>
  }
}

/** Texts of the checklist. */
export interface ChecklistTexts {
  readonly title: string
  readonly components: Readonly<Record<ChecklistComponentId, string>>
  readonly items: Readonly<Record<ChecklistItemId, string>>
}

/** Texts of the implementation dimensions: name, definition and other terms are the lecture's, explanations and facets ours. */
export type DimensionTexts = {
  readonly [Id in DimensionId]: NamedText & {
    readonly definition: string
    readonly otherTerms: Readonly<Record<OtherTermId<Id>, string>>
    readonly facets: Readonly<Record<FacetId<Id>, string>>
  }
}

/** Texts of the barriers. */
export type BarrierTexts = Readonly<Record<BarrierId, NamedText>>

/** Texts of the promoting factors. */
export type PromotingFactorTexts = Readonly<Record<PromotingFactorId, NamedText>>

/** Texts of the factor groups with their sub-factors. */
export type FactorGroupTexts = {
  readonly [Id in FactorGroupId]: NamedText & { readonly subFactors: Readonly<Record<SubFactorId<Id>, string>> }
}

/** Texts of the training table. */
export interface TrainingTexts {
  readonly methods: Readonly<Record<TrainingMethodId, string>>
  readonly results: Readonly<Record<TrainingResultId, string>>
  /** Which print of the table it is. */
  readonly tables: Readonly<Record<TrainingTableId, string>>
}

/** Names of the frameworks and of their concepts. */
export type FrameworkTexts = {
  readonly [Id in FrameworkId]: { readonly name: string; readonly concepts: Readonly<Record<ConceptId<Id>, string>> }
}

/** Texts of the codes that the tables and results of this package use. */
export interface CodeTexts {
  readonly belongsTo: Readonly<Record<SetDefinition['belongsTo'], string>>
  readonly doiStatuses: Readonly<Record<DoiStatus, string>>
  readonly interventionKinds: Readonly<Record<InterventionKind, string>>
  readonly licences: Readonly<Record<Licence, string>>
  /** Why an estimate has no value: the reasons that every package shares. */
  readonly reasons: Readonly<Record<'no-denominator' | 'insufficient-data' | 'all-unknown' | 'all-not-applicable', string>>
  readonly relations: Readonly<Record<Relation, string>>
  readonly sourceStatuses: Readonly<Record<SourceStatus, string>>
  readonly statementStatuses: Readonly<Record<StatementStatus, string>>
}

/** Texts of the issues that any record's form can have. */
export type IssueTexts = TextTable<IssueCode>

/** Every text of this package in one language, keyed by the ids of its tables: a missing text does not compile. */
export interface ModelTexts extends LocalePack {
  readonly about: Readonly<Record<'model' | 'lecture', NamedText>>
  readonly barriers: BarrierTexts
  readonly checklist: ChecklistTexts
  readonly codes: CodeTexts
  readonly coreElements: CoreElementTexts
  readonly dimensions: DimensionTexts
  readonly factorGroups: FactorGroupTexts
  readonly fidelityExemplars: Readonly<Record<FidelityExemplarId, NamedText>>
  readonly frameworks: FrameworkTexts
  readonly glossary: Readonly<Record<GlossaryId, NamedText>>
  /** Names of the public holidays of `@implementere/model/calendar`. */
  readonly holidays: Readonly<Record<HolidayId, string>>
  readonly issues: IssueTexts
  readonly knowledgeSources: Readonly<Record<KnowledgeSourceId, NamedText>>
  readonly origins: Readonly<Record<OriginId, NamedText>>
  readonly ownOutcomes: Readonly<Record<OwnOutcomeId, NamedText>>
  readonly phases: PhaseTexts
  readonly practitionerAttributes: Readonly<Record<PractitionerAttributeId, NamedText>>
  readonly promotingFactors: PromotingFactorTexts
  readonly senses: Readonly<Record<SenseId, NamedText>>
  /** Titles of the sets. */
  readonly sets: Readonly<Record<SetId, string>>
  readonly spreadContinuum: Readonly<Record<SpreadId, NamedText>>
  readonly statements: Readonly<Record<StatementId, NamedText>>
  readonly summaryPoints: Readonly<Record<SummaryPointId, NamedText>>
  readonly training: TrainingTexts
}
