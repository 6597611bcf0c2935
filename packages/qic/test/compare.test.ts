import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareQic, qicNo, type Answers } from '@implementere/qic'
import { answersOf, instrument, scoreOptions } from './arbitraries.ts'
import { checkLaw } from './check-law.ts'
import { E1_ANSWERS } from './e1.ts'
import { scoreOf, valueOf } from './scored.ts'

const compared = (before: Answers, after: Answers) => valueOf(compareQic(scoreOf(qicNo, before), scoreOf(qicNo, after)))
const NOT_HERE = { notApplicable: 'not here' }

describe('compareQic', () => {
  test('says what happened to every item', () => {
    const before = { '1.1': 0, '1.2': 2, '1.3': 1, '1.4': null, '1.5': 2, '2.1': NOT_HERE, '2.2': 1, '2.3': NOT_HERE, '2.4': null }
    const after = { '1.1': 1, '1.2': 0, '1.3': 1, '1.4': 2, '1.5': null, '2.1': 1, '2.2': NOT_HERE, '2.3': NOT_HERE, '2.4': null, '2.5': NOT_HERE }
    const changes = Object.values(compared(before, after).items).map(({ change }) => change)
    expect(changes.slice(0, 10)).toEqual([
      'improved',
      'worse',
      'same',
      'newly-known',
      'newly-unknown',
      'newly-applicable',
      'newly-not-applicable',
      'still-not-applicable',
      'still-unknown',
      'newly-not-applicable',
    ])
  })

  test('keeps both states of an item', () => {
    expect(compared({ '1.1': 0 }, { '1.1': NOT_HERE }).items['1.1']).toEqual({
      change: 'newly-not-applicable',
      before: { state: 'known', level: 0, reason: null },
      after: { state: 'not-applicable', level: null, reason: 'not here' },
    })
  })

  test('calls a component that had no value newly known, never improved from zero', () => {
    const { components } = compared({ '3.1': 2 }, { '3.1': 2, '3.2': 2 })
    expect(components['3'].change).toBe('newly-known')
    expect(components['3'].difference).toMatchObject({ value: null, reason: 'insufficient-data' })
    expect(components['1'].change).toBe('still-unknown')
  })

  test('follows a component between a value, none and nothing that applies', () => {
    const [answered, open, nothing] = [
      { '5.1': 1, '5.2': 1 },
      { '5.1': 1, '5.2': null },
      { '5.1': NOT_HERE, '5.2': NOT_HERE },
    ]
    const change = (before: Answers, after: Answers) => {
      const { change: what, difference } = compared(before, after).components['5']
      return [what, difference.value, difference.reason]
    }
    expect(change(answered, answered)).toEqual(['same', 0, null])
    expect(change(open, answered)).toEqual(['newly-known', null, 'insufficient-data'])
    expect(change(answered, open)).toEqual(['newly-unknown', null, 'insufficient-data'])
    expect(change(open, open)).toEqual(['still-unknown', null, 'insufficient-data'])
    expect(change(answered, nothing)).toEqual(['newly-not-applicable', null, 'insufficient-data'])
    expect(change(open, nothing)).toEqual(['newly-not-applicable', null, 'insufficient-data'])
    expect(change(nothing, answered)).toEqual(['newly-applicable', null, 'insufficient-data'])
    expect(change(nothing, open)).toEqual(['newly-applicable', null, 'insufficient-data'])
    expect(change(nothing, nothing)).toEqual(['still-not-applicable', null, 'insufficient-data'])
  })

  test('makes an estimate of the difference, counted as after', () => {
    const before = { '4.1': 1, '4.2': 1, '4.3': 1, '4.4': 0 }
    expect(compared(before, { '4.1': 2, '4.2': 2, '4.3': NOT_HERE }).components['4'].difference).toEqual({
      value: 0.625,
      reason: null,
      unit: 'proportion',
      numerator: null,
      denominator: null,
      known: 2,
      unknown: 1,
      notApplicable: 1,
      bounds: { lower: 4 / 6 - 3 / 8, upper: 0.625 },
      interval: null,
      method: 'qic.change',
    })
  })

  test('gives the difference of a component, certain when nothing is unknown', () => {
    const { components } = compared({ '5.1': 0, '5.2': 1 }, { '5.1': 2, '5.2': 1 })
    expect(components['5']).toMatchObject({ change: 'improved', certain: true, difference: { value: 0.5, bounds: { lower: 0.5, upper: 0.5 } } })
  })

  test('says that a rise is not certain where the unknown answers could undo it', () => {
    const { components } = compared({ '3.1': 1, '3.2': 1 }, { '3.1': 2, '3.2': 1 })
    expect(components['3']).toMatchObject({ change: 'improved', certain: false, difference: { value: 0.25 } })
    expect(components['3'].difference.bounds!.lower).toBeCloseTo(3 / 6 - 4 / 6, 12)
    expect(components['3'].difference.bounds!.upper).toBeCloseTo(5 / 6 - 2 / 6, 12)
  })

  test('says that a direction is not certain where it may come to nothing', () => {
    const rise = compared({ '5.1': 1, '5.2': 0 }, { '5.1': 1 }).components['5']
    expect([rise.difference.bounds, rise.certain]).toEqual([{ lower: 0, upper: 0.5 }, false])
    const fall = compared({ '5.1': 1, '5.2': 2 }, { '5.1': 1 }).components['5']
    expect([fall.difference.bounds, fall.certain]).toEqual([{ lower: -0.5, upper: 0 }, false])
  })

  test('says that a fall, and that no change, is certain', () => {
    expect(compared({ '5.1': 2, '5.2': 1 }, { '5.1': 0, '5.2': 1 }).components['5']).toMatchObject({ change: 'worse', certain: true })
    expect(compared({ '5.1': 2, '5.2': 1 }, { '5.1': 1, '5.2': 2 }).components['5']).toMatchObject({ change: 'same', certain: true })
    const nothing = { '5.1': NOT_HERE, '5.2': NOT_HERE }
    expect(compared(nothing, nothing).components['5']).toMatchObject({ change: 'still-not-applicable', certain: null })
  })

  test('names the items that moved the score, the largest first, with their exact shares', () => {
    const { moved, overall } = compared(E1_ANSWERS, { ...E1_ANSWERS, '1.4': 2, '2.5': 2, '6.1': 1 })
    expect(moved.map(({ item, change }) => [item, change])).toEqual([
      ['1.4', 'improved'],
      ['6.1', 'worse'],
      ['2.5', 'newly-known'],
    ])
    expect(moved[0]?.effect).toEqual({ component: 0.2, equalComponent: 0.2 / 6, itemWeighted: 2 / 40 })
    expect(moved[2]?.effect.itemWeighted).toBeCloseTo((2 - (23 / 38) * 2) / 40, 12)
    expect(overall.itemWeighted.difference.value).toBeCloseTo(26 / 40 - 23 / 38, 12)
  })

  test('shows the effect on a component while there is no overall score', () => {
    expect(compared({ '5.1': 0, '5.2': 1 }, { '5.1': 2, '5.2': 1 }).moved).toEqual([
      { item: '5.1', component: '5', change: 'improved', effect: { component: 0.5, equalComponent: null, itemWeighted: null } },
    ])
  })

  test('gives no share of the mean of components when the components are not the same', () => {
    const nothing = { ...E1_ANSWERS, '5.1': NOT_HERE, '5.2': NOT_HERE }
    const { moved } = compared(E1_ANSWERS, { ...nothing, '1.4': 2 })
    expect(moved.find(({ item }) => item === '1.4')?.effect).toMatchObject({ component: 0.2, equalComponent: null })
    const back = compared(nothing, { ...E1_ANSWERS, '1.4': 2 }).moved
    expect(back.find(({ item }) => item === '1.4')?.effect).toMatchObject({ component: 0.2, equalComponent: null })
  })

  test('gives no share of an overall score that one of the two lacks', () => {
    const [nothing, open] = [
      { ...E1_ANSWERS, '5.1': NOT_HERE, '5.2': NOT_HERE },
      { ...E1_ANSWERS, '5.1': null, '5.2': null },
    ]
    const lost = { item: '1.4', component: '1', effect: { component: 0.2, equalComponent: null, itemWeighted: null } }
    expect(compared(nothing, { ...open, '1.4': 2 }).moved).toEqual([{ ...lost, change: 'improved' }])
    expect(compared(open, { ...nothing, '1.4': 2 }).moved).toEqual([{ ...lost, change: 'improved' }])
  })

  test('gives no share of a score that does not say its denominator', () => {
    const [before, after] = [scoreOf(qicNo, E1_ANSWERS), scoreOf(qicNo, { ...E1_ANSWERS, '1.4': 2 })]
    const component = { ...after.components['1'], denominator: null }
    const { moved } = valueOf(compareQic(before, { ...after, components: { ...after.components, '1': component } }))
    expect(moved).toEqual([
      { item: '1.4', component: '1', change: 'improved', effect: { component: null, equalComponent: null, itemWeighted: 2 / 38 } },
    ])
  })

  test('refuses two versions, and two ways of scoring', () => {
    const score = scoreOf(qicNo, E1_ANSWERS)
    const version = { code: 'different-instruments', path: ['instrument'], params: { before: 'qic-no@1', after: 'qic-no@2' }, severity: 'error' }
    expect(compareQic(score, { ...score, instrument: 'qic-no@2' })).toEqual({ ok: false, issues: [version] })
    const strict = scoreOf(qicNo, E1_ANSWERS, { missing: 'complete', allowMissingComponents: true })
    const policy = { code: 'different-policies', severity: 'error' }
    expect(compareQic(score, strict)).toEqual({
      ok: false,
      issues: [
        { ...policy, path: ['policy', 'missing'], params: { before: 'halfRule', after: 'complete' } },
        { ...policy, path: ['policy', 'allowMissingComponents'], params: { before: false, after: true } },
      ],
    })
  })
})

const twoScores = instrument.chain((any) => fc.tuple(fc.constant(any), answersOf(any), answersOf(any)))

describe('laws of compareQic', () => {
  test('shares add up to the difference of the item-weighted score', () => {
    checkLaw([twoScores, scoreOptions], ([any, before, after], options) => {
      const { moved, overall } = valueOf(compareQic(scoreOf(any, before, options), scoreOf(any, after, options)))
      const difference = overall.itemWeighted.difference.value
      const shares = moved.map(({ effect }) => effect.itemWeighted)
      if (difference === null) expect(shares.every((share) => share === null)).toBe(true)
      else expect(shares.reduce<number>((sum, share) => sum + share!, 0)).toBeCloseTo(difference, 10)
    })
  })

  test('shares add up to the difference of every component, and of their mean where the components are the same', () => {
    checkLaw([twoScores, scoreOptions], ([any, before, after], options) => {
      const { moved, overall, components } = valueOf(compareQic(scoreOf(any, before, options), scoreOf(any, after, options)))
      for (const [id, { difference }] of Object.entries(components)) {
        const shares = moved.filter(({ component }) => component === id).map(({ effect }) => effect.component ?? 0)
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(difference.value ?? 0, 10)
      }
      const ofMean = moved.flatMap(({ effect }) => effect.equalComponent ?? [])
      if (ofMean.length > 0) expect(ofMean.reduce((sum, share) => sum + share, 0)).toBeCloseTo(overall.equalComponent.difference.value!, 10)
    })
  })

  test('turned round, what improved is worse and what is newly known is newly unknown', () => {
    const mirror: Readonly<Record<string, string>> = {
      improved: 'worse',
      worse: 'improved',
      'newly-known': 'newly-unknown',
      'newly-unknown': 'newly-known',
      'newly-applicable': 'newly-not-applicable',
      'newly-not-applicable': 'newly-applicable',
    }
    checkLaw([twoScores], ([any, before, after]) => {
      const [there, back] = [compareQic(scoreOf(any, before), scoreOf(any, after)), compareQic(scoreOf(any, after), scoreOf(any, before))]
      for (const [id, { change }] of Object.entries(valueOf(there).items)) expect(valueOf(back).items[id]!.change).toBe(mirror[change] ?? change)
    })
  })

  test('finds nothing between a score and itself', () => {
    checkLaw([twoScores, scoreOptions], ([any, answers], options) => {
      const score = scoreOf(any, answers, options)
      const { moved, components } = valueOf(compareQic(score, score))
      expect(moved).toEqual([])
      expect(Object.values(components).every(({ change }) => ['same', 'still-unknown', 'still-not-applicable'].includes(change))).toBe(true)
    })
  })

  test('gives plain JSON', () => {
    checkLaw([twoScores, scoreOptions], ([any, before, after], options) => {
      const comparison = valueOf(compareQic(scoreOf(any, before, options), scoreOf(any, after, options)))
      expect(JSON.parse(JSON.stringify(comparison))).toStrictEqual(comparison)
    })
  })
})
