import { periodsBetween, type PeriodUnit } from '@implementere/dimensions'
import type { IsoDate } from '@implementere/model'
import { addDays } from '@implementere/model/calendar'
import type { Indicator } from './record.ts'

/** Length of a period in months. A term counts as half a year, July with spring. */
export const MONTHS_PER_PERIOD = { month: 1, quarter: 3, term: 6, year: 12 } as const satisfies Readonly<Record<PeriodUnit, number>>

/** Longest time that an indicator is followed, in years. A guard against slips in dates, ours. */
const LONGEST_SPAN_YEARS = 100

/** Why nothing is expected of an indicator. */
export type NoPeriodsReason = 'unknown-frequency' | 'unknown-start' | 'span-too-long'

/** The periods that a data point is expected of: those that are over. */
export interface ExpectedPeriods {
  /** In order of time; null where nobody can tell. */
  readonly periods: readonly string[] | null
  readonly reason: NoPeriodsReason | null
}

const LAST_MONTH = 12
/** The month in which the first term is over, July counted to spring. */
const SPRING_ENDS = 7

/**
 * The last day of a period written `2026-03`, `2026-Q1`, `2026-H1` (to the end of July) or `2026`.
 *
 * @example
 * ```ts
 * periodEnd('2024-02', 'month') // => '2024-02-29'
 * periodEnd('2026-H1', 'term') // => '2026-07-31'
 * ```
 */
export function periodEnd(period: string, unit: PeriodUnit): IsoDate {
  const month = lastMonthOf(period, unit)
  if (month === LAST_MONTH) return `${period.slice(0, 4)}-12-31`
  return addDays(`${period.slice(0, 4)}-${String(month + 1).padStart(2, '0')}-01`, -1)
}

/**
 * The periods of an indicator that were over on a day, from its start to its end. A period that is not over has no point yet: half a month is not a month.
 *
 * @example
 * ```ts
 * expectedPeriods({ frequency: 'month', start: '2026-01-15', end: null }, '2026-03-30').periods // => ['2026-01', '2026-02']
 * expectedPeriods({ frequency: null, start: '2026-01-15', end: null }, '2026-03-30').reason // => 'unknown-frequency'
 * ```
 */
export function expectedPeriods({ frequency, start, end }: Pick<Indicator, 'frequency' | 'start' | 'end'>, asOf: IsoDate): ExpectedPeriods {
  if (frequency === null) return { periods: null, reason: 'unknown-frequency' }
  if (start === null) return { periods: null, reason: 'unknown-start' }
  const until = end !== null && end < asOf ? end : asOf
  if (Number(until.slice(0, 4)) - Number(start.slice(0, 4)) > LONGEST_SPAN_YEARS) return { periods: null, reason: 'span-too-long' }
  const periods = periodsBetween(start, until, frequency)
  const last = periods.at(-1)
  const isOver = last === undefined || periodEnd(last, frequency) <= asOf
  return { periods: isOver ? periods : periods.slice(0, -1), reason: null }
}

function lastMonthOf(period: string, unit: PeriodUnit): number {
  if (unit === 'month') return Number(period.slice(5))
  if (unit === 'quarter') return Number(period.slice(6)) * MONTHS_PER_PERIOD.quarter
  return unit === 'term' && period.endsWith('H1') ? SPRING_ENDS : LAST_MONTH
}
