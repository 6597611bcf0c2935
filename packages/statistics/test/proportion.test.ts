import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agrestiCoull, clopperPearson, jeffreys, wilson } from '../src/proportion.ts'
import { expectClose, readReference, runs } from './numbers.ts'

interface Case {
  readonly x: number
  readonly n: number
  readonly level: number
}
type Limits = readonly [number, number]
const r = readReference('inference.json') as { exact: (Case & { clopperPearson: Limits; wilson: Limits })[] }
const python = readReference('proportions.json') as { intervals: (Case & { jeffreys: Limits; agrestiCoull: Limits; continuity: Limits })[] }

/** x, n, then Wilson, Clopper-Pearson and Jeffreys to four decimals, from the domain reference 2.4. */
const GOLDEN = [
  [0, 10, 0, 0.2775, 0, 0.3085, 0, 0.2172],
  [5, 10, 0.2366, 0.7634, 0.1871, 0.8129, 0.2235, 0.7765],
  [8, 10, 0.4902, 0.9433, 0.4439, 0.9748, 0.4972, 0.9559],
  [10, 10, 0.7225, 1, 0.6915, 1, 0.7828, 1],
  [12, 20, 0.3866, 0.7812, 0.3605, 0.8088, 0.3839, 0.7894],
  [17, 20, 0.6396, 0.9476, 0.6211, 0.9679, 0.6514, 0.9559],
  [48, 60, 0.6822, 0.8817, 0.6767, 0.8922, 0.6861, 0.8858],
  [80, 100, 0.7112, 0.8666, 0.7082, 0.8733, 0.7137, 0.8692],
] as const
const METHODS = { wilson, clopperPearson, jeffreys, agrestiCoull }

function limits(interval: { lower: number | null; upper: number | null } | null): [number, number] {
  return [interval!.lower!, interval!.upper!]
}

/** Greatest distance of two limits from the expected ones, relative where they are not tiny. */
function distance(interval: { lower: number | null; upper: number | null } | null, expected: Limits): number {
  return Math.max(...limits(interval).map((limit, side) => Math.abs(limit - expected[side]!) / Math.max(expected[side]!, 1e-3)))
}

describe('intervals of a proportion', () => {
  it('agree with the golden values', () => {
    const rounded = GOLDEN.map(([x, n]) => [
      x,
      n,
      ...[wilson, clopperPearson, jeffreys].flatMap((method) => limits(method(x, n)).map((limit) => Number(limit.toFixed(4)))),
    ])
    expect(rounded).toEqual(GOLDEN)
  })

  it("agree with R's prop.test without correction and binom.test", () => {
    for (const { x, n, level, wilson: score, clopperPearson: exact } of r.exact) {
      expect(distance(wilson(x, n, { level }), score)).toBeLessThan(1e-9)
      expect(distance(clopperPearson(x, n, { level }), exact)).toBeLessThan(1e-9)
    }
  })

  it("agree with statsmodels (jeffreys, agresti_coull) and SciPy's wilsoncc", () => {
    for (const { x, n, level, ...expected } of python.intervals) {
      expect(distance(jeffreys(x, n, { level }), expected.jeffreys)).toBeLessThan(1e-9)
      expect(distance(agrestiCoull(x, n, { level }), expected.agrestiCoull)).toBeLessThan(1e-9)
      expect(distance(wilson(x, n, { level, continuity: true }), expected.continuity)).toBeLessThan(1e-9)
    }
  })

  it("agree with Newcombe's printed example 81/263 (1998, table I: score .2553-.3662, with continuity .2535-.3682, exact .2527-.3676)", () => {
    const printed = [limits(wilson(81, 263)), limits(wilson(81, 263, { continuity: true })), limits(clopperPearson(81, 263))]
    expect(printed.map((pair) => pair.map((limit) => Number(limit.toFixed(4))))).toEqual([
      [0.2553, 0.3662],
      [0.2535, 0.3682],
      [0.2527, 0.3676],
    ])
  })

  it('need 16 (Wilson), 17 (Clopper-Pearson), 11 (Jeffreys) unbroken successes for a lower limit of 0.80', () => {
    const needed = [wilson, clopperPearson, jeffreys].map((method) => [...Array(40).keys()].find((n) => n > 0 && method(n, n)!.lower! >= 0.8))
    expect(needed).toEqual([16, 17, 11])
  })

  it('do not exist for no trials', () => {
    expect(Object.values(METHODS).map((method) => method(0, 0))).toEqual([null, null, null, null])
  })

  it('say their level and method', () => {
    expect(wilson(1, 2, { level: 0.9, continuity: true })).toMatchObject({ level: 0.9, method: 'wilson-continuity' })
    expect(Object.values(METHODS).map((method) => method(1, 2)!.method)).toEqual(['wilson', 'clopper-pearson', 'jeffreys', 'agresti-coull'])
  })

  it('refuse impossible counts and levels', () => {
    for (const method of Object.values(METHODS)) {
      for (const [x, n] of [
        [3, 2],
        [-1, 2],
        [0.5, 2],
        [0, -1],
        [1, Number.NaN],
        [1, Infinity],
      ] as const) {
        expect(() => method(x, n)).toThrow(expect.objectContaining({ code: 'invalid-count' }))
      }
      for (const level of [0, 1, -0.1, 95, Number.NaN])
        expect(() => method(1, 2, { level })).toThrow(expect.objectContaining({ code: 'invalid-level' }))
    }
  })
})

describe('laws of intervals of a proportion', () => {
  const counts = fc.integer({ min: 1, max: 1e6 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))
  const anyLevel = fc.double({ min: 0.01, max: 0.9999, noNaN: true })
  const levelOfHalfAndUp = fc.double({ min: 0.5, max: 0.9999, noNaN: true })

  it('Wilson, Clopper-Pearson and Agresti-Coull contain the estimate at levels of 0.5 and up', () => {
    fc.assert(
      fc.property(counts, levelOfHalfAndUp, ([x, n], level) => {
        for (const method of [wilson, clopperPearson, agrestiCoull]) {
          const [lower, upper] = limits(method(x, n, { level }))
          expect(lower).toBeLessThanOrEqual((x / n) * (1 + 1e-12))
          expect(upper).toBeGreaterThanOrEqual((x / n) * (1 - 1e-12))
        }
      }),
      runs,
    )
  })

  it('all lie between 0 and 1 with the lower limit first', () => {
    fc.assert(
      fc.property(counts, anyLevel, ([x, n], level) => {
        for (const method of Object.values(METHODS)) {
          const [lower, upper] = limits(method(x, n, { level }))
          expect(lower).toBeGreaterThanOrEqual(0)
          expect(upper).toBeLessThanOrEqual(1)
          expect(lower).toBeLessThanOrEqual(upper)
        }
      }),
      runs,
    )
  })

  it('all mirror when success and failure change places', () => {
    fc.assert(
      fc.property(counts, anyLevel, ([x, n], level) => {
        for (const method of [...Object.values(METHODS), (a: number, b: number, o: object) => wilson(a, b, { ...o, continuity: true })]) {
          const [lower, upper] = limits(method(x, n, { level }))
          const [mirrorLower, mirrorUpper] = limits(method(n - x, n, { level }))
          expect(Math.abs(lower + mirrorUpper - 1)).toBeLessThanOrEqual(1e-12)
          expect(Math.abs(upper + mirrorLower - 1)).toBeLessThanOrEqual(1e-12)
        }
      }),
      runs,
    )
  })

  it('all shrink when the same proportion comes from more trials', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 50 }), levelOfHalfAndUp, ([x, n], factor, level) => {
        for (const method of Object.values(METHODS)) {
          const [lower, upper] = limits(method(x, n, { level }))
          const [narrowLower, narrowUpper] = limits(method(x * factor, n * factor, { level }))
          expect(narrowUpper - narrowLower).toBeLessThan(upper - lower)
        }
      }),
      runs,
    )
  })

  it('a continuity correction never narrows, a higher level always widens', () => {
    fc.assert(
      fc.property(counts, levelOfHalfAndUp, ([x, n], level) => {
        const [lower, upper] = limits(wilson(x, n, { level }))
        const [wideLower, wideUpper] = limits(wilson(x, n, { level, continuity: true }))
        expect(wideLower).toBeLessThanOrEqual(lower)
        expect(wideUpper).toBeGreaterThanOrEqual(upper)
        for (const method of Object.values(METHODS)) {
          const [a, b] = limits(method(x, n, { level: level / 2 }))
          const [c, d] = limits(method(x, n, { level }))
          expect(d - c).toBeGreaterThan(b - a)
        }
      }),
      runs,
    )
  })

  it('Clopper-Pearson covers the true proportion at least as often as it says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.double({ min: 0.001, max: 0.999, noNaN: true }), (n, truth) => {
        const covered = [...Array(n + 1).keys()].filter((x) => {
          const [lower, upper] = limits(clopperPearson(x, n, { level: 0.9 }))
          return lower <= truth && truth <= upper
        })
        const chance = covered.reduce((sum, x) => sum + binomial(x, n, truth), 0)
        expect(chance).toBeGreaterThanOrEqual(0.9 - 1e-12)
      }),
      runs,
    )
  })

  it('stay accurate for a hundred thousand million trials', () => {
    for (const method of Object.values(METHODS)) {
      const [lower, upper] = limits(method(5e10, 1e11))
      expectClose(upper - lower, (2 * 1.959963984540054 * 0.5) / Math.sqrt(1e11), 1e-4)
    }
  })
})

function binomial(k: number, n: number, p: number): number {
  let mass = (1 - p) ** n
  for (let i = 1; i <= k; i++) mass *= ((n - i + 1) / i) * (p / (1 - p))
  return mass
}
