import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  achievedRelativeStrength,
  adherenceByQuality,
  clusteredInterval,
  compareSites,
  ratingAgreement,
  representativeness,
  serviceFunnels,
  sessionScores,
  summarise,
  suppress,
  type PopulationCount,
} from '@implementere/dimensions'
import { syntheticObservations } from '@implementere/dimensions/synthetic'
import { krippendorffAlpha, wilson } from '@implementere/statistics'
import { checkLaw } from './check-law.ts'
import { populationWith, sessionWith } from './records.ts'

const countOf = (site: string, eligible: number, participants: number, completers: number | null = null) =>
  populationWith({ id: site, site, eligible, participants, completers })

describe('suppress', () => {
  const measures = ['reach.coverage.persons', 'responsiveness.retention'] as const
  const shown = (populations: readonly PopulationCount[], minimum = 5) =>
    suppress(summarise({ populations }, { measures, by: ['site'] }), { minimum })

  test('hides a small number and another one that would give it away', () => {
    const { cells, totals } = shown([countOf('a', 40, 3, 2), countOf('b', 40, 20, 12), countOf('c', 90, 30, 20)])
    expect(cells.map(({ estimates }) => estimates['reach.coverage.persons']!.reason)).toEqual(['suppressed', 'suppressed', null])
    expect(totals['reach.coverage.persons']).toMatchObject({ numerator: 53, denominator: 170 })
  })

  test('hides in one measure what is hidden in another: participants stand in both', () => {
    const { cells } = shown([countOf('a', 40, 20, 18), countOf('b', 40, 20, 10), countOf('c', 90, 30, 20)])
    for (const { estimates } of cells) {
      const reasons = measures.map((id) => estimates[id]!.reason)
      expect(new Set(reasons).size).toBe(1)
    }
    expect(cells[0]!.estimates['reach.coverage.persons']!.reason).toBe('suppressed')
  })

  test('leaves nothing of a hidden estimate', () => {
    const { cells, suppressed } = shown([countOf('a', 4, 3), countOf('b', 4, 2)])
    expect(suppressed).toBe(4)
    expect(cells[0]!.estimates['reach.coverage.persons']).toMatchObject({
      value: null,
      numerator: null,
      denominator: null,
      known: 0,
      bounds: null,
      interval: null,
    })
  })

  test('leaves measures that count no people as they are', () => {
    const cells = summarise({ sessions: [sessionWith({ components: { a: 1 } })] }, { measures: ['adherence.total'] })
    expect(suppress(cells).cells).toEqual(cells)
  })

  test('hides a count of distinct people below the minimum', () => {
    const cells = summarise({ sessions: [sessionWith({ participants: ['p', 'q'] })] }, { measures: ['reach.distinctPersons'] })
    expect(suppress(cells).cells[0]!.estimates['reach.distinctPersons']!.reason).toBe('suppressed')
    expect(suppress(cells, { minimum: 2 }).cells[0]!.estimates['reach.distinctPersons']!.value).toBe(2)
  })

  test('cannot be inverted: a hidden number is never the only one hidden beside a shown total', async () => {
    const pair = fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 30 }))
    await checkLaw([fc.array(pair, { minLength: 2, maxLength: 7 })], (pairs) => {
      const { cells, totals } = shown(pairs.map(([participants, rest], index) => countOf(`s${index}`, participants + rest, participants)))
      const hidden = cells.filter(({ estimates }) => estimates['reach.coverage.persons']!.reason === 'suppressed')
      const total = totals['reach.coverage.persons']!
      if (total.numerator !== null && hidden.length > 0) {
        const shownSum = (side: 'numerator' | 'denominator') =>
          cells.reduce((sum, { estimates }) => sum + (estimates['reach.coverage.persons']![side] ?? 0), 0)
        expect(hidden.length).toBeGreaterThan(1)
        const left = total.numerator - shownSum('numerator')
        expect(left === 0 || left >= 2).toBe(true)
        expect(total.denominator! - shownSum('denominator')).toBeGreaterThanOrEqual(left)
      }
      for (const { estimates } of cells) {
        const { numerator, denominator } = estimates['reach.coverage.persons']!
        if (numerator === null) continue
        for (const number of [numerator, denominator! - numerator]) expect(number === 0 || number >= 5).toBe(true)
      }
    })
  })
})

describe('representativeness', () => {
  const stratum = (id: string, eligible: number | null, participants: number | null) => populationWith({ id, stratum: id, eligible, participants })

  test('gives the worked case E2: ratios 1.3333 and 0.6667, distance 0.16667, chi-square 5.0 with one degree of freedom', () => {
    const result = representativeness([stratum('girls', 60, 30), stratum('boys', 60, 15)])
    const { strata, totalVariation, chiSquare } = result.ok ? result.value : { strata: [], totalVariation: null, chiSquare: null }
    expect(strata.map(({ ratio }) => ratio!.toFixed(4))).toEqual(['1.3333', '0.6667'])
    expect(strata[0]!.cohensH).toBeCloseTo(0.33984, 5)
    expect(totalVariation).toBeCloseTo(0.16667, 5)
    expect(chiSquare).toMatchObject({ value: expect.closeTo(5, 9), df: 1 })
  })

  test('leaves unknown strata out and counts them', () => {
    const result = representativeness([stratum('girls', 60, 30), stratum('boys', 60, null)])
    expect(result.ok && result.value).toMatchObject({ unknown: 1, totalVariation: 0, chiSquare: null })
  })

  test('says why there is nothing, and refuses to mix persons and settings', () => {
    const reasonOf = (...populations: PopulationCount[]) => {
      const result = representativeness(populations)
      return result.ok ? result.value.reason : result.issues[0]!.code
    }
    expect([reasonOf(), reasonOf(stratum('a', 0, 0))]).toEqual(['no-data', 'no-denominator'])
    expect(reasonOf(stratum('a', 1, 1), { ...stratum('b', 1, 1), counts: 'settings' })).toBe('mixed-counts')
  })

  test('gives no ratio for a stratum in which nobody is eligible', () => {
    const result = representativeness([stratum('a', 0, 2), stratum('b', 10, 2)])
    expect(result.ok && result.value.strata[0]!.ratio).toBeNull()
  })
})

describe('ratingAgreement', () => {
  const rated = (id: string, ...values: (number | null)[]) =>
    sessionWith({
      id,
      ratings: values.map((value, index) => ({ facet: 'quality' as const, min: 1, max: 5, value, rater: `r${index}`, instrument: null })),
    })

  test('gives alpha of the places on the scale, the share coded twice, and the spread', () => {
    const { alpha, doubleCoded, spread } = ratingAgreement([rated('1', 5, 4), rated('2', 1, 1), rated('3', 3), rated('4', null)], 'quality')
    expect(alpha.value).toBeCloseTo(
      krippendorffAlpha(
        [
          [1, 0.75],
          [0, 0],
          [0.5, null],
        ],
        { metric: 'interval' },
      ).value!,
      12,
    )
    expect(doubleCoded).toMatchObject({ numerator: 2, denominator: 3, unknown: 1 })
    expect(spread.value).toBe(0.125)
  })

  test('says what is missing where nobody coded twice', () => {
    const { alpha, spread, doubleCoded } = ratingAgreement([rated('1', 5)], 'quality')
    expect([alpha.value, spread.reason, doubleCoded.value]).toEqual([null, 'insufficient-data', 0])
    expect(ratingAgreement([], 'quality').doubleCoded.reason).toBe('no-data')
  })
})

describe('sessionScores, adherenceByQuality and achievedRelativeStrength', () => {
  const scored = (id: string, grades: number[], value: number | null, condition: 'programme' | 'comparison' | null = null) =>
    sessionWith({
      id,
      condition,
      components: Object.fromEntries(grades.map((grade, index) => [`c${index}`, grade])),
      ratings: [{ facet: 'competence', min: 0, max: 10, value, rater: null, instrument: null }],
    })

  test('show adherence and quality together: competent rather than rigid', () => {
    const scores = sessionScores([
      scored('1', [1, 1], 9),
      scored('2', [1, 0.8], 2),
      scored('3', [0, 0], 9),
      scored('4', [0], 0),
      scored('5', [1], null),
    ])
    expect(scores[1]).toEqual({ id: '2', adherence: 0.9, quality: 0.2 })
    expect(adherenceByQuality(scores, { adherence: 0.8, quality: 0.6 })).toEqual({
      competent: 1,
      rigid: 1,
      skilledButDiffering: 1,
      neither: 1,
      unknown: 1,
    })
  })

  test('measure the contrast in standard deviations of sessions', () => {
    const sessions = [
      scored('1', [1], 1, 'programme'),
      scored('2', [0.5], 1, 'programme'),
      scored('3', [0.5], 1, 'comparison'),
      scored('4', [0], 1, 'comparison'),
      scored('5', [1], 1),
    ]
    expect(achievedRelativeStrength(sessions)).toMatchObject({ value: expect.closeTo(0.5 / Math.sqrt(0.125), 12), known: 4, unknown: 1 })
    expect(achievedRelativeStrength(sessions.slice(0, 3)).reason).toBe('insufficient-data')
    const alike = ['1', '2', '3', '4'].map((id, index) => scored(id, [1], 1, index < 2 ? 'programme' : 'comparison'))
    expect(achievedRelativeStrength(alike)).toMatchObject({ value: null, reason: 'no-variance' })
  })
})

describe('serviceFunnels', () => {
  test('gives the funnel of each service and of all', () => {
    const { services, total } = serviceFunnels([
      { service: 'a', trained: 10, uses: 8, rightTargetGroup: 8, established: 4 },
      { service: 'b', trained: 10, uses: 2, rightTargetGroup: 1, established: 0 },
    ])
    expect(services.map(({ service, steps }) => [service, steps.at(-1)!.ofFirst!.value])).toEqual([
      ['a', 0.4],
      ['b', 0],
    ])
    expect(total.steps.map(({ count }) => count)).toEqual([20, 10, 9, 4])
    expect(serviceFunnels([]).total.steps[0]!.count).toBeNull()
  })
})

describe('compareSites', () => {
  test('draws sites towards the grand mean, small ones more', () => {
    const observations = syntheticObservations({ seed: 4, municipalities: 1, services: 3, groups: 8, sessions: 10 })
    const { sites, value, measure } = compareSites(observations, { measure: 'adherence.total', unit: 'group' })
    expect(measure).toBe('adherence.total')
    for (const { mean, shrunken } of sites) expect(Math.abs(shrunken! - value!)).toBeLessThanOrEqual(Math.abs(mean! - value!) + 1e-12)
  })

  test('refuses what is no ratio, and says that one site is too few', () => {
    const sessions = [sessionWith()]
    expect(() => compareSites({ sessions }, { measure: 'dosage.sessionsTotal', unit: 'group' })).toThrow('[not-a-ratio]')
    expect(compareSites({ sessions }, { measure: 'dosage.sessionsDelivered', unit: 'group' }).reason).toBe('insufficient-data')
  })
})

describe('clusteredInterval', () => {
  const cluster = fc
    .record({ numerator: fc.nat({ max: 20 }), rest: fc.nat({ max: 20 }) })
    .map(({ numerator, rest }) => ({ numerator, denominator: numerator + rest }))

  test('needs two clusters', () => {
    expect(clusteredInterval([], { proportion: true }).reason).toBe('no-denominator')
    expect(clusteredInterval([{ numerator: 3, denominator: 4 }], { proportion: true })).toMatchObject({
      interval: null,
      reason: 'too-few-clusters',
      clusters: 1,
    })
  })

  test('of any other ratio is symmetric, and not below 0', () => {
    const clusters = [
      { numerator: 9, denominator: 3 },
      { numerator: 1, denominator: 3 },
    ]
    const { interval } = clusteredInterval(clusters, { proportion: false })
    expect(interval).toMatchObject({ lower: 0, method: 'ratio-clustered' })
    expect(() => clusteredInterval(clusters, { proportion: false, level: 0 })).toThrow('[invalid-level]')
  })

  test('of three practitioners (9 of 10, 4 of 8, 20 of 20) is 20.8 to 99.4 %: they are worth seven independent rows', () => {
    const practitioners = [
      { numerator: 9, denominator: 10 },
      { numerator: 4, denominator: 8 },
      { numerator: 20, denominator: 20 },
    ]
    const expected = {
      interval: {
        lower: expect.closeTo(0.20819074308, 9) as number,
        upper: expect.closeTo(0.99400016337, 9) as number,
        level: 0.95,
        method: 'wilson-clustered',
      },
      reason: null,
      designEffect: expect.closeTo(5.427751196172, 9) as number,
      effectiveSize: expect.closeTo(7.001057827927, 9) as number,
      clusters: 3,
    }
    expect(clusteredInterval(practitioners, { proportion: true })).toEqual(expected)
    expect(clusteredInterval([...practitioners, { numerator: 0, denominator: 0 }], { proportion: true })).toEqual(expected)
    expect(clusteredInterval(practitioners, { proportion: true, level: 0.9 }).interval).toEqual({
      lower: expect.closeTo(0.3441330325, 9) as number,
      upper: expect.closeTo(0.988097924, 9) as number,
      level: 0.9,
      method: 'wilson-clustered',
    })
  })

  test('never counts clusters that are more alike than chance for more than independent rows', () => {
    const alike = [50, 51, 49].map((numerator) => ({ numerator, denominator: 100 }))
    expect(clusteredInterval(alike, { proportion: true })).toMatchObject({
      designEffect: 1,
      effectiveSize: 300,
      interval: { lower: expect.closeTo(0.379456765472, 9) as number, upper: expect.closeTo(0.620543234528, 9) as number },
    })
  })

  test('of a ratio of minutes (80, 90 and 100 for 60 each) is 1.09 to 1.91, without a design effect', () => {
    const clusters = [90, 80, 100].map((numerator) => ({ numerator, denominator: 60 }))
    expect(clusteredInterval(clusters, { proportion: false })).toEqual({
      interval: {
        lower: expect.closeTo(1.085977048026, 9) as number,
        upper: expect.closeTo(1.914022951974, 9) as number,
        level: 0.95,
        method: 'ratio-clustered',
      },
      reason: null,
      designEffect: null,
      effectiveSize: null,
      clusters: 3,
    })
  })

  test('at either end holds the end itself', () => {
    const interval = (numerator: number) =>
      clusteredInterval(
        [1, 2].map(() => ({ numerator, denominator: 5 })),
        { proportion: true },
      ).interval!
    expect([interval(0).lower, interval(5).upper]).toEqual([0, 1])
    expect(interval(0).upper! + interval(5).lower!).toBeCloseTo(1, 12)
  })

  test('refuses levels that are none', () => {
    for (const level of [0, 1, -1, Number.NaN]) expect(() => clusteredInterval([], { proportion: true, level })).toThrow('[invalid-level]')
  })

  test('counts each cluster as one row where all are alike at an end', () => {
    const { designEffect, effectiveSize } = clusteredInterval(
      [
        { numerator: 5, denominator: 5 },
        { numerator: 5, denominator: 5 },
      ],
      { proportion: true },
    )
    expect([designEffect, effectiveSize]).toEqual([5, 2])
  })

  test('is never narrower than Wilson’s of as many independent rows, holds the ratio, and lies between 0 and 1', async () => {
    await checkLaw([fc.array(cluster, { minLength: 2, maxLength: 12 })], (clusters) => {
      const numerator = clusters.reduce((total, one) => total + one.numerator, 0)
      const denominator = clusters.reduce((total, one) => total + one.denominator, 0)
      const { interval, designEffect } = clusteredInterval(clusters, { proportion: true })
      if (interval === null) return
      const independent = wilson(numerator, denominator)!
      expect(designEffect!).toBeGreaterThanOrEqual(1)
      expect(interval.upper! - interval.lower!).toBeGreaterThanOrEqual(independent.upper! - independent.lower! - 1e-12)
      expect([interval.lower! >= 0, interval.upper! <= 1]).toEqual([true, true])
      expect([interval.lower! <= numerator / denominator, interval.upper! >= numerator / denominator]).toEqual([true, true])
    })
  })
})
