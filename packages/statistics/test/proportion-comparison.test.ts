import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EffectSize } from '../src/effect-size.ts'
import { compareProportions } from '../src/proportion-comparison.ts'
import { expectClose, readReference, runs } from './numbers.ts'

const EFFECTS = ['difference', 'ratio', 'oddsRatio', 'cohensH', 'standardisedDifference'] as const
type Effect = (typeof EFFECTS)[number]
type Case = Record<Effect, [number, number, number]> & { input: [number, number, number, number]; level: number }
const { comparisons } = readReference('proportions.json') as { comparisons: Case[] }

function numbers({ value, interval }: EffectSize): (number | null)[] {
  return [value, interval?.lower ?? null, interval?.upper ?? null]
}

describe('compareProportions', () => {
  it('agrees with statsmodels (newcomb), SciPy (relative_risk, odds_ratio) and written-out formulas', () => {
    for (const { input, level, ...expected } of comparisons) {
      const result = compareProportions(...input, { level })
      for (const effect of EFFECTS) numbers(result[effect]).forEach((number, place) => expectClose(number, expected[effect][place]!, 1e-9))
    }
  })

  it("agrees with Newcombe's printed examples of method 10 (1998, table II): 56/70 - 48/80 and 9/10 - 3/10", () => {
    const rounded = ([first, second]: [[number, number], [number, number]]) =>
      numbers(compareProportions(...first, ...second).difference).map((number) => Number(number!.toFixed(4)))
    expect(
      rounded([
        [56, 70],
        [48, 80],
      ]),
    ).toEqual([0.2, 0.0524, 0.3339])
    expect(
      rounded([
        [9, 10],
        [3, 10],
      ]),
    ).toEqual([0.6, 0.1705, 0.809])
  })

  it('gives no value without a denominator, and adds no half to an empty cell', () => {
    const noGroup = compareProportions(0, 0, 1, 2)
    for (const effect of EFFECTS) expect(noGroup[effect]).toEqual({ value: null, reason: 'no-denominator', interval: null })
    const noneInSecond = compareProportions(3, 10, 0, 10)
    expect([noneInSecond.ratio.reason, noneInSecond.oddsRatio.reason]).toEqual(['no-denominator', 'no-denominator'])
    expect(noneInSecond.difference.value).toBe(0.3)
    const noneInFirst = compareProportions(0, 10, 3, 10)
    expect([noneInFirst.ratio, noneInFirst.oddsRatio]).toEqual([
      { value: 0, reason: 'zero-cell', interval: null },
      { value: 0, reason: 'zero-cell', interval: null },
    ])
    expect(compareProportions(10, 10, 10, 10).standardisedDifference).toEqual({ value: null, reason: 'no-variance', interval: null })
  })

  it('keeps the ratio of two full groups, whose odds do not exist', () => {
    const { ratio, oddsRatio } = compareProportions(10, 10, 5, 5)
    expect(ratio.value).toBe(1)
    expect(ratio.interval).toMatchObject({ lower: 1, upper: 1 })
    expect(oddsRatio).toEqual({ value: null, reason: 'no-denominator', interval: null })
  })

  it('refuses impossible counts and levels', () => {
    expect(() => compareProportions(3, 2, 1, 2)).toThrow(expect.objectContaining({ code: 'invalid-count' }))
    expect(() => compareProportions(1, 2, -1, 2)).toThrow(expect.objectContaining({ code: 'invalid-count' }))
    expect(() => compareProportions(1, 2, 1, 2, { level: 1 })).toThrow(expect.objectContaining({ code: 'invalid-level' }))
  })
})

describe('laws of compareProportions', () => {
  const group = fc.integer({ min: 1, max: 5000 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))
  const level = fc.double({ min: 0.5, max: 0.999, noNaN: true })

  it('every interval contains its value, and the difference stays between -1 and 1', () => {
    fc.assert(
      fc.property(group, group, level, ([x1, n1], [x2, n2], confidence) => {
        const result = compareProportions(x1, n1, x2, n2, { level: confidence })
        for (const effect of EFFECTS) {
          const [value = null, lower = null, upper = null] = numbers(result[effect])
          if (value === null || lower === null || upper === null) continue
          expect(lower).toBeLessThanOrEqual(value + 1e-12)
          expect(upper).toBeGreaterThanOrEqual(value - 1e-12)
        }
        const [, lower, upper] = numbers(result.difference)
        expect(lower).toBeGreaterThanOrEqual(-1 - 1e-12)
        expect(upper).toBeLessThanOrEqual(1 + 1e-12)
      }),
      runs,
    )
  })

  it('exchanging the groups turns the sign of differences and inverts ratios', () => {
    fc.assert(
      fc.property(group, group, ([x1, n1], [x2, n2]) => {
        const [there, back] = [compareProportions(x1, n1, x2, n2), compareProportions(x2, n2, x1, n1)]
        for (const effect of ['difference', 'cohensH', 'standardisedDifference'] as const) {
          const [a, b] = [numbers(there[effect]), numbers(back[effect])]
          if (a[0] !== null) expect([a[0]! + b[0]!, a[1]! + b[2]!, a[2]! + b[1]!].every((sum) => Math.abs(sum) < 1e-9)).toBe(true)
        }
        for (const effect of ['ratio', 'oddsRatio'] as const) {
          const [a, b] = [numbers(there[effect]), numbers(back[effect])]
          if (a[1] !== null && b[1] !== null) expect([a[0]! * b[0]!, a[1]! * b[2]!].every((product) => Math.abs(product - 1) < 1e-9)).toBe(true)
        }
      }),
      runs,
    )
  })
})
