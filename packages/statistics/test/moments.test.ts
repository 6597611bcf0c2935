import { isJson } from '@implementere/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aggregate } from '../src/aggregator.ts'
import { moments, type MomentsSummary } from '../src/moments.ts'
import { expectClose, runs } from './numbers.ts'

const finite = fc.oneof(fc.integer(), fc.double({ noNaN: true, min: -1e150, max: 1e150 }))
const values = fc.array(fc.option(finite, { nil: null }), { maxLength: 40 })
const nearOneBillion = fc.array(
  fc.double({ noNaN: true, min: -50, max: 50 }).map((value) => 1e9 + value),
  { minLength: 2, maxLength: 40 },
)

const summaryOf = (inputs: readonly (number | null)[]): MomentsSummary =>
  inputs.reduce((summary: MomentsSummary, input) => moments.add(summary, input), moments.zero())

/** Relative distance allowed between two ways of summing. */
const ROUNDING = 1e-12
/** Sums of squares below this have lost digits to the smallest double, whatever the way of summing. */
const SMALLEST_M2 = 1e-290

function expectSame(actual: MomentsSummary, expected: MomentsSummary): void {
  const { mean, meanRest, m2, ...exact } = actual
  expect(exact).toEqual({ count: expected.count, missing: expected.missing, min: expected.min, max: expected.max })
  const m2Size = Math.max(expected.m2, SMALLEST_M2)
  const spread = Math.sqrt(m2Size / Math.max(1, expected.count))
  expect(Math.abs(mean - expected.mean + (meanRest - expected.meanRest))).toBeLessThanOrEqual(ROUNDING * spread)
  expect(Math.abs(m2 - expected.m2)).toBeLessThanOrEqual(ROUNDING * m2Size)
}

describe('moments', () => {
  test('says that there is no data, rather than a mean of 0', () => {
    expect(aggregate(moments, [null])).toEqual({
      count: 0,
      missing: 1,
      mean: null,
      m2: null,
      variance: null,
      standardDeviation: null,
      min: null,
      max: null,
      reason: 'no-data',
    })
  })

  test('gives one value a mean but no variance', () => {
    expect(aggregate(moments, [7])).toMatchObject({ mean: 7, variance: null, reason: 'insufficient-data' })
  })

  test('gives the variance of 4, 7, 13, 16 at an offset of 1e9 as 30, where a sum of squares loses every digit', () => {
    expect(aggregate(moments, [1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16]).variance).toBe(30)
  })

  test('merges two halves at an offset of 1e9 without loss', () => {
    const merged = moments.merge(summaryOf([1e9 + 4, 1e9 + 7]), summaryOf([1e9 + 13, 1e9 + 16]))
    expect(moments.finish(merged).variance).toBe(30)
  })

  test('keeps the mean of values so small that their squares vanish, in one pass and in parts', () => {
    const tiny = [-2e-261, -6e-261]
    expectClose(aggregate(moments, tiny).mean, -4e-261, 1e-15)
    expectClose(moments.finish(moments.merge(summaryOf(tiny.slice(0, 1)), summaryOf(tiny.slice(1)))).mean, -4e-261, 1e-15)
  })

  test('agrees with numpy.var(ddof=1) and numpy.mean on ten ages', () => {
    const result = aggregate(moments, [3.1, 4.7, 2.2, 8.9, 5.5, 6.1, 7.3, 4.4, 9.8, 1.6])
    expectClose(result.mean, 5.36, 1e-15)
    expectClose(result.variance, 7.462666666666668, 1e-14)
  })

  test('refuses a value that is not a number', () => {
    for (const value of [NaN, Infinity, -1e151]) expect(() => aggregate(moments, [value])).toThrow('invalid-number')
  })

  test('law: equal values have a variance of exactly 0, however they were divided', () => {
    fc.assert(
      fc.property(finite, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (value, first, second) => {
        const merged = moments.merge(summaryOf(Array.from({ length: first }, () => value)), summaryOf(Array.from({ length: second }, () => value)))
        expect(merged.m2).toBe(0)
      }),
      runs,
    )
  })

  test('law: merge is commutative to the last digit, and leaves both summaries as they were', () => {
    fc.assert(
      fc.property(values, values, (one, two) => {
        const [a, b] = [Object.freeze(summaryOf(one)), Object.freeze(summaryOf(two))]
        expect(moments.merge(a, b)).toEqual(moments.merge(b, a))
      }),
      runs,
    )
  })

  test('law: merge of two summaries of as many values is commutative to the last digit too', () => {
    const decimals = fc.double({ min: -1, max: 1, noNaN: true })
    fc.assert(
      fc.property(fc.array(fc.tuple(decimals, decimals), { minLength: 1 }), (pairs) => {
        const [a, b] = [summaryOf(pairs.map(([value]) => value)), summaryOf(pairs.map(([, value]) => value))]
        expect(moments.merge(a, b)).toEqual(moments.merge(b, a))
      }),
      runs,
    )
  })

  test('law: zero is the identity of merge', () => {
    fc.assert(
      fc.property(values, (all) => {
        expect(moments.merge(summaryOf(all), moments.zero())).toEqual(summaryOf(all))
        expect(moments.merge(moments.zero(), summaryOf(all))).toEqual(summaryOf(all))
      }),
      runs,
    )
  })

  test('law: merge is associative', () => {
    fc.assert(
      fc.property(values, values, values, (one, two, three) => {
        const [a, b, c] = [summaryOf(one), summaryOf(two), summaryOf(three)]
        expectSame(moments.merge(moments.merge(a, b), c), moments.merge(a, moments.merge(b, c)))
      }),
      runs,
    )
  })

  test('law: merging two parts equals one pass over both, also far from zero', () => {
    fc.assert(
      fc.property(fc.oneof(values, nearOneBillion), fc.nat(), (all, cut) => {
        const at = all.length === 0 ? 0 : cut % all.length
        expectSame(moments.merge(summaryOf(all.slice(0, at)), summaryOf(all.slice(at))), summaryOf(all))
      }),
      runs,
    )
  })

  test('law: at an offset of 1e9 the variance is that of the values less the offset, in one pass and in parts', () => {
    fc.assert(
      fc.property(nearOneBillion, fc.nat(), (all, cut) => {
        const at = cut % all.length
        const near = summaryOf(all.map((value) => value - 1e9)).m2
        const inParts = moments.merge(summaryOf(all.slice(0, at)), summaryOf(all.slice(at))).m2
        for (const m2 of [summaryOf(all).m2, inParts]) expect(Math.abs(m2 - near)).toBeLessThanOrEqual(ROUNDING * near)
      }),
      runs,
    )
  })

  test('keeps nine digits of the variance of 3,000 values of spread 0.1 at an offset of 1e12', () => {
    const noise = Array.from({ length: 3000 }, (_, index) => 0.1 * Math.sin(index ** 2))
    const offset = noise.map((value) => 1e12 + value)
    expectClose(
      aggregate(moments, offset).variance,
      aggregate(
        moments,
        offset.map((value) => value - 1e12),
      ).variance!,
      1e-12,
    )
  })

  test('law: summary and result are plain JSON for any finite input', () => {
    fc.assert(
      fc.property(values, (all) => {
        expect(JSON.parse(JSON.stringify(summaryOf(all)))).toEqual(summaryOf(all))
        expect(isJson(aggregate(moments, all))).toBe(true)
      }),
      runs,
    )
  })
})
