import { presentValues, segmentsOf, type ChartSegment, type SegmentOptions } from './chart-segment.ts'

/** The charts of this package. */
export const CONTROL_CHART_IDS = ['xmr', 'p', 'pPrime', 'u', 'uPrime', 'c', 'g', 't'] as const

/** One of {@link CONTROL_CHART_IDS}. */
export type ControlChartId = (typeof CONTROL_CHART_IDS)[number]

/** Control limits lie this many standard deviations from the centre line (Shewhart 1931). */
export const LIMIT_SIGMAS = 3

/** What a chart says about one of its segments, beside what is particular to its kind. */
export interface ControlChartSegment extends ChartSegment {
  /** Points present. */
  readonly n: number
  readonly missing: number
  /** Points present in the baseline: the lines are computed from these. */
  readonly basis: number
  readonly center: number | null
  /** Why the segment has no limits: `no-data`, `insufficient-data`, `no-variance`; null when it has them. */
  readonly reason: string | null
}

/**
 * A control chart as columns of equal length: one entry for each place of the series, null at a gap or where a line does not exist.
 *
 * `center` and `reason` are those of the last segment, the current one. `centerLine` and `sigma` can be given to `controlRules` as they are.
 */
export interface ControlChart<Segment extends ControlChartSegment = ControlChartSegment> {
  readonly chart: ControlChartId
  /** The points as drawn: a proportion, a rate, a count or a value. */
  readonly values: readonly (number | null)[]
  readonly center: number | null
  readonly reason: string | null
  readonly centerLine: readonly (number | null)[]
  readonly lower: readonly (number | null)[]
  readonly upper: readonly (number | null)[]
  /** Standard deviation of each point about the centre line; null throughout where the limits are not symmetric (`g`, `t`). */
  readonly sigma: readonly (number | null)[]
  /** Indices of the points outside their limits (a point on a limit is inside). */
  readonly beyond: readonly number[]
  readonly segments: readonly Segment[]
}

/** The lines of one segment: the centre, and at each index the limits and the standard deviation. */
export interface SegmentLines<Facts> {
  readonly center: number | null
  readonly reason: string | null
  readonly lowerAt: (index: number) => number | null
  readonly upperAt: (index: number) => number | null
  readonly sigmaAt: (index: number) => number | null
  /** What is particular to the kind of chart. */
  readonly facts: Facts
}

/** Draws the lines of every segment beside the values. */
export function drawChart<Facts>(
  chart: ControlChartId,
  values: readonly (number | null)[],
  options: SegmentOptions,
  linesOf: (segment: ChartSegment) => SegmentLines<Facts>,
): ControlChart<ControlChartSegment & Facts> {
  const column = (): (number | null)[] => values.map(() => null)
  const [centerLine, lower, upper, sigma] = [column(), column(), column(), column()]
  const segments = segmentsOf(values.length, options).map((segment) => {
    const lines = linesOf(segment)
    for (let index = segment.from; index < segment.to; index += 1) {
      centerLine[index] = lines.center
      lower[index] = lines.lowerAt(index)
      upper[index] = lines.upperAt(index)
      sigma[index] = lines.sigmaAt(index)
    }
    return describeSegment(values, segment, lines)
  })
  const { center, reason } = segments.at(-1)!
  return {
    chart,
    values: values.map(withoutNegativeZero),
    center,
    reason,
    centerLine,
    lower,
    upper,
    sigma,
    beyond: indicesBeyond(values, lower, upper),
    segments,
  }
}

/** Limits at an equal distance on both sides of the centre, held within what the value can be. */
export function symmetricLines<Facts>(
  center: number,
  sigmaAt: (index: number) => number | null,
  facts: Facts,
  { least = -Infinity, greatest = Infinity }: { least?: number; greatest?: number } = {},
): SegmentLines<Facts> {
  const limit = (index: number, side: 1 | -1) => {
    const sigma = sigmaAt(index)
    return sigma === null ? null : Math.min(greatest, Math.max(least, center + side * LIMIT_SIGMAS * sigma))
  }
  return { center, reason: null, lowerAt: (index) => limit(index, -1), upperAt: (index) => limit(index, 1), sigmaAt, facts }
}

/** A segment without limits, and why; it can still have a centre. */
export function withoutLimits<Facts>(center: number | null, reason: string, facts: Facts): SegmentLines<Facts> {
  const none = () => null
  return { center, reason, lowerAt: none, upperAt: none, sigmaAt: none, facts }
}

/** JSON has no -0. */
function withoutNegativeZero(value: number | null): number | null {
  return value === null ? null : value + 0
}

function describeSegment<Facts>(
  values: readonly (number | null)[],
  segment: ChartSegment,
  { center, reason, facts }: SegmentLines<Facts>,
): ControlChartSegment & Facts {
  const { from, to, baselineTo } = segment
  const n = presentValues(values, from, to).length
  return { ...segment, n, missing: to - from - n, basis: presentValues(values, from, baselineTo).length, center, reason, ...facts }
}

function indicesBeyond(values: readonly (number | null)[], lower: readonly (number | null)[], upper: readonly (number | null)[]): number[] {
  const beyond: number[] = []
  values.forEach((value, index) => {
    if (value === null) return
    const [least, greatest] = [lower[index] ?? null, upper[index] ?? null]
    if ((least !== null && value < least) || (greatest !== null && value > greatest)) beyond.push(index)
  })
  return beyond
}
