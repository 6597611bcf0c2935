import { createEstimate, type Estimate } from '@implementere/model'
import { barriersToActOn } from '../context-assessment/decisions.ts'
import type { ContextAssessmentRecord } from '../context-assessment/record.ts'
import { said } from '../said.ts'
import type { StrategyPlanRecord } from './record.ts'

/** What the plan does about one barrier that is to be acted on. */
export interface BarrierCoverage {
  readonly determinant: string
  /** Rows of `strategies` that are meant to change it. */
  readonly strategies: readonly string[]
  /** Whether the plan leaves it as it is, and says why. */
  readonly accepted: boolean
}

/** Which barriers the plan answers. Plain JSON. */
export interface PlanCoverage {
  /** Whether the assessment of preconditions says what is to be acted on, or why nothing is. */
  readonly known: boolean
  /** In order of the determinants' ids. */
  readonly barriers: readonly BarrierCoverage[]
  /** Barriers with neither a strategy nor an accepted risk. */
  readonly uncovered: readonly string[]
  /** Barriers with a strategy, of those whose risk is not accepted instead. */
  readonly share: Estimate
  /** Strategies each of whose barriers another strategy answers too. Leaving one out may make another needed. */
  readonly redundant: readonly string[]
  /** Strategies that answer no barrier that is to be acted on. */
  readonly withoutBarrier: readonly string[]
}

/**
 * What a plan does about determinants: the rows of `strategies` that are meant to change each, and whether it is left as it is with a reason. A row of which the strategy is not
 * chosen answers none.
 *
 * @example
 * ```ts
 * import { sampleRecord } from '@implementere/tools/samples'
 * planAnswers(sampleRecord('KE3'), ['nobody-named-it']) // => [{ determinant: 'nobody-named-it', strategies: [], accepted: false }]
 * ```
 */
export function planAnswers({ strategies, acceptedRisks }: StrategyPlanRecord, determinants: readonly string[]): readonly BarrierCoverage[] {
  const rowsOf = new Map<string, string[]>(determinants.map((determinant) => [determinant, []]))
  for (const { id, determinants: answered } of chosenIn(strategies)) for (const determinant of new Set(answered)) rowsOf.get(determinant)?.push(id)
  const accepted = new Set(acceptedRisks.flatMap(({ determinant, reason }) => (determinant !== null && said(reason) ? determinant : [])))
  return determinants.map((determinant) => ({
    determinant,
    strategies: rowsOf.get(determinant)!.toSorted(),
    accepted: accepted.has(determinant),
  }))
}

/** Which of the barriers that are to be acted on the plan answers. */
export function coverageOf(record: StrategyPlanRecord, assessment: ContextAssessmentRecord | undefined): PlanCoverage {
  const actOn = assessment === undefined ? [] : barriersToActOn(assessment)
  const barriers = planAnswers(record, actOn)
  const rowsOf = new Map(barriers.map(({ determinant, strategies }) => [determinant, strategies]))
  const known = actOn.length > 0 || (assessment !== undefined && said(assessment.nothingToActOn))
  const answered = chosenIn(record.strategies).map(({ id, determinants }) => ({
    id,
    answers: determinants.filter((determinant) => rowsOf.has(determinant)),
  }))
  const isShared = (determinant: string) => rowsOf.get(determinant)!.length > 1
  return {
    known,
    barriers,
    uncovered: barriers.filter((barrier) => !isCovered(barrier) && !barrier.accepted).map(({ determinant }) => determinant),
    share: shareOf(barriers, known),
    redundant: sortedIds(answered.filter(({ answers }) => answers.length > 0 && answers.every(isShared))),
    withoutBarrier: sortedIds(answered.filter(({ answers }) => answers.length === 0)),
  }
}

function chosenIn(strategies: StrategyPlanRecord['strategies']): StrategyPlanRecord['strategies'] {
  return strategies.filter(({ strategy }) => strategy !== null)
}

function isCovered({ strategies }: BarrierCoverage): boolean {
  return strategies.length > 0
}

function shareOf(barriers: readonly BarrierCoverage[], known: boolean): Estimate {
  const covered = barriers.filter(isCovered).length
  const instead = barriers.filter((barrier) => barrier.accepted && !isCovered(barrier)).length
  const asked = barriers.length - instead
  return createEstimate({
    value: asked === 0 ? null : covered / asked,
    reason: asked === 0 ? reasonOf(barriers.length, known) : null,
    numerator: covered,
    denominator: asked,
    known: asked,
    notApplicable: instead,
    method: 'strategyPlan.coverage',
  })
}

function reasonOf(barriers: number, known: boolean): string {
  if (!known) return 'all-unknown'
  return barriers > 0 ? 'all-not-applicable' : 'no-denominator'
}

function sortedIds(rows: readonly { readonly id: string }[]): readonly string[] {
  return rows.map(({ id }) => id).toSorted()
}
