import type { Interval } from '@implementere/model'
import { absent, standardisedError, type EffectSize } from './effect-size.ts'
import { normalInterval } from './interval.ts'
import { normalUpperQuantile } from './normal.ts'
import { requireCount, requireLevel } from './precondition.ts'
import { wilson, type IntervalOptions } from './proportion.ts'
import { cohensH } from './representativeness.ts'

/** Two proportions compared in five ways, always the first against the second. */
export interface ProportionComparison {
  /** p1 - p2, with Newcombe's hybrid score interval. */
  readonly difference: EffectSize
  /** p1 / p2, with Katz's log interval. */
  readonly ratio: EffectSize
  /** Odds of the first over odds of the second, with Woolf's log interval. */
  readonly oddsRatio: EffectSize
  /** Difference on the arcsine scale, with its large-sample interval. */
  readonly cohensH: EffectSize
  /** Difference in units of the average standard deviation of the two, with its large-sample interval. */
  readonly standardisedDifference: EffectSize
}

/**
 * Compares x1 of n1 with x2 of n2.
 *
 * Missing: with n1 = 0 or n2 = 0 every value is null, reason `no-denominator`. No half is ever added to an empty cell: a ratio to nothing is null (`no-denominator`);
 * a ratio that is 0 keeps its value and has no interval (`zero-cell`); a standardised difference of two proportions without variance is null (`no-variance`).
 * Conventions: difference Newcombe 1998 method 10 without continuity correction; ratio Katz 1978; odds ratio Woolf 1955 (cross-product, not the conditional
 * estimate of R's `fisher.test`); h with standard error sqrt(1/n1 + 1/n2); standardised difference (p1 - p2) / sqrt((p1 q1 + p2 q2) / 2) as Austin 2009, Stat Med 28:3083-3107.
 * Throws: `ImplementereError` `invalid-count` unless 0 <= x <= n are whole numbers, `invalid-level`.
 * Source: Newcombe 1998, Stat Med 17:873-890; Katz et al. 1978, Biometrics 34:469-474; Woolf 1955, Ann Hum Genet 19:251-253.
 *
 * @example
 * ```ts
 * const { difference, ratio } = compareProportions(56, 70, 48, 80)
 * Number(difference.value?.toFixed(4)) // => 0.2
 * Number(difference.interval?.lower?.toFixed(4)) // => 0.0524
 * compareProportions(1, 10, 0, 10).ratio.reason // => 'no-denominator'
 * ```
 */
export function compareProportions(x1: number, n1: number, x2: number, n2: number, { level = 0.95 }: IntervalOptions = {}): ProportionComparison {
  requireCount(x1, n1)
  requireCount(x2, n2)
  requireLevel(level)
  if (n1 === 0 || n2 === 0) {
    const none = absent('no-denominator')
    return { difference: none, ratio: none, oddsRatio: none, cohensH: none, standardisedDifference: none }
  }
  const [p1, p2] = [x1 / n1, x2 / n2]
  const h = cohensH(p1, p2)
  return {
    difference: { value: p1 - p2, reason: null, interval: hybridScore(x1, n1, x2, n2, level) },
    ratio: logEffect(x1 * n2, x2 * n1, [1 / x1, -1 / n1, 1 / x2, -1 / n2], level, 'katz-log'),
    oddsRatio: logEffect(x1 * (n2 - x2), x2 * (n1 - x1), [1 / x1, 1 / (n1 - x1), 1 / x2, 1 / (n2 - x2)], level, 'woolf-log'),
    cohensH: { value: h, reason: null, interval: normalInterval(h, Math.sqrt(1 / n1 + 1 / n2), level, 'cohens-h-normal') },
    standardisedDifference: standardised(p1, n1, p2, n2, level),
  }
}

function hybridScore(x1: number, n1: number, x2: number, n2: number, level: number): Interval {
  const [p1, p2] = [x1 / n1, x2 / n2]
  const [first, second] = [wilson(x1, n1, { level })!, wilson(x2, n2, { level })!]
  return {
    lower: p1 - p2 - Math.hypot(p1 - first.lower!, second.upper! - p2),
    upper: p1 - p2 + Math.hypot(first.upper! - p1, p2 - second.lower!),
    level,
    method: 'newcombe-hybrid-score',
  }
}

function logEffect(numerator: number, denominator: number, variances: readonly number[], level: number, method: string): EffectSize {
  if (denominator === 0) return absent('no-denominator')
  const value = numerator / denominator
  const variance = variances.reduce((sum, part) => sum + part, 0)
  if (value === 0 || !Number.isFinite(variance)) return { value, reason: 'zero-cell', interval: null }
  const factor = Math.exp(normalUpperQuantile((1 - level) / 2) * Math.sqrt(Math.max(variance, 0)))
  return { value, reason: null, interval: { lower: value / factor, upper: value * factor, level, method } }
}

function standardised(p1: number, n1: number, p2: number, n2: number, level: number): EffectSize {
  const variance = (p1 * (1 - p1) + p2 * (1 - p2)) / 2
  if (variance === 0) return absent('no-variance')
  const value = (p1 - p2) / Math.sqrt(variance)
  return { value, reason: null, interval: normalInterval(value, standardisedError(value, n1, n2), level, 'standardised-difference-normal') }
}
