import { compareText, type DimensionId, type Estimate } from '@implementere/model'
import { DEFAULT_CLASS_RULE, mayHinder, type ClassRule } from './classify.ts'
import { currentRatings, type KnownRating, type RatingInput } from './rating.ts'
import { OUTCOMES, reRate, type Outcome, type ReRating } from './re-rating.ts'
import { recordOf } from './record.ts'
import { shareOf } from './share.ts'
import { carriedOutOf, type CarriedOut, type StrategyPlan } from './strategy-plan.ts'

/**
 * What a strategy's carrying out and a barrier's re-rating say together. None of them says that one caused the other.
 *
 * `not-carried-out` and `carried-out-no-effect` are two things: the first says nothing of the strategy.
 */
export const CONCLUSIONS = [
  'reduced-after-strategy',
  'carried-out-no-effect',
  'reduced-after-part',
  'partly-carried-out',
  'reduced-without-strategy',
  'not-carried-out',
  'carrying-out-unknown',
  'not-re-rated',
  'insufficient-data',
] as const

/** One of {@link CONCLUSIONS}. */
export type Conclusion = (typeof CONCLUSIONS)[number]

/** A planned strategy as it met one barrier. */
export interface StrategyFollowUp {
  readonly plan: string
  readonly strategy: string
  /** Null when it is not known. */
  readonly carriedOut: CarriedOut | null
  /** Tasks done, not done, and not known. */
  readonly tasks: { readonly done: number; readonly notDone: number; readonly unknown: number }
  /** Where it was to show. */
  readonly dimension: DimensionId | null
  readonly measure: string | null
  readonly conclusion: Conclusion
}

/** A barrier with everything that was done about it. */
export interface BarrierFollowUp extends ReRating {
  readonly determinant: string
  /** Empty: nothing was planned against it. */
  readonly strategies: readonly StrategyFollowUp[]
}

/** Whether it helped. Plain JSON. */
export interface FollowUp {
  /** In order of their ids. */
  readonly barriers: readonly BarrierFollowUp[]
  readonly outcomes: Readonly<Record<Outcome, number>>
  /** Barriers rated again, of all that are followed up. */
  readonly reRated: Estimate
  /** Barriers reduced, of those compared. */
  readonly reduced: Estimate
  /** Strategies carried out as planned, of those whose carrying out is known. */
  readonly carriedOut: Estimate
  /** Barriers that nothing was planned against. */
  readonly withoutStrategy: readonly string[]
}

/** How it is followed up. */
export interface FollowUpOptions {
  readonly rule?: ClassRule
  /** Confidence level of the intervals; default 0.95. */
  readonly level?: number
}

/**
 * Whether it helped: of every barrier, what was planned against it, whether that was carried out, and what people say of the barrier now.
 *
 * Followed up are the determinants that a plan names, and those that were a barrier, mixed or polarised before. Each person counts once a determinant, before
 * and after. Unit: people; shares 0-1. Missing: a barrier without a later rating is `not-re-rated`, never unchanged; with fewer ratings than the rule's least it is
 * `insufficient-data`; a plan about which nothing is known is `carrying-out-unknown`, never not carried out.
 * Throws: `off-scale` for a rating off its scale, `invalid-rule`, `invalid-level`.
 * Source: ours. Before and after without a comparison shows change, not cause.
 *
 * @example
 * ```ts
 * const said = (value: -2 | -1 | 0 | 1) => ['p1', 'p2', 'p3'].map((rater) => ({ determinant: 'timePressure', rater, value }))
 * const plan = { formatVersion: 1, id: 'plan1', strategy: 'eric.reviseRoles', determinants: ['timePressure'], tasks: [{ id: 't1', done: false }], dimension: 'dosage', measure: null, carriedOut: null } as const
 * const [unchanged] = followUp(said(-2), [plan], said(-2)).barriers
 * unchanged?.strategies[0]?.conclusion // => 'not-carried-out'
 * const [tried] = followUp(said(-2), [{ ...plan, carriedOut: 'as-planned' }], said(-2)).barriers
 * tried?.strategies[0]?.conclusion // => 'carried-out-no-effect'
 * followUp(said(-2), [plan], said(0)).barriers[0]?.outcome // => 'reduced'
 * ```
 */
export function followUp(
  before: readonly RatingInput[],
  strategies: readonly StrategyPlan[],
  after: readonly RatingInput[],
  { rule = DEFAULT_CLASS_RULE, level = 0.95 }: FollowUpOptions = {},
): FollowUp {
  const [old, now] = [currentRatings(before), currentRatings(after)]
  const of = (ratings: readonly KnownRating[], id: string) => ratings.filter(({ determinant }) => determinant === id)
  const planned = new Set(strategies.flatMap(({ determinants }) => determinants))
  const all = [...new Set([...planned, ...old.map(({ determinant }) => determinant)])].toSorted()
  const barriers = all
    .map((determinant) => ({ determinant, ...reRate(of(old, determinant), of(now, determinant), { rule, level }) }))
    .filter((barrier) => planned.has(barrier.determinant) || mayHinder(barrier.before.class))
    .map((barrier) => ({ ...barrier, strategies: strategiesAgainst(barrier.determinant, barrier.outcome, strategies) }))
  return { barriers, ...summaryOf(barriers, strategies, level) }
}

function strategiesAgainst(determinant: string, outcome: Outcome, plans: readonly StrategyPlan[]): readonly StrategyFollowUp[] {
  return plans
    .filter(({ determinants }) => determinants.includes(determinant))
    .toSorted((a, b) => compareText(a.id, b.id))
    .map((plan) => {
      const carriedOut = carriedOutOf(plan)
      const count = (done: boolean | null) => plan.tasks.filter((task) => task.done === done).length
      return {
        plan: plan.id,
        strategy: plan.strategy,
        carriedOut,
        tasks: { done: count(true), notDone: count(false), unknown: count(null) },
        dimension: plan.dimension,
        measure: plan.measure,
        conclusion: conclusionOf(outcome, carriedOut),
      }
    })
}

function conclusionOf(outcome: Outcome, carriedOut: CarriedOut | null): Conclusion {
  if (outcome === 'not-re-rated' || outcome === 'insufficient-data') return outcome
  const [whenReduced, otherwise] = BY_CARRYING_OUT[carriedOut ?? 'unknown']
  return outcome === 'reduced' ? whenReduced : otherwise
}

const BY_CARRYING_OUT: Readonly<Record<CarriedOut | 'unknown', readonly [whenReduced: Conclusion, otherwise: Conclusion]>> = {
  'as-planned': ['reduced-after-strategy', 'carried-out-no-effect'],
  partly: ['reduced-after-part', 'partly-carried-out'],
  'not-carried-out': ['reduced-without-strategy', 'not-carried-out'],
  unknown: ['carrying-out-unknown', 'carrying-out-unknown'],
}

function summaryOf(barriers: readonly BarrierFollowUp[], plans: readonly StrategyPlan[], level: number): Omit<FollowUp, 'barriers'> {
  const count = (outcome: Outcome) => barriers.filter((barrier) => barrier.outcome === outcome).length
  const compared = count('reduced') + count('unchanged') + count('worse')
  const known = plans.map(carriedOutOf).filter((carriedOut) => carriedOut !== null)
  const share = (numerator: number, all: number, unknown: number, method: string) => shareOf({ numerator, known: all, unknown }, method, level)
  return {
    outcomes: recordOf(OUTCOMES, count),
    reRated: share(barriers.length - count('not-re-rated'), barriers.length, 0, 'barriers.reRatedShare'),
    reduced: share(count('reduced'), compared, barriers.length - compared, 'barriers.reducedShare'),
    carriedOut: share(
      known.filter((carriedOut) => carriedOut === 'as-planned').length,
      known.length,
      plans.length - known.length,
      'barriers.carriedOutShare',
    ),
    withoutStrategy: barriers.filter(({ strategies }) => strategies.length === 0).map(({ determinant }) => determinant),
  }
}
