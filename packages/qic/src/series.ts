import { errorAt, failure, ImplementereError, isIsoDate, success, type Estimate, type IsoDate, type Result } from '@implementere/model'
import { explain } from './explain.ts'
import type { QicScore } from './score.ts'

/** How long a period of a {@link series} is. A half-year is a school term: January to June and August to December. */
export const PERIODS = ['month', 'quarter', 'half-year', 'year'] as const

/** One of {@link PERIODS}. */
export type Period = (typeof PERIODS)[number]

/** A score with the day it was taken. */
export interface DatedScore {
  readonly date: IsoDate
  readonly score: QicScore
}

/** One point of a run chart. A period without a checklist has no estimate: a gap, never zero. */
export interface SeriesPoint {
  /** `2026-03`, `2026-Q1`, `2026-H1` or `2026`. */
  readonly period: string
  readonly estimate: Estimate | null
}

/** What a {@link series} is made of. */
export interface SeriesOptions {
  /** Which number: a path of {@link explain}; `overall.equalComponent` by default. */
  readonly of?: string
  readonly period?: Period
  /** The half-year that July belongs to, which is neither term; `H2` by default. */
  readonly july?: 'H1' | 'H2'
}

const MONTHS_IN_YEAR = 12
/** Months of a period, where a year is cut into equal parts. */
const LENGTH: Readonly<Record<Period, number>> = { month: 1, quarter: 3, 'half-year': 6, year: MONTHS_IN_YEAR }
/** July, counted from 0. */
const JULY = 6

/**
 * Scores in time, one point a period, for a run chart.
 *
 * A checklist says where things stand, so a period shows its last one (of one day the one listed last) and never an average over checklists; for
 * several raters on one day take the consensus score of `raterReport`. Periods between the first and the last without a checklist stay as
 * gaps. The values for a run chart are `point.estimate?.value ?? null`. Refused with the issue `different-instruments` when scores are not all of
 * one instrument and version, `different-policies` when they are not all scored alike. No scores give no points.
 * Throws: {@link ImplementereError} `unknown-path`, `invalid-date`.
 *
 * @example
 * ```ts
 * import { qicNo, scoreQic } from '@implementere/qic'
 * const first = scoreQic(qicNo, { instrument: 'qic-no@1', answers: { '5.1': 0, '5.2': 1 } })
 * const second = scoreQic(qicNo, { instrument: 'qic-no@1', answers: { '5.1': 2, '5.2': 1 } })
 * const dated = first.ok && second.ok ? [{ date: '2026-01-15', score: first.value }, { date: '2026-03-20', score: second.value }] : []
 * const points = series(dated, { of: 'components.5' })
 * points.ok && points.value.map(({ period, estimate }) => [period, estimate?.value ?? null]) // => [['2026-01', 0.25], ['2026-02', null], ['2026-03', 0.75]]
 * ```
 */
export function series(scores: readonly DatedScore[], options: SeriesOptions = {}): Result<readonly SeriesPoint[]> {
  const { of = 'overall.equalComponent', period = 'month', july = 'H2' } = options
  const [first] = scores
  if (!first) return success([])
  const odd = scores.flatMap(({ score }, index) => mismatchOf(first.score, score, index) ?? [])
  if (odd.length > 0) return failure(odd)
  const places = scores.map(({ date }) => {
    if (!isIsoDate(date)) throw new ImplementereError('invalid-date', `a series needs the day of every score, and ${String(date)} is none`, { date })
    return placeOf(date, period, july)
  })
  const latest = new Map<number, DatedScore>()
  for (const [index, dated] of scores.entries()) {
    const known = latest.get(places[index]!)
    if (!known || dated.date >= known.date) latest.set(places[index]!, dated)
  }
  const [start, end] = [Math.min(...latest.keys()), Math.max(...latest.keys())]
  const points = Array.from({ length: end - start + 1 }, (_, step): SeriesPoint => {
    const dated = latest.get(start + step)
    return { period: nameOf(start + step, period), estimate: dated ? explain(dated.score, of).estimate : null }
  })
  return success(points)
}

function mismatchOf(first: QicScore, score: QicScore, index: number) {
  if (score.instrument !== first.instrument) {
    return errorAt([index, 'score', 'instrument'], 'different-instruments', { expected: first.instrument, received: score.instrument })
  }
  const alike = Object.entries(first.policy).every(([key, value]) => score.policy[key as keyof QicScore['policy']] === value)
  return alike ? null : errorAt([index, 'score', 'policy'], 'different-policies')
}

/** Number of a day's period, counted from year 0. */
function placeOf(date: IsoDate, period: Period, july: 'H1' | 'H2'): number {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1]
  const shifted = period === 'half-year' && month === JULY && july === 'H1' ? month - 1 : month
  return Math.floor((year * MONTHS_IN_YEAR + shifted) / LENGTH[period])
}

function nameOf(place: number, period: Period): string {
  const inYear = MONTHS_IN_YEAR / LENGTH[period]
  const year = String(Math.floor(place / inYear)).padStart(4, '0')
  const part = (place % inYear) + 1
  switch (period) {
    case 'year':
      return year
    case 'half-year':
      return `${year}-H${part}`
    case 'quarter':
      return `${year}-Q${part}`
    default:
      return `${year}-${String(part).padStart(2, '0')}`
  }
}
