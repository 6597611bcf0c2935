import type { BandPresetId } from '@implementere/dimensions'
import type { CoreElementId, DimensionId, OwnOutcomeId } from '@implementere/model'
import type { ToolTexts } from '../texts.ts'
import type { AdjustmentResult } from './adjustments.ts'
import type { AxisReason, FindingReason, GoalVerdict } from './axis.ts'
import type { ResultsCheckCode } from './completion.ts'
import type { Caveat } from './result.ts'
import type { FailureCellId } from './failure-cells.ts'
import type { Moderation } from './moderation.ts'
import type {
  AbsenceReason,
  AdjustmentEffect,
  Comparison,
  CostKind,
  EvidenceBasis,
  EvidenceVerdict,
  GoalDirection,
  IndeterminateReason,
  InformantRole,
  ObservationCluster,
  PresetCut,
  Recommendation,
  ResultsRecord,
  StakeholderView,
  SustainabilityLevel,
  SustainabilityResponse,
} from './record.ts'
import type { StariContent, StariItemId } from './stari-items.ts'
import type { StariItemReport } from './stari.ts'
import type { SustainabilityDomainId, SustainabilityItemId } from './sustainability-domains.ts'
import type { ResultsWarningCode } from './warnings.ts'

/** A name, and what is meant by it in our own words. */
interface NamedText {
  readonly name: string
  readonly explanation: string
}

/** Texts of the closed lists of choices. */
interface Options {
  readonly dimensions: Readonly<Record<DimensionId, string>>
  readonly coreElements: Readonly<Record<CoreElementId, string>>
  readonly ownOutcomes: Readonly<Record<OwnOutcomeId, string>>
  readonly bandPresets: Readonly<Record<BandPresetId, string>>
  readonly presetCuts: Readonly<Record<PresetCut, string>>
  readonly goalDirections: Readonly<Record<GoalDirection, string>>
  readonly observationClusters: Readonly<Record<ObservationCluster, string>>
  readonly indeterminateReasons: Readonly<Record<IndeterminateReason, string>>
  readonly comparisons: Readonly<Record<Comparison, string>>
  readonly informantRoles: Readonly<Record<InformantRole, string>>
  readonly sustainabilityDomains: Readonly<Record<SustainabilityDomainId, string>>
  readonly sustainabilityItems: Readonly<Record<SustainabilityItemId, string>>
  readonly sustainabilityLevels: Readonly<Record<SustainabilityLevel, string>>
  readonly sustainabilityResponses: Readonly<Record<SustainabilityResponse, string>>
  readonly evidenceBases: Readonly<Record<EvidenceBasis, string>>
  readonly evidenceVerdicts: Readonly<Record<EvidenceVerdict, string>>
  readonly absenceReasons: Readonly<Record<AbsenceReason, string>>
  readonly costKinds: Readonly<Record<CostKind, string>>
  readonly stakeholderViews: Readonly<Record<StakeholderView, string>>
  readonly adjustmentEffects: Readonly<Record<AdjustmentEffect, string>>
  readonly recommendations: Readonly<Record<Recommendation, string>>
}

/** Texts of the other codes in the result. */
interface Codes {
  readonly cells: Readonly<Record<FailureCellId | 'indeterminate', NamedText>>
  readonly verdicts: Readonly<Record<GoalVerdict, string>>
  readonly axisReasons: Readonly<Record<AxisReason, string>>
  readonly findingReasons: Readonly<Record<FindingReason, string>>
  readonly caveats: Readonly<Record<Caveat['code'], string>>
  readonly moderations: Readonly<Record<Moderation['finding'], string>>
  readonly adjustmentKinds: Readonly<Record<NonNullable<AdjustmentResult['kind']>, string>>
  /** Why there is no value. The reasons of measures stand in the packs of `@implementere/dimensions`. */
  readonly reasons: Readonly<Record<'not-reported' | 'no-data' | 'amount-unknown' | 'too-few-pairs', string>>
  readonly methods: Readonly<Record<'results.completeness' | 'results.reportedValue' | 'results.sustainabilityDomain' | 'results.cost', NamedText>>
  readonly stariItems: Readonly<Record<StariItemId, string>>
  readonly stariContents: Readonly<Record<StariContent, string>>
  readonly stariStatuses: Readonly<Record<StariItemReport['status'], string>>
}

/** Every text of the tool for KE8 in one language. */
export type ResultsTexts = ToolTexts<ResultsRecord, ResultsCheckCode, ResultsWarningCode, Options, Codes>
