import { describe, expect, test } from 'vitest'
import { qicNo, scoreQic, type Answers, type QicResponse, type ScoreOptions } from '@implementere/qic'
import { E1, E1_ANSWERS } from './e1.ts'

function scored(answers: Answers, options: ScoreOptions = {}) {
  const result = scoreQic(qicNo, { ...E1, answers }, options)
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}

const everyItem = (answer: QicResponse['answers'][string]) => Object.fromEntries(qicNo.items.map(({ id }) => [id, answer]))

describe('scoreQic on the worked case E1 (computed by hand in the domain reference)', () => {
  const score = scored(E1_ANSWERS)

  test('gives the profile by component: 70, 50, 100, 33.33, 25 and 75 %', () => {
    const values = Object.values(score.components).map(({ value }) => value)
    expect(values).toEqual([0.7, 0.5, 1, expect.closeTo(1 / 3, 12), 0.25, 0.75])
    expect(score.components['2']).toMatchObject({
      numerator: 4,
      denominator: 8,
      known: 4,
      unknown: 1,
      notApplicable: 0,
      unit: 'proportion',
      reason: null,
    })
    expect(score.components['4']).toMatchObject({ numerator: 2, denominator: 6, known: 3, unknown: 0, notApplicable: 1 })
  })

  test('gives the mean of components 58.8889 % with bounds 57.2222 and 60.5556 %', () => {
    const { value, bounds, numerator, denominator } = score.overall.equalComponent
    expect(value).toBeCloseTo(0.588889, 6)
    expect(bounds!.lower).toBeCloseTo(0.572222, 6)
    expect(bounds!.upper).toBeCloseTo(0.605556, 6)
    expect([numerator, denominator]).toEqual([expect.closeTo(3.533333, 6), 6])
  })

  test('gives the item-weighted 23/38 with bounds 57.5 and 62.5 %', () => {
    const { value, bounds, numerator, denominator } = score.overall.itemWeighted
    expect(value).toBe(23 / 38)
    expect([numerator, denominator]).toEqual([23, 38])
    expect(bounds).toEqual({ lower: 0.575, upper: 0.625 })
  })

  test('counts 19 of 20 applicable items as answered', () => {
    expect(score.completeness).toMatchObject({ value: 0.95, numerator: 19, denominator: 20, known: 19, unknown: 1, notApplicable: 1 })
  })

  test('says that the instrument may not fit where more than a fifth of a component is not applicable', () => {
    expect(score.warnings).toEqual([
      { code: 'instrument-may-not-fit', path: ['components', '4'], params: { component: '4', notApplicable: 1, items: 4 }, severity: 'warning' },
    ])
  })

  test('keeps unknown, not applicable and known apart in every item', () => {
    expect(score.items['2.5']).toEqual({ state: 'unknown', level: null, reason: null })
    expect(score.items['4.2']).toEqual({ state: 'not-applicable', level: null, reason: 'no trainers from outside' })
    expect(score.items['1.3']).toEqual({ state: 'known', level: 1, reason: null })
  })

  test('names the instrument and the policy it was scored under', () => {
    expect(score.instrument).toBe('qic-no@1')
    expect(score.policy).toEqual({ missing: 'halfRule', scale: 'progress', weighting: 'declared', allowMissingComponents: false })
  })
})

describe('scoreQic where there is nothing to score (case E9)', () => {
  test('gives null and never 0 or 100 % when everything is not applicable', () => {
    const { overall, components, completeness } = scored(everyItem({ notApplicable: 'not our service' }))
    for (const estimate of [overall.equalComponent, overall.itemWeighted, completeness, ...Object.values(components)]) {
      expect(estimate).toMatchObject({ value: null, reason: 'all-not-applicable', bounds: null, known: 0, unknown: 0 })
    }
  })

  test('gives null with every value possible when nothing is answered', () => {
    const { overall, completeness } = scored({})
    expect(overall.itemWeighted).toMatchObject({ value: null, reason: 'all-unknown', bounds: { lower: 0, upper: 1 }, unknown: 21 })
    expect(overall.equalComponent).toMatchObject({ value: null, reason: 'all-unknown', bounds: { lower: 0, upper: 1 } })
    expect(completeness.value).toBe(0)
  })
})
