import { studentTQuantile, wilson } from '@implementere/statistics'
import type { Indicator } from './record.ts'
import { LEVEL } from './recorded-estimate.ts'

/** Why nothing can be said of the interval to come. */
export type NoWidthReason = 'unknown-unit' | 'unknown-count' | 'too-few' | 'unknown-deviation' | 'not-a-sample'

/** How wide the interval of one data point will be. */
export interface PlannedWidth {
  /** Half the interval at the planned number, in the unit of the indicator; for a proportion the widest there can be, at a half. */
  readonly halfWidth: number | null
  /** The same at the target, for a proportion that has one. */
  readonly halfWidthAtTarget: number | null
  readonly reason: NoWidthReason | null
}

const NOTHING = { halfWidth: null, halfWidthAtTarget: null }

/**
 * How wide the interval of one data point will be at the planned number: so that nobody waits a year for a number that cannot answer the question.
 *
 * Unit: that of the indicator. A proportion: half of Wilson's interval at 95 % for as near a half as whole numbers come, and for the target. A mean: Student's t by the
 * expected standard deviation. A count has no sample. Rows are taken as independent; those of one site or practitioner are alike, and tell less.
 * Missing: reasons `unknown-unit`, `unknown-count`, `too-few` (none, or a single value of a mean), `unknown-deviation`, `not-a-sample`.
 * Source: Wilson 1927; as `wilson` and `meanInterval` of `@implementere/statistics`. Their use for planning is ours.
 *
 * @example
 * ```ts
 * const planned = plannedWidth({ unit: 'proportion', expectedPerPeriod: 10, expectedDeviation: null, target: 0.8 })
 * Number(planned.halfWidth?.toFixed(4)) // => 0.2634
 * Number(planned.halfWidthAtTarget?.toFixed(4)) // => 0.2266
 * plannedWidth({ unit: 'mean', expectedPerPeriod: 1, expectedDeviation: 2, target: null }).reason // => 'too-few'
 * ```
 */
export function plannedWidth(indicator: Pick<Indicator, 'unit' | 'expectedPerPeriod' | 'expectedDeviation' | 'target'>): PlannedWidth {
  const { unit, expectedPerPeriod: n, expectedDeviation, target } = indicator
  if (unit === null) return { ...NOTHING, reason: 'unknown-unit' }
  if (unit === 'count') return { ...NOTHING, reason: 'not-a-sample' }
  if (n === null) return { ...NOTHING, reason: 'unknown-count' }
  if (n < (unit === 'mean' ? 2 : 1)) return { ...NOTHING, reason: 'too-few' }
  if (unit === 'proportion') return { halfWidth: widthOf(0.5, n), halfWidthAtTarget: isShare(target) ? widthOf(target, n) : null, reason: null }
  if (expectedDeviation === null) return { ...NOTHING, reason: 'unknown-deviation' }
  const halfWidth = (studentTQuantile((1 + LEVEL) / 2, n - 1) * expectedDeviation) / Math.sqrt(n)
  return { halfWidth: halfWidth + 0, halfWidthAtTarget: null, reason: null }
}

function widthOf(share: number, n: number): number {
  const interval = wilson(Math.round(share * n), n, { level: LEVEL })!
  return (interval.upper! - interval.lower!) / 2
}

function isShare(target: number | null): target is number {
  return target !== null && target >= 0 && target <= 1
}
