import { ImplementereError, type IsoDate } from '@implementere/model'
import { addDays, daysBetween, LAST_YEAR, norwegianHolidays, weekdayOf, workingDaysBetween } from '@implementere/model/calendar'
import type { PlannedTask } from './record.ts'

/** Norwegian working days by number, counted from the first of a year on, so that a plan can be reckoned in whole numbers. */
export interface WorkingDays {
  /** The number of a day: how many working days come before it. A day off has that of the next working day. Not for days before the first year. */
  readonly numberOf: (day: IsoDate) => number
  readonly isWorkingDay: (day: IsoDate) => boolean
  /** The working day with a number; null when it lies before the first year, or after the year 9999. */
  readonly dayOf: (number: number) => IsoDate | null
}

/** Where one year stands in the count. */
interface WorkingYear {
  readonly firstDay: IsoDate
  /** Number of its first working day. */
  readonly from: number
  readonly count: number
}

/** From Monday, 1, to Friday. */
const WORKING_DAYS_PER_WEEK = 5
const DAYS_PER_WEEK = 7
/** No year has fewer working days: 52 weeks of 5 days less the 12 holidays. */
const LEAST_WORKING_DAYS_PER_YEAR = 248

/**
 * The day a number of Norwegian working days later, or earlier when negative. It is always a working day: with 0 the day itself, or the next one after a day off.
 *
 * Unit: working days, so that `workingDaysBetween(day, addWorkingDays(day, days))` gives `days` back.
 * Throws: `invalid-date`, `invalid-count` (not a whole number), `date-out-of-range` (outside the years 0000 to 9999).
 *
 * @example
 * ```ts
 * addWorkingDays('2026-03-31', 2) // => '2026-04-07'
 * addWorkingDays('2026-01-02', -1) // => '2025-12-31'
 * addWorkingDays('2026-05-17', 0) // => '2026-05-18'
 * ```
 */
export function addWorkingDays(day: IsoDate, days: number): IsoDate {
  if (!Number.isSafeInteger(days))
    throw new ImplementereError('invalid-count', `working days are counted in whole numbers, not "${days}"`, { days: String(days) })
  const yearsBack = days < 0 ? Math.ceil(-days / LEAST_WORKING_DAYS_PER_YEAR) : 0
  const workingDays = workingDaysFrom(Math.max(0, yearOf(addDays(day, 0)) - yearsBack))
  const found = workingDays.dayOf(workingDays.numberOf(day) + days)
  if (found === null)
    throw new ImplementereError('date-out-of-range', `a day lies in the years 0000 to 9999, and ${days} working days from ${day} it does not`, {
      day,
      days,
    })
  return found
}

/** The working days from the first of a year on. Years are looked up once, only as far as somebody asks, and day by day only where a day is asked for. */
export function workingDaysFrom(firstYear: number): WorkingDays {
  const years: WorkingYear[] = []
  const addYear = () => {
    const firstDay = firstOf(firstYear + years.length)
    const last = years.at(-1)
    years.push({ firstDay, from: last ? last.from + last.count : 0, count: workingDaysBetween(firstDay, lastOf(firstDay)) + lastDayCount(firstDay) })
  }
  const offsetsOf = remembered(workingOffsets)
  const placeOf = remembered((day: IsoDate) => {
    while (years.length <= yearOf(day) - firstYear) addYear()
    const { firstDay, from } = years[yearOf(day) - firstYear]!
    const [offsets, offset] = [offsetsOf(firstDay), daysBetween(firstDay, day)]
    const index = countBelow(offsets.length, (at) => offsets[at]! < offset)
    return { number: from + index, isWorkingDay: offsets[index] === offset }
  })
  const dayOf = remembered((number: number) => {
    while (firstYear + years.length <= LAST_YEAR && (years.at(-1)?.from ?? -1) <= number) addYear()
    const year = years[countBelow(years.length, (index) => years[index]!.from <= number) - 1]
    const offset = year && offsetsOf(year.firstDay)[number - year.from]
    return year === undefined || offset === undefined ? null : addDays(year.firstDay, offset)
  })
  return { numberOf: (day) => placeOf(day).number, isWorkingDay: (day) => placeOf(day).isWorkingDay, dayOf }
}

/** The working days from the year of the earliest day of a plan on, so that each of its days has a number. */
export function workingDaysOf(tasks: readonly PlannedTask[], asOf: IsoDate): WorkingDays {
  const years = new Set([asOf, ...tasks.flatMap(({ start, due }) => [start ?? asOf, due ?? asOf])].map(yearOf))
  return workingDaysFrom(Math.min(...years))
}

/** Year of a day as it is written. */
function yearOf(day: IsoDate): number {
  return Number(day.slice(0, 4))
}

function firstOf(year: number): IsoDate {
  return `${String(year).padStart(4, '0')}-01-01`
}

function lastOf(firstDay: IsoDate): IsoDate {
  return `${firstDay.slice(0, 4)}-12-31`
}

/** New Year's Eve is never a holiday. */
function lastDayCount(firstDay: IsoDate): number {
  return weekdayOf(lastOf(firstDay)) <= WORKING_DAYS_PER_WEEK ? 1 : 0
}

/** Of each working day of a year, how many days it comes after the first. */
function workingOffsets(firstDay: IsoDate): readonly number[] {
  const holidays = new Set(norwegianHolidays(yearOf(firstDay)).map(({ date }) => daysBetween(firstDay, date)))
  const firstWeekday = weekdayOf(firstDay)
  const days = Array.from({ length: daysBetween(firstDay, lastOf(firstDay)) + 1 }, (_, offset) => offset)
  return days.filter((offset) => (firstWeekday - 1 + offset) % DAYS_PER_WEEK < WORKING_DAYS_PER_WEEK && !holidays.has(offset))
}

/** A function that answers the same question once. */
function remembered<Asked, Answer>(answer: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const known = new Map<Asked, Answer>()
  return (asked) => {
    if (!known.has(asked)) known.set(asked, answer(asked))
    return known.get(asked)!
  }
}

/** How many of the first whole numbers fulfil a condition that the smaller ones fulfil and the greater ones do not. */
function countBelow(end: number, isBelow: (index: number) => boolean): number {
  let [low, high] = [0, end]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (isBelow(middle)) low = middle + 1
    else high = middle
  }
  return low
}
