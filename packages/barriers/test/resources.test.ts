import { describe, expect, test } from 'vitest'
import { resourceGaps, type ResourceAmount } from '@implementere/barriers'
import { codeOf } from './code-of.ts'

const gaps = (...amounts: readonly ResourceAmount[]) => resourceGaps([{ amounts }])

describe('resourceGaps', () => {
  test('sums what was needed and what was freed, by quantity, in their order', () => {
    const hours = (expected: number | null, actual: number | null): ResourceAmount => ({ quantity: 'hours', expected, actual })
    const result = resourceGaps([
      { amounts: [{ quantity: 'money', expected: 100, actual: 120 }, hours(10, 4)] },
      { amounts: [hours(20, 11)] },
      { amounts: [hours(5, null)] },
    ])
    expect(result).toMatchObject([
      { quantity: 'hours', shortfall: 15, met: { value: 0.5, numerator: 15, denominator: 30, known: 2, unknown: 1, unit: 'ratio', reason: null } },
      { quantity: 'money', shortfall: -20, met: { value: 1.2 } },
    ])
  })

  test('takes a figure that is missing for unknown, never for nothing', () => {
    expect(gaps({ quantity: 'trainingHours', expected: null, actual: 5 })).toMatchObject([
      { met: { value: null, reason: 'all-unknown', known: 0, unknown: 1 }, shortfall: null },
    ])
    expect(gaps({ quantity: 'trainingHours', expected: 5, actual: 0 })).toMatchObject([{ met: { value: 0 }, shortfall: 5 }])
  })

  test('divides by nothing where nothing was needed', () => {
    expect(gaps({ quantity: 'staff', expected: 0, actual: 1 })).toMatchObject([{ met: { value: null, reason: 'no-denominator' }, shortfall: -1 }])
    expect(resourceGaps([])).toEqual([])
  })

  test('refuses amounts that are none', () => {
    for (const amount of [-1, Number.NaN, Infinity]) {
      expect(codeOf(() => gaps({ quantity: 'hours', expected: amount, actual: 1 }))).toBe('invalid-amount')
      expect(codeOf(() => gaps({ quantity: 'hours', expected: 1, actual: amount }))).toBe('invalid-amount')
    }
  })
})
