import { existsSync, readFileSync } from 'node:fs'
import { isJson } from '@implementere/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ALPHA_METRICS, krippendorffAlpha, type AlphaMetric } from '../src/krippendorff-alpha.ts'
import { expectClose, readReference, runs } from './numbers.ts'
import { ratingTables, reorderColumns, wildTables } from './ratings.ts'

interface UnitCase {
  readonly ratings: (number | null)[][]
  readonly alpha: Readonly<Record<AlphaMetric, number>>
}
const reference = readReference('agreement.json') as { readonly units: readonly UnitCase[] }
const SHARED_TABLE = new URL('../../../../shared/data/irrCAC_cac.raw4raters.csv', import.meta.url)

/** Columns of ratings, one string a rater and one letter a unit, as the literature prints them; a full stop is missing. */
function fromColumns(...raters: readonly string[]): (number | null)[][] {
  const letters = raters[0]!.split('')
  return letters.map((_, unit) => raters.map((rater) => (rater[unit] === '.' ? null : Number.parseInt(rater[unit]!, 36))))
}

describe('krippendorffAlpha', () => {
  test('law: words are categories as good as numbers', () => {
    fc.assert(
      fc.property(ratingTables(), (ratings) => {
        const words = ratings.map((row) => row.map((rating) => (rating === null ? null : `category ${rating}`)))
        expect(krippendorffAlpha(words)).toEqual(krippendorffAlpha(ratings))
      }),
      runs,
    )
  })

  test('gives the four worked values of the domain reference for four observers and twelve units', () => {
    const ratings = fromColumns('123321412...', '1233224125.3', '.3332342251.', '12332441251.')
    const values = ALPHA_METRICS.map((metric) => krippendorffAlpha(ratings, { metric }).value!.toFixed(4))
    expect(values).toEqual(['0.7434', '0.8154', '0.8491', '0.7974'])
    expect(krippendorffAlpha(ratings)).toMatchObject({ n: 11, missing: 1, ratings: 40 })
  })

  test('gives the printed values of Krippendorff 2011 for two observers: .095 (binary) and .692 (nominal)', () => {
    expect(krippendorffAlpha(fromColumns('0100000010', '1110010000')).value!.toFixed(3)).toBe('0.095')
    expect(krippendorffAlpha(fromColumns('aabbdcccedda', 'babbbccceddd')).value!.toFixed(3)).toBe('0.692')
  })

  test.skipIf(!existsSync(SHARED_TABLE))('gives the documented values for the shared table of irrCAC (skipped where the data are absent)', () => {
    const lines = readFileSync(SHARED_TABLE, 'utf8').trim().split('\n').slice(1)
    const ratings = lines.map((line) =>
      line
        .trim()
        .split(',')
        .slice(1)
        .map((cell) => (cell === '' ? null : Number(cell))),
    )
    const values = ALPHA_METRICS.map((metric) => krippendorffAlpha(ratings, { metric }).value!.toFixed(6))
    expect(values).toEqual(['0.743421', '0.815388', '0.849107', '0.797403'])
  })

  test.each(reference.units.map((units, index) => ({ index, ...units })))(
    'agrees with a plain coincidence matrix on table $index',
    ({ ratings, alpha }) => {
      for (const metric of ALPHA_METRICS) expectClose(krippendorffAlpha(ratings, { metric }).value, alpha[metric], 1e-12)
    },
  )

  test('measures a ratio difference of 0 and 0 as none', () => {
    expect(
      krippendorffAlpha(
        [
          [0, 0],
          [1, 1],
          [2, 2],
        ],
        { metric: 'ratio' },
      ).value,
    ).toBe(1)
    expectClose(
      krippendorffAlpha(
        [
          [0, 1],
          [0, 0],
        ],
        { metric: 'ratio' },
      ).observedDisagreement,
      0.5,
    )
  })

  test('has reasons where it does not exist', () => {
    expect(krippendorffAlpha([])).toMatchObject({ value: null, reason: 'no-data', n: 0 })
    expect(krippendorffAlpha([[null, null]])).toMatchObject({ value: null, reason: 'no-data', missing: 1 })
    expect(krippendorffAlpha([[1], [2]])).toMatchObject({ value: null, reason: 'single-rater', missing: 2 })
    expect(
      krippendorffAlpha([
        [1, null],
        [null, 2],
      ]),
    ).toMatchObject({ value: null, reason: 'insufficient-data' })
    expect(
      krippendorffAlpha([
        [4, 4],
        [4, 4],
      ]),
    ).toMatchObject({ value: null, reason: 'no-variation', n: 2, ratings: 4 })
  })

  test('refuses a broken precondition by name', () => {
    expect(() => krippendorffAlpha([[1, 2], [1]])).toThrow('[invalid-shape]')
    expect(() => krippendorffAlpha([[1, Infinity]])).toThrow('[invalid-number]')
    expect(() => krippendorffAlpha([['often', 'never']], { metric: 'ordinal' })).toThrow('[invalid-number]')
    expect(() => krippendorffAlpha([[1, -2]], { metric: 'ratio' })).toThrow('[invalid-number]')
    expect(() => krippendorffAlpha([[1, 2]], { metric: 'log' as AlphaMetric })).toThrow('[invalid-metric]')
  })

  test('is stable far from zero: a billion added to every interval rating changes nothing', () => {
    const ratings = reference.units[0]!.ratings
    const shifted = ratings.map((row) => row.map((rating) => (rating === null ? null : rating + 1e9)))
    expectClose(krippendorffAlpha(shifted, { metric: 'interval' }).value, krippendorffAlpha(ratings, { metric: 'interval' }).value!, 1e-12)
  })

  test('is invariant to who gave which rating and to the order of the units, on every scale', () => {
    fc.assert(
      fc.property(ratingTables(), fc.constantFrom(...ALPHA_METRICS), fc.integer({ min: 0, max: 4 }), (ratings, metric, shift) => {
        const moved = krippendorffAlpha(reorderColumns(ratings, shift).toReversed(), { metric })
        expect(moved.value ?? -9).toBeCloseTo(krippendorffAlpha(ratings, { metric }).value ?? -9, 12)
      }),
      runs,
    )
  })

  test('is invariant to what its scale allows: renaming, order-keeping, affine and proportional change', () => {
    const changes: Readonly<Record<AlphaMetric, (rating: number) => number>> = {
      nominal: (rating) => (7 * rating) % 5,
      ordinal: (rating) => rating ** 3 - 20,
      interval: (rating) => -3 * rating + 2,
      ratio: (rating) => rating * 2.5,
    }
    fc.assert(
      fc.property(ratingTables(), fc.constantFrom(...ALPHA_METRICS), (ratings, metric) => {
        const changed = ratings.map((row) => row.map((rating) => (rating === null ? null : changes[metric](rating))))
        expect(krippendorffAlpha(changed, { metric }).value ?? -9).toBeCloseTo(krippendorffAlpha(ratings, { metric }).value ?? -9, 11)
      }),
      runs,
    )
  })

  test('is not changed by a unit with fewer than two ratings, apart from being counted', () => {
    fc.assert(
      fc.property(ratingTables(), fc.constantFrom(...ALPHA_METRICS), (ratings, metric) => {
        const lone = (ratings[0] ?? [null]).map((_, rater) => (rater === 0 ? 2 : null))
        const [before, after] = [krippendorffAlpha(ratings, { metric }), krippendorffAlpha([...ratings, lone], { metric })]
        expect({ ...after, missing: after.missing - 1 }).toEqual(before.reason === 'no-data' ? { ...before, reason: after.reason } : before)
      }),
      runs,
    )
  })

  test('is the same on all four scales where there are two categories, and for ratio where one is 0', () => {
    fc.assert(
      fc.property(ratingTables({ categories: 2 }), (ratings) => {
        const binary = ratings.map((row) => row.map((rating) => (rating === null ? null : rating - 1)))
        const values = ALPHA_METRICS.map((metric) => krippendorffAlpha(binary, { metric }).value ?? -9)
        for (const value of values) expect(value).toBeCloseTo(values[0]!, 12)
      }),
      runs,
    )
  })

  test('gives plain JSON for any finite numbers', () => {
    fc.assert(
      fc.property(wildTables, fc.constantFrom('nominal', 'ordinal', 'interval'), (ratings, metric) => {
        expect(isJson(krippendorffAlpha(ratings, { metric }))).toBe(true)
      }),
      runs,
    )
  })
})
