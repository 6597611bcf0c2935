import { betaUpperTail, logBeta, logDensityOfLogitAt } from './beta.ts'
import { requireCount, requireNumber, requireProbability } from './precondition.ts'

/** A cumulative probability this close below the one asked for counts as reaching it, as in R's `qbinom`. */
const QUANTILE_TOLERANCE = 64 * Number.EPSILON

/**
 * Natural logarithm of the number of ways to choose k of n.
 *
 * Throws: `ImplementereError` `invalid-count` unless both are whole numbers with 0 <= k <= n.
 *
 * @example
 * ```ts
 * Math.round(Math.exp(logChoose(10, 3))) // => 120
 * ```
 */
export function logChoose(n: number, k: number): number {
  requireCount(k, n)
  return k === 0 || k === n ? 0 : -Math.log(n + 1) - logBeta(k + 1, n - k + 1)
}

/**
 * Probability of exactly k successes in n independent trials that each succeed with this probability.
 *
 * Throws: `ImplementereError` `invalid-count` unless both are whole numbers with 0 <= k <= n, `invalid-probability` unless 0 <= probability <= 1.
 *
 * @example
 * ```ts
 * Number(binomialPmf(5, 10, 0.5).toFixed(10)) // => 0.24609375
 * ```
 */
export function binomialPmf(k: number, n: number, probability: number): number {
  requireCount(k, n)
  requireProbability(probability)
  if (probability === 0) return k === 0 ? 1 : 0
  if (probability === 1) return k === n ? 1 : 0
  if (k === 0) return Math.exp(n * Math.log1p(-probability))
  if (k === n) return Math.exp(n * Math.log(probability))
  return (Math.exp(logDensityOfLogitAt(probability, k, n - k)) * (n / k)) / (n - k)
}

/**
 * Probability of at most k successes in n independent trials. k may be any number: below 0 the answer is 0, from n on it is 1.
 *
 * Throws: `ImplementereError` `invalid-count` unless n is a count, `invalid-probability` unless 0 <= probability <= 1, `invalid-number` for k that is not finite.
 *
 * @example
 * ```ts
 * Number(binomialCdf(2, 10, 0.5).toFixed(10)) // => 0.0546875
 * ```
 */
export function binomialCdf(k: number, n: number, probability: number): number {
  requireCount(0, n)
  requireProbability(probability)
  requireNumber(k)
  const most = Math.floor(k)
  if (most < 0) return 0
  return most >= n ? 1 : betaUpperTail(probability, most + 1, n - most)
}

/**
 * The smallest number of successes whose cumulative probability reaches `p`.
 *
 * Convention: a cumulative probability within 64 units of rounding of `p` reaches it, as in R's `qbinom(p, n, probability)`.
 * Throws: `ImplementereError` `invalid-probability` unless 0 <= p, probability <= 1, `invalid-count` unless n is a count.
 *
 * @example
 * ```ts
 * binomialQuantile(0.05, 11, 0.5) // => 3
 * ```
 */
export function binomialQuantile(p: number, n: number, probability: number): number {
  requireProbability(p)
  requireCount(0, n)
  requireProbability(probability)
  const wanted = p * (1 - QUANTILE_TOLERANCE)
  let below = -1
  let reached = probability === 0 ? 0 : n
  if (p === 1) return reached
  while (reached - below > 1) {
    const middle = Math.floor((below + reached) / 2)
    if (binomialCdf(middle, n, probability) >= wanted) reached = middle
    else below = middle
  }
  return reached
}
