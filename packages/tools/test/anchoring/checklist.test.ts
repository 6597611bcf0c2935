import { qicNo, qit, type QicResponse } from '@implementere/qic'
import { describe, expect, test } from 'vitest'
import { anchoringScores } from '../../src/anchoring/checklist.ts'
import { createContext } from '../../src/context.ts'
import { AHEAD, ASOF } from './rows.ts'

const RESPONSE: QicResponse = {
  formatVersion: 1,
  instrument: 'qic-no@1',
  id: 'r1',
  date: '2025-02-01',
  rater: 'p',
  role: null,
  answers: { '1.1': 2, '1.2': 1, '1.3': 2, '1.4': 0, '1.5': 2, '2.1': 2, '2.2': 2, '2.3': null, '2.4': null, '2.5': 1 },
}

const scores = (responses: readonly QicResponse[], instruments = [qicNo, qit]) =>
  anchoringScores(createContext({ asOf: ASOF, responses, instruments: [...instruments] }))

describe('anchoringScores', () => {
  test('scores the first two components: (2 + 1 + 2 + 0 + 2) / 10 = 0.7, and of the three known (2 + 2 + 1) / 6', () => {
    const [score] = scores([RESPONSE])
    expect(score).toMatchObject({ response: 'r1', instrument: 'qic-no@1', date: '2025-02-01', rater: 'p' })
    expect(score!.components.implementationTeam.value).toBe(0.7)
    expect(score!.components.supportiveClimate).toMatchObject({ value: 5 / 6, known: 3, unknown: 2 })
  })

  test('takes the newest of each rater and instrument, newest first, then by id', () => {
    const responses = [
      RESPONSE,
      { ...RESPONSE, id: 'r2', date: '2025-05-01' },
      { ...RESPONSE, id: 'r3', date: AHEAD },
      { ...RESPONSE, id: 'r5', rater: null },
      { ...RESPONSE, id: 'r4', rater: null },
      { ...RESPONSE, id: 'r6', instrument: 'qit@1', answers: { '1.1': 2 } },
      { ...RESPONSE, id: 'r7', rater: 'q', date: '2025-05-02' },
    ]
    expect(scores(responses).map(({ response }) => response)).toEqual(['r7', 'r2', 'r4', 'r5', 'r6'])
    expect(scores(responses.toReversed())).toEqual(scores(responses))
  })

  test('leaves out what cannot be scored', () => {
    const withoutClimate = {
      ...qicNo,
      components: qicNo.components.filter(({ key }) => key !== 'supportiveClimate'),
      items: qicNo.items.filter(({ component }) => component !== '2'),
    }
    expect(scores([{ ...RESPONSE, instrument: 'own@1' }])).toEqual([])
    expect(scores([{ ...RESPONSE, answers: { '1.1': 9 } }])).toEqual([])
    expect(scores([{ ...RESPONSE, answers: { '1.1': 1 } }], [withoutClimate as typeof qicNo])).toEqual([])
    expect(scores([])).toEqual([])
  })
})
