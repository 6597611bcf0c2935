import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fleissKappa } from '../src/fleiss-kappa.ts'
import { scottPi } from '../src/scott-pi.ts'
import { expectClose, readReference, runs } from './numbers.ts'
import { ratingTables, reorderColumns } from './ratings.ts'

interface Expected {
  readonly value: number
  readonly observed: number
  readonly expected: number
  readonly standardError: number
  readonly lower: number
  readonly upper: number
}
interface UnitCase {
  readonly ratings: (number | null)[][]
  readonly fleiss: Expected
  readonly fleissStatsmodels?: number
}
const reference = readReference('agreement.json') as { readonly units: readonly UnitCase[] }

/** Ten subjects in five categories by fourteen raters: the worked example in the encyclopedia article on Fleiss' kappa. */
const TEN_SUBJECTS = [
  [0, 0, 0, 0, 14],
  [0, 2, 6, 4, 2],
  [0, 0, 3, 5, 6],
  [0, 3, 9, 2, 0],
  [2, 2, 8, 1, 1],
  [7, 7, 0, 0, 0],
  [3, 2, 6, 3, 0],
  [2, 5, 3, 2, 2],
  [6, 5, 2, 1, 0],
  [0, 2, 2, 3, 7],
].map((counts) => counts.flatMap((count, category) => Array.from({ length: count }, () => category + 1)))

describe('fleissKappa', () => {
  test('law: words are categories as good as numbers', () => {
    fc.assert(
      fc.property(ratingTables(), (ratings) => {
        const words = ratings.map((row) => row.map((rating) => (rating === null ? null : `category ${rating}`)))
        expect(fleissKappa(words)).toEqual(fleissKappa(ratings))
      }),
      runs,
    )
  })

  test('gives the worked example of ten subjects and fourteen raters: .378 observed, .213 expected, kappa .210', () => {
    const kappa = fleissKappa(TEN_SUBJECTS)
    expect(kappa.observed!.toFixed(3)).toBe('0.378')
    expect(kappa.expected!.toFixed(3)).toBe('0.213')
    expect(kappa.value!.toFixed(3)).toBe('0.210')
  })

  test('gives the value that irrCAC prints for its table of four raters: .76117 with standard error .15302', () => {
    const kappa = fleissKappa(reference.units[0]!.ratings)
    expect(kappa.value!.toFixed(5)).toBe('0.76117')
    expect(kappa.standardError!.toFixed(5)).toBe('0.15302')
  })

  test.each(reference.units.map((units, index) => ({ index, ...units })))(
    'agrees with the independent formulas on table $index',
    ({ ratings, fleiss, fleissStatsmodels }) => {
      const { value, observed, expected, standardError, interval } = fleissKappa(ratings)
      expectClose(value, fleissStatsmodels ?? fleiss.value, 1e-12)
      expectClose(value, fleiss.value, 1e-12)
      expectClose(observed, fleiss.observed)
      expectClose(expected, fleiss.expected)
      expectClose(standardError, fleiss.standardError)
      expectClose(interval!.lower, fleiss.lower)
      expectClose(interval!.upper, fleiss.upper)
    },
  )

  test('can leave out every unit that a rater missed', () => {
    const ratings = [
      [1, 1, 1],
      [2, 2, 1],
      [1, null, 2],
      [null, null, null],
    ]
    const listwise = fleissKappa(ratings, { missing: 'listwise' })
    expect(listwise).toEqual({ ...fleissKappa(ratings.slice(0, 2)), missing: 2 })
    expect(fleissKappa(ratings)).toMatchObject({ n: 3, missing: 1 })
  })

  test('has reasons where it does not exist', () => {
    expect(fleissKappa([])).toMatchObject({ value: null, reason: 'no-data', n: 0, missing: 0 })
    expect(fleissKappa([[null, null]])).toMatchObject({ value: null, reason: 'no-data', n: 0, missing: 1 })
    expect(fleissKappa([[1], [2]])).toMatchObject({ value: null, reason: 'single-rater', n: 2 })
    expect(
      fleissKappa([
        [1, null],
        [null, 2],
      ]),
    ).toMatchObject({ value: null, reason: 'insufficient-data', n: 2 })
    expect(
      fleissKappa([
        [3, 3],
        [3, 3],
      ]),
    ).toMatchObject({ value: null, reason: 'no-variation', observed: 1 })
  })

  test('has no standard error for a single unit', () => {
    expect(fleissKappa([[1, 2, 2]])).toMatchObject({ standardError: null, interval: null, n: 1 })
  })

  test('refuses a broken precondition by name', () => {
    expect(() => fleissKappa([[1, 2], [1]])).toThrow('[invalid-shape]')
    expect(() => fleissKappa([[1, NaN]])).toThrow('[invalid-number]')
    expect(() => fleissKappa([[1, 2]], { level: 2 })).toThrow('[invalid-level]')
  })

  test('is invariant to who gave which rating, to the order of the units and to renaming', () => {
    fc.assert(
      fc.property(ratingTables(), fc.integer({ min: 0, max: 4 }), (ratings, shift) => {
        const value = fleissKappa(ratings).value ?? -9
        expect(fleissKappa(reorderColumns(ratings, shift)).value ?? -9).toBeCloseTo(value, 12)
        expect(fleissKappa(ratings.toReversed()).value ?? -9).toBeCloseTo(value, 12)
        expect(fleissKappa(ratings.map((row) => row.map((rating) => (rating === null ? null : (7 * rating) % 5)))).value ?? -9).toBeCloseTo(value, 12)
      }),
      runs,
    )
  })

  test('is not changed by a unit that nobody rated, apart from being counted', () => {
    fc.assert(
      fc.property(ratingTables(), (ratings) => {
        const more = fleissKappa([...ratings, (ratings[0] ?? [null]).map(() => null)])
        expect({ ...more, missing: more.missing - 1 }).toEqual(fleissKappa(ratings))
      }),
      runs,
    )
  })

  test("is Scott's pi where two raters rated everything", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })), { maxLength: 20 }), (pairs) => {
        const pi = scottPi(
          pairs.map(([a]) => a),
          pairs.map(([, b]) => b),
        )
        expect(fleissKappa(pairs).value ?? -9).toBeCloseTo(pi.value ?? -9, 12)
      }),
      runs,
    )
  })
})
