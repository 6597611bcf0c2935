import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { currentRatings, type DeterminantRating, type RatingInput } from '@implementere/barriers'
import { ratings as anyRatings, storedRating } from './arbitraries.ts'
import { checkLaw } from './check-law.ts'
import { codeOf } from './code-of.ts'

const rating = (fields: Partial<RatingInput>): RatingInput => ({ determinant: 'timePressure', rater: 'p1', value: -1, at: '2026-01-15', ...fields })
const storedRatings = fc.array(storedRating, { maxLength: 12 })
const valuesOf = (list: readonly RatingInput[], options = {}) => currentRatings(list, options).map(({ value }) => value)

describe('currentRatings', () => {
  test('counts the latest rating of each person and determinant', () => {
    const list = [
      rating({ value: -2, at: '2026-06-15' }),
      rating({ value: 1 }),
      rating({ value: 2, rater: 'p2' }),
      rating({ value: 0, determinant: 'dilution' }),
    ]
    expect(valuesOf(list)).toEqual([-2, 2, 0])
  })

  test('compares moments whatever their offsets, and takes a moment that is not given as the earliest', () => {
    const early = rating({ value: -2, at: '2026-01-15T23:30:00Z' })
    const late = rating({ value: 1, at: '2026-01-15T23:30:00-02:00' })
    expect(valuesOf([late, early])).toEqual([1])
    const undated: RatingInput = { determinant: 'timePressure', rater: 'p1', value: 2 }
    expect(valuesOf([undated, early])).toEqual([-2])
    expect(valuesOf([early, undated])).toEqual([-2])
  })

  test('settles two at the same moment by their ids, not by their order', () => {
    const [a, b] = [rating({ id: 'a', value: -2 }), rating({ id: 'b', value: 2 })]
    expect(valuesOf([a, b])).toEqual([2])
    expect(valuesOf([b, a])).toEqual([2])
  })

  test('lets a later blank stand: what is no longer known is unknown', () => {
    expect(valuesOf([rating({}), rating({ value: null, at: '2026-02-01' })])).toEqual([null])
  })

  test('counts ratings without a rater as one person each', () => {
    expect(valuesOf([rating({ rater: null }), rating({ rater: null }), { determinant: 'timePressure', value: 0 }])).toEqual([-1, -1, 0])
  })

  test('does not take somebody called 1 for the second nameless', () => {
    expect(valuesOf([rating({ rater: '1', value: 2 }), rating({ rater: null, value: -2 })])).toEqual([2, -2])
  })

  test('takes one round only when asked, and of all rounds the latest', () => {
    const list = [rating({ round: 'planning', value: -2 }), rating({ round: 'later', value: 1, at: '2026-06-15' }), rating({ rater: 'p2', value: 0 })]
    expect(valuesOf(list, { round: 'planning' })).toEqual([-2])
    expect(valuesOf(list, { round: null })).toEqual([0])
    expect(valuesOf(list)).toEqual([1, 0])
  })

  test('counts somebody at each site only when asked', () => {
    const list = [rating({ site: 'A', value: -2 }), rating({ site: 'B', value: 1, at: '2026-06-15' })]
    expect(valuesOf(list)).toEqual([1])
    expect(valuesOf(list, { perSite: true })).toEqual([-2, 1])
  })

  test('makes what is absent null', () => {
    expect(currentRatings([{ determinant: 'timePressure', value: 1 }])).toEqual([
      {
        id: null,
        determinant: 'timePressure',
        role: null,
        rater: null,
        site: null,
        round: null,
        value: 1,
        importance: null,
        changeability: null,
        progress: null,
        note: null,
        at: null,
      },
    ])
  })

  test.each([{ value: -3 }, { value: 3 }, { value: 0.5 }, { value: Number.NaN }, { importance: 0 }, { changeability: 6 }, { progress: 2.5 }])(
    'refuses %o',
    (fields) => {
      expect(codeOf(() => currentRatings([rating(fields as Partial<RatingInput>)]))).toBe('off-scale')
    },
  )

  test('takes both ends of the scales', () => {
    const ends = [
      rating({ value: -2, importance: 1, changeability: 5, progress: 1 }),
      rating({ rater: 'p2', value: 2, importance: 5, changeability: 1, progress: 5 }),
    ]
    expect(currentRatings(ends)).toHaveLength(2)
  })

  test('what counts does not depend on the order of the input', () => {
    const asSet = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).toSorted()
    checkLaw([anyRatings, fc.boolean()], (list, perSite) => {
      const named = list.filter(({ rater }) => rater !== null && rater !== undefined)
      expect(asSet(currentRatings(named.toReversed(), { perSite }))).toEqual(asSet(currentRatings(named, { perSite })))
    })
  })

  test('counting again what counts changes nothing', () => {
    checkLaw([storedRatings], (list) => {
      const once = currentRatings(list) as readonly DeterminantRating[]
      expect(currentRatings(once)).toEqual(once)
    })
  })
})
