import { isJson } from '@implementere/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pChart, pPrimeChart, uChart, uPrimeChart } from '../src/control-chart-rates.ts'
import { expectClose, readReference, runs } from './numbers.ts'

type Lines = { center: number; lower: (number | null)[]; upper: (number | null)[] }
type Counted = { counts: (number | null)[]; sizes: (number | null)[] } & Record<'p' | 'pPrime' | 'u' | 'uPrime', Lines>
const reference = readReference('control-charts.json') as { counts: Counted[] }
const CHARTS = { p: pChart, pPrime: pPrimeChart, u: uChart, uPrime: uPrimeChart }

const attendance = fc.array(
  fc
    .record({ size: fc.nat({ max: 60 }), share: fc.double({ min: 0, max: 1, noNaN: true }), known: fc.boolean() })
    .map(({ size, share, known }) => ({ size, count: known ? Math.round(size * share) : null })),
  { maxLength: 40 },
)

describe.each(['p', 'pPrime', 'u', 'uPrime'] as const)('%s chart', (kind) => {
  test.each(reference.counts)('agrees with the definition written out: $counts.length places', (row) => {
    const chart = CHARTS[kind](row.counts, row.sizes)
    expectClose(chart.center, row[kind].center)
    row[kind].lower.forEach((lower, index) => {
      if (lower === null) expect([chart.values[index], chart.lower[index], chart.upper[index]]).toEqual([null, null, null])
      else {
        expectClose(chart.lower[index]!, lower)
        expectClose(chart.upper[index]!, row[kind].upper[index]!)
      }
    })
  })

  test('law: what has no count or no size is a gap, and the result is plain JSON', () => {
    fc.assert(
      fc.property(attendance, (points) => {
        const chart = CHARTS[kind](
          points.map((one) => one.count),
          points.map((one) => one.size),
        )
        expect(isJson(chart)).toBe(true)
        expect(chart.values.map((value) => value === null)).toEqual(points.map((one) => one.count === null || one.size === 0))
        expect(chart.lower.every((lower) => lower === null || lower >= 0)).toBe(true)
      }),
      runs,
    )
  })
})

describe('pChart', () => {
  test('takes the centre from all counts over all sizes, not from the mean of the proportions', () => {
    expect(pChart([9, 4, 20], [10, 8, 20]).center).toBe(33 / 38)
  })

  test('gives the printed lines of Montgomery 2009, example 7.1: 347 nonconforming cans in 30 samples of 50', () => {
    const cans = [12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6]
    const chart = pChart(
      cans,
      cans.map(() => 50),
    )
    expect([chart.center, chart.upper[0], chart.lower[0]].map((line) => Number(line!.toFixed(4)))).toEqual([0.2313, 0.4102, 0.0524])
    expect(chart.beyond).toEqual([14, 22])
  })

  test('has no point and no limits in a month without anyone', () => {
    const chart = pChart([3, 0, 4], [5, 0, 6])
    expect([chart.values[1], chart.upper[1], chart.segments[0]!.n, chart.segments[0]!.missing]).toEqual([null, null, 2, 1])
  })

  test('draws a limit for a known size whose count is unknown', () => {
    const chart = pChart([3, null], [5, 6])
    expect(chart.values[1]).toBeNull()
    expect(chart.upper[1]).toBe(1)
  })

  test('draws parts and a frozen baseline together', () => {
    const chart = pChart([5, 5, 9, 2, 2, 9], [10, 10, 10, 10, 10, 10], { parts: [3], baseline: 2 })
    expect([chart.centerLine, chart.beyond]).toEqual([[0.5, 0.5, 0.5, 0.2, 0.2, 0.2], [5]])
  })

  test('refuses more counts than the size, a part of a person, and lists of different length', () => {
    expect(() => pChart([3], [2])).toThrow('invalid-count')
    expect(() => pChart([1], [2.5])).toThrow('invalid-count')
    expect(() => pChart([1], [])).toThrow('invalid-shape')
  })

  test('law: success and failure mirror each other', () => {
    fc.assert(
      fc.property(attendance, (points) => {
        const sizes = points.map((one) => one.size)
        const chart = pChart(
          points.map((one) => one.count),
          sizes,
        )
        const failures = pChart(
          points.map((one) => (one.count === null ? null : one.size - one.count)),
          sizes,
        )
        failures.lower.forEach((lower, index) => {
          const upper = chart.upper[index]!
          if (lower !== null) expect(Math.abs(1 - lower - upper)).toBeLessThan(1e-12)
        })
      }),
      runs,
    )
  })
})

describe('pPrimeChart', () => {
  test('has no limits where everyone or no one attended, and says so', () => {
    expect(pPrimeChart([5, 6], [5, 6])).toMatchObject({ center: 1, reason: 'no-variance', upper: [null, null] })
  })

  test('has no limits without two neighbouring points', () => {
    expect(pPrimeChart([5, null, 3], [9, null, 9])).toMatchObject({ reason: 'insufficient-data' })
  })
})

describe('uChart', () => {
  test('refuses an exposure so small that a rate has no finite variance', () => {
    expect(() => uChart([1], [1e-101])).toThrow('[invalid-size]')
    expect(isJson(uChart([Number.MAX_SAFE_INTEGER, 1], [1e-100, 1e150]))).toBe(true)
    expect(isJson(uPrimeChart([Number.MAX_SAFE_INTEGER, 1, 0], [1e-100, 1e150, 1e-100]))).toBe(true)
  })

  test('takes an exposure that is not whole, and refuses a negative one', () => {
    expect(uChart([3, 5], [1.5, 2.5]).center).toBe(2)
    expect(() => uChart([1], [-1])).toThrow('invalid-size')
  })
})
