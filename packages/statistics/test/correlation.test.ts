import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { correlation, CORRELATION_METHODS } from '../src/correlation.ts'
import { partialCorrelation } from '../src/partial-correlation.ts'
import { expectClose, readReference, runs } from './numbers.ts'

interface Case {
  readonly x: number[]
  readonly y: number[]
  readonly pearson: number
  readonly pearsonP: number
  readonly pearsonInterval: [number, number]
  readonly spearman: number
  readonly spearmanP: number
  readonly kendall: number
  readonly kendallP: number
}
const { association, partial } = readReference('inference.json') as {
  association: Case[]
  partial: { x: number[]; y: number[]; controls: number[][]; value: number; pValue: number }[]
}

describe('correlation', () => {
  it("agrees with R's cor.test for Pearson, Spearman and Kendall", () => {
    for (const { x, y, ...expected } of association) {
      const [r, rho, tau] = CORRELATION_METHODS.map((method) => correlation(x, y, { method }))
      expectClose(r!.value, expected.pearson)
      expectClose(r!.pValue, expected.pearsonP)
      expectClose(r!.interval!.lower, expected.pearsonInterval[0])
      expectClose(r!.interval!.upper, expected.pearsonInterval[1])
      expectClose(rho!.value, expected.spearman)
      expectClose(rho!.pValue, expected.spearmanP)
      expectClose(tau!.value, expected.kendall)
      expectClose(tau!.pValue, expected.kendallP)
    }
  })

  it("gives Anscombe's first quartet r = 0.81642", () => {
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5]
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68]
    expect(Number(correlation(x, y).value!.toFixed(5))).toBe(0.81642)
  })

  it('takes the intervals of rho and tau from their own variances of z', () => {
    const [x, y] = [
      [1, 2, 3, 4, 5, 6, 7, 8],
      [2, 1, 4, 3, 6, 5, 8, 7],
    ]
    const half = (method: 'spearman' | 'kendall') => {
      const { interval } = correlation(x, y, { method })
      return (Math.atanh(interval!.upper!) - Math.atanh(interval!.lower!)) / 2 / 1.959963984540054
    }
    const rho = correlation(x, y, { method: 'spearman' }).value!
    expectClose(half('spearman') ** 2, (1 + rho ** 2 / 2) / 5, 1e-9)
    expectClose(half('kendall') ** 2, 0.437 / 4, 1e-9)
  })

  it('uses complete pairs and counts the others', () => {
    const whole = correlation([1, 2, 3, 4, 6], [2, 1, 4, 3, 6])
    expect(correlation([1, 2, null, 3, 4, 9, 6], [2, 1, 5, 4, 3, null, 6])).toEqual({ ...whole, missing: 2 })
  })

  it('says what does not exist', () => {
    const none = { value: null, interval: null, pValue: null }
    expect(correlation([], [])).toEqual({ ...none, n: 0, missing: 0, reason: 'insufficient-data' })
    expect(correlation([1, null], [2, 3])).toEqual({ ...none, n: 1, missing: 1, reason: 'insufficient-data' })
    for (const method of CORRELATION_METHODS) {
      expect(correlation([1, 2, 3], [4, 4, 4], { method })).toEqual({ ...none, n: 3, missing: 0, reason: 'no-variance' })
      expect(correlation([1, 2], [4, 5], { method })).toEqual({
        value: 1,
        interval: null,
        pValue: null,
        n: 2,
        missing: 0,
        reason: 'insufficient-data',
      })
    }
    expect(correlation([1, 2, 3, 4], [2, 4, 6, 8])).toMatchObject({ value: 1, pValue: 0, interval: { lower: 1, upper: 1 }, reason: null })
  })

  it('refuses lists of different length, numbers that are none and levels outside 0-1', () => {
    expect(() => correlation([1], [1, 2])).toThrow(expect.objectContaining({ code: 'invalid-shape' }))
    expect(() => correlation([1, Number.NaN], [1, 2])).toThrow(expect.objectContaining({ code: 'invalid-number' }))
    expect(() => correlation([1, 2], [1, 2], { level: 0 })).toThrow(expect.objectContaining({ code: 'invalid-level' }))
  })
})

describe('partialCorrelation', () => {
  it("agrees with ppcor's formula from the inverse correlation matrix, with one to three controls", () => {
    for (const { x, y, controls, ...expected } of partial) {
      const result = partialCorrelation(x, y, controls)
      expectClose(result.value, expected.value)
      expectClose(result.pValue, expected.pValue)
    }
  })

  it('is the textbook formula for one control, given as a column or as a list of one', () => {
    const [x, y, z] = [
      [1, 2, 3, 4, 5, 7],
      [2, 1, 4, 3, 5, 9],
      [1, 3, 2, 5, 4, 4],
    ]
    const r = (a: number[], b: number[]) => correlation(a, b).value!
    const expected = (r(x, y) - r(x, z) * r(y, z)) / Math.sqrt((1 - r(x, z) ** 2) * (1 - r(y, z) ** 2))
    expectClose(partialCorrelation(x, y, z).value, expected)
    expect(partialCorrelation(x, y, [z])).toEqual(partialCorrelation(x, y, z))
  })

  it('is the plain correlation without controls', () => {
    const [x, y] = [
      [1, 2, 3, 4, 5, 7],
      [2, 1, 4, 3, 5, 9],
    ]
    expectClose(partialCorrelation(x, y, []).value, correlation(x, y).value!)
  })

  it('says what does not exist, and leaves out incomplete rows', () => {
    const [x, y] = [
      [1, 2, 3, 5],
      [2, 1, 4, 3],
    ]
    expect(partialCorrelation([1, 2, 3], [2, 1, 3], [1, 2, 4])).toMatchObject({ value: null, n: 3, reason: 'insufficient-data' })
    expect(partialCorrelation(x, y, [2, 2, 2, 2])).toMatchObject({ value: null, reason: 'collinear' })
    expect(
      partialCorrelation(
        x,
        y,
        x.map((value) => 2 * value + 1),
      ),
    ).toMatchObject({ value: null, reason: 'no-variance' })
    expect(partialCorrelation(x, y, [4, 3, 1, 1])).toMatchObject({ n: 4, interval: null, reason: 'insufficient-data' })
    expect(partialCorrelation([...x, 9, null], [...y, null, 3], [4, 3, 1, 1, 2, 2])).toEqual({
      ...partialCorrelation(x, y, [4, 3, 1, 1]),
      missing: 2,
    })
    expect(() => partialCorrelation(x, y, [[1, 2]])).toThrow(expect.objectContaining({ code: 'invalid-shape' }))
  })
})

describe('laws of correlation', () => {
  const pairs = fc.array(fc.tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -20, max: 20 })), { minLength: 2, maxLength: 40 })

  it('lies between -1 and 1, inside its interval, whichever column comes first', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom(...CORRELATION_METHODS), (rows, method) => {
        const [x, y] = [rows.map(([a]) => a), rows.map(([, b]) => b)]
        const result = correlation(x, y, { method })
        const swapped = correlation(y, x, { method })
        if (result.value === null) return
        expect(Math.abs(result.value)).toBeLessThanOrEqual(1)
        expect(Math.abs(result.value - swapped.value!)).toBeLessThan(1e-12)
        if (result.interval === null) return
        expect(result.interval.lower).toBeLessThanOrEqual(result.value + 1e-12)
        expect(result.interval.upper).toBeGreaterThanOrEqual(result.value - 1e-12)
        expect(result.pValue).toBeLessThanOrEqual(1)
      }),
      runs,
    )
  })

  it('keeps its value when a column is rescaled and changes sign when one is turned around', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom(...CORRELATION_METHODS), (rows, method) => {
        const [x, y] = [rows.map(([a]) => a), rows.map(([, b]) => b)]
        const value = correlation(x, y, { method }).value
        if (value === null) return
        expect(
          Math.abs(
            correlation(
              x.map((number) => 4 * number + 1e6),
              y,
              { method },
            ).value! - value,
          ),
        ).toBeLessThan(1e-9)
        expect(
          Math.abs(
            correlation(
              x.map((number) => -number),
              y,
              { method },
            ).value! + value,
          ),
        ).toBeLessThan(1e-9)
      }),
      runs,
    )
  })
})
