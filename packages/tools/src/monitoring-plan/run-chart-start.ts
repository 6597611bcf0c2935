import type { PeriodUnit } from '@implementere/dimensions'
import type { IsoDate } from '@implementere/model'
import { addMonths } from '@implementere/model/calendar'
import { expectedPeriods, MONTHS_PER_PERIOD, type NoPeriodsReason } from './indicator-period.ts'
import type { Indicator } from './record.ts'

/** Points from which run chart rules are worth asking: they are valid from some ten to twelve on. The upper figure, to be on the safe side; ours. */
export const RUN_CHART_POINTS = 12

/** When a run chart of an indicator can speak. */
export interface RunChartStart {
  /** From the first period to the end of the twelfth. */
  readonly months: number | null
  /** Of these, how many periods are still to come. */
  readonly periodsLeft: number | null
  /** The day after about which it can speak: that many months from the start. */
  readonly from: IsoDate | null
  readonly reason: NoPeriodsReason | null
}

/** A start so late that the day would lie beyond the year 9999 has no such day. */
const LAST_START_YEAR = 9980

/**
 * How long an indicator has to be followed before a run chart of it can say anything.
 *
 * Missing: without a frequency nothing is known; without a start only the months are. Gaps push it back; they are not foreseen here.
 * Source: Anhoej & Olesen 2014 (few points); the figure of twelve is {@link RUN_CHART_POINTS}.
 *
 * @example
 * ```ts
 * runChartStart({ frequency: 'month', start: '2025-09-01', end: null }, '2025-12-10') // => { months: 12, periodsLeft: 9, from: '2026-09-01', reason: null }
 * runChartStart({ frequency: 'term', start: null, end: null }, '2025-12-10') // => { months: 72, periodsLeft: null, from: null, reason: 'unknown-start' }
 * ```
 */
export function runChartStart(indicator: Pick<Indicator, 'frequency' | 'start' | 'end'>, asOf: IsoDate): RunChartStart {
  const { frequency, start } = indicator
  if (frequency === null) return { months: null, periodsLeft: null, from: null, reason: 'unknown-frequency' }
  const months = monthsUntilSpeaking(frequency)
  const { periods, reason } = expectedPeriods(indicator, asOf)
  if (start === null || periods === null) return { months, periodsLeft: null, from: null, reason }
  const from = Number(start.slice(0, 4)) > LAST_START_YEAR - months / MONTHS_PER_PERIOD.year ? null : addMonths(start, months)
  return { months, periodsLeft: Math.max(0, RUN_CHART_POINTS - periods.length), from, reason: null }
}

/** Months that as many periods last as a run chart needs. */
export function monthsUntilSpeaking(frequency: PeriodUnit): number {
  return RUN_CHART_POINTS * MONTHS_PER_PERIOD[frequency]
}
