import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leadershipProfiles } from '../../src/anchoring/leadership.ts'
import { LEADERSHIP_REFERENCE } from '../../src/anchoring/leadership-reference.ts'
import { LEADERSHIP_SUBSCALES } from '../../src/anchoring/record.ts'
import { checkLaw } from '../check-law.ts'
import { AHEAD, ASOF, rating } from './rows.ts'

describe('LEADERSHIP_REFERENCE', () => {
  test('has the numbers of Braathu et al. 2022, Table 2, its total the mean of the four: (2.05 + 2.21 + 2.81 + 2.49) / 4 = 2.39', () => {
    expect(LEADERSHIP_REFERENCE.map(({ id, mean, standardDeviation, alpha }) => [id, mean, standardDeviation, alpha])).toEqual([
      ['proactive', 2.05, 1.01, 0.93],
      ['knowledgeable', 2.21, 1.1, 0.97],
      ['supportive', 2.81, 0.96, 0.96],
      ['perseverant', 2.49, 0.96, 0.95],
      ['total', 2.39, 0.88, 0.96],
    ])
    const subscales = LEADERSHIP_REFERENCE.filter(({ id }) => id !== 'total')
    expect(subscales.reduce((sum, { mean }) => sum + mean, 0) / 4).toBeCloseTo(2.39, 10)
    for (const { source } of LEADERSHIP_REFERENCE) expect(source).toEqual({ citation: 'braathu2022', locator: 'Table 2', status: 'published' })
  })
})

describe('leadershipProfiles', () => {
  test('puts the mean over raters beside the reference: (3 + 2 + 1.03) / 3 = 2.01, and (2.01 - 2.05) / 1.01 = -0.0396', () => {
    const [profile] = leadershipProfiles(
      [rating('a', { value: 3 }), rating('b', { value: 2 }), rating('c', { value: 1.03 }), rating('d', { value: null })],
      ASOF,
    )
    const [proactive, knowledgeable] = profile!.scales
    expect(profile).toMatchObject({ leader: 'l', raters: 3 })
    expect(proactive).toMatchObject({
      scale: 'proactive',
      reason: null,
      raters: 3,
      unknown: 1,
      referenceMean: 2.05,
      referenceStandardDeviation: 1.01,
    })
    expect(proactive!.mean).toBeCloseTo(2.01, 12)
    expect(proactive!.distance).toBeCloseTo(-0.04 / 1.01, 12)
    // Deviations 0.99, -0.01 and -0.98: squares 0.9801 + 0.0001 + 0.9604 = 1.9406, over 2 raters less one.
    expect(proactive!.standardDeviation).toBeCloseTo(Math.sqrt(1.9406 / 2), 12)
    expect(knowledgeable).toEqual({
      scale: 'knowledgeable',
      mean: null,
      standardDeviation: null,
      reason: 'not-rated',
      raters: 0,
      unknown: 0,
      referenceMean: 2.21,
      referenceStandardDeviation: 1.1,
      distance: null,
    })
  })

  test('makes the total the mean of the four subscales, each counting the same: (1 + 2 + 3 + 4) / 4 = 2.5', () => {
    const ratings = LEADERSHIP_SUBSCALES.flatMap((subscale, index) => [rating(`${subscale}-1`, { subscale, rater: 'p', value: index + 1 })])
    const more = rating('more', { rater: 'q', value: 1 })
    const [profile] = leadershipProfiles([...ratings, more], ASOF)
    expect(profile!.raters).toBe(2)
    expect(profile!.scales[4]).toEqual({
      scale: 'total',
      mean: 2.5,
      standardDeviation: null,
      reason: null,
      raters: 2,
      unknown: 0,
      referenceMean: 2.39,
      referenceStandardDeviation: 0.88,
      distance: (2.5 - 2.39) / 0.88,
    })
    expect(profile!.scales[3]).toMatchObject({ mean: 4, standardDeviation: null })
  })

  test('has no total while a subscale is not rated', () => {
    const [profile] = leadershipProfiles([rating('a')], ASOF)
    expect(profile!.scales[4]).toMatchObject({ mean: null, reason: 'subscale-missing', distance: null, raters: 1 })
  })

  test('keeps leaders apart, sorted, and those of whom nothing is known too', () => {
    const profiles = leadershipProfiles([rating('a', { leader: 'm', value: 4 }), rating('b', { leader: 'l', value: null })], ASOF)
    expect(profiles.map(({ leader, raters, scales }) => [leader, raters, scales[0]!.mean, scales[0]!.unknown])).toEqual([
      ['l', 0, null, 1],
      ['m', 1, 4, 0],
    ])
    expect(leadershipProfiles([], ASOF)).toEqual([])
  })

  test('lets the latest known rating of a rater count, and unnamed ones each', () => {
    const ratings = [
      rating('a', { rater: 'p', date: '2025-01-01', value: 0 }),
      rating('b', { rater: 'p', date: '2025-03-01', value: 4 }),
      rating('c', { rater: 'p', date: '2025-04-01', value: null }),
      rating('d', { rater: 'p', date: AHEAD, value: 1 }),
      rating('e', { rater: null, value: 2 }),
      rating('p', { rater: null, value: 3 }),
    ]
    expect(leadershipProfiles(ratings, ASOF)[0]!.scales[0]).toMatchObject({ mean: 3, raters: 3, unknown: 0 })
  })

  test('keeps the mean between the lowest and the highest rating, whatever their order', () => {
    const values = fc.array(fc.double({ min: 0, max: 4, noNaN: true }), { minLength: 1, maxLength: 8 })
    checkLaw([values], (list) => {
      const ratings = list.map((value, index) => rating(`r${index}`, { value }))
      const [profile] = leadershipProfiles(ratings, ASOF)
      const { mean } = profile!.scales[0]!
      expect(mean).toBeGreaterThanOrEqual(Math.min(...list) - 1e-12)
      expect(mean).toBeLessThanOrEqual(Math.max(...list) + 1e-12)
      expect(leadershipProfiles(ratings.toReversed(), ASOF)).toEqual([profile])
      expect(JSON.parse(JSON.stringify(profile))).toEqual(profile)
    })
  })
})
