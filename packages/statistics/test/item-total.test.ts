import { isJson } from '@implementere/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { itemTotal } from '../src/item-total.ts'
import { expectClose, readReference, runs } from './numbers.ts'
import { ratingTables, wildTables } from './ratings.ts'

interface ScaleCase {
  readonly items: number[][]
  readonly alphaIfDeleted: number[]
  readonly correlation: number[]
  readonly correctedCorrelation: number[]
  readonly mean: number[]
  readonly standardDeviation: number[]
}
const reference = readReference('reliability.json') as { readonly consistency: readonly ScaleCase[] }

describe('itemTotal', () => {
  test.each(reference.consistency.map((scale, index) => ({ index, ...scale })))(
    'agrees with the item statistics of psych::alpha on scale $index',
    (scale) => {
      itemTotal(scale.items).items.forEach((item, place) => {
        expectClose(item.correlation, scale.correlation[place]!)
        expectClose(item.correctedCorrelation, scale.correctedCorrelation[place]!)
        expectClose(item.mean, scale.mean[place]!)
        expectClose(item.standardDeviation, scale.standardDeviation[place]!)
        expectClose(item.alphaIfDeleted, scale.alphaIfDeleted[place]!)
      })
    },
  )

  test('has no correlation for an item that does not vary', () => {
    const [constant, varying] = itemTotal([
      [1, 1],
      [1, 2],
      [1, 3],
    ]).items
    expect(constant).toEqual({ mean: 1, standardDeviation: 0, correlation: null, correctedCorrelation: null, alphaIfDeleted: null })
    expect(varying).toMatchObject({ mean: 2, standardDeviation: 1, correlation: 1, correctedCorrelation: null })
  })

  test('has reasons where there is nothing to say', () => {
    expect(itemTotal([])).toEqual({ items: [], reason: 'no-data', n: 0, missing: 0 })
    expect(itemTotal([[1], [2]])).toEqual({ items: [], reason: 'insufficient-items', n: 2, missing: 0 })
    expect(
      itemTotal([
        [1, 2],
        [1, null],
      ]),
    ).toEqual({ items: [], reason: 'insufficient-data', n: 1, missing: 1 })
  })

  test('gives correlations between -1 and 1, and plain JSON, for any table', () => {
    fc.assert(
      fc.property(fc.oneof(ratingTables(), wildTables), (items) => {
        const result = itemTotal(items)
        expect(isJson(result)).toBe(true)
        for (const { correlation, correctedCorrelation } of result.items) {
          for (const value of [correlation, correctedCorrelation]) expect(Math.abs(value ?? 0)).toBeLessThanOrEqual(1)
        }
      }),
      runs,
    )
  })
})
