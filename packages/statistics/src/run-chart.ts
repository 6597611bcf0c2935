import { meanOrNull, medianOf } from './average.ts'
import { binomialQuantile } from './binomial.ts'
import { presentValues, segmentsOf, type ChartSegment, type SegmentOptions } from './chart-segment.ts'
import { requireFinite, requireThat } from './precondition.ts'

/** The Anhoej limits are used from this many useful points on (Anhoej & Olesen 2014 study 10 and more). */
export const ANHOEJ_MINIMUM = 10

/** One-sided probability of fewer crossings than the limit in a random series (Chen 2010, as in Anhoej & Olesen 2014). */
const CROSSINGS_PROBABILITY = 0.05
/** Added to log2 of the useful points for the upper 95 % limit of the longest run (Schilling 2012). */
const LONGEST_RUN_MARGIN = 3

/** Options of {@link runChart}. */
export interface RunChartOptions extends SegmentOptions {
  /** Centre line: a number for the whole chart, or the median or mean of each segment's baseline. Default: median. */
  readonly center?: number | 'median' | 'mean' | null
}

/** The longest run and the fewest crossings that a random series of this many useful points is allowed. */
export interface AnhoejLimits {
  /** A longer run on one side of the centre is a signal. */
  readonly longestRunMax: number
  /** Fewer crossings of the centre are a signal. */
  readonly crossingsMin: number
}

/** What the runs of a segment say. */
export interface RunChartSegment extends ChartSegment {
  /** Points present. */
  readonly n: number
  readonly missing: number
  /** The centre line: the number given, or the median or mean of the baseline. */
  readonly center: number | null
  /** Median of the baseline. */
  readonly median: number | null
  /** Points present that are not on the centre line. */
  readonly useful: number
  /** Useful points in the longest run on one side. */
  readonly longestRun: number
  /** Times the useful points change side. */
  readonly crossings: number
  readonly longestRunMax: number | null
  readonly crossingsMin: number | null
  /** Whether the run or the crossings break their limit; null where that cannot be told. */
  readonly signal: boolean | null
  /** Why there is no verdict: `no-data`, or `insufficient-data` with fewer than 10 useful points. */
  readonly reason: string | null
}

/** A run chart; beside the columns it carries the verdict on the last segment, the current one. */
export interface RunChart extends RunChartSegment {
  readonly values: readonly (number | null)[]
  readonly centerLine: readonly (number | null)[]
  readonly segments: readonly RunChartSegment[]
}

/**
 * The Anhoej limits for a number of useful points: log2 of it, rounded, plus 3 for the longest run; the 5 % quantile of the binomial distribution with
 * one trial fewer and probability 1/2 for the crossings.
 *
 * Throws `invalid-count` for a number that is not a whole number of at least 1. Source: Anhoej & Olesen 2014; as qicharts2, method `anhoej`.
 *
 * @example
 * ```ts
 * anhoejLimits(24) // => { longestRunMax: 8, crossingsMin: 8 }
 * ```
 */
export function anhoejLimits(useful: number): AnhoejLimits {
  requireThat(Number.isSafeInteger(useful) && useful >= 1, 'invalid-count', 'the number of useful points is at least 1', { useful })
  return {
    longestRunMax: Math.round(Math.log2(useful)) + LONGEST_RUN_MARGIN,
    crossingsMin: binomialQuantile(CROSSINGS_PROBABILITY, useful - 1, 0.5),
  }
}

/**
 * Run chart: median, and whether the longest run or the number of crossings says that the series is not random.
 *
 * Missing: null is a gap: it stays in the columns and is on no side; the points beside it are neighbours. A point on the centre line is not useful and
 * neither ends a run nor adds to it. Fewer than 10 useful points: `signal` is null, reason `insufficient-data`. Throws `invalid-number`,
 * `invalid-center`, `invalid-parts`, `invalid-baseline`. Source: Anhoej & Olesen 2014; as qicharts2 `run` with method `anhoej`.
 *
 * @example
 * ```ts
 * const chart = runChart([72, 75, 70, 78, 74, 71, 77, 73, 76, 74, 88, 75])
 * const found = [chart.median, chart.useful, chart.crossings, chart.crossingsMin, chart.longestRunMax] // => [74.5, 12, 9, 3, 7]
 * chart.signal // => false
 * runChart([1, 2, null]).reason // => 'insufficient-data'
 * ```
 */
export function runChart(values: readonly (number | null)[], options: RunChartOptions = {}): RunChart {
  requireFinite(values)
  const center = options.center ?? 'median'
  requireThat(center === 'median' || center === 'mean' || Number.isFinite(center), 'invalid-center', 'the centre is a finite number, median or mean')
  const segments = segmentsOf(values.length, options).map((segment) => judgeSegment(values, segment, center))
  const centerLine = segments.flatMap((segment) => Array.from({ length: segment.to - segment.from }, () => segment.center))
  return { ...segments.at(-1)!, values: values.map((value) => (value === null ? null : value + 0)), centerLine, segments }
}

function judgeSegment(values: readonly (number | null)[], segment: ChartSegment, given: number | 'median' | 'mean'): RunChartSegment {
  const { from, to, baselineTo } = segment
  const present = presentValues(values, from, to)
  const baseline = presentValues(values, from, baselineTo)
  const median = medianOf(baseline)
  const center = typeof given === 'number' ? given + 0 : given === 'mean' ? meanOrNull(baseline) : median
  const counted = { ...segment, n: present.length, missing: to - from - present.length, center, median, ...countRuns(present, center) }
  if (present.length === 0) return { ...counted, longestRunMax: null, crossingsMin: null, signal: null, reason: 'no-data' }
  if (counted.useful < ANHOEJ_MINIMUM) return { ...counted, longestRunMax: null, crossingsMin: null, signal: null, reason: 'insufficient-data' }
  const limits = anhoejLimits(counted.useful)
  const signal = counted.longestRun > limits.longestRunMax || counted.crossings < limits.crossingsMin
  return { ...counted, ...limits, signal, reason: null }
}

function countRuns(present: readonly number[], center: number | null): Pick<RunChartSegment, 'useful' | 'longestRun' | 'crossings'> {
  const counted = { useful: 0, longestRun: 0, crossings: 0 }
  let side = 0
  let run = 0
  for (const value of present) {
    if (center === null || value === center) continue
    const next = value > center ? 1 : -1
    if (side !== 0 && next !== side) counted.crossings += 1
    run = next === side ? run + 1 : 1
    side = next
    counted.useful += 1
    counted.longestRun = Math.max(counted.longestRun, run)
  }
  return counted
}
