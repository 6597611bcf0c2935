import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { spearmanBrown } from '../src/spearman-brown.ts'
import { expectClose, runs } from './numbers.ts'

describe('spearmanBrown', () => {
  test('doubles a half of .60 to .75', () => {
    expectClose(spearmanBrown(0.6).value, 0.75, 1e-15)
    expect(spearmanBrown(0.6).reason).toBeNull()
  })

  test('steps one rater of Shrout & Fleiss 1979 up to four: .7148 becomes .9093', () => {
    expectClose(spearmanBrown(0.714841, 4).value, 0.909316, 1e-5)
  })

  test('has reasons where it does not exist', () => {
    expect(spearmanBrown(null)).toEqual({ value: null, reason: 'no-data' })
    expect(spearmanBrown(-1, 2)).toEqual({ value: null, reason: 'no-denominator' })
  })

  test('is out of range where a number that is no reliability overflows', () => {
    expect(spearmanBrown(1e100, 1e300)).toEqual({ value: null, reason: 'out-of-range' })
  })

  test('refuses a length that is not above 0', () => {
    expect(() => spearmanBrown(0.5, 0)).toThrow('[invalid-factor]')
    expect(() => spearmanBrown(0.5, Infinity)).toThrow('[invalid-factor]')
    expect(() => spearmanBrown(NaN)).toThrow('[invalid-number]')
  })

  test('is undone by the inverse factor, and steps multiply', () => {
    const factor = fc.double({ min: 0.1, max: 20, noNaN: true })
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), factor, factor, (reliability, first, second) => {
        const longer = spearmanBrown(reliability, first).value
        expect(spearmanBrown(longer, 1 / first).value!).toBeCloseTo(reliability, 12)
        expect(spearmanBrown(longer, second).value!).toBeCloseTo(spearmanBrown(reliability, first * second).value!, 12)
      }),
      runs,
    )
  })
})
