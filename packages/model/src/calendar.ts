/**
 * Days, months, Norwegian public holidays and working days, and moments as a wall clock shows them. The day is the date as written: all arithmetic runs on
 * UTC days, so the time zone of the machine and the change to and from daylight saving time play no part.
 *
 * @module @implementere/model/calendar
 */
import { compareText } from './text-order.ts'
import { UTCDateMini } from '@date-fns/utc/date/mini'
import { addDays as addDaysToDate } from 'date-fns/addDays'
import { addMonths as addMonthsToDate } from 'date-fns/addMonths'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { getISODay } from 'date-fns/getISODay'
import { gregorianEaster } from 'date-easter'
import { ImplementereError } from './error.ts'
import { isIsoDate, isIsoDateTime, type IsoDate, type IsoDateTime } from './iso-date.ts'

/** A Norwegian public holiday: on the same day every year, or a number of days from Easter Sunday. */
export interface HolidayDefinition {
  readonly id: string
  readonly on: { readonly month: number; readonly day: number } | { readonly daysFromEaster: number }
}

/**
 * The twelve Norwegian public holidays, red days in the almanac.
 *
 * Source: the act on public holidays and holy days of 1995 (ten of them), the act on 1 and 17 May of 1947.
 */
export const NORWEGIAN_HOLIDAYS = [
  { id: 'new-years-day', on: { month: 1, day: 1 } },
  { id: 'maundy-thursday', on: { daysFromEaster: -3 } },
  { id: 'good-friday', on: { daysFromEaster: -2 } },
  { id: 'easter-sunday', on: { daysFromEaster: 0 } },
  { id: 'easter-monday', on: { daysFromEaster: 1 } },
  { id: 'labour-day', on: { month: 5, day: 1 } },
  { id: 'constitution-day', on: { month: 5, day: 17 } },
  { id: 'ascension-day', on: { daysFromEaster: 39 } },
  { id: 'whit-sunday', on: { daysFromEaster: 49 } },
  { id: 'whit-monday', on: { daysFromEaster: 50 } },
  { id: 'christmas-day', on: { month: 12, day: 25 } },
  { id: 'boxing-day', on: { month: 12, day: 26 } },
] as const satisfies readonly HolidayDefinition[]

/** Id of a row of {@link NORWEGIAN_HOLIDAYS}. */
export type HolidayId = (typeof NORWEGIAN_HOLIDAYS)[number]['id']

/** A public holiday in a year. */
export interface Holiday {
  readonly id: HolidayId
  readonly date: IsoDate
}

/** Last year that a date of four digits can name; the first is 0. */
export const LAST_YEAR = 9999
const MILLISECONDS_PER_MINUTE = 60_000
const DAYS_PER_WEEK = 7
const WORKING_DAYS_PER_WEEK = 5
const MILLISECONDS_PER_DAY = 86_400_000
/** 1 January 1970 was a Thursday. */
const DAYS_FROM_MONDAY_TO_EPOCH = 3

/**
 * The day a number of days later, or earlier when negative.
 *
 * Throws: {@link ImplementereError} `invalid-date`, `invalid-count` (not a whole number), `date-out-of-range` (outside the years 0000 to 9999).
 *
 * @example
 * ```ts
 * addDays('2024-02-28', 2) // => '2024-03-01'
 * addDays('2026-01-01', -1) // => '2025-12-31'
 * ```
 */
export function addDays(day: IsoDate, days: number): IsoDate {
  return written(addDaysToDate(utc(day), wholeNumber(days)))
}

/**
 * The day a number of months later, or earlier when negative; the last of the month where the month is too short.
 *
 * Throws: {@link ImplementereError} `invalid-date`, `invalid-count` (not a whole number), `date-out-of-range`.
 *
 * @example
 * ```ts
 * addMonths('2024-01-31', 1) // => '2024-02-29'
 * addMonths('2026-03-15', -12) // => '2025-03-15'
 * ```
 */
export function addMonths(day: IsoDate, months: number): IsoDate {
  return written(addMonthsToDate(utc(day), wholeNumber(months)))
}

/**
 * How many days lie between two days: the first counted, the last not; negative when `to` comes first.
 *
 * Throws: {@link ImplementereError} `invalid-date`.
 *
 * @example
 * ```ts
 * daysBetween('2026-03-01', '2026-03-31') // => 30
 * daysBetween('2026-03-01', '2026-03-01') // => 0
 * ```
 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return noNegativeZero(differenceInCalendarDays(utc(to), utc(from)))
}

/**
 * The weekday: 1 is Monday, 7 is Sunday.
 *
 * Throws: {@link ImplementereError} `invalid-date`.
 *
 * @example
 * ```ts
 * weekdayOf('2026-05-17') // => 7
 * ```
 */
export function weekdayOf(day: IsoDate): number {
  return getISODay(utc(day))
}

/**
 * The Norwegian public holidays of a year, in order of date. Two may fall on the same day.
 *
 * Every year has today's holidays, and Easter by the Gregorian rule also before 1583: a convention, so that no day is without an answer, not history.
 * Throws: {@link ImplementereError} `invalid-year` when the year is not a whole number from 0 to 9999.
 * Source: {@link NORWEGIAN_HOLIDAYS}; Easter by the Gregorian rule.
 *
 * @example
 * ```ts
 * norwegianHolidays(2026).find((holiday) => holiday.id === 'easter-sunday')?.date // => '2026-04-05'
 * norwegianHolidays(2027).filter((holiday) => holiday.date === '2027-05-17').length // => 2
 * ```
 */
export function norwegianHolidays(year: number): readonly Holiday[] {
  if (!Number.isInteger(year) || year < 0 || year > LAST_YEAR) {
    throw new ImplementereError('invalid-year', 'The year must be a whole number from 0 to 9999', { year: String(year) })
  }
  return holidaysIn(year)
    .map(({ id, dayNumber }) => ({ id, date: written(new Date(dayNumber * MILLISECONDS_PER_DAY)) }))
    .toSorted((a, b) => compareText(a.date, b.date))
}

/**
 * Whether a day is a Norwegian public holiday.
 *
 * Throws: {@link ImplementereError} `invalid-date`.
 *
 * @example
 * ```ts
 * isNorwegianHoliday('2026-05-14') // => true
 * isNorwegianHoliday('2026-12-24') // => false
 * ```
 */
export function isNorwegianHoliday(day: IsoDate): boolean {
  return norwegianHolidays(yearOf(day)).some((holiday) => holiday.date === day)
}

/**
 * Whether a day is a Norwegian working day: Monday to Friday and no public holiday. Christmas Eve and other half days count as working days.
 *
 * Throws: {@link ImplementereError} `invalid-date`.
 *
 * @example
 * ```ts
 * isWorkingDay('2026-04-07') // => true
 * isWorkingDay('2026-04-06') // => false
 * ```
 */
export function isWorkingDay(day: IsoDate): boolean {
  return weekdayOf(day) <= WORKING_DAYS_PER_WEEK && !isNorwegianHoliday(day)
}

/**
 * How many Norwegian working days lie between two days: the first counted, the last not; negative when `to` comes first.
 *
 * Throws: {@link ImplementereError} `invalid-date`.
 *
 * @example
 * ```ts
 * workingDaysBetween('2026-03-30', '2026-04-08') // => 4
 * ```
 */
export function workingDaysBetween(from: IsoDate, to: IsoDate): number {
  if (daysBetween(from, to) < 0) return noNegativeZero(-workingDaysBetween(to, from))
  return weekdaysBetween(from, to) - holidaysOnWeekdays(from, to)
}

/**
 * A moment as the clocks of a time zone show it, with their offset from UTC: how `at` of an event is written.
 *
 * JavaScript writes moments in UTC alone, where the first hours after midnight in Norway are still the day before. Milliseconds are written where there are any, so that moments within a second keep
 * their order. Offsets of the nineteenth century, which had seconds, are cut to whole minutes; the moment stays the same.
 * Throws: {@link ImplementereError} `invalid-date` (the date is no moment), `unknown-time-zone` (none of the names in the tz database), `date-out-of-range` (outside the years 0000 to 9999, or
 * 15 hours and more from UTC, as Manila was until 1844).
 * Source: ISO 8601; offsets from the tz database that the engine carries (`Intl`).
 *
 * @example
 * ```ts
 * writtenAt(new Date('2026-02-28T23:30:00Z'), 'Europe/Oslo') // => '2026-03-01T00:30:00+01:00'
 * writtenAt(new Date('2026-06-30T22:30:00.250Z'), 'Europe/Oslo') // => '2026-07-01T00:30:00.250+02:00'
 * ```
 */
export function writtenAt(date: Date, timeZone: string): IsoDateTime {
  if (Number.isNaN(date.getTime())) throw new ImplementereError('invalid-date', 'The date is no moment')
  const offset = offsetIn(date, timeZone)
  const minutes = Number(`${offset[0]}1`) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4)))
  const at = `${clockReading(date.getTime() + minutes * MILLISECONDS_PER_MINUTE)}${offset}`
  if (!isIsoDateTime(at)) throw new ImplementereError('date-out-of-range', 'A moment lies in the years 0000 to 9999', { at })
  return at
}

function weekdaysBetween(from: IsoDate, to: IsoDate): number {
  const days = daysBetween(from, to)
  const wholeWeeks = Math.floor(days / DAYS_PER_WEEK)
  const firstWeekday = weekdayOf(from)
  const rest = Array.from({ length: days % DAYS_PER_WEEK }, (_, offset) => ((firstWeekday - 1 + offset) % DAYS_PER_WEEK) + 1)
  return wholeWeeks * WORKING_DAYS_PER_WEEK + rest.filter((weekday) => weekday <= WORKING_DAYS_PER_WEEK).length
}

function holidaysOnWeekdays(from: IsoDate, to: IsoDate): number {
  const [first, end] = [utc(from).getTime() / MILLISECONDS_PER_DAY, utc(to).getTime() / MILLISECONDS_PER_DAY]
  let count = 0
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    const days = new Set(holidaysIn(year).map(({ dayNumber }) => dayNumber))
    for (const day of days) if (day >= first && day < end && isWeekday(day)) count += 1
  }
  return count
}

/** Days are numbered from 1 January 1970 here, so that even a period of ten thousand years is counted at once. */
function holidaysIn(year: number): readonly { readonly id: HolidayId; readonly dayNumber: number }[] {
  // Handed over as a date: the package takes the number 0 for the present year.
  const easter = gregorianEaster(utc(dayIn(year, 1, 1)))
  const easterSunday = dayNumberOf(year, easter.month, easter.day)
  return NORWEGIAN_HOLIDAYS.map(({ id, on }) => ({
    id,
    dayNumber: 'month' in on ? dayNumberOf(year, on.month, on.day) : easterSunday + on.daysFromEaster,
  }))
}

function dayNumberOf(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / MILLISECONDS_PER_DAY
}

function isWeekday(dayNumber: number): boolean {
  const sinceMonday = (dayNumber + DAYS_FROM_MONDAY_TO_EPOCH) % DAYS_PER_WEEK
  return (sinceMonday + DAYS_PER_WEEK) % DAYS_PER_WEEK < WORKING_DAYS_PER_WEEK
}

/** `+01:00`: what clocks in a time zone are ahead of UTC at a moment, in whole minutes. */
function offsetIn(date: Date, timeZone: string): string {
  const name = zoneFormat(timeZone)
    .formatToParts(date)
    .find(({ type }) => type === 'timeZoneName')?.value
  // Where the offset is nothing, the name is `GMT` alone.
  return /[+-]\d{2}:\d{2}/.exec(name ?? '')?.[0] ?? '+00:00'
}

function zoneFormat(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
  } catch {
    throw new ImplementereError('unknown-time-zone', 'A time zone is named as in the tz database, for example Europe/Oslo', {
      timeZone,
    })
  }
}

/** What a clock shows that runs as many milliseconds after 1970 began: `2026-03-01T00:30:00`, with milliseconds where there are any. */
function clockReading(milliseconds: number): string {
  const shown = new Date(milliseconds)
  return Number.isNaN(shown.getTime()) ? '' : shown.toISOString().replace(/(?:\.000)?Z$/, '')
}

function utc(day: IsoDate): Date {
  if (!isIsoDate(day)) throw new ImplementereError('invalid-date', 'A day is written YYYY-MM-DD', { day: String(day) })
  return new UTCDateMini(`${day}T00:00:00Z`)
}

function written(date: Date): IsoDate {
  const day = Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10)
  if (!isIsoDate(day)) throw new ImplementereError('date-out-of-range', 'A day lies in the years 0000 to 9999')
  return day
}

function dayIn(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function yearOf(day: IsoDate): number {
  return utc(day).getFullYear()
}

function wholeNumber(value: number): number {
  if (!Number.isSafeInteger(value))
    throw new ImplementereError('invalid-count', 'Days and months are counted in whole numbers', { value: String(value) })
  return value
}

function noNegativeZero(value: number): number {
  return value === 0 ? 0 : value
}
