import { describe, expect, test } from 'vitest'
import { completenessOf } from '../src/completeness.ts'
import { latestPerKey } from '../src/latest.ts'
import { rowsByKey } from '../src/rows-by-key.ts'

const keyOf = ({ key }: { readonly key: string }) => key

describe('latestPerKey', () => {
  test('keeps the latest of each key that has come, in the order of the keys', () => {
    const rows = [
      { id: '1', key: 'b', date: '2025-01-01' },
      { id: '2', key: 'b', date: '2025-03-01' },
      { id: '3', key: 'b', date: '2025-06-02' },
      { id: '4', key: 'a', date: '2025-06-01' },
      { id: '5', key: 'c', date: '2026-01-01' },
    ]
    expect(latestPerKey(rows, '2025-06-01', keyOf).map(({ id }) => id)).toEqual(['4', '2'])
  })

  test('takes an unknown day as the earliest, and of equal days the greater id', () => {
    const rows = [
      { id: '9', key: 'a', date: null },
      { id: '1', key: 'a', date: '1900-01-01' },
      { id: '5', key: 'b', date: null },
      { id: '6', key: 'b', date: null },
    ]
    expect(latestPerKey(rows, '2025-06-01', keyOf).map(({ id }) => id)).toEqual(['1', '6'])
    expect(latestPerKey(rows.toReversed(), '2025-06-01', keyOf).map(({ id }) => id)).toEqual(['1', '6'])
  })
})

describe('rowsByKey', () => {
  test('keeps rows together, in their order', () => {
    const rows = ['b1', 'a1', 'b2'].map((id) => ({ id, key: id[0]! }))
    expect([...rowsByKey(rows, keyOf)].map(([key, group]) => [key, group.map(({ id }) => id)])).toEqual([
      ['b', ['b1', 'b2']],
      ['a', ['a1']],
    ])
  })
})

describe('completenessOf', () => {
  test('is the share that is known, with its denominator', () => {
    expect(completenessOf('m', [true, false, true, true])).toMatchObject({
      value: 0.75,
      reason: null,
      numerator: 3,
      denominator: 4,
      known: 3,
      unknown: 1,
      method: 'm',
    })
  })

  test('has no value where nothing is asked', () => {
    expect(completenessOf('m', [])).toMatchObject({ value: null, reason: 'no-denominator', numerator: 0, denominator: 0 })
  })
})
