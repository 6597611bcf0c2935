import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { krippendorffAlpha } from '../src/krippendorff-alpha.ts'
import { scottPi } from '../src/scott-pi.ts'
import { expectClose, readReference, runs } from './numbers.ts'
import { ratingPairs } from './ratings.ts'

interface ScottCase {
  readonly a: number[]
  readonly b: number[]
  readonly scott: { readonly value: number; readonly standardError: number; readonly lower: number; readonly upper: number }
}
const reference = readReference('agreement.json') as { readonly pairs: readonly ScottCase[] }

describe('scottPi', () => {
  test.each(reference.pairs.map((pairs, index) => ({ index, ...pairs })))("agrees with Gwet's formulas on table $index", ({ a, b, scott }) => {
    const { value, standardError, interval } = scottPi(a, b)
    expectClose(value, scott.value, 1e-12)
    expectClose(standardError, scott.standardError)
    expect(interval!.lower).toBeCloseTo(scott.lower, 9)
    expect(interval!.upper).toBeCloseTo(scott.upper, 9)
  })

  test('takes chance from both raters together: 1 and 2 of 4 each way expect 0.53125', () => {
    const pi = scottPi([1, 1, 1, 2], [1, 1, 2, 2])
    expect(pi.expected).toBe((5 / 8) ** 2 + (3 / 8) ** 2)
    expect(pi.observed).toBe(0.75)
  })

  test('has reasons where it does not exist', () => {
    expect(scottPi([], [])).toMatchObject({ value: null, reason: 'no-data' })
    expect(scottPi([1, 1], [1, 1])).toMatchObject({ value: null, reason: 'no-variation', observed: 1, expected: 1, n: 2 })
  })

  test('has no standard error for a single unit', () => {
    expect(scottPi([1], [2])).toMatchObject({ value: -1, standardError: null, interval: null })
  })

  test('refuses a level outside 0 to 1', () => {
    expect(() => scottPi([1], [1], { level: 0 })).toThrow('[invalid-level]')
  })

  test('is invariant to the order of the raters, to renaming and to a unit that one of them left out', () => {
    fc.assert(
      fc.property(ratingPairs(), ({ a, b }) => {
        const rename = (ratings: readonly (number | null)[]) => ratings.map((rating) => (rating === null ? null : `c${9 - rating}`))
        const value = scottPi(a, b).value ?? -9
        expect(scottPi(b, a).value ?? -9).toBeCloseTo(value, 12)
        expect(scottPi(rename(a), rename(b)).value ?? -9).toBeCloseTo(value, 12)
        expect(scottPi([...a, null], [...b, 1]).value ?? -9).toBe(value)
      }),
      runs,
    )
  })

  test("is Krippendorff's nominal alpha of two raters without its correction for small samples: (1 - alpha) = (1 - pi)(2n - 1) / 2n", () => {
    fc.assert(
      fc.property(ratingPairs(), ({ a, b }) => {
        const pi = scottPi(a, b)
        const alpha = krippendorffAlpha(a.map((rating, unit) => [rating, b[unit]!]))
        if (pi.value === null) {
          expect(alpha.value).toBeNull()
          return
        }
        expect(1 - alpha.value!).toBeCloseTo(((1 - pi.value) * (2 * pi.n - 1)) / (2 * pi.n), 12)
      }),
      runs,
    )
  })
})
