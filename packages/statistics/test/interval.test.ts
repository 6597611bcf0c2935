import { describe, expect, test } from 'vitest'
import { drawnIn, normalInterval, studentInterval } from '../src/interval.ts'
import { expectClose } from './numbers.ts'

describe('normalInterval', () => {
  test('reaches 1.959963984540054 standard errors to either side at 95 %', () => {
    const { lower, upper, level, method } = normalInterval(10, 2, 0.95, 'wald')
    expectClose(lower, 10 - 2 * 1.959963984540054, 1e-15)
    expectClose(upper, 10 + 2 * 1.959963984540054, 1e-15)
    expect([level, method]).toEqual([0.95, 'wald'])
  })

  test('exists for the greatest level below 1', () => {
    expect(normalInterval(0, 1, 1 - 2 ** -53, 'wald').upper).toBeGreaterThan(8)
  })
})

describe('studentInterval', () => {
  test("reaches R's qt(0.975, 4) = 2.776445105197793 standard errors to either side", () => {
    const { lower, upper } = studentInterval(0, 1, 4, 0.95)
    expectClose(lower, -2.776445105197793, 1e-14)
    expectClose(upper, 2.776445105197793, 1e-14)
  })

  test('exists for the greatest level below 1', () => {
    expect(studentInterval(0, 1, 30, 1 - 2 ** -53).upper).toBeGreaterThan(8)
  })
})

describe('drawnIn', () => {
  test('moves an end that lies outside, and leaves one that is unbounded', () => {
    const interval = { lower: -1.2, upper: null, level: 0.9, method: 'wald' }
    expect(drawnIn(interval, -1, 1)).toEqual({ ...interval, lower: -1 })
    expect(drawnIn({ ...interval, lower: 0.5, upper: 1.5 }, -1, 1)).toMatchObject({ lower: 0.5, upper: 1 })
  })
})
