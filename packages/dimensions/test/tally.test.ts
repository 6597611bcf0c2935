import { describe, expect, test } from 'vitest'
import { measureOf, type ContrastMeasure, type Part, type RatioMeasure, type TotalMeasure } from '@implementere/dimensions'
import { wilson } from '@implementere/statistics'
import type { ColumnSource } from '../src/expression.ts'
import { absorbTally, boundsOf, contrastEstimate, emptyTally, knownRatio, ratioEstimate, sumsOf, tallyRow, totalEstimate } from '../src/tally.ts'

const LEVEL = 0.95
const bounded = measureOf('reach.coverage.persons') as RatioMeasure
const unbounded = measureOf('dosage.minutesDelivered') as RatioMeasure
const sessionsHeld = measureOf('dosage.sessionsDelivered') as RatioMeasure
const total = measureOf('dosage.minutesTotal') as TotalMeasure
const contrast = measureOf('differentiation.contrast') as ContrastMeasure

describe('ratioEstimate', () => {
  test('divides what is known, and lets what is unknown be all or nothing', () => {
    expect(ratioEstimate(bounded, [3, 1, 2, 6, 10, 5, 0, 0], LEVEL)).toEqual({
      value: 0.6,
      reason: null,
      unit: 'proportion',
      numerator: 6,
      denominator: 10,
      known: 3,
      unknown: 1,
      notApplicable: 2,
      bounds: { lower: 0.4, upper: 11 / 15 },
      interval: wilson(6, 10, { level: LEVEL }),
      method: 'reach.coverage.persons',
    })
  })

  test('says why there is no value', () => {
    const reasonOf = (...tally: number[]) => ratioEstimate(bounded, tally, LEVEL).reason
    expect(reasonOf(0, 0, 0, 0, 0, 0, 0, 0)).toBe('no-data')
    expect(reasonOf(0, 0, 1, 0, 0, 0, 0, 0)).toBe('all-not-applicable')
    expect(reasonOf(0, 1, 1, 0, 0, 0, 1, 0)).toBe('all-unknown')
    expect(reasonOf(1, 1, 1, 0, 0, 0, 1, 0)).toBe('no-denominator')
  })

  test('keeps the sums where the denominator is 0, and has no value, no bounds and no interval', () => {
    expect(ratioEstimate(unbounded, [2, 0, 0, 30, 0, 0, 0, 0], LEVEL)).toMatchObject({
      value: null,
      reason: 'no-denominator',
      numerator: 30,
      denominator: 0,
      bounds: null,
      interval: null,
    })
  })

  test('bounds what is wholly unknown between 0 and 1 where the denominator is known', () => {
    expect(ratioEstimate(bounded, [0, 2, 0, 0, 0, 9, 0, 0], LEVEL)).toMatchObject({
      reason: 'all-unknown',
      bounds: { lower: 0, upper: 1 },
      interval: null,
    })
  })

  test('calls sums and ratios that leave the numbers of JSON an overflow, and shows none of them', () => {
    for (const [numerator, denominator] of [
      [Infinity, 1],
      [1, Infinity],
      [Infinity, 0],
      [1e308, 1e-308],
    ] as const)
      expect(ratioEstimate(unbounded, [2, 1, 0, numerator, denominator, 0, 0, 0], LEVEL)).toMatchObject({
        value: null,
        reason: 'overflow',
        numerator: null,
        denominator: null,
        known: 2,
        unknown: 1,
        bounds: null,
        interval: null,
      })
  })

  test('never gives minus zero', () => {
    const { value, numerator, denominator } = ratioEstimate(bounded, [1, 0, 0, -0, 1, 0, 0, 0], LEVEL)
    expect([value, numerator, denominator].map((number) => Object.is(number, -0))).toEqual([false, false, false])
    expect(Object.is(ratioEstimate(bounded, [1, 0, 0, 1, -0, 0, 0, 0], LEVEL).denominator, -0)).toBe(false)
    expect(Object.is(totalEstimate(total, [1, 0, 0, -0, 0, 0, 0, 0]).value, -0)).toBe(false)
  })

  test('gives Wilson’s interval to whole counts only, and to shares up to 1', () => {
    const intervalOf = (numerator: number, denominator: number, measure = bounded) =>
      ratioEstimate(measure, [1, 0, 0, numerator, denominator, 0, 0, 0], LEVEL).interval
    expect(intervalOf(3, 3)).toEqual(wilson(3, 3, { level: LEVEL }))
    expect(intervalOf(4, 3)).toBeNull()
    expect(intervalOf(2.5, 3)).toBeNull()
    expect(intervalOf(2, 3.5)).toBeNull()
    expect(intervalOf(2, 3, unbounded)).toBeNull()
    expect(ratioEstimate(bounded, [1, 0, 0, 2, 3, 0, 0, 0], 0.8).interval!.level).toBe(0.8)
  })
})

describe('boundsOf', () => {
  test('are the value itself where nothing is unknown', () => {
    expect(boundsOf(unbounded, [2, 0, 0, 3, 4, 0, 0, 0])).toEqual({ lower: 0.75, upper: 0.75 })
    expect(boundsOf(bounded, emptyTally())).toBeNull()
  })

  test('are not there where they have no end, a denominator is unknown, all denominators are 0, or the share exceeds 1 already', () => {
    expect(boundsOf(unbounded, [2, 1, 0, 3, 4, 2, 0, 0])).toBeNull()
    expect(boundsOf(bounded, [2, 1, 0, 3, 4, 0, 1, 0])).toBeNull()
    expect(boundsOf(bounded, [0, 1, 0, 0, 0, 0, 0, 0])).toBeNull()
    expect(boundsOf(bounded, [2, 1, 0, 5, 4, 2, 0, 0])).toBeNull()
    expect(boundsOf(bounded, [2, 1, 0, 4, 4, 4, 0, 0])).toEqual({ lower: 0.5, upper: 1 })
    expect(boundsOf(bounded, [1, 1, 0, 0, 1, Infinity, 0, 0])).toBeNull()
    expect(boundsOf(sessionsHeld, [2, 2, 0, 2, 2, 1, 1, 0])).toBeNull()
  })

  test('let each unknown row add its greatest, also one without a denominator', () => {
    expect(boundsOf(sessionsHeld, [2, 2, 0, 1, 2, 1, 0, 0])).toEqual({ lower: 1 / 3, upper: 1 })
    expect(boundsOf({ bounded: false, rowMaximum: 3 }, [2, 2, 0, 1, 2, 1, 0, 0])).toEqual({ lower: 1 / 3, upper: 7 / 3 })
  })
})

describe('what is extra', () => {
  /** Ten planned, of which five are held and nothing is known of five; three extra ones held. */
  const known = [8, 5, 0, 8, 5, 5, 0, 3]

  test('counts for the known part of the plan, so that the value is one that the unknown can make', () => {
    expect(sumsOf(sessionsHeld, known)).toEqual({ numerator: 6.5, denominator: 5 })
    expect(ratioEstimate(sessionsHeld, known, LEVEL)).toMatchObject({
      value: 1.3,
      numerator: 6.5,
      denominator: 5,
      known: 8,
      unknown: 5,
      bounds: { lower: 0.8, upper: 1.3 },
      interval: null,
    })
    expect(ratioEstimate(unbounded, known, LEVEL)).toMatchObject({ value: 1.3, bounds: null })
  })

  test('counts whole where the plan is known, where nothing of it is, and in a share that it cannot be part of', () => {
    expect(sumsOf(sessionsHeld, [8, 0, 0, 8, 5, 0, 0, 3])).toEqual({ numerator: 8, denominator: 5 })
    expect(sumsOf(sessionsHeld, [3, 5, 0, 3, 0, 5, 0, 3])).toEqual({ numerator: 3, denominator: 0 })
    expect(sumsOf(bounded, known)).toEqual({ numerator: 8, denominator: 5 })
    expect(ratioEstimate(sessionsHeld, [3, 5, 0, 3, 0, 5, 0, 3], LEVEL)).toMatchObject({
      reason: 'no-denominator',
      numerator: 3,
      bounds: { lower: 0.6, upper: 1.6 },
    })
  })

  test('takes Wilson’s interval only where the plan is not whole: whole sums of another plan are not the rows', () => {
    expect(ratioEstimate(sessionsHeld, [9, 0, 0, 5, 8, 0, 0, 2], LEVEL).interval).toEqual(wilson(5, 8, { level: LEVEL }))
    expect(sumsOf(sessionsHeld, [9, 8, 0, 5, 8, 8, 0, 2])).toEqual({ numerator: 4, denominator: 8 })
    expect(ratioEstimate(sessionsHeld, [9, 8, 0, 5, 8, 8, 0, 2], LEVEL).interval).toBeNull()
  })

  test('leaves the value inside its bounds, rounding apart', () => {
    for (let planned = 1; planned < 40; planned++)
      for (let unknown = 1; unknown < 40; unknown++) {
        const all = [planned + 3, unknown, 0, planned + 3, planned, unknown, 0, 3]
        const { value, bounds } = ratioEstimate(sessionsHeld, all, LEVEL)
        expect(value! <= bounds!.upper && value! >= bounds!.lower, `${planned} ${unknown}`).toBe(true)
      }
  })

  test('is kept apart by every row that has no denominator', () => {
    const source: ColumnSource<Readonly<Record<string, number>>, null> = { number: (column) => (row) => row[column]!, text: () => () => null }
    const tally = emptyTally()
    const add = tallyRow({ over: 'sessions', numerator: 'occurred', denominator: 'plannedSessions' }, source)
    for (const [occurred, plannedSessions] of [
      [1, 1],
      [1, 0],
      [0, 0],
      [Number.NaN, 0],
      [1, Number.NaN],
    ] as const)
      add(tally, { occurred, plannedSessions }, null)
    expect(tally).toEqual([3, 2, 0, 2, 1, 0, 1, 1])
  })
})

describe('knownRatio', () => {
  test('is null where nothing is known, the denominator is 0, or the ratio has no end', () => {
    expect(knownRatio(bounded, [1, 0, 0, 1, 4, 0, 0, 0])).toBe(0.25)
    expect(knownRatio(bounded, [0, 3, 0, 1, 4, 0, 0, 0])).toBeNull()
    expect(knownRatio(bounded, [1, 0, 0, 1, 0, 0, 0, 0])).toBeNull()
    expect(knownRatio(bounded, [1, 0, 0, 1e308, 1e-308, 0, 0, 0])).toBeNull()
  })
})

describe('totalEstimate', () => {
  test('has bounds only where nothing is unknown', () => {
    expect(totalEstimate(total, [2, 0, 0, 90, 0, 0, 0, 0])).toMatchObject({
      value: 90,
      numerator: 90,
      denominator: null,
      bounds: { lower: 90, upper: 90 },
    })
    expect(totalEstimate(total, [2, 1, 0, 90, 0, 0, 0, 0])).toMatchObject({ value: 90, known: 2, unknown: 1, bounds: null, reason: null })
    expect(totalEstimate(total, [1, 0, 0, Infinity, 0, 0, 0, 0])).toMatchObject({ value: null, numerator: null, reason: 'overflow' })
    expect(totalEstimate(total, [0, 4, 0, 0, 0, 0, 4, 0])).toMatchObject({ value: null, reason: 'all-unknown', unknown: 4, unit: 'minutes' })
  })
})

describe('contrastEstimate', () => {
  const programme = [4, 1, 0, 3, 4, 1, 0, 0]
  const comparison = [2, 0, 1, 1, 2, 0, 0, 0]

  test('is the ratio of the programme less that of the comparison, and its bounds set the worst against the best', () => {
    expect(contrastEstimate(contrast, [programme, comparison, emptyTally()])).toMatchObject({
      value: 0.25,
      known: 6,
      unknown: 1,
      notApplicable: 1,
      bounds: { lower: 0.6 - 0.5, upper: 0.8 - 0.5 },
      method: 'differentiation.contrast',
      unit: 'ratio',
      interval: null,
    })
  })

  test('has no bounds while rows of unknown condition have an unknown grade, and gives the reason of the first side without a value', () => {
    expect(contrastEstimate(contrast, [programme, comparison, [0, 1, 0, 0, 0, 1, 0, 0]])).toMatchObject({ value: 0.25, unknown: 2, bounds: null })
    expect(contrastEstimate(contrast, [emptyTally(), [0, 1, 0, 0, 0, 1, 0, 0], emptyTally()])).toMatchObject({ value: null, reason: 'no-data' })
    expect(contrastEstimate(contrast, [programme, [0, 1, 0, 0, 0, 2, 0, 0], emptyTally()])).toMatchObject({
      value: null,
      reason: 'all-unknown',
      bounds: { lower: 0.6 - 1, upper: 0.8 },
    })
    expect(contrastEstimate(contrast, [programme, [1, 0, 0, 1, 0, 0, 0, 0], emptyTally()]).reason).toBe('no-denominator')
  })
})

describe('absorbTally', () => {
  test('adds every number to the first and leaves the second', () => {
    const into = [1, 2, 3, 4, 5, 6, 7, 8]
    const tally = [10, 20, 30, 40, 50, 60, 70, 80]
    absorbTally(into, tally)
    expect([into, tally]).toEqual([
      [11, 22, 33, 44, 55, 66, 77, 88],
      [10, 20, 30, 40, 50, 60, 70, 80],
    ])
  })
})

describe('tallyRow', () => {
  const source: ColumnSource<Readonly<Record<string, number>>, null> = { number: (column) => (row) => row[column]!, text: () => () => null }
  const counts = { over: 'sessions', numerator: 'attended', denominator: 'enrolled' } as const
  const tallyOf = (part: Partial<Part>, row: Readonly<Record<string, number>>) => {
    const tally = emptyTally()
    tallyRow({ ...counts, ...part } as Part, source)(tally, row, null)
    return tally
  }
  const some = { where: 'occurred', applicable: 'plannedSessions' } as const

  test('adds a known row, and keeps unknown numerators and unknown denominators apart', () => {
    expect(tallyOf({}, { attended: 3, enrolled: 4 })).toEqual([1, 0, 0, 3, 4, 0, 0, 0])
    expect(tallyOf({}, { attended: Number.NaN, enrolled: 4 })).toEqual([0, 1, 0, 0, 0, 4, 0, 0])
    expect(tallyOf({}, { attended: 3, enrolled: Number.NaN })).toEqual([0, 1, 0, 0, 0, 0, 1, 0])
  })

  test('passes over rows that do not belong, and counts those that cannot be asked', () => {
    expect(tallyOf(some, { occurred: 0, plannedSessions: 0, attended: 3, enrolled: 4 })).toEqual([0, 0, 0, 0, 0, 0, 0, 0])
    expect(tallyOf(some, { occurred: Number.NaN, plannedSessions: 0, attended: 3, enrolled: 4 })).toEqual([0, 1, 0, 0, 0, 0, 1, 0])
    expect(tallyOf(some, { occurred: 1, plannedSessions: 0, attended: 3, enrolled: 4 })).toEqual([0, 0, 1, 0, 0, 0, 0, 0])
    expect(tallyOf(some, { occurred: 1, plannedSessions: Number.NaN, attended: 3, enrolled: 4 })).toEqual([1, 0, 0, 3, 4, 0, 0, 0])
    expect(tallyOf({ where: 'occurred' }, { occurred: 1, attended: 3, enrolled: 4 })).toEqual([1, 0, 0, 3, 4, 0, 0, 0])
    expect(tallyOf({ applicable: 'occurred' }, { occurred: 0, attended: 3, enrolled: 4 })).toEqual([0, 0, 1, 0, 0, 0, 0, 0])
  })
})
