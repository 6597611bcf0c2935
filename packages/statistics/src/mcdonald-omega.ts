import { itemCovariances, NEGLIGIBLE_VARIANCE } from './item-covariances.ts'
import { fitOneFactor, LARGEST_COMMUNALITY } from './one-factor.ts'
import type { NumberTable } from './ratings.ts'

/** Fewest items that one common factor can be found in. */
const FEWEST_ITEMS = 3

/** What {@link mcdonaldOmega} returns. */
export interface Omega {
  readonly value: number | null
  /**
   * Why the value is null: `no-data`, `insufficient-data` (fewer than two complete persons), `insufficient-items` (fewer than three), `no-variance` (an item
   * does not vary, or the items cancel), `not-converged`; else null.
   */
  readonly reason: string | null
  /** Loading of each standardised item on the factor; empty where the value is null. A negative one is an item to look at: is it to be reversed? */
  readonly loadings: readonly number[]
  /** Share of each item's variance that the factor does not explain; below 0 in an improper solution. */
  readonly uniquenesses: readonly number[]
  /** Whether every item keeps variance of its own. If not (a Heywood case: too few persons, or items that say the same), do not rely on the value. */
  readonly proper: boolean
  /** How the factor was found. */
  readonly method: 'minres'
  /** Persons with an answer to every item. */
  readonly n: number
  /** Persons left out because an answer is missing. */
  readonly missing: number
}

/**
 * McDonald's omega total with one factor: share of the variance of a scale's sum that its items have in common. Unlike alpha it lets items load unequally.
 *
 * Shape: `items[person][item]`. Missing: a person with a missing answer is left out (listwise) and counted.
 * Convention: one factor by minimum residuals on the correlation matrix; omega is (V - sum of uniquenesses) / V, V the sum of all correlations, as `omega.tot`
 * of R's `psych::omega(nfactors = 1)`. Unlike there, negatively loading items are not reversed: the coefficient is about the sum as it is scored.
 * Throws: `invalid-shape`, `invalid-number`.
 * Source: McDonald 1999; Harman & Jones 1966 (minimum residuals).
 *
 * @example
 * ```ts
 * const items = [[3, 4, 3, 4], [2, 2, 3, 2], [4, 4, 4, 3], [1, 2, 1, 2], [3, 3, 2, 3], [2, 3, 3, 3]]
 * mcdonaldOmega(items).value?.toFixed(4) // => '0.9090'
 * mcdonaldOmega([[1, 2], [2, 3], [3, 3]]).reason // => 'insufficient-items'
 * ```
 */
export function mcdonaldOmega(items: NumberTable): Omega {
  const { reason, matrix, n, missing, items: columns } = itemCovariances(items)
  const counted = { method: 'minres', n, missing } as const
  const without = (why: string): Omega => ({ value: null, reason: why, loadings: [], uniquenesses: [], proper: false, ...counted })
  if (reason !== null) return without(reason)
  if (columns < FEWEST_ITEMS) return without('insufficient-items')
  if (matrix.some((row, item) => row[item] === 0)) return without('no-variance')
  const deviation = matrix.map((row, item) => Math.sqrt(row[item]!))
  const correlations = matrix.map((row, i) => row.map((covariance, j) => (i === j ? 1 : covariance / (deviation[i]! * deviation[j]!))))
  const loadings = fitOneFactor(correlations)
  if (loadings === null) return without('not-converged')
  const total = correlations.reduce((sum, row) => row.reduce((inner, correlation) => inner + correlation, sum), 0)
  const uniquenesses = loadings.map((loading) => 1 - loading ** 2)
  const unique = uniquenesses.reduce((sum, uniqueness) => sum + uniqueness, 0)
  if (total <= NEGLIGIBLE_VARIANCE * correlations.length) return without('no-variance')
  const proper = loadings.every((loading) => loading ** 2 <= LARGEST_COMMUNALITY)
  return { value: (total - unique) / total, reason: null, loadings, uniquenesses, proper, ...counted }
}
