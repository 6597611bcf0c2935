import type { Coefficient } from './coefficient.ts'
import { requireFinite, requireThat } from './precondition.ts'

/**
 * Design effect of clustered data: how many times larger the variance of a mean is than in a simple random sample of the same size.
 *
 * 1 + (m - 1) * icc, with m the mean number of observations a cluster (Kish 1965). Clusters of very different size need a weighted m: the sum of squared
 * sizes by the sum of sizes. Missing: an unknown intraclass correlation gives `no-data`. Negative correlations are kept.
 * Throws: `invalid-number` for NaN and infinity, `invalid-size` unless m is at least 1.
 *
 * @example
 * ```ts
 * designEffect(20, 0.05).value?.toFixed(2) // => '1.95'
 * designEffect(20, null).reason // => 'no-data'
 * ```
 */
export function designEffect(meanClusterSize: number, icc: number | null): Coefficient {
  requireFinite([meanClusterSize, icc])
  requireThat(meanClusterSize >= 1, 'invalid-size', 'a cluster has at least one observation', { meanClusterSize })
  return icc === null ? { value: null, reason: 'no-data' } : { value: 1 + (meanClusterSize - 1) * icc, reason: null }
}

/**
 * How many independent observations clustered data are worth: n by the design effect.
 *
 * Missing: an unknown design effect gives `no-data`; one of 0 or less (a strongly negative intraclass correlation), or so near 0 that the result overflows, gives `unbounded`.
 * Throws: `invalid-number` for NaN and infinity, `invalid-size` when n is below 0.
 *
 * @example
 * ```ts
 * effectiveSampleSize(390, 1.95).value // => 200
 * effectiveSampleSize(390, 0).reason // => 'unbounded'
 * ```
 */
export function effectiveSampleSize(n: number, effect: number | null): Coefficient {
  requireFinite([n, effect])
  requireThat(n >= 0, 'invalid-size', 'a sample has no negative size', { n })
  if (effect === null) return { value: null, reason: 'no-data' }
  const value = n / effect
  return effect > 0 && Number.isFinite(value) ? { value: value + 0, reason: null } : { value: null, reason: 'unbounded' }
}
