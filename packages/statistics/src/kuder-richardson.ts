import { cronbachAlpha, type Consistency } from './cronbach-alpha.ts'
import { requireThat } from './precondition.ts'
import type { NumberTable } from './ratings.ts'

/**
 * Kuder-Richardson formula 20: internal consistency of items answered 0 or 1.
 *
 * Shape: `items[person][item]`. Missing: a person with a missing answer is left out (listwise) and counted.
 * Convention: the variance of the sum is taken with the same divisor as p(1 - p), so that it equals Cronbach's alpha of the same items; texts that mix n and
 * n - 1 differ. Interval and reasons as `cronbachAlpha`.
 * Throws: `invalid-level`, `invalid-shape`, `invalid-number`, `not-binary` for another value than 0, 1 or null.
 * Source: Kuder & Richardson 1937.
 *
 * @example
 * ```ts
 * kuderRichardson20([[1, 1, 1], [1, 1, 0], [1, 0, 0], [0, 0, 0]]).value // => 0.75
 * ```
 */
export function kuderRichardson20(items: NumberTable, options: { readonly level?: number } = {}): Consistency {
  for (const row of items) {
    for (const answer of row)
      requireThat(answer === null || !Number.isFinite(answer) || answer === 0 || answer === 1, 'not-binary', 'answers are 0, 1 or null', { answer })
  }
  return cronbachAlpha(items, options)
}
