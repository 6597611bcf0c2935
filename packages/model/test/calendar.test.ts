import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, isImplementereError, isIsoDate, isIsoDateTime } from '@implementere/model'
import {
  addDays,
  addMonths,
  daysBetween,
  isNorwegianHoliday,
  isWorkingDay,
  norwegianHolidays,
  weekdayOf,
  workingDaysBetween,
  writtenAt,
} from '@implementere/model/calendar'
import { calendarDigest } from './calendar-digest.ts'

const RUNS = { numRuns: Number(process.env['FC_NUM_RUNS'] ?? 100) }
const TIME_ZONES = ['Europe/Oslo', 'America/Sao_Paulo', 'Pacific/Apia']

/** Easter Sundays as printed in almanacs. */
const EASTER_SUNDAYS = [
  '2020-04-12',
  '2021-04-04',
  '2022-04-17',
  '2023-04-09',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2028-04-16',
  '2029-04-01',
  '2030-04-21',
  '2031-04-13',
  '2032-03-28',
  '2033-04-17',
  '2034-04-09',
  '2035-03-25',
]

const day = fc
  .date({ min: new Date('0300-01-01T00:00:00Z'), max: new Date('9700-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const nearbyDay = fc
  .date({ min: new Date('2019-01-01T00:00:00Z'), max: new Date('2036-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
/** In the years since time zones have whole minutes everywhere. */
const moment = fc.date({ min: new Date('1973-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })

describe('days and months', () => {
  it.each([
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2000-02-28', 1, '2000-02-29'],
    ['1900-02-28', 1, '1900-03-01'],
    ['2025-12-31', 1, '2026-01-01'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-03-30', -2, '2026-03-28'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to)
    expect(daysBetween(from, to)).toBe(days)
  })

  it.each([
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-01-31', -1, '2025-12-31'],
    ['2026-12-01', 1, '2027-01-01'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to)
  })

  it('knows the weekday of Constitution Day', () => {
    expect([2024, 2025, 2026, 2027].map((year) => weekdayOf(`${year}-05-17`))).toEqual([5, 6, 7, 1])
  })

  it('counts the same day as no days, and never as minus zero', () => {
    expect(Object.is(daysBetween('2026-03-01', '2026-03-01'), 0)).toBe(true)
    expect(Object.is(workingDaysBetween('2026-03-08', '2026-03-07'), 0)).toBe(true)
  })

  it.each([
    ['invalid-date', () => addDays('2026-02-30', 1)],
    ['invalid-date', () => daysBetween('2026-03-01', '1 March')],
    ['invalid-count', () => addDays('2026-03-01', 0.5)],
    ['invalid-count', () => addMonths('2026-03-01', Number.NaN)],
    ['date-out-of-range', () => addDays('9999-12-31', 1)],
    ['date-out-of-range', () => addDays('0000-01-01', -1)],
    ['date-out-of-range', () => addDays('2026-03-01', Number.MAX_SAFE_INTEGER)],
    ['invalid-year', () => norwegianHolidays(-1)],
    ['invalid-year', () => norwegianHolidays(2026.5)],
    ['invalid-year', () => norwegianHolidays(10_000)],
  ])('refuses with %s what is no day, number or year', (code, call) => {
    expect(call).toThrow(expect.objectContaining({ code }))
    expect(call).toThrow(expect.toSatisfy(isImplementereError))
  })

  it('adds and counts back: the days between a day and the day n later are n', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -100_000, max: 100_000 }), (from, days) => daysBetween(from, addDays(from, days)) === days),
      RUNS,
    )
  })

  it('adds up: the days from a to c are those from a to b and from b to c', () => {
    fc.assert(
      fc.property(day, day, day, (a, b, c) => daysBetween(a, b) + daysBetween(b, c) === daysBetween(a, c)),
      RUNS,
    )
  })

  it('keeps the day of the month unless the month is too short, and gives a day of the calendar', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -1200, max: 1200 }), (from, months) => {
        const to = addMonths(from, months)
        expect(isIsoDate(to)).toBe(true)
        expect(to.slice(8) === from.slice(8) || addDays(to, 1).endsWith('-01')).toBe(true)
      }),
      RUNS,
    )
  })
})

describe('Norwegian public holidays', () => {
  it('has Easter Sunday where the almanac has it, 2020 to 2035', () => {
    const sundays = EASTER_SUNDAYS.map((_, index) => norwegianHolidays(2020 + index).find((holiday) => holiday.id === 'easter-sunday')?.date)
    expect(sundays).toEqual(EASTER_SUNDAYS)
  })

  it('has the twelve holidays of 2026 as the almanac has them', () => {
    expect(norwegianHolidays(2026).map(({ id, date }) => `${date} ${id}`)).toEqual([
      '2026-01-01 new-years-day',
      '2026-04-02 maundy-thursday',
      '2026-04-03 good-friday',
      '2026-04-05 easter-sunday',
      '2026-04-06 easter-monday',
      '2026-05-01 labour-day',
      '2026-05-14 ascension-day',
      '2026-05-17 constitution-day',
      '2026-05-24 whit-sunday',
      '2026-05-25 whit-monday',
      '2026-12-25 christmas-day',
      '2026-12-26 boxing-day',
    ])
  })

  it('lets two holidays fall on one day: Whit Monday on 17 May 2027, Ascension Day on 1 May 2008', () => {
    expect(norwegianHolidays(2027).filter((holiday) => holiday.date === '2027-05-17')).toHaveLength(2)
    expect(norwegianHolidays(2008).filter((holiday) => holiday.date === '2008-05-01')).toHaveLength(2)
  })

  it('agrees with the published Gregorian rule for every year from 0 to 9999', () => {
    for (let year = 0; year <= 9999; year += 1) {
      expect(norwegianHolidays(year).find((holiday) => holiday.id === 'easter-sunday')?.date).toBe(easterByMeeus(year))
    }
  })
})

describe('working days', () => {
  it('has none in the Easter of 2026 from Maundy Thursday to Easter Monday', () => {
    expect(['2026-04-01', '2026-04-02', '2026-04-03', '2026-04-04', '2026-04-05', '2026-04-06', '2026-04-07'].filter(isWorkingDay)).toEqual([
      '2026-04-01',
      '2026-04-07',
    ])
  })

  it.each([
    // 262 weekdays less ten holidays that fall on weekdays
    ['2024-01-01', '2025-01-01', 252],
    // 261 weekdays less nine
    ['2025-01-01', '2026-01-01', 252],
    // 261 weekdays less eight: 17 May is a Sunday and 26 December a Saturday
    ['2026-01-01', '2027-01-01', 253],
    ['2026-05-15', '2026-05-16', 1],
    ['2026-05-16', '2026-05-18', 0],
  ])('counts from %s to %s, the last day not included: %i', (from, to, days) => {
    expect(workingDaysBetween(from, to)).toBe(days)
    expect(workingDaysBetween(to, from)).toBe(days === 0 ? 0 : -days)
  })

  it('counts what a calendar counts that is leafed through day by day', () => {
    fc.assert(
      fc.property(nearbyDay, fc.integer({ min: 0, max: 800 }), (from, days) => {
        const leafed = Array.from({ length: days }, (_, offset) => addDays(from, offset))
        const counted = leafed.filter((one) => weekdayOf(one) <= 5 && !isNorwegianHoliday(one)).length
        expect(workingDaysBetween(from, addDays(from, days))).toBe(counted)
      }),
      { numRuns: Math.min(RUNS.numRuns, 30) },
    )
  })

  it('adds up over a partition of a period', () => {
    fc.assert(
      fc.property(nearbyDay, nearbyDay, nearbyDay, (a, b, c) => workingDaysBetween(a, b) + workingDaysBetween(b, c) === workingDaysBetween(a, c)),
      RUNS,
    )
  })
})

describe('a moment as a wall clock shows it', () => {
  it.each([
    ['the first hour of a day that UTC has not begun yet', '2026-02-28T23:30:00Z', 'Europe/Oslo', '2026-03-01T00:30:00+01:00'],
    ['the last second of winter', '2026-03-29T00:59:59Z', 'Europe/Oslo', '2026-03-29T01:59:59+01:00'],
    ['the first second of summer, an hour further on', '2026-03-29T01:00:00Z', 'Europe/Oslo', '2026-03-29T03:00:00+02:00'],
    ['the hour that comes twice, in summer still', '2026-10-25T00:30:00Z', 'Europe/Oslo', '2026-10-25T02:30:00+02:00'],
    ['the hour that comes twice, in winter already', '2026-10-25T01:30:00Z', 'Europe/Oslo', '2026-10-25T02:30:00+01:00'],
    ['midnight, which is 00 and not 24', '2026-06-30T22:00:00Z', 'Europe/Oslo', '2026-07-01T00:00:00+02:00'],
    ['half an hour behind', '2026-01-01T02:00:00Z', 'America/St_Johns', '2025-12-31T22:30:00-03:30'],
    ['a quarter of an hour ahead', '2026-01-01T00:00:00Z', 'Asia/Kathmandu', '2026-01-01T05:45:00+05:45'],
    ['the earliest day there is', '2026-01-01T00:00:00Z', 'Pacific/Kiritimati', '2026-01-01T14:00:00+14:00'],
    ['no offset', '2026-07-01T12:00:00Z', 'UTC', '2026-07-01T12:00:00+00:00'],
    ['milliseconds', '2026-07-01T12:00:00.007Z', 'Europe/Oslo', '2026-07-01T14:00:00.007+02:00'],
    ['an offset that had seconds', '1850-01-01T00:00:00Z', 'Europe/Oslo', '1850-01-01T00:53:00+00:53'],
    ['a year of few digits', '0044-03-15T12:00:00Z', 'UTC', '0044-03-15T12:00:00+00:00'],
  ])('shows %s', (_situation, instant, zone, shown) => {
    expect(writtenAt(new Date(instant), zone)).toBe(shown)
  })

  it.each([
    ['invalid-date', () => writtenAt(new Date('soon'), 'Europe/Oslo')],
    ['unknown-time-zone', () => writtenAt(new Date(0), 'Europe/Fjordvik')],
    ['unknown-time-zone', () => writtenAt(new Date(0), '')],
    ['date-out-of-range', () => writtenAt(new Date('9999-12-31T23:30:00Z'), 'Europe/Oslo')],
    ['date-out-of-range', () => writtenAt(new Date('-000001-12-31T12:00:00Z'), 'UTC')],
    ['date-out-of-range', () => writtenAt(new Date(8.64e15), 'Europe/Oslo')],
    ['date-out-of-range', () => writtenAt(new Date('1840-01-01T00:00:00Z'), 'Asia/Manila')],
  ])('refuses with %s what it cannot show', (code, call) => {
    expect(call).toThrow(expect.objectContaining({ code }))
    expect(call).toThrow(expect.toSatisfy(isImplementereError))
  })

  it('stays the same moment, to the millisecond, on the day that a calendar of that time zone has', () => {
    fc.assert(
      fc.property(moment, fc.constantFrom(...TIME_ZONES, 'Australia/Lord_Howe', 'America/St_Johns'), (date, zone) => {
        const at = writtenAt(date, zone)
        expect(isIsoDateTime(at)).toBe(true)
        expect(Date.parse(at)).toBe(date.getTime())
        expect(dayOf(at)).toBe(new Intl.DateTimeFormat('sv', { timeZone: zone }).format(date))
      }),
      RUNS,
    )
  })
})

describe('the time zone of the machine', () => {
  it('plays no part: three machines in three time zones give the same days', async () => {
    const printed = await Promise.all(TIME_ZONES.map(printInZone))
    expect(new Set(printed.map(({ zone }) => zone)).size).toBe(TIME_ZONES.length)
    for (const { digest } of printed) expect(digest).toBe(calendarDigest())
  }, 30_000)
})

async function printInZone(zone: string): Promise<{ zone: number; digest: string }> {
  const script = join(import.meta.dirname, 'calendar-print.ts')
  const { stdout } = await promisify(execFile)(process.execPath, ['--conditions=@implementere/source', '--import', 'tsx', script], {
    env: { ...process.env, TZ: zone },
    maxBuffer: 10_000_000,
  })
  return JSON.parse(stdout) as { zone: number; digest: string }
}

/** The anonymous Gregorian rule, Nature 1876, as printed in Meeus, Astronomical Algorithms, chapter 8. */
function easterByMeeus(year: number): string {
  const a = year % 19
  const [b, c] = [Math.floor(year / 100), year % 100]
  const [d, e] = [Math.floor(b / 4), b % 4]
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const [i, k] = [Math.floor(c / 4), c % 4]
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return `${String(year).padStart(4, '0')}-${String(Math.floor(n / 31)).padStart(2, '0')}-${String((n % 31) + 1).padStart(2, '0')}`
}
