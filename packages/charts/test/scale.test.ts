import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { valueTicks } from '../src/axis.ts'
import { finite, linearScale, roundDomain, ticksIn } from '../src/scale.ts'
import { RUNS } from './runs.ts'

const number = fc.double({ noNaN: true, noDefaultInfinity: true })

describe('linearScale', () => {
  test('leads from the ends of the domain to the ends of the range', () => {
    const scale = linearScale([2, 4], [100, 0])
    expect([scale(2), scale(3), scale(4)]).toEqual([100, 50, 0])
  })

  test('puts everything in the middle where the domain has no extent', () => {
    expect(linearScale([3, 3], [0, 10])(3)).toBe(5)
  })
})

describe('roundDomain', () => {
  test('has round ends', () => {
    expect(roundDomain([0.64, 0.98], 5)).toEqual([0.6, 1])
  })

  test('is 0 to 1 without values, and has room around a single one', () => {
    expect(roundDomain([], 5)).toEqual([0, 1])
    expect(roundDomain([10], 5)).toEqual([9, 11])
    expect(roundDomain([0], 5)).toEqual([-1, 1])
  })

  test('holds every value, and every value has a place in it, whatever the numbers', () => {
    fc.assert(
      fc.property(fc.array(number, { maxLength: 20 }), (values) => {
        const domain = roundDomain(values, 5)
        const scale = linearScale(domain, [0, 100])
        for (const value of values) {
          expect(value >= domain[0] && value <= domain[1]).toBe(true)
          expect(scale(value)).toBeGreaterThanOrEqual(-1e-6)
          expect(scale(value)).toBeLessThanOrEqual(100 + 1e-6)
        }
        expect(ticksIn(domain, 5).every(Number.isFinite)).toBe(true)
      }),
      RUNS,
    )
  })
})

describe('finite', () => {
  test('takes what is no number as unknown, and has no minus zero', () => {
    expect([finite(Number.NaN), finite(Infinity), finite(null), finite(undefined), finite(-0), finite(2)]).toEqual([null, null, null, null, 0, 2])
  })
})

describe('valueTicks', () => {
  test('has as many decimals as keep the ticks apart', () => {
    const labels = (domain: readonly [number, number]) => valueTicks(domain, 5, 'proportion', 'en').map(({ label }) => label)
    expect(labels([0, 1])).toEqual(['0%', '20%', '40%', '60%', '80%', '100%'])
    expect(labels([0.98, 0.99])).toEqual(['98.0%', '98.2%', '98.4%', '98.6%', '98.8%', '99.0%'].map((label) => label.replace('.0%', '%')))
  })

  test('says 0 and 100 % of nothing else, also where there is room for one tick only', () => {
    const labels = (domain: readonly [number, number], count: number) => valueTicks(domain, count, 'proportion', 'en').map(({ label }) => label)
    expect(labels([0.9992, 1], 5)).toEqual(['99.92%', '99.94%', '99.96%', '99.98%', '100%'])
    expect(labels([0.99962, 0.99978], 1)).toEqual(['99.97%'])
    expect(labels([0.0004, 0.0004], 1)).toEqual(['0.04%'])
  })

  test('writes numbers in a language that the platform does not know', () => {
    expect(valueTicks([0, 1], 2, 'count', 'xx').map(({ label }) => label)).toEqual(['0', '0,5', '1'])
    expect(valueTicks([0, 1], 2, 'count', 'no tag').map(({ label }) => label)).toEqual(['0', '0,5', '1'])
  })

  test('never gives two ticks the same label', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (low, size) => {
        const labels = valueTicks([low, low + size], 5, 'count', 'nb').map(({ label }) => label)
        expect(new Set(labels).size).toBe(labels.length)
      }),
      RUNS,
    )
  })
})
