import type { BarrierId, FactorGroupId, LocalePack, PromotingFactorId, SpreadId, SubFactorId, TextStatus } from '@implementere/model'
import type { DeterminantClass, Side } from '../classify.ts'
import type { Cfir2009Key } from '../data/cfir-2009.ts'
import type { CfirDomainId, CfirId, CrosswalkStatus } from '../data/cfir.ts'
import type { DurlakDupreGroupId, DurlakDupreId } from '../data/durlak-dupre.ts'
import type { DeliveryMode, Effort, EricClusterId, EricId } from '../data/eric.ts'
import type { PcatId } from '../data/pcat.ts'
import type { ReadinessComponentId, ReadinessId } from '../data/readiness.ts'
import type { TdfId } from '../data/tdf.ts'
import type { Direction, QuantityId, TaxonomyId } from '../determinant.ts'
import type { Conclusion } from '../follow-up.ts'
import type { GroupBreakdown } from '../group-breakdown.ts'
import type { Cut, Quadrant } from '../priority.ts'
import type { RatingLevel } from '../rating.ts'
import type { Outcome } from '../re-rating.ts'
import type { Guarantee, LeftOut, Objective, UncoveredReason } from '../select.ts'
import type { SpecificationField } from '../specify.ts'
import type { CarriedOut } from '../strategy-plan.ts'

/** A name, and what is meant by it in our own words. */
interface NamedText {
  readonly name: string
  readonly explanation: string
}

/** Texts of the constructs of the CFIR 2.0. */
export type CfirTexts = Readonly<Record<CfirId, NamedText>>

/** Names of the keys of 2009. */
export type Cfir2009Texts = Readonly<Record<Cfir2009Key, string>>

/** Texts of the strategies. */
export type StrategyTexts = Readonly<Record<EricId, NamedText>>

/** Texts of the smaller frameworks. */
export interface FrameworkTexts {
  readonly cfirDomains: Readonly<Record<CfirDomainId, string>>
  readonly clusters: Readonly<Record<EricClusterId, string>>
  readonly durlakDupre: Readonly<Record<DurlakDupreId, string>>
  readonly durlakDupreGroups: Readonly<Record<DurlakDupreGroupId, string>>
  readonly pcat: Readonly<Record<PcatId, string>>
  readonly readiness: Readonly<Record<ReadinessId, NamedText>>
  readonly readinessComponents: Readonly<Record<ReadinessComponentId, string>>
  readonly tdf: Readonly<Record<TdfId, string>>
}

/** Texts of the codes that results use. */
export interface CodeTexts {
  readonly carriedOut: Readonly<Record<CarriedOut, string>>
  readonly classes: Readonly<Record<DeterminantClass, string>>
  readonly conclusions: Readonly<Record<Conclusion, string>>
  readonly crosswalk: Readonly<Record<CrosswalkStatus, string>>
  readonly cuts: Readonly<Record<Cut, string>>
  readonly delivery: Readonly<Record<DeliveryMode, string>>
  readonly details: Readonly<Record<GroupBreakdown['detail'], string>>
  readonly directions: Readonly<Record<Direction, string>>
  readonly efforts: Readonly<Record<Effort, string>>
  readonly guarantees: Readonly<Record<Guarantee['kind'], string>>
  readonly issues: Readonly<Record<IssueCode, string>>
  readonly leftOut: Readonly<Record<LeftOut['reason'], string>>
  readonly levels: Readonly<Record<`${RatingLevel}`, string>>
  readonly methods: Readonly<Record<MethodId, NamedText>>
  readonly objectives: Readonly<Record<Objective, string>>
  readonly outcomes: Readonly<Record<Outcome, string>>
  readonly quadrants: Readonly<Record<Quadrant, NamedText>>
  readonly quantities: Readonly<Record<QuantityId, string>>
  readonly reasons: Readonly<Record<ReasonCode, string>>
  readonly sides: Readonly<Record<Side, string>>
  readonly specification: Readonly<Record<SpecificationField, NamedText>>
  readonly spread: Readonly<Record<SpreadId, string>>
  readonly symptoms: Readonly<Record<'shortened' | 'diluted' | 'deviating', string>>
  readonly taxonomies: Readonly<Record<TaxonomyId, string>>
  readonly uncovered: Readonly<Record<UncoveredReason, string>>
}

/** Every text of this package in one language, keyed by the ids of its tables: a missing text does not compile. */
export interface BarriersTexts extends LocalePack, FrameworkTexts {
  /** Whether the names of the international catalogues are their authors' (English) or translations of ours that nobody has tested. */
  readonly catalogueStatus: TextStatus
  /** As the lecture has them; from the model. */
  readonly lecture: {
    readonly barriers: Readonly<Record<BarrierId, NamedText>>
    readonly promotingFactors: Readonly<Record<PromotingFactorId, NamedText>>
    readonly factorGroups: { readonly [Id in FactorGroupId]: NamedText & { readonly subFactors: Partial<Readonly<Record<SubFactorId, string>>> } }
  }
  readonly autonomyThreat: NamedText
  readonly cfir: CfirTexts
  readonly cfir2009: Cfir2009Texts
  readonly strategies: StrategyTexts
  readonly codes: CodeTexts
}

/** Formulas of this package, as estimates name them. */
type MethodId =
  | 'barriers.sideShare'
  | 'barriers.agreement'
  | 'barriers.domainCoverage'
  | 'barriers.endorsement'
  | 'barriers.cumulativeEndorsement'
  | 'barriers.specification'
  | 'barriers.passiveShare'
  | 'barriers.resourcesMet'
  | 'barriers.improvedShare'
  | 'barriers.worsenedShare'
  | 'barriers.reRatedShare'
  | 'barriers.reducedShare'
  | 'barriers.carriedOutShare'

/** Why there is no value. */
type ReasonCode =
  | 'all-unknown'
  | 'insufficient-data'
  | 'no-barrier'
  | 'no-denominator'
  | 'not-rated'
  | 'no-rating-before'
  | 'no-rating-after'
  | 'no-2009-key'
  | 'not-mapped'
  | 'unknown-determinant'
  | 'unknown-methods'

/** What can be wrong with a record, beside its form. */
type IssueCode =
  | 'count-exceeds-n'
  | 'duplicate-cell'
  | 'duplicate-quantity'
  | 'invalid-date'
  | 'missing-field'
  | 'not-one-of'
  | 'unknown-barrier'
  | 'unknown-item'
  | 'unknown-strategy'
