import type { Interval } from '@implementere/model'
import { wilson } from './proportion.ts'
import { countPairs, type Rating } from './rating-pairs.ts'

/** What {@link percentAgreement} returns. */
export interface PercentAgreement {
  /** Share of the units on which both said the same, 0-1. */
  readonly value: number | null
  /** `no-data` when no unit was rated by both; else null. */
  readonly reason: string | null
  /** Wilson's interval. */
  readonly interval: Interval | null
  /** Units on which both said the same. */
  readonly agreed: number
  /** Units that both rated. */
  readonly n: number
  /** Units that one or both left unrated. */
  readonly missing: number
}

/**
 * Share of units on which two raters said the same. Says nothing of how much of that is chance: see `cohenKappa`.
 *
 * Shape: two lists of equal length, one rating a unit. Unit: proportion 0-1, not percent. Missing: a unit that one of them left unrated is left out.
 * For more than two raters the field `observed` of `fleissKappa` is the mean over pairs of raters.
 * Throws: `invalid-level`, `invalid-shape` for lists of different length, `invalid-number` for NaN and infinity.
 *
 * @example
 * ```ts
 * percentAgreement([1, 2, 2, null], [1, 2, 1, 1]).value?.toFixed(4) // => '0.6667'
 * percentAgreement([1, 2, 2, null], [1, 2, 1, 1]).n // => 3
 * ```
 */
export function percentAgreement(
  a: readonly (Rating | null)[],
  b: readonly (Rating | null)[],
  { level = 0.95 }: { readonly level?: number } = {},
): PercentAgreement {
  const { counts, n, missing } = countPairs(a, b)
  const agreed = counts.reduce((total, row, place) => total + row[place]!, 0)
  const interval = wilson(agreed, n, { level })
  const [value, reason] = n === 0 ? [null, 'no-data'] : [agreed / n, null]
  return { value, reason, interval, agreed, n, missing }
}
