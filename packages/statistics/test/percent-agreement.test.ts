import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { percentAgreement } from '../src/percent-agreement.ts'
import { runs } from './numbers.ts'
import { ratingPairs } from './ratings.ts'

describe('percentAgreement', () => {
  test('is the share of the units rated by both on which both said the same', () => {
    const agreement = percentAgreement(['yes', 'no', 'yes', null], ['yes', 'yes', 'yes', 'no'])
    expect(agreement).toMatchObject({ value: 2 / 3, reason: null, agreed: 2, n: 3, missing: 1 })
  })

  test("has Wilson's interval: 8 of 10 are .4902 to .9433", () => {
    const [a, b] = [Array.from({ length: 10 }, () => 1), Array.from({ length: 10 }, (_, unit) => (unit < 8 ? 1 : 2))]
    const { lower, upper } = percentAgreement(a, b).interval!
    expect([lower!.toFixed(4), upper!.toFixed(4)]).toEqual(['0.4902', '0.9433'])
    expect(() => percentAgreement(a, b, { level: 1 })).toThrow('[invalid-level]')
  })

  test('does not exist where no unit was rated by both', () => {
    expect(percentAgreement([null], [1])).toEqual({ value: null, reason: 'no-data', interval: null, agreed: 0, n: 0, missing: 1 })
    expect(percentAgreement([], [])).toMatchObject({ value: null, reason: 'no-data' })
  })

  test('tells a number from the word for it', () => {
    expect(percentAgreement([1], ['1']).value).toBe(0)
  })

  test('refuses lists of different length', () => {
    expect(() => percentAgreement([1], [])).toThrow('[invalid-shape]')
    expect(() => percentAgreement([1], [Infinity])).toThrow('[invalid-number]')
  })

  test('counts every unit as agreed, not agreed or missing', () => {
    fc.assert(
      fc.property(ratingPairs(), ({ a, b }) => {
        const { agreed, n, missing, value } = percentAgreement(a, b)
        expect(n + missing).toBe(a.length)
        expect(agreed).toBe(a.filter((rating, unit) => rating !== null && rating === b[unit]).length)
        expect(value).toBe(n === 0 ? null : agreed / n)
      }),
      runs,
    )
  })
})
