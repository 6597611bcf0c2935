import type { Agreement } from './agreement.ts'
import { categoryWeights, identityWeights, type WeightsOption } from './category-weights.ts'
import { requireLevel } from './precondition.ts'
import type { Rating } from './rating-pairs.ts'
import { requireTable, type NumberTable, type RatingTable } from './ratings.ts'
import { countUnits, generalAgreement } from './unit-counts.ts'

/** Options of {@link gwetAC1}. */
export interface GwetOptions<Value extends Rating = Rating> {
  /** All categories in ascending order, also those that nobody used: their number enters the chance term. Default the values that occur. */
  readonly categories?: readonly Value[]
  /** Confidence level, 0-1; default 0.95. */
  readonly level?: number
}

/** Options of {@link gwetAC2}. */
export interface WeightedGwetOptions extends GwetOptions<number> {
  /** Weights of agreement by name, or a square of them; default `quadratic`. */
  readonly weights?: WeightsOption
}

/**
 * Gwet's AC1: agreement of any number of raters beyond chance, for unordered categories. Unlike kappa it does not collapse when one category dominates.
 *
 * Shape: `ratings[unit][rater]`, categories as numbers or words. Missing: every rating that is there is used, a unit with one rating counting towards the use of the
 * categories only; n is the number of units that anybody rated.
 * Convention: value, standard error and interval (Student's t, n - 1 degrees of freedom, at most 1) as R's `irrCAC::gwet.ac1.raw`, without its rounding.
 * Null with `no-data`, `single-rater`, `insufficient-data` (no unit with two ratings) or `no-variation` (a single category, also where irrCAC says 1:
 * name the unused ones in `categories`). Throws: `invalid-level`, `invalid-shape`, `invalid-number`, `invalid-categories`, `unknown-category`.
 * Source: Gwet 2008.
 *
 * @example
 * ```ts
 * gwetAC1([[1, 1], [1, 1], [1, 2], [1, 1]]).value?.toFixed(2) // => '0.68'
 * gwetAC1([[1, 1], [1, 1]], { categories: [0, 1] }).value // => 1
 * ```
 */
export function gwetAC1(ratings: RatingTable, { categories, level = 0.95 }: GwetOptions = {}): Agreement {
  requireLevel(level)
  const units = countUnits(ratings, categories)
  return generalAgreement(units, identityWeights(units.categories.length), affinity, level)
}

/**
 * Gwet's AC2: as {@link gwetAC1}, but near misses count for part of an agreement.
 *
 * Weights go by the values of the categories (`ordinal` by their places), as in R's `irrCAC::gwet.ac1.raw(weights = )`.
 * Shape, missing and reasons as there, but categories are numbers; also throws `invalid-weights`.
 * Source: Gwet 2014.
 *
 * @example
 * ```ts
 * gwetAC2([[1, 1], [2, 3], [3, 3], [1, 2]]).value?.toFixed(4) // => '0.6364'
 * gwetAC2([[1, 1], [2, 3], [3, 3], [1, 2]], { weights: 'linear' }).value?.toFixed(4) // => '0.4483'
 * ```
 */
export function gwetAC2(ratings: NumberTable, { categories, weights = 'quadratic', level = 0.95 }: WeightedGwetOptions = {}): Agreement {
  requireLevel(level)
  requireTable(ratings)
  const units = countUnits(ratings, categories)
  return generalAgreement(units, categoryWeights(units.categories, weights), affinity, level)
}

/** Chance by Gwet: the rarer the other categories are, the less a guess can hide. */
function affinity(prevalence: readonly number[], weights: readonly (readonly number[])[]): number[] {
  const categories = prevalence.length
  const total = weights.reduce((sum, row) => row.reduce((inner, weight) => inner + weight, sum), 0)
  return prevalence.map((share) => (total * (1 - share)) / (categories * (categories - 1)))
}
