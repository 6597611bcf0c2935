import { noAgreement, type Agreement } from './agreement.ts'
import { drawnIn, normalInterval } from './interval.ts'
import { requireLevel, requireThat } from './precondition.ts'
import { countPairs, type Rating, type RatingPairs } from './rating-pairs.ts'

/** How much a disagreement counts: all alike, by its distance in places, or by the square of that distance. */
export type KappaWeights = 'none' | 'linear' | 'quadratic'

/** Options of {@link cohenKappa}. */
export interface KappaOptions {
  /** All categories in order; default the values that occur, sorted. */
  readonly categories?: readonly Rating[]
  readonly weights?: KappaWeights
  /** Confidence level, 0-1; default 0.95. */
  readonly level?: number
}

/**
 * Cohen's kappa: agreement of two raters beyond chance, where chance is each rater's own use of the categories.
 *
 * Shape: two lists of equal length, one rating a unit. Missing: a unit that one of them left unrated is left out and counted.
 * Weights go by the places of the categories, not by their values: |i - j| / (k - 1), or its square. With words, weights need `categories`.
 * Convention: the standard error is that of Fleiss, Cohen & Everitt (not the one under kappa = 0); the interval is normal and kept within -1 and 1, as
 * in R's `psych::cohen.kappa`. Null with `no-data`, or `no-variation` where both used one and the same category only.
 * Throws: `invalid-level`, `invalid-shape`, `invalid-number`, `invalid-categories`, `unknown-category`, `categories-required`.
 * Source: Cohen 1960, 1968; Fleiss, Cohen & Everitt 1969.
 *
 * @example
 * ```ts
 * const kappa = cohenKappa([1, 2, 3, 1, 2, null], [1, 2, 3, 2, 2, 1])
 * kappa.value?.toFixed(4) // => '0.6875'
 * cohenKappa([1, 2, 3, 1, 2], [1, 2, 3, 2, 2], { weights: 'quadratic' }).value?.toFixed(4) // => '0.8000'
 * cohenKappa([1, 1], [1, 1]).reason // => 'no-variation'
 * ```
 */
export function cohenKappa(
  a: readonly (Rating | null)[],
  b: readonly (Rating | null)[],
  { categories, weights = 'none', level = 0.95 }: KappaOptions = {},
): Agreement {
  requireLevel(level)
  const pairs = countPairs(a, b, categories)
  const ordered = weights === 'none' || categories !== undefined || pairs.categories.every((category) => typeof category === 'number')
  requireThat(ordered, 'categories-required', 'weights need the categories in their order: words have none')
  const counted = { n: pairs.n, missing: pairs.missing }
  if (pairs.n === 0) return noAgreement('no-data', counted)
  const distance = distances(pairs.categories.length, weights)
  const chance = total(pairs, (i, j) => distance(i, j) * pairs.first[i]! * pairs.second[j]!)
  if (chance === 0) return noAgreement('no-variation', { ...counted, observed: 1, expected: 1 })
  const observed = total(pairs, (i, j) => distance(i, j) * pairs.counts[i]![j]!)
  const value = 1 - (pairs.n * observed) / chance
  const standardError = standardErrorOf(pairs, distance, value, 1 - chance / pairs.n ** 2)
  return {
    value,
    reason: null,
    observed: 1 - observed / pairs.n,
    expected: 1 - chance / pairs.n ** 2,
    standardError,
    interval: drawnIn(normalInterval(value, standardError, level, 'fleiss-cohen-everitt'), -1, 1),
    ...counted,
  }
}

type Distance = (i: number, j: number) => number

/** How far apart two categories are: 0 for the same, 1 for the farthest. */
function distances(categories: number, weights: KappaWeights): Distance {
  if (weights === 'none') return (i, j) => (i === j ? 0 : 1)
  requireThat(weights === 'linear' || weights === 'quadratic', 'invalid-weights', 'weights are none, linear or quadratic')
  const power = weights === 'linear' ? 1 : 2
  return (i, j) => (Math.abs(i - j) / Math.max(1, categories - 1)) ** power
}

/** Fleiss, Cohen & Everitt 1969, written with weights of agreement (1 - distance) and as a variance about the mean, so that no digits cancel. */
function standardErrorOf(pairs: RatingPairs, distance: Distance, value: number, expected: number): number {
  const { n, first, second } = pairs
  const disagreement = 1 - value
  const rowWeight = first.map((_, i) => second.reduce((sum, count, j) => sum + (1 - distance(i, j)) * (count / n), 0))
  const columnWeight = second.map((_, j) => first.reduce((sum, count, i) => sum + (1 - distance(i, j)) * (count / n), 0))
  const influence = (i: number, j: number) => 1 - distance(i, j) - (rowWeight[i]! + columnWeight[j]!) * disagreement
  const mean = total(pairs, (i, j) => pairs.counts[i]![j]! * influence(i, j)) / n
  const variance = total(pairs, (i, j) => pairs.counts[i]![j]! * (influence(i, j) - mean) ** 2) / n
  return Math.sqrt(variance / n) / (1 - expected)
}

function total(pairs: RatingPairs, term: Distance): number {
  return pairs.counts.reduce((sum, row, i) => row.reduce((inner, _, j) => inner + term(i, j), sum), 0)
}
