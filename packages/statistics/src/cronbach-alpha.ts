import type { Interval } from '@implementere/model'
import { fQuantile, fUpperQuantile } from './f-distribution.ts'
import { itemCovariances, NEGLIGIBLE_VARIANCE, placesWithout, sumOf } from './item-covariances.ts'
import { requireLevel } from './precondition.ts'
import type { NumberTable } from './ratings.ts'

/** What {@link cronbachAlpha} and `kuderRichardson20` return. */
export interface Consistency {
  readonly value: number | null
  /**
   * Why the value is null: `no-data`, `insufficient-data` (fewer than two complete persons), `insufficient-items` (fewer than two), `no-variance` (every
   * person has the same sum); else null.
   */
  readonly reason: string | null
  /** Feldt's interval. */
  readonly interval: Interval | null
  /** The coefficient without each item in turn; null where that leaves fewer than two items or no variance. */
  readonly alphaIfDeleted: readonly (number | null)[]
  /** Number of items. */
  readonly items: number
  /** Persons with an answer to every item. */
  readonly n: number
  /** Persons left out because an answer is missing. */
  readonly missing: number
}

/**
 * Cronbach's alpha: internal consistency of a scale whose items reflect one thing. Not for checklists, whose items need not hang together.
 *
 * Shape: `items[person][item]`. Missing: a person with a missing answer is left out (listwise) and counted.
 * Convention: raw alpha from covariances with n - 1, items that do not vary included; negative values are kept. The interval is Feldt's as in R's
 * `psych::alpha.ci`, with n - 1 and (n - 1)(k - 1) degrees of freedom.
 * Throws: `invalid-level`, `invalid-shape`, `invalid-number`.
 * Source: Cronbach 1951; Feldt, Woodruff & Salih 1987.
 *
 * @example
 * ```ts
 * const items = [[3, 4, 3, 4], [2, 2, 3, 2], [4, 4, 4, 3], [1, 2, 1, 2], [3, 3, 2, 3], [2, 3, 3, 3], [3, null, 2, 2]]
 * const alpha = cronbachAlpha(items)
 * alpha.value?.toFixed(6) // => '0.897119'
 * alpha.missing // => 1
 * ```
 */
export function cronbachAlpha(items: NumberTable, { level = 0.95 }: { readonly level?: number } = {}): Consistency {
  requireLevel(level)
  const { reason, matrix, ...counted } = itemCovariances(items)
  const value = alphaOf(matrix, [...matrix.keys()])
  const alphaIfDeleted = Array.from({ length: counted.items }, (_, item) => alphaOf(matrix, placesWithout(matrix, item)))
  const consistency = { value, interval: null, alphaIfDeleted, items: counted.items, n: counted.n, missing: counted.missing }
  if (value === null) return { ...consistency, reason: reason ?? 'no-variance' }
  return { ...consistency, reason: null, interval: feldtInterval(value, counted.n, counted.items, level) }
}

function alphaOf(matrix: readonly (readonly number[])[], places: readonly number[]): number | null {
  const k = places.length
  if (k < 2) return null
  const ofItems = places.reduce((sum, place) => sum + matrix[place]![place]!, 0)
  const ofSum = sumOf(matrix, places)
  return ofSum > NEGLIGIBLE_VARIANCE * ofItems ? (k / (k - 1)) * (1 - ofItems / ofSum) : null
}

function feldtInterval(value: number, n: number, k: number, level: number): Interval {
  const [tail, df1, df2] = [(1 - level) / 2, n - 1, (n - 1) * (k - 1)]
  const limit = (ratio: number) => 1 - (1 - value) * ratio
  return { lower: limit(fUpperQuantile(tail, df1, df2)), upper: limit(fQuantile(tail, df1, df2)), level, method: 'feldt' }
}
