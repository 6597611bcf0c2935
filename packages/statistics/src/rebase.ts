import type { Check } from '@implementere/model'
import { meanOrNull, medianOf } from './average.ts'
import { presentValues, segmentsOf, type ChartSegment, type SegmentOptions } from './chart-segment.ts'
import { requireFinite, requireThat } from './precondition.ts'

/** Useful points on one side of the centre that are worth a look. Heuristic, ours; improvement charts commonly use 8 or 9. */
const DEFAULT_RUN = 8
/** Points present that new lines should rest on (NHSRplotthedots warns below 12). */
const DEFAULT_POINTS = 12

/** Options of {@link suggestRebase}. */
export interface RebaseOptions extends SegmentOptions {
  /** Centre line of the chart: `median` (run chart) or `mean` (control chart). Default: median. */
  readonly center?: 'median' | 'mean'
  /** Useful points in a row that are worth a look. Default 8, ours. */
  readonly run?: number
  /** Points present that new lines should rest on. Default 12. */
  readonly points?: number
}

/** A place where the current lines may have stopped describing the series, and what speaks for and against drawing new ones. */
export interface RebaseCandidate {
  /** Index of the first point of the run: where a new segment would start. */
  readonly at: number
  /** Index of the last useful point of the run. */
  readonly last: number
  readonly side: 'above' | 'below'
  /** Useful points in the run. */
  readonly run: number
  /** The centre line now. */
  readonly centerNow: number
  /** The centre of the points from `at` to `last`. */
  readonly centerOfRun: number
  /** Points present from `at` to the end of the segment. */
  readonly pointsAfter: number
  /**
   * `sustained-to-the-end`: the run is still going on. `enough-points`: new lines would rest on enough points. `known-cause`: never met here, as only a
   * person can say what changed.
   */
  readonly checks: readonly Check[]
}

/** Evidence for a new segment; empty where nothing speaks for one. */
export interface RebaseEvidence {
  readonly candidates: readonly RebaseCandidate[]
  /** Why nothing could be looked at: `no-data`, `insufficient-data` (fewer points present in the last segment than a run needs); null otherwise. */
  readonly reason: string | null
}

/**
 * Evidence that the lines of the last segment no longer describe the series: long runs on one side of its centre. Draws nothing and decides nothing.
 *
 * A person draws the new lines by adding `at` to `parts`, when the cause is known. Missing: null is a gap, passed over; points on the centre are passed
 * over too. Throws `invalid-number`, `invalid-run` and `invalid-points` unless these are whole numbers of at least 1, `invalid-parts`,
 * `invalid-baseline`. Source: ours, after the guidance that limits are recalculated for a known, sustained change (NHS England, Making Data Count).
 *
 * @example
 * ```ts
 * const values = [5, 4, 6, 5, 4, 6, 5, 4, 9, 8, 9, 8, 9, 9, 8, 9, 8, 9, 9, 8]
 * const [candidate] = suggestRebase(values, { baseline: 8 }).candidates
 * const found = [candidate?.at, candidate?.run, candidate?.centerNow, candidate?.centerOfRun] // => [8, 12, 5, 9]
 * candidate?.checks.map((check) => check.met) // => [true, true, false]
 * ```
 */
export function suggestRebase(values: readonly (number | null)[], options: RebaseOptions = {}): RebaseEvidence {
  requireFinite(values)
  const { center = 'median', run = DEFAULT_RUN, points = DEFAULT_POINTS } = options
  requireThat(Number.isInteger(run) && run >= 1, 'invalid-run', 'a run is at least one point', { run })
  requireThat(Number.isInteger(points) && points >= 1, 'invalid-points', 'new lines rest on at least one point', { points })
  const segment = segmentsOf(values.length, options).at(-1)!
  const middleOf = center === 'median' ? medianOf : meanOrNull
  const present = presentValues(values, segment.from, segment.to).length
  const centerNow = middleOf(presentValues(values, segment.from, segment.baselineTo))
  if (centerNow === null) return { candidates: [], reason: 'no-data' }
  if (present < run) return { candidates: [], reason: 'insufficient-data' }
  const runs = runsOnOneSide(values, segment, centerNow)
  const candidates = runs
    .filter((found) => found.length >= run)
    .map((found) => {
      const pointsAfter = present - found.presentBefore
      const checks = checksOf(found, found === runs.at(-1), pointsAfter, points)
      const centerOfRun = middleOf(presentValues(values, found.at, found.last + 1))!
      return { at: found.at, last: found.last, side: found.side, run: found.length, centerNow, centerOfRun, pointsAfter, checks }
    })
  return { candidates, reason: null }
}

function checksOf(run: Run, isLast: boolean, pointsAfter: number, needed: number): Check[] {
  return [
    { code: 'sustained-to-the-end', met: isLast, params: { last: run.last } },
    { code: 'enough-points', met: pointsAfter >= needed, params: { points: pointsAfter, needed } },
    { code: 'known-cause', met: false, params: {} },
  ]
}

/** A run of useful points on one side. */
interface Run {
  readonly side: 'above' | 'below'
  readonly at: number
  /** Points present in the segment before it. */
  readonly presentBefore: number
  last: number
  length: number
}

function runsOnOneSide(values: readonly (number | null)[], { from, to }: ChartSegment, center: number): Run[] {
  const runs: Run[] = []
  let present = 0
  for (let index = from; index < to; index += 1) {
    const value = values[index] ?? null
    if (value === null) continue
    const side = value > center ? 'above' : 'below'
    const current = runs.at(-1)
    if (value !== center && current?.side === side) {
      current.last = index
      current.length += 1
    } else if (value !== center) {
      runs.push({ side, at: index, presentBefore: present, last: index, length: 1 })
    }
    present += 1
  }
  return runs
}
