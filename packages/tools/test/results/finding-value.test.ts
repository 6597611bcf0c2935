import { describe, expect, test } from 'vitest'
import { createEstimate } from '@implementere/model'
import { createContext } from '../../src/context.ts'
import { emptyExecution } from '../../src/execution/empty.ts'
import { faultsOf, implementationValue, outcomeValue, pointsWithin, reportedEstimate } from '../../src/results/finding-value.ts'
import type { ImplementationFinding, ReportedValue } from '../../src/results/record.ts'

const none: ReportedValue = { reached: null, of: null, value: null, lower: null, upper: null, level: null }
const outcome = { id: 'o', indicator: 'i', reported: null, decisive: true, goal: null, direction: null, note: null }
const point = { id: 'p', indicator: 'i', date: '2026-03-31', site: null, numerator: 8, denominator: 10, value: null, n: null, deviation: null }

describe('reportedEstimate', () => {
  test('takes the share of a count with the interval of Wilson', () => {
    const estimate = reportedEstimate({ ...none, reached: 12, of: 20 }, 'points')
    expect(estimate).toMatchObject({ value: 0.6, numerator: 12, denominator: 20, known: 20, unit: 'proportion', reason: null })
    expect(estimate.interval?.lower).toBeCloseTo(0.3866, 4)
    expect(estimate.interval?.upper).toBeCloseTo(0.7812, 4)
  })

  test('keeps more than all without an interval, and nothing of nothing as unknown', () => {
    expect(reportedEstimate({ ...none, reached: 5, of: 4 }, 'points')).toMatchObject({ value: 1.25, interval: null })
    expect(reportedEstimate({ ...none, reached: 4, of: 4 }, 'points').interval).not.toBe(null)
    expect(reportedEstimate({ ...none, reached: 0, of: 0 }, 'points')).toMatchObject({ value: null, reason: 'no-denominator' })
  })

  test('takes a value with its limits and level', () => {
    expect(reportedEstimate({ ...none, value: 3, lower: 2, upper: 4, level: 0.9 }, 'points')).toMatchObject({
      value: 3,
      unit: 'points',
      known: 1,
      interval: { lower: 2, upper: 4, level: 0.9, method: 'reported' },
    })
    expect(reportedEstimate({ ...none, value: -0, lower: -0, level: 0.9 }, 'points')).toMatchObject({
      value: 0,
      interval: { lower: 0, upper: null },
    })
    expect(reportedEstimate({ ...none, value: 3, upper: 4, level: 0.9 }, 'points').interval).toMatchObject({ lower: null, upper: 4 })
  })

  test.each([
    ['no level', { value: 3, lower: 2, upper: 4 }],
    ['no limits', { value: 3, level: 0.95 }],
    ['a value below its limits', { value: 1, lower: 2, upper: 4, level: 0.95 }],
    ['a value above its limits', { value: 5, lower: 2, upper: 4, level: 0.95 }],
  ])('has no interval with %s', (_, fields) => {
    expect(reportedEstimate({ ...none, ...fields }, 'points')).toMatchObject({ value: fields.value, interval: null })
  })

  test('is unknown when nothing is reported', () => {
    const unknown = { value: null, reason: 'not-reported', unknown: 1, unit: 'points' }
    expect(reportedEstimate(null, 'points')).toMatchObject(unknown)
    expect(reportedEstimate({ ...none, reached: 3, lower: 1, upper: 2, level: 0.95 }, 'points')).toMatchObject(unknown)
    expect(reportedEstimate({ ...none, of: 3 }, 'points')).toMatchObject(unknown)
  })
})

describe('faultsOf', () => {
  test('names what can not be used', () => {
    expect(faultsOf(null)).toEqual([])
    expect(faultsOf(none)).toEqual([])
    expect(faultsOf({ ...none, reached: 5, of: 4 })).toEqual(['more-than-all'])
    expect(faultsOf({ ...none, reached: 4, of: 4, value: 9, lower: 1, upper: 2 })).toEqual([])
    expect(faultsOf({ ...none, value: 3, lower: 2, upper: 4 })).toEqual(['limits-without-level'])
    expect(faultsOf({ ...none, value: 3, upper: 4 })).toEqual(['limits-without-level'])
    expect(faultsOf({ ...none, value: 3, lower: 2 })).toEqual(['limits-without-level'])
    expect(faultsOf({ ...none, value: 3 })).toEqual([])
    expect(faultsOf({ ...none, value: 3, lower: 4, level: 0.95 })).toEqual(['limits-not-around-value'])
    expect(faultsOf({ ...none, value: 3, lower: 3, upper: 3, level: 0.95 })).toEqual([])
    expect(faultsOf({ ...none, lower: 4, upper: 3 })).toEqual([])
  })
})

describe('implementationValue', () => {
  const finding: ImplementationFinding = {
    id: 'f',
    dimension: 'dosage',
    measure: 'dosage.sessionsTotal',
    cluster: 'site',
    reported: null,
    decisive: true,
    preset: null,
    cut: null,
    goal: null,
    direction: null,
  }
  const observed = createEstimate({ method: 'dosage.sessionsTotal', unit: 'count', value: 40 })
  const by = (cluster: string | null) => new Map([['dosage.sessionsTotal', cluster === 'site' ? observed : createEstimate({ method: 'x' })]])

  test('is what was observed, taken together as the finding says', () => {
    expect(implementationValue(finding, by)).toBe(observed)
  })

  test('is what is reported, in the unit of the measure', () => {
    expect(implementationValue({ ...finding, reported: { ...none, value: 41 } }, by)).toMatchObject({ value: 41, unit: 'count' })
    expect(implementationValue({ ...finding, measure: 'of-our-own', reported: { ...none, value: 0.5 } }, by)).toMatchObject({ unit: 'proportion' })
    expect(implementationValue({ ...finding, measure: null }, by)).toMatchObject({ value: null, reason: 'not-reported', unit: 'proportion' })
  })
})

describe('outcomeValue', () => {
  test('is what the points of the indicator say, unless a value is reported', () => {
    // 8 of 10 and 4 of 10: 12 of 20.
    const points = [point, { ...point, id: 'q', numerator: 4 }]
    expect(outcomeValue(outcome, points, 'proportion')).toMatchObject({ value: 0.6, numerator: 12, denominator: 20 })
    expect(outcomeValue({ ...outcome, reported: { ...none, reached: 1, of: 4 } }, points, 'proportion').value).toBe(0.25)
  })

  test('is not reported without points or without a unit', () => {
    expect(outcomeValue(outcome, [], 'proportion').reason).toBe('not-reported')
    expect(outcomeValue(outcome, [point], null).reason).toBe('not-reported')
  })
})

describe('pointsWithin', () => {
  const points = ['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01', null].map((date, index) => ({ ...point, id: `p${index}`, date }))
  const dates = (from: string | null, until: string | null, asOf: string) => {
    const context = createContext({ asOf, records: { KE6: { ...emptyExecution(), points } } })
    return (pointsWithin({ from, until }, context).get('i') ?? []).map(({ date }) => date)
  }

  test('counts the first and the last day, and nothing without a day or after the day looked from', () => {
    expect(dates('2026-01-01', '2026-06-30', '2026-12-31')).toEqual(['2026-01-01', '2026-06-30'])
    expect(dates(null, null, '2026-06-30')).toEqual(['2025-12-31', '2026-01-01', '2026-06-30'])
    expect(dates(null, '2026-12-31', '2025-12-31')).toEqual(['2025-12-31'])
  })

  test('is empty without a record of KE6', () => {
    expect(pointsWithin({ from: null, until: null }, createContext({ asOf: '2026-11-16' })).size).toBe(0)
  })
})
