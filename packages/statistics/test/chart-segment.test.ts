import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { presentValues, segmentsOf } from '../src/chart-segment.ts'
import { runs } from './numbers.ts'
import { dividedSeries } from './series.ts'

describe('segmentsOf', () => {
  test('counts the frozen baseline anew in every segment', () => {
    expect(segmentsOf(20, { parts: [12], baseline: 6 })).toEqual([
      { from: 0, to: 12, baselineTo: 6 },
      { from: 12, to: 20, baselineTo: 18 },
    ])
  })

  test('takes a baseline for each segment, null for the whole of it', () => {
    expect(segmentsOf(20, { parts: [12], baseline: [6, null] }).map((segment) => segment.baselineTo)).toEqual([6, 20])
  })

  test('makes a segment shorter than its baseline its own baseline', () => {
    expect(segmentsOf(4, { baseline: 10 })).toEqual([{ from: 0, to: 4, baselineTo: 4 }])
  })

  test('gives an empty series one empty segment', () => {
    expect(segmentsOf(0)).toEqual([{ from: 0, to: 0, baselineTo: 0 }])
  })

  test.each([[[0]], [[3, 3]], [[5, 4]], [[10]], [[2.5]], [[NaN]]])('refuses the parts %j of ten points', (parts) => {
    expect(() => segmentsOf(10, { parts })).toThrow('invalid-parts')
  })

  test.each([0, -1, 1.5, NaN])('refuses a baseline of %d', (baseline) => {
    expect(() => segmentsOf(10, { baseline })).toThrow('invalid-baseline')
  })

  test('refuses a list of baselines that does not fit the segments', () => {
    expect(() => segmentsOf(10, { parts: [5], baseline: [3] })).toThrow('invalid-baseline')
  })

  test('law: the segments cover every place once, and each baseline starts its segment', () => {
    fc.assert(
      fc.property(dividedSeries, ({ values, parts, baseline }) => {
        const segments = segmentsOf(values.length, { parts, baseline })
        expect(segments.flatMap(({ from, to }) => values.slice(from, to))).toEqual(values)
        for (const { from, to, baselineTo } of segments) expect(from < baselineTo && baselineTo <= to).toBe(true)
      }),
      runs,
    )
  })
})

describe('presentValues', () => {
  test('leaves the gaps out', () => {
    expect(presentValues([1, null, 0, 4], 0, 3)).toEqual([1, 0])
  })
})
