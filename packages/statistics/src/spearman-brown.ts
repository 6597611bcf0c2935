import type { Coefficient } from './coefficient.ts'
import { requireFinite, requireThat } from './precondition.ts'

/**
 * Reliability of a test made longer or shorter (Spearman-Brown): from one rater to the mean of k, or from half a scale to the whole.
 *
 * `lengthFactor` is new length by old; 2, the default, steps a split half up to the whole. Missing: an unknown reliability gives `no-data`.
 * Null also with `no-denominator` where the formula has a pole (a reliability of -1 / (factor - 1)), `out-of-range` where a number that is no reliability overflows.
 * Throws: `invalid-number` for NaN and infinity, `invalid-factor` unless the factor is above 0.
 * Source: Spearman 1910; Brown 1910.
 *
 * @example
 * ```ts
 * spearmanBrown(0.6).value?.toFixed(2) // => '0.75'
 * spearmanBrown(0.5, 3).value // => 0.75
 * spearmanBrown(null).reason // => 'no-data'
 * ```
 */
export function spearmanBrown(reliability: number | null, lengthFactor = 2): Coefficient {
  requireFinite([reliability])
  requireThat(lengthFactor > 0 && Number.isFinite(lengthFactor), 'invalid-factor', 'a length factor is above 0', { lengthFactor })
  if (reliability === null) return { value: null, reason: 'no-data' }
  const denominator = 1 + (lengthFactor - 1) * reliability
  if (denominator === 0) return { value: null, reason: 'no-denominator' }
  const value = (lengthFactor * reliability) / denominator + 0
  return Number.isFinite(value) ? { value, reason: null } : { value: null, reason: 'out-of-range' }
}
