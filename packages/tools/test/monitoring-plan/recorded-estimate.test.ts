import { describe, expect, test } from 'vitest'
import { recordedEstimate } from '../../src/monitoring-plan/recorded-estimate.ts'
import { point } from './indicators.ts'

const rows = (...fields: Partial<ReturnType<typeof point>>[]) => fields.map((field, index) => point({ id: `p${index}`, ...field }))

describe('recordedEstimate', () => {
  test('sums numerators and denominators of sites: 8/10 and 1/10 are 9/20 = 0.45, not the mean of the shares', () => {
    const estimate = recordedEstimate(rows({ numerator: 8, denominator: 10 }, { numerator: 1, denominator: 10 }, { numerator: 3 }), 'proportion')
    expect(estimate).toMatchObject({ value: 0.45, numerator: 9, denominator: 20, known: 2, unknown: 1, unit: 'proportion', reason: null })
    expect(estimate.method).toBe('monitoringPlan.recordedProportion')
    expect(estimate.interval).toMatchObject({ method: 'wilson', level: 0.95 })
    // Wilson 9/20: centre (0.45 + 3.8415/40) / (1 + 3.8415/20) = 0.4581, half-width 0.1999.
    expect([estimate.interval!.lower!, estimate.interval!.upper!].map((limit) => Number(limit.toFixed(4)))).toEqual([0.2582, 0.6579])
  })

  test('keeps a share above 1 without an interval', () => {
    expect(recordedEstimate(rows({ numerator: 12, denominator: 10 }), 'proportion')).toMatchObject({ value: 1.2, interval: null })
    expect(recordedEstimate(rows({ numerator: 10, denominator: 10 }), 'proportion').interval).not.toBeNull()
  })

  test('has no share of nothing, and none of what nobody knows', () => {
    expect(recordedEstimate(rows({ numerator: 0, denominator: 0 }), 'proportion')).toMatchObject({ value: null, reason: 'no-denominator', known: 1 })
    expect(recordedEstimate(rows({ denominator: 4 }, {}), 'proportion')).toMatchObject({ value: null, reason: 'all-unknown', known: 0, unknown: 2 })
  })

  test('keeps one mean, with the interval of Student where n and the deviation are known', () => {
    // t(0.975, 8) = 2.306; 2.306 * 1.5 / 3 = 1.153.
    const { value, interval, unit } = recordedEstimate(rows({ value: 4, n: 9, deviation: 1.5 }), 'mean')
    expect([value, unit, Number(interval!.lower!.toFixed(3)), Number(interval!.upper!.toFixed(3)), interval!.method]).toEqual([
      4,
      'points',
      2.847,
      5.153,
      'student-t',
    ])
    for (const fields of [{ n: 1, deviation: 1 }, { n: 9 }, { deviation: 1.5 }])
      expect(recordedEstimate(rows({ value: 4, ...fields }), 'mean')).toMatchObject({ value: 4, interval: null, reason: null })
    expect(recordedEstimate(rows({ value: 4, n: 2, deviation: 0 }), 'mean').interval).toMatchObject({ lower: 4, upper: 4 })
  })

  test('weights several means by n: (4 * 1 + 7 * 2) / 3 = 6', () => {
    expect(recordedEstimate(rows({ value: 4, n: 1 }, { value: 7, n: 2 }, { n: 5 }), 'mean')).toMatchObject({
      value: 6,
      numerator: 18,
      denominator: 3,
      known: 2,
      unknown: 1,
      interval: null,
      method: 'monitoringPlan.recordedMean',
    })
    expect(recordedEstimate(rows({ value: 4, n: 1 }, { value: 7 }), 'mean')).toMatchObject({ value: null, reason: 'unknown-count', known: 2 })
    expect(recordedEstimate(rows({ value: 4, n: 0 }, { value: 7, n: 0 }), 'mean')).toMatchObject({ value: null, reason: 'no-denominator' })
    expect(recordedEstimate(rows({ n: 3 }), 'mean')).toMatchObject({ value: null, reason: 'all-unknown', unknown: 1 })
  })

  test('sums counts, and bounds them only when all are known', () => {
    expect(recordedEstimate(rows({ value: 2 }, { value: 0 }), 'count')).toMatchObject({
      value: 2,
      numerator: 2,
      unit: 'count',
      bounds: { lower: 2, upper: 2 },
      method: 'monitoringPlan.recordedCount',
    })
    expect(recordedEstimate(rows({ value: 2 }, {}), 'count')).toMatchObject({ value: 2, known: 1, unknown: 1, bounds: null })
    expect(recordedEstimate(rows({}), 'count')).toMatchObject({ value: null, reason: 'all-unknown' })
  })

  test('has no negative zero', () => {
    expect(Object.is(recordedEstimate(rows({ value: -0 }), 'mean').value, 0)).toBe(true)
    expect(Object.is(recordedEstimate(rows({ value: -0 }), 'count').value, 0)).toBe(true)
  })
})
