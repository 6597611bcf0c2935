import type { Interval } from '@implementere/model'
import { betaQuantile, betaUpperQuantile } from './beta.ts'
import { normalUpperQuantile } from './normal.ts'
import { requireCount, requireLevel } from './precondition.ts'

/** Options of an interval. */
export interface IntervalOptions {
  /** Confidence level, strictly between 0 and 1; 0.95 where nothing is said. */
  readonly level?: number
}

/**
 * Wilson's score interval of a proportion: the one to use where nothing speaks for another, also for a handful of trials.
 *
 * Unit: proportion 0-1. Missing: null when n = 0. At x = 0 the lower limit is exactly 0, at x = n the upper one exactly 1.
 * Convention: with `continuity` the interval of Newcombe 1998, method 4 (SciPy `wilsoncc`); R's `prop.test(x, n)` is the same but for x = n / 2, where it drops the correction.
 * Throws: `ImplementereError` `invalid-count` unless 0 <= x <= n are whole numbers, `invalid-level`.
 * Source: Wilson 1927, J Am Stat Assoc 22:209-212; Newcombe 1998, Stat Med 17:857-872.
 *
 * @example
 * ```ts
 * Number(wilson(8, 10)?.lower?.toFixed(4)) // => 0.4902
 * wilson(0, 0) // => null
 * wilson(3, 2) // throws invalid-count
 * ```
 */
export function wilson(x: number, n: number, options: IntervalOptions & { readonly continuity?: boolean } = {}): Interval | null {
  const { level = 0.95, continuity = false } = options
  requireCount(x, n)
  requireLevel(level)
  if (n === 0) return null
  const z = normalUpperQuantile((1 - level) / 2)
  const shift = continuity ? 0.5 : 0
  const lower = x === 0 ? 0 : scoreLimit(Math.max(x - shift, 0), n, -z)
  const upper = x === n ? 1 : scoreLimit(Math.min(x + shift, n), n, z)
  return { lower, upper, level, method: continuity ? 'wilson-continuity' : 'wilson' }
}

/**
 * Clopper and Pearson's exact interval of a proportion: never below its level, therefore wide.
 *
 * Unit: proportion 0-1. Missing: null when n = 0. Convention: equal tails, as R's `binom.test`; 0 at x = 0 and 1 at x = n.
 * Throws: `ImplementereError` `invalid-count` unless 0 <= x <= n are whole numbers, `invalid-level`.
 * Source: Clopper & Pearson 1934, Biometrika 26:404-413.
 *
 * @example
 * ```ts
 * Number(clopperPearson(8, 10)?.lower?.toFixed(4)) // => 0.4439
 * ```
 */
export function clopperPearson(x: number, n: number, { level = 0.95 }: IntervalOptions = {}): Interval | null {
  requireCount(x, n)
  requireLevel(level)
  if (n === 0) return null
  const tail = (1 - level) / 2
  const lower = x === 0 ? 0 : betaQuantile(tail, x, n - x + 1)
  const upper = x === n ? 1 : betaUpperQuantile(tail, x + 1, n - x)
  return { lower, upper, level, method: 'clopper-pearson' }
}

/**
 * Jeffreys' interval of a proportion: equal tails of the posterior under a beta prior with both parameters 1/2.
 *
 * Unit: proportion 0-1. Missing: null when n = 0. Convention: 0 at x = 0 and 1 at x = n, so that the estimate is always inside (Brown, Cai & DasGupta 2001).
 * Throws: `ImplementereError` `invalid-count` unless 0 <= x <= n are whole numbers, `invalid-level`.
 * Source: Brown, Cai & DasGupta 2001, Stat Sci 16:101-133.
 *
 * @example
 * ```ts
 * Number(jeffreys(8, 10)?.lower?.toFixed(4)) // => 0.4972
 * ```
 */
export function jeffreys(x: number, n: number, { level = 0.95 }: IntervalOptions = {}): Interval | null {
  requireCount(x, n)
  requireLevel(level)
  if (n === 0) return null
  const tail = (1 - level) / 2
  const lower = x === 0 ? 0 : betaQuantile(tail, x + 0.5, n - x + 0.5)
  const upper = x === n ? 1 : betaUpperQuantile(tail, x + 0.5, n - x + 0.5)
  return { lower, upper, level, method: 'jeffreys' }
}

/**
 * Agresti and Coull's interval of a proportion: the plain interval after z squared / 2 successes and as many failures were added.
 *
 * Unit: proportion 0-1. Missing: null when n = 0. Convention: z itself, not 2, for z; limits outside 0-1 are drawn in to 0 and 1.
 * Throws: `ImplementereError` `invalid-count` unless 0 <= x <= n are whole numbers, `invalid-level`.
 * Source: Agresti & Coull 1998, Am Stat 52:119-126.
 *
 * @example
 * ```ts
 * Number(agrestiCoull(8, 10)?.lower?.toFixed(4)) // => 0.4794
 * ```
 */
export function agrestiCoull(x: number, n: number, { level = 0.95 }: IntervalOptions = {}): Interval | null {
  requireCount(x, n)
  requireLevel(level)
  if (n === 0) return null
  const z = normalUpperQuantile((1 - level) / 2)
  const total = n + z * z
  const centre = (x + (z * z) / 2) / total
  const half = z * Math.sqrt((centre * (1 - centre)) / total)
  return { lower: Math.max(0, centre - half), upper: Math.min(1, centre + half), level, method: 'agresti-coull' }
}

/** The proportion at which `x` of `n` lies just `z` standard errors away. */
function scoreLimit(x: number, n: number, z: number): number {
  const square = z * z
  return (x + square / 2 + z * Math.sqrt((x * (n - x)) / n + square / 4)) / (n + square)
}
