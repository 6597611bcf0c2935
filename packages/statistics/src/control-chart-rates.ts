import type { ChartSegment, SegmentOptions } from './chart-segment.ts'
import {
  drawChart,
  symmetricLines,
  withoutLimits,
  type ControlChart,
  type ControlChartId,
  type ControlChartSegment,
  type SegmentLines,
} from './control-chart.ts'
import type { MovingRangeOptions } from './control-chart-individuals.ts'
import { MEAN_RANGE_OF_TWO, movingRangeOf } from './moving-range.ts'
import { requireCount, requireCounts, requireFinite, requireSameLength, requireThat } from './precondition.ts'

/** What a chart of proportions or rates says about a segment. */
export interface RateSegment extends ControlChartSegment {
  /** Sum of the counts in the baseline. */
  readonly numerator: number
  /** Sum of the sizes in the baseline. */
  readonly denominator: number
  /** Spread of the standardised points that Laney's charts multiply the standard deviation by; null in the plain charts and where it does not exist. */
  readonly sigmaZ: number | null
}

/**
 * P chart: proportions with sizes that may differ. Centre: all counts over all sizes of the baseline. Unit: proportion 0-1.
 *
 * Limits at each point: centre ± 3 times the square root of p (1 - p) / size, held within 0 and 1. Missing: a point without count, without size or
 * with size 0 is a gap. No known size in the baseline: `no-data`. Throws `invalid-count` unless 0 <= count <= size are whole numbers, `invalid-shape`
 * for lists of different length, `invalid-parts`, `invalid-baseline`. Source: Montgomery 2009; as qicharts2 `p`.
 *
 * @example
 * ```ts
 * const chart = pChart([8, 9, 4], [10, 10, 8])
 * chart.center // => 0.75
 * chart.upper[0] // => 1
 * Number(chart.lower[2]?.toFixed(6)) // => 0.290721
 * ```
 */
export function pChart(
  counts: readonly (number | null)[],
  sizes: readonly (number | null)[],
  options: SegmentOptions = {},
): ControlChart<RateSegment> {
  return rateChart('p', counts, sizes, PROPORTION, options, null)
}

/**
 * P′ chart (Laney): a p chart whose standard deviation is multiplied by the spread of the standardised points, for sizes so large that a plain p chart
 * flags nearly everything.
 *
 * The spread is the mean moving range of the standardised points of the baseline over 1.128; without two neighbouring points there are no limits,
 * `insufficient-data`; with a centre of 0 or 1 none either, `no-variance`. The rest as in {@link pChart}. Source: Laney 2002; as qicharts2 `pp`.
 *
 * @example
 * ```ts
 * const chart = pPrimeChart([80, 90, 60, 85], [100, 100, 100, 100])
 * Number(chart.segments[0]?.sigmaZ?.toFixed(6)) // => 4.695461
 * ```
 */
export function pPrimeChart(
  counts: readonly (number | null)[],
  sizes: readonly (number | null)[],
  options: MovingRangeOptions = {},
): ControlChart<RateSegment> {
  return rateChart('pPrime', counts, sizes, PROPORTION, options, options.screen ?? false)
}

/**
 * U chart: events per unit of exposure (sessions, days, thousand hours). Centre: all counts over all exposure of the baseline. Unit: rate.
 *
 * Limits at each point: centre ± 3 times the square root of centre / exposure, not below 0. Missing: as in {@link pChart}. Throws `invalid-count` unless
 * counts are whole and at least 0, `invalid-size` for a negative exposure or one between 0 and 1e-100, `invalid-number`, `invalid-shape`, `invalid-parts`, `invalid-baseline`.
 * Source: Montgomery 2009, formula 7.19; as qicharts2 `u`.
 *
 * @example
 * ```ts
 * const chart = uChart([3, 5, 4], [1.5, 2.5, 2])
 * chart.center // => 2
 * Number(chart.upper[2]?.toFixed(6)) // => 5
 * ```
 */
export function uChart(
  counts: readonly (number | null)[],
  sizes: readonly (number | null)[],
  options: SegmentOptions = {},
): ControlChart<RateSegment> {
  return rateChart('u', counts, sizes, RATE, options, null)
}

/**
 * U′ chart (Laney): a {@link uChart} whose standard deviation is multiplied by the spread of the standardised points, as in {@link pPrimeChart}.
 *
 * @example
 * ```ts
 * uPrimeChart([0, 0, 0], [10, 12, 9]).reason // => 'no-variance'
 * ```
 */
export function uPrimeChart(
  counts: readonly (number | null)[],
  sizes: readonly (number | null)[],
  options: MovingRangeOptions = {},
): ControlChart<RateSegment> {
  return rateChart('uPrime', counts, sizes, RATE, options, options.screen ?? false)
}

/** Least exposure that a count is divided by: with less the variance of a rate overflows. */
const SMALLEST_EXPOSURE = 1e-100

/** How counts relate to sizes. */
interface RateKind {
  /** The variance of a point of size 1 about the centre. */
  readonly variance: (center: number) => number
  readonly range: { readonly least: number; readonly greatest: number }
  readonly require: (count: number | null, size: number | null) => void
}

const PROPORTION: RateKind = {
  variance: (center) => center * (1 - center),
  range: { least: 0, greatest: 1 },
  require: (count, size) => requireCount(count ?? 0, size ?? count ?? 0),
}

const RATE: RateKind = {
  variance: (center) => center,
  range: { least: 0, greatest: Infinity },
  require: (count, size) => {
    requireCounts([count ?? 0])
    requireThat(size === null || size === 0 || size >= SMALLEST_EXPOSURE, 'invalid-size', 'the exposure is 0, or at least 1e-100', { size })
  },
}

type RateFacts = Pick<RateSegment, 'numerator' | 'denominator' | 'sigmaZ'>

/** `screen` is null for a plain chart, else whether Laney's factor leaves out large moving ranges. */
function rateChart(
  chart: ControlChartId,
  counts: readonly (number | null)[],
  sizes: readonly (number | null)[],
  kind: RateKind,
  options: SegmentOptions,
  screen: boolean | null,
): ControlChart<RateSegment> {
  requireSameLength(counts, sizes)
  requireFinite(counts)
  requireFinite(sizes)
  counts.forEach((count, index) => kind.require(count, sizes[index] ?? null))
  const values = counts.map((count, index) => (count === null || !sizes[index] ? null : count / sizes[index]))
  return drawChart(chart, values, options, (segment): SegmentLines<RateFacts> => {
    const { numerator, denominator } = baselineSums(values, counts, sizes, segment)
    if (denominator === 0) return withoutLimits(null, 'no-data', { numerator, denominator, sigmaZ: null })
    const center = numerator / denominator
    const variance = kind.variance(center)
    const sigmaAt = (index: number) => (sizes[index] ? Math.sqrt(variance / sizes[index]) : null)
    if (screen === null) return symmetricLines(center, sigmaAt, { numerator, denominator, sigmaZ: null }, kind.range)
    const spread = laneySpread(values, segment, center, sigmaAt, screen)
    if (variance === 0 || spread === null) {
      return withoutLimits(center, variance === 0 ? 'no-variance' : 'insufficient-data', { numerator, denominator, sigmaZ: null })
    }
    return symmetricLines(center, (index) => scaled(sigmaAt(index), spread), { numerator, denominator, sigmaZ: spread }, kind.range)
  })
}

/** The spread of the standardised points of the baseline; 1 would mean that chance alone explains it. */
function laneySpread(
  values: readonly (number | null)[],
  { from, baselineTo }: ChartSegment,
  center: number,
  sigmaAt: (index: number) => number | null,
  screen: boolean,
): number | null {
  const standardised = values.slice(from, baselineTo).map((value, place) => (value === null ? null : (value - center) / sigmaAt(from + place)!))
  return scaled(movingRangeOf(standardised, screen).mean, 1 / MEAN_RANGE_OF_TWO)
}

function scaled(value: number | null, factor: number): number | null {
  return value === null ? null : value * factor
}

/** The sums of counts and sizes over the points of the baseline that have both. */
function baselineSums(
  values: readonly (number | null)[],
  counts: readonly (number | null)[],
  sizes: readonly (number | null)[],
  { from, baselineTo }: ChartSegment,
): { numerator: number; denominator: number } {
  let numerator = 0
  let denominator = 0
  for (let index = from; index < baselineTo; index += 1) {
    if (values[index] === null) continue
    numerator += counts[index]!
    denominator += sizes[index]!
  }
  return { numerator, denominator }
}
