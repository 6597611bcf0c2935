import { describe, expect, test } from 'vitest'
import { movingRangeOf } from '../src/moving-range.ts'

describe('movingRangeOf', () => {
  test('takes no range beside a gap nor across it', () => {
    expect(movingRangeOf([1, 3, null, 9, 10], false)).toEqual({ mean: 1.5, used: 2, screened: 0 })
  })

  test('leaves out a range of 3.267 times the mean or more, once', () => {
    expect(movingRangeOf([0, 1, 0, 1, 0, 1, 0, 30], true)).toEqual({ mean: 1, used: 6, screened: 1 })
  })

  test('screens nothing where nothing varies', () => {
    expect(movingRangeOf([2, 2, 2], true)).toEqual({ mean: 0, used: 2, screened: 0 })
  })

  test('gives nothing without two neighbouring points', () => {
    expect(movingRangeOf([1, null, 2], true).mean).toBeNull()
  })
})
