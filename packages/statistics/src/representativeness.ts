import { requireProbability, requireSameLength, requireShares } from './precondition.ts'

/**
 * Total variation distance of two distributions over the same categories: the share that would have to move for them to be alike.
 *
 * Half the sum of the absolute differences; 0 is alike, 1 is disjoint. Both are shares that sum to 1.
 * Throws: `ImplementereError` `invalid-shares` unless both sum to 1, `invalid-shape` unless equally long.
 *
 * @example
 * ```ts
 * totalVariation([0.75, 0.25], [0.5, 0.5]) // => 0.25
 * ```
 */
export function totalVariation(p: readonly number[], q: readonly number[]): number {
  requireSameLength(p, q)
  requireShares(p)
  requireShares(q)
  return p.reduce((sum, share, category) => sum + Math.abs(share - q[category]!), 0) / 2
}

/**
 * Cohen's h, the difference of two proportions on the arcsine scale: 2 asin(sqrt p) - 2 asin(sqrt q), between -pi and pi.
 *
 * Positive where p is the greater. Throws: `ImplementereError` `invalid-probability` unless both lie between 0 and 1.
 * Source: Cohen 1988, Statistical Power Analysis for the Behavioral Sciences, chapter 6.
 *
 * @example
 * ```ts
 * Number(cohensH(30 / 45, 0.5).toFixed(5)) // => 0.33984
 * ```
 */
export function cohensH(p: number, q: number): number {
  requireProbability(p)
  requireProbability(q)
  return 2 * Math.asin(Math.sqrt(p)) - 2 * Math.asin(Math.sqrt(q)) + 0 // a minus zero, which JSON lacks, becomes 0
}
