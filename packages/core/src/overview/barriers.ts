import { analyseDeterminants, type DeterminantAnalysis, type DeterminantRating } from '@implementere/barriers'
import type { ToolRecords } from '@implementere/tools'

/** What the plan does about a determinant that is to be acted on first. */
export interface BarrierCoverage {
  readonly determinant: string
  /** Ids of the strategies in the plan that are meant to change it. */
  readonly strategies: readonly string[]
  /** Whether the plan leaves it as it is, on somebody's word. */
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

/** What people say stands in the way, set against the plan of KE3. Without a plan nothing is covered. */
export function barrierOverview(ratings: readonly DeterminantRating[], plan: ToolRecords['KE3'] | undefined): BarrierOverview {
  if (ratings.length === 0) return { reason: 'no-ratings', ratings: 0, analysis: null, coverage: [], uncovered: [] }
  const analysis = analyseDeterminants(ratings)
  const coverage = analysis.priorities.map((determinant) => coverageOf(determinant, plan))
  const uncovered = coverage.filter(({ strategies, accepted }) => strategies.length === 0 && !accepted).map(({ determinant }) => determinant)
  return { reason: null, ratings: ratings.length, analysis, coverage, uncovered }
}

function coverageOf(determinant: string, plan: ToolRecords['KE3'] | undefined): BarrierCoverage {
  const strategies = plan?.strategies.filter(({ determinants }) => determinants.includes(determinant)).map(({ id }) => id) ?? []
  const accepted = plan?.acceptedRisks.some((risk) => risk.determinant === determinant) ?? false
  return { determinant, strategies: strategies.toSorted(), accepted }
}
