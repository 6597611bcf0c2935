import { ImplementereError, type Interval } from '@implementere/model'
import { studentTQuantile } from '@implementere/statistics'

/** The two sums of a cluster. */
export interface ClusterSums {
  readonly numerator: number
  readonly denominator: number
}

/** An interval over clusters, and what it rests on. */
export interface ClusteredInterval {
  readonly interval: Interval | null
  /** `too-few-clusters` (fewer than two that are not empty), `no-denominator` (in any of them); null where there is an interval. */
  readonly reason: string | null
  /** How many times the variance exceeds that of as many independent yes-or-no rows; null where that has no meaning. Never below 1: see below. */
  readonly designEffect: number | null
  /** How many independent rows these are worth. */
  readonly effectiveSize: number | null
  /** Clusters with a numerator or a denominator. */
  readonly clusters: number
}

/**
 * Interval of a pooled ratio whose rows come in clusters: sessions of a practitioner, pupils of a class.
 *
 * The variance is that of a ratio of two sums over clusters (linearised). A proportion gets Wilson's interval with the effective number of rows for n and
 * Student's t with one degree less than there are clusters for z; any other ratio gets the ratio plus and minus t standard errors, at least 0. Clusters never
 * count as more than independent rows (design effect of at least 1), and where all are 0 or all are 1 each cluster counts as one row: both ours, both towards
 * wider intervals. Missing: clusters without numerator and denominator are left out; one that only has extra sessions is a cluster like others. Throws {@link ImplementereError} `invalid-level`.
 * Source: Kish 1965 (design effect); Korn & Graubard 1998 (effective n in an exact or score interval, Student's t); ours in the limits named.
 *
 * @example
 * ```ts
 * const practitioners = [{ numerator: 9, denominator: 10 }, { numerator: 4, denominator: 8 }, { numerator: 20, denominator: 20 }]
 * const { designEffect, clusters, interval } = clusteredInterval(practitioners, { proportion: true })
 * designEffect?.toFixed(2) // => '5.43'
 * clusters // => 3
 * interval?.method // => 'wilson-clustered'
 * ```
 */
export function clusteredInterval(
  clusters: readonly ClusterSums[],
  { level = 0.95, proportion }: { readonly level?: number; readonly proportion: boolean },
): ClusteredInterval {
  if (!(level > 0 && level < 1))
    throw new ImplementereError('invalid-level', 'a confidence level lies strictly between 0 and 1', { level: String(level) })
  const used = clusters.filter((cluster) => cluster.denominator > 0 || cluster.numerator > 0)
  const none = { interval: null, designEffect: null, effectiveSize: null, clusters: used.length }
  const denominator = sum(used.map((cluster) => cluster.denominator))
  if (denominator === 0) return { ...none, reason: 'no-denominator' }
  if (used.length === 1) return { ...none, reason: 'too-few-clusters' }
  const ratio = sum(used.map((cluster) => cluster.numerator)) / denominator
  const squares = sum(used.map((cluster) => (cluster.numerator - ratio * cluster.denominator) ** 2))
  const variance = ((used.length / (used.length - 1)) * squares) / denominator ** 2
  const t = studentTQuantile((1 + level) / 2, used.length - 1)
  if (!proportion) return { ...none, reason: null, interval: symmetric(ratio, t * Math.sqrt(variance), level) }
  const binomial = (ratio * (1 - ratio)) / denominator
  const designEffect = binomial === 0 ? denominator / used.length : Math.max(1, variance / binomial)
  const effectiveSize = denominator / designEffect
  return { interval: score(ratio, effectiveSize, t, level), reason: null, designEffect, effectiveSize, clusters: used.length }
}

function symmetric(ratio: number, margin: number, level: number): Interval {
  return { lower: Math.max(0, ratio - margin), upper: ratio + margin, level, method: 'ratio-clustered' }
}

/** Wilson's interval for any n, whole or not. */
function score(ratio: number, size: number, z: number, level: number): Interval {
  const scale = 1 + z ** 2 / size
  const centre = (ratio + z ** 2 / (2 * size)) / scale
  const margin = (z / scale) * Math.sqrt((ratio * (1 - ratio)) / size + (z / (2 * size)) ** 2)
  return {
    lower: Math.max(0, Math.min(ratio, centre - margin)),
    upper: Math.min(1, Math.max(ratio, centre + margin)),
    level,
    method: 'wilson-clustered',
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
