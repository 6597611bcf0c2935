import type { Interval } from '@implementere/model'
import { meanOf, sumOfSquares } from './average.ts'
import { absent, standardisedError, type EffectSize } from './effect-size.ts'
import { normalInterval, studentInterval } from './interval.ts'
import { knownValues } from './known.ts'
import { requireLevel } from './precondition.ts'
import type { IntervalOptions } from './proportion.ts'
import { studentTUpperTail } from './student-t.ts'

/** Result of {@link meanInterval}. */
export interface MeanInterval {
  readonly value: number | null
  readonly interval: Interval | null
  /** n - 1 in the denominator. */
  readonly standardDeviation: number | null
  readonly standardError: number | null
  readonly n: number
  readonly missing: number
  /** `no-data`; or `insufficient-data` for a single value, which has a mean but no interval. */
  readonly reason: string | null
}

/** Result of {@link compareMeans}: always x against y. */
export interface MeanComparison {
  /** Mean of x minus mean of y, with Welch's interval. */
  readonly difference: EffectSize
  /** Welch's t. */
  readonly t: number | null
  /** Welch and Satterthwaite's degrees of freedom. */
  readonly df: number | null
  /** Two-sided. */
  readonly pValue: number | null
  /** Difference in units of the pooled standard deviation. */
  readonly cohensD: EffectSize
  /** Cohen's d with the small-sample correction 1 - 3 / (4 (nx + ny - 2) - 1). */
  readonly hedgesG: EffectSize
  readonly x: MeanInterval
  readonly y: MeanInterval
  /** Why the test does not exist: `no-data`, `insufficient-data` (a group has fewer than two values), `no-variance`. */
  readonly reason: string | null
}

/** A difference of more standard errors than this, or of no standard error, has no variance beside it. */
const GREATEST_T = 1e150

/**
 * Mean with Student's t interval.
 *
 * Convention: R's `t.test(values)$conf.int`. Missing: null values are left out and counted.
 * Throws: `ImplementereError` `invalid-number` for NaN and infinity, `invalid-level`.
 *
 * @example
 * ```ts
 * const { value, interval, n } = meanInterval([4, 6, null, 8])
 * value // => 6
 * n // => 3
 * Number(interval?.lower?.toFixed(4)) // => 1.0317
 * meanInterval([4]).reason // => 'insufficient-data'
 * ```
 */
export function meanInterval(values: readonly (number | null)[], { level = 0.95 }: IntervalOptions = {}): MeanInterval {
  requireLevel(level)
  const { values: known, missing } = knownValues(values)
  const n = known.length
  const nothing = { interval: null, standardDeviation: null, standardError: null, n, missing }
  if (n === 0) return { value: null, ...nothing, reason: 'no-data' }
  const value = meanOf(known)
  if (n === 1) return { value, ...nothing, reason: 'insufficient-data' }
  const standardDeviation = Math.sqrt(sumOfSquares(known, value) / (n - 1))
  const standardError = standardDeviation / Math.sqrt(n)
  return { value, interval: studentInterval(value, standardError, n - 1, level), standardDeviation, standardError, n, missing, reason: null }
}

/**
 * Compares the means of two independent groups without assuming equal variances.
 *
 * Conventions: Welch's test, R's `t.test(x, y)`; Cohen's d with the pooled standard deviation (n - 1); Hedges' g by the approximate correction, not the gamma-function one;
 * intervals of d and g from the large-sample standard error sqrt((nx + ny) / (nx ny) + d^2 / (2 (nx + ny))), for g times the correction, and the normal quantile.
 * Missing: null values are left out and counted. A group of fewer than two values gives nulls, reason `insufficient-data`; no variance at all `no-variance`.
 * Throws: `ImplementereError` `invalid-number` for NaN and infinity, `invalid-level`.
 * Source: Welch 1947, Biometrika 34:28-35; Hedges & Olkin 1985; Borenstein et al. 2009, Introduction to Meta-Analysis, formulas 4.18 to 4.24.
 *
 * @example
 * ```ts
 * const { difference, df, cohensD } = compareMeans([5, 7, 9], [1, 2, 3, 4])
 * difference.value // => 4.5
 * Number(df?.toFixed(4)) // => 3.2347
 * Number(cohensD.value?.toFixed(4)) // => 2.7908
 * ```
 */
export function compareMeans(x: readonly (number | null)[], y: readonly (number | null)[], { level = 0.95 }: IntervalOptions = {}): MeanComparison {
  const [first, second] = [meanInterval(x, { level }), meanInterval(y, { level })]
  const nothing = { t: null, df: null, pValue: null, x: first, y: second }
  if (first.value === null || second.value === null) return { ...nothing, ...noEffects('no-data', null) }
  const value = first.value - second.value
  if (first.standardError === null || second.standardError === null) return { ...nothing, ...noEffects('insufficient-data', value) }
  const [a, b] = [first.standardError ** 2, second.standardError ** 2]
  if (Math.abs(value) >= GREATEST_T * Math.sqrt(a + b)) return { ...nothing, ...noEffects('no-variance', value) }
  const share = a / (a + b)
  const df = 1 / (share ** 2 / (first.n - 1) + (1 - share) ** 2 / (second.n - 1))
  const t = value / Math.sqrt(a + b) + 0 // a quotient that underflows must not leave a minus zero
  const difference = { value, reason: null, interval: studentInterval(value, Math.sqrt(a + b), df, level, 'welch') }
  const pValue = 2 * studentTUpperTail(Math.abs(t), df)
  return { difference, t, df, pValue, ...standardisedMeans(value, first, second, level), x: first, y: second, reason: null }
}

function noEffects(reason: string, value: number | null): Pick<MeanComparison, 'difference' | 'cohensD' | 'hedgesG' | 'reason'> {
  return { difference: { value, reason, interval: null }, cohensD: absent(reason), hedgesG: absent(reason), reason }
}

function standardisedMeans(difference: number, x: MeanInterval, y: MeanInterval, level: number): Pick<MeanComparison, 'cohensD' | 'hedgesG'> {
  const df = x.n + y.n - 2
  const pooled = Math.sqrt(((x.n - 1) * x.standardDeviation! ** 2 + (y.n - 1) * y.standardDeviation! ** 2) / df)
  const d = difference / pooled + 0
  const standardError = standardisedError(d, x.n, y.n)
  const correction = 1 - 3 / (4 * df - 1)
  const effect = (value: number, error: number, method: string) => ({ value, reason: null, interval: normalInterval(value, error, level, method) })
  return {
    cohensD: effect(d, standardError, 'hedges-olkin-normal'),
    hedgesG: effect(correction * d, correction * standardError, 'hedges-olkin-normal'),
  }
}
