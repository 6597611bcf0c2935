import type { IsoDate } from '@implementere/model'
import type { AdaptationResult } from './adaptations.ts'
import type { ComponentRegister } from './components.ts'
import type { DecisionGap } from './decision.ts'
import type { IndicatorResult } from './indicators.ts'
import type { FitComparison } from './pareto.ts'
import type { FitOutcome, NeedDataKind } from './record.ts'
import type { AttributeResult, KnowledgeResult } from './views.ts'

/** A candidate in all that is known about it. */
export interface CandidateResult {
  readonly candidate: string
  readonly indicators: readonly IndicatorResult[]
  readonly attributes: readonly AttributeResult[]
  readonly knowledge: readonly KnowledgeResult[]
  readonly components: ComponentRegister
}

/** What is known of the need and of those it is about. */
export interface NeedResult {
  /** Rows of data that have come by the day looked at. */
  readonly data: number
  /** Their kinds, each once, in the order of the list of kinds. */
  readonly kinds: readonly NeedDataKind[]
  /** Date of the newest. */
  readonly latest: IsoDate | null
  /** How many the target group counts. */
  readonly eligible: number | null
}

/** What the fit assessment says. Lists of candidates and adaptations are sorted by id. */
export interface FitAssessmentResult {
  readonly need: NeedResult
  readonly candidates: readonly CandidateResult[]
  readonly comparison: FitComparison
  readonly adaptations: readonly AdaptationResult[]
  /** Adaptations that touch what is core, or may be, without the owner having been asked. */
  readonly ownerNotAsked: readonly string[]
  readonly outcome: FitOutcome | null
  /** The candidate that is taken; null when none is. */
  readonly chosen: string | null
  /** What the decision lacks. */
  readonly decisionGaps: readonly DecisionGap[]
}
