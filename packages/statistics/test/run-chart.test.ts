import { isJson } from '@implementere/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anhoejLimits, runChart } from '../src/run-chart.ts'
import { readReference, runs } from './numbers.ts'
import { coarseSeries, dividedSeries, seriesOfRuns } from './series.ts'

type Verdict = { median: number; useful: number; longestRun: number; crossings: number; longestRunMax: number; crossingsMin: number }
const reference = readReference('control-charts.json') as {
  cases: { kind: string; values: (number | null)[]; runs: Verdict }[]
  limits: { useful: number; longestRunMax: number; crossingsMin: number }[]
}
/** Golden examples E6 and E7 of the domain reference. */
const SCORES = [72, 75, 70, 78, 74, 71, 77, 73, 76, 74, 88, 75]

describe('anhoejLimits', () => {
  /** Domain reference 2.7, golden. */
  test.each([
    [10, 6, 2],
    [12, 7, 3],
    [16, 7, 4],
    [20, 7, 6],
    [22, 7, 7],
    [23, 8, 7],
    [24, 8, 8],
    [30, 8, 10],
    [40, 8, 14],
    [46, 9, 17],
    [50, 9, 19],
    [60, 9, 23],
    [100, 10, 41],
  ])('%d useful points allow a run of %d and ask for %d crossings', (useful, longestRunMax, crossingsMin) => {
    expect(anhoejLimits(useful)).toEqual({ longestRunMax, crossingsMin })
  })

  test('agrees with scipy.stats.binom.ppf for 10 to 200 useful points', () => {
    for (const { useful, ...limits } of reference.limits) expect(anhoejLimits(useful)).toEqual(limits)
  })

  test('refuses no points', () => {
    expect(() => anhoejLimits(0)).toThrow('invalid-count')
  })
})

describe('runChart', () => {
  test('golden E7: median 74.5, 12 useful points, 9 crossings, at most 7 in a run, at least 3 crossings, no signal', () => {
    expect(runChart(SCORES)).toMatchObject({
      median: 74.5,
      center: 74.5,
      useful: 12,
      crossings: 9,
      longestRunMax: 7,
      crossingsMin: 3,
      signal: false,
      reason: null,
    })
  })

  test.each(reference.cases)('agrees with the definition written out: $kind, $values.length places', ({ values, runs: verdict }) => {
    const { median, useful, longestRun, crossings, longestRunMax, crossingsMin } = runChart(values)
    expect({ median, useful, longestRun, crossings }).toEqual({
      median: verdict.median,
      useful: verdict.useful,
      longestRun: verdict.longestRun,
      crossings: verdict.crossings,
    })
    if (useful >= 10) expect({ longestRunMax, crossingsMin }).toEqual({ longestRunMax: verdict.longestRunMax, crossingsMin: verdict.crossingsMin })
  })

  test('signals an improvement that lasts', () => {
    expect(runChart([1, 2, 1, 2, 1, 2, 1, 5, 6, 5, 6, 5, 6, 5, 6, 5], { baseline: 7, center: 3 })).toMatchObject({
      signal: true,
      longestRun: 9,
      crossings: 1,
    })
  })

  test('says insufficient data with 9 useful points, not that there is no signal', () => {
    const nine = [1, 3, 1, 3, 1, 3, 1, 3, 1]
    expect(runChart(nine, { center: 2 })).toMatchObject({ useful: 9, signal: null, longestRunMax: null, reason: 'insufficient-data' })
    expect(runChart([...nine, 3], { center: 2 })).toMatchObject({ useful: 10, signal: false })
  })

  test('signals from one point more in a run, or one crossing fewer, than the limits allow', () => {
    for (let useful = 10; useful <= 100; useful += 1) {
      const { longestRunMax, crossingsMin } = anhoejLimits(useful)
      const withRun = (length: number) => runChart(seriesOfRuns(useful, useful - length + 1), { center: 0 })
      expect([withRun(longestRunMax).longestRun, withRun(longestRunMax).signal, withRun(longestRunMax + 1).signal]).toEqual([
        longestRunMax,
        false,
        true,
      ])
      const blocks = (crossings: number) =>
        Array.from({ length: useful }, (_, index) => (Math.floor((index * (crossings + 1)) / useful) % 2 === 0 ? 1 : -1))
      const [enough, few] = [runChart(blocks(crossingsMin), { center: 0 }), runChart(blocks(crossingsMin - 1), { center: 0 })]
      expect([enough.crossings, enough.signal, few.crossings, few.signal]).toEqual([crossingsMin, false, crossingsMin - 1, true])
    }
  })

  test('has no data in an empty series or among gaps', () => {
    expect(runChart([])).toMatchObject({ center: null, reason: 'no-data', segments: [{ n: 0 }] })
    expect(runChart([null, null])).toMatchObject({ center: null, missing: 2, reason: 'no-data' })
  })

  test('judges each part by its own median and by the baseline frozen in it', () => {
    const chart = runChart([1, 3, 1, 3, 9, 9, 11, 9, 11], { parts: [5], baseline: 4 })
    expect(chart.centerLine).toEqual([2, 2, 2, 2, 2, 10, 10, 10, 10])
    expect(chart.segments.map((segment) => segment.useful)).toEqual([5, 4])
    expect(chart).toMatchObject({ from: 5, to: 9, median: 10 })
  })

  test('takes its centre from the median or the mean of each baseline, or as it is given', () => {
    const values = [1, 2, 6, 4, 4, 10]
    expect(runChart(values, { center: 'median' })).toEqual(runChart(values))
    expect(runChart(values, { center: 'mean', parts: [3] }).centerLine).toEqual([3, 3, 3, 6, 6, 6])
    expect(runChart(values, { center: 'mean', baseline: 3 })).toMatchObject({ center: 3, median: 2 })
    expect(runChart(values, { center: -0 }).center).toBe(0)
    expect(() => runChart(values, { center: NaN })).toThrow('[invalid-center]')
  })

  test('law: a gap put anywhere changes no count and no verdict', () => {
    fc.assert(
      fc.property(coarseSeries, fc.nat(), (values, place) => {
        const at = place % (values.length + 1)
        const { useful, longestRun, crossings, signal, median } = runChart(values)
        expect(runChart([...values.slice(0, at), null, ...values.slice(at)])).toMatchObject({ useful, longestRun, crossings, signal, median })
      }),
      runs,
    )
  })

  test('law: turned upside down or moved and stretched, the verdict is the same', () => {
    fc.assert(
      fc.property(
        coarseSeries,
        fc.integer({ min: -50, max: 50 }),
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom(1, -1),
        (values, shift, stretch, sign) => {
          const { useful, longestRun, crossings, longestRunMax, crossingsMin, signal } = runChart(values)
          const mapped = values.map((value) => (value === null ? null : shift + sign * stretch * value))
          expect(runChart(mapped)).toMatchObject({ useful, longestRun, crossings, longestRunMax, crossingsMin, signal })
        },
      ),
      runs,
    )
  })

  test('law: the result is plain JSON, and the centre is drawn at every place', () => {
    fc.assert(
      fc.property(dividedSeries, ({ values, parts, baseline }) => {
        const chart = runChart(values, { parts, baseline })
        expect(isJson(chart)).toBe(true)
        expect(chart.centerLine).toHaveLength(values.length)
      }),
      runs,
    )
  })

  test('law: half of the useful points at most lie on either side of the median, so that a run never holds more than half', () => {
    fc.assert(
      fc.property(coarseSeries, (values) => {
        const { n, longestRun } = runChart(values)
        expect(longestRun).toBeLessThanOrEqual(Math.floor(n / 2))
      }),
      runs,
    )
  })
})
