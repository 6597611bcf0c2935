import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pabak, type PabakForm } from '../src/pabak.ts'
import { expectClose, readReference, runs } from './numbers.ts'
import { ratingPairs } from './ratings.ts'

interface PabakCase {
  readonly a: number[]
  readonly b: number[]
  readonly categories: number[]
  readonly pabak: Readonly<Record<PabakForm, number>>
}
const reference = readReference('agreement.json') as { readonly pairs: readonly PabakCase[] }

describe('pabak', () => {
  test('gives both forms of the domain reference, example E4: .35 and .5125', () => {
    const { a, b } = reference.pairs[0]!
    expectClose(pabak(a, b).value, 0.35)
    expectClose(pabak(a, b, { form: 'kCategory' }).value, 0.5125)
    expect(pabak(a, b, { form: 'kCategory' })).toMatchObject({ form: 'kCategory', categories: 3, n: 40, missing: 0 })
  })

  test.each(reference.pairs.map((pairs, index) => ({ index, ...pairs })))(
    'agrees with the formulas on table $index',
    ({ a, b, categories, ...expected }) => {
      expectClose(pabak(a, b, { categories }).value, expected.pabak.twoCategory, 1e-12)
      expectClose(pabak(a, b, { categories, form: 'kCategory' }).value, expected.pabak.kCategory, 1e-12)
    },
  )

  test('counts a category that nobody used only where it is listed', () => {
    expect(pabak([1, 2], [1, 1], { form: 'kCategory' }).value).toBe(0)
    expect(pabak([1, 2], [1, 1], { form: 'kCategory', categories: [1, 2, 3] }).value).toBe(0.25)
  })

  test('exists where kappa does not: 2Po - 1 of two raters who always say the same is 1', () => {
    expect(pabak([1, 1], [1, 1])).toMatchObject({ value: 1, interval: { lower: 1, upper: 1 } })
    expect(pabak([1, 1], [1, 1], { form: 'kCategory' })).toMatchObject({ value: null, reason: 'no-variation' })
    expect(pabak([1], [null])).toMatchObject({ value: null, reason: 'no-data', missing: 1 })
  })

  test('has a standard error of k / (k - 1) times that of the agreement', () => {
    expectClose(pabak([1, 2, 1, 1], [1, 2, 2, 1]).standardError, 2 * Math.sqrt((0.75 * 0.25) / 4))
  })

  test('refuses an unknown form', () => {
    expect(() => pabak([1], [1], { form: 'mean' as PabakForm })).toThrow('[invalid-form]')
  })

  test('is the same in both forms for two categories', () => {
    fc.assert(
      fc.property(ratingPairs(2), ({ a, b }) => {
        const options = { categories: [1, 2] }
        const [two, k] = [pabak(a, b, options), pabak(a, b, { ...options, form: 'kCategory' })]
        expect(two.value).toBe(k.value)
        expect(two.interval).toEqual(k.interval)
      }),
      runs,
    )
  })
})
