import { describe, expect, test } from 'vitest'
import { measureOf, MEASURES, type DistanceMeasure, type DistinctMeasure } from '@implementere/dimensions'
import { studentTQuantile } from '@implementere/statistics'
import { absorbDistance, distanceEstimate, emptyDistance } from '../src/distance.ts'
import { distinctColumn } from '../src/distinct-columns.ts'
import { distinctEstimate, distinctSets, emptyDistinct } from '../src/distinct.ts'
import { engineOf } from '../src/engine.ts'
import { meanOfRatios } from '../src/mean-of-ratios.ts'

const distinct = measureOf('reach.distinctPersons') as DistinctMeasure
const distance = measureOf('reach.representativeness') as DistanceMeasure
const delivered = engineOf(measureOf('dosage.sessionsDelivered'))
const coverage = engineOf(measureOf('reach.coverage.persons'))

describe('distinct ids', () => {
  test('are kept once each, whatever they are called, and unknown ones are counted', () => {
    const { addId } = distinctSets()
    const sum = emptyDistinct()
    for (const id of ['a', null, '__proto__', 'a', 'b', null]) addId(sum, id)
    expect(sum).toEqual({ known: 4, unknown: 2, ids: ['a', '__proto__', 'b'] })
  })

  test('are joined as sets: nobody is counted twice, and the sum that is taken in stays as it was', () => {
    const { addId, absorb } = distinctSets()
    const [into, sum] = [
      { known: 2, unknown: 1, ids: ['a', 'b'] },
      { known: 3, unknown: 4, ids: ['b', 'c'] },
    ]
    absorb(into, sum)
    expect(into).toEqual({ known: 5, unknown: 5, ids: ['a', 'b', 'c'] })
    expect(sum).toEqual({ known: 3, unknown: 4, ids: ['b', 'c'] })
    addId(into, 'c')
    addId(into, 'd')
    expect(into.ids).toEqual(['a', 'b', 'c', 'd'])
  })

  test('are counted; bounds are there only where everybody is known', () => {
    expect(distinctEstimate(distinct, { known: 3, unknown: 0, ids: ['a', 'b'] })).toMatchObject({
      value: 2,
      numerator: 2,
      known: 3,
      bounds: { lower: 2, upper: 2 },
      method: 'reach.distinctPersons',
      unit: 'count',
    })
    expect(distinctEstimate(distinct, { known: 3, unknown: 1, ids: ['a', 'b'] })).toMatchObject({ value: 2, unknown: 1, bounds: null })
    expect(distinctEstimate(distinct, { known: 0, unknown: 2, ids: [] })).toMatchObject({ value: null, reason: 'all-unknown', unknown: 2 })
    expect(distinctEstimate(distinct, emptyDistinct())).toMatchObject({ value: null, reason: 'no-data' })
  })

  test('of a column are those of its rows, cell by cell; an id that stands twice in the dictionary is one', () => {
    const codes = Int32Array.of(0, 1, 2, -1, 2, 0, -5)
    const cells = Int32Array.of(0, 0, 0, 0, 2, 2, 2)
    expect(distinctColumn({ codes, dictionary: ['a', 'b', 'a'] }, cells, 4)).toEqual([
      { known: 3, unknown: 1, ids: ['a', 'b'] },
      null,
      { known: 2, unknown: 1, ids: ['a'] },
      null,
    ])
    expect(distinctColumn({ codes: new Int32Array(0), dictionary: [] }, new Int32Array(0), 0)).toEqual([])
  })
})

describe('distance between shares', () => {
  test('is half the sum of differences of the shares of strata', () => {
    const sum = { known: 2, unknown: 0, strata: { girls: [30, 60], boys: [15, 60] } }
    expect(distanceEstimate(distance, sum)).toMatchObject({
      value: expect.closeTo(1 / 6, 12),
      known: 2,
      bounds: { lower: expect.closeTo(1 / 6, 12), upper: expect.closeTo(1 / 6, 12) },
      method: 'reach.representativeness',
      unit: 'proportion',
    })
    expect(distanceEstimate(distance, { ...sum, unknown: 1 })).toMatchObject({ value: expect.closeTo(1 / 6, 12), unknown: 1, bounds: null })
  })

  test('says why there is none', () => {
    const reasonOf = (known: number, unknown: number, strata: Record<string, number[]>) =>
      distanceEstimate(distance, { known, unknown, strata }).reason
    expect(reasonOf(0, 0, {})).toBe('no-data')
    expect(reasonOf(0, 1, {})).toBe('all-unknown')
    expect(reasonOf(2, 0, { a: [0, 3], b: [0, 4] })).toBe('no-denominator')
    expect(reasonOf(2, 0, { a: [3, 0], b: [4, 0] })).toBe('no-denominator')
    expect(reasonOf(1, 0, { a: [3, 4] })).toBe('insufficient-data')
    expect(reasonOf(2, 0, { a: [3, 4], b: [0, 1] })).toBeNull()
  })

  test('adds sums stratum by stratum, and leaves what is taken in', () => {
    const into = emptyDistance()
    const sum = { known: 2, unknown: 3, strata: JSON.parse('{"a":[1,2],"__proto__":[3,4]}') as Record<string, number[]> }
    absorbDistance(into, sum)
    absorbDistance(into, sum)
    expect([into.known, into.unknown]).toEqual([4, 6])
    expect(Object.entries(into.strata)).toEqual([
      ['a', [2, 4]],
      ['__proto__', [6, 8]],
    ])
    expect(Object.entries(sum.strata)).toEqual([
      ['a', [1, 2]],
      ['__proto__', [3, 4]],
    ])
  })
})

describe('meanOfRatios', () => {
  const tally = (numerator: number, denominator: number, unknown = 0, unknownDenominator = 0) => [
    Number(denominator > 0),
    unknown,
    0,
    numerator,
    denominator,
    unknownDenominator,
    0,
    0,
  ]

  test('counts every group alike, with Student’s interval over the groups', () => {
    const estimate = meanOfRatios(delivered, [tally(9, 10), tally(4, 8), tally(20, 20)], 0.95)
    const margin = studentTQuantile(0.975, 2) * Math.sqrt((0.01 + 0.09 + 0.04) / 2 / 3)
    expect(estimate).toEqual({
      value: expect.closeTo(0.8, 12),
      reason: null,
      unit: 'proportion',
      numerator: expect.closeTo(2.4, 12),
      denominator: 3,
      known: 3,
      unknown: 0,
      notApplicable: 0,
      bounds: { lower: expect.closeTo(0.8, 12), upper: expect.closeTo(0.8, 12) },
      interval: { lower: expect.closeTo(0.8 - margin, 10), upper: expect.closeTo(0.8 + margin, 10), level: 0.95, method: 'student-t' },
      method: 'dosage.sessionsDelivered.meanOfRatios',
    })
  })

  test('has no interval over one group', () => {
    expect(meanOfRatios(delivered, [tally(9, 10)], 0.95)).toMatchObject({ value: 0.9, interval: null })
  })

  test('takes the means of the bounds of groups', () => {
    expect(meanOfRatios(coverage, [tally(4, 8, 1, 2), tally(5, 10)], 0.95)).toMatchObject({
      value: 0.5,
      bounds: { lower: expect.closeTo((0.4 + 0.5) / 2, 12), upper: expect.closeTo((0.6 + 0.5) / 2, 12) },
    })
    const minutes = engineOf(measureOf('dosage.minutesDelivered'))
    expect(meanOfRatios(minutes, [tally(4, 8, 1, 2), tally(5, 10)], 0.95).bounds).toBeNull()
  })

  test('counts groups without a ratio: unknown where something in them is unknown, else not applicable', () => {
    expect(meanOfRatios(coverage, [tally(4, 8), tally(0, 0, 2), tally(0, 0)], 0.95)).toMatchObject({
      value: 0.5,
      known: 1,
      unknown: 1,
      notApplicable: 1,
      bounds: null,
    })
  })

  test('says why there is none', () => {
    expect(meanOfRatios(coverage, [], 0.95)).toMatchObject({ value: null, reason: 'no-data', unit: 'proportion' })
    expect(meanOfRatios(coverage, [tally(0, 0)], 0.95)).toMatchObject({ reason: 'no-denominator', notApplicable: 1 })
    expect(meanOfRatios(coverage, [tally(0, 0, 1), tally(0, 0)], 0.95)).toMatchObject({ reason: 'all-unknown', unknown: 1 })
    expect(meanOfRatios(engineOf(measureOf('dosage.minutesTotal')), [tally(1, 1)], 0.95)).toMatchObject({
      reason: 'not-a-ratio',
      method: 'dosage.minutesTotal.meanOfRatios',
      unit: 'minutes',
    })
  })
})

describe('engineOf', () => {
  test('starts every sum empty, and taking in an empty one changes nothing', () => {
    for (const measure of MEASURES) {
      const { zero, absorb, finish } = engineOf(measure)
      const sum = zero()
      absorb(sum, zero())
      expect(sum).toEqual(zero())
      expect(finish(sum, 0.95)).toMatchObject({ value: null, reason: 'no-data', method: measure.id, unit: measure.unit })
    }
  })

  test('adds the tallies of each side of a contrast to its own', () => {
    const { zero, absorb } = engineOf(measureOf('differentiation.contrast'))
    const sum = zero()
    const side = (number: number) => Array.from({ length: 8 }, () => number)
    absorb(sum, [side(1), side(2), side(3)])
    absorb(sum, [side(1), side(2), side(3)])
    expect(sum).toEqual([side(2), side(4), side(6)])
  })
})
