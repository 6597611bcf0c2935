import { describe, expect, test } from 'vitest'
import { coverageShare, kindCoverage, overdueReviews } from '../../src/sustainment-decision/routine-coverage.ts'
import { SUSTAINMENT_KINDS } from '../../src/sustainment-decision/sustainment-kinds.ts'
import { entry, wholeRegister } from './entries.ts'

describe('kindCoverage', () => {
  test('has three routines and four systems, all missing at first', () => {
    const kinds = kindCoverage([])
    expect(kinds.map(({ kind, obligation, status }) => [kind, obligation, status])).toEqual([
      ['newStaffTraining', 'routines', 'missing'],
      ['supervision', 'routines', 'missing'],
      ['yearlyReview', 'routines', 'missing'],
      ['monitoring', 'systems', 'missing'],
      ['funding', 'systems', 'missing'],
      ['ownership', 'systems', 'missing'],
      ['material', 'systems', 'missing'],
    ])
  })

  test('is owned when every entry of the kind is, and lists what each lacks', () => {
    const register = [
      entry('b', 'supervision', { owner: null, document: null }),
      entry('a', 'supervision', { document: 'draft', nextReview: null }),
      entry('c', 'material', { document: 'none' }),
      entry('d', 'funding'),
    ]
    const kinds = new Map(kindCoverage(register).map((row) => [row.kind, row]))
    expect(kinds.get('supervision')).toEqual({
      kind: 'supervision',
      obligation: 'routines',
      status: 'partly-owned',
      entries: ['a', 'b'],
      withoutOwner: ['b'],
      withoutDocument: ['a', 'b'],
      withoutReview: ['a'],
    })
    expect(kinds.get('material')).toMatchObject({ status: 'owned', withoutDocument: ['c'] })
    expect(kinds.get('funding')).toMatchObject({ status: 'owned', withoutDocument: [], withoutReview: [] })
  })

  test('takes the kinds of the table', () => {
    expect(kindCoverage(wholeRegister()).every(({ status }) => status === 'owned')).toBe(true)
    expect(SUSTAINMENT_KINDS.length).toBe(7)
  })
})

describe('coverageShare', () => {
  test('is the share of kinds that are owned everywhere', () => {
    // Seven kinds, one partly owned, one missing: 5 of 7.
    const register = [...wholeRegister().slice(1), entry('x', 'material', { owner: null })]
    expect(coverageShare(kindCoverage(register))).toMatchObject({ value: 5 / 7, numerator: 5, denominator: 7, known: 7, interval: null })
  })
})

describe('overdueReviews', () => {
  test('names reviews before the day looked from, the longest overdue first', () => {
    const register = [
      entry('b', 'funding', { nextReview: '2026-11-15' }),
      entry('a', 'material', { nextReview: '2026-11-15' }),
      entry('c', 'supervision', { nextReview: '2026-01-01' }),
      entry('today', 'monitoring', { nextReview: '2026-11-16' }),
      entry('unknown', 'ownership', { nextReview: null }),
    ]
    expect(overdueReviews(register, '2026-11-15', '2026-11-16')).toEqual([
      { entry: 'c', due: '2026-01-01' },
      { entry: null, due: '2026-11-15' },
      { entry: 'a', due: '2026-11-15' },
      { entry: 'b', due: '2026-11-15' },
    ])
    expect(overdueReviews([], '2026-11-16', '2026-11-16')).toEqual([])
    expect(overdueReviews([], null, '2026-11-16')).toEqual([])
  })
})
