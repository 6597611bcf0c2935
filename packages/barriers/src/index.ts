/**
 * From what stands in the way, to what is done about it, to whether it helped: determinants, ratings, priorities, strategies, coverage, re-rating.
 *
 * @module @implementere/barriers
 */
export { analyseDeterminants, DEFAULT_MINIMUM_GROUP, type AnalysisOptions, type DeterminantAnalysis } from './analyse.ts'
export { barrierKeys, type BarrierKeys } from './barrier-keys.ts'
export {
  classify,
  DEFAULT_CLASS_RULE,
  DETERMINANT_CLASSES,
  sideOf,
  SIDES,
  type ClassRule,
  type DeterminantClass,
  type Side,
  type SideCounts,
} from './classify.ts'
export type { DomainCoverage } from './coverage.ts'
export { CFIR_2009_KEYS, type Cfir2009Definition, type Cfir2009Key } from './data/cfir-2009.ts'
export {
  CFIR_CONSTRUCTS,
  CFIR_DOMAIN_IDS,
  CROSSWALK_STATUSES,
  type CfirDefinition,
  type CfirDomainId,
  type CfirId,
  type CrosswalkStatus,
} from './data/cfir.ts'
export { DETERMINANTS, type DeterminantId } from './data/determinants.ts'
export {
  DURLAK_DUPRE_FACTORS,
  DURLAK_DUPRE_GROUP_IDS,
  type DurlakDupreDefinition,
  type DurlakDupreGroupId,
  type DurlakDupreId,
} from './data/durlak-dupre.ts'
export {
  DELIVERY_MODES,
  EFFORTS,
  ERIC_CLUSTER_IDS,
  ERIC_PROVENANCE,
  ERIC_STRATEGIES,
  type DeliveryMode,
  type Effort,
  type EricClusterId,
  type EricId,
  type StrategyDefinition,
} from './data/eric.ts'
export { LECTURE_MAPPING, type LectureDeterminantId, type Mapping } from './data/lecture-mapping.ts'
export { PCAT_ITEMS, type PcatDefinition, type PcatId } from './data/pcat.ts'
export { READINESS, READINESS_COMPONENT_IDS, type ReadinessComponentId, type ReadinessDefinition, type ReadinessId } from './data/readiness.ts'
export { BARRIER_REFERENCES, type BarrierReferenceId } from './data/references.ts'
export { TDF_DOMAINS, type TdfDefinition, type TdfId } from './data/tdf.ts'
export type { DeterminantResult, Gap, Reasoned } from './determinant-result.ts'
export { determinantNames } from './determinant-names.ts'
export {
  defineDeterminant,
  DIRECTIONS,
  QUANTITY_IDS,
  TAXONOMY_IDS,
  type Determinant,
  type Direction,
  type OwnDeterminant,
  type QuantityId,
  type Symptom,
  type TaxonomyId,
} from './determinant.ts'
export {
  ENDORSEMENT_LEVELS,
  endorsementOf,
  type Endorsement,
  type EndorsementCell,
  type EndorsementLevel,
  type EndorsementMatrix,
} from './endorsement.ts'
export {
  CONCLUSIONS,
  followUp,
  type BarrierFollowUp,
  type Conclusion,
  type FollowUp,
  type FollowUpOptions,
  type StrategyFollowUp,
} from './follow-up.ts'
export type { Force, ForceField, ForceSide } from './force-field.ts'
export type { GroupBreakdown, GroupResult } from './group-breakdown.ts'
export { matchStrategies, type MatchedBarrier, type MatchOptions, type StrategyCoverage, type StrategyMatch, type StrategyMatches } from './match.ts'
export { planMix, type PlanMix } from './plan-mix.ts'
export { comparePriority, CUTS, quadrantOf, QUADRANTS, type Cut, type Position, type Quadrant } from './priority.ts'
export {
  currentRatings,
  RATING_LEVELS,
  WEIGHT_SCALE,
  type CurrentOptions,
  type DeterminantRating,
  type DeterminantRatings,
  type KnownRating,
  type RatingInput,
  type RatingLevel,
} from './rating.ts'
export { OUTCOMES, type Outcome, type RatedOnce, type ReRating } from './re-rating.ts'
export type { ReadinessProfile, ReadinessResult } from './readiness-profile.ts'
export { resourceGaps, type ResourceAmount, type ResourceGap, type ResourceRecord } from './resources.ts'
export {
  EXACT_LIMIT,
  selectStrategies,
  type Candidate,
  type Guarantee,
  type LeftOut,
  type Objective,
  type Selection,
  type SelectOptions,
  type UncoveredReason,
} from './select.ts'
export { SPECIFICATION_FIELDS, specifyStrategy, type SpecificationCheck, type SpecificationField, type StrategySpecification } from './specify.ts'
export type { Spread } from './spread.ts'
export { CARRIED_OUT, carriedOutOf, type CarriedOut, type PlanTask, type StrategyPlan } from './strategy-plan.ts'
export { defineStrategy, type OwnStrategy } from './strategy.ts'
export { orderTrainingDesigns, type RankedDesign, type TrainingDesign } from './training-design.ts'
export { ratingsFromPcat, type PcatRow } from './pcat.ts'
export type { BarriersTexts } from './locales/texts.ts'
