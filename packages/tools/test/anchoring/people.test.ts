import { describe, expect, test } from 'vitest'
import { areaCoverage, keyRoles, teamOf } from '../../src/anchoring/people.ts'
import { KEY_ROLES, TEAM_ROLES } from '../../src/anchoring/record.ts'
import { ASOF, keyPerson, member } from './rows.ts'

const BEFORE = '2025-05-31'

describe('keyRoles', () => {
  test('names the people with each part now, once, and counts parts that nobody is known to have', () => {
    const people = [
      keyPerson('q'),
      keyPerson('row-2', { person: 'q' }),
      keyPerson('p', { until: ASOF }),
      keyPerson('gone', { until: BEFORE }),
      keyPerson('empty', { person: null }),
      keyPerson('o', { role: 'opinion-leader' }),
    ]
    expect(keyRoles(people, ASOF)).toEqual([
      { role: 'champion', people: ['p', 'q'], vacant: 1 },
      { role: 'opinion-leader', people: ['o'], vacant: 0 },
      ...KEY_ROLES.slice(2).map((role) => ({ role, people: [], vacant: 0 })),
    ])
  })
})

describe('areaCoverage', () => {
  test('names leaders and specialists of each area, and nobody of another, without an area or gone', () => {
    const areas = [
      { id: 'south', label: null },
      { id: 'north', label: null },
    ]
    const keyPeople = [
      keyPerson('l', { role: 'service-leader', area: 'north' }),
      keyPerson('s', { role: 'specialist', area: 'north' }),
      keyPerson('t', { role: 'specialist', area: 'north' }),
      keyPerson('c', { role: 'champion', area: 'south' }),
      keyPerson('n', { role: 'specialist' }),
      keyPerson('gone', { role: 'specialist', area: 'south', until: BEFORE }),
      keyPerson('empty', { role: 'service-leader', area: 'south', person: null }),
    ]
    expect(areaCoverage({ areas, keyPeople }, ASOF)).toEqual([
      { area: 'north', leaders: ['l'], specialists: ['s', 't'] },
      { area: 'south', leaders: [], specialists: [] },
    ])
  })
})

describe('teamOf', () => {
  test('counts members with a person and a role who are there, and names the rows that lack either', () => {
    const team = teamOf(
      [
        member('a', { roles: ['leader', 'data'], timeShare: 0.5 }),
        member('b', { timeShare: 0.25 }),
        member('b-again', { person: 'b', roles: ['data'] }),
        member('no-role', { roles: [], timeShare: 1 }),
        member('nobody', { person: null, roles: ['leader'] }),
        member('gone', { roles: ['leader'], until: BEFORE, timeShare: 1 }),
        member('last-day', { until: ASOF }),
      ],
      ASOF,
    )
    expect(team).toEqual({
      members: 3,
      undocumented: ['no-role', 'nobody'],
      left: 1,
      leaders: ['a'],
      roles: TEAM_ROLES.map((role) => ({ role, members: { leader: 1, data: 2, professional: 2 }[role as 'data'] ?? 0 })),
      positions: { value: 0.75, known: 2, unknown: 2 },
    })
  })

  test('knows no positions where no share is known', () => {
    expect(teamOf([member('a')], ASOF).positions).toEqual({ value: null, known: 0, unknown: 1 })
    expect(teamOf([member('a', { timeShare: 0 })], ASOF).positions).toEqual({ value: 0, known: 1, unknown: 0 })
  })
})
