import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { adoptionFunnel } from '@implementere/dimensions'

const runs = { numRuns: Number(process.env['FC_NUM_RUNS'] ?? 100) }
const counts = (...values: (number | null)[]) => values.map((count, index) => ({ id: `stage${index}`, count }))

describe('adoptionFunnel', () => {
  test('gives the printed rates of GenerationPMTO in Norway (Askeland et al. 2019: 94.2 % certified, 64 % retained)', () => {
    const { steps, warnings } = adoptionFunnel(counts(521, 491, 314))
    expect(steps[1]!.ofPrevious).toMatchObject({ numerator: 491, denominator: 521, reason: null })
    expect(steps[1]!.ofPrevious!.value).toBeCloseTo(0.942, 3)
    expect(steps[2]!.ofPrevious!.value).toBeCloseTo(0.64, 2)
    expect(steps[2]!.ofFirst!.value).toBeCloseTo(314 / 521, 12)
    expect(warnings).toEqual([])
  })

  test('gives the Wilson interval of 17 of 20 (worked value: 0.6396-0.9476)', () => {
    const { interval } = adoptionFunnel(counts(20, 17)).steps[1]!.ofPrevious!
    expect(interval).toMatchObject({ level: 0.95, method: 'wilson' })
    expect([interval!.lower!.toFixed(4), interval!.upper!.toFixed(4)]).toEqual(['0.6396', '0.9476'])
  })

  test('keeps an uncounted stage apart from an empty one', () => {
    const { steps } = adoptionFunnel(counts(10, null, 0, 0))
    expect(steps.map(({ ofPrevious }) => ofPrevious?.reason)).toEqual([undefined, 'unknown-count', 'unknown-count', 'no-denominator'])
    expect(steps[2]!.ofFirst).toMatchObject({ value: 0, reason: null })
    expect(steps[1]!.ofFirst).toMatchObject({ value: null, numerator: null, denominator: 10, known: 0, unknown: 1 })
  })

  test('keeps a share above 1 as it is, says so, and gives it no interval', () => {
    const { steps, warnings } = adoptionFunnel(counts(10, 12, 14))
    expect(steps[1]!.ofPrevious).toMatchObject({ value: 1.2, interval: null })
    expect(warnings.map(({ code, path }) => [code, path])).toEqual([
      ['more-than-before', [1]],
      ['more-than-before', [2]],
    ])
  })

  test('of nothing is nothing, of one stage has no shares', () => {
    expect(adoptionFunnel([])).toEqual({ steps: [], warnings: [] })
    expect(adoptionFunnel(counts(3)).steps).toEqual([{ id: 'stage0', count: 3, ofPrevious: null, ofFirst: null }])
  })

  test('refuses what is no count and what has no id of its own', () => {
    for (const count of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) expect(() => adoptionFunnel(counts(3, count))).toThrow('[invalid-count]')
    expect(() => adoptionFunnel([...counts(3), ...counts(2)])).toThrow('[duplicate-id]')
    expect(() => adoptionFunnel(counts(3, 2), { level: 1 })).toThrow('[invalid-level]')
  })

  test('the shares of the first stage are the products of the shares along the way', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 2, maxLength: 6 }), (values) => {
        const { steps } = adoptionFunnel(counts(...values))
        const product = steps.slice(1).reduce((sofar, { ofPrevious }) => sofar * ofPrevious!.value!, 1)
        expect(steps.at(-1)!.ofFirst!.value! / product).toBeCloseTo(1, 10)
      }),
      runs,
    )
  })

  test('every share lies in its interval, and more people make it narrower', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 500 }), fc.integer({ min: 2, max: 50 }), (of, extra, times) => {
        const reached = extra % (of + 1)
        const widthOf = (factor: number) => {
          const { value, interval } = adoptionFunnel(counts(of * factor, reached * factor)).steps[1]!.ofPrevious!
          expect(interval!.lower!).toBeLessThanOrEqual(value!)
          expect(interval!.upper!).toBeGreaterThanOrEqual(value!)
          return interval!.upper! - interval!.lower!
        }
        expect(widthOf(times)).toBeLessThan(widthOf(1))
      }),
      runs,
    )
  })
})
