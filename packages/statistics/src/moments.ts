import type { Aggregator } from './aggregator.ts'
import { requireFiniteNumber } from './precondition.ts'

/** What {@link moments} keeps: enough for the mean, the variance and the range. Plain JSON. */
export type MomentsSummary = {
  count: number
  missing: number
  mean: number
  /** What `mean` leaves out of the mean, because a double has no room for it. */
  meanRest: number
  /** Sum of squared deviations from the mean. */
  m2: number
  min: number | null
  max: number | null
}

/** Mean, variance and range of the known values. */
export interface Moments {
  /** Known values. */
  readonly count: number
  readonly missing: number
  readonly mean: number | null
  /** Sum of squared deviations from the mean. */
  readonly m2: number | null
  /** Sample variance, denominator count - 1. */
  readonly variance: number | null
  readonly standardDeviation: number | null
  readonly min: number | null
  readonly max: number | null
  /** `no-data` without a known value, `insufficient-data` where one value has a mean but no variance; else null. */
  readonly reason: string | null
}

/**
 * Count, mean, sum of squared deviations, least and greatest value, as an {@link Aggregator}.
 *
 * Missing: null is counted as missing and changes nothing else. Throws `invalid-number` for NaN and beyond ±1e150. Stable for values far from zero: no sum
 * of squares is ever taken, and the mean is kept to twice the digits of a double. Source: Welford 1962 (one value), Chan, Golub & LeVeque 1983 (two summaries). Convention: variance with count - 1.
 *
 * @example
 * ```ts
 * import { aggregate } from '@implementere/statistics'
 * aggregate(moments, [1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16, null]).variance // => 30
 * ```
 */
export const moments: Aggregator<number | null, MomentsSummary, Moments> = {
  zero: () => ({ count: 0, missing: 0, mean: 0, meanRest: 0, m2: 0, min: null, max: null }),
  add: addMoment,
  merge: mergeMoments,
  finish: finishMoments,
}

function addMoment(summary: MomentsSummary, input: number | null): MomentsSummary {
  if (input === null) {
    summary.missing += 1
    return summary
  }
  requireFiniteNumber(input)
  const value = input + 0 // turns -0, which JSON lacks, into 0
  const deviation = value - summary.mean - summary.meanRest
  summary.count += 1
  const step = deviation / summary.count + summary.meanRest
  const mean = summary.mean + step
  summary.meanRest = step - (mean - summary.mean)
  summary.mean = mean
  summary.m2 += deviation * (value - mean - summary.meanRest)
  if (summary.min === null || value < summary.min) summary.min = value
  if (summary.max === null || value > summary.max) summary.max = value
  return summary
}

function mergeMoments(a: MomentsSummary, b: MomentsSummary): MomentsSummary {
  const missing = a.missing + b.missing
  if (b.count === 0) return { ...a, missing }
  if (a.count === 0) return { ...b, missing }
  // Counted from the larger part (of equals, the one with the lesser mean), so that the order of the two never shows, not even in the last digit.
  const [base, other] = (b.count - a.count || a.mean - b.mean || a.meanRest - b.meanRest) <= 0 ? [a, b] : [b, a]
  const count = a.count + b.count
  const between = other.mean - base.mean + (other.meanRest - base.meanRest)
  const step = between * (other.count / count) + base.meanRest
  const mean = base.mean + step
  return {
    count,
    missing,
    mean,
    meanRest: step - (mean - base.mean),
    m2: a.m2 + b.m2 + between * between * ((a.count * b.count) / count),
    min: Math.min(a.min ?? Infinity, b.min ?? Infinity),
    max: Math.max(a.max ?? -Infinity, b.max ?? -Infinity),
  }
}

function finishMoments({ count, missing, mean, m2, min, max }: MomentsSummary): Moments {
  const none = { variance: null, standardDeviation: null }
  if (count === 0) return { count, missing, mean: null, m2: null, ...none, min, max, reason: 'no-data' }
  if (count === 1) return { count, missing, mean, m2, ...none, min, max, reason: 'insufficient-data' }
  const variance = m2 / (count - 1)
  return { count, missing, mean, m2, variance, standardDeviation: Math.sqrt(variance), min, max, reason: null }
}
