import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assessIndicators, isRatedEnough } from '../../src/fit-assessment/indicators.ts'
import { FIT_INDICATORS, type FitRating, type RatingException } from '../../src/fit-assessment/record.ts'
import { checkLaw } from '../check-law.ts'
import { fitRatings } from './arbitraries.ts'
import { ASOF, candidate, rating, ratingsOf, record } from './rows.ts'

function assess(ratings: readonly FitRating[], ratingExceptions: readonly RatingException[] = []) {
  return assessIndicators(record({ candidates: [candidate('b'), candidate('a')], ratings, ratingExceptions }), ASOF)
}
const needOf = (...rows: Parameters<typeof assess>) => assess(...rows)[0]!.indicators[0]!

describe('assessIndicators', () => {
  test('gives every candidate all six indicators, by id and in their order', () => {
    const assessed = assess([])
    expect(assessed.map((one) => one.candidate)).toEqual(['a', 'b'])
    for (const { indicators } of assessed) expect(indicators.map(({ indicator }) => indicator)).toEqual(FIT_INDICATORS)
  })

  test('has no median, no range and nothing to discuss without a rating', () => {
    expect(needOf([])).toEqual({
      indicator: 'need',
      median: null,
      reason: 'not-rated',
      lowest: null,
      highest: null,
      range: null,
      raters: 0,
      unknown: 0,
      exception: null,
      discuss: [],
    })
  })

  test('takes the middle of an odd number of raters: 2, 3, 5 has the median 3 and the range 5 - 2 = 3', () => {
    expect(needOf(ratingsOf(5, 2, 3))).toMatchObject({ median: 3, reason: null, lowest: 2, highest: 5, range: 3, raters: 3, unknown: 0 })
  })

  test('takes the mean of the middle two of an even number: 1, 2, 3, 5 has the median (2 + 3) / 2 = 2.5', () => {
    expect(needOf(ratingsOf(3, 5, 1, 2))).toMatchObject({ median: 2.5, range: 4, raters: 4 })
  })

  test.each([
    [[2, 2, 2], ['low-median']],
    [[2, 2, 3, 3], []],
    [[1, 4], ['wide-range']],
    [[3, 5], []],
    [
      [1, 2, 4],
      ['low-median', 'wide-range'],
    ],
    [[1, 3, 4], ['wide-range']],
  ] as const)('wants %j talked through for %j', (values, flags) => {
    expect(needOf(ratingsOf(...values)).discuss).toEqual(flags)
  })

  test('counts a rating without a value as unknown, and neither as a rater nor as a zero', () => {
    expect(needOf(ratingsOf(4, null, 5))).toMatchObject({ median: 4.5, lowest: 4, raters: 2, unknown: 1 })
  })

  test('lets the latest known rating of a rater count, once', () => {
    const rows = [
      rating({ id: 'late', rater: 'p', date: '2025-03-01', value: 5 }),
      rating({ id: 'early', rater: 'p', date: '2025-01-01', value: 1 }),
      rating({ id: 'undated', rater: 'p', date: null, value: 2 }),
      rating({ id: 'unsaid', rater: 'p', date: '2025-04-01', value: null }),
    ]
    expect(needOf(rows)).toMatchObject({ median: 5, range: 0, raters: 1, unknown: 0 })
  })

  test('takes the greater id of two ratings on one day', () => {
    const rows = [rating({ id: 'z', rater: 'p', value: 2 }), rating({ id: 'y', rater: 'p', value: 4 })]
    expect(needOf(rows).median).toBe(2)
    expect(needOf(rows.toReversed()).median).toBe(2)
  })

  test('takes ratings without a rater as a voice each, also beside a rater who is called like one of them', () => {
    const rows = [rating({ id: 'p', rater: null, value: 2 }), rating({ id: 'q', rater: null, value: 4 }), rating({ id: 's', rater: 'p', value: 5 })]
    expect(needOf(rows)).toMatchObject({ raters: 3, median: 4 })
  })

  test('does not know yet what is dated after the day looked at', () => {
    expect(needOf([rating({ id: 'r', date: '2025-06-01' })]).raters).toBe(1)
    expect(needOf([rating({ id: 'r', date: '2025-06-02' })])).toMatchObject({ raters: 0, unknown: 0 })
  })

  test('keeps candidates and indicators apart', () => {
    const [a, b] = assess([rating({ id: 'r', candidate: 'b', indicator: 'fit', value: 1 })])
    expect(a!.indicators.map(({ raters }) => raters)).toEqual([0, 0, 0, 0, 0, 0])
    expect(b!.indicators.map(({ raters }) => raters)).toEqual([0, 1, 0, 0, 0, 0])
  })

  test('gives the reason for fewer raters; of several that of the least id; none that is not said', () => {
    const exception = { id: 'e2', candidate: 'a', indicator: 'need', reason: 'few-who-know', note: null } as const
    expect(needOf([], [exception]).exception).toBe('few-who-know')
    expect(needOf([], [exception, { ...exception, id: 'e1', reason: 'small-service' }]).exception).toBe('small-service')
    expect(needOf([], [{ ...exception, reason: null }]).exception).toBeNull()
    expect(needOf([], [{ ...exception, candidate: 'b' }]).exception).toBeNull()
    expect(needOf([], [{ ...exception, indicator: 'fit' }]).exception).toBeNull()
  })

  test('is invariant to the order of ratings', () => {
    checkLaw([fitRatings, fc.infiniteStream(fc.nat())], (ratings, stream) => {
      const shuffled = ratings.map((row) => ({ row, at: stream.next().value as number })).toSorted((a, b) => a.at - b.at)
      expect(assess(shuffled.map(({ row }) => row))).toEqual(assess(ratings))
    })
  })

  test('keeps the median between the lowest and the highest, and never more raters than people and unnamed ratings', () => {
    checkLaw([fitRatings], (ratings) => {
      for (const { indicators } of assess(ratings))
        for (const { median, lowest, highest, range, raters, reason } of indicators) {
          expect(reason === null).toBe(median !== null)
          expect(raters > 0).toBe(median !== null)
          if (median === null) continue
          expect(median).toBeGreaterThanOrEqual(lowest!)
          expect(median).toBeLessThanOrEqual(highest!)
          expect(range).toBe(highest! - lowest!)
          expect(raters).toBeLessThanOrEqual(3 + ratings.filter(({ rater }) => rater === null).length)
        }
    })
  })

  test('never counts fewer raters for one more rating', () => {
    checkLaw([fitRatings], (ratings) => {
      const counts = (rows: readonly FitRating[]) => assess(rows).flatMap(({ indicators }) => indicators.map(({ raters }) => raters))
      const before = counts(ratings.slice(0, -1))
      for (const [index, count] of counts(ratings).entries()) expect(count).toBeGreaterThanOrEqual(before[index]!)
    })
  })
})

describe('isRatedEnough', () => {
  test('takes three raters, or a reason for fewer', () => {
    expect(isRatedEnough({ raters: 2, exception: null })).toBe(false)
    expect(isRatedEnough({ raters: 3, exception: null })).toBe(true)
    expect(isRatedEnough({ raters: 0, exception: 'does-not-apply' })).toBe(true)
  })
})
