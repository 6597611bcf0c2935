import { addDays, addMonths, daysBetween, norwegianHolidays, weekdayOf, workingDaysBetween, writtenAt } from '@implementere/model/calendar'

/** What the calendar says about days on which some time zone skips or repeats an hour, or a whole day. */
const NOTABLE_DAYS = [
  '2011-12-30',
  '2018-11-04',
  '2020-02-29',
  '2024-03-31',
  '2024-10-27',
  '2025-12-31',
  '2026-01-01',
  '2026-03-08',
  '2026-03-29',
  '2026-10-25',
]

/** Everything the calendar gives for those days and for the years 2020 to 2035, as one text. */
export function calendarDigest(): string {
  return JSON.stringify({
    moved: NOTABLE_DAYS.map((day) => [addDays(day, 1), addDays(day, -1), addMonths(day, 1), addMonths(day, -1), weekdayOf(day)]),
    spans: NOTABLE_DAYS.map((day) => NOTABLE_DAYS.map((other) => [daysBetween(day, other), workingDaysBetween(day, other)])),
    written: NOTABLE_DAYS.map((day) => writtenAt(new Date(`${day}T01:30:00Z`), 'Europe/Oslo')),
    holidays: Array.from({ length: 16 }, (_, index) => norwegianHolidays(2020 + index)),
  })
}
