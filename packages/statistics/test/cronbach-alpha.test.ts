import { isJson } from '@implementere/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cronbachAlpha } from '../src/cronbach-alpha.ts'
import { icc } from '../src/icc.ts'
import { expectClose, readReference, runs } from './numbers.ts'
import { ratingTables, reorderColumns, wildTables } from './ratings.ts'

interface ScaleCase {
  readonly items: number[][]
  readonly alpha: number
  readonly intervals: readonly { readonly level: number; readonly lower: number; readonly upper: number }[]
  readonly alphaIfDeleted: number[]
}
const reference = readReference('reliability.json') as { readonly consistency: readonly ScaleCase[] }

describe('cronbachAlpha', () => {
  test('gives the worked value of the domain reference, example E5', () => {
    expectClose(cronbachAlpha(reference.consistency[0]!.items).value, 0.897119, 1e-6)
  })

  test.each(reference.consistency.map((scale, index) => ({ index, ...scale })))(
    "agrees with psych::alpha and Feldt's interval on scale $index",
    ({ items, alpha, intervals, alphaIfDeleted }) => {
      for (const { level, lower, upper } of intervals) {
        const { value, interval } = cronbachAlpha(items, { level })
        expectClose(value, alpha)
        expectClose(interval!.lower, lower)
        expectClose(interval!.upper, upper)
      }
      cronbachAlpha(items).alphaIfDeleted.forEach((value, item) => expectClose(value, alphaIfDeleted[item]!))
    },
  )

  test('has reasons where it does not exist', () => {
    expect(cronbachAlpha([])).toEqual({ value: null, reason: 'no-data', interval: null, alphaIfDeleted: [], items: 0, n: 0, missing: 0 })
    expect(cronbachAlpha([[null, null]])).toMatchObject({ reason: 'no-data', missing: 1, alphaIfDeleted: [null, null] })
    expect(cronbachAlpha([[1], [2]])).toMatchObject({ value: null, reason: 'insufficient-items' })
    expect(
      cronbachAlpha([
        [1, 2],
        [null, 3],
      ]),
    ).toMatchObject({ value: null, reason: 'insufficient-data', n: 1, missing: 1 })
    expect(
      cronbachAlpha([
        [2, 2],
        [2, 2],
      ]),
    ).toMatchObject({ value: null, reason: 'no-variance' })
    expect(
      cronbachAlpha([
        [0.1, 0.3],
        [0.3, 0.1],
      ]),
    ).toMatchObject({ value: null, reason: 'no-variance' })
  })

  test('has no alpha without an item of two', () => {
    expect(
      cronbachAlpha([
        [1, 2],
        [2, 3],
        [3, 3],
      ]).alphaIfDeleted,
    ).toEqual([null, null])
  })

  test('keeps a negative value: items that speak against each other', () => {
    expect(
      cronbachAlpha([
        [1, 3],
        [2, 2],
        [3, 2],
      ]).value!,
    ).toBeLessThan(0)
  })

  test('takes a small variance of the sum for what it is: items that nearly cancel', () => {
    const nearly = [1, 2, 3, 4].map((score, person) => [score, (person % 2) * 0.02 - score])
    const [a, b] = [nearly.map(([first]) => first!), nearly.map(([, second]) => second!)]
    const variance = (values: readonly number[]) => {
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length
      return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)
    }
    const ofSum = variance(a.map((value, person) => value + b[person]!))
    expectClose(cronbachAlpha(nearly).value, 2 * (1 - (variance(a) + variance(b)) / ofSum))
  })

  test('refuses a broken precondition by name', () => {
    expect(() => cronbachAlpha([[1, 2], [1]])).toThrow('[invalid-shape]')
    expect(() => cronbachAlpha([[1, NaN]])).toThrow('[invalid-number]')
    expect(() => cronbachAlpha([[1, 2]], { level: 0 })).toThrow('[invalid-level]')
  })

  test('is ICC(3,k) of the same table', () => {
    fc.assert(
      fc.property(ratingTables(), (items) => {
        const [alpha, consistency] = [cronbachAlpha(items).value, icc(items, { form: 'ICC(3,k)' }).value]
        expect(alpha === null).toBe(consistency === null)
        if (alpha !== null) expect(alpha / Math.max(1, Math.abs(alpha))).toBeCloseTo(consistency! / Math.max(1, Math.abs(alpha)), 9)
      }),
      runs,
    )
  })

  test('is invariant to the order of items and persons and to a change of unit, never above 1, and lies in its interval', () => {
    fc.assert(
      fc.property(ratingTables(), fc.integer({ min: 0, max: 4 }), (items, shift) => {
        const { value, interval } = cronbachAlpha(items)
        if (value === null) return
        const scale = Math.max(1, Math.abs(value))
        expect(cronbachAlpha(reorderColumns(items, shift).toReversed()).value! / scale).toBeCloseTo(value / scale, 9)
        expect(cronbachAlpha(items.map((row) => row.map((answer) => (answer === null ? null : 3 - 2 * answer)))).value! / scale).toBeCloseTo(
          value / scale,
          9,
        )
        expect(value).toBeLessThanOrEqual(1)
        expect(interval!.lower! <= value && value <= interval!.upper!).toBe(true)
      }),
      runs,
    )
  })

  test('is not changed by a person with a missing answer, apart from being counted', () => {
    fc.assert(
      fc.property(ratingTables(), (items) => {
        const holed = (items[0] ?? [null]).map((_, item) => (item === 0 ? null : 2))
        const [before, after] = [cronbachAlpha(items), cronbachAlpha([...items, holed])]
        expect([after.value, after.n, after.missing - 1]).toEqual([before.value, before.n, before.missing])
      }),
      runs,
    )
  })

  test('gives plain JSON for any finite numbers', () => {
    fc.assert(
      fc.property(wildTables, (items) => {
        expect(isJson(cronbachAlpha(items))).toBe(true)
      }),
      runs,
    )
  })
})
