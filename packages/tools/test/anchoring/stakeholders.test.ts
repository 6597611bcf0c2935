import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { INFLUENCE_LEVELS, STAKEHOLDER_LEVELS, SUPPORT_LEVELS } from '../../src/anchoring/record.ts'
import { levelCoverage, mayBeOpponent, readyActions, stakeholdersAtRisk } from '../../src/anchoring/stakeholders.ts'
import { checkLaw } from '../check-law.ts'
import { action, AHEAD, ASOF, record, stakeholder } from './rows.ts'

describe('levelCoverage', () => {
  test('goes through every level in its order, open while nobody is named', () => {
    const levels = levelCoverage(record({}), ASOF)
    expect(levels.map(({ level }) => level)).toEqual(STAKEHOLDER_LEVELS)
    expect(levels[0]).toEqual({
      level: 'recipient',
      status: 'open',
      stakeholders: 0,
      contacts: 0,
      committed: 0,
      involvement: { involved: 0, consulted: 0, informed: 0, unknown: 0 },
      support: { for: 0, neither: 0, against: 0, unknown: 0 },
    })
  })

  test('counts people on their own level, by part, attitude, contact and commitment that has come', () => {
    const stakeholders = [
      stakeholder('1', { contact: 'p', involvement: 'involved', support: 2, commitmentDate: ASOF }),
      stakeholder('2', { involvement: 'consulted', support: 1, commitmentDate: AHEAD }),
      stakeholder('3', { involvement: 'informed', support: 0 }),
      stakeholder('4', { involvement: 'informed', support: -1 }),
      stakeholder('5', { support: -2 }),
      stakeholder('6', { level: 'region', contact: 'q' }),
    ]
    const [, , leader, , region] = levelCoverage(record({ stakeholders }), ASOF)
    expect(leader).toEqual({
      level: 'leader',
      status: 'anchored',
      stakeholders: 5,
      contacts: 1,
      committed: 1,
      involvement: { involved: 1, consulted: 1, informed: 2, unknown: 1 },
      support: { for: 2, neither: 1, against: 2, unknown: 0 },
    })
    expect(region).toMatchObject({ status: 'anchored', stakeholders: 1, support: { unknown: 1 } })
  })

  test('is open with stakeholders of whom none can be talked to', () => {
    expect(levelCoverage(record({ stakeholders: [stakeholder('1')] }), ASOF)[2]!.status).toBe('open')
  })

  test('needs nobody where a reason is given, and is anchored all the same where somebody is named', () => {
    const exception = { id: 'e', level: 'leader', reason: 'not-affected', note: null } as const
    expect(levelCoverage(record({ levelExceptions: [exception] }), ASOF)[2]!.status).toBe('not-needed')
    expect(levelCoverage(record({ levelExceptions: [{ ...exception, reason: null }] }), ASOF)[2]!.status).toBe('open')
    expect(levelCoverage(record({ levelExceptions: [exception], stakeholders: [stakeholder('1', { contact: 'p' })] }), ASOF)[2]!.status).toBe(
      'anchored',
    )
  })

  test('counts every stakeholder once on either count', () => {
    const rows = fc.array(
      fc.record({
        level: fc.constantFrom(...STAKEHOLDER_LEVELS),
        involvement: fc.constantFrom('involved', 'informed', null),
        support: fc.constantFrom(...SUPPORT_LEVELS, null),
      }),
    )
    checkLaw([rows], (list) => {
      const levels = levelCoverage(record({ stakeholders: list.map((row, index) => stakeholder(`s${index}`, row)) }), ASOF)
      const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((total, count) => total + count, 0)
      for (const { stakeholders, involvement, support } of levels) expect([sum(involvement), sum(support)]).toEqual([stakeholders, stakeholders])
      expect(levels.reduce((total, { stakeholders }) => total + stakeholders, 0)).toBe(list.length)
    })
  })
})

describe('stakeholdersAtRisk', () => {
  test('takes influence from 4 and support up to 0, the most influential first, then the least supportive, then by id', () => {
    const stakeholders = [
      stakeholder('e', { influence: 4, support: 0 }),
      stakeholder('d', { influence: 4, support: -2 }),
      stakeholder('c', { influence: 5, support: 0 }),
      stakeholder('b', { influence: 4, support: 0 }),
      stakeholder('weak', { influence: 3, support: -2 }),
      stakeholder('friend', { influence: 5, support: 1 }),
      stakeholder('x', { influence: null, support: -2 }),
      stakeholder('y', { influence: 5, support: null }),
    ]
    expect(stakeholdersAtRisk({ stakeholders, actions: [] }).map((row) => [row.stakeholder, row.isOpponent])).toEqual([
      ['c', false],
      ['d', true],
      ['b', false],
      ['e', false],
    ])
  })

  test('names the actions of which it is said what is done, by whom and when', () => {
    const stakeholders = [stakeholder('s', { influence: 5, support: -1 })]
    const actions = [
      action('due'),
      action('a-done', { due: null, done: ASOF }),
      action('no-day', { due: null }),
      action('no-owner', { owner: null }),
      action('no-words', { description: ' ' }),
      action('other', { stakeholder: 't' }),
    ]
    expect(stakeholdersAtRisk({ stakeholders, actions })).toEqual([
      { stakeholder: 's', level: 'leader', influence: 5, support: -1, isOpponent: true, actions: ['a-done', 'due'] },
    ])
    expect([...readyActions(actions)]).toEqual([
      ['s', ['a-done', 'due']],
      ['t', ['other']],
    ])
  })
})

describe('mayBeOpponent', () => {
  test.each([
    [4, -1, true],
    [5, -2, true],
    [3, -2, false],
    [5, 0, false],
    [null, -1, true],
    [5, null, true],
    [null, null, true],
    [null, 0, false],
    [3, null, false],
  ] as const)('with influence %s and support %s: %s', (influence, support, expected) => {
    expect(mayBeOpponent({ influence, support })).toBe(expected)
  })

  test('is certain of nobody whom some completion of the unknown would make an opponent', () => {
    const influences = fc.constantFrom(...INFLUENCE_LEVELS, null)
    const supports = fc.constantFrom(...SUPPORT_LEVELS, null)
    checkLaw([influences, supports], (influence, support) => {
      const completions = INFLUENCE_LEVELS.flatMap((i) => SUPPORT_LEVELS.map((s) => ({ influence: influence ?? i, support: support ?? s })))
      expect(mayBeOpponent({ influence, support })).toBe(completions.some(mayBeOpponent))
    })
  })
})
