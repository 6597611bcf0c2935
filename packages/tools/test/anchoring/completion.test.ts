import { describe, expect, test } from 'vitest'
import { ANCHORING_CHECKS, completionAnchoring, type AnchoringCheck } from '../../src/anchoring/completion.ts'
import { STAKEHOLDER_LEVELS, type AnchoringRecord } from '../../src/anchoring/record.ts'
import { emptyAnchoring } from '../../src/anchoring/empty.ts'
import { sampleAnchoring } from '../../src/anchoring/sample.ts'
import { createContext } from '../../src/context.ts'
import { SAMPLE_AS_OF } from '../../src/sample-story.ts'
import { action, AHEAD, ASOF, keyPerson, member, message, record, stakeholder } from './rows.ts'

function checkOf(code: AnchoringCheck, fields: Partial<AnchoringRecord>) {
  const { checks } = completionAnchoring(record(fields), createContext({ asOf: ASOF }))
  const { met, params } = checks.find((one) => one.code === code)!
  return { met, params }
}

describe('completionAnchoring', () => {
  test('is done with the sample', () => {
    const { done, checks } = completionAnchoring(sampleAnchoring(), createContext({ asOf: SAMPLE_AS_OF }))
    expect(checks.filter(({ met }) => !met)).toEqual([])
    expect(checks.map(({ code }) => code)).toEqual(ANCHORING_CHECKS)
    expect(done).toBe(true)
  })

  test('finds every check unmet while nothing is known, and names what is missing', () => {
    const { done, checks } = completionAnchoring(emptyAnchoring(), createContext({ asOf: ASOF }))
    expect(done).toBe(false)
    expect(checks).toEqual([
      { code: 'stakeholders-placed', met: false, params: { total: 0, open: [] } },
      { code: 'levels-anchored', met: false, params: { open: STAKEHOLDER_LEVELS.toSorted() } },
      { code: 'opponents-met', met: false, params: { total: 0, open: [] } },
      { code: 'sponsor-committed', met: false, params: { total: 0, holding: 0, open: [] } },
      { code: 'champion-found', met: false, params: { total: 0, holding: 0, open: [] } },
      { code: 'need-and-benefit-told', met: false, params: { total: 0, missing: ['need', 'benefit'], open: [] } },
      { code: 'users-have-a-say', met: false, params: { total: 0, holding: 0, open: [] } },
      { code: 'team-in-place', met: false, params: { members: 0, missing: ['leader', 'members'], open: [] } },
      { code: 'charter-agreed', met: false, params: { missing: ['agreed', 'meeting-interval', 'mandate-from', 'mandate-scopes'] } },
      { code: 'areas-led', met: false, params: { total: 0, open: [] } },
    ])
  })

  test('wants part, influence and support of every stakeholder', () => {
    const whole = stakeholder('a', { involvement: 'informed', influence: 1, support: 0 })
    expect(checkOf('stakeholders-placed', { stakeholders: [whole] })).toEqual({ met: true, params: { total: 1, open: [] } })
    for (const field of ['involvement', 'influence', 'support'] as const) {
      expect(checkOf('stakeholders-placed', { stakeholders: [whole, { ...whole, id: 'b', [field]: null }] })).toEqual({
        met: false,
        params: { total: 2, open: ['b'] },
      })
    }
  })

  test('wants somebody to talk to on every level, or a reason why nobody', () => {
    const stakeholders = STAKEHOLDER_LEVELS.map((level) => stakeholder(level, { level, contact: 'p' }))
    expect(checkOf('levels-anchored', { stakeholders })).toEqual({ met: true, params: { open: [] } })
    expect(checkOf('levels-anchored', { stakeholders: stakeholders.slice(1) })).toEqual({ met: false, params: { open: ['recipient'] } })
    const levelExceptions = [{ id: 'e', level: 'recipient', reason: 'covered-elsewhere', note: null }] as const
    expect(checkOf('levels-anchored', { stakeholders: stakeholders.slice(1), levelExceptions }).met).toBe(true)
  })

  test('wants an action for every opponent of high influence, known or possible', () => {
    const friend = stakeholder('friend', { influence: 5, support: 2 })
    const opponent = stakeholder('s', { influence: 4, support: -1 })
    expect(checkOf('opponents-met', { stakeholders: [friend] })).toEqual({ met: true, params: { total: 1, open: [] } })
    expect(checkOf('opponents-met', { stakeholders: [friend, opponent] })).toEqual({ met: false, params: { total: 2, open: ['s'] } })
    expect(checkOf('opponents-met', { stakeholders: [friend, opponent], actions: [action('a')] }).met).toBe(true)
    for (const other of [{ owner: null }, { due: null }, { description: null }]) {
      expect(checkOf('opponents-met', { stakeholders: [friend, opponent], actions: [action('a', other)] }).met).toBe(false)
    }
    expect(checkOf('opponents-met', { stakeholders: [friend, stakeholder('t')] }).params['open']).toEqual(['t'])
  })

  test('wants one sponsor who has promised something, and names the promises that are none yet', () => {
    const promise = { id: 'p', sponsor: 'x', date: ASOF, covers: ['time'], note: null } as const
    const open = [
      { ...promise, id: 'z', covers: [] },
      { ...promise, id: 'y', date: AHEAD },
    ]
    expect(checkOf('sponsor-committed', { sponsorCommitments: open })).toEqual({
      met: false,
      params: { total: 1, holding: 0, open: ['z'], later: ['y'] },
    })
    expect(checkOf('sponsor-committed', { sponsorCommitments: [...open, promise] })).toEqual({
      met: true,
      params: { total: 2, holding: 1, open: [], later: ['y'] },
    })
  })

  test('wants one champion who is there', () => {
    const gone = keyPerson('gone', { until: '2025-05-31' })
    expect(
      checkOf('champion-found', { keyPeople: [gone, keyPerson('empty', { person: null }), keyPerson('o', { role: 'opinion-leader' })] }),
    ).toEqual({
      met: false,
      params: { total: 2, holding: 0, open: ['empty', 'gone'] },
    })
    expect(checkOf('champion-found', { keyPeople: [gone, keyPerson('p')] }).met).toBe(true)
  })

  test('wants both the need and the benefit told, and every message settled', () => {
    const both = [message('n'), message('b', { topic: 'benefit' })]
    expect(checkOf('need-and-benefit-told', { messages: both })).toEqual({ met: true, params: { total: 2, missing: [], open: [] } })
    expect(checkOf('need-and-benefit-told', { messages: [message('n')] })).toEqual({
      met: false,
      params: { total: 1, missing: ['benefit'], open: [] },
    })
    expect(checkOf('need-and-benefit-told', { messages: [message('z', { by: null }), ...both, message('y', { audience: null })] })).toEqual({
      met: false,
      params: { total: 4, missing: [], open: ['y', 'z'] },
    })
    // The benefit has a message, but nobody to tell it: as good as none.
    expect(checkOf('need-and-benefit-told', { messages: [message('n'), message('b', { topic: 'benefit', by: null })] })).toEqual({
      met: false,
      params: { total: 2, missing: ['benefit'], open: ['b'] },
    })
  })

  test('wants users to have been asked, not only told', () => {
    const told = { id: 'u', form: 'told', date: ASOF, persons: 9, outcome: null } as const
    expect(checkOf('users-have-a-say', { userInvolvement: [told] })).toEqual({ met: false, params: { total: 1, holding: 0, open: ['u'] } })
    expect(checkOf('users-have-a-say', { userInvolvement: [told, { ...told, id: 'v', form: 'asked' }] }).met).toBe(true)
  })

  test('wants a team of three with roles and one leader', () => {
    const leader = member('l', { roles: ['leader'] })
    const team = [leader, member('m'), member('n')]
    expect(checkOf('team-in-place', { teamMembers: team })).toEqual({ met: true, params: { members: 3, missing: [], open: [] } })
    expect(checkOf('team-in-place', { teamMembers: team.slice(0, 2) })).toEqual({
      met: false,
      params: { members: 2, missing: ['members'], open: [] },
    })
    expect(checkOf('team-in-place', { teamMembers: [...team.slice(1), member('o')] }).params).toEqual({ members: 3, missing: ['leader'], open: [] })
    expect(checkOf('team-in-place', { teamMembers: [...team, member('x', { roles: [] })] })).toEqual({
      met: false,
      params: { members: 3, missing: [], open: ['x'] },
    })
    const rival = member('k', { roles: ['leader', 'data'] })
    expect(checkOf('team-in-place', { teamMembers: [...team, rival, member('g', { roles: ['leader'], until: '2025-05-31' })] })).toEqual({
      met: false,
      params: { members: 4, missing: ['one-leader'], open: ['k', 'l'] },
    })
    // A leader's place that nobody has taken is open, and is named once.
    const vacant = member('v', { person: null, roles: ['leader'] })
    expect(checkOf('team-in-place', { teamMembers: [...team, rival, vacant] }).params['open']).toEqual(['k', 'l', 'v'])
    expect(checkOf('team-in-place', { teamMembers: [leader, member('m'), member('x', { roles: [] })] })).toEqual({
      met: false,
      params: { members: 2, missing: ['members'], open: ['x'] },
    })
  })

  test('wants the charter agreed, with meetings and a mandate', () => {
    const charter = { ...emptyAnchoring().charter, agreed: ASOF, meetingIntervalWeeks: 2, mandateFrom: 'p', mandateScopes: ['plan'] } as const
    expect(checkOf('charter-agreed', { charter })).toEqual({ met: true, params: { missing: [] } })
    expect(checkOf('charter-agreed', { charter: { ...charter, agreed: AHEAD } })).toEqual({
      met: false,
      params: { missing: ['agreed'], later: ['charter.agreed'] },
    })
    expect(checkOf('charter-agreed', { charter: { ...charter, mandateScopes: [] } }).params).toEqual({ missing: ['mandate-scopes'] })
  })

  test('wants a leader and a specialist for every area', () => {
    const areas = [{ id: 'north', label: null }]
    const leader = keyPerson('l', { role: 'service-leader', area: 'north' })
    const specialist = keyPerson('s', { role: 'specialist', area: 'north' })
    expect(checkOf('areas-led', { areas, keyPeople: [leader, specialist] })).toEqual({ met: true, params: { total: 1, open: [] } })
    expect(checkOf('areas-led', { areas, keyPeople: [leader] })).toEqual({ met: false, params: { total: 1, open: ['north'] } })
    expect(checkOf('areas-led', { areas, keyPeople: [specialist] }).met).toBe(false)
    expect(checkOf('areas-led', { areas: [...areas, { id: 'south', label: null }], keyPeople: [leader, specialist] }).params['open']).toEqual([
      'south',
    ])
  })
})
