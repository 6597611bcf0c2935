import { analyseDeterminants, type DeterminantAnalysis, type DeterminantRating } from '@implementere/barriers'
import { determinantsLeft, planAnswers, type ToolRecords } from '@implementere/tools'

/** What the plan does about a determinant that is to be acted on first. */
export interface BarrierCoverage {
  readonly determinant: string
  /** Ids of the strategies in the plan that are meant to change it. */
  readonly strategies: readonly string[]
  /** Whether it is left as it is on somebody's word: a risk accepted with a reason in KE2 or KE3, or a determinant that KE2 keeps an eye on. */
  readonly accepted: boolean
}

/** What stands in the way and helps, and what is done about it. */
export interface BarrierOverview {
  readonly reason: 'no-ratings' | null
  readonly ratings: number
  readonly analysis: DeterminantAnalysis | null
  /** The determinants to act on first, the most pressing first. */
  readonly coverage: readonly BarrierCoverage[]
  /** Of these, the ones that no strategy is meant to change and nobody has accepted. */
  readonly uncovered: readonly string[]
}

/** What people say stands in the way, set against what KE2 decided and KE3 plans. Without a plan nothing is covered. */
export function barrierOverview(ratings: readonly DeterminantRating[], { KE2: assessment, KE3: plan }: Partial<ToolRecords>): BarrierOverview {
  if (ratings.length === 0) return { reason: 'no-ratings', ratings: 0, analysis: null, coverage: [], uncovered: [] }
  const analysis = analyseDeterminants(ratings)
  const left = assessment === undefined ? [] : determinantsLeft(assessment)
  const coverage = answersTo(analysis.priorities, plan).map((answer) => ({
    ...answer,
    accepted: answer.accepted || left.includes(answer.determinant),
  }))
  const uncovered = coverage.filter(({ strategies, accepted }) => strategies.length === 0 && !accepted).map(({ determinant }) => determinant)
  return { reason: null, ratings: ratings.length, analysis, coverage, uncovered }
}

function answersTo(determinants: readonly string[], plan: ToolRecords['KE3'] | undefined): readonly BarrierCoverage[] {
  return plan === undefined ? determinants.map((determinant) => ({ determinant, strategies: [], accepted: false })) : planAnswers(plan, determinants)
}
