import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { percentAgreement } from '../src/percent-agreement.ts'
import { runs } from './numbers.ts'
import { ratingPairs } from './ratings.ts'

describe('percentAgreement', () => {
  test('is the share of the units rated by both on which both said the same', () => {
    expect(percentAgreement(['yes', 'no', 'yes', null], ['yes', 'yes', 'yes', 'no'])).toEqual({
      value: 2 / 3,
      reason: null,
      agreed: 2,
      n: 3,
      missing: 1,
    })
  })

  test('does not exist where no unit was rated by both', () => {
    expect(percentAgreement([null], [1])).toEqual({ value: null, reason: 'no-data', agreed: 0, n: 0, missing: 1 })
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
