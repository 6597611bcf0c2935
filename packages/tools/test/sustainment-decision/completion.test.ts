import { describe, expect, test } from 'vitest'
import { createContext } from '../../src/context.ts'
import {
  completionSustainmentDecision,
  SUSTAINMENT_DECISION_CHECKS,
  type SustainmentDecisionCheckCode,
} from '../../src/sustainment-decision/completion.ts'
import type { SustainmentDecision, SustainmentDecisionRecord } from '../../src/sustainment-decision/record.ts'
import { emptySustainmentDecision } from '../../src/sustainment-decision/empty.ts'
import { sampleSustainmentDecision } from '../../src/sustainment-decision/sample.ts'
import { entry, wholeRegister } from './entries.ts'

const context = createContext({ asOf: '2026-11-16' })
const empty = emptySustainmentDecision()
const checkIn = (code: SustainmentDecisionCheckCode, choice: SustainmentDecision | null, fields: Partial<SustainmentDecisionRecord> = {}) => {
  const decision = { ...(fields.decision ?? empty.decision), choice }
  return completionSustainmentDecision({ ...empty, ...fields, decision }, context).checks.find((found) => found.code === code)!
}
const whole = { choice: null, by: 'p1', date: '2026-11-12', rationale: null, change: 'scope', nextPhase: 'plan', nextReview: '2027-11-01' } as const
const ENDING = {
  usersInformed: '2026-11-01',
  practitionersInformed: null,
  openCases: 'none',
  dataRetention: 'archived',
  replacement: null,
  note: null,
} as const

describe('completionSustainmentDecision', () => {
  test('has its checks in a fixed order, none of them met by an empty record, all by the sample', () => {
    const { done, checks } = completionSustainmentDecision(empty, context)
    expect(checks.map(({ code }) => code)).toEqual(SUSTAINMENT_DECISION_CHECKS)
    expect([done, checks.filter(({ met }) => met)]).toEqual([false, []])
    const sample = completionSustainmentDecision(sampleSustainmentDecision(), context)
    expect([sample.done, sample.checks.filter(({ met }) => !met)]).toEqual([true, []])
  })

  test('is done with an ending that is prepared, without routines', () => {
    const record = { ...empty, decision: { ...whole, choice: 'ending' as const, nextPhase: null, nextReview: null }, ending: ENDING }
    const { done, checks } = completionSustainmentDecision(record, context)
    expect(done).toBe(true)
    expect(checks.filter(({ params }) => params['applies'] === false).map(({ code }) => code)).toEqual([
      'new-goal-set',
      'next-review-set',
      'routines-owned',
      'systems-owned',
      'reopening-settled',
    ])
  })

  test('decision-made: what, who and when', () => {
    expect(checkIn('decision-made', 'new-period', { decision: whole })).toMatchObject({ met: true, params: { missing: [] } })
    expect(checkIn('decision-made', null, { decision: whole })).toMatchObject({ met: false, params: { missing: ['choice'] } })
    expect(checkIn('decision-made', 'ending')).toMatchObject({ met: false, params: { missing: ['by', 'date'] } })
  })

  test('new-goal-set: what it is, what it is about and where it begins; a period needs an end, a change needs to be named', () => {
    const goal = { aim: 'practice', text: 'To grupper hvert år', until: '2027-12-31' } as const
    const at = (choice: SustainmentDecision, fields: Partial<SustainmentDecisionRecord>) =>
      checkIn('new-goal-set', choice, { decision: whole, goal, ...fields })
    expect(at('permanent-practice', {})).toMatchObject({ met: true, params: { missing: [] } })
    expect(at('permanent-practice', { goal: { ...goal, until: null } }).met).toBe(true)
    expect(at('permanent-practice', { goal: { ...goal, aim: null } }).params).toEqual({ missing: ['aim'] })
    expect(at('permanent-practice', { goal: { ...goal, text: ' ' } }).params).toEqual({ missing: ['text'] })
    expect(at('permanent-practice', { decision: { ...whole, nextPhase: null, change: null } }).params).toEqual({ missing: ['nextPhase'] })
    expect(at('new-period', {}).met).toBe(true)
    expect(at('new-period', { goal: { ...goal, until: null } }).params).toEqual({ missing: ['until'] })
    expect(at('changed-scope', { goal: { ...goal, until: null } }).met).toBe(true)
    expect(at('changed-scope', { decision: { ...whole, change: null } }).params).toEqual({ missing: ['change'] })
  })

  test('next-review-set: a day', () => {
    expect(checkIn('next-review-set', 'new-period', { decision: whole }).met).toBe(true)
    expect(checkIn('next-review-set', 'new-period')).toMatchObject({ met: false, params: { missing: ['nextReview'] } })
  })

  test('routines-owned and systems-owned: every mandatory kind, everywhere', () => {
    const at = (code: 'routines-owned' | 'systems-owned', register: SustainmentDecisionRecord['register']) =>
      checkIn(code, 'new-period', { register })
    expect(at('routines-owned', wholeRegister())).toMatchObject({ met: true, params: { missing: [], open: [], total: 3 } })
    expect(at('systems-owned', wholeRegister())).toMatchObject({ met: true, params: { missing: [], open: [], total: 4 } })
    const without = wholeRegister().filter(({ kind }) => kind !== 'supervision' && kind !== 'funding')
    expect(at('routines-owned', without)).toMatchObject({ met: false, params: { missing: ['supervision'] } })
    expect(at('systems-owned', without)).toMatchObject({ met: false, params: { missing: ['funding'] } })
    const open = [...wholeRegister(), entry('z', 'supervision', { owner: null }), entry('a', 'newStaffTraining', { owner: null, deputies: ['p2'] })]
    expect(at('routines-owned', open)).toMatchObject({ met: false, params: { missing: [], open: ['a', 'z'] } })
    expect(at('systems-owned', open).met).toBe(true)
    const both = open.filter(({ id }) => id !== 'yearlyReview' && id !== 'a')
    expect(at('routines-owned', both)).toMatchObject({ met: false, params: { missing: ['yearlyReview'], open: ['z'] } })
  })

  test('reopening-settled: each with a reason, or that there is nothing', () => {
    const row = (id: string, reason: 'new-scope' | null) => ({ id, coreElement: 'KE3' as const, reason, note: null })
    const at = (fields: Partial<SustainmentDecisionRecord>) => checkIn('reopening-settled', 'new-period', fields)
    expect(at({}).params).toEqual({ open: [], missing: ['reopen'], total: 0 })
    expect(at({}).met).toBe(false)
    expect(at({ nothingToReopen: false }).met).toBe(false)
    expect(at({ nothingToReopen: true }).met).toBe(true)
    expect(at({ reopen: [row('a', 'new-scope')] }).met).toBe(true)
    expect(at({ reopen: [row('b', null), row('a', null), row('c', 'new-scope')] })).toMatchObject({
      met: false,
      params: { open: ['a', 'b'], missing: [], total: 3 },
    })
  })

  test('ending-prepared: users know, nobody is left halfway, the data are settled', () => {
    expect(checkIn('ending-prepared', 'ending', { ending: ENDING })).toMatchObject({ met: true, params: { missing: [] } })
    for (const field of ['usersInformed', 'openCases', 'dataRetention'] as const)
      expect(checkIn('ending-prepared', 'ending', { ending: { ...ENDING, [field]: null } })).toMatchObject({
        met: false,
        params: { missing: [field] },
      })
    expect(checkIn('ending-prepared', 'new-period')).toMatchObject({ met: true, params: { applies: false } })
  })

  test('leaves everything open until something is decided, and says so', () => {
    const record = { ...sampleSustainmentDecision(), ending: ENDING }
    const { checks } = completionSustainmentDecision({ ...record, decision: { ...record.decision, choice: null } }, context)
    expect(checks.filter(({ met }) => met)).toEqual([])
    expect(checks.filter(({ params }) => params['decided'] === false).length).toBe(6)
  })
})
