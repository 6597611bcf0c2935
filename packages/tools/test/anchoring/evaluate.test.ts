import { initialState, timeline, type PhaseEvent } from '@implementere/phases'
import { describe, expect, test } from 'vitest'
import { evaluateAnchoring } from '../../src/anchoring/evaluate.ts'
import type { AnchoringRecord } from '../../src/anchoring/record.ts'
import { emptyAnchoring } from '../../src/anchoring/empty.ts'
import { sampleAnchoring } from '../../src/anchoring/sample.ts'
import { createContext, type ToolContext } from '../../src/context.ts'
import { SAMPLE_AS_OF } from '../../src/sample-story.ts'
import { action, AHEAD, ASOF, keyPerson, member, message, rating, record, stakeholder } from './rows.ts'

function warningsOf(fields: Partial<AnchoringRecord>, context: Partial<ToolContext> = {}) {
  const { warnings } = evaluateAnchoring(record(fields), createContext({ asOf: ASOF, ...context }))
  return warnings.map(({ code, path, params }) => [code, path, params]).filter(([code]) => code !== 'level-not-anchored')
}

const known = (fields: Partial<AnchoringRecord>) => evaluateAnchoring(record(fields), createContext({ asOf: ASOF })).completeness.known

describe('evaluateAnchoring', () => {
  test('knows nothing of an empty record: six levels, no areas, and twelve things more', () => {
    const { element, completeness, warnings, result } = evaluateAnchoring(emptyAnchoring(), createContext({ asOf: ASOF }))
    expect(element).toBe('KE4')
    // 6 levels; areas; champion; 2 topics; users; sponsors; members; leader; 4 of the charter; leadership.
    expect(completeness).toMatchObject({ value: 0, numerator: 0, denominator: 19, unknown: 19, method: 'anchoring.completeness' })
    expect(result.atRisk).toEqual([])
    expect(warnings.map(({ code, path, params }) => [code, path, params])).toEqual(
      ['leader', 'municipality', 'national-owner', 'practitioner', 'recipient', 'region'].map((level) => [
        'level-not-anchored',
        ['stakeholders', level],
        { level },
      ]),
    )
  })

  test('tells the sample: two to win over, a profile near the reference, nothing late', () => {
    const { result, completeness, warnings } = evaluateAnchoring(sampleAnchoring(), createContext({ asOf: SAMPLE_AS_OF }))
    expect(result.levels.map(({ level, status, committed }) => [level, status, committed])).toEqual([
      ['recipient', 'anchored', 0],
      ['practitioner', 'anchored', 1],
      ['leader', 'anchored', 1],
      ['municipality', 'anchored', 0],
      ['region', 'anchored', 0],
      ['national-owner', 'anchored', 0],
    ])
    expect(result.atRisk.map((row) => [row.stakeholder, row.isOpponent])).toEqual([
      ['kommunedirektor', false],
      ['barnevern', true],
    ])
    expect(result.notPlaced).toEqual([])
    expect(result.team).toMatchObject({ members: 4, leaders: ['fagleder-1'], positions: { known: 3, unknown: 1 } })
    expect(result.team.positions.value).toBeCloseTo(0.6, 12)
    expect(result.charter).toMatchObject({ gaps: [], lastReviewed: '2026-10-15', reviewedInPhase: null })
    // (2.67 + 2 + 1.67) / 3 = 2.1133 and so on; total (2.1133 + 2.6667 + 3.3333 + 2.5567) / 4 = 2.6675; (2.6675 - 2.39) / 0.88 = 0.3153.
    const total = result.leadership[0]!.scales.at(-1)!
    expect([total.mean!.toFixed(4), total.distance!.toFixed(4)]).toEqual(['2.6675', '0.3153'])
    expect(completeness.value).toBe(1)
    expect(warnings.map(({ code, path }) => [code, path])).toEqual([
      ['high-influence-low-support', ['stakeholders', 'barnevern']],
      ['high-influence-low-support', ['stakeholders', 'kommunedirektor']],
    ])
  })

  test('counts what is known one by one', () => {
    const whole = { contact: 'p', involvement: 'involved', influence: 1, support: 0 } as const
    expect(known({ stakeholders: [stakeholder('s', whole)] })).toBe(5)
    for (const field of ['involvement', 'influence', 'support'] as const)
      expect(known({ stakeholders: [stakeholder('s', { [field]: whole[field] })] })).toBe(1)
    expect(known({ levelExceptions: [{ id: 'e', level: 'region', reason: 'no-such-level', note: null }] })).toBe(1)
    const areas = [{ id: 'a', label: null }]
    expect(known({ areas })).toBe(1)
    expect(known({ areas, keyPeople: [keyPerson('p', { role: 'specialist', area: 'a' })] })).toBe(2)
    expect(known({ areas, keyPeople: [keyPerson('p', { role: 'service-leader', area: 'a' })] })).toBe(2)
    expect(known({ keyPeople: [keyPerson('p')] })).toBe(1)
    expect(known({ keyPeople: [keyPerson('p', { role: 'opinion-leader' })] })).toBe(0)
    expect(known({ keyPeople: [keyPerson('p', { person: null })] })).toBe(0)
    expect(known({ messages: [message('m'), message('n', { topic: 'benefit' })] })).toBe(2)
    expect(known({ messages: [message('m', { by: null })] })).toBe(0)
    expect(known({ userInvolvement: [{ id: 'u', form: 'told', date: ASOF, persons: null, outcome: null }] })).toBe(1)
    expect(known({ sponsorCommitments: [{ id: 'c', sponsor: 'p', date: ASOF, covers: ['time'], note: null }] })).toBe(1)
    expect(known({ teamMembers: [member('p')] })).toBe(1)
    expect(known({ teamMembers: [member('p', { roles: ['leader'] })] })).toBe(2)
    expect(known({ charter: { ...emptyAnchoring().charter, agreed: ASOF } })).toBe(1)
    expect(known({ leadershipRatings: [rating('r', { value: null })] })).toBe(0)
    expect(known({ leadershipRatings: [rating('r')] })).toBe(1)
  })

  test('names those who could be opponents for all that is known', () => {
    const stakeholders = [
      stakeholder('z', { influence: 5 }),
      stakeholder('a', { support: -1 }),
      stakeholder('m', { influence: 5, support: -1 }),
      stakeholder('f', { support: 1 }),
    ]
    expect(evaluateAnchoring(record({ stakeholders }), createContext({ asOf: ASOF })).result.notPlaced).toEqual(['a', 'z'])
  })

  test('cites what it rests on', () => {
    expect(evaluateAnchoring(emptyAnchoring(), createContext({ asOf: ASOF })).sources.map(({ citation }) => citation)).toEqual([
      'meyersQit2012',
      'nubu2019',
      'aarons2014',
      'braathu2022',
      'implementere',
      'ours',
    ])
  })
})

describe('warnings of anchoring', () => {
  test('looks at stakeholders who could stop the work, or might', () => {
    const stakeholders = [stakeholder('s', { influence: 5, support: -1 }), stakeholder('t')]
    expect(warningsOf({ stakeholders })).toEqual([
      ['high-influence-low-support', ['stakeholders', 's'], { influence: 5, support: -1 }],
      ['may-be-opponent', ['stakeholders', 't'], {}],
    ])
  })

  test('sees what is late, from the day after it was due until it is done', () => {
    const actions = [
      action('late', { due: '2025-05-31' }),
      action('still-late', { due: '2025-05-31', done: AHEAD }),
      action('today'),
      action('done', { due: '2025-05-31', done: ASOF }),
      action('some-day', { due: null }),
    ]
    const fields = {
      stakeholders: [stakeholder('s', { support: 1 })],
      actions,
      messages: [message('m', { topic: 'benefit', planned: '2025-05-31' })],
    }
    expect(warningsOf(fields)).toEqual([
      ['action-overdue', ['actions', 'late'], { due: '2025-05-31' }],
      ['action-overdue', ['actions', 'still-late'], { due: '2025-05-31' }],
      ['message-overdue', ['messages', 'm'], { topic: 'benefit' }],
      ['lies-ahead', ['actions'], { later: ['still-late'] }],
    ])
  })

  test('finds rows about a stakeholder or an area that is not there', () => {
    expect(warningsOf({ actions: [action('a')], keyPeople: [keyPerson('k', { area: 'x' }), keyPerson('l')] })).toEqual([
      ['area-unknown', ['keyPeople', 'k'], { area: 'x' }],
      ['stakeholder-unknown', ['actions', 'a'], { stakeholder: 's' }],
    ])
    expect(warningsOf({ areas: [{ id: 'x', label: null }], keyPeople: [keyPerson('k', { area: 'x' })] })).toEqual([])
  })

  test('looks at leaders: more than one, and without time', () => {
    const leader = (id: string, timeShare: number | null) => member(id, { roles: ['leader'], timeShare })
    expect(warningsOf({ teamMembers: [leader('p', 0.2), leader('q', 0)] })).toEqual([
      ['leader-without-time', ['teamMembers', 'q'], { person: 'q' }],
      ['several-leaders', ['teamMembers'], { people: ['p', 'q'] }],
    ])
    expect(warningsOf({ teamMembers: [leader('p', null), member('s', { timeShare: 1 })] })).toEqual([
      ['leader-without-time', ['teamMembers', 'p'], { person: 'p' }],
    ])
    expect(warningsOf({ teamMembers: [leader('p', 0.01)] })).toEqual([])
  })

  test('misses a charter once the work is on, and a look at it in the present phase', () => {
    const begin: PhaseEvent = {
      id: '1',
      at: '2025-03-01T09:00:00+01:00',
      by: 'p',
      type: 'implementation.begin',
      phase: 'prepare',
      goal: { kind: 'initial', text: null, until: null },
    }
    const begun = { phases: { ...initialState(), lifecycle: 'active', phase: 'prepare' }, timeline: timeline([begin], { asOf: ASOF }) } as const
    const notReviewed = ['charter-not-reviewed-in-phase', ['charter', 'reviews'], { phase: 'prepare', since: '2025-03-01' }]
    expect(warningsOf({}, begun)).toEqual([
      ['charter-not-agreed', ['charter'], { missing: ['agreed', 'meeting-interval', 'mandate-from', 'mandate-scopes'] }],
      notReviewed,
    ])
    const { charter } = emptyAnchoring()
    expect(warningsOf({ charter: { ...charter, agreed: '2025-02-01' } }, begun)).toEqual([notReviewed])
    expect(warningsOf({ charter: { ...charter, agreed: '2025-03-01' } }, begun)).toEqual([])
    expect(warningsOf({}, { phases: initialState() })).toEqual([])
    expect(warningsOf({})).toEqual([])
  })

  test('trusts no profile by one or two', () => {
    const ratings = ['a', 'b', 'c'].map((id) => rating(id))
    expect(warningsOf({ leadershipRatings: ratings })).toEqual([])
    expect(warningsOf({ leadershipRatings: ratings.slice(1) })).toEqual([
      ['few-leadership-raters', ['leadershipRatings', 'l'], { leader: 'l', raters: 2 }],
    ])
  })
})
