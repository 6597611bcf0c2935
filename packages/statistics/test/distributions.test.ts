import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { isImplementereError } from '@implementere/model'
import { betaCdf, betaQuantile, betaUpperQuantile, betaUpperTail, logBeta } from '../src/beta.ts'
import { binomialCdf, binomialPmf, binomialQuantile, logChoose } from '../src/binomial.ts'
import { chiSquareCdf, chiSquareQuantile, chiSquareUpperQuantile, chiSquareUpperTail } from '../src/chi-square.ts'
import { fCdf, fQuantile, fUpperQuantile, fUpperTail } from '../src/f-distribution.ts'
import { gammaLowerRegularised, gammaQuantile, gammaUpperQuantile, gammaUpperRegularised, logGamma } from '../src/gamma.ts'
import { normalCdf, normalQuantile, normalUpperQuantile, normalUpperTail } from '../src/normal.ts'
import { studentTCdf, studentTQuantile, studentTUpperTail } from '../src/student-t.ts'
import { expectClose, readReference, relativeError, runs } from './numbers.ts'

/** Rows of arguments and expected values; a null is a quantile too steep for a double. */
type Rows = readonly (readonly (number | null)[])[]
const reference = readReference('distributions.json') as Record<'normal' | 'gamma' | 'beta' | 'studentT' | 'f' | 'binomial' | 'logGamma', Rows>

/** Goal A1: greatest relative error of a tail or quantile. */
const GOAL = 1e-12

type Comparison = readonly [label: string, actual: number, expected: number]

function collect(rows: Rows, compare: (...row: number[]) => readonly (readonly [string, number, number])[]): Comparison[] {
  return rows.flatMap((row) =>
    compare(...(row as number[])).map(([label, actual, expected]) => [`${label} at ${row.join(', ')}`, actual, expected] as const),
  )
}

/** Quantile comparisons only where the reference has one. */
function quantile(label: string, p: number | null, expected: number | null, compute: (p: number) => number): [string, number, number][] {
  return p === null || expected === null ? [] : [[label, compute(p), expected]]
}

const comparisons: Record<string, Comparison[]> = {
  normal: collect(reference.normal, (x, lower, upper, p, at) => [
    ['below', normalCdf(x), lower],
    ['above', normalUpperTail(x), upper],
    ['below the mirror', normalCdf(-x), upper],
    ['above the mirror', normalUpperTail(-x), lower],
    ...quantile('upper quantile', p, at, normalUpperQuantile),
  ]),
  gamma: collect(reference.gamma, (shape, x, lower, upper, p, at, pUpper, atUpper) => [
    ['below', gammaLowerRegularised(shape, x), lower],
    ['above', gammaUpperRegularised(shape, x), upper],
    ['chi-square below', chiSquareCdf(2 * x, 2 * shape), lower],
    ['chi-square above', chiSquareUpperTail(2 * x, 2 * shape), upper],
    ...quantile('quantile', p, at, (share) => gammaQuantile(share, shape)),
    ...quantile('upper quantile', pUpper, atUpper, (share) => gammaUpperQuantile(share, shape)),
  ]),
  beta: collect(reference.beta, (a, b, x, lower, upper, p, at, pUpper, atUpper) => [
    ['below', betaCdf(x, a, b), lower],
    ['above', betaUpperTail(x, a, b), upper],
    ...quantile('quantile', p, at, (share) => betaQuantile(share, a, b)),
    ...quantile('upper quantile', pUpper, atUpper, (share) => betaUpperQuantile(share, a, b)),
  ]),
  studentT: collect(reference.studentT, (df, t, upper, p, at) => [
    ['above', studentTUpperTail(t, df), upper],
    ['below the mirror', studentTCdf(-t, df), upper],
    ['below', studentTCdf(t, df), 1 - upper],
    ...quantile('quantile', p, at, (share) => -studentTQuantile(share, df)),
  ]),
  f: collect(reference.f, (df1, df2, x, lower, upper) => [
    ['below', fCdf(x, df1, df2), lower],
    ['above', fUpperTail(x, df1, df2), upper],
  ]),
  binomial: collect(reference.binomial, (n, k, probability, mass, atMost) => [
    ['exactly', binomialPmf(k, n, probability), mass],
    ['at most', binomialCdf(k, n, probability), atMost],
  ]),
}

describe('the distribution kernel', () => {
  it('is compared with at least 1,000 reference points, down to tails of 1e-200 and smaller', () => {
    const points = Object.values(reference).filter(Array.isArray).flat()
    const expected = Object.values(comparisons)
      .flat()
      .map(([, , value]) => value)
    expect(points.length).toBeGreaterThan(1000)
    expect(expected.filter((value) => value < 1e-200).length).toBeGreaterThan(50)
  })

  for (const [name, list] of Object.entries(comparisons)) {
    it(`gives every tail and quantile of ${name} within 1e-12 of its reference`, () => {
      const wrong = list.filter(([, actual, expected]) => !(relativeError(actual, expected) <= GOAL))
      expect(wrong).toEqual([])
    })
  }

  it('gives log gamma within 1e-14, also near its zeros', () => {
    for (const [x, expected] of reference.logGamma) expectClose(logGamma(x!), expected!, 1e-14)
  })

  it('gives printed quantiles', () => {
    expectClose(normalQuantile(0.975), 1.959963984540054, 1e-14)
    expectClose(studentTQuantile(0.975, 1), 12.706204736174694, 1e-13)
    expectClose(chiSquareQuantile(0.95, 10), 18.307038053275146, 1e-13)
    expectClose(chiSquareUpperQuantile(0.05, 10), 18.307038053275146, 1e-13)
    expectClose(fQuantile(0.95, 3, 12), 3.4902948194976045, 1e-13)
    expectClose(fUpperQuantile(0.05, 3, 12), 3.4902948194976045, 1e-13)
  })

  it('gives the ends of every distribution', () => {
    expect([betaCdf(0, 2, 3), betaUpperTail(0, 2, 3), betaCdf(1, 2, 3), betaUpperTail(1, 2, 3)]).toEqual([0, 1, 1, 0])
    expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3), betaUpperQuantile(0, 2, 3), betaUpperQuantile(1, 2, 3)]).toEqual([0, 1, 1, 0])
    expect([chiSquareCdf(-1, 2), chiSquareUpperTail(0, 2), chiSquareQuantile(0, 2), fCdf(0, 1, 1), fUpperTail(-3, 1, 1)]).toEqual([0, 1, 0, 0, 1])
    expect([gammaUpperQuantile(1, 2), fQuantile(0, 2, 2), fUpperQuantile(1, 2, 2)]).toEqual([0, 0, 0])
    expect([normalQuantile(0.5), normalUpperQuantile(0.5), studentTQuantile(0.5, 3), normalUpperTail(1e9), normalCdf(1e9)]).toEqual([0, 0, 0, 0, 1])
    expect([binomialPmf(0, 3, 0), binomialPmf(1, 3, 0), binomialPmf(3, 3, 1), binomialPmf(2, 3, 1), binomialCdf(-1, 3, 0.5)]).toEqual([1, 0, 1, 0, 0])
    expect([logChoose(5, 0), logChoose(5, 5), binomialQuantile(1, 9, 0.5), binomialQuantile(0, 9, 0.5), binomialQuantile(0.3, 9, 0)]).toEqual([
      0, 0, 9, 0, 0,
    ])
  })

  it('refuses what has no answer', () => {
    const codes = (calls: (() => unknown)[]) => calls.map((call) => codeOf(call))
    expect(
      codes([() => normalQuantile(0), () => normalQuantile(1), () => gammaQuantile(1, 2), () => gammaUpperQuantile(0, 2), () => fQuantile(1, 2, 2)]),
    ).toEqual(Array.from({ length: 5 }, () => 'invalid-probability'))
    expect(
      codes([() => logGamma(0), () => betaCdf(0.5, 0, 1), () => betaCdf(0.5, 1, Infinity), () => studentTCdf(1, Number.NaN), () => fCdf(-1, 1, 0)]),
    ).toEqual(Array.from({ length: 5 }, () => 'invalid-parameter'))
    expect(
      codes([() => normalCdf(Number.NaN), () => chiSquareCdf(Infinity, 1), () => fCdf(-Infinity, 1, 1), () => binomialCdf(Number.NaN, 1, 0.5)]),
    ).toEqual(Array.from({ length: 4 }, () => 'invalid-number'))
    expect(codes([() => betaCdf(1.1, 1, 1), () => binomialPmf(1, 2, -0.1), () => binomialPmf(3, 2, 0.1), () => logChoose(2.5, 1)])).toEqual([
      'invalid-probability',
      'invalid-probability',
      'invalid-count',
      'invalid-count',
    ])
  })

  it('gives the crossings limits of a run chart, which are binomial quantiles (golden values)', () => {
    const limits = { 10: 2, 12: 3, 16: 4, 20: 6, 22: 7, 23: 7, 24: 8, 30: 10, 40: 14, 46: 17, 50: 19, 60: 23, 100: 41 }
    for (const [useful, limit] of Object.entries(limits)) expect(binomialQuantile(0.05, Number(useful) - 1, 0.5)).toBe(limit)
  })
})

describe('laws of the distribution kernel', () => {
  const share = fc.double({ min: 1e-300, max: 1, maxExcluded: true, noNaN: true })
  const shape = fc.double({ min: -3, max: 6, noNaN: true }).map((exponent) => 10 ** exponent)
  const inside = fc.double({ min: 0, max: 1, minExcluded: true, maxExcluded: true, noNaN: true })

  it('the two tails of beta add up to one and mirror each other', () => {
    fc.assert(
      fc.property(inside, shape, shape, (x, a, b) => {
        expectClose(betaCdf(x, a, b) + betaUpperTail(x, a, b), 1, 1e-14)
        if (1 - (1 - x) === x) expectClose(betaUpperTail(1 - x, b, a), betaCdf(x, a, b), 1e-11)
      }),
      runs,
    )
  })

  it('a quantile of beta leaves its share on each side', () => {
    fc.assert(
      fc.property(share, shape, shape, (p, a, b) => {
        const x = betaQuantile(p, a, b)
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x).toBeLessThanOrEqual(1)
        if (x > 1e-290 && x < 0.5) expectClose(betaCdf(x, a, b), p, 1e-9)
      }),
      runs,
    )
  })

  it('a quantile of gamma leaves its share on each side', () => {
    fc.assert(
      fc.property(share, shape, (p, a) => {
        const [lower, upper] = [gammaQuantile(p, a), gammaUpperQuantile(p, a)]
        if (lower > 1e-290) expectClose(gammaLowerRegularised(a, lower), p, 1e-9)
        if (upper > 1e-290) expectClose(gammaUpperRegularised(a, upper), p, 1e-9)
      }),
      runs,
    )
  })

  it('a quantile of t and F leaves its share on each side', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-12, max: 0.999, noNaN: true }),
        fc.double({ min: 0.5, max: 1e6, noNaN: true }),
        fc.double({ min: 0.5, max: 1e6, noNaN: true }),
        (p, df1, df2) => {
          expectClose(studentTCdf(studentTQuantile(p, df1), df1), p, 1e-10)
          expectClose(fCdf(fQuantile(p, df1, df2), df1, df2), p, 1e-8)
          expectClose(fUpperTail(fUpperQuantile(p, df1, df2), df1, df2), p, 1e-8)
        },
      ),
      runs,
    )
  })

  it('a tail never grows with x', () => {
    fc.assert(
      fc.property(shape, shape, inside, inside, (a, b, x, y) => {
        const [low, high] = x < y ? [x, y] : [y, x]
        expect(betaCdf(low, a, b)).toBeLessThanOrEqual(betaCdf(high, a, b) * (1 + 1e-12))
        expect(gammaUpperRegularised(a, b * high)).toBeLessThanOrEqual(gammaUpperRegularised(a, b * low) * (1 + 1e-12))
      }),
      runs,
    )
  })

  it('beta functions are symmetric and binomial masses add up to their sums', () => {
    fc.assert(
      fc.property(shape, shape, fc.integer({ min: 0, max: 60 }), inside, (a, b, n, probability) => {
        expect(Math.abs(logBeta(a, b) - logBeta(b, a))).toBeLessThanOrEqual(1e-12 * (1 + Math.abs(logBeta(a, b))))
        const half = Math.floor(n / 2)
        const masses = Array.from({ length: half + 1 }, (_, k) => binomialPmf(k, n, probability))
        expectClose(
          masses.reduce((sum, mass) => sum + mass, 0),
          binomialCdf(half, n, probability),
          1e-11,
        )
      }),
      runs,
    )
  })

  it('a binomial quantile is the least count that reaches its share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), inside, inside, (n, p, probability) => {
        const k = binomialQuantile(p, n, probability)
        expect(binomialCdf(k, n, probability)).toBeGreaterThanOrEqual(p * (1 - 1e-13))
        expect(k === 0 || binomialCdf(k - 1, n, probability) < p).toBe(true)
      }),
      runs,
    )
  })
})

function codeOf(call: () => unknown): string {
  try {
    call()
  } catch (error) {
    if (isImplementereError(error)) return error.code
  }
  return 'nothing thrown'
}
