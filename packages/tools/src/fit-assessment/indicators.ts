import { compareText, type IsoDate } from '@implementere/model'
import { latestPerKey } from '../latest.ts'
import { rowsByKey } from '../rows-by-key.ts'
import { FIT_INDICATORS, type FitAssessmentRecord, type FitIndicator, type FitRating, type RatingExceptionReason } from './record.ts'

/** A median at or below this speaks against the candidate and is talked through. A heuristic of ours, on the scale 1-5. */
export const LOW_MEDIAN = 2

/** Raters this far apart, or farther, see different things and talk it through. A heuristic of ours, in steps of the scale 1-5. */
export const WIDE_RANGE = 3

/** How many raters an indicator takes, unless fewer are justified. A heuristic of ours. */
export const MINIMUM_RATERS = 3

/** Why an indicator is to be talked through. */
export const DISCUSS_FLAGS = ['low-median', 'wide-range'] as const

/** One of {@link DISCUSS_FLAGS}. */
export type DiscussFlag = (typeof DISCUSS_FLAGS)[number]

/** What the raters say of one indicator of one candidate. */
export interface IndicatorResult {
  readonly indicator: FitIndicator
  /** On the scale 1-5; of an even number of raters the mean of the middle two. */
  readonly median: number | null
  /** `not-rated` when there is no median. */
  readonly reason: 'not-rated' | null
  readonly lowest: number | null
  readonly highest: number | null
  /** Highest less lowest. */
  readonly range: number | null
  /** Raters with a known value. */
  readonly raters: number
  /** Raters asked whose value is not known. */
  readonly unknown: number
  /** Why there may be fewer raters than {@link MINIMUM_RATERS}; null when no reason is given. */
  readonly exception: RatingExceptionReason | null
  readonly discuss: readonly DiscussFlag[]
}

/** The indicators of one candidate, in the order of {@link FIT_INDICATORS}. */
export interface CandidateIndicators {
  readonly candidate: string
  readonly indicators: readonly IndicatorResult[]
}

/**
 * Median, range and number of raters of every indicator of every candidate, and which of them are to be talked through. Never a sum over indicators.
 *
 * Of several ratings by one rater the latest known one up to `asOf` counts. Missing: a rating without a value is counted as unknown and left out; an
 * indicator without a value has no median. Sorted by the id of the candidate. Source: indicators after the Hexagon tool; the rules are ours.
 *
 * @example
 * ```ts
 * import { sampleRecord } from '@implementere/tools/samples'
 * const [first] = assessIndicators(sampleRecord('KE1'), '2026-11-16')
 * first?.candidate // => 'individual-guidance'
 * first?.indicators[2] // => { indicator: 'capacity', median: 2, reason: null, lowest: 1, highest: 2, range: 1, raters: 3, unknown: 0, exception: null, discuss: ['low-median'] }
 * ```
 */
export function assessIndicators(
  record: Pick<FitAssessmentRecord, 'candidates' | 'ratings' | 'ratingExceptions'>,
  asOf: IsoDate,
): readonly CandidateIndicators[] {
  const ratings = rowsByKey(record.ratings, cellOf)
  const exceptions = rowsByKey(record.ratingExceptions, cellOf)
  return record.candidates
    .map(({ id }) => id)
    .toSorted()
    .map((candidate) => ({
      candidate,
      indicators: FIT_INDICATORS.map((indicator) => {
        const cell = cellOf({ candidate, indicator })
        return { indicator, ...spreadOf(ratings.get(cell) ?? [], asOf), exception: reasonOf(exceptions.get(cell) ?? []) }
      }),
    }))
}

/** Whether an indicator has raters enough, or a reason for fewer. */
export function isRatedEnough({ raters, exception }: Pick<IndicatorResult, 'raters' | 'exception'>): boolean {
  return raters >= MINIMUM_RATERS || exception !== null
}

function cellOf({ candidate, indicator }: Pick<FitRating, 'candidate' | 'indicator'>): string {
  return JSON.stringify([candidate, indicator])
}

function spreadOf(ratings: readonly FitRating[], asOf: IsoDate): Omit<IndicatorResult, 'indicator' | 'exception'> {
  const asked = latestPerKey(ratings, asOf, raterOf)
  const known = latestPerKey(
    ratings.filter(({ value }) => value !== null),
    asOf,
    raterOf,
  )
  const values = known.flatMap(({ value }) => value ?? []).toSorted((a, b) => a - b)
  const [lowest = null, highest = null] = [values[0], values.at(-1)]
  const median = medianOf(values)
  const range = lowest === null || highest === null ? null : highest - lowest
  return {
    median,
    reason: median === null ? 'not-rated' : null,
    lowest,
    highest,
    range,
    raters: known.length,
    unknown: asked.length - known.length,
    discuss: DISCUSS_FLAGS.filter((flag) =>
      flag === 'low-median' ? median !== null && median <= LOW_MEDIAN : range !== null && range >= WIDE_RANGE,
    ),
  }
}

/** Without a rater each rating is a voice of its own. */
function raterOf({ id, rater }: FitRating): string {
  return JSON.stringify([rater === null, rater ?? id])
}

function medianOf(ordered: readonly number[]): number | null {
  if (ordered.length === 0) return null
  const middle = ordered.length >> 1
  return ordered.length % 2 === 1 ? ordered[middle]! : (ordered[middle - 1]! + ordered[middle]!) / 2
}

/** The reason that is given; of several that of the least id. */
function reasonOf(exceptions: FitAssessmentRecord['ratingExceptions']): RatingExceptionReason | null {
  const given = exceptions.filter(({ reason }) => reason !== null).toSorted((a, b) => compareText(a.id, b.id))
  return given[0]?.reason ?? null
}
