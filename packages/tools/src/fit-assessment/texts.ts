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
import type { Intervention, InterventionKind, KnowledgeSourceId, PractitionerAttributeId } from '@implementere/model'
import type { ToolTexts } from '../texts.ts'
import type { AdaptationStatus } from './adaptations.ts'
import type { FitCheck } from './completion.ts'
import type { DecisionGap } from './decision.ts'
import type { DiscussFlag } from './indicators.ts'
import type { ComparisonVerdict } from './pareto.ts'
import type {
  AttributeVerdict,
  CoreBasis,
  DecisionGround,
  FitAssessmentRecord,
  FitIndicator,
  FitLevel,
  FitOutcome,
  KnowledgeVerdict,
  NeedDataKind,
  OwnerView,
  RatingExceptionReason,
} from './record.ts'
import type { FitWarning } from './warnings.ts'

/** Texts of the closed lists in a fit assessment. */
export interface FitOptions {
  readonly fitIndicators: Readonly<Record<FitIndicator, string>>
  readonly fitLevels: Readonly<Record<FitLevel, string>>
  readonly needDataKinds: Readonly<Record<NeedDataKind, string>>
  readonly ratingExceptions: Readonly<Record<RatingExceptionReason, string>>
  readonly practitionerAttributes: Readonly<Record<PractitionerAttributeId, string>>
  readonly attributeVerdicts: Readonly<Record<AttributeVerdict, string>>
  readonly knowledgeSources: Readonly<Record<KnowledgeSourceId, string>>
  readonly knowledgeVerdicts: Readonly<Record<KnowledgeVerdict, string>>
  readonly coreBases: Readonly<Record<CoreBasis, string>>
  readonly ownerViews: Readonly<Record<OwnerView, string>>
  readonly fitOutcomes: Readonly<Record<FitOutcome, string>>
  readonly decisionGrounds: Readonly<Record<DecisionGround, string>>
  readonly interventionKinds: Readonly<Record<InterventionKind, string>>
  readonly interventionOrigins: Readonly<Record<NonNullable<Intervention['origin']>, string>>
  readonly initiatives: Readonly<Record<NonNullable<Intervention['initiative']>, string>>
  readonly componentKinds: Readonly<Record<Intervention['components'][number]['core'], string>>
  readonly frameTimings: Readonly<Record<FrameTiming, string>>
  readonly framePlanned: Readonly<Record<FramePlanned, string>>
  readonly frameWho: Readonly<Record<FrameWho, string>>
  readonly frameModified: Readonly<Record<FrameModified, string>>
  readonly frameLevels: Readonly<Record<FrameLevel, string>>
  readonly frameContentNatures: Readonly<Record<FrameContentNature, string>>
  readonly frameContextNatures: Readonly<Record<FrameContextNature, string>>
  readonly frameGoals: Readonly<Record<FrameGoal, string>>
  readonly frameConsistency: Readonly<Record<'consistent' | 'inconsistent', string>>
}

/** Texts of the codes in the result of a fit assessment. */
export interface FitCodes {
  /** What each indicator asks, in our own words. */
  readonly indicatorQuestions: Readonly<Record<FitIndicator, string>>
  readonly discussFlags: Readonly<Record<DiscussFlag, string>>
  readonly comparisonVerdicts: Readonly<Record<ComparisonVerdict, string>>
  readonly adaptationStatuses: Readonly<Record<AdaptationStatus, string>>
  readonly decisionGaps: Readonly<Record<DecisionGap, string>>
  readonly reasons: Readonly<Record<'not-rated' | 'too-many-candidates', string>>
  readonly methods: Readonly<Record<'fit-assessment.completeness', string>>
}

/** The texts of the fit assessment in one language. */
export type FitAssessmentTexts = ToolTexts<FitAssessmentRecord, FitCheck, FitWarning, FitOptions, FitCodes>
