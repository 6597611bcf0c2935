import fc from 'fast-check'
import { addDays, isWorkingDay, workingDaysBetween } from '@implementere/model/calendar'
import { describe, expect, test } from 'vitest'
import { addWorkingDays, workingDaysFrom } from '../../src/strategy-plan/working-days.ts'
import { checkLaw } from '../check-law.ts'

const day = fc.integer({ min: -4000, max: 4000 }).map((offset) => addDays('2026-01-01', offset))

describe('addWorkingDays', () => {
  test.each([
    // Wed 31 Dec, then New Year's Day off: Fri 2, Mon 5.
    ['across new year', '2025-12-31', 1, '2026-01-02'],
    ['across new year and a weekend', '2025-12-31', 2, '2026-01-05'],
    // Wed 1 April 2026; Thu 2 and Fri 3 holy, weekend, Mon 6 holy: Tue 7.
    ['across Easter', '2026-04-01', 1, '2026-04-07'],
    // Clocks go forward on Sun 29 March 2026 and back on Sun 25 October.
    ['into summer time', '2026-03-27', 1, '2026-03-30'],
    ['out of summer time', '2026-10-23', 1, '2026-10-26'],
    // Sun 17 May 2026, and Whit Monday on the 25th.
    ['from a holiday to the next working day', '2026-05-17', 0, '2026-05-18'],
    ['from a Saturday', '2026-05-23', 1, '2026-05-27'],
    ['from a working day to itself', '2026-05-18', 0, '2026-05-18'],
    ['back across new year', '2026-01-02', -1, '2025-12-31'],
    ['back across Easter', '2026-04-07', -1, '2026-04-01'],
    ['back from a day off', '2026-04-05', -1, '2026-04-01'],
    // 2026 has 250 working days: 261 weekdays less 11 holidays on one of them (17 May is a Sunday and 26 December a Saturday; Ascension and Whit Monday stay).
    ['to the last working day of a year', '2026-01-02', workingDaysBetween('2026-01-02', '2027-01-01') - 1, '2026-12-31'],
  ])('goes %s', (_, from, days, to) => {
    expect(addWorkingDays(from, days)).toBe(to)
  })

  test('refuses what is no day, no whole number or outside the calendar', () => {
    expect(() => addWorkingDays('2026-02-29', 1)).toThrow(expect.objectContaining({ code: 'invalid-date' }))
    expect(() => addWorkingDays('2026-02-27', 0.5)).toThrow(expect.objectContaining({ code: 'invalid-count', details: { days: '0.5' } }))
    expect(() => addWorkingDays('9999-12-31', 1)).toThrow(expect.objectContaining({ code: 'date-out-of-range' }))
    expect(() => addWorkingDays('0000-01-04', -5)).toThrow(expect.objectContaining({ code: 'date-out-of-range' }))
  })

  test('reaches the first and the last days of the calendar', () => {
    expect(addWorkingDays('9999-12-30', 1)).toBe('9999-12-31')
    expect(addWorkingDays('0000-01-10', -1)).toBe('0000-01-07')
  })

  test('is undone by counting the working days between', () => {
    checkLaw([day, fc.integer({ min: -600, max: 600 })], (from, days) => {
      const to = addWorkingDays(from, days)
      expect(isWorkingDay(to)).toBe(true)
      expect(workingDaysBetween(from, to)).toBe(days)
    })
  })
})

describe('workingDaysFrom', () => {
  test('numbers working days from the first of the year', () => {
    const { numberOf, dayOf } = workingDaysFrom(2026)
    expect(['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-05'].map(numberOf)).toEqual([0, 0, 1, 1])
    expect([-1, 0, 1].map(dayOf)).toEqual([null, '2026-01-02', '2026-01-05'])
  })

  test('counts like the calendar, and gives each working day back', () => {
    checkLaw([day, day], (one, other) => {
      const { numberOf, dayOf, isWorkingDay: isOne } = workingDaysFrom(2010)
      expect(numberOf(other) - numberOf(one)).toBe(workingDaysBetween(one, other))
      expect(isOne(one)).toBe(isWorkingDay(one))
      expect(dayOf(numberOf(one))).toBe(addWorkingDays(one, 0))
    })
  })
})
