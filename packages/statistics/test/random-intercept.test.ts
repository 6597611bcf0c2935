import { isJson } from '@implementere/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomInterceptMean } from '../src/random-intercept.ts'
import { expectClose, readReference, runs } from './numbers.ts'

interface SitesCase {
  readonly sites: number[][]
  readonly mean: number
  readonly standardError: number
  readonly between: number
  readonly within: number
  readonly shrunken: number[]
}
const reference = readReference('random-intercept.json') as { readonly cases: readonly SitesCase[] }
const [dyestuff, dyestuff2] = reference.cases
const siteLists = fc.array(fc.array(fc.option(fc.integer({ min: -20, max: 20 }), { nil: null, freq: 6 }), { maxLength: 8 }), { maxLength: 8 })

describe('randomInterceptMean', () => {
  test('gives the printed estimates of lme4 for the Dyestuff yields: 1527.50 (19.38), variances 1764.05 and 2451.25', () => {
    const { value, standardError, betweenVariance, withinVariance } = randomInterceptMean(dyestuff!.sites)
    const printed = [value, standardError, betweenVariance, withinVariance].map((estimate) => estimate!.toFixed(2))
    expect(printed).toEqual(['1527.50', '19.38', '1764.05', '2451.25'])
  })

  test('finds the boundary where sites differ no more than chance, as in the Dyestuff2 yields', () => {
    const result = randomInterceptMean(dyestuff2!.sites)
    expect(result).toMatchObject({ betweenVariance: 0, icc: 0 })
    expectClose(result.value, dyestuff2!.mean)
    expect(result.withinVariance!.toFixed(2)).toBe('13.81')
    for (const { shrunken } of result.sites) expect(shrunken).toBe(result.value)
  })

  test.each(reference.cases.map((sites, index) => ({ index, ...sites })))(
    'agrees with lme4 on case $index',
    ({ sites, mean, standardError, between, within, shrunken }) => {
      const result = randomInterceptMean(sites)
      expectClose(result.value, mean, 1e-6)
      expectClose(result.standardError, standardError, 1e-5)
      expectClose(result.withinVariance, within, 1e-5)
      expect(Math.abs(result.betweenVariance! - between)).toBeLessThan(1e-5 * (between + within))
      result.sites.forEach((site, place) => expectClose(site.shrunken, shrunken[place]!, 1e-5))
    },
  )

  test('equals the moment estimates where sites are equally large: between is (MSB - MSW) / m', () => {
    const { betweenVariance, withinVariance, value } = randomInterceptMean([
      [1, 3],
      [5, 9],
      [2, 4],
    ])
    expectClose(value, 4)
    expectClose(withinVariance, 4, 1e-9)
    expectClose(betweenVariance, (14 - 4) / 2, 1e-9)
  })

  test('does not rank a site with four sessions against one with four hundred', () => {
    const many = Array.from({ length: 400 }, (_, session) => 6 + (session % 3) - 1)
    const middling = Array.from({ length: 50 }, (_, session) => 5 + (session % 3) - 1)
    const { sites, value } = randomInterceptMean([[8, 7, 6, 7], many, middling])
    const [few, large] = sites
    expect(few!.mean! - few!.shrunken!).toBeGreaterThan(10 * Math.abs(large!.mean! - large!.shrunken!))
    expect(few!.shrunken!).toBeGreaterThan(value!)
    expect(few!.reliability!).toBeLessThan(large!.reliability!)
  })

  test('takes exact sites as they are: no variance within, nothing shrunken', () => {
    const result = randomInterceptMean([[0.1, 0.1, 0.1], [0.3], [0.8, 0.8]])
    expect(result).toMatchObject({ withinVariance: 0, icc: 1 })
    expectClose(result.value, 0.4, 1e-12)
    expectClose(result.betweenVariance, 0.13, 1e-12)
    for (const { shrunken, mean } of result.sites) expectClose(shrunken, mean!, 1e-15)
  })

  test('has a mean without spread where nothing varies at all', () => {
    expect(randomInterceptMean([[2, 2], [2]])).toMatchObject({ value: 2, standardError: 0, betweenVariance: 0, withinVariance: 0, icc: null })
  })

  test('has reasons where the model cannot be told', () => {
    expect(randomInterceptMean([])).toMatchObject({ value: null, reason: 'no-data', sites: [] })
    expect(randomInterceptMean([[null], []])).toMatchObject({ value: null, reason: 'no-data', n: 0, missing: 1 })
    expect(randomInterceptMean([[1, 2, 3], [null]])).toMatchObject({ value: null, reason: 'insufficient-data', n: 3 })
    expect(randomInterceptMean([[1], [2], [3]])).toMatchObject({ value: null, reason: 'insufficient-data' })
  })

  test('keeps a site without values in its place', () => {
    const { sites } = randomInterceptMean([
      [1, 2],
      [null, null],
      [4, 5],
    ])
    expect(sites[1]).toEqual({ n: 0, missing: 2, mean: null, shrunken: null, reliability: null })
    expect(sites[2]!.mean).toBe(4.5)
  })

  test('refuses a broken precondition by name', () => {
    expect(() => randomInterceptMean([[NaN]])).toThrow('[invalid-number]')
    expect(() => randomInterceptMean([[1]], { level: 1 })).toThrow('[invalid-level]')
  })

  test('is not changed by missing values, apart from counting them, nor by the order of the sites', () => {
    fc.assert(
      fc.property(siteLists, (sites) => {
        const result = randomInterceptMean(sites)
        const more = randomInterceptMean([...sites.map((site) => [null, ...site]), [null]])
        expect(more.value).toBe(result.value)
        expect(more.missing).toBe(result.missing + sites.length + 1)
        expect(randomInterceptMean(sites.toReversed()).value ?? -99).toBeCloseTo(result.value ?? -99, 6)
      }),
      runs,
    )
  })

  test('moves and stretches with the values', () => {
    fc.assert(
      fc.property(siteLists, (sites) => {
        const result = randomInterceptMean(sites)
        const moved = randomInterceptMean(sites.map((site) => site.map((value) => (value === null ? null : 100 - 3 * value))))
        if (result.value === null) return
        expect(moved.value!).toBeCloseTo(100 - 3 * result.value, 5)
        expect(moved.standardError!).toBeCloseTo(3 * result.standardError!, 5)
        expect(moved.betweenVariance! / 9).toBeCloseTo(result.betweenVariance!, 4)
      }),
      runs,
    )
  })

  test('puts every shrunken mean between the site and the grand mean, the nearer to its own the more values it has', () => {
    fc.assert(
      fc.property(siteLists, (sites) => {
        const { value, sites: means, standardError } = randomInterceptMean(sites)
        if (value === null) return
        expect(standardError!).toBeGreaterThanOrEqual(0)
        for (const { mean, shrunken, n, reliability } of means) {
          if (mean === null || shrunken === null) continue
          expect(shrunken).toBeGreaterThanOrEqual(Math.min(mean, value) - 1e-9)
          expect(shrunken).toBeLessThanOrEqual(Math.max(mean, value) + 1e-9)
          for (const other of means) if (other.n > n) expect(other.reliability!).toBeGreaterThanOrEqual(reliability!)
        }
      }),
      runs,
    )
  })

  test('has no other between variance nearby with a higher restricted likelihood', () => {
    const logLikelihood = (sites: readonly (readonly number[])[], between: number, within: number) => {
      const known = sites.filter((site) => site.length > 0)
      const weights = known.map((site) => 1 / (between + within / site.length))
      const means = known.map((site) => site.reduce((sum, value) => sum + value, 0) / site.length)
      const total = weights.reduce((sum, weight) => sum + weight, 0)
      const mean = means.reduce((sum, value, place) => sum + weights[place]! * value, 0) / total
      const own = known.map((site, place) => {
        const squares = site.reduce((sum, value) => sum + (value - means[place]!) ** 2, 0)
        return (
          (site.length - 1) * Math.log(within) +
          Math.log(within + site.length * between) +
          squares / within +
          weights[place]! * (means[place]! - mean) ** 2
        )
      })
      return own.reduce((sum, value) => sum - value, -Math.log(total))
    }
    fc.assert(
      fc.property(siteLists, fc.double({ min: 0, max: 3, noNaN: true }), fc.double({ min: 0.5, max: 2, noNaN: true }), (sites, factor, stretch) => {
        const known = sites.map((site) => site.filter((value) => value !== null))
        const { betweenVariance: between, withinVariance: within } = randomInterceptMean(sites)
        if (between === null || within === null || within === 0) return
        const other = logLikelihood(known, factor * (between + within / 4), stretch * within)
        expect(logLikelihood(known, between, within)).toBeGreaterThanOrEqual(other - 1e-6)
      }),
      runs,
    )
  })

  test('gives plain JSON for any finite numbers', () => {
    const any = fc.array(fc.array(fc.option(fc.double({ noNaN: true, min: -1e150, max: 1e150 }), { nil: null }), { maxLength: 5 }), { maxLength: 5 })
    fc.assert(
      fc.property(any, (sites) => {
        expect(isJson(randomInterceptMean(sites))).toBe(true)
      }),
      runs,
    )
  })
})
