import { meanOrNull } from './average.ts'
import { presentValues, type ChartSegment, type SegmentOptions } from './chart-segment.ts'
import {
  drawChart,
  LIMIT_SIGMAS,
  symmetricLines,
  withoutLimits,
  type ControlChart,
  type ControlChartSegment,
  type SegmentLines,
} from './control-chart.ts'
import { movingRangeOf } from './moving-range.ts'
import { requireFinite, requireThat } from './precondition.ts'

/** Distance of the limits from the mean, in mean moving ranges: 3 / 1.128 as it is printed, two decimals (Wheeler; NHSRplotthedots). */
const LIMIT_MOVING_RANGES = 2.66
/** Exponent that makes exponential waiting times nearly normal: 1 / 3.6 (Nelson 1994). */
const WAITING_TIME_POWER = 3.6

/** Options of the charts that rest on moving ranges. */
export interface MovingRangeOptions extends SegmentOptions {
  /** Leave out moving ranges of 3.267 times their mean or more, once, and take the mean again (Nelson 1982). Default: false. */
  readonly screen?: boolean
}

/** Options of {@link xmr}. */
export interface XmrOptions extends MovingRangeOptions {
  /** Distance of the limits in mean moving ranges. Default 2.66; `3 / 1.128` gives the limits of qicharts2 to the last digit. */
  readonly factor?: number
}

/** What an XmR chart says about a segment. */
export interface XmrSegment extends ControlChartSegment {
  /** Mean moving range; null with fewer than two neighbouring points in the baseline. */
  readonly movingRange: number | null
  /** Moving ranges left out by screening. */
  readonly screened: number
  /** A third of the distance from the centre to a limit. */
  readonly sigma: number | null
}

/**
 * XmR chart (individual values): mean, and limits at 2.66 mean moving ranges. Unit: that of the values.
 *
 * Missing: null is a gap: it stays in the columns, and no moving range is taken beside or across it. Fewer than two neighbouring points in the baseline
 * give no limits, reason `insufficient-data` (`no-data` without a point). Throws `invalid-number`, `invalid-parts`, `invalid-baseline`.
 * Source: Wheeler & Chambers 1992; screening Nelson 1982.
 *
 * @example
 * ```ts
 * const chart = xmr([72, 75, 70, 78, 74, 71, 77, 73, 76, 74, 88, 75])
 * chart.center // => 75.25
 * Number(chart.upper[0]?.toFixed(6)) // => 90.968182
 * chart.beyond // => []
 * ```
 */
export function xmr(values: readonly (number | null)[], options: XmrOptions = {}): ControlChart<XmrSegment> {
  requireFinite(values)
  const { factor = LIMIT_MOVING_RANGES, screen = false } = options
  requireThat(Number.isFinite(factor) && factor > 0, 'invalid-factor', 'the distance of the limits is above 0', { factor })
  return drawChart('xmr', values, options, (segment) => individualLines(values, segment, factor, screen))
}

/**
 * T chart: time between rare events. Times are raised to the power 1 / 3.6, charted as XmR, and the lines turned back.
 *
 * Unit: that of the times. The lower limit is 0 where it would fall below. Missing: as in {@link xmr}. `sigma` is null: the limits are not symmetric.
 * Throws `invalid-time` for a time of 0 or less (events at the same moment need a finer clock or a `gChart`), and as {@link xmr} does.
 * Source: Nelson 1994; as qicharts2 `t`, with the factor 2.66 of {@link xmr}.
 *
 * @example
 * ```ts
 * const chart = tChart([12, 30, 4, 55, 18, 26, 9, 41])
 * Number(chart.center?.toFixed(3)) // => 20.175
 * chart.beyond // => []
 * ```
 */
export function tChart(times: readonly (number | null)[], options: XmrOptions = {}): ControlChart<XmrSegment> {
  requireFinite(times)
  for (const time of times) requireThat(time === null || time > 0, 'invalid-time', 'the time between two events is above 0', { time })
  const { factor = LIMIT_MOVING_RANGES, screen = false } = options
  const transformed = times.map((time) => (time === null ? null : time ** (1 / WAITING_TIME_POWER)))
  return drawChart('t', times, options, (segment) => {
    const lines = individualLines(transformed, segment, factor, screen)
    return { ...lines, center: turnBack(lines.center), lowerAt: after(lines.lowerAt), upperAt: after(lines.upperAt), sigmaAt: () => null }
  })
}

type IndividualFacts = Pick<XmrSegment, 'movingRange' | 'screened' | 'sigma'>

function individualLines(
  values: readonly (number | null)[],
  { from, baselineTo }: ChartSegment,
  factor: number,
  screen: boolean,
): SegmentLines<IndividualFacts> {
  const center = meanOrNull(presentValues(values, from, baselineTo))
  const { mean: movingRange, screened } = movingRangeOf(values.slice(from, baselineTo), screen)
  if (center === null) return withoutLimits(null, 'no-data', { movingRange, screened, sigma: null })
  if (movingRange === null) return withoutLimits(center, 'insufficient-data', { movingRange, screened, sigma: null })
  const sigma = (factor * movingRange) / LIMIT_SIGMAS
  return symmetricLines(center, () => sigma, { movingRange, screened, sigma })
}

function after(line: (index: number) => number | null): (index: number) => number | null {
  return (index) => turnBack(line(index))
}

/** From the transformed scale back to time; below zero there is no time. */
function turnBack(value: number | null): number | null {
  return value === null ? null : Math.max(0, value) ** WAITING_TIME_POWER
}
