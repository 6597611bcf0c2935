import type { Agreement } from './agreement.ts'
import { identityWeights } from './category-weights.ts'
import { requireLevel } from './precondition.ts'
import type { RatingTable } from './ratings.ts'
import { countUnits, generalAgreement } from './unit-counts.ts'

/** Options of {@link fleissKappa}. */
export interface FleissOptions {
  /** `available` uses every rating that is there; `listwise` leaves out each unit that a rater missed, as R's `irr::kappam.fleiss`. */
  readonly missing?: 'available' | 'listwise'
  /** Confidence level, 0-1; default 0.95. */
  readonly level?: number
}

/**
 * Fleiss' kappa: agreement of any number of raters beyond chance, where chance is the raters' joint use of the categories.
 *
 * Shape: `ratings[unit][rater]`, categories as numbers or words; who gave a rating does not matter. Missing: by default every rating that is there is used, a unit
 * with one rating counting towards the use of the categories only; n is the number of units that anybody rated.
 * Convention: with complete data the value is Fleiss' 1971; with missing cells, the standard error and the interval (Student's t, at most 1) it is R's
 * `irrCAC::fleiss.kappa.raw`. Null with `no-data`, `single-rater`, `insufficient-data` (no unit with two ratings) or `no-variation`.
 * Throws: `invalid-level`, `invalid-shape`, `invalid-number`.
 * Source: Fleiss 1971; Gwet 2014.
 *
 * @example
 * ```ts
 * fleissKappa([[1, 1, 1], [2, 2, 1], [2, 2, 2], [1, 1, null]]).value?.toFixed(4) // => '0.6571'
 * fleissKappa([[1, 1, 1], [2, 2, 1], [2, 2, 2], [1, 1, null]], { missing: 'listwise' }).n // => 3
 * ```
 */
export function fleissKappa(ratings: RatingTable, { missing = 'available', level = 0.95 }: FleissOptions = {}): Agreement {
  requireLevel(level)
  const units = countUnits(missing === 'listwise' ? ratings.filter((row) => !row.includes(null)) : ratings)
  const agreement = generalAgreement(units, identityWeights(units.categories.length), (prevalence) => prevalence, level)
  return { ...agreement, missing: ratings.length - agreement.n }
}
