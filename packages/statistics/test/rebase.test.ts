import { isJson } from '@implementere/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { suggestRebase } from '../src/rebase.ts'
import { runs } from './numbers.ts'
import { coarseSeries, dividedSeries } from './series.ts'

const BEFORE = [5, 4, 6, 5, 4, 6, 5, 4]
const AFTER = [9, 8, 9, 8, 9, 9, 8, 9, 8, 9, 9, 8]
const metOf = (values: (number | null)[]) => suggestRebase(values, { baseline: 8 }).candidates.map(({ checks }) => checks.map((check) => check.met))

describe('suggestRebase', () => {
  test('shows where a change began, what the centre became, and that only a person knows the cause', () => {
    expect(suggestRebase([...BEFORE, ...AFTER], { baseline: 8 })).toEqual({
      reason: null,
      candidates: [
        {
          at: 8,
          last: 19,
          side: 'above',
          run: 12,
          centerNow: 5,
          centerOfRun: 9,
          pointsAfter: 12,
          checks: [
            { code: 'sustained-to-the-end', met: true, params: { last: 19 } },
            { code: 'enough-points', met: true, params: { points: 12, needed: 12 } },
            { code: 'known-cause', met: false, params: {} },
          ],
        },
      ],
    })
  })

  test('says when a change did not last, or rests on too few points', () => {
    expect(metOf([...BEFORE, ...AFTER, 2])).toEqual([[false, true, false]])
    expect(metOf([...BEFORE, ...AFTER.slice(1)])).toEqual([[true, false, false]])
  })

  test('has nothing to show for a series that goes on as it was', () => {
    expect(suggestRebase([...BEFORE, ...BEFORE])).toEqual({ candidates: [], reason: null })
  })

  test('looks at the last segment only, with the centre that is asked for', () => {
    const [candidate] = suggestRebase([...AFTER, ...BEFORE, ...AFTER], { parts: [12], baseline: 8, center: 'mean' }).candidates
    expect([candidate?.at, candidate?.centerNow]).toEqual([20, 39 / 8])
  })

  test('takes a run as long as it asks for, also where that is the whole segment, and none that is shorter', () => {
    const lengths = (values: number[]) => suggestRebase(values, { run: 4, baseline: 4 }).candidates.map((candidate) => candidate.run)
    expect(lengths([3, 1, 3, 1, 9, 9, 9, 9, 1])).toEqual([4])
    expect(lengths([3, 1, 3, 1, 9, 9, 9, 1])).toEqual([])
    expect(suggestRebase([1, 2, 3, 4], { run: 4 }).reason).toBeNull()
  })

  test('says that there is too little to look at', () => {
    expect(suggestRebase([1, 2, 3]).reason).toBe('insufficient-data')
    expect(suggestRebase([null]).reason).toBe('no-data')
  })

  test('refuses a run of no points', () => {
    expect(() => suggestRebase([1], { run: 0 })).toThrow('invalid-run')
    expect(() => suggestRebase([1], { points: 0 })).toThrow('invalid-points')
  })

  test('law: a candidate is a run on one side of the centre and never decides on its own', () => {
    fc.assert(
      fc.property(coarseSeries, (values) => {
        for (const { at, last, side, run, centerNow, checks } of suggestRebase(values, { run: 3 }).candidates) {
          const useful = values.slice(at, last + 1).filter((value) => value !== null && value !== centerNow)
          expect(useful).toHaveLength(run)
          expect(useful.every((value) => value! > centerNow === (side === 'above'))).toBe(true)
          expect(checks.every((check) => check.met)).toBe(false)
        }
      }),
      runs,
    )
  })

  test('law: the evidence is plain JSON for any series', () => {
    fc.assert(
      fc.property(dividedSeries, ({ values, parts, baseline }) => {
        expect(isJson(suggestRebase(values, { parts, baseline, run: 2 }))).toBe(true)
      }),
      runs,
    )
  })
})
