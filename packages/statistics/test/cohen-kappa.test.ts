import { isJson } from '@implementere/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cohenKappa, type KappaWeights } from '../src/cohen-kappa.ts'
import { expectClose, readReference, runs } from './numbers.ts'
import { ratingPairs } from './ratings.ts'

interface Expected {
  readonly value: number
  readonly standardError: number
  readonly lower: number
  readonly upper: number
}
interface PairCase extends Readonly<Record<KappaWeights, Expected>> {
  readonly a: number[]
  readonly b: number[]
  readonly categories: number[]
}
const WEIGHTS: readonly KappaWeights[] = ['none', 'linear', 'quadratic']
const reference = readReference('agreement.json') as { readonly pairs: readonly PairCase[] }

/** The two lists of ratings that a cross-table stands for. */
function unfold(table: readonly (readonly number[])[]): { a: number[]; b: number[] } {
  const cells = table.flatMap((row, i) => row.flatMap((count, j) => Array.from({ length: count }, () => [i, j] as const)))
  return { a: cells.map(([i]) => i), b: cells.map(([, j]) => j) }
}

describe('cohenKappa', () => {
  test('gives the worked values of the domain reference, example E4', () => {
    const { a, b } = unfold([
      [11, 3, 1],
      [2, 9, 4],
      [0, 3, 7],
    ])
    const kappa = cohenKappa(a, b)
    expectClose(kappa.observed, 0.675)
    expectClose(kappa.value, 0.509434, 1e-6)
    expectClose(cohenKappa(a, b, { weights: 'linear' }).value, 0.591241, 1e-6)
    expectClose(cohenKappa(a, b, { weights: 'quadratic' }).value, 0.678392, 1e-6)
  })

  test('gives the standard error and interval of psych::cohen.kappa for the same table', () => {
    const { a, b } = unfold([
      [11, 3, 1],
      [2, 9, 4],
      [0, 3, 7],
    ])
    const { standardError, interval } = cohenKappa(a, b)
    expectClose(standardError, 0.11162125161, 1e-10)
    expectClose(interval!.lower, 0.2906603292, 1e-9)
    expectClose(interval!.upper, 0.7282075953, 1e-9)
  })

  test('gives the printed kappa and standard error of Fleiss, Cohen & Everitt 1969', () => {
    const { a, b } = unfold([
      [106, 10, 4],
      [22, 28, 10],
      [2, 12, 6],
    ])
    expect(cohenKappa(a, b).value!.toFixed(3)).toBe('0.429')
    expect(cohenKappa(a, b).standardError!.toFixed(3)).toBe('0.054')
  })

  test.each(reference.pairs.map((pairs, index) => ({ index, ...pairs })))(
    'agrees with statsmodels on table $index, unweighted and weighted',
    ({ a, b, categories, ...expected }) => {
      for (const weights of WEIGHTS) {
        const kappa = cohenKappa(a, b, { categories, weights })
        expectClose(kappa.value, expected[weights].value, 1e-12)
        expectClose(kappa.standardError, expected[weights].standardError)
        expectClose(kappa.interval!.lower, Math.max(-1, expected[weights].lower))
        expectClose(kappa.interval!.upper, Math.min(1, expected[weights].upper))
      }
    },
  )

  test('is not defined where both raters used one and the same category', () => {
    expect(cohenKappa([2, 2, 2], [2, 2, null])).toEqual({
      value: null,
      reason: 'no-variation',
      observed: 1,
      expected: 1,
      standardError: null,
      interval: null,
      n: 2,
      missing: 1,
    })
    expect(cohenKappa([2, 2], [2, 2], { weights: 'linear', categories: [1, 2, 3] }).reason).toBe('no-variation')
  })

  test('is 0, not undefined, where two constant raters never agree: chance would not have agreed either', () => {
    expect(cohenKappa([1, 1], [2, 2])).toMatchObject({ value: 0, observed: 0, expected: 0 })
  })

  test('has a standard error of 0 but for the last digit where the formula gives 0: nothing cancels', () => {
    const kappa = cohenKappa([6, 5, 2, 4], [7, 2, 7, 6])
    expectClose(kappa.value, -1 / 7, 1e-15)
    expect(kappa.standardError).toBeLessThan(1e-15)
  })

  test('says that there is no data where no unit was rated by both', () => {
    expect(cohenKappa([1, null], [null, 1])).toMatchObject({ value: null, reason: 'no-data', n: 0, missing: 2 })
  })

  test('takes the order of words from the categories, and asks for it where weights need one', () => {
    const [a, b] = [
      ['low', 'high', 'medium', 'low'],
      ['low', 'medium', 'medium', 'high'],
    ]
    const ordered = cohenKappa(a, b, { weights: 'linear', categories: ['low', 'medium', 'high'] })
    expectClose(ordered.value, cohenKappa([0, 2, 1, 0], [0, 1, 1, 2], { weights: 'linear' }).value!)
    expect(() => cohenKappa(a, b, { weights: 'linear' })).toThrow('[categories-required]')
    expect(cohenKappa(a, b).reason).toBeNull()
  })

  test('refuses a broken precondition by name', () => {
    expect(() => cohenKappa([1], [1, 2])).toThrow('[invalid-shape]')
    expect(() => cohenKappa([NaN], [1])).toThrow('[invalid-number]')
    expect(() => cohenKappa([1], [1], { level: 1 })).toThrow('[invalid-level]')
    expect(() => cohenKappa([1], [1], { categories: [1, 1] })).toThrow('[invalid-categories]')
    expect(() => cohenKappa([3], [1], { categories: [1, 2] })).toThrow('[unknown-category]')
    expect(() => cohenKappa([1, 2], [1, 2], { weights: 'cubic' as KappaWeights })).toThrow('[invalid-weights]')
  })

  test('is invariant to the order of the raters', () => {
    fc.assert(
      fc.property(ratingPairs(), fc.constantFrom(...WEIGHTS), ({ a, b }, weights) => {
        const [there, back] = [cohenKappa(a, b, { weights }), cohenKappa(b, a, { weights })]
        expect(there.reason).toBe(back.reason)
        if (there.value === null) return
        expect(there.value).toBeCloseTo(back.value!, 12)
        expect(there.standardError).toBeCloseTo(back.standardError!, 7)
      }),
      runs,
    )
  })

  test('is invariant to renaming the categories when it is unweighted, and to reversing their order when it is weighted', () => {
    fc.assert(
      fc.property(ratingPairs(), ({ a, b }) => {
        const rename = (ratings: readonly (number | null)[]) => ratings.map((rating) => (rating === null ? null : `category ${(rating * 3) % 5}`))
        const turn = (ratings: readonly (number | null)[]) => ratings.map((rating) => (rating === null ? null : 5 - rating))
        expect(cohenKappa(rename(a), rename(b)).value ?? -9).toBeCloseTo(cohenKappa(a, b).value ?? -9, 12)
        for (const weights of WEIGHTS) {
          const options = { weights, categories: [1, 2, 3, 4] }
          expect(cohenKappa(turn(a), turn(b), options).value ?? -9).toBeCloseTo(cohenKappa(a, b, options).value ?? -9, 12)
        }
      }),
      runs,
    )
  })

  test('is not changed by a unit that one rater left out, apart from being counted', () => {
    fc.assert(
      fc.property(ratingPairs(), ({ a, b }) => {
        const more = cohenKappa([...a, null, 9], [...b, 2, null])
        expect({ ...more, missing: more.missing - 2 }).toEqual(cohenKappa(a, b))
      }),
      runs,
    )
  })

  test('is 1 exactly when the raters agree on everything, never above, and lies in its interval', () => {
    fc.assert(
      fc.property(ratingPairs(), fc.constantFrom(...WEIGHTS), ({ a, b }, weights) => {
        const { value, observed, interval, reason } = cohenKappa(a, b, { weights })
        if (value === null || interval === null) {
          expect(reason).not.toBeNull()
          return
        }
        expect(value === 1).toBe(observed === 1)
        expect(value).toBeLessThanOrEqual(1)
        expect(interval.lower).toBeLessThanOrEqual(value)
        expect(interval.upper).toBeGreaterThanOrEqual(value)
      }),
      runs,
    )
  })

  test('keeps its value and halves its variance when every unit is there twice', () => {
    fc.assert(
      fc.property(ratingPairs(), ({ a, b }) => {
        const [once, twice] = [cohenKappa(a, b), cohenKappa([...a, ...a], [...b, ...b])]
        if (once.value === null) {
          expect(twice.value).toBeNull()
          return
        }
        expect(twice.value).toBeCloseTo(once.value, 12)
        expect(twice.standardError! ** 2).toBeCloseTo(once.standardError! ** 2 / 2, 12)
      }),
      runs,
    )
  })

  test('gives plain JSON for any two lists', () => {
    fc.assert(
      fc.property(ratingPairs(), fc.constantFrom(...WEIGHTS), ({ a, b }, weights) => {
        const kappa = cohenKappa(a, b, { weights })
        expect(isJson(kappa)).toBe(true)
        expect(JSON.parse(JSON.stringify(kappa))).toEqual(kappa)
      }),
      runs,
    )
  })
})
