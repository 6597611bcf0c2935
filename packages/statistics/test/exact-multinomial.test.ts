import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactMultinomial } from '../src/exact-multinomial.ts'
import { goodnessOfFit } from '../src/goodness-of-fit.ts'
import { expectClose, readReference, runs } from './numbers.ts'

interface Case {
  readonly observed: number[]
  readonly shares: number[]
  readonly pValue: number
  readonly outcomes?: number
}
const { multinomial: bruteForce } = readReference('proportions.json') as { multinomial: Case[] }
const { multinomial: binomTest } = readReference('inference.json') as { multinomial: Case[] }

describe('exactMultinomial', () => {
  it('has no result where a count is unknown, and does not take it for 0', () => {
    expect(exactMultinomial([2, null], [0.5, 0.5])).toEqual({ pValue: null, reason: 'missing-count', probability: null, outcomes: null, n: 2 })
  })

  it("agrees with brute force over fractions and with R's binom.test for two categories", () => {
    for (const { observed, shares, pValue, outcomes } of [...bruteForce, ...binomTest]) {
      const result = exactMultinomial(observed, shares)
      expectClose(result.pValue, pValue, 1e-12)
      if (outcomes !== undefined) expect(result.outcomes).toBe(outcomes)
    }
  })

  it('is 0 for what could not happen and leaves out a category that could not and did not', () => {
    expect(exactMultinomial([1, 2], [0, 1])).toMatchObject({ pValue: 0, probability: 0, reason: null })
    expect(exactMultinomial([0, 8, 2], [0, 0.5, 0.5]).pValue).toBeCloseTo(0.109375, 12)
  })

  it('has no p value without data or beyond what can be enumerated', () => {
    expect(exactMultinomial([0, 0], [0.5, 0.5])).toEqual({ pValue: null, reason: 'no-data', probability: null, outcomes: 1, n: 0 })
    const shares = Array.from({ length: 10 }, () => 0.1)
    expect(
      exactMultinomial(
        Array.from({ length: 10 }, () => 100),
        shares,
      ),
    ).toMatchObject({ pValue: null, reason: 'too-many-outcomes', n: 1000 })
    expect(exactMultinomial([1e12, 0], [0.5, 0.5])).toMatchObject({ pValue: null, reason: 'too-many-outcomes', probability: 0 })
  })

  it('refuses what are no counts, no shares or not the same categories', () => {
    expect(() => exactMultinomial([1.5, 2], [0.5, 0.5])).toThrow(expect.objectContaining({ code: 'invalid-count' }))
    expect(() => exactMultinomial([1, 2], [0.5, 0.6])).toThrow(expect.objectContaining({ code: 'invalid-shares' }))
    expect(() => exactMultinomial([1, 2], [1.5, -0.5])).toThrow(expect.objectContaining({ code: 'invalid-shares' }))
    expect(() => exactMultinomial([1, 2, 3], [0.5, 0.5])).toThrow(expect.objectContaining({ code: 'invalid-shape' }))
  })
})

describe('laws of exactMultinomial', () => {
  const data = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 9 })), { minLength: 2, maxLength: 4 })

  it('the p value lies between the probability of the outcome and 1, and does not depend on the order of categories', () => {
    fc.assert(
      fc.property(data, (pairs) => {
        const total = pairs.reduce((sum, [, weight]) => sum + weight, 0)
        const run = (list: typeof pairs) =>
          exactMultinomial(
            list.map(([count]) => count),
            list.map(([, weight]) => weight / total),
          )
        const { pValue, probability, n } = run(pairs)
        if (n === 0) return
        expect(pValue).toBeLessThanOrEqual(1)
        expect(pValue! * (1 + 1e-9)).toBeGreaterThanOrEqual(probability!)
        expectClose(run(pairs.toReversed()).pValue, pValue!, 1e-9)
      }),
      runs,
    )
  })

  it('comes near chi-square for a large sample', () => {
    const observed = [700, 630, 600]
    const shares = [0.36, 0.32, 0.32]
    expect(exactMultinomial(observed, shares).pValue).toBeCloseTo(goodnessOfFit(observed, shares).pValue!, 2)
  })
})
