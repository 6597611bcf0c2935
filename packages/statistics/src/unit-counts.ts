import { agreementInterval, noAgreement, type Agreement } from './agreement.ts'
import { indexCategories, placeOf, sortCategories, type Rating } from './rating-pairs.ts'
import { requireRatingTable, type RatingTable } from './ratings.ts'

/** How many raters put each unit in each category. */
export interface UnitCounts<Value extends Rating = Rating> {
  /** In order. */
  readonly categories: readonly Value[]
  /** `counts[unit][category]`, for the units that somebody rated. */
  readonly counts: readonly (readonly number[])[]
  /** Number of raters, also of those who rated nothing. */
  readonly raters: number
  /** Units that nobody rated. */
  readonly missing: number
}

/** What a coefficient means by chance: per category, the chance of meeting a rating that agrees with it. */
export type ChanceAffinity = (prevalence: readonly number[], weights: readonly (readonly number[])[]) => readonly number[]

/**
 * Counts the ratings of each unit by category; by default the categories that occur, sorted.
 * Throws `invalid-shape`, `invalid-number`, `invalid-categories` and `unknown-category`.
 */
export function countUnits<Value extends Rating>(ratings: RatingTable<Value>, categories?: readonly Value[]): UnitCounts<Value> {
  const raters = requireRatingTable(ratings)
  const known = ratings.map((row) => row.filter((rating) => rating !== null)).filter((row) => row.length > 0)
  const used = categories ?? sortCategories(known.flat())
  const index = indexCategories(used)
  const counts = known.map((row) => {
    const count = used.map(() => 0)
    for (const rating of row) count[placeOf(rating, index)]! += 1
    return count
  })
  return { categories: used, counts, raters, missing: ratings.length - known.length }
}

/**
 * A coefficient over any number of raters with missing cells, in Gwet's general form: observed agreement is the mean over the units with two or more
 * ratings, prevalence the mean over all rated units; the standard error is linearised over units.
 * Source: Gwet 2014; conventions of R's irrCAC.
 */
export function generalAgreement(units: UnitCounts, weights: readonly (readonly number[])[], chance: ChanceAffinity, level: number): Agreement {
  const { counts, raters, missing } = units
  const n = counts.length
  const observedOf = counts.map((count) => unitAgreement(count, weights))
  const paired = observedOf.filter((share) => share !== null)
  const counted = { n, missing }
  if (n === 0) return noAgreement('no-data', counted)
  if (paired.length === 0) return noAgreement(raters < 2 ? 'single-rater' : 'insufficient-data', counted)
  const observed = mean(paired)
  if (units.categories.length < 2) return noAgreement('no-variation', { ...counted, observed })
  const shares = counts.map((count) => sharesOf(count))
  const prevalence = weights.map((_, category) => mean(shares.map((share) => share[category]!)))
  const affinity = chance(prevalence, weights)
  const expected = dot(prevalence, affinity)
  if (expected >= 1) return noAgreement('no-variation', { ...counted, observed, expected })
  const value = (observed - expected) / (1 - expected)
  const influence = shares.map((share, unit) => {
    const agreement = observedOf[unit] === null ? 0 : (n / paired.length) * (observedOf[unit]! - expected)
    return (agreement - 2 * (1 - value) * (dot(share, affinity) - expected)) / (1 - expected) - value
  })
  const standardError = n < 2 ? null : Math.sqrt(dot(influence, influence) / (n * (n - 1)))
  return { value, reason: null, observed, expected, standardError, interval: agreementInterval(value, standardError, n, level), ...counted }
}

/** Share of the pairs of raters of one unit that agree, by weight; null for fewer than two ratings. */
function unitAgreement(count: readonly number[], weights: readonly (readonly number[])[]): number | null {
  const ratings = sum(count)
  if (ratings < 2) return null
  const agreeing = count.map((of, category) => of * (dot(weights[category]!, count) - 1))
  return sum(agreeing) / (ratings * (ratings - 1))
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((total, value, place) => total + value * b[place]!, 0)
}

function sharesOf(counts: readonly number[]): number[] {
  const total = sum(counts)
  return counts.map((count) => count / total)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length
}
