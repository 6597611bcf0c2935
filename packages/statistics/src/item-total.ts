import { cronbachAlpha } from './cronbach-alpha.ts'
import { itemCovariances, NEGLIGIBLE_VARIANCE, placesWithout, sumOf } from './item-covariances.ts'
import type { NumberTable } from './ratings.ts'

/** How one item goes with the scale. */
export interface ItemStatistics {
  readonly mean: number
  /** With n - 1 below the line. */
  readonly standardDeviation: number
  /** Correlation of the item with the sum of all items, itself included; null where either does not vary. */
  readonly correlation: number | null
  /** Correlation of the item with the sum of the other items; null where either does not vary. */
  readonly correctedCorrelation: number | null
  /** Cronbach's alpha of the other items. */
  readonly alphaIfDeleted: number | null
}

/** What {@link itemTotal} returns. */
export interface ItemTotal {
  /** One entry an item, in order; empty where there is a reason. */
  readonly items: readonly ItemStatistics[]
  /** Why there are none: `no-data`, `insufficient-data` (fewer than two complete persons), `insufficient-items` (fewer than two); else null. */
  readonly reason: string | null
  /** Persons with an answer to every item. */
  readonly n: number
  /** Persons left out because an answer is missing. */
  readonly missing: number
}

/**
 * How each item of a scale goes with the rest of it.
 *
 * Shape: `items[person][item]`. Missing: a person with a missing answer is left out (listwise) and counted.
 * Convention: `correlation` and `correctedCorrelation` are `raw.r` and `r.drop` of R's `psych::alpha`.
 * Throws: `invalid-shape`, `invalid-number`.
 *
 * @example
 * ```ts
 * const [first] = itemTotal([[1, 2, 1], [2, 2, 3], [3, 4, 3], [4, 3, 4]]).items
 * first?.correlation?.toFixed(4) // => '0.9798'
 * first?.correctedCorrelation?.toFixed(4) // => '0.9439'
 * ```
 */
export function itemTotal(items: NumberTable): ItemTotal {
  const { reason, matrix, means, n, missing } = itemCovariances(items)
  const { alphaIfDeleted } = cronbachAlpha(items)
  const all = [...matrix.keys()]
  const statistics = all.map((item) => ({
    mean: means[item]!,
    standardDeviation: Math.sqrt(matrix[item]![item]!),
    correlation: correlationWithSum(matrix, item, all),
    correctedCorrelation: correlationWithSum(matrix, item, placesWithout(matrix, item)),
    alphaIfDeleted: alphaIfDeleted[item]!,
  }))
  return { items: statistics, reason, n, missing }
}

function correlationWithSum(matrix: readonly (readonly number[])[], item: number, others: readonly number[]): number | null {
  const ofItem = matrix[item]![item]!
  const ofSum = sumOf(matrix, others)
  const ofParts = others.reduce((sum, place) => sum + matrix[place]![place]!, 0)
  if (ofItem === 0 || ofSum <= NEGLIGIBLE_VARIANCE * ofParts) return null
  const covariance = others.reduce((sum, place) => sum + matrix[item]![place]!, 0)
  return Math.max(-1, Math.min(1, covariance / (Math.sqrt(ofItem) * Math.sqrt(ofSum))))
}
