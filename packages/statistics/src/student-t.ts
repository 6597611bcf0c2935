import { betaLogitQuantile } from './beta.ts'
import { fCdf, fUpperTail, requireDegrees } from './f-distribution.ts'
import { requireNumber, requireInnerProbability } from './precondition.ts'

/**
 * Share of Student's t distribution below t. `df` need not be a whole number.
 *
 * Throws: `ImplementereError` `invalid-parameter` unless `df` is positive and at most 1e12, `invalid-number` for t that is not finite.
 * Source: the incomplete beta function; ours.
 *
 * @example
 * ```ts
 * Number(studentTCdf(2, 10).toFixed(10)) // => 0.9633059826
 * ```
 */
export function studentTCdf(t: number, df: number): number {
  return studentTUpperTail(-t, df)
}

/**
 * Share of Student's t distribution above t, computed as such. Throws and source: as {@link studentTCdf}.
 *
 * @example
 * ```ts
 * Number(studentTUpperTail(2, 10).toFixed(10)) // => 0.0366940174
 * ```
 */
export function studentTUpperTail(t: number, df: number): number {
  requireNumber(t)
  const square = Math.min(t * t, Number.MAX_VALUE)
  return t >= 0 ? fUpperTail(square, 1, df) / 2 : 0.5 + fCdf(square, 1, df) / 2
}

/**
 * The t below which a share `p` of Student's t distribution lies. 0 < p < 1.
 *
 * Throws: `ImplementereError` `invalid-probability` outside that range, `invalid-parameter` as {@link studentTCdf}.
 *
 * @example
 * ```ts
 * Number(studentTQuantile(0.975, 10).toFixed(8)) // => 2.22813885
 * ```
 */
export function studentTQuantile(p: number, df: number): number {
  requireInnerProbability(p)
  requireDegrees(1, df)
  if (p === 0.5) return 0
  const bothTails = 2 * Math.min(p, 1 - p)
  const size = Math.sqrt(df) * Math.exp(-betaLogitQuantile(bothTails, df / 2, 0.5) / 2)
  return p < 0.5 ? -size : size
}
