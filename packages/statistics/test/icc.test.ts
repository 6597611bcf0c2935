import { isJson } from '@implementere/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ICC_FORMS, icc, type IccForm } from '../src/icc.ts'
import { spearmanBrown } from '../src/spearman-brown.ts'
import { expectClose, readReference, runs } from './numbers.ts'
import { ratingTables, reorderColumns, wildTables } from './ratings.ts'

interface FormCase {
  readonly form: IccForm
  readonly value: number
  readonly lower: number
  readonly upper: number
  readonly f: number
  readonly df1: number
  readonly df2: number
  readonly pValue: number
}
interface IccCase {
  readonly ratings: number[][]
  readonly level: number
  readonly forms: FormCase[]
}
const reference = readReference('reliability.json') as { readonly icc: readonly IccCase[] }

const SHROUT_FLEISS = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
]

describe('icc', () => {
  test('has an interval for the greatest level below 1', () => {
    const level = 1 - 2 ** -53
    for (const form of ICC_FORMS) expect(icc(SHROUT_FLEISS, { form, level }).interval).toMatchObject({ level })
  })

  test('gives the six coefficients and four mean squares of Shrout & Fleiss 1979', () => {
    const values = ICC_FORMS.map((form) => icc(SHROUT_FLEISS, { form }).value!.toFixed(4))
    expect(values).toEqual(['0.1657', '0.2898', '0.7148', '0.4428', '0.6201', '0.9093'])
    const { rows, columns, error, within } = icc(SHROUT_FLEISS, { form: 'ICC(2,1)' }).meanSquares!
    expect([rows, columns, error, within].map((square) => square.toFixed(4))).toEqual(['11.2417', '32.4861', '1.0194', '6.2639'])
  })

  test('gives the limits that psych prints for them', () => {
    const limits = ICC_FORMS.map((form) => icc(SHROUT_FLEISS, { form }).interval!).map(({ lower, upper }) => [lower!.toFixed(3), upper!.toFixed(2)])
    expect(limits).toEqual([
      ['-0.133', '0.72'],
      ['0.019', '0.76'],
      ['0.342', '0.95'],
      ['-0.884', '0.91'],
      ['0.071', '0.93'],
      ['0.676', '0.99'],
    ])
  })

  test.each(reference.icc.map((table, index) => ({ index, ...table })))(
    'agrees with psych::ICC on table $index at level $level',
    ({ ratings, level, forms }) => {
      for (const expected of forms) {
        const { value, interval, f, df1, df2, pValue } = icc(ratings, { form: expected.form, level })
        expectClose(value, expected.value)
        expectClose(interval!.lower, expected.lower)
        expectClose(interval!.upper, expected.upper)
        expectClose(f, expected.f)
        expectClose(pValue, expected.pValue)
        expect([df1, df2]).toEqual([expected.df1, expected.df2])
      }
    },
  )

  test('has reasons where it does not exist', () => {
    expect(icc([], { form: 'ICC(1,1)' })).toMatchObject({ value: null, reason: 'no-data', n: 0 })
    expect(icc([[null, null]], { form: 'ICC(1,1)' })).toMatchObject({ value: null, reason: 'no-data', missing: 1 })
    expect(icc([[1], [2]], { form: 'ICC(1,1)' })).toMatchObject({ value: null, reason: 'single-rater', raters: 1 })
    expect(
      icc(
        [
          [1, 2],
          [3, null],
        ],
        { form: 'ICC(1,1)' },
      ),
    ).toMatchObject({ value: null, reason: 'insufficient-data', n: 1, missing: 1 })
    for (const form of ICC_FORMS)
      expect(
        icc(
          [
            [0.1, 0.1, 0.1],
            [0.1, 0.1, 0.1],
          ],
          { form },
        ),
      ).toMatchObject({ value: null, reason: 'no-variance', interval: null })
  })

  test('says no-variance for the mean of raters whose targets do not differ, and the lower bound -1 / (k - 1) for one of them', () => {
    const crossed = [
      [0.1, 0.2],
      [0.2, 0.1],
    ]
    expect(icc(crossed, { form: 'ICC(1,k)' })).toMatchObject({ value: null, reason: 'no-variance' })
    expectClose(icc(crossed, { form: 'ICC(1,1)' }).value, -1)
  })

  test('does not take rounding for variance: raters of ICC(2,k) whose variances cancel exactly', () => {
    const cancelling = [
      [3, 2, 2],
      [4, 1, 2],
      [1, 4, 3],
      [4, 4, 1],
    ]
    expect(icc(cancelling, { form: 'ICC(2,k)' })).toMatchObject({ value: null, reason: 'no-variance' })
  })

  test('is 1 with an interval of 1 to 1, and no F, where raters agree in all', () => {
    for (const form of ICC_FORMS) {
      expect(
        icc(
          [
            [0.1, 0.1],
            [0.7, 0.7],
            [0.3, 0.3],
          ],
          { form },
        ),
      ).toMatchObject({ value: 1, f: null, pValue: null, interval: { lower: 1, upper: 1 } })
    }
  })

  test('takes rounding for none, and a millionth for what it is', () => {
    const shifted = [
      [0.1, 0.3, 0.7],
      [0.4, 0.6, 1],
      [0.7, 0.9, 1.3],
    ]
    expect(icc(shifted, { form: 'ICC(3,1)' })).toMatchObject({ value: 1, f: null })
    const nearly = [
      [0, 0.000001],
      [1, 1],
      [3, 3],
    ]
    expectClose(icc(nearly, { form: 'ICC(1,1)' }).meanSquares!.within, 1e-12 / 6, 1e-6)
  })

  test('tells raters who differ in level only (form 3) from raters who agree (form 2)', () => {
    const shifted = [
      [1, 3],
      [2, 4],
      [5, 7],
    ]
    expect(icc(shifted, { form: 'ICC(3,1)' }).value).toBe(1)
    expect(icc(shifted, { form: 'ICC(2,1)' }).value!).toBeLessThan(1)
  })

  test('refuses a broken precondition by name', () => {
    expect(() => icc(SHROUT_FLEISS, { form: 'ICC(4,1)' as IccForm })).toThrow('[unknown-form]')
    expect(() => icc(SHROUT_FLEISS, { form: 'ICC(1,1)', level: 1 })).toThrow('[invalid-level]')
    expect(() => icc([[1, 2], [1]], { form: 'ICC(1,1)' })).toThrow('[invalid-shape]')
    expect(() => icc([[1, NaN]], { form: 'ICC(1,1)' })).toThrow('[invalid-number]')
    expect(() => icc([[1, 1e151]], { form: 'ICC(1,1)' })).toThrow('[invalid-number]')
  })

  test('is stable far from zero: a billion added to every rating changes nothing', () => {
    const shifted = SHROUT_FLEISS.map((row) => row.map((rating) => rating + 1e9))
    for (const form of ICC_FORMS) expectClose(icc(shifted, { form }).value, icc(SHROUT_FLEISS, { form }).value!)
  })

  test('is invariant to the order of raters and units, and to a change of unit and origin', () => {
    fc.assert(
      fc.property(ratingTables(), fc.constantFrom(...ICC_FORMS), fc.integer({ min: 0, max: 4 }), (ratings, form, shift) => {
        const { value, interval } = icc(ratings, { form })
        const moved = icc(reorderColumns(ratings, shift).toReversed(), { form })
        const scaled = icc(
          ratings.map((row) => row.map((rating) => (rating === null ? null : 4 * rating - 7))),
          { form },
        )
        expect(moved.value ?? -9).toBeCloseTo(value ?? -9, 8)
        expect(scaled.value ?? -9).toBeCloseTo(value ?? -9, 8)
        expect(scaled.interval?.upper ?? -9).toBeCloseTo(interval?.upper ?? -9, 8)
      }),
      runs,
    )
  })

  test('is not changed by a unit with a missing rating, apart from being counted', () => {
    fc.assert(
      fc.property(ratingTables(), fc.constantFrom(...ICC_FORMS), (ratings, form) => {
        const holed = (ratings[0] ?? [null]).map((_, rater) => (rater === 0 ? null : 2))
        const [before, after] = [icc(ratings, { form }), icc([...ratings, holed], { form })]
        expect({ ...after, missing: after.missing - 1, raters: 0, reason: null }).toEqual({ ...before, raters: 0, reason: null })
      }),
      runs,
    )
  })

  test('steps up from one rater to k by Spearman-Brown, for each of the three designs', () => {
    fc.assert(
      fc.property(ratingTables({ missing: false }), fc.constantFrom(1, 2, 3), (ratings, design) => {
        const [single, average] = [icc(ratings, { form: `ICC(${design},1)` as IccForm }), icc(ratings, { form: `ICC(${design},k)` as IccForm })]
        if (average.value === null || Math.abs(average.value) > 1e6) return
        expect(spearmanBrown(single.value, single.raters).value!).toBeCloseTo(average.value, 5)
      }),
      runs,
    )
  })

  test('never exceeds 1, and form 3 lies in its interval', () => {
    fc.assert(
      fc.property(ratingTables(), fc.constantFrom(...ICC_FORMS), (ratings, form) => {
        const { value, interval } = icc(ratings, { form })
        expect(value ?? 0).toBeLessThanOrEqual(1)
        if (value === null || interval === null || form.startsWith('ICC(2')) return
        expect(interval.lower! - 1e-12).toBeLessThanOrEqual(value)
        expect(interval.upper! + 1e-12).toBeGreaterThanOrEqual(value)
      }),
      runs,
    )
  })

  test('gives plain JSON for any finite numbers', () => {
    fc.assert(
      fc.property(wildTables, fc.constantFrom(...ICC_FORMS), (ratings, form) => {
        expect(isJson(icc(ratings, { form }))).toBe(true)
      }),
      runs,
    )
  })
})
