import { covariances, NEGLIGIBLE_VARIANCE, sumOf } from './covariance.ts'
import { cronbachAlpha, reasonForNone } from './cronbach-alpha.ts'
import { completeRows, type NumberTable } from './ratings.ts'

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
 * first?.correlation?.toFixed(4) // => '0.9487'
 * first?.correctedCorrelation?.toFixed(4) // => '0.8893'
 * ```
 */
export function itemTotal(items: NumberTable): ItemTotal {
  const complete = completeRows(items)
  const counted = { n: complete.rows.length, missing: complete.missing }
  const reason = reasonForNone(complete)
  if (reason !== null) return { items: [], reason, ...counted }
  const { matrix, means } = covariances(complete)
  const places = matrix.map((_, place) => place)
  const { alphaIfDeleted } = cronbachAlpha(items)
  const statistics = places.map((item) => ({
    mean: means[item]!,
    standardDeviation: Math.sqrt(matrix[item]![item]!),
    correlation: correlationWithSum(matrix, item, places),
    correctedCorrelation: correlationWithSum(
      matrix,
      item,
      places.filter((place) => place !== item),
    ),
    alphaIfDeleted: alphaIfDeleted[item]!,
  }))
  return { items: statistics, reason: null, ...counted }
}

function correlationWithSum(matrix: readonly (readonly number[])[], item: number, others: readonly number[]): number | null {
  const ofItem = matrix[item]![item]!
  const ofSum = sumOf(matrix, others)
  const ofParts = others.reduce((sum, place) => sum + matrix[place]![place]!, 0)
  if (ofItem === 0 || ofSum <= NEGLIGIBLE_VARIANCE * ofParts) return null
  const covariance = others.reduce((sum, place) => sum + matrix[item]![place]!, 0)
  return covariance / Math.sqrt(ofItem * ofSum)
}
