import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { endorsementOf } from '@implementere/barriers'
import { checkLaw } from './check-law.ts'
import { codeOf } from './code-of.ts'

const levelOf = (count: number, n: number) => endorsementOf({ count, n }).level

describe('endorsementOf', () => {
  test('gives the levels of the published row, both ends included', () => {
    expect([14, 10, 5, 4].map((count) => levelOf(count, 25))).toEqual([1, 2, 2, null])
    expect([levelOf(1, 2), levelOf(999, 2000), levelOf(4999, 10_000)]).toEqual([1, 2, 2])
    expect([levelOf(1, 5), levelOf(199, 1000), levelOf(0, 25), levelOf(25, 25)]).toEqual([2, null, null, 1])
  })

  test('shows that level 1 and level 2 lie within the same interval', () => {
    const { interval, value, numerator, denominator, known } = endorsementOf({ count: 14, n: 25 }).share
    expect([value, numerator, denominator, known]).toEqual([0.56, 14, 25, 25])
    expect([interval!.lower!.toFixed(4), interval!.upper!.toFixed(4)]).toEqual(['0.3707', '0.7333'])
    expect(endorsementOf({ count: 14, n: 25 }, 0.5).share.interval!.level).toBe(0.5)
  })

  test('of which a part is not known is not zero', () => {
    expect(endorsementOf({ count: null, n: 25 })).toMatchObject({
      level: null,
      share: { value: null, reason: 'all-unknown', unknown: 25, denominator: 25 },
    })
    expect(endorsementOf({ count: 3, n: null })).toMatchObject({
      level: null,
      share: { value: null, reason: 'all-unknown', unknown: 0, denominator: null },
    })
    expect(endorsementOf({ count: 0, n: 0 })).toMatchObject({ level: null, share: { value: null, reason: 'no-denominator', interval: null } })
  })

  test('refuses more than were asked', () => {
    expect(codeOf(() => endorsementOf({ count: 3, n: 2 }))).toBe('invalid-count')
  })

  test('is monotone: one more expert never lowers the level', () => {
    const rank = { 1: 2, 2: 1 } as const
    checkLaw([fc.integer({ min: 1, max: 60 }), fc.nat(59)], (n, count) => {
      fc.pre(count < n)
      const [less, more] = [levelOf(count, n), levelOf(count + 1, n)]
      expect(more === null ? 0 : rank[more]).toBeGreaterThanOrEqual(less === null ? 0 : rank[less])
    })
  })
})
