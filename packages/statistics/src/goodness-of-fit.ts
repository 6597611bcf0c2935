import { chiSquareUpperTail } from './chi-square.ts'
import { knownCounts } from './known.ts'
import { requireSameLength, requireShares } from './precondition.ts'
import { totalVariation } from './representativeness.ts'

/** Result of {@link goodnessOfFit}. */
export interface GoodnessOfFit {
  readonly chiSquare: number | null
  /** Categories with a share above 0, minus one. */
  readonly df: number
  readonly pValue: number | null
  /** Cohen's w: sqrt(chi-square / n). */
  readonly cohensW: number | null
  /** Half the sum of the absolute differences between observed and expected shares. */
  readonly totalVariation: number | null
  /** Observed share over expected share for each category: 1 is as expected. Null where the expected share is 0. */
  readonly ratios: readonly (number | null)[]
  /** Least expected count among categories with a share above 0; below 5 prefer an exact test. */
  readonly smallestExpected: number | null
  /** Sum of the known counts. */
  readonly n: number
  /** Why values are null: `no-data`, `missing-count` (a count is unknown, and with it every share), `insufficient-data` (fewer than two categories: no p value), `zero-share` (something was observed that was not expected at all). */
  readonly reason: string | null
}

/**
 * Whether counts over categories fit expected shares: are those who took part like those who could have?
 *
 * Convention: Pearson's chi-square without correction, R's `chisq.test(observed, p = shares)`. Unit: shares 0-1. Missing: a total of 0 gives nulls, reason `no-data`; an unknown
 * count gives nulls, reason `missing-count`: without it nothing is known of the others' shares.
 * Throws: `ImplementereError` `invalid-count` unless counts are whole and at least 0, `invalid-shares` unless shares sum to 1, `invalid-shape` unless equally long.
 *
 * @example
 * ```ts
 * const { chiSquare, df, ratios } = goodnessOfFit([30, 15], [0.5, 0.5])
 * chiSquare // => 5
 * df // => 1
 * Number(ratios[0]?.toFixed(4)) // => 1.3333
 * ```
 */
export function goodnessOfFit(observed: readonly (number | null)[], shares: readonly number[]): GoodnessOfFit {
  const { values: counts, missing } = knownCounts(observed)
  requireSameLength(observed, shares)
  requireShares(shares)
  const n = counts.reduce((sum, count) => sum + count, 0)
  const df = shares.filter((share) => share > 0).length - 1
  if (missing > 0) return { ...nothing(shares), df, n, reason: 'missing-count' }
  if (n === 0) return { ...nothing(shares), df, n, reason: 'no-data' }
  const described = {
    totalVariation: totalVariation(
      counts.map((count) => count / n),
      shares,
    ),
    ratios: shares.map((share, category) => (share > 0 ? counts[category]! / n / share : null)),
    smallestExpected: shares.reduce((least, share) => (share > 0 ? Math.min(least, share) : least), 1) * n,
  }
  if (counts.some((count, category) => count > 0 && shares[category] === 0)) return { ...nothing(shares), ...described, df, n, reason: 'zero-share' }
  const chiSquare = shares.reduce((sum, share, category) => sum + distance(counts[category]!, n * share), 0)
  const pValue = df > 0 ? chiSquareUpperTail(chiSquare, df) : null
  return { chiSquare, df, pValue, cohensW: Math.sqrt(chiSquare / n), ...described, n, reason: df > 0 ? null : 'insufficient-data' }
}

function nothing(shares: readonly number[]): Omit<GoodnessOfFit, 'df' | 'n' | 'reason'> {
  return { chiSquare: null, pValue: null, cohensW: null, totalVariation: null, ratios: shares.map(() => null), smallestExpected: null }
}

function distance(count: number, expected: number): number {
  return expected > 0 ? (count - expected) ** 2 / expected : 0
}
