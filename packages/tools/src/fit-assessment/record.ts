import type {
  FrameContentNature,
  FrameContextNature,
  FrameGoal,
  FrameLevel,
  FrameModified,
  FramePlanned,
  FrameTiming,
  FrameWho,
} from '@implementere/dimensions'
import type { Intervention, IsoDate, KnowledgeSourceId, PractitionerAttributeId } from '@implementere/model'
import type { ToolRecord } from '../tool-record.ts'

/**
 * What is weighed of a candidate: three things of the place (need, fit, capacity), then three of the intervention (evidence, usability, supports).
 * The six are those of the Hexagon tool (Metz & Louison 2019); what they are called and how they are explained here is ours.
 */
export const FIT_INDICATORS = ['need', 'fit', 'capacity', 'evidence', 'usability', 'supports'] as const
/** One of {@link FIT_INDICATORS}. */
export type FitIndicator = (typeof FIT_INDICATORS)[number]

/** The scale of the indicators: 1 speaks clearly against, 3 neither way, 5 clearly for. */
export const FIT_LEVELS = [1, 2, 3, 4, 5] as const
/** One of {@link FIT_LEVELS}. */
export type FitLevel = (typeof FIT_LEVELS)[number]

/** What kind of thing shows the need. */
export const NEED_DATA_KINDS = ['statistics', 'survey', 'waiting-list', 'case-review', 'recipients-voice', 'staff-experience', 'other'] as const
/** One of {@link NEED_DATA_KINDS}. */
export type NeedDataKind = (typeof NEED_DATA_KINDS)[number]

/** Why an indicator may stand with fewer raters than asked for. */
export const RATING_EXCEPTIONS = ['few-who-know', 'small-service', 'does-not-apply'] as const
/** One of {@link RATING_EXCEPTIONS}. */
export type RatingExceptionReason = (typeof RATING_EXCEPTIONS)[number]

/** Which way an attribute of the candidate pulls, in a practitioner's eyes. Ordered, without distances. */
export const ATTRIBUTE_VERDICTS = ['against', 'neither', 'for'] as const
/** One of {@link ATTRIBUTE_VERDICTS}. */
export type AttributeVerdict = (typeof ATTRIBUTE_VERDICTS)[number]

/** What a source of knowledge says when it is asked about a candidate. */
export const KNOWLEDGE_VERDICTS = ['for', 'mixed', 'against', 'silent'] as const
/** One of {@link KNOWLEDGE_VERDICTS}. */
export type KnowledgeVerdict = (typeof KNOWLEDGE_VERDICTS)[number]

/** How it is known that a component is core. */
export const CORE_BASES = ['research', 'manual', 'owner', 'own-judgement'] as const
/** One of {@link CORE_BASES}. */
export type CoreBasis = (typeof CORE_BASES)[number]

/** What the owner of the intervention says of an adaptation. `no-owner`: nobody else answers for the intervention, so the service judges for itself. */
export const OWNER_VIEWS = ['agrees', 'agrees-on-conditions', 'advises-against', 'not-asked', 'no-owner'] as const
/** One of {@link OWNER_VIEWS}. */
export type OwnerView = (typeof OWNER_VIEWS)[number]

/** What can be decided. */
export const FIT_OUTCOMES = ['choose', 'choose-with-adaptation', 'reject', 'postpone'] as const
/** One of {@link FIT_OUTCOMES}. */
export type FitOutcome = (typeof FIT_OUTCOMES)[number]

/** What a decision can rest on. */
export const DECISION_GROUNDS = [...FIT_INDICATORS, 'practitioners-view', 'knowledge', 'core-components', 'cost', 'other'] as const
/** One of {@link DECISION_GROUNDS}. */
export type DecisionGround = (typeof DECISION_GROUNDS)[number]

/** The need that something is to be done about, in words. */
export interface FitNeed {
  readonly description: string | null
  /** What should be different afterwards. */
  readonly hopedFor: string | null
}

/** One thing that shows the need. */
export interface NeedData {
  readonly id: string
  readonly kind: NeedDataKind | null
  readonly date: IsoDate | null
  readonly finding: string | null
}

/** Whom the intervention is for. */
export interface TargetGroup {
  readonly description: string | null
  /** How many they are. */
  readonly eligible: number | null
  /** The day the count is from. */
  readonly date: IsoDate | null
}

/** An intervention that is considered. Its components are the register of what is core. */
export interface FitCandidate {
  readonly id: string
  readonly intervention: Intervention
  readonly note: string | null
}

/** One rater's view of one indicator of one candidate. Of several by the same rater the latest counts; without a rater, each is a voice of its own. */
export interface FitRating {
  readonly id: string
  readonly candidate: string
  readonly indicator: FitIndicator
  readonly rater: string | null
  readonly date: IsoDate | null
  readonly value: FitLevel | null
  readonly note: string | null
}

/** Why an indicator of a candidate has fewer raters than asked for. */
export interface RatingException {
  readonly id: string
  readonly candidate: string
  readonly indicator: FitIndicator
  readonly reason: RatingExceptionReason | null
  readonly note: string | null
}

/** What one practitioner thinks of one attribute of a candidate. */
export interface AttributeJudgement {
  readonly id: string
  readonly candidate: string
  readonly attribute: PractitionerAttributeId
  readonly rater: string | null
  readonly date: IsoDate | null
  readonly verdict: AttributeVerdict | null
  readonly note: string | null
}

/** What one source of knowledge says about a candidate. */
export interface KnowledgeEntry {
  readonly id: string
  readonly candidate: string
  readonly source: KnowledgeSourceId
  readonly date: IsoDate | null
  readonly verdict: KnowledgeVerdict | null
  /** What was consulted. */
  readonly consulted: string | null
  /** What it says. */
  readonly says: string | null
}

/** What must not change about a core component. */
export interface CoreGuard {
  readonly id: string
  readonly candidate: string
  readonly component: string
  readonly basis: CoreBasis | null
  readonly mustNotChange: string | null
}

/** An adaptation that is planned before anything has begun. Fields and codes of FRAME (Wiltsey Stirman, Baumann & Miller 2019). */
export interface PlannedAdaptation {
  readonly id: string
  readonly candidate: string
  readonly description: string | null
  readonly timing: FrameTiming | null
  readonly planned: FramePlanned | null
  readonly decidedBy: readonly FrameWho[] | null
  readonly modified: FrameModified | null
  readonly level: FrameLevel | null
  readonly contentNature: FrameContentNature | null
  readonly contextNature: FrameContextNature | null
  /** Components that it touches; empty: none; null: unknown. */
  readonly components: readonly string[] | null
  /** Whether it leaves the core of the intervention as it is. A verdict of people, never computed. */
  readonly consistency: 'consistent' | 'inconsistent' | null
  readonly goals: readonly FrameGoal[] | null
  readonly reason: string | null
  readonly ownerView: OwnerView | null
  /** How it can be tried out on a small scale first. */
  readonly tryOut: string | null
}

/** What was decided. */
export interface FitDecision {
  readonly outcome: FitOutcome | null
  /** The candidate that it is about; null when it is about all of them, or unknown. */
  readonly candidate: string | null
  readonly date: IsoDate | null
  readonly decidedBy: string | null
  readonly grounds: readonly DecisionGround[]
  readonly rationale: string | null
}

/** Record of the tool for KE1: which intervention answers the need, what in it must stay as it is, and what has to be adapted here. */
export interface FitAssessmentRecord extends ToolRecord<'KE1'> {
  readonly need: FitNeed
  readonly needData: readonly NeedData[]
  readonly targetGroup: TargetGroup
  readonly candidates: readonly FitCandidate[]
  readonly ratings: readonly FitRating[]
  readonly ratingExceptions: readonly RatingException[]
  readonly attributeJudgements: readonly AttributeJudgement[]
  readonly knowledge: readonly KnowledgeEntry[]
  readonly coreGuards: readonly CoreGuard[]
  readonly adaptations: readonly PlannedAdaptation[]
  readonly decision: FitDecision
}
