import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { meanOrNull, medianOf } from '../src/average.ts'
import { runs } from './numbers.ts'

const numbers = fc.array(fc.double({ noNaN: true, min: -1e150, max: 1e150 }), { minLength: 1 })

describe('meanOrNull and medianOf', () => {
  test('give nothing for no values', () => {
    expect([meanOrNull([]), medianOf([])]).toEqual([null, null])
  })

  test('take the middle value, or the mean of the middle two', () => {
    expect([medianOf([3, 1, 2]), medianOf([4, 1, 3, 2])]).toEqual([2, 2.5])
  })

  test('law: both lie between the least and the greatest value, for any finite values', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const [least, greatest] = [Math.min(...values), Math.max(...values)]
        const margin = 1e-12 * Math.max(Math.abs(least), Math.abs(greatest))
        for (const middle of [meanOrNull(values), medianOf(values)]) {
          expect(middle).toBeGreaterThanOrEqual(least - margin)
          expect(middle).toBeLessThanOrEqual(greatest + margin)
        }
      }),
      runs,
    )
  })
})
