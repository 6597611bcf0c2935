import { requireThat } from './precondition.ts'

/** How a series is divided, and which of its points the lines are computed from. */
export interface SegmentOptions {
  /** Indices where a new segment starts, increasing, each above 0: `[12]` divides after the twelfth point. Default: one segment. */
  readonly parts?: readonly number[]
  /**
   * The lines of a segment are computed from this many places at its start (missing ones included) and frozen after them: one number for every
   * segment, or one for each (null: the whole segment). Default: the whole segment.
   */
  readonly baseline?: number | readonly (number | null)[] | null
}

/** A stretch of a series with lines of its own: from index `from` up to but not including `to`. */
export interface ChartSegment {
  readonly from: number
  readonly to: number
  /** The lines are computed from the points before this index. */
  readonly baselineTo: number
}

/**
 * The segments of a series, each with the baseline its lines are computed from; the parts and the frozen baseline together.
 *
 * Convention: the baseline is counted anew in every segment (as NHSRplotthedots' `fix_after_n_points`). A segment shorter than its baseline is its own
 * baseline. Throws `invalid-parts` for indices that do not increase strictly within the series, `invalid-baseline` for a baseline that is not a whole
 * number of at least 1, or a list of another length than the segments.
 *
 * @example
 * ```ts
 * segmentsOf(20, { parts: [12], baseline: 6 }) // => [{ from: 0, to: 12, baselineTo: 6 }, { from: 12, to: 20, baselineTo: 18 }]
 * ```
 */
export function segmentsOf(length: number, { parts = [], baseline = null }: SegmentOptions = {}): ChartSegment[] {
  const starts = [0, ...parts]
  parts.forEach((part, index) => {
    const valid = Number.isInteger(part) && part > starts[index]! && part < length
    requireThat(valid, 'invalid-parts', 'parts are indices inside the series, strictly increasing', { part, length })
  })
  const perSegment = typeof baseline === 'object' ? baseline : null
  const fits = perSegment === null || perSegment.length === starts.length
  requireThat(fits, 'invalid-baseline', 'a list of baselines has one entry for each segment', { segments: starts.length })
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? length
    const points = typeof baseline === 'number' ? baseline : (perSegment?.[index] ?? null)
    requireThat(points === null || (Number.isInteger(points) && points >= 1), 'invalid-baseline', 'a baseline is at least one point', { points })
    return { from, to, baselineTo: points === null ? to : Math.min(to, from + points) }
  })
}

/** The values of a series that are present between two indices. */
export function presentValues(values: readonly (number | null)[], from: number, to: number): number[] {
  return values.slice(from, to).filter((value) => value !== null)
}
