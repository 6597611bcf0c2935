import { meanOrNull } from './average.ts'

/** Mean of the range of two values of a standard normal distribution (d2 for n = 2), rounded as in Montgomery's tables and in qicharts2. */
export const MEAN_RANGE_OF_TWO = 1.128

/** Upper limit of a moving range in units of the mean moving range (D4 for n = 2), as in Nelson 1982. */
const SCREENING_FACTOR = 3.267

/** The mean distance between neighbouring points. */
export interface MovingRange {
  /** Mean of the moving ranges that were used; null where there is none. */
  readonly mean: number | null
  /** Moving ranges used. */
  readonly used: number
  /** Moving ranges left out as too large. */
  readonly screened: number
}

/** The mean moving range of a series. A gap has no range on either side of it, nor across it. */
export function movingRangeOf(values: readonly (number | null)[], screen: boolean): MovingRange {
  const ranges: number[] = []
  for (let index = 1; index < values.length; index += 1) {
    const [previous, value] = [values[index - 1] ?? null, values[index] ?? null]
    if (previous !== null && value !== null) ranges.push(Math.abs(value - previous))
  }
  const all = meanOrNull(ranges)
  if (!screen || all === null) return { mean: all, used: ranges.length, screened: 0 }
  // With no spread at all nothing is too large.
  const kept = all === 0 ? ranges : ranges.filter((range) => range < SCREENING_FACTOR * all)
  return { mean: meanOrNull(kept), used: kept.length, screened: ranges.length - kept.length }
}
