import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareMeans, meanInterval } from '../src/mean.ts'
import { expectClose, readReference, runs } from './numbers.ts'

interface Case {
  readonly x: number[]
  readonly y: number[]
  readonly t: number
  readonly df: number
  readonly pValue: number
  readonly interval: [number, number]
  readonly meanInterval90: [number, number]
}
const { twoGroups } = readReference('inference.json') as { twoGroups: Case[] }

describe('meanInterval', () => {
  it("agrees with R's t.test at a level of 0.9", () => {
    for (const { x, meanInterval90 } of twoGroups) {
      const { interval } = meanInterval(x, { level: 0.9 })
      expectClose(interval!.lower, meanInterval90[0])
      expectClose(interval!.upper, meanInterval90[1])
    }
  })

  it("describes Student's sleep data (Cushny & Peebles 1905, drug 1: mean 0.75, standard deviation 1.78901)", () => {
    const { value, standardDeviation, n } = meanInterval([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2])
    expect([Number(value!.toFixed(10)), Number(standardDeviation!.toFixed(5)), n]).toEqual([0.75, 1.78901, 10])
  })

  it('has no mean without data and no interval for one value', () => {
    expect(meanInterval([])).toEqual({
      value: null,
      interval: null,
      standardDeviation: null,
      standardError: null,
      n: 0,
      missing: 0,
      reason: 'no-data',
    })
    expect(meanInterval([null, null])).toMatchObject({ value: null, n: 0, missing: 2, reason: 'no-data' })
    expect(meanInterval([3, null])).toMatchObject({ value: 3, interval: null, n: 1, missing: 1, reason: 'insufficient-data' })
    expect(meanInterval([3, 3])).toMatchObject({ value: 3, interval: { lower: 3, upper: 3 }, reason: null })
  })

  it('keeps its digits at an offset of a thousand million', () => {
    expect(meanInterval([1e9 + 1, 1e9 + 2, 1e9 + 3])).toMatchObject({ value: 1e9 + 2, standardDeviation: 1 })
  })

  it('refuses numbers that are none and levels outside 0-1', () => {
    expect(() => meanInterval([1, Infinity])).toThrow(expect.objectContaining({ code: 'invalid-number' }))
    expect(() => meanInterval([1], { level: 1.2 })).toThrow(expect.objectContaining({ code: 'invalid-level' }))
  })

  it('contains the mean, and a missing value changes only the count of missing', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 2, maxLength: 30 }), fc.nat(30), (values, place) => {
        const result = meanInterval(values)
        expect(result.interval!.lower).toBeLessThanOrEqual(result.value!)
        expect(result.interval!.upper).toBeGreaterThanOrEqual(result.value!)
        expect(meanInterval(values.toSpliced(place, 0, null as never))).toEqual({ ...result, missing: 1 })
      }),
      runs,
    )
  })
})

describe('compareMeans', () => {
  it("agrees with R's t.test (Welch)", () => {
    for (const { x, y, ...expected } of twoGroups) {
      const { t, df, pValue, difference } = compareMeans(x, y)
      expectClose(t, expected.t)
      expectClose(df, expected.df)
      expectClose(pValue, expected.pValue)
      expectClose(difference.interval!.lower, expected.interval[0])
      expectClose(difference.interval!.upper, expected.interval[1])
    }
  })

  it('agrees with a printed example of d and g (Borenstein et al. 2009, page 26: means 103 and 100, deviations 5.5 and 4.5, 50 each; d 0.5970, g 0.5924)', () => {
    const group = (mean: number, deviation: number) => {
      const half = deviation * Math.sqrt(49 / 50)
      return Array.from({ length: 50 }, (_, row) => mean + (row % 2 === 0 ? half : -half))
    }
    const { cohensD, hedgesG } = compareMeans(group(103, 5.5), group(100, 4.5))
    expect([Number(cohensD.value!.toFixed(4)), Number(hedgesG.value!.toFixed(4))]).toEqual([0.597, 0.5924])
    const spread = ({ interval }: typeof cohensD) => (interval!.upper! - interval!.lower!) / 2 / 1.959963984540054
    expect([Number((spread(cohensD) ** 2).toFixed(4)), Number((spread(hedgesG) ** 2).toFixed(4))]).toEqual([0.0418, 0.0411])
  })

  it('says what does not exist', () => {
    expect(compareMeans([], [1, 2])).toMatchObject({ t: null, difference: { value: null, reason: 'no-data' }, reason: 'no-data' })
    expect(compareMeans([1], [2, 3])).toMatchObject({
      pValue: null,
      difference: { value: -1.5, reason: 'insufficient-data', interval: null },
      cohensD: { value: null },
      reason: 'insufficient-data',
    })
    expect(compareMeans([1, 1], [2, 2])).toMatchObject({
      t: null,
      difference: { value: -1 },
      hedgesG: { value: null, reason: 'no-variance' },
      reason: 'no-variance',
    })
  })

  it('turns its sign when the groups change places, and keeps d when the scale changes', () => {
    const group = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 2, maxLength: 20 })
    fc.assert(
      fc.property(group, group, (x, y) => {
        const [there, back] = [compareMeans(x, y), compareMeans(y, x)]
        const rescaled = compareMeans(
          x.map((value) => 3 * value + 5),
          y.map((value) => 3 * value + 5),
        )
        expect(back.reason).toBe(there.reason)
        if (there.reason !== null) return
        expect(Math.abs(there.t! + back.t!)).toBeLessThan(1e-9)
        expect(Math.abs(there.cohensD.value! - rescaled.cohensD.value!)).toBeLessThan(1e-9 * (1 + Math.abs(there.cohensD.value!)))
        expectClose(there.pValue, back.pValue!, 1e-9)
        expect(Math.abs(there.hedgesG.value!)).toBeLessThanOrEqual(Math.abs(there.cohensD.value!))
      }),
      runs,
    )
  })
})
