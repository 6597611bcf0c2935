import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { regression, type RegressionCoefficient } from '../src/regression.ts'
import { expectClose, readReference, runs } from './numbers.ts'

interface Model {
  readonly y: number[]
  readonly x: number[]
  readonly moderator: number[]
  /** Rows: intercept, x, moderator, interaction; columns: estimate, standard error, t, p. */
  readonly coefficients: number[][]
  readonly intervals: number[][]
  readonly centred: number[][]
  readonly rSquared: number
  readonly adjustedRSquared: number
  readonly sigma: number
  readonly f: number[]
  /** Rows: low, mean, high; columns: moderator, slope, standard error. */
  readonly slopes: number[][]
  readonly single: number[][]
  readonly johnsonNeyman: number[]
}
const { models } = readReference('inference.json') as { models: Model[] }

function numbers({ value, standardError, t, pValue }: RegressionCoefficient): (number | null)[] {
  return [value, standardError, t, pValue]
}

function expectRow(actual: RegressionCoefficient, expected: number[]): void {
  numbers(actual).forEach((number, place) => expectClose(number, expected[place]!, place === 3 ? 1e-7 : 1e-8))
}

describe('regression', () => {
  it("agrees with R's lm(y ~ x * moderator): coefficients, intervals, centred form and quality", () => {
    for (const { y, x, moderator, ...expected } of models) {
      const result = regression(y, x, { moderator })
      const order = ['intercept', 'x', 'moderator', 'interaction'] as const
      order.forEach((name, row) => {
        expectRow(result.coefficients![name]!, expected.coefficients[row]!)
        expectRow(result.centred![name]!, expected.centred[row]!)
        expectClose(result.coefficients![name]!.interval.lower, expected.intervals[row]![0]!, 1e-7)
        expectClose(result.coefficients![name]!.interval.upper, expected.intervals[row]![1]!, 1e-7)
      })
      expectClose(result.rSquared, expected.rSquared)
      expectClose(result.adjustedRSquared, expected.adjustedRSquared)
      expectClose(result.residualStandardError, expected.sigma)
      expect([result.fStatistic!.df1, result.fStatistic!.df2, result.df, result.n]).toEqual([expected.f[1], expected.f[2], y.length - 4, y.length])
      expectClose(result.fStatistic!.value, expected.f[0]!)
    }
  })

  it("agrees with R's lm for simple slopes and the Johnson-Neyman bounds", () => {
    for (const { y, x, moderator, ...expected } of models) {
      const { simpleSlopes, regionOfSignificance } = regression(y, x, { moderator })
      expect(simpleSlopes.map(({ at }) => at)).toEqual(['low', 'mean', 'high'])
      simpleSlopes.forEach(({ moderator: at, slope }, row) => {
        ;[at, slope.value, slope.standardError].forEach((number, place) => expectClose(number, expected.slopes[row]![place]!))
      })
      expectClose(regionOfSignificance!.lower, expected.johnsonNeyman[0]!, 1e-7)
      expectClose(regionOfSignificance!.upper, expected.johnsonNeyman[1]!, 1e-7)
    }
  })

  it("agrees with R's lm(y ~ x) without a moderator", () => {
    for (const { y, x, single } of models) {
      const { coefficients, simpleSlopes, regionOfSignificance } = regression(y, x)
      expectRow(coefficients!.intercept, single[0]!)
      expectRow(coefficients!.x, single[1]!)
      expect([coefficients!.moderator, simpleSlopes, regionOfSignificance]).toEqual([null, [], null])
    }
  })

  it("agrees with NIST's certified Norris values (linear, 36 rows: B0 -0.262323073774029, B1 1.00211681802045, residual deviation 0.884796396144373)", () => {
    const y = [
      0.1, 338.8, 118.1, 888, 9.2, 228.1, 668.5, 998.5, 449.1, 778.9, 559.2, 0.3, 0.1, 778.1, 668.8, 339.3, 448.9, 10.8, 557.7, 228.3, 998, 888.8,
      119.6, 0.3, 0.6, 557.6, 339.3, 888, 998.5, 778.9, 10.2, 117.6, 228.9, 668.4, 449.2, 0.2,
    ]
    const x = [
      0.2, 337.4, 118.2, 884.6, 10.1, 226.5, 666.3, 996.3, 448.6, 777, 558.2, 0.4, 0.6, 775.5, 666.9, 338, 447.5, 11.6, 556, 228.1, 995.8, 887.6,
      120.2, 0.3, 0.3, 556.8, 339.1, 887.2, 999, 779, 11.1, 118.3, 229.2, 669.1, 448.9, 0.5,
    ]
    const { coefficients, residualStandardError } = regression(y, x)
    expectClose(coefficients!.intercept.value, -0.262323073774029, 1e-10)
    expectClose(coefficients!.x.value, 1.00211681802045, 1e-12)
    expectClose(residualStandardError, 0.884796396144373, 1e-12)
  })

  it('leaves out incomplete rows and counts them', () => {
    const { y, x, moderator } = models[0]!
    const whole = regression(y, x, { moderator })
    expect(regression([...y, 1, null, 2], [...x, null, 3, 4], { moderator: [...moderator, 1, 2, null] })).toEqual({ ...whole, missing: 3 })
  })

  it('says what does not exist', () => {
    expect(regression([], [])).toMatchObject({ coefficients: null, centred: null, rSquared: null, n: 0, df: null, reason: 'insufficient-data' })
    expect(regression([1, 2, 3, 4], [1, 2, 4, 3], { moderator: [1, 3, 2, 5] }).reason).toBe('insufficient-data')
    expect(regression([2, 2, 2], [1, 2, 3]).reason).toBe('no-variance')
    expect(regression([1, 2, 3], [2, 2, 2]).reason).toBe('collinear')
    expect(regression([1, 2, 3, 5, 6], [1, 2, 1, 2, 1], { moderator: [2, 4, 2, 4, 2] }).reason).toBe('collinear')
  })

  it('refuses columns of different length, numbers that are none and levels outside 0-1', () => {
    expect(() => regression([1, 2], [1])).toThrow(expect.objectContaining({ code: 'invalid-shape' }))
    expect(() => regression([1, 2, 3], [1, 2, 3], { moderator: [1] })).toThrow(expect.objectContaining({ code: 'invalid-shape' }))
    expect(() => regression([1, Infinity], [1, 2])).toThrow(expect.objectContaining({ code: 'invalid-number' }))
    expect(() => regression([1, 2], [1, 2], { level: 2 })).toThrow(expect.objectContaining({ code: 'invalid-level' }))
  })

  it('finds a slope that is significant nowhere where there is none', () => {
    const x = [1, 2, 3, 4, 1, 2, 3, 4]
    const moderator = [0, 0, 0, 0, 1, 1, 1, 1]
    const { regionOfSignificance } = regression([1, -1, -1, 1, -1, 1, 1, -1], x, { moderator })
    expect(regionOfSignificance).toMatchObject({ kind: 'nowhere', lower: null, upper: null, observed: { minimum: 0, maximum: 1 }, shareOfRows: 0 })
  })
})

describe('laws of regression', () => {
  const rows = fc.array(fc.tuple(fc.integer({ min: -30, max: 30 }), fc.integer({ min: -30, max: 30 }), fc.integer({ min: -30, max: 30 })), {
    minLength: 6,
    maxLength: 30,
  })

  it('at the bounds of the region the slope is exactly as large as its critical error, and the stated share of rows is significant', () => {
    fc.assert(
      fc.property(rows, (data) => {
        const [y, x, m] = [0, 1, 2].map((place) => data.map((row) => row[place]!)) as [number[], number[], number[]]
        const { regionOfSignificance: region, reason } = regression(y, x, { moderator: m })
        if (reason !== null || region === null || region.lower === null || region.upper === null) return
        const slopeAt = (at: number) => regression(y, x, { moderator: m.map((value) => value - at) }).coefficients!.x
        for (const bound of [region.lower, region.upper]) {
          if (Math.abs(bound) < 1e4 && slopeAt(bound).standardError > 1e-6) expect(Math.abs(slopeAt(bound).pValue! - 0.05)).toBeLessThan(1e-4)
        }
        const inside = m.filter((value) => value > region.lower! && value < region.upper!).length / m.length
        expect(Math.abs(region.shareOfRows - (region.kind === 'inside' ? inside : 1 - inside))).toBeLessThanOrEqual(2 / m.length)
      }),
      runs,
    )
  })

  it('a moved origin of x and moderator leaves centred form, slopes and fit alone', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: -1000, max: 1000 }), (data, offset) => {
        const [y, x, m] = [0, 1, 2].map((place) => data.map((row) => row[place]!)) as [number[], number[], number[]]
        const [here, there] = [0, offset].map((shift) =>
          regression(
            y,
            x.map((value) => value + shift),
            { moderator: m.map((value) => value - shift) },
          ),
        )
        expect(there!.reason).toBe(here!.reason)
        if (here!.reason !== null) return
        expect(Math.abs(here!.rSquared! - there!.rSquared!)).toBeLessThan(1e-9)
        expect(Math.abs(here!.centred!.x.value - there!.centred!.x.value)).toBeLessThan(1e-7 * (1 + Math.abs(here!.centred!.x.value)))
      }),
      runs,
    )
  })

  it('with one predictor the slope has the p value of the correlation and R squared is its square', () => {
    fc.assert(
      fc.property(rows, (data) => {
        const [y, x] = [data.map(([value]) => value), data.map(([, value]) => value)]
        const { rSquared, coefficients, fStatistic, reason } = regression(y, x)
        if (reason !== null || fStatistic === null) return
        expect(rSquared).toBeGreaterThanOrEqual(0)
        expect(rSquared).toBeLessThanOrEqual(1)
        if (rSquared! < 1 - 1e-9) expect(Math.abs(fStatistic.pValue - coefficients!.x.pValue!)).toBeLessThan(1e-9)
      }),
      runs,
    )
  })
})
