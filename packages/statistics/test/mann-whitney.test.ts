import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mannWhitney } from '../src/mann-whitney.ts'
import { expectClose, readReference, runs } from './numbers.ts'

const { twoGroups } = readReference('inference.json') as { twoGroups: { x: number[]; y: number[]; u: number; uP: number }[] }

describe('mannWhitney', () => {
  it("agrees with R's wilcox.test, exact, with ties, and for large groups", () => {
    const methods = twoGroups.map(({ x, y, u, uP }) => {
      const result = mannWhitney(x, y)
      expect(result.u).toBe(u)
      expectClose(result.pValue, uP)
      return result.method
    })
    expect(new Set(methods)).toEqual(new Set(['exact', 'normal']))
  })

  it('leaves out missing values and counts them', () => {
    expect(mannWhitney([1, null, 3], [null, 2, 5])).toEqual({ ...mannWhitney([1, 3], [2, 5]), missing: 2 })
  })

  it('does not exist for an empty group, and has no p value where all values are equal', () => {
    expect(mannWhitney([], [1])).toMatchObject({ u: null, pValue: null, method: null, rankBiserial: null, nx: 0, ny: 1, reason: 'no-data' })
    expect(mannWhitney([null], [1])).toMatchObject({ u: null, missing: 1, reason: 'no-data' })
    expect(mannWhitney([2, 2], [2])).toMatchObject({ u: 1, pValue: null, rankBiserial: 0, commonLanguage: 0.5, reason: 'no-variance' })
  })

  it('refuses numbers that are none', () => {
    expect(() => mannWhitney([1, Number.NaN], [2])).toThrow(expect.objectContaining({ code: 'invalid-number' }))
  })
})

describe('laws of mannWhitney', () => {
  const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 60 })

  it('u counts the pairs that x wins, and the groups share all pairs', () => {
    fc.assert(
      fc.property(values, values, (x, y) => {
        const wins = x.reduce((sum, a) => sum + y.reduce((won, b) => won + (a > b ? 1 : a === b ? 0.5 : 0), 0), 0)
        const [there, back] = [mannWhitney(x, y), mannWhitney(y, x)]
        expect(there.u).toBe(wins)
        expect(there.u! + back.u!).toBe(x.length * y.length)
        expect(Math.abs(there.rankBiserial! + back.rankBiserial!)).toBeLessThan(1e-12)
        if (there.pValue !== null) expectClose(back.pValue, there.pValue, 1e-9)
      }),
      runs,
    )
  })

  it('only order counts: a rising change of scale changes nothing', () => {
    fc.assert(
      fc.property(values, values, (x, y) => {
        const rescale = (list: number[]) => list.map((value) => Math.exp(value / 10) * 7 - 3)
        expect(mannWhitney(rescale(x), rescale(y))).toEqual(mannWhitney(x, y))
      }),
      runs,
    )
  })
})
