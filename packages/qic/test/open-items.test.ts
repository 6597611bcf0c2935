import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PHASE_IDS } from '@implementere/model'
import { defineInstrument, openItems, qicNo } from '@implementere/qic'
import { instrumentAndAnswers } from './arbitraries.ts'
import { checkLaw } from './check-law.ts'
import { E1_ANSWERS } from './e1.ts'
import { scoreOf, valueOf } from './scored.ts'

describe('openItems', () => {
  const score = scoreOf(qicNo, E1_ANSWERS)

  test('lists what is not done, in the order of the instrument, with what it is', () => {
    expect(openItems(qicNo, score).map(({ item, state, level }) => [item, state, level])).toEqual([
      ['1.3', 'partly', 1],
      ['1.4', 'not-started', 0],
      ['2.1', 'partly', 1],
      ['2.2', 'partly', 1],
      ['2.4', 'not-started', 0],
      ['2.5', 'unknown', null],
      ['4.1', 'partly', 1],
      ['4.3', 'partly', 1],
      ['4.4', 'not-started', 0],
      ['5.1', 'not-started', 0],
      ['5.2', 'partly', 1],
      ['6.2', 'partly', 1],
    ])
  })

  test('puts what serves the current phase first, then what an earlier phase left behind', () => {
    expect(openItems(qicNo, score, { phase: 'implement' }).map(({ item, servesPhase }) => [item, servesPhase])).toEqual([
      ['4.3', true],
      ['4.4', true],
      ['5.1', true],
      ['5.2', true],
      ['6.2', true],
      ['1.3', false],
      ['1.4', false],
      ['2.1', false],
      ['2.2', false],
      ['2.4', false],
      ['2.5', false],
      ['4.1', false],
    ])
  })

  test('puts what is to come after what was left behind', () => {
    const items = openItems(qicNo, scoreOf(qicNo, {}), { phase: 'plan' }).map(({ item }) => item)
    expect(items.slice(-3)).toEqual(['5.1', '4.4', '5.2'])
  })

  test('says which elements and phases an item serves', () => {
    expect(openItems(qicNo, score).find(({ item }) => item === '5.1')).toEqual({
      item: '5.1',
      component: '5',
      state: 'not-started',
      level: 0,
      elements: ['KE1', 'KE7'],
      phases: ['prepare', 'implement'],
      servesPhase: null,
    })
  })

  test('puts items that name no phase last, and takes the lowest level of a reversed item for done', () => {
    const own = valueOf(
      defineInstrument({
        id: 'own',
        version: 1,
        components: [{ id: 'A' }],
        items: [
          { id: 'none', component: 'A' },
          { id: 'worries', component: 'A', reversed: true, phases: ['plan'] },
          { id: 'done', component: 'A', reversed: true },
        ],
        source: { citation: 'ours', locator: null, status: 'own' },
        licence: 'mit',
      }),
    )
    const open = openItems(own, scoreOf(own, { worries: 2, done: 0 }), { phase: 'sustain' })
    expect(open.map(({ item, state, servesPhase }) => [item, state, servesPhase])).toEqual([
      ['worries', 'not-started', false],
      ['none', 'unknown', null],
    ])
  })

  test('has the same items for every phase: those that apply and are not at their best', () => {
    checkLaw([instrumentAndAnswers, fc.constantFrom(...PHASE_IDS)], ([any, answers], phase) => {
      const of = scoreOf(any, answers)
      const open = openItems(any, of, { phase }).map(({ item }) => item)
      const expected = any.items.filter(({ id, weight }) => {
        const { earned, possible } = of.contributions[id]!
        if (weight === 0) return open.includes(id)
        return of.items[id]!.state !== 'not-applicable' && earned !== possible
      })
      expect(open.toSorted()).toEqual(expected.map(({ id }) => id).toSorted())
    })
  })
})
