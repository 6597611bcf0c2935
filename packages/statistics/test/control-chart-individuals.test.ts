import { isJson } from '@implementere/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ControlChart } from '../src/control-chart.ts'
import { tChart, xmr } from '../src/control-chart-individuals.ts'
import { expectClose, readReference, relativeError, runs } from './numbers.ts'
import { dividedSeries, gappySeries } from './series.ts'

type Lines = { center: number; movingRange?: number; lower: number; upper: number }
const reference = readReference('control-charts.json') as {
  cases: { kind: string; values: (number | null)[]; plain: Lines; screened: Lines }[]
  counts: { times: (number | null)[]; t: Lines }[]
}
/** Golden example E6 of the domain reference. */
const SCORES = [72, 75, 70, 78, 74, 71, 77, 73, 76, 74, 88, 75]

/** The greatest relative distance of a chart's lines from those of the reference. */
function distanceOf({ center, lower, upper }: ControlChart, lines: Lines): number {
  return Math.max(relativeError(center, lines.center), relativeError(lower[0] ?? null, lines.lower), relativeError(upper[0] ?? null, lines.upper))
}

describe('xmr', () => {
  test('golden E6: mean 75.25, mean moving range 5.909091, limits 59.531818 to 90.968182, and 88 is inside them', () => {
    const chart = xmr(SCORES)
    expect(chart.center).toBe(75.25)
    expectClose(chart.segments[0]!.movingRange, 65 / 11)
    expectClose(chart.lower[0]!, 59.531818181818, 1e-12)
    expectClose(chart.upper[0]!, 90.968181818182, 1e-12)
    expect(chart.beyond).toEqual([])
    expect(xmr(SCORES, { screen: true }).segments[0]).toMatchObject({ screened: 0, movingRange: chart.segments[0]!.movingRange })
  })

  test('gives the printed lines of Montgomery 2009, example 6.5: cost of processing mortgage loans in 20 weeks', () => {
    const costs = [310, 288, 297, 298, 307, 303, 294, 297, 308, 306, 294, 299, 297, 299, 314, 295, 293, 306, 301, 304]
    const chart = xmr(costs, { factor: 3 / 1.128 })
    expect([chart.center, chart.segments[0]!.movingRange, chart.upper[0], chart.lower[0]].map((line) => Number(line!.toFixed(2)))).toEqual([
      300.5, 7.79, 321.22, 279.78,
    ])
  })

  test('gives the limits of qicharts2 with the factor 3 / 1.128', () => {
    expectClose(xmr(SCORES, { factor: 3 / 1.128 }).upper[0]!, 75.25 + (3 * (65 / 11)) / 1.128, 1e-14)
  })

  test.each(reference.cases)('agrees with the definition written out: $kind, $values.length places', ({ values, plain, screened }) => {
    const chart = xmr(values)
    expect(distanceOf(chart, plain)).toBeLessThan(1e-12)
    expectClose(chart.segments[0]!.movingRange, plain.movingRange!)
    expect(distanceOf(xmr(values, { screen: true }), screened)).toBeLessThan(1e-12)
  })

  test('keeps a gap in its place: no value, no moving range beside it, the lines go on', () => {
    const chart = xmr([1, 2, null, 5, 4])
    expect(chart.values[2]).toBeNull()
    expect(chart.segments[0]).toMatchObject({ n: 4, missing: 1, movingRange: 1 })
    expect(chart.upper[2]).toBe(chart.upper[0])
  })

  test('freezes the lines of the first points and judges the later ones by them', () => {
    const chart = xmr([4, 6, 4, 6, 4, 6, 20], { baseline: 6 })
    expect([chart.center, chart.beyond, chart.segments[0]!.basis]).toEqual([5, [6], 6])
  })

  test('draws parts and a frozen baseline together', () => {
    const chart = xmr([4, 6, 4, 6, 40, 14, 16, 14, 16, 40], { parts: [5], baseline: 4 })
    expect([chart.centerLine[0], chart.centerLine[5], chart.center, chart.beyond]).toEqual([5, 15, 15, [4, 9]])
  })

  test('has no limits for a single point, and says why', () => {
    expect(xmr([3])).toMatchObject({ center: 3, upper: [null], reason: 'insufficient-data', beyond: [] })
    expect(xmr([null])).toMatchObject({ center: null, reason: 'no-data' })
    expect(xmr([])).toMatchObject({ center: null, values: [], reason: 'no-data' })
  })

  test('refuses a value that is not a number, and a factor of 0', () => {
    expect(() => xmr([NaN])).toThrow('invalid-number')
    expect(() => xmr([1, 2], { factor: 0 })).toThrow('invalid-factor')
  })

  test('law: the columns are as long as the series, null exactly where it has a gap, and plain JSON', () => {
    fc.assert(
      fc.property(dividedSeries, ({ values, parts, baseline }) => {
        const chart = xmr(values, { parts, baseline })
        expect(isJson(chart)).toBe(true)
        for (const column of [chart.values, chart.centerLine, chart.lower, chart.upper, chart.sigma]) expect(column).toHaveLength(values.length)
        expect(chart.values.map((value) => value === null)).toEqual(values.map((value) => value === null))
      }),
      runs,
    )
  })

  test('law: each part alone gives the lines it has in the whole', () => {
    fc.assert(
      fc.property(dividedSeries, ({ values, parts, baseline }) => {
        const whole = xmr(values, { parts, baseline })
        for (const { from, to } of whole.segments) {
          const alone = xmr(values.slice(from, to), { baseline })
          expect(alone.upper).toEqual(whole.upper.slice(from, to))
          expect(alone.beyond.map((index) => index + from)).toEqual(whole.beyond.filter((index) => index >= from && index < to))
        }
      }),
      runs,
    )
  })

  test('law: turned upside down, the limits change places', () => {
    fc.assert(
      fc.property(gappySeries, (values) => {
        const [chart, mirrored] = [xmr(values), xmr(values.map((value) => (value === null ? null : -value)))]
        expect(mirrored.upper.map((limit) => (limit === null ? null : -limit + 0))).toEqual(chart.lower)
        expect(mirrored.beyond).toEqual(chart.beyond)
      }),
      runs,
    )
  })
})

describe('tChart', () => {
  test.each(reference.counts)('agrees with the definition written out: $times.length places', ({ times, t }) => {
    expect(distanceOf(tChart(times), t)).toBeLessThan(1e-12)
  })

  test('refuses a time of 0', () => {
    expect(() => tChart([3, 0])).toThrow('invalid-time')
  })

  test('law: the lines lie at or above 0 and the centre between them', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.double({ min: 1e-3, max: 1e4, noNaN: true }), { nil: null })), (times) => {
        const chart = tChart(times)
        expect(isJson(chart)).toBe(true)
        chart.lower.forEach((lower, index) => {
          if (lower === null) return
          expect(lower).toBeGreaterThanOrEqual(0)
          expect(chart.centerLine[index]!).toBeGreaterThanOrEqual(lower * (1 - 1e-12))
          expect(chart.upper[index]!).toBeGreaterThanOrEqual(chart.centerLine[index]! * (1 - 1e-12))
        })
      }),
      runs,
    )
  })
})
