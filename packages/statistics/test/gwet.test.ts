import { isJson } from '@implementere/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CATEGORY_WEIGHTS, type CategoryWeights } from '../src/category-weights.ts'
import { gwetAC1, gwetAC2 } from '../src/gwet.ts'
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
  readonly gwet: Readonly<Record<CategoryWeights, Expected>>
}
const reference = readReference('agreement.json') as { readonly units: readonly UnitCase[] }
const cases = reference.units.map((units, index) => ({ index, ...units }))

describe('gwetAC1', () => {
  test('law: words are categories as good as numbers', () => {
    fc.assert(
      fc.property(ratingTables(), (ratings) => {
        const words = ratings.map((row) => row.map((rating) => (rating === null ? null : `category ${rating}`)))
        expect(gwetAC1(words)).toEqual(gwetAC1(ratings))
      }),
      runs,
    )
  })

  test('gives the value that irrCAC prints for its table of four raters: .77544 with standard error .14295', () => {
    const { value, standardError, n } = gwetAC1(reference.units[0]!.ratings)
    expect(value!.toFixed(5)).toBe('0.77544')
    expect(standardError!.toFixed(5)).toBe('0.14295')
    expect(n).toBe(12)
  })

  test("does not collapse where kappa does: 118, 5, 2 and 0 of 125 agree by .94 in Gwet's paradox table", () => {
    const ratings = [
      ...Array.from({ length: 118 }, () => [1, 1]),
      ...Array.from({ length: 5 }, () => [1, 2]),
      ...Array.from({ length: 2 }, () => [2, 1]),
    ]
    expect(gwetAC1(ratings).value!.toFixed(2)).toBe('0.94')
  })

  test('counts categories that nobody used where they are listed', () => {
    const ratings = [
      [1, 1],
      [1, 2],
      [2, 2],
    ]
    expect(gwetAC1(ratings, { categories: [1, 2, 3] }).expected!).toBeLessThan(gwetAC1(ratings).expected!)
    expect(
      gwetAC1([
        [1, 1],
        [1, 1],
      ]),
    ).toMatchObject({ value: null, reason: 'no-variation', observed: 1 })
    expect(
      gwetAC1(
        [
          [1, 1],
          [1, 1],
        ],
        { categories: [1, 2] },
      ),
    ).toMatchObject({ value: 1, observed: 1, expected: 0 })
  })

  test('has reasons where it does not exist', () => {
    expect(gwetAC1([[null]])).toMatchObject({ value: null, reason: 'no-data' })
    expect(gwetAC1([[1], [2]])).toMatchObject({ value: null, reason: 'single-rater' })
    expect(
      gwetAC1([
        [1, null],
        [null, 1],
      ]),
    ).toMatchObject({ value: null, reason: 'insufficient-data' })
  })

  test('refuses a rating outside the listed categories', () => {
    expect(() => gwetAC1([[1, 3]], { categories: [1, 2] })).toThrow('[unknown-category]')
    expect(() => gwetAC1([[1, 2]], { categories: [1, 1] })).toThrow('[invalid-categories]')
    expect(() => gwetAC1([[1, 2]], { level: -1 })).toThrow('[invalid-level]')
  })

  test('is invariant to who gave which rating and to renaming, and lies in its interval', () => {
    fc.assert(
      fc.property(ratingTables(), fc.integer({ min: 0, max: 4 }), (ratings, shift) => {
        const { value, interval } = gwetAC1(ratings)
        expect(gwetAC1(reorderColumns(ratings, shift)).value ?? -9).toBeCloseTo(value ?? -9, 12)
        expect(gwetAC1(ratings.map((row) => row.map((rating) => (rating === null ? null : (7 * rating) % 5)))).value ?? -9).toBeCloseTo(
          value ?? -9,
          12,
        )
        expect(value === null || interval === null || (interval.lower! <= value && value <= interval.upper!)).toBe(true)
      }),
      runs,
    )
  })

  test('is not changed by a unit that nobody rated, apart from being counted', () => {
    fc.assert(
      fc.property(ratingTables(), (ratings) => {
        const more = gwetAC1([...ratings, (ratings[0] ?? [null]).map(() => null)])
        expect({ ...more, missing: more.missing - 1 }).toEqual(gwetAC1(ratings))
      }),
      runs,
    )
  })
})

describe('gwetAC2', () => {
  test('with identity weights is AC1', () => {
    fc.assert(
      fc.property(ratingTables(), (ratings) => {
        expect(gwetAC2(ratings, { weights: 'identity' })).toEqual(gwetAC1(ratings))
      }),
      runs,
    )
  })

  test.each(cases)('agrees with the independent formulas on table $index, for each kind of weights', ({ ratings, gwet }) => {
    for (const weights of CATEGORY_WEIGHTS) {
      const { value, observed, expected, standardError, interval } = gwetAC2(ratings, { weights })
      expectClose(value, gwet[weights].value, 1e-12)
      expectClose(observed, gwet[weights].observed)
      expectClose(expected, gwet[weights].expected)
      expectClose(standardError, gwet[weights].standardError)
      expectClose(interval!.lower, gwet[weights].lower)
      expectClose(interval!.upper, gwet[weights].upper)
    }
  })

  test('goes by the values of the categories: 1 and 2 are nearer than 2 and 9', () => {
    const near = gwetAC2(
      [
        [1, 2],
        [9, 9],
        [1, 1],
        [2, 2],
      ],
      { weights: 'linear' },
    ).observed!
    const far = gwetAC2(
      [
        [2, 9],
        [9, 9],
        [1, 1],
        [2, 2],
      ],
      { weights: 'linear' },
    ).observed!
    expectClose(near, (1 - 1 / 8 + 3) / 4)
    expectClose(far, (1 - 7 / 8 + 3) / 4)
  })

  test('takes a square of weights', () => {
    const ratings = [
      [1, 2],
      [2, 3],
      [3, 3],
      [1, 1],
    ]
    const linear = [
      [1, 0.5, 0],
      [0.5, 1, 0.5],
      [0, 0.5, 1],
    ]
    expect(gwetAC2(ratings, { weights: linear })).toEqual(gwetAC2(ratings, { weights: 'linear' }))
    expect(() => gwetAC2(ratings, { weights: [[1]] })).toThrow('[invalid-weights]')
    expect(() => gwetAC2(ratings, { weights: 'cubic' as CategoryWeights })).toThrow('[invalid-weights]')
    expect(() =>
      gwetAC2(
        [
          [-1, 1],
          [1, 1],
        ],
        { weights: 'ratio' },
      ),
    ).toThrow('[invalid-weights]')
  })

  test('gives plain JSON for any table', () => {
    fc.assert(
      fc.property(ratingTables(), fc.constantFrom(...CATEGORY_WEIGHTS), (ratings, weights) => {
        expect(isJson(gwetAC2(ratings, { weights }))).toBe(true)
      }),
      runs,
    )
  })

  test('counts a near miss for more than an exact mismatch: weighted agreement is never below the unweighted', () => {
    fc.assert(
      fc.property(ratingTables(), fc.constantFrom(...CATEGORY_WEIGHTS), (ratings, weights) => {
        const [weighted, plain] = [gwetAC2(ratings, { weights }).observed, gwetAC1(ratings).observed]
        expect(weighted ?? 0).toBeGreaterThanOrEqual((plain ?? 0) - 1e-12)
      }),
      runs,
    )
  })
})
