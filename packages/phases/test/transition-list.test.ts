import { describe, expect, it } from 'vitest'
import type { CoreElementId, PhaseId } from '@implementere/model'
import type { CycleDecision, PhaseEvent } from '@implementere/phases'
import { enter, event } from './events.ts'
import { pairOf } from './pair.ts'

const begin = (phase: PhaseId) => event({ type: 'implementation.begin', phase, goal: { kind: 'initial', text: null, until: null } })
const start = (element: CoreElementId) => event({ type: 'element.start', element, note: null })
const complete = (element: CoreElementId) => event({ type: 'element.complete', element, note: null })
const reopen = (element: CoreElementId) => event({ type: 'element.reopen', element, reason: 'it turned out otherwise' })
const exclude = (element: CoreElementId) => event({ type: 'element.exclude', element, reason: 'settled by the county' })
const back = (phase: PhaseId) => enter(phase, { reason: 'the ground has shifted' })
const override = (phase: PhaseId) => enter(phase, { override: { reason: 'we know enough' } })
const decide = (decision: CycleDecision, phase: PhaseId) =>
  event({ type: 'cycle.decide', decision, phase, goal: { kind: decision, text: null, until: null } })
const lifecycle = (type: 'implementation.pause' | 'implementation.resume' | 'implementation.end') => event({ type, reason: 'the budget' })
const PREPARED = [begin('prepare'), complete('KE1'), complete('KE2')]
const IN_SUSTAIN = [begin('sustain'), start('KE8'), complete('KE9')]

/**
 * Written by hand from the model's prose, without looking at the transition table.
 * A row ends with what the state then says about it, or with the code of the refusal. "page" is the page on the model, "phase I", "KE9" the pages of that name; "ours" is what the prose leaves open and this library settles.
 */
const LIST: readonly (readonly [source: string, claim: string, log: readonly PhaseEvent[], event: PhaseEvent, outcome: string])[] = [
  ['page', 'a team begins with preparing', [], begin('prepare'), 'active 1 prepare'],
  ['page', 'or with planning', [], begin('plan'), 'active 1 plan'],
  ['page', 'or is implementing already', [], begin('implement'), 'active 1 implement'],
  ['page', 'or has something to sustain', [], begin('sustain'), 'active 1 sustain'],
  ['ours', 'nobody begins twice', [begin('plan')], begin('prepare'), 'already-active'],
  ['page', 'from preparing one moves on to planning', PREPARED, enter('plan'), 'active 1 plan'],
  [
    'page',
    'from planning to implementing',
    [begin('plan'), complete('KE3'), complete('KE4'), complete('KE5')],
    enter('implement'),
    'active 1 implement',
  ],
  ['page', 'from implementing to sustaining', [begin('implement'), complete('KE6'), complete('KE7')], enter('sustain'), 'active 1 sustain'],
  ['ours', 'what does not apply does not hold anybody back', [begin('prepare'), complete('KE1'), exclude('KE2')], enter('plan'), 'active 1 plan'],
  ['ours', 'what is not settled is listed first', [begin('prepare'), complete('KE1'), start('KE2')], enter('plan'), 'override-needed'],
  ['ours', 'and goes through with a reason', [begin('prepare'), complete('KE1'), start('KE2')], override('plan'), 'active 1 plan'],
  ['ours', 'a phase can be left out with a reason', [begin('prepare')], override('sustain'), 'active 1 sustain'],
  ['ours', 'the core elements of a phase left out count too', PREPARED, enter('implement'), 'override-needed'],
  ['ours', 'nobody enters the phase they are in', [begin('plan')], back('plan'), 'already-in-phase'],
  ['page', 'from planning one can go back', [begin('plan')], back('prepare'), 'active 1 prepare'],
  ['KE7', 'from implementing back to the plan', [begin('implement')], back('plan'), 'active 1 plan'],
  ['page', 'from implementing back to preparing', [begin('implement')], back('prepare'), 'active 1 prepare'],
  ['page', 'from sustaining back to implementing', IN_SUSTAIN, back('implement'), 'active 1 implement'],
  ['page', 'from sustaining back to planning', IN_SUSTAIN, back('plan'), 'active 1 plan'],
  ['page', 'from sustaining back to preparing in the same cycle', IN_SUSTAIN, back('prepare'), 'active 1 prepare'],
  ['ours', 'going back wants a reason', [begin('plan')], enter('prepare'), 'reason-needed'],
  ['phase I', 'the core elements of a phase are worked on in parallel', [begin('prepare'), start('KE1')], start('KE2'), 'KE2 in-progress 1'],
  ['page', 'no core element is bound to the phase the team is in', [begin('prepare')], start('KE9'), 'KE9 in-progress 1'],
  [
    'KE7',
    'adjusting under way takes up the strategies again',
    [begin('implement'), complete('KE3'), start('KE7')],
    reopen('KE3'),
    'KE3 in-progress 2',
  ],
  ['ours', 'what was set aside can be taken up again', [begin('plan'), exclude('KE4')], reopen('KE4'), 'KE4 in-progress 1'],
  ['ours', 'what is under way is not reopened', [begin('plan'), start('KE4')], reopen('KE4'), 'wrong-element-status'],
  ['ours', 'what was never begun is not reopened', [begin('plan')], reopen('KE4'), 'wrong-element-status'],
  ['ours', 'what was done before the log began is completed outright', [begin('implement')], complete('KE1'), 'KE1 completed 1'],
  ['ours', 'what is completed is not completed again', [begin('plan'), complete('KE3')], complete('KE3'), 'wrong-element-status'],
  ['ours', 'what is completed is not set aside', [begin('plan'), complete('KE3')], exclude('KE3'), 'wrong-element-status'],
  ['ours', 'work under way is completed in its own round', [begin('plan'), start('KE3')], complete('KE3'), 'KE3 completed 1'],
  ['ours', 'work under way can be set aside', [begin('plan'), start('KE3')], exclude('KE3'), 'KE3 not-applicable 1'],
  ['ours', 'what is under way is not started', [begin('plan'), start('KE3')], start('KE3'), 'wrong-element-status'],
  ['KE9', 'a new limited period is a new cycle', IN_SUSTAIN, decide('new-period', 'prepare'), 'active 2 prepare'],
  ['KE9', 'another scope or target group is a new cycle', IN_SUSTAIN, decide('changed-scope', 'plan'), 'active 2 plan'],
  ['KE9', 'a lasting part of practice is a new cycle', IN_SUSTAIN, decide('permanent-practice', 'implement'), 'active 2 implement'],
  ['KE9', 'which may go on sustaining', IN_SUSTAIN, decide('permanent-practice', 'sustain'), 'active 2 sustain'],
  ['KE9', 'many core elements are gone through again', IN_SUSTAIN, decide('new-period', 'prepare'), 'KE9 to-revisit 1'],
  ['KE9', 'also those that were under way', IN_SUSTAIN, decide('new-period', 'prepare'), 'KE8 to-revisit 1'],
  ['KE9', 'what was never begun is still not begun', IN_SUSTAIN, decide('new-period', 'prepare'), 'KE1 not-started 0'],
  ['KE9', 'what did not apply is looked at again', [...IN_SUSTAIN, exclude('KE1')], decide('changed-scope', 'prepare'), 'KE1 to-revisit 0'],
  ['KE9', 'what is looked at again is started', [...IN_SUSTAIN, decide('new-period', 'prepare')], start('KE9'), 'KE9 in-progress 2'],
  ['KE9', 'or found to hold', [...IN_SUSTAIN, decide('new-period', 'prepare')], complete('KE9'), 'KE9 completed 2'],
  ['KE9', 'or set aside', [...IN_SUSTAIN, decide('new-period', 'prepare')], exclude('KE9'), 'KE9 not-applicable 1'],
  ['KE9', 'the decision is one of phase IV', [begin('implement')], decide('new-period', 'prepare'), 'not-in-sustain'],
  [
    'page',
    'the circle goes round and round',
    [...IN_SUSTAIN, decide('new-period', 'sustain')],
    decide('changed-scope', 'prepare'),
    'active 3 prepare',
  ],
  ['KE9', 'the work can stop after the decision', IN_SUSTAIN, lifecycle('implementation.end'), 'ended 1 sustain'],
  ['ours', 'or anywhere else', [begin('prepare')], lifecycle('implementation.end'), 'ended 1 prepare'],
  ['ours', 'or while it rests', [begin('plan'), lifecycle('implementation.pause')], lifecycle('implementation.end'), 'ended 1 plan'],
  ['ours', 'it can rest', [begin('plan')], lifecycle('implementation.pause'), 'paused 1 plan'],
  ['ours', 'and go on where it was', [begin('plan'), lifecycle('implementation.pause')], lifecycle('implementation.resume'), 'active 1 plan'],
  ['ours', 'nothing moves while it rests', [begin('plan'), lifecycle('implementation.pause')], start('KE3'), 'paused'],
  ['ours', 'nor does the phase', [begin('plan'), lifecycle('implementation.pause')], back('prepare'), 'paused'],
  ['ours', 'nor is anything decided', [...IN_SUSTAIN, lifecycle('implementation.pause')], decide('new-period', 'prepare'), 'paused'],
  ['ours', 'what goes on is not resumed', [begin('plan')], lifecycle('implementation.resume'), 'already-active'],
  ['ours', 'what has ended does not begin again', [begin('plan'), lifecycle('implementation.end')], begin('plan'), 'ended'],
  ['ours', 'nor go on', [begin('plan'), lifecycle('implementation.end')], lifecycle('implementation.resume'), 'ended'],
  ['ours', 'nor end twice', [begin('plan'), lifecycle('implementation.end')], lifecycle('implementation.end'), 'ended'],
  ['ours', 'nothing happens before the beginning', [], start('KE1'), 'not-begun'],
  ['ours', 'not even an end', [], lifecycle('implementation.end'), 'not-begun'],
]

describe('what the prose says, in the pure step and in the machine', () => {
  it.each(LIST)('%s: %s', (_source, _claim, log, last, outcome) => {
    const pair = pairOf()
    for (const earlier of log) expect(pair.send(earlier)).toMatchObject({ ok: true })
    const applied = pair.send(last)
    if (!applied.ok) {
      expect(applied.refusal.code).toBe(outcome)
      return
    }
    const { lifecycle: life, cycle, phase, elements } = applied.state
    const [element] = outcome.split(' ')
    const { status, iteration } = elements[element as CoreElementId] ?? {}
    expect(status ? `${element} ${status} ${iteration}` : `${life} ${cycle} ${phase}`).toBe(outcome)
  })
})
