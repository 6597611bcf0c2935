import { addDays } from '@implementere/model/calendar'
import { PERIOD_UNITS, periodOf } from '@implementere/dimensions'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectedPeriods, periodEnd } from '../../src/monitoring-plan/indicator-period.ts'
import { checkLaw } from '../check-law.ts'

const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))

describe('periodEnd', () => {
  test.each([
    ['2026-01', 'month', '2026-01-31'],
    ['2023-02', 'month', '2023-02-28'],
    ['2025-12', 'month', '2025-12-31'],
    ['9999-12', 'month', '9999-12-31'],
    ['2026-Q1', 'quarter', '2026-03-31'],
    ['2026-Q4', 'quarter', '2026-12-31'],
    ['2026-H1', 'term', '2026-07-31'],
    ['2026-H2', 'term', '2026-12-31'],
    ['2026', 'year', '2026-12-31'],
  ] as const)('%s is over on %s %s', (period, unit, end) => {
    expect(periodEnd(period, unit)).toBe(end)
  })

  test('is in the period, and the day after is not', () => {
    checkLaw([day, fc.constantFrom(...PERIOD_UNITS)], (date, unit) => {
      const end = periodEnd(periodOf(date, unit)!, unit)
      expect(periodOf(end, unit)).toBe(periodOf(date, unit))
      expect(periodOf(addDays(end, 1), unit)).not.toBe(periodOf(date, unit))
    })
  })
})

describe('expectedPeriods', () => {
  const of = (fields: Partial<Parameters<typeof expectedPeriods>[0]>, asOf: string) =>
    expectedPeriods({ frequency: 'month', start: '2026-01-15', end: null, ...fields }, asOf)

  test('are those that are over: the last day of the month counts', () => {
    expect(of({}, '2026-03-30').periods).toEqual(['2026-01', '2026-02'])
    expect(of({}, '2026-03-31').periods).toEqual(['2026-01', '2026-02', '2026-03'])
  })

  test('end with the period of the last day, once that is over', () => {
    expect(of({ end: '2026-02-10' }, '2026-02-20').periods).toEqual(['2026-01'])
    expect(of({ end: '2026-02-10' }, '2026-12-01').periods).toEqual(['2026-01', '2026-02'])
    expect(of({ end: '2027-02-10' }, '2026-03-01').periods).toEqual(['2026-01', '2026-02'])
  })

  test('are none before the start or with dates in the wrong order', () => {
    expect(of({}, '2025-12-31')).toEqual({ periods: [], reason: null })
    expect(of({ end: '2025-06-01' }, '2026-12-31')).toEqual({ periods: [], reason: null })
  })

  test('cannot be told without a frequency or a start, or over more than a hundred years', () => {
    expect(of({ frequency: null, start: null }, '2026-12-31')).toEqual({ periods: null, reason: 'unknown-frequency' })
    expect(of({ start: null }, '2026-12-31')).toEqual({ periods: null, reason: 'unknown-start' })
    expect(of({ start: '1925-01-01' }, '2026-12-31')).toEqual({ periods: null, reason: 'span-too-long' })
    expect(of({ start: '1926-01-01', frequency: 'year' }, '2026-12-31').periods).toHaveLength(101)
  })
})
