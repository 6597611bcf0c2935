import { describe, expect, it } from 'vitest'
import { MAX_ID_LENGTH, type Check, type Json, type PhaseId } from '@implementere/model'
import {
  apply,
  initialState,
  parsePhaseEvent,
  REFUSAL_CODES,
  replay,
  type CheckCode,
  type CheckParams,
  type LoggedEvent,
  type PhaseEvent,
  type PhaseRefusal,
  type RefusalCode,
} from '@implementere/phases'
import { enter, event, playOut } from './events.ts'
import { pairOf } from './pair.ts'

const GOAL = { kind: 'initial', text: null, until: null } as const
const NEW_PERIOD = { kind: 'new-period', text: null, until: null } as const
const PHASES_KNOWN = ['prepare', 'plan', 'implement', 'sustain']
const ELEMENTS_KNOWN = ['KE1', 'KE2', 'KE3', 'KE4', 'KE5', 'KE6', 'KE7', 'KE8', 'KE9']
const AT = '2026-03-02T09:00:00+01:00'

const begin = (phase: PhaseId): LoggedEvent => ({ id: 'begin', at: AT, by: 'u1', type: 'implementation.begin', phase, goal: GOAL })
const begun = begin('plan')
const inSustain = begin('sustain')
const completed = logged({ id: 'done', type: 'element.complete', element: 'KE1', note: null })
const paused = logged({ id: 'rest', type: 'implementation.pause', reason: 'summer' })
const ended = logged({ id: 'end', type: 'implementation.end', reason: 'the budget' })

/** An event as a log may hold it: its fields need not make sense. */
function logged(fields: { readonly id?: string; readonly at?: string; readonly type: string; readonly [field: string]: Json }): LoggedEvent {
  return { id: 'last', at: AT, by: 'u1', ...fields }
}

/** What a refusal for one unmet condition says, whole. */
function says<Code extends CheckCode>(code: RefusalCode, check: Code, params: CheckParams[Code]): PhaseRefusal {
  return { code, checks: [{ code: check, met: false, params }] }
}

/** The situation, the log before the event, the event, and the refusal of it. */
const REFUSED: readonly (readonly [string, readonly LoggedEvent[], LoggedEvent, PhaseRefusal])[] = [
  [
    'work before the beginning',
    [],
    logged({ type: 'element.start', element: 'KE1', note: null }),
    says('not-begun', 'lifecycle-fits', { lifecycle: 'not-started', allowed: ['active'] }),
  ],
  [
    'an end before the beginning',
    [],
    logged({ type: 'implementation.end', reason: 'the budget' }),
    says('not-begun', 'lifecycle-fits', { lifecycle: 'not-started', allowed: ['active', 'paused'] }),
  ],
  [
    'a second beginning',
    [begun],
    logged({ type: 'implementation.begin', phase: 'plan', goal: GOAL }),
    says('already-active', 'lifecycle-fits', { lifecycle: 'active', allowed: ['not-started'] }),
  ],
  [
    'work during a pause',
    [begun, paused],
    logged({ type: 'element.start', element: 'KE1', note: null }),
    says('paused', 'lifecycle-fits', { lifecycle: 'paused', allowed: ['active'] }),
  ],
  [
    'going on after the end',
    [begun, ended],
    logged({ type: 'implementation.resume', reason: 'new budget' }),
    says('ended', 'lifecycle-fits', { lifecycle: 'ended', allowed: ['paused'] }),
  ],
  [
    'a beginning in a phase that there is not',
    [],
    logged({ type: 'implementation.begin', phase: 'toString', goal: GOAL }),
    says('unknown-phase', 'phase-known', { phase: 'toString', allowed: PHASES_KNOWN }),
  ],
  [
    'a step into a phase that there is not',
    [begun],
    logged({ type: 'phase.enter', phase: 'explore', reason: null, override: null }),
    says('unknown-phase', 'phase-known', { phase: 'explore', allowed: PHASES_KNOWN }),
  ],
  [
    'a new cycle in a phase that there is not',
    [inSustain],
    logged({ type: 'cycle.decide', decision: 'new-period', phase: 'explore', goal: NEW_PERIOD }),
    says('unknown-phase', 'phase-known', { phase: 'explore', allowed: PHASES_KNOWN }),
  ],
  [
    'a step into the phase where the team is',
    [begun],
    logged({ type: 'phase.enter', phase: 'plan', reason: 'again', override: null }),
    says('already-in-phase', 'phase-fits', { phase: 'plan', allowed: ['prepare', 'implement', 'sustain'] }),
  ],
  [
    'a new cycle from another phase than the last',
    [begun],
    logged({ type: 'cycle.decide', decision: 'new-period', phase: 'plan', goal: NEW_PERIOD }),
    says('not-in-sustain', 'phase-fits', { phase: 'plan', allowed: ['sustain'] }),
  ],
  [
    'a decision with the goal of another',
    [inSustain],
    logged({ type: 'cycle.decide', decision: 'permanent-practice', phase: 'plan', goal: NEW_PERIOD }),
    says('goal-differs-from-decision', 'goal-fits-decision', { decision: 'permanent-practice', kind: 'new-period' }),
  ],
  [
    'work on a core element that there is not',
    [begun],
    logged({ type: 'element.start', element: 'KE10', note: null }),
    says('unknown-element', 'element-known', { element: 'KE10', allowed: ELEMENTS_KNOWN }),
  ],
  [
    'a start of what is completed',
    [begun, completed],
    logged({ type: 'element.start', element: 'KE1', note: null }),
    says('wrong-element-status', 'element-status-fits', { element: 'KE1', status: 'completed', allowed: ['not-started', 'to-revisit'] }),
  ],
  [
    'a reopening of what was never closed',
    [begun],
    logged({ type: 'element.reopen', element: 'KE2', reason: 'news' }),
    says('wrong-element-status', 'element-status-fits', { element: 'KE2', status: 'not-started', allowed: ['completed', 'not-applicable'] }),
  ],
  [
    'a step back without a reason',
    [begun],
    logged({ type: 'phase.enter', phase: 'prepare', reason: null, override: null }),
    says('reason-needed', 'reason-given', {}),
  ],
  ['a pause for a blank reason', [begun], logged({ type: 'implementation.pause', reason: ' \n' }), says('reason-needed', 'reason-given', {})],
  [
    'a reopening for a blank reason',
    [begun, completed],
    logged({ type: 'element.reopen', element: 'KE1', reason: '' }),
    says('reason-needed', 'reason-given', {}),
  ],
  [
    'an event of a kind from a newer version',
    [begun],
    logged({ type: 'element.praise', element: 'KE1' }),
    says('unknown-event', 'event-known', { type: 'element.praise' }),
  ],
  [
    'an id that was used before',
    [begun],
    logged({ id: 'begin', type: 'element.start', element: 'KE1', note: null }),
    says('duplicate-id', 'id-unused', { id: 'begin' }),
  ],
  [
    'an id that was used before, at an older moment too',
    [begun],
    logged({ id: 'begin', at: '2026-03-01T09:00:00+01:00', type: 'element.start', element: 'KE1', note: null }),
    says('duplicate-id', 'id-unused', { id: 'begin' }),
  ],
  [
    'an event that is older than the one before it, by instant',
    [begun],
    logged({ at: '2026-03-02T09:59:59+02:00', type: 'element.start', element: 'KE1', note: null }),
    says('time-runs-backwards', 'time-in-order', { at: '2026-03-02T09:59:59+02:00', latest: AT }),
  ],
]

/** What the gate out of planning finds when one core element is completed and one fact is known to be untrue. */
const FOUND: readonly Check[] = [
  { code: 'element-settled', met: true, params: { element: 'KE3', phase: 'plan', status: 'completed' } },
  { code: 'element-settled', met: false, params: { element: 'KE4', phase: 'plan', status: 'not-started' } },
  { code: 'element-settled', met: false, params: { element: 'KE5', phase: 'plan', status: 'not-started' } },
  { code: 'budget-approved', met: false, params: { known: true } },
]
const GATES = [
  ['override-needed', 'a soft gate, without an override', {}, null],
  ['override-needed', 'a soft gate, for a blank override', { policy: 'soft' }, { reason: ' ' }],
  ['gate-closed', 'a strict gate, whatever the override', { policy: 'strict' }, { reason: 'we know enough' }],
] as const

const opening = event({ type: 'implementation.begin', phase: 'sustain', goal: GOAL })
const done = event({ type: 'element.complete', element: 'KE1', note: null })

/** What types let through and no parser reads, in each region of the machine: the field, and the fault that a parser finds there. */
const UNREADABLE: readonly (readonly [string, readonly PhaseEvent[], PhaseEvent, code: string, path: readonly string[]])[] = [
  ['a beginning with an empty id', [], { ...opening, id: '' }, 'too-small', ['id']],
  [
    'a pause with an id that goes on for ever',
    [opening],
    { ...event({ type: 'implementation.pause', reason: 'summer' }), id: 'e'.repeat(MAX_ID_LENGTH + 1) },
    'too-big',
    ['id'],
  ],
  ['a step at a moment that is none', [opening], { ...enter('plan', { reason: 'news' }), at: 'last week' }, 'invalid-date-time', ['at']],
  ['a moment without its offset', [opening], { ...done, at: '2026-03-02T09:00:00' }, 'invalid-date-time', ['at']],
  ['a moment on a day that no calendar has', [opening], { ...done, at: '2026-02-30T09:00:00Z' }, 'invalid-date-time', ['at']],
  ['work of an author without an id', [opening], { ...done, by: '' }, 'too-small', ['by']],
  [
    'an override that says nothing, where none is asked for',
    [opening],
    enter('plan', { reason: 'news', override: { reason: ' ' } }),
    'blank-text',
    ['override', 'reason'],
  ],
  [
    'a goal until some day or other',
    [opening, done],
    event({ type: 'cycle.decide', decision: 'new-period', phase: 'plan', goal: { ...NEW_PERIOD, until: 'spring' } }),
    'invalid-date',
    ['goal', 'until'],
  ],
]

describe('an event that could not be read again', () => {
  it.each(UNREADABLE)('is refused by apply and by the machine: %s', (_situation, before, unreadable, code, path) => {
    const pair = pairOf(
      {},
      before.map((one, index) => ({ ...one, id: `before-${index}` })),
    )
    const state = pair.state()
    const refusal = says('unreadable-event', 'event-readable', { issues: [{ code, path }] })
    expect(pair.send(unreadable)).toEqual({ ok: false, state, refusal })
    const parsed = parsePhaseEvent(unreadable)
    expect(parsed.ok ? [] : parsed.issues.map((issue) => [issue.code, issue.path])).toEqual([[code, path]])
  })

  it('is refused for all of its faults at once', () => {
    const applied = apply(initialState(), { ...opening, id: '', at: '', by: '' })
    expect(applied.ok ? [] : applied.refusal.checks).toEqual([
      {
        code: 'event-readable',
        met: false,
        params: {
          issues: [
            { code: 'too-small', path: ['id'] },
            { code: 'invalid-date-time', path: ['at'] },
            { code: 'too-small', path: ['by'] },
          ],
        },
      },
    ])
  })

  it('is refused first for what makes it impossible, whatever can be read of it', () => {
    const applied = apply(initialState(), { ...enter('plan'), at: 'last week' })
    expect(applied.ok ? null : applied.refusal.code).toBe('not-begun')
  })
})

describe('a refusal', () => {
  it.each(REFUSED)('of %s says what was unmet, whole, and changes nothing', (_situation, before, refusedEvent, refusal) => {
    const { state } = replay(before)
    expect(replay([...before, refusedEvent])).toEqual({ state, refused: [{ index: before.length, event: refusedEvent, refusal }] })
  })

  it.each(GATES)('%s comes from %s, with every check of the gate', (code, _situation, gate, override) => {
    const state = playOut([
      event({ type: 'implementation.begin', phase: 'plan', goal: GOAL }),
      event({ type: 'element.complete', element: 'KE3', note: null }),
    ])
    const applied = apply(state, enter('implement', { override }), { ...gate, facts: { 'budget-approved': false } })
    expect(applied).toEqual({ ok: false, state, refusal: { code, checks: FOUND } })
    expect(applied.state).toBe(state)
  })

  it('of every kind stands in these tables', () => {
    const met = new Set<RefusalCode>(['unreadable-event', ...REFUSED.map(([, , , { code }]) => code), ...GATES.map(([code]) => code)])
    expect([...met].toSorted()).toEqual([...REFUSAL_CODES].toSorted())
  })
})
