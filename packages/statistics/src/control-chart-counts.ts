import { meanOrNull, medianOf } from './average.ts'
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
import { requireCounts, requireFinite } from './precondition.ts'

/** What a chart of counts says about a segment. */
export interface CountSegment extends ControlChartSegment {
  /** Mean count of the baseline: the limits are computed from it. */
  readonly mean: number | null
  /** Standard deviation that the mean implies: its square root in a c chart, the square root of mean times (mean + 1) in a g chart. */
  readonly sigma: number | null
}

/**
 * C chart: counts of events in equal stretches. Centre: mean; limits: mean ± 3 square roots of the mean, not below 0. Unit: count.
 *
 * Missing: null is a gap. No known count in the baseline: `no-data`. Throws `invalid-count` unless counts are whole and at least 0, `invalid-number`,
 * `invalid-parts`, `invalid-baseline`. Source: Montgomery 2009, formula 7.17; as qicharts2 `c`.
 *
 * @example
 * ```ts
 * const chart = cChart([4, 9, 3, 0, null, 4])
 * const lines = [chart.lower[0], chart.center, chart.upper[0]] // => [0, 4, 10]
 * ```
 */
export function cChart(counts: readonly (number | null)[], options: SegmentOptions = {}): ControlChart<CountSegment> {
  requireWholeCounts(counts)
  return drawChart('c', counts, options, (segment): SegmentLines<CountFacts> => {
    const mean = meanOrNull(baselineOf(counts, segment))
    if (mean === null) return withoutLimits(null, 'no-data', { mean, sigma: null })
    const sigma = Math.sqrt(mean)
    return symmetricLines(mean, () => sigma, { mean, sigma }, { least: 0 })
  })
}

/**
 * G chart: number of cases between rare events. Centre: median; limits: mean ± 3 times the square root of mean × (mean + 1), not below 0.
 *
 * Unit: cases. Missing: as in {@link cChart}. `sigma` is null for the points: the limits do not lie symmetrically about the median. Throws as
 * {@link cChart} does. Source: Benneyan 2001; Montgomery 2009; centre at the median as qicharts2 `g`.
 *
 * @example
 * ```ts
 * const chart = gChart([0, 3, 1, 8, 3])
 * chart.center // => 3
 * Number(chart.upper[0]?.toFixed(6)) // => 13.392305
 * ```
 */
export function gChart(casesBetween: readonly (number | null)[], options: SegmentOptions = {}): ControlChart<CountSegment> {
  requireWholeCounts(casesBetween)
  return drawChart('g', casesBetween, options, (segment): SegmentLines<CountFacts> => {
    const baseline = baselineOf(casesBetween, segment)
    const mean = meanOrNull(baseline)
    if (mean === null) return withoutLimits(null, 'no-data', { mean, sigma: null })
    const sigma = Math.sqrt(mean * (mean + 1))
    return {
      center: medianOf(baseline),
      reason: null,
      lowerAt: () => Math.max(0, mean - LIMIT_SIGMAS * sigma),
      upperAt: () => mean + LIMIT_SIGMAS * sigma,
      sigmaAt: () => null,
      facts: { mean, sigma },
    }
  })
}

type CountFacts = Pick<CountSegment, 'mean' | 'sigma'>

function baselineOf(values: readonly (number | null)[], { from, baselineTo }: ChartSegment): number[] {
  return presentValues(values, from, baselineTo)
}

function requireWholeCounts(counts: readonly (number | null)[]): void {
  requireFinite(counts)
  requireCounts(presentValues(counts, 0, counts.length))
}
