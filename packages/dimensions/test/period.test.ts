import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PERIOD_UNITS, periodOf, periodsBetween } from '@implementere/dimensions'
import { checkLaw } from './check-law.ts'

const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))

describe('periodOf', () => {
  test('names months, quarters, terms and years', () => {
    expect(PERIOD_UNITS.map((unit) => periodOf('2026-11-21', unit))).toEqual(['2026-11', '2026-Q4', '2026-H2', '2026'])
    expect(['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31'].map((date) => periodOf(date, 'quarter'))).toEqual([
      '2026-Q1',
      '2026-Q1',
      '2026-Q2',
      '2026-Q4',
    ])
  })

  test('gives July to the term that the rule names', () => {
    expect(['2026-06-30', '2026-07-31', '2026-08-01'].map((date) => periodOf(date, 'term'))).toEqual(['2026-H1', '2026-H1', '2026-H2'])
    expect(periodOf('2026-07-15', { unit: 'term', july: 'autumn' })).toBe('2026-H2')
    expect(periodOf('2026-07-15', { unit: 'term', july: 'none' })).toBeNull()
  })

  test('refuses units that it does not know and own periods that end before they start', () => {
    expect(() => periodOf('2026-01-01', 'week' as 'month')).toThrow('[unknown-period]')
    expect(() => periodOf('2026-01-01', { custom: [{ id: 'x', from: '2026-02-01', to: '2026-01-01' }] })).toThrow('[invalid-period]')
  })
})

describe('periodsBetween', () => {
  test('lists own periods that touch the time', () => {
    const custom = [
      { id: 'pilot', from: '2025-01-01', to: '2025-06-30' },
      { id: 'spread', from: '2025-07-01', to: '2026-06-30' },
    ]
    expect(periodsBetween('2025-09-01', '2026-01-01', { custom })).toEqual(['spread'])
  })

  test('is empty where the end comes first', () => {
    expect(periodsBetween('2026-02-01', '2026-01-01', 'month')).toEqual([])
  })

  test('holds the period of every day between, in order, none twice', async () => {
    await checkLaw([day, day, day, fc.constantFrom(...PERIOD_UNITS)], (a, b, c, unit) => {
      const [from, between, to] = [a, b, c].toSorted() as [string, string, string]
      const periods = periodsBetween(from, to, unit)
      expect(periods).toContain(periodOf(between, unit))
      expect([periods[0], periods.at(-1)]).toEqual([periodOf(from, unit), periodOf(to, unit)])
      expect(periods).toEqual([...new Set(periods)].toSorted())
    })
  })
})
