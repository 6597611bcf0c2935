import type { Estimate } from '@implementere/model'
import { compareProportions, wilson, type EffectSize } from '@implementere/statistics'
import { classify, sideOf, type ClassRule, type DeterminantClass } from './classify.ts'
import type { KnownRating } from './rating.ts'
import { shareOf } from './share.ts'

/** What became of a barrier. */
export const OUTCOMES = ['reduced', 'unchanged', 'worse', 'not-re-rated', 'insufficient-data'] as const

/** One of {@link OUTCOMES}. */
export type Outcome = (typeof OUTCOMES)[number]

/** What people said at one time. */
export interface RatedOnce {
  readonly class: DeterminantClass
  /** Share of the known ratings that call it a barrier, with a Wilson interval. */
  readonly barrierShare: Estimate
}

/** A determinant before and after. Plain JSON. */
export interface ReRating {
  readonly outcome: Outcome
  /** `no-rating-before` or `no-rating-after` when it was not re-rated; else null. */
  readonly reason: 'no-rating-before' | 'no-rating-after' | null
  /** Whether the same people are compared with themselves; null when nothing can be compared. */
  readonly basis: 'same-people' | 'different-people' | null
  /** Whether the change is more than chance would often give: null when that can't be said. */
  readonly clear: boolean | null
  readonly before: RatedOnce
  readonly after: RatedOnce
  /** Of the same people, the shares that now see less and more of a barrier, with Wilson intervals; null for different people. */
  readonly improved: Estimate | null
  readonly worsened: Estimate | null
  /** Share calling it a barrier after, less before, with Newcombe's interval for two groups; null for the same people, for whom it does not hold. */
  readonly difference: EffectSize | null
}

/** How ratings are compared. */
export interface ReRatingOptions {
  readonly rule: ClassRule
  readonly level: number
}

/**
 * What became of a determinant. The same people are compared with themselves where enough of them have rated twice, else everyone before with everyone after:
 * reduced when more have moved up than down. Clear when an interval says so: of those who moved (sign test by Wilson), or of the difference.
 */
export function reRate(before: readonly KnownRating[], after: readonly KnownRating[], { rule, level }: ReRatingOptions): ReRating {
  const [old, now] = [valuesOf(before), valuesOf(after)]
  const shown = { before: ratedOnce(before, rule, level), after: ratedOnce(after, rule, level) }
  const nothing = { basis: null, clear: null, ...shown, improved: null, worsened: null, difference: null }
  if (now.length === 0) return { outcome: 'not-re-rated', reason: 'no-rating-after', ...nothing }
  if (old.length === 0) return { outcome: 'not-re-rated', reason: 'no-rating-before', ...nothing }
  const moves = movesOfSame(before, after)
  if (moves.length >= rule.minimumRatings) return { reason: null, basis: 'same-people', ...shown, ...sameCompared(moves, level) }
  if (Math.min(old.length, now.length) < rule.minimumRatings) return { outcome: 'insufficient-data', reason: null, ...nothing }
  return { reason: null, basis: 'different-people', ...shown, ...othersCompared(old, now, level) }
}

function valuesOf(ratings: readonly KnownRating[]): readonly number[] {
  return ratings.flatMap(({ value }) => value ?? [])
}

function ratedOnce(ratings: readonly KnownRating[], rule: ClassRule, level: number): RatedOnce {
  const values = valuesOf(ratings)
  const count = (side: string) => values.filter((value) => sideOf(value) === side).length
  const counts = { barrier: count('barrier'), neutral: count('neutral'), facilitator: count('facilitator') }
  const unknown = ratings.length - values.length
  return {
    class: classify(counts, rule),
    barrierShare: shareOf({ numerator: counts.barrier, known: values.length, unknown }, 'barriers.sideShare', level),
  }
}

/** How far each of those has moved who rated both times: 1 up, -1 down, 0 not at all. */
function movesOfSame(before: readonly KnownRating[], after: readonly KnownRating[]): readonly number[] {
  const earlier = new Map(before.flatMap(({ rater, value }) => (rater === null || value === null ? [] : [[rater, value]])))
  return after.flatMap(({ rater, value }) => {
    const was = rater === null ? undefined : earlier.get(rater)
    return was === undefined || value === null ? [] : Math.sign(value - was)
  })
}

function sameCompared(moves: readonly number[], level: number): Pick<ReRating, 'outcome' | 'clear' | 'improved' | 'worsened' | 'difference'> {
  const up = moves.filter((move) => move > 0).length
  const down = moves.filter((move) => move < 0).length
  const share = (numerator: number, method: string) => shareOf({ numerator, known: moves.length, unknown: 0 }, method, level)
  return {
    outcome: outcomeOf(up - down),
    clear: isClear(wilson(up, up + down, { level }), 0.5),
    improved: share(up, 'barriers.improvedShare'),
    worsened: share(down, 'barriers.worsenedShare'),
    difference: null,
  }
}

function othersCompared(
  old: readonly number[],
  now: readonly number[],
  level: number,
): Pick<ReRating, 'outcome' | 'clear' | 'improved' | 'worsened' | 'difference'> {
  const barriers = (values: readonly number[]) => values.filter((value) => value < 0).length
  const { difference } = compareProportions(barriers(now), now.length, barriers(old), old.length, { level })
  const net = now.reduce((sum, value) => sum + old.reduce((moves, was) => moves + Math.sign(value - was), 0), 0)
  return { outcome: outcomeOf(net), clear: isClear(difference.interval, 0), improved: null, worsened: null, difference }
}

function outcomeOf(net: number): Outcome {
  if (net === 0) return 'unchanged'
  return net > 0 ? 'reduced' : 'worse'
}

function isClear(interval: { readonly lower: number | null; readonly upper: number | null } | null, at: number): boolean | null {
  if (interval === null || interval.lower === null || interval.upper === null) return null
  return interval.lower > at || interval.upper < at
}
