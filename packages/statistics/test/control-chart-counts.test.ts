import { isJson } from '@implementere/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cChart, gChart } from '../src/control-chart-counts.ts'
import { expectClose, readReference, runs } from './numbers.ts'

type Lines = { center: number; lower: number; upper: number }
const reference = readReference('control-charts.json') as { counts: { events: number[]; between: number[]; c: Lines; g: Lines }[] }
const counts = fc.array(fc.option(fc.nat({ max: 500 }), { nil: null }), { maxLength: 40 })

describe('cChart', () => {
  test.each(reference.counts)('agrees with the definition written out: $events.length places', ({ events, c }) => {
    const chart = cChart(events)
    expectClose(chart.center, c.center)
    expectClose(chart.lower[0]!, c.lower)
    expectClose(chart.upper[0]!, c.upper)
  })

  test('gives the printed lines of Montgomery 2009, example 7.3: 516 nonconformities on 26 boards', () => {
    const boards = [21, 24, 16, 12, 15, 5, 28, 20, 31, 25, 20, 24, 16, 19, 10, 17, 13, 22, 18, 39, 30, 24, 16, 19, 17, 15]
    const chart = cChart(boards)
    expect([chart.center, chart.upper[0], chart.lower[0]].map((line) => Number(line!.toFixed(2)))).toEqual([19.85, 33.21, 6.48])
    expect(chart.beyond).toEqual([5, 19])
  })

  test('flags a month far above the others, not one on the limit', () => {
    expect(cChart([4, 4, 4, 4, 10, 11], { baseline: 4 }).beyond).toEqual([5])
    expect(cChart([16, 16, 16, 4, 3], { baseline: 3 }).beyond).toEqual([4])
  })

  test('refuses a count that is not whole', () => {
    expect(() => cChart([1.5])).toThrow('invalid-count')
    expect(() => cChart([-1])).toThrow('invalid-count')
  })

  test('law: the lower limit is never below 0 and the lines are the same at every place', () => {
    fc.assert(
      fc.property(counts, (values) => {
        const chart = cChart(values)
        expect(isJson(chart)).toBe(true)
        expect(chart.lower.every((lower) => lower === null || (lower >= 0 && lower === chart.lower[0]))).toBe(true)
      }),
      runs,
    )
  })
})

describe('gChart', () => {
  test.each(reference.counts)('agrees with the definition written out: $between.length places', ({ between, g }) => {
    const chart = gChart(between)
    expectClose(chart.center, g.center)
    expectClose(chart.lower[0]!, g.lower)
    expectClose(chart.upper[0]!, g.upper)
  })

  test('puts the centre at the median and the limits about the mean', () => {
    const chart = gChart([0, 3, 1, 8, 3])
    expect(chart.center).toBe(3)
    expect(chart.segments[0]!.mean).toBe(3)
    expect(gChart([0, 1, 20]).center).toBe(1)
  })

  test('has no data where nothing is known', () => {
    expect(gChart([null, null])).toMatchObject({ center: null, reason: 'no-data', upper: [null, null] })
  })
})
