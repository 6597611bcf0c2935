import { describe, expect, test } from 'vitest'
import { defineInstrument, isAnsweredEnough, qicNo, scoreQic, type Answers, type QicResponse, type ScoreOptions } from '@implementere/qic'
import { E1, E1_ANSWERS } from './e1.ts'
import { faultsOf, valueOf } from './scored.ts'

function scored(answers: Answers, options: ScoreOptions = {}) {
  const result = scoreQic(qicNo, { ...E1, answers }, options)
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}

const everyItem = (answer: QicResponse['answers'][string]) => Object.fromEntries(qicNo.items.map(({ id }) => [id, answer]))

describe('scoreQic on the worked case E1 (computed by hand in the domain reference)', () => {
  // Called in every test: what a suite computes beforehand counts for no test.
  const score = () => scored(E1_ANSWERS)

  test('gives the profile by component: 70, 50, 100, 33.33, 25 and 75 %', () => {
    const values = Object.values(score().components).map(({ value }) => value)
    expect(values).toEqual([0.7, 0.5, 1, expect.closeTo(1 / 3, 12), 0.25, 0.75])
    expect(score().components['2']).toMatchObject({
      numerator: 4,
      denominator: 8,
      known: 4,
      unknown: 1,
      notApplicable: 0,
      unit: 'proportion',
      reason: null,
    })
    expect(score().components['4']).toMatchObject({ numerator: 2, denominator: 6, known: 3, unknown: 0, notApplicable: 1 })
  })

  test('gives the mean of components 58.8889 % with bounds 57.2222 and 60.5556 %', () => {
    const { value, bounds, numerator, denominator } = score().overall.equalComponent
    expect(value).toBeCloseTo(0.588889, 6)
    expect(bounds!.lower).toBeCloseTo(0.572222, 6)
    expect(bounds!.upper).toBeCloseTo(0.605556, 6)
    expect([numerator, denominator]).toEqual([expect.closeTo(3.533333, 6), 6])
  })

  test('gives the item-weighted 23/38 with bounds 57.5 and 62.5 %', () => {
    const { value, bounds, numerator, denominator } = score().overall.itemWeighted
    expect(value).toBe(23 / 38)
    expect([numerator, denominator]).toEqual([23, 38])
    expect(bounds).toEqual({ lower: 0.575, upper: 0.625 })
  })

  test('counts 19 of 20 applicable items as answered', () => {
    expect(score().completeness).toEqual({
      value: 0.95,
      reason: null,
      unit: 'proportion',
      numerator: 19,
      denominator: 20,
      known: 19,
      unknown: 1,
      notApplicable: 1,
      bounds: null,
      interval: null,
      method: 'qic.completeness',
    })
  })

  test('says that the instrument may not fit where more than a fifth of a component is not applicable', () => {
    expect(score().warnings).toEqual([
      { code: 'instrument-may-not-fit', path: ['components', '4'], params: { component: '4', notApplicable: 1, items: 4 }, severity: 'warning' },
    ])
  })

  test('keeps unknown, not applicable and known apart in every item', () => {
    expect(score().items['2.5']).toEqual({ state: 'unknown', level: null, reason: null })
    expect(score().items['4.2']).toEqual({ state: 'not-applicable', level: null, reason: 'no trainers from outside' })
    expect(score().items['1.3']).toEqual({ state: 'known', level: 1, reason: null })
  })

  test('names the formula of every number', () => {
    const { overall, components, completeness } = score()
    const methods = [overall.equalComponent, overall.itemWeighted, completeness].map(({ method }) => method)
    expect(methods).toEqual(['qic.overall.equalComponent', 'qic.overall.itemWeighted', 'qic.completeness'])
    expect(new Set(Object.values(components).map(({ method }) => method))).toEqual(new Set(['qic.component']))
  })

  test('gives the warnings with the result too', () => {
    const result = scoreQic(qicNo, E1)
    expect(result.ok && result.warnings).toEqual(score().warnings)
  })

  test('names the instrument and the policy it was scored under', () => {
    expect(score().instrument).toBe('qic-no@1')
    expect(score().policy).toEqual({ missing: 'halfRule', scale: 'progress', weighting: 'declared', allowMissingComponents: false })
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

describe('missing policies', () => {
  const answered = (count: number, of: readonly string[]) => Object.fromEntries(of.slice(0, count).map((id) => [id, 2]))
  const team = ['1.1', '1.2', '1.3', '1.4', '1.5']
  const valueUnder = (missing: ScoreOptions['missing'] & string, answers: Answers, component: '1' | '3' | '4' | '5') =>
    scored(answers, { missing }).components[component].value

  test('halfRule wants half of the applicable items', () => {
    expect(valueUnder('halfRule', answered(2, team), '1')).toBeNull()
    expect(valueUnder('halfRule', answered(3, team), '1')).toBe(1)
    expect(valueUnder('halfRule', { '4.1': 2, '4.2': 0 }, '4')).toBe(0.5)
    expect(valueUnder('halfRule', { '3.1': 2, '3.2': { notApplicable: '' } }, '3')).toBe(1)
  })

  test('halfRule wants both of two items, for one answer stands for nothing but itself', () => {
    expect(valueUnder('halfRule', { '5.1': 2 }, '5')).toBeNull()
    expect(valueUnder('halfRule', { '5.1': 2, '5.2': 0 }, '5')).toBe(0.5)
    expect(valueUnder('halfRule', { '5.1': 2, '5.2': { notApplicable: '' } }, '5')).toBe(1)
  })

  test('strict80 wants four of five', () => {
    expect(valueUnder('strict80', answered(3, team), '1')).toBeNull()
    expect(valueUnder('strict80', answered(4, team), '1')).toBe(1)
  })

  test('complete wants all, anyAnswered one', () => {
    expect(valueUnder('complete', answered(4, team), '1')).toBeNull()
    expect(valueUnder('complete', answered(5, team), '1')).toBe(1)
    expect(valueUnder('anyAnswered', answered(1, team), '1')).toBe(1)
    expect(valueUnder('anyAnswered', {}, '1')).toBeNull()
  })

  test('a component that lacks answers says how many it has, and what is possible', () => {
    expect(scored({ '1.1': 2 }).components['1']).toMatchObject({
      value: null,
      reason: 'insufficient-data',
      numerator: 2,
      denominator: 2,
      known: 1,
      unknown: 4,
      bounds: { lower: 0.2, upper: 1 },
    })
    expect(scored({ '1.1': 2 }).components['2'].reason).toBe('all-unknown')
  })

  test('refuses a policy that does not exist', () => {
    expect(() => scored({ '1.1': 1 }, { missing: 'none' as 'complete' })).toThrow('no missing policy none')
  })

  test.each(['none', null, 'half'])('refuses the policy %j also where nothing is known, and no policy has to be asked', (missing) => {
    for (const answers of [{}, everyItem(null), everyItem({ notApplicable: 'a small place' })])
      expect(() => scored(answers, { missing: missing as 'complete' })).toThrow('unknown-policy')
    expect(() => isAnsweredEnough(missing as 'complete', { known: 0, applicable: 4, items: 4 })).toThrow('unknown-policy')
  })
})

describe('overall scores while a component is missing', () => {
  const { '6.1': _integrity, '6.2': _dosage, ...withoutEvaluation } = E1_ANSWERS

  test('do not exist unless asked for', () => {
    const { equalComponent, itemWeighted } = scored(withoutEvaluation).overall
    expect([equalComponent.reason, itemWeighted.reason]).toEqual(['component-missing', 'component-missing'])
    expect([equalComponent.value, itemWeighted.value]).toEqual([null, null])
  })

  test('leave the component out when asked for, and keep its unknowns in the bounds', () => {
    const { equalComponent, itemWeighted } = scored(withoutEvaluation, { allowMissingComponents: true }).overall
    expect(equalComponent).toMatchObject({ value: expect.closeTo((0.7 + 0.5 + 1 + 1 / 3 + 0.25) / 5, 12) as number, denominator: 5, unknown: 3 })
    expect(itemWeighted).toMatchObject({ value: 20 / 34, numerator: 20, denominator: 34, bounds: { lower: 20 / 40, upper: 26 / 40 } })
    expect(equalComponent.bounds!.upper).toBeCloseTo((0.7 + 0.6 + 1 + 1 / 3 + 0.25 + 1) / 6, 12)
  })

  test('count only items of components that have a value: a single answer to a missing component stays out', () => {
    const { itemWeighted } = scored({ ...withoutEvaluation, '6.1': 2 }, { allowMissingComponents: true }).overall
    expect(itemWeighted).toMatchObject({ numerator: 20, denominator: 34, known: 18 })
  })

  test('have no value when no component has one', () => {
    expect(scored({ '1.1': 1 }, { allowMissingComponents: true }).overall.equalComponent.reason).toBe('insufficient-data')
  })

  test('are not held up by a component of which nothing applies', () => {
    const nothing = { notApplicable: 'a programme of our own' }
    const { equalComponent } = scored({ ...E1_ANSWERS, '5.1': nothing, '5.2': nothing }).overall
    expect(equalComponent).toMatchObject({
      value: expect.closeTo((0.7 + 0.5 + 1 + 1 / 3 + 0.75) / 5, 12) as number,
      denominator: 5,
      notApplicable: 3,
    })
  })
})

describe('what an instrument of one own can declare', () => {
  const own = valueOf(
    defineInstrument({
      id: 'own',
      version: 3,
      scale: 'yes-no',
      scales: [
        { id: 'yes-no', kind: 'yes-no' },
        { id: 'distance', kind: 'ordinal', levels: [5, 1, 3] },
        {
          id: 'credit',
          kind: 'graded',
          levels: [
            { level: 0, points: 0 },
            { level: 1, points: 4 },
          ],
        },
      ],
      components: [{ id: 'A' }, { id: 'B' }],
      items: [
        { id: 'a1', component: 'A', weight: 3 },
        { id: 'a2', component: 'A', scale: 'distance', reversed: true },
        { id: 'b1', component: 'B', scale: 'credit' },
        { id: 'b2', component: 'B', appliesTo: { roles: ['leader'], phases: ['implement'], sessions: ['2'], sites: ['north'] } },
      ],
      source: { citation: 'ours', locator: null, status: 'own' },
      licence: 'mit',
    }),
  )
  const score = (answers: Answers, options: ScoreOptions = {}, role: string | null = null) =>
    valueOf(scoreQic(own, { instrument: 'own@3', answers, role }, options))

  test('weights multiply points, and equal weighting sets them aside', () => {
    expect(score({ a1: 1, a2: 5 }).components['A']).toMatchObject({ numerator: 3, denominator: 5, value: 0.6 })
    expect(score({ a1: 1, a2: 5 }, { weighting: 'equal' }).components['A']).toMatchObject({ numerator: 1, denominator: 3 })
  })

  test('the lowest level of a reversed item is the best', () => {
    expect(score({ a1: 0, a2: 1 }).components['A']).toMatchObject({ numerator: 2, denominator: 5 })
  })

  test('a graded level is worth what its scale says', () => {
    expect(score({ b1: 1, b2: 0 }).components['B']).toMatchObject({ numerator: 4, denominator: 5 })
  })

  test('an item that is not asked here is not applicable for a reason of its own, and does not make the instrument a bad fit', () => {
    const here = (askedIn: NonNullable<ScoreOptions['askedIn']>) => score({ b1: 1 }, { askedIn }).items['b2']
    expect(here({ role: 'therapist' })).toEqual({ state: 'not-applicable', level: null, reason: 'other-role' })
    expect(here({ role: 'leader', phase: 'plan' })?.reason).toBe('other-phase')
    expect(here({ session: '1' })?.reason).toBe('other-session')
    expect(here({ site: 'south' })?.reason).toBe('other-site')
    expect(here({ role: 'leader', phase: 'implement', session: '2', site: 'north' })?.state).toBe('unknown')
    expect(score({ b1: 1 }, { askedIn: { role: 'therapist' } }).warnings).toEqual([])
  })

  test('the role of the response says whether an item is asked', () => {
    expect(score({ b1: 1 }, {}, 'therapist').items['b2']?.reason).toBe('other-role')
    expect(score({ b1: 1 }, {}, 'leader').items['b2']?.state).toBe('unknown')
    expect(score({ b1: 1 }).items['b2']?.state).toBe('unknown')
  })

  test('an answer to an item that is not asked here does not count, and is not dropped in silence', () => {
    const { items, warnings, components } = score({ b1: 1, b2: 0 }, {}, 'therapist')
    expect(items['b2']?.state).toBe('not-applicable')
    expect(components['B']).toMatchObject({ known: 1, notApplicable: 1, value: 1 })
    expect(warnings).toEqual([{ code: 'answered-though-not-asked', path: ['answers', 'b2'], params: { reason: 'other-role' }, severity: 'warning' }])
  })

  test('items of no weight leave nothing to divide by', () => {
    const weightless = { ...own, items: own.items.map((item) => ({ ...item, weight: item.id === 'a1' ? 1 : 0 })) }
    const result = valueOf(scoreQic(weightless, { instrument: 'own@3', answers: { a1: 1, a2: 1, b1: 1, b2: 1 } }))
    expect(result.components['B']).toMatchObject({ value: null, reason: 'no-denominator', bounds: null })
    expect(result.overall.equalComponent.reason).toBe('component-missing')
  })
})

describe('answers that cannot be scored', () => {
  const faults = (answers: Record<string, unknown>, instrument = 'qic-no@1') => faultsOf(scoreQic(qicNo, { instrument, answers: answers as Answers }))

  test('are named with their place', () => {
    expect(faults({ '1.1': 3, '1.2': Number.NaN, '1.3': 'done', '1.4': { notApplicable: 7 }, '7.1': 1, toString: 1 })).toEqual([
      'answers/1.1 off-scale',
      'answers/1.2 off-scale',
      'answers/1.3 invalid-answer',
      'answers/1.4 invalid-answer',
      'answers/7.1 unknown-item',
      'answers/toString unknown-item',
    ])
  })

  test('do not include an item that is there without an answer: it is unknown', () => {
    const answers: Record<string, unknown> = { '1.1': undefined }
    expect(scored(answers as Answers).items['1.1']).toEqual({ state: 'unknown', level: null, reason: null })
  })

  test('include those to another version', () => {
    expect(faults({}, 'qic-no@2')).toEqual(['instrument different-instrument'])
  })
})

describe('not-applicable-without-reason', () => {
  test('is said of an item that does not apply for no reason given', () => {
    const warning = { code: 'not-applicable-without-reason', path: ['answers', '1.1'], params: {}, severity: 'warning' }
    expect(scored({ '1.1': { notApplicable: '' }, '1.2': 1 }).warnings).toEqual([warning])
    expect(scored({ '1.1': { notApplicable: '  ' } }).warnings).toEqual([warning])
    expect(scored({ '1.1': { notApplicable: 'a small place' } }).warnings).toEqual([])
  })
})

describe('instrument-may-not-fit', () => {
  test('wants more than a fifth: one of five is not enough, two are', () => {
    const nothing = { notApplicable: 'a small place' }
    expect(scored({ '1.1': nothing }).warnings).toEqual([])
    expect(scored({ '1.1': nothing, '1.2': nothing }).warnings).toEqual([
      { code: 'instrument-may-not-fit', path: ['components', '1'], params: { component: '1', notApplicable: 2, items: 5 }, severity: 'warning' },
    ])
  })

  test('counts neither known nor unknown items', () => {
    expect(scored({ '1.1': 2, '1.2': 0, '5.1': 1, '5.2': 1 }).warnings).toEqual([])
    expect(scored({}).warnings).toEqual([])
  })
})
