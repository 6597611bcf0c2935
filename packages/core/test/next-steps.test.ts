import { describe, expect, test } from 'vitest'
import {
  evolve,
  model,
  NEXT_STEP_CODES,
  NEXT_STEP_RULES,
  nextSteps,
  qic,
  stateOf,
  type CoreCommand,
  type ImplementationState,
  type OverviewOptions,
} from '@implementere/core'
import { acts, walk } from './arbitraries.ts'
import { FAKE_TOOLS, toolRecord } from './fake-tools.ts'
import { observed, SHIFTED, STEADY } from './observed.ts'
import { indicator, monitoring, plan, reviews, strategy, task } from './records-of-tools.ts'
import { law } from './runs.ts'
import { begin, element, EMPTY, enter, envelope, event, note, phase, told } from './story.ts'

const RULE_IDS = NEXT_STEP_RULES.map(({ id }) => id)
const options: OverviewOptions = { asOf: '2026-02-01', tools: {} }
const stepsOf = (state: ImplementationState, more: Partial<OverviewOptions> = {}) => nextSteps(state, { ...options, ...more })
const byRule = (rule: string, state: ImplementationState, more: Partial<OverviewOptions> = {}) =>
  stepsOf(state, more).filter((one) => one.rule === rule)
const toImplement = [begin('implement')]
const answered = (answers: Readonly<Record<string, number>>): CoreCommand => ({
  type: 'qic',
  payload: { formatVersion: 1, instrument: 'qic-no@1', id: 'r1', date: '2026-01-05', rater: null, role: null, answers },
})
const rated = (determinant: string, n: number): CoreCommand => ({
  type: 'determinant',
  payload: {
    id: `${determinant}${n}`,
    determinant,
    role: null,
    rater: `p${n}`,
    site: null,
    round: null,
    value: -2,
    importance: 5,
    changeability: 5,
    progress: null,
    note: null,
    at: '2026-01-05',
  },
})
const hindered = [1, 2, 3].flatMap((n) => [rated('timePressure', n), rated('our-own', n)])
const idle = (n: number) => event({ ...envelope(n), type: 'phase', payload: { type: 'element.reopen', element: 'KE1', reason: 'x' } })
const decided = (id: string, due: string | null, state: 'open' | 'decided' = 'open'): CoreCommand => ({
  type: 'decision',
  payload: { id, element: 'KE9', question: 'Hvem?', state, due, outcome: null, decidedOn: null, decidedBy: null },
})

describe('nextSteps', () => {
  test('ranks from 1, in the order of the rules', () => {
    const state = told([begin('implement'), decided('q1', '2026-01-20'), decided('q2', null), ...hindered, answered({ '4.2': 1 })])
    const steps = stepsOf(state)
    expect(steps.map(({ rank }) => rank)).toEqual(steps.map((_, index) => index + 1))
    const places = steps.map(({ rule }) => RULE_IDS.indexOf(rule))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect([...new Set(steps.map(({ rule }) => rule))]).toEqual([
      'overdue-decision',
      'element-not-started',
      'uncovered-barrier',
      'checklist-item',
      'no-observations',
      'left-behind',
      'checklist-item-left-behind',
      'open-decision',
    ])
  })

  test.each(model.PHASE_IDS)('has no step without a rule, in the phase %s as in the others', (present) => {
    const steps = stepsOf(told([begin(present), answered({})]))
    expect(RULE_IDS).toEqual(expect.arrayContaining(steps.map(({ rule }) => rule)))
    expect(steps.length).toBeGreaterThan(0)
  })

  test('says of each rule how its steps stand among themselves', () => {
    expect(NEXT_STEP_RULES.map(({ within }) => within)).toEqual(
      'log element single single due series series due element element element element priority instrument single single element instrument due element single'.split(
        ' ',
      ),
    )
    expect(new Set(RULE_IDS).size).toBe(NEXT_STEP_RULES.length)
  })

  test('asks first to settle an event without effect', () => {
    const state = evolve(told([begin()]), idle(2))
    expect(stepsOf(state)[0]).toEqual({
      rank: 1,
      rule: 'event-without-effect',
      code: 'settle-event',
      element: null,
      why: { kind: 'event', code: 'wrong-element-status', params: { event: 'e0002' } },
      settles: { by: 'event.retract', event: null, element: null, target: 'e0002' },
    })
    const settled = evolve(state, event({ ...envelope(3), type: 'event.retract', payload: { target: 'e0002' } }))
    expect(byRule('event-without-effect', settled)).toEqual([])
  })

  test.each([
    ['hit nothing', 'u1', 'nothing', 'unknown-target'],
    ['was somebody else’s to make', 'u2', 'e0001', 'not-own-event'],
    ['took back a retraction', 'u1', 'e0003', 'not-retractable'],
  ])('does not ask to take back a retraction that %s', (_, by, target, code) => {
    const taken = told([begin(), note(), { type: 'event.retract', payload: { target: 'e0002' } }])
    const state = evolve(taken, event({ ...envelope(4, by), type: 'event.retract', payload: { target } }))
    expect(state.withoutEffect.map(({ refusal }) => refusal.code)).toEqual([code])
    expect(byRule('event-without-effect', state)).toEqual([])
  })

  test('asks to begin what has not begun', () => {
    expect(stepsOf(stateOf(EMPTY))).toEqual([
      {
        rank: 1,
        rule: 'not-begun',
        code: 'begin',
        element: null,
        why: { kind: 'lifecycle', code: 'not-started', params: {} },
        settles: { by: 'phase', event: 'implementation.begin', element: null, target: null },
      },
      {
        rank: 2,
        rule: 'no-checklist',
        code: 'answer-checklist',
        element: null,
        why: { kind: 'missing-record', code: 'no-response', params: {} },
        settles: { by: 'qic', event: null, element: null, target: null },
      },
    ])
  })

  test('asks to go on with what rests, and beside that for decisions only', () => {
    const paused = told([begin(), decided('q1', '2026-01-20'), decided('q2', null), phase({ type: 'implementation.pause', reason: 'ferie' })])
    expect(stepsOf(paused).map(({ rule, code, settles }) => [rule, code, settles.event])).toEqual([
      ['paused', 'resume', 'implementation.resume'],
      ['overdue-decision', 'decide', null],
      ['open-decision', 'decide', null],
    ])
    expect(stepsOf(paused)[0]).toMatchObject({
      element: null,
      why: { kind: 'lifecycle', code: 'paused', params: {} },
      settles: { by: 'phase', element: null, target: null },
    })
    expect(byRule('event-without-effect', evolve(paused, idle(9)))).toHaveLength(1)
  })

  test('asks for nothing more once the work has ended, but to settle the log', () => {
    const ended = told([begin(), decided('q1', '2026-01-20'), phase({ type: 'implementation.end', reason: 'ferdig' })])
    expect(stepsOf(ended)).toEqual([])
    expect(stepsOf(evolve(ended, idle(9))).map(({ rule }) => rule)).toEqual(['event-without-effect'])
  })

  test('asks for decisions: those over time first, the earliest at the top', () => {
    const state = told([
      begin(),
      decided('later', null),
      decided('b', '2026-01-20'),
      decided('a', '2026-01-20'),
      decided('soon', '2026-02-01'),
      decided('done', '2025-01-01', 'decided'),
    ])
    const rows = stepsOf(state).filter(({ code }) => code === 'decide')
    expect(rows[0]).toMatchObject({ why: { kind: 'decision', code: 'open' }, settles: { by: 'decision', event: null, element: 'KE9' } })
    expect(rows.map(({ rule, settles, element: on, why }) => [rule, settles.target, on, why.params])).toEqual([
      ['overdue-decision', 'a', 'KE9', { decision: 'a', due: '2026-01-20' }],
      ['overdue-decision', 'b', 'KE9', { decision: 'b', due: '2026-01-20' }],
      ['open-decision', 'soon', 'KE9', { decision: 'soon', due: '2026-02-01' }],
      ['open-decision', 'later', 'KE9', { decision: 'later', due: null }],
    ])
  })

  test('asks to look at a signal that nobody has reviewed', () => {
    const state = told([begin('implement')])
    const [first, ...more] = byRule('signal', state, { observations: SHIFTED, asOf: '2027-12-31' })
    expect(first).toMatchObject({
      code: 'review-signal',
      element: 'KE7',
      why: { kind: 'signal', code: expect.stringMatching(/./) as string, params: { measure: 'dosage.sessionsDelivered', indicator: null } },
      settles: { by: 'tool', event: null, element: 'KE7', target: 'dosage.sessionsDelivered' },
    })
    expect(Object.keys(first!.why.params)).toEqual(['measure', 'indicator', 'direction', 'periods'])
    const found = [first!, ...more].map(({ why }) => ({
      indicator: 'dosage.sessionsDelivered',
      rule: why.code,
      period: (why.params['periods'] as string[])[1]!,
    }))
    const reviewed = told([reviews(...found)], state)
    expect(byRule('signal', reviewed, { observations: SHIFTED, asOf: '2027-12-31' })).toEqual([])
    const elsewhere = told([reviews(...found.map((one) => ({ ...one, period: '1999-01' })))], state)
    expect(byRule('signal', elsewhere, { observations: SHIFTED, asOf: '2027-12-31' })).toHaveLength(found.length)
    expect(byRule('signal', state, { observations: STEADY, asOf: '2027-12-31' })).toEqual([])
    const planned = told([monitoring([indicator({ id: 'i1', measure: 'dosage.sessionsDelivered' })])], state)
    const named = byRule('signal', planned, { observations: SHIFTED, asOf: '2027-12-31' })
    expect(named.map(({ settles, why }) => [settles.target, why.params['indicator']])).toEqual(found.map(() => ['i1', 'i1']))
  })

  test('watches what the monitoring plan names, and asks to do something about a target that is missed', () => {
    const watching = told(
      [monitoring([indicator({ id: 'i1', measure: 'dosage.sessionsDelivered', target: 0.9, frequency: 'quarter' })])],
      told(toImplement),
    )
    expect(byRule('missed-target', watching, { observations: STEADY, asOf: '2027-12-31' })).toEqual([
      {
        rank: expect.any(Number) as number,
        rule: 'missed-target',
        code: 'address-missed-target',
        element: 'KE7',
        why: { kind: 'target', code: 'clearly-missed', params: { measure: 'dosage.sessionsDelivered', indicator: 'i1', target: 0.9, value: 0.7 } },
        settles: { by: 'tool', event: null, element: 'KE7', target: 'i1' },
      },
    ])
    const near = told([monitoring([indicator({ id: 'i1', measure: 'dosage.sessionsDelivered', target: 0.72 })])], told(toImplement))
    expect(byRule('missed-target', near, { observations: STEADY, asOf: '2027-12-31' })[0]?.why.code).toBe('missed')
    const none = told([monitoring([indicator({ id: 'i1', measure: 'dosage.sessionsDelivered', target: 0.5 })])], told(toImplement))
    expect(byRule('missed-target', none, { observations: STEADY, asOf: '2027-12-31' })).toEqual([])
  })

  test('asks for tasks that should be done, the longest overdue first', () => {
    const tasks = [
      task({ id: 'b', due: '2026-01-30', accountable: 'u1' }),
      task({ id: 'a', due: '2026-01-30' }),
      task({ id: 'c', due: '2026-01-02' }),
      task({ id: 'today', due: '2026-02-01' }),
      task({ id: 'done', due: '2026-01-02', done: '2026-02-01' }),
      task({ id: 'done-later', due: '2026-01-20', done: '2026-02-02' }),
      task({ id: 'no-day' }),
    ]
    const state = told([begin('implement'), plan({ tasks })])
    expect(byRule('overdue-task', state)[0]).toMatchObject({
      code: 'finish-task',
      why: { kind: 'task' },
      settles: { by: 'tool', event: null, element: 'KE3' },
    })
    expect(byRule('overdue-task', state).map(({ element: on, why, settles }) => [on, why.code, why.params, settles.target])).toEqual([
      ['KE3', 'overdue', { task: 'c', due: '2026-01-02', accountable: null }, 'c'],
      ['KE3', 'overdue', { task: 'done-later', due: '2026-01-20', accountable: null }, 'done-later'],
      ['KE3', 'overdue', { task: 'a', due: '2026-01-30', accountable: null }, 'a'],
      ['KE3', 'overdue', { task: 'b', due: '2026-01-30', accountable: 'u1' }, 'b'],
    ])
  })

  test('asks to look again at what a new cycle carries over', () => {
    const again = phase({ type: 'cycle.decide', decision: 'new-period', phase: 'prepare', goal: { kind: 'new-period', text: null, until: null } })
    const state = told([begin(), element('element.complete', 'KE2'), enter('sustain', 'hopp'), again])
    expect(byRule('to-revisit', state).map(({ element: on, code, settles, why }) => [on, code, settles, why])).toEqual([
      [
        'KE2',
        'revisit-element',
        { by: 'phase', event: 'element.start', element: 'KE2', target: null },
        { kind: 'status', code: 'to-revisit', params: { element: 'KE2' } },
      ],
    ])
  })

  test('asks for what the tools of the present phase miss, for tools without a record, and for what nobody has begun', () => {
    const tools = FAKE_TOOLS
    const state = told([begin(), toolRecord('KE2')])
    const present = stepsOf(state, { tools }).filter(({ rule }) => ['unmet-check', 'missing-record', 'element-not-started'].includes(rule))
    expect(present.map(({ why }) => why.kind)).toEqual(['check', 'missing-record', 'status', 'status'])
    expect(present.map(({ rule, code, element: on, why, settles }) => [rule, code, on, why.code, why.params, settles.by, settles.event])).toEqual([
      ['unmet-check', 'meet-check', 'KE2', 'third', { place: 1 }, 'tool', null],
      ['missing-record', 'fill-tool', 'KE1', 'no-record', { element: 'KE1' }, 'tool', null],
      ['element-not-started', 'start-element', 'KE1', 'not-started', { element: 'KE1' }, 'phase', 'element.start'],
      ['element-not-started', 'start-element', 'KE2', 'not-started', { element: 'KE2' }, 'phase', 'element.start'],
    ])
    const aside = told([phase({ type: 'element.exclude', element: 'KE1', reason: 'x' })], state)
    expect(stepsOf(aside, { tools }).filter(({ element: on, rule }) => on === 'KE1' && rule !== 'no-checklist')).toEqual([])
  })

  test('asks for strategies against the barriers to act on first, once somebody plans', () => {
    const barriers = (...commands: readonly CoreCommand[]) =>
      byRule('uncovered-barrier', told([...commands, ...hindered])).map(({ settles }) => settles.target)
    expect(barriers(begin('prepare'))).toEqual([])
    expect(barriers(begin('plan'))).toEqual(['our-own', 'timePressure'])
    expect(barriers(begin('plan'), plan({ strategies: [strategy('s1', ['timePressure'])] }))).toEqual(['our-own'])
    expect(barriers(begin('plan'), plan({ acceptedRisks: [{ id: 'a1', determinant: 'our-own', reason: 'x' }] }))).toEqual(['timePressure'])
    expect(barriers()).toEqual(['our-own', 'timePressure'])
    expect(byRule('uncovered-barrier', told(hindered))[0]).toMatchObject({
      code: 'cover-barrier',
      element: 'KE3',
      why: { kind: 'barrier', code: 'uncovered', params: { determinant: 'our-own' } },
      settles: { by: 'tool', event: null, element: 'KE3' },
    })
  })

  test('asks for the items of the checklist: those of the present phase, and lower down what earlier phases left', () => {
    const state = told([begin('implement'), answered({ '4.2': 1, '1.1': 2 })])
    const present = byRule('checklist-item', state)
    expect(present[0]).toMatchObject({
      code: 'do-item',
      element: 'KE3',
      why: { kind: 'checklist-item', code: 'partly', params: { item: '4.2', component: '4', instrument: 'qic-no@1' } },
      settles: { by: 'qic', target: '4.2' },
    })
    const onlyOf = (rule: string) => byRule(rule, state).map(({ settles }) => settles.target!)
    const phasesOf = (item: string) => qic.qicNo.items.find(({ id }) => id === item)!.elements.map((one) => model.phaseOf(one))
    const open = qic.qicNo.items.map(({ id }) => id).filter((id) => id !== '1.1')
    expect(onlyOf('checklist-item')).toEqual(open.filter((id) => phasesOf(id).includes('implement')))
    const before = open.filter((id) => !phasesOf(id).includes('implement') && phasesOf(id).some((id_) => id_ === 'prepare' || id_ === 'plan'))
    expect(before.length).toBeGreaterThan(0)
    expect(onlyOf('checklist-item-left-behind')).toEqual(before)
    expect(byRule('checklist-item-left-behind', state)[0]).toMatchObject({
      code: 'do-item',
      why: { kind: 'checklist-item', code: 'unknown', params: { item: before[0], instrument: 'qic-no@1' } },
      settles: { by: 'qic', target: before[0] },
    })
    expect(byRule('checklist-item-left-behind', told([begin('prepare'), answered({ '4.2': 1 })]))).toEqual([])
    const planning = byRule('checklist-item-left-behind', told([begin('plan'), answered({})])).map(({ settles }) => settles.target)
    expect([planning, phasesOf('5.1')]).toEqual([['5.1'], ['prepare', 'implement']])
    expect(byRule('checklist-item', told([answered({ '4.2': 1 })])).length).toBe(21)
  })

  test('asks for a checklist where there is none, and for observations where groups are running', () => {
    expect(byRule('no-checklist', told([begin()]))).toHaveLength(1)
    expect(byRule('no-checklist', told([begin(), answered({})]))).toEqual([])
    expect(byRule('no-observations', told([begin('implement')]))).toMatchObject([
      {
        code: 'collect-observations',
        element: 'KE6',
        why: { kind: 'missing-record', code: 'no-data', params: {} },
        settles: { by: 'observation', event: null, element: 'KE6', target: null },
      },
    ])
    expect(byRule('no-observations', told([begin('sustain')]))).toHaveLength(1)
    expect(byRule('no-observations', told([begin('plan')]))).toEqual([])
    expect(byRule('no-observations', told([begin('implement')]), { observations: STEADY })).toEqual([])
    const counted = observed({ populations: [{ id: 'p1', date: '2026-01-05', site: 'nord', counts: 'persons', eligible: 40, participants: 12 }] })
    expect(byRule('no-observations', told([begin('implement')]), { observations: counted })).toEqual([])
  })

  test('asks to settle what earlier phases left behind', () => {
    const state = told([begin(), toolRecord('KE2'), element('element.complete', 'KE2'), enter('plan', 'hopp')])
    expect(
      byRule('left-behind', state, { tools: FAKE_TOOLS }).map(({ element: on, why, settles }) => [
        on,
        why.code,
        why.params,
        settles.by,
        settles.event,
      ]),
    ).toEqual([
      ['KE1', 'not-started', { element: 'KE1' }, 'phase', 'element.complete'],
      ['KE2', 'tool-complete', { element: 'KE2', iteration: 1, open: ['third'] }, 'tool', null],
    ])
    expect(byRule('left-behind', state, { tools: FAKE_TOOLS }).map(({ code, why }) => [code, why.kind])).toEqual([
      ['settle-left-behind', 'status'],
      ['settle-left-behind', 'check'],
    ])
    expect(byRule('left-behind', told([toolRecord('KE2')]), { tools: FAKE_TOOLS })).toEqual([])
    expect(byRule('left-behind', told([begin(), toolRecord('KE2')]), { tools: FAKE_TOOLS })).toEqual([])
    const whole = told([toolRecord('KE2', 2), element('element.complete', 'KE1')], state)
    expect(byRule('left-behind', whole, { tools: FAKE_TOOLS })).toEqual([])
    expect(RULE_IDS).toEqual(expect.arrayContaining(stepsOf(whole, { tools: FAKE_TOOLS }).map(({ rule }) => rule)))
    const aside = told([phase({ type: 'element.exclude', element: 'KE1', reason: 'x' })], state)
    expect(byRule('left-behind', aside, { tools: {} })).toEqual([])
  })

  test('asks to mark as completed what nothing more is asked of', () => {
    const started = told([begin(), element('element.start', 'KE1'), toolRecord('KE1'), element('element.start', 'KE2'), toolRecord('KE2')])
    expect(byRule('element-not-started', started)).toEqual([])
    const ready = (tools: OverviewOptions['tools'] & object) =>
      byRule('element-ready', started, { tools }).map(({ element: on, why, settles }) => [on, why.kind, why.code, settles.event])
    expect(ready(FAKE_TOOLS)).toEqual([['KE1', 'check', 'tool-complete', 'element.complete']])
    expect(byRule('element-ready', started, { tools: FAKE_TOOLS })[0]).toMatchObject({
      code: 'complete-element',
      why: { params: { element: 'KE1', iteration: 1, open: [] } },
      settles: { by: 'phase', element: 'KE1', target: null },
    })
    expect(byRule('element-ready', told([begin(), element('element.start', 'KE1')]), { tools: FAKE_TOOLS })).toMatchObject([
      { element: 'KE1', why: { kind: 'status', code: 'in-progress', params: { element: 'KE1' } } },
    ])
    expect(ready({})).toEqual([
      ['KE1', 'status', 'in-progress', 'element.complete'],
      ['KE2', 'status', 'in-progress', 'element.complete'],
    ])
  })

  test('leads on once nothing in the present phase is open', () => {
    const done = told([begin(), element('element.complete', 'KE1'), element('element.complete', 'KE2')])
    expect(byRule('next-phase', done)).toMatchObject([
      {
        code: 'enter-phase',
        element: null,
        why: { kind: 'gate', code: 'open', params: { phase: 'plan' } },
        settles: { by: 'phase', event: 'phase.enter', element: null, target: 'plan' },
      },
    ])
    const half = told([begin(), element('element.complete', 'KE1')])
    expect(byRule('next-phase', half)).toEqual([])
    expect(byRule('next-phase', half, { gate: { policy: 'open' } })).toEqual([])
    const last = told([begin('sustain'), element('element.complete', 'KE8')])
    expect(byRule('next-phase', last)).toEqual([])
    expect(byRule('next-phase', told([element('element.complete', 'KE9')], last))).toMatchObject([
      { code: 'decide-cycle', settles: { event: 'cycle.decide', target: 'prepare' } },
    ])
    expect(byRule('next-phase', told([toolRecord('KE2')], done), { tools: FAKE_TOOLS })).toEqual([])
  })

  test('is the same for the same record, and knows no other codes and rules than its tables', () => {
    law(
      [acts],
      (going) => {
        const { state } = walk(going)
        const steps = stepsOf(state)
        expect(stepsOf(stateOf({ ...state.record, events: state.record.events.toReversed() }))).toEqual(steps)
        expect(steps.map(({ rank }) => rank)).toEqual(steps.map((_, index) => index + 1))
        for (const { rule, code } of steps) {
          expect(RULE_IDS).toContain(rule)
          expect(NEXT_STEP_CODES).toContain(code)
        }
        expect(JSON.parse(JSON.stringify(steps))).toEqual(steps)
      },
      0.1,
    )
  })
})
