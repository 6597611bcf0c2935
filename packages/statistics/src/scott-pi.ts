import { agreementInterval, noAgreement, type Agreement } from './agreement.ts'
import { requireLevel } from './precondition.ts'
import { countPairs, type Rating, type RatingPairs } from './rating-pairs.ts'

/** Options of {@link scottPi}. */
export interface ScottOptions {
  /** All categories; default the values that occur. Unused categories change nothing. */
  readonly categories?: readonly Rating[]
  /** Confidence level, 0-1; default 0.95. */
  readonly level?: number
}

/**
 * Scott's pi: agreement of two raters beyond chance, where chance is the raters' joint use of the categories.
 *
 * Shape: two lists of equal length, one rating a unit. Missing: a unit that one of them left unrated is left out and counted.
 * Convention: standard error and interval (Student's t, n - 1 degrees of freedom, at most 1) as R's `irrCAC::scott2.table`.
 * Null with `no-data`, or `no-variation` where both used one and the same category only.
 * Throws: `invalid-level`, `invalid-shape`, `invalid-number`, `invalid-categories`, `unknown-category`.
 * Source: Scott 1955; Gwet 2014.
 *
 * @example
 * ```ts
 * scottPi([1, 2, 3, 1, 2], [1, 2, 3, 2, 2]).value?.toFixed(4) // => '0.6774'
 * ```
 */
export function scottPi(a: readonly (Rating | null)[], b: readonly (Rating | null)[], { categories, level = 0.95 }: ScottOptions = {}): Agreement {
  requireLevel(level)
  const pairs = countPairs(a, b, categories)
  const counted = { n: pairs.n, missing: pairs.missing }
  if (pairs.n === 0) return noAgreement('no-data', counted)
  const used = pairs.first.map((count, place) => count + pairs.second[place]!)
  const chance = used.reduce((sum, count) => sum + count ** 2, 0)
  const possible = (2 * pairs.n) ** 2
  if (chance === possible) return noAgreement('no-variation', { ...counted, observed: 1, expected: 1 })
  const observed = pairs.counts.reduce((sum, row, place) => sum + row[place]!, 0) / pairs.n
  const expected = chance / possible
  const value = 1 - ((1 - observed) * possible) / (possible - chance)
  const standardError = pairs.n < 2 ? null : standardErrorOf(pairs, used, value, expected)
  return { value, reason: null, observed, expected, standardError, interval: agreementInterval(value, standardError, pairs.n, level), ...counted }
}

/** As a variance about the mean, so that no digits cancel. */
function standardErrorOf({ counts, n }: RatingPairs, used: readonly number[], value: number, expected: number): number {
  const share = used.map((count) => count / (2 * n))
  const cells = counts.flatMap((row, i) => row.map((count, j) => ({ count, influence: (i === j ? 1 : 0) - (1 - value) * (share[i]! + share[j]!) })))
  const mean = cells.reduce((sum, { count, influence }) => sum + count * influence, 0) / n
  const variance = cells.reduce((sum, { count, influence }) => sum + count * (influence - mean) ** 2, 0) / n
  return Math.sqrt(variance / n) / (1 - expected)
}
