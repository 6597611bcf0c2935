import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { designEffect, effectiveSampleSize } from '../src/cluster.ts'
import { expectClose, runs } from './numbers.ts'

describe('designEffect', () => {
  test('is 1.95 for clusters of twenty with an intraclass correlation of .05', () => {
    expectClose(designEffect(20, 0.05).value, 1.95, 1e-15)
  })

  test('is 1 for clusters of one, and where clusters do not differ', () => {
    expect(designEffect(1, 0.9).value).toBe(1)
    expect(designEffect(50, 0).value).toBe(1)
  })

  test('does not exist for an intraclass correlation that does not', () => {
    expect(designEffect(20, null)).toEqual({ value: null, reason: 'no-data' })
  })

  test('refuses a cluster of less than one', () => {
    expect(() => designEffect(0.5, 0.1)).toThrow('[invalid-size]')
    expect(() => designEffect(NaN, 0.1)).toThrow('[invalid-number]')
  })
})

describe('effectiveSampleSize', () => {
  test('makes 390 clustered observations worth 200 independent ones', () => {
    expectClose(effectiveSampleSize(390, 1.95).value, 200, 1e-15)
  })

  test('has reasons where it does not exist', () => {
    expect(effectiveSampleSize(390, null)).toEqual({ value: null, reason: 'no-data' })
    expect(effectiveSampleSize(390, 0)).toEqual({ value: null, reason: 'unbounded' })
    expect(effectiveSampleSize(0, 2)).toEqual({ value: 0, reason: null })
  })

  test('is unbounded where the quotient overflows', () => {
    expect(effectiveSampleSize(1e150, 1e-308)).toEqual({ value: null, reason: 'unbounded' })
  })

  test('refuses a negative sample', () => {
    expect(() => effectiveSampleSize(-1, 2)).toThrow('[invalid-size]')
  })

  test('is the number of clusters where each repeats one value, and n where clusters do not matter', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 200 }), (size, clusters) => {
        expectClose(effectiveSampleSize(size * clusters, designEffect(size, 1).value).value, clusters, 1e-12)
        expect(effectiveSampleSize(size * clusters, designEffect(size, 0).value).value).toBe(size * clusters)
      }),
      runs,
    )
  })
})
