import { definitionOf, type IsoDate } from '@implementere/model'
import { meanInterval } from '@implementere/statistics'
import { latestPerKey } from '../latest.ts'
import { rowsByKey } from '../rows-by-key.ts'
import { LEADERSHIP_REFERENCE } from './leadership-reference.ts'
import { LEADERSHIP_SUBSCALES, type LeadershipRating, type LeadershipSubscale } from './record.ts'

/** What the raters of one leader say on one subscale, beside the published distribution. */
export interface LeadershipMean {
  readonly scale: LeadershipSubscale | 'total'
  /** Mean over raters, 0-4. */
  readonly mean: number | null
  /** Over raters, n - 1; null for the total, and for fewer than two raters. */
  readonly standardDeviation: number | null
  /** `not-rated`; for the total `subscale-missing`. */
  readonly reason: 'not-rated' | 'subscale-missing' | null
  readonly raters: number
  /** Raters asked whose value is not known. */
  readonly unknown: number
  readonly referenceMean: number
  readonly referenceStandardDeviation: number
  /** Mean less the reference's mean, in standard deviations of the reference. A distance, not a verdict. */
  readonly distance: number | null
}

/** The profile of one leader: the subscales in the order of {@link LEADERSHIP_SUBSCALES}, then the total. */
export interface LeadershipProfile {
  readonly leader: string
  /** People, and ratings without a name, with at least one known value. */
  readonly raters: number
  readonly scales: readonly LeadershipMean[]
}

/**
 * The leadership profile of every leader that was rated: means over raters beside the published Norwegian distribution.
 *
 * Unit: points 0-4. Of several ratings by one rater the latest known one up to `asOf` counts. Missing: a rating without a value is counted as unknown and left
 * out; the total is the mean of the four subscales, and has no value while one of them has none. Sorted by leader. Source: Braathu et al. 2022 (distribution);
 * the distance is ours. No norm, and no cut-off: the scale has none.
 *
 * @example
 * ```ts
 * const rating = { id: 'a', leader: 'leder-1', subscale: 'proactive', rater: 'kursleder-1', date: '2026-03-02', value: 3 } as const
 * const [profile] = leadershipProfiles([rating, { ...rating, id: 'b', rater: 'kursleder-2', value: 2 }], '2026-06-01')
 * profile?.scales[0]?.mean // => 2.5
 * Number(profile?.scales[0]?.distance?.toFixed(4)) // => 0.4455
 * profile?.scales[4]?.reason // => 'subscale-missing'
 * ```
 */
export function leadershipProfiles(ratings: readonly LeadershipRating[], asOf: IsoDate): readonly LeadershipProfile[] {
  const leaders = rowsByKey(ratings, ({ leader }) => leader)
  return [...leaders.keys()].toSorted().map((leader) => profileOf(leader, leaders.get(leader)!, asOf))
}

function profileOf(leader: string, ratings: readonly LeadershipRating[], asOf: IsoDate): LeadershipProfile {
  const bySubscale = rowsByKey(ratings, ({ subscale }) => subscale)
  const subscales = LEADERSHIP_SUBSCALES.map((subscale) => subscaleMean(subscale, bySubscale.get(subscale) ?? [], asOf))
  const raters = knownOf(ratings, asOf, raterOf).length
  return { leader, raters, scales: [...subscales, totalOf(subscales, raters)] }
}

function subscaleMean(subscale: LeadershipSubscale, ratings: readonly LeadershipRating[], asOf: IsoDate): LeadershipMean {
  const known = knownOf(ratings, asOf, raterOf)
  const asked = latestPerKey(ratings, asOf, raterOf)
  const values = known.flatMap(({ value }) => value ?? []).toSorted((a, b) => a - b)
  const { value: mean, standardDeviation } = meanInterval(values)
  return {
    ...besideReference(subscale, mean),
    standardDeviation,
    reason: mean === null ? 'not-rated' : null,
    raters: known.length,
    unknown: asked.length - known.length,
  }
}

function totalOf(subscales: readonly LeadershipMean[], raters: number): LeadershipMean {
  const means = subscales.flatMap(({ mean }) => mean ?? [])
  const isWhole = means.length === subscales.length
  return {
    ...besideReference('total', isWhole ? meanInterval(means).value : null),
    standardDeviation: null,
    reason: isWhole ? null : 'subscale-missing',
    raters,
    unknown: 0,
  }
}

function besideReference(
  scale: LeadershipMean['scale'],
  mean: number | null,
): Omit<LeadershipMean, 'standardDeviation' | 'reason' | 'raters' | 'unknown'> {
  const reference = definitionOf(LEADERSHIP_REFERENCE, scale)
  const distance = mean === null ? null : (mean - reference.mean) / reference.standardDeviation
  return { scale, mean, referenceMean: reference.mean, referenceStandardDeviation: reference.standardDeviation, distance }
}

function knownOf(ratings: readonly LeadershipRating[], asOf: IsoDate, keyOf: (rating: LeadershipRating) => string): readonly LeadershipRating[] {
  return latestPerKey(
    ratings.filter(({ value }) => value !== null),
    asOf,
    keyOf,
  )
}

/** Without a rater each rating is a voice of its own. */
function raterOf({ id, rater }: LeadershipRating): string {
  return JSON.stringify([rater === null, rater ?? id])
}
