import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goodnessOfFit } from '../src/goodness-of-fit.ts'
import { expectClose, readReference, runs } from './numbers.ts'

interface Case {
  readonly observed: number[]
  readonly shares: number[]
  readonly chiSquare: number
  readonly df: number
  readonly pValue: number
}
const { fit } = readReference('inference.json') as { fit: Case[] }

describe('goodnessOfFit', () => {
  it('has no result where a count is unknown, and does not take it for 0', () => {
    const none = { chiSquare: null, pValue: null, cohensW: null, totalVariation: null, ratios: [null, null], smallestExpected: null }
    expect(goodnessOfFit([30, null], [0.5, 0.5])).toEqual({ ...none, df: 1, n: 30, reason: 'missing-count' })
  })

  it("agrees with R's chisq.test", () => {
    for (const { observed, shares, ...expected } of fit) {
      const result = goodnessOfFit(observed, shares)
      expectClose(result.chiSquare, expected.chiSquare)
      expectClose(result.pValue, expected.pValue)
      expect(result.df).toBe(expected.df)
    }
  })

  it('describes the participants of golden example E2: 30 and 15 of 45 where halves were eligible', () => {
    const { chiSquare, df, ratios, totalVariation, cohensW, smallestExpected, n, reason } = goodnessOfFit([30, 15], [0.5, 0.5])
    expect([chiSquare, df, smallestExpected, n, reason]).toEqual([5, 1, 22.5, 45, null])
    expectClose(ratios[0]!, 4 / 3)
    expectClose(ratios[1]!, 2 / 3)
    expectClose(totalVariation, 1 / 6)
    expectClose(cohensW, 1 / 3)
  })

  it('does not exist without data, for one category, or where the unexpected was observed', () => {
    expect(goodnessOfFit([0, 0], [0.5, 0.5])).toMatchObject({
      chiSquare: null,
      pValue: null,
      totalVariation: null,
      ratios: [null, null],
      reason: 'no-data',
    })
    expect(goodnessOfFit([4], [1])).toMatchObject({ chiSquare: 0, df: 0, pValue: null, ratios: [1], reason: 'insufficient-data' })
    expect(goodnessOfFit([3, 1], [1, 0])).toMatchObject({
      chiSquare: null,
      cohensW: null,
      ratios: [0.75, null],
      totalVariation: 0.25,
      reason: 'zero-share',
    })
  })

  it('leaves an impossible and unobserved category out of the degrees of freedom', () => {
    expect(goodnessOfFit([30, 15, 0], [0.5, 0.5, 0])).toMatchObject({ chiSquare: 5, df: 1, reason: null })
  })

  it('refuses what are no counts, no shares or not the same categories', () => {
    expect(() => goodnessOfFit([-1, 2], [0.5, 0.5])).toThrow(expect.objectContaining({ code: 'invalid-count' }))
    expect(() => goodnessOfFit([1, 2], [0.2, 0.2])).toThrow(expect.objectContaining({ code: 'invalid-shares' }))
    expect(() => goodnessOfFit([1, 2], [Number.NaN, 1])).toThrow(expect.objectContaining({ code: 'invalid-shares' }))
    expect(() => goodnessOfFit([1], [0.5, 0.5])).toThrow(expect.objectContaining({ code: 'invalid-shape' }))
  })
})

describe('laws of goodnessOfFit', () => {
  it('k times the counts give k times chi-square and the same w, ratios and distance', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 9 })), { minLength: 2, maxLength: 8 }),
        fc.integer({ min: 1, max: 20 }),
        (pairs, k) => {
          const total = pairs.reduce((sum, [, weight]) => sum + weight, 0)
          const shares = pairs.map(([, weight]) => weight / total)
          const [once, more] = [1, k].map((factor) =>
            goodnessOfFit(
              pairs.map(([count]) => count * factor),
              shares,
            ),
          )
          if (once!.n === 0) return
          expect(Math.abs(more!.chiSquare! - k * once!.chiSquare!)).toBeLessThanOrEqual(1e-9 * (1 + k * once!.chiSquare!))
          expect(Math.abs(more!.totalVariation! - once!.totalVariation!)).toBeLessThanOrEqual(1e-12)
          expect(once!.pValue).toBeGreaterThanOrEqual(0)
          expect(once!.pValue).toBeLessThanOrEqual(1)
        },
      ),
      runs,
    )
  })
})
