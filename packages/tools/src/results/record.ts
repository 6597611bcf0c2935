import type { CoreElementId, DimensionId, IsoDate, OwnOutcomeId } from '@implementere/model'
import type { BandPresetId } from '@implementere/dimensions'
import type { ToolRecord } from '../tool-record.ts'
import type { SustainabilityDomainId, SustainabilityItemId } from './sustainability-domains.ts'

/** On which side of its goal a value should lie. */
export const GOAL_DIRECTIONS = ['at-least', 'at-most'] as const

/** One of {@link GOAL_DIRECTIONS}. */
export type GoalDirection = (typeof GOAL_DIRECTIONS)[number]

/** Which of a preset's two cuts a value must clear. */
export const PRESET_CUTS = ['lower', 'upper'] as const

/** One of {@link PRESET_CUTS}. */
export type PresetCut = (typeof PRESET_CUTS)[number]

/** What observations are alike within, when an interval is computed from them. */
export const OBSERVATION_CLUSTERS = ['site', 'practitioner', 'group'] as const

/** One of {@link OBSERVATION_CLUSTERS}. */
export type ObservationCluster = (typeof OBSERVATION_CLUSTERS)[number]

/** Why people say of an axis that it cannot be told. */
export const INDETERMINATE_REASONS = ['not-measured', 'too-few-data', 'too-early', 'no-goal-agreed', 'findings-disagree'] as const

/** One of {@link INDETERMINATE_REASONS}. */
export type IndeterminateReason = (typeof INDETERMINATE_REASONS)[number]

/** What the outcome was compared with, so as to know that it came from the intervention. */
export const COMPARISONS = ['comparison-group', 'before-and-after', 'none', 'not-checked'] as const

/** One of {@link COMPARISONS}. */
export type Comparison = (typeof COMPARISONS)[number]

/** Who rates or speaks. */
export const INFORMANT_ROLES = ['recipient', 'practitioner', 'team', 'leader', 'administration', 'owner'] as const

/** One of {@link INFORMANT_ROLES}. */
export type InformantRole = (typeof INFORMANT_ROLES)[number]

/** 1 not at all, 5 wholly. A convention of ours. */
export const SUSTAINABILITY_LEVELS = [1, 2, 3, 4, 5] as const

/** One of {@link SUSTAINABILITY_LEVELS}. */
export type SustainabilityLevel = (typeof SUSTAINABILITY_LEVELS)[number]

/** What is done about a domain that is weak. */
export const SUSTAINABILITY_RESPONSES = ['change', 'accept-risk'] as const

/** One of {@link SUSTAINABILITY_RESPONSES}. */
export type SustainabilityResponse = (typeof SUSTAINABILITY_RESPONSES)[number]

/** What evidence for an own outcome of the implementation rests on. */
export const EVIDENCE_BASES = ['records', 'observation', 'survey', 'interview', 'judgement'] as const

/** One of {@link EVIDENCE_BASES}. */
export type EvidenceBasis = (typeof EVIDENCE_BASES)[number]

/** What the evidence says. */
export const EVIDENCE_VERDICTS = ['good', 'mixed', 'poor'] as const

/** One of {@link EVIDENCE_VERDICTS}. */
export type EvidenceVerdict = (typeof EVIDENCE_VERDICTS)[number]

/** Why there is no evidence. */
export const ABSENCE_REASONS = ['not-relevant', 'too-early', 'not-measured', 'too-costly'] as const

/** One of {@link ABSENCE_REASONS}. */
export type AbsenceReason = (typeof ABSENCE_REASONS)[number]

/** When money is spent: once, or every year. */
export const COST_KINDS = ['start-up', 'running'] as const

/** One of {@link COST_KINDS}. */
export type CostKind = (typeof COST_KINDS)[number]

/** What people think of going on. */
export const STAKEHOLDER_VIEWS = ['worth-it', 'unsure', 'not-worth-it'] as const

/** One of {@link STAKEHOLDER_VIEWS}. */
export type StakeholderView = (typeof STAKEHOLDER_VIEWS)[number]

/** What came of a change that was made under way. */
export const ADJUSTMENT_EFFECTS = ['better', 'unchanged', 'worse', 'cannot-tell'] as const

/** One of {@link ADJUSTMENT_EFFECTS}. */
export type AdjustmentEffect = (typeof ADJUSTMENT_EFFECTS)[number]

/** What the evaluation recommends. */
export const RECOMMENDATIONS = ['continue', 'expand', 'improve-implementation', 'change-intervention', 'end'] as const

/** One of {@link RECOMMENDATIONS}. */
export type Recommendation = (typeof RECOMMENDATIONS)[number]

/** Largest magnitude of a figure that a record takes: far beyond any score or sum of money, and safe to square. Ours. */
export const LARGEST_FIGURE = 1e12

/** A value that was computed elsewhere: either a count, `reached` of `of`, or a value with the limits of its interval. */
export interface ReportedValue {
  readonly reached: number | null
  readonly of: number | null
  readonly value: number | null
  readonly lower: number | null
  readonly upper: number | null
  /** Confidence level of the limits, 0-1. */
  readonly level: number | null
}

/** How well something was delivered, beside what was to be reached. */
export interface ImplementationFinding {
  readonly id: string
  readonly dimension: DimensionId
  /** Id of a measure of `@implementere/dimensions`: computed from the observations unless a value is reported. */
  readonly measure: string | null
  /** What observations are alike within; null: taken one by one. */
  readonly cluster: ObservationCluster | null
  readonly reported: ReportedValue | null
  /** Whether the axis depends on it. */
  readonly decisive: boolean
  /** Either a published preset with the cut to clear, or an own goal with its direction. The own goal counts when both are given. */
  readonly preset: BandPresetId | null
  readonly cut: PresetCut | null
  readonly goal: number | null
  readonly direction: GoalDirection | null
}

/** What came of it for the recipients or in practice, beside the goal. */
export interface OutcomeFinding {
  readonly id: string
  /** Id of an indicator of the monitoring plan; null for one that is not in it. */
  readonly indicator: string | null
  readonly reported: ReportedValue | null
  readonly decisive: boolean
  readonly goal: number | null
  readonly direction: GoalDirection | null
  readonly note: string | null
}

/** One site or practitioner: how much was given, how loyally, and what came of it. */
export interface FidelityPair {
  readonly id: string
  /** Dose, or 1 with and 0 without the intervention. */
  readonly exposure: number | null
  readonly fidelity: number | null
  readonly outcome: number | null
}

/** What one person said of one statement of the sustainability profile. */
export interface SustainabilityRating {
  readonly id: string
  readonly item: SustainabilityItemId
  readonly role: InformantRole | null
  readonly rater: string | null
  /** Null: not able to answer. */
  readonly level: SustainabilityLevel | null
}

/** What is done so that a domain does not fail. */
export interface SustainabilityAction {
  readonly id: string
  readonly domain: SustainabilityDomainId
  readonly response: SustainabilityResponse | null
  readonly owner: string | null
  readonly due: IsoDate | null
  readonly note: string | null
}

/** Evidence for one of the implementation's own outcomes, or why there is none. */
export interface OwnOutcomeFinding {
  readonly id: string
  readonly outcome: OwnOutcomeId
  readonly basis: EvidenceBasis | null
  readonly verdict: EvidenceVerdict | null
  readonly absence: AbsenceReason | null
  readonly note: string | null
}

/** Money spent, in Norwegian kroner. */
export interface CostItem {
  readonly id: string
  readonly kind: CostKind
  readonly amount: number | null
  readonly note: string | null
}

/** What somebody thinks of going on. */
export interface ViewRow {
  readonly id: string
  readonly role: InformantRole | null
  readonly view: StakeholderView | null
  readonly note: string | null
}

/** What came of a change that KE7 has on record. */
export interface AdjustmentOutcome {
  readonly id: string
  /** Id of a cycle, an adaptation or a problem in the record of KE7. */
  readonly adjustment: string
  readonly effect: AdjustmentEffect | null
  readonly note: string | null
}

/** Something learnt, and the core element that it speaks to. */
export interface Lesson {
  readonly id: string
  readonly coreElement: CoreElementId | null
  readonly text: string | null
}

/** Record of the tool for KE8: what was reached and why, whether it will last, and what is recommended. */
export interface ResultsRecord extends ToolRecord<'KE8'> {
  /** Which days the evaluation looks at; null: from the first, to the day looked from. */
  readonly period: { readonly from: IsoDate | null; readonly until: IsoDate | null }
  readonly implementation: readonly ImplementationFinding[]
  readonly outcomes: readonly OutcomeFinding[]
  /** Why an axis is left open, said by people. Does not change what the numbers say. */
  readonly leftOpen: {
    readonly implementation: IndeterminateReason | null
    readonly outcome: IndeterminateReason | null
    readonly note: string | null
  }
  readonly comparison: Comparison | null
  readonly pairs: readonly FidelityPair[]
  readonly sustainability: readonly SustainabilityRating[]
  readonly actions: readonly SustainabilityAction[]
  readonly ownOutcomes: readonly OwnOutcomeFinding[]
  readonly costs: readonly CostItem[]
  readonly views: readonly ViewRow[]
  readonly adjustments: readonly AdjustmentOutcome[]
  /** True: nothing was adjusted. */
  readonly nothingAdjusted: boolean | null
  readonly lessons: readonly Lesson[]
  readonly recommendation: {
    readonly choice: Recommendation | null
    readonly by: string | null
    readonly date: IsoDate | null
    readonly rationale: string | null
  }
}
