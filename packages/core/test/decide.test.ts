import { describe, expect, test } from 'vitest'
import {
  decide,
  evolve,
  preview,
  stateOf,
  undo,
  type CoreCommand,
  type CoreRefusal,
  type Decided,
  type ImplementationState,
  type phases,
} from '@implementere/core'
import { act, acts, done, walk } from './arbitraries.ts'
import { FAKE_TOOLS, toolRecord } from './fake-tools.ts'
import { law } from './runs.ts'
import { begin, element, EMPTY, enter, envelope, eventsOf, minute, note, phase, told } from './story.ts'

const refusalOf = (decided: Decided): CoreRefusal | null => (decided.ok ? null : decided.refusal)
const settled = [begin(), element('element.complete', 'KE1'), element('element.complete', 'KE2')]

describe('decide', () => {
  test('gives the event to be stored, with what is absent said to be unknown', () => {
    const rating = { id: 'd1', determinant: 'timePressure', value: -1, at: '2026-01-05' }
    const decided = decide(EMPTY, { type: 'determinant', payload: rating } as never, envelope(1))
    expect(decided).toEqual({
      ok: true,
      events: [
        {
          ...envelope(1),
          type: 'determinant',
          payload: { ...rating, role: null, rater: null, site: null, round: null, importance: null, changeability: null, progress: null, note: null },
        },
      ],
    })
  })

  test('stores with a step forward what its gate found, and nothing of the envelope twice', () => {
    const [event] = eventsOf(told(settled), enter('plan'), envelope(4))
    expect(event).toEqual({
      ...envelope(4),
      type: 'phase',
      payload: {
        type: 'phase.enter',
        phase: 'plan',
        reason: null,
        override: null,
        checks: ['KE1', 'KE2'].map((id) => ({ code: 'element-settled', met: true, params: { element: id, phase: 'prepare', status: 'completed' } })),
      },
    })
  })

  test('stores of a tool’s record only what it was put in place of', () => {
    const remark = { ...note(), replaces: ['e0001'] } as CoreCommand
    expect(eventsOf(told([note()]), remark, envelope(2))).toEqual([{ ...envelope(2), ...note() }])
    expect(eventsOf(told([toolRecord('KE1')]), toolRecord('KE1'), envelope(2))).toMatchObject([{ type: 'tool', replaces: ['e0001'] }])
  })

  test('refuses an id that is in use', () => {
    expect(refusalOf(decide(told([note()]), note(), { ...envelope(9), id: 'e0001' }))).toEqual({
      code: 'duplicate-id',
      checks: [{ code: 'id-unused', met: false, params: { id: 'e0001' } }],
    })
  })

  test.each<[string, CoreCommand, object, readonly (string | number)[], string]>([
    ['a text that says nothing', note('  '), {}, ['payload', 'text'], 'blank-text'],
    ['a moment that is none', note(), { at: '2026-02-30T09:00:00Z' }, ['at'], 'invalid-date-time'],
    ['an empty id', note(), { id: '' }, ['id'], 'too-small'],
    ['an author without an id', note(), { by: '' }, ['by'], 'too-small'],
    ['a payload that is no JSON', { type: 'note', payload: { element: null, text: () => 'x' } } as never, {}, ['payload', 'text'], 'not-json'],
    [
      'a row without a value in it',
      { type: 'tool', payload: { needData: [{ id: 'n1' }, { id: undefined }] } } as never,
      {},
      ['payload', 'needData', 1, 'id'],
      'not-json',
    ],
    ['a number that is none', { type: 'note', payload: { element: NaN, text: 'x' } } as never, {}, ['payload', 'element'], 'not-json'],
    ['what is no command', undefined as never, {}, [], 'invalid-type'],
    ['to erase a person, which rewrites the log', { type: 'person.erase', payload: { places: 1 } } as never, {}, ['type'], 'not-one-of'],
    ['a type that nobody knows', { type: '', payload: {} } as never, {}, ['type'], 'too-small'],
  ])('refuses %s, and says where the fault is', (_, command, fields, path, code) => {
    const refusal = refusalOf(decide(EMPTY, command, { ...envelope(1), ...fields }))
    expect(refusal).toMatchObject({ code: 'unreadable-event', checks: [{ code: 'event-readable', met: false }] })
    expect(refusal!.checks[0]!.params['issues']).toEqual([{ path, code }])
  })

  test('refuses a phase event of a later version', () => {
    const decided = decide(told([begin()]), { type: 'phase', payload: { type: 'element.praise', element: 'KE1' } } as never, envelope(2))
    expect(refusalOf(decided)).toEqual({ code: 'unknown-event', checks: [{ code: 'event-known', met: false, params: { type: 'element.praise' } }] })
  })

  test('keeps an event of an unknown type, for a newer version may know it', () => {
    expect(decide(EMPTY, { type: 'poem', payload: { lines: 3 } } as never, envelope(1)).ok).toBe(true)
  })

  test('judges what is recorded late by the state at its time', () => {
    const state = told([begin(), element('element.complete', 'KE1')])
    const late = { ...envelope(1), at: minute(0), id: 'late' }
    expect(refusalOf(decide(state, element('element.complete', 'KE2'), late))?.code).toBe('not-begun')
    const between = { ...envelope(2), at: '2026-01-05T08:01:30Z', id: 'between' }
    expect(decide(state, element('element.start', 'KE1'), between).ok).toBe(true)
  })

  test('refuses what is recorded late when a later event would lose its effect, and names it', () => {
    const state = told([begin(), element('element.start', 'KE1')])
    const between = { ...envelope(2), at: '2026-01-05T08:01:30Z', id: 'between' }
    expect(refusalOf(decide(state, element('element.start', 'KE1'), between))).toEqual({
      code: 'later-events-depend',
      checks: [{ code: 'later-events-keep-effect', met: false, params: { events: ['e0002'] } }],
    })
    expect(decide(state, note(), between).ok).toBe(true)
    const longer = told([element('element.complete', 'KE1'), element('element.start', 'KE2')], state)
    expect(refusalOf(decide(longer, element('element.start', 'KE1'), between))?.checks[0]!.params).toEqual({ events: ['e0002'] })
  })

  test('does not judge what is recorded late by what was taken back since', () => {
    const begun = told([begin()])
    const taken = evolve(begun, undoOf(begun, 5)[0]!)
    const late = { ...envelope(2), id: 'late' }
    expect(refusalOf(decide(taken, element('element.start', 'KE1'), late))?.code).toBe('not-begun')
  })

  test('takes an implementation and its state alike', () => {
    const state = told(settled)
    expect(decide(state.record, enter('plan'), envelope(4))).toEqual(decide(state, enter('plan'), envelope(4)))
  })

  test('gives events that take effect, and takes none from others', () => {
    law([acts, act], (going, next) => {
      const { state } = walk(going)
      const decided = done(state, next, 90)
      if (!decided.ok) return
      const after = decided.events.reduce((reached, event) => evolve(reached, event), state)
      expect(after.withoutEffect).toEqual([])
      expect(after.issues).toEqual([])
      expect(after.record.events).toHaveLength(state.record.events.length + 1)
    })
  })
})

describe('a gate', () => {
  const state = (...records: readonly CoreCommand[]) => told([...settled, ...records])
  const options = { ...envelope(9), tools: FAKE_TOOLS }
  const checksOf = (decided: Decided) => (decided.ok ? (decided.events[0]!.payload as { readonly checks: unknown }).checks : decided.refusal.checks)
  const left = ['KE1', 'KE2'].map((id) => ({ code: 'element-settled', met: true, params: { element: id, phase: 'prepare', status: 'completed' } }))

  test('asks no tool without a record', () => {
    expect(checksOf(decide(state(), enter('plan'), options))).toEqual(left)
  })

  test('asks every tool that has one, by the record of the latest iteration', () => {
    expect(decide(state(toolRecord('KE1'), toolRecord('KE2', 2), toolRecord('KE2', 1)), enter('plan'), options)).toMatchObject({ ok: true })
    const refused = decide(state(toolRecord('KE2')), enter('plan'), options)
    expect(refusalOf(refused)).toEqual({
      code: 'override-needed',
      checks: [...left, { code: 'tool-complete', met: false, params: { element: 'KE2', iteration: 1, open: ['third'] } }],
    })
  })

  test('lets a team pass an unmet check on its word, and keeps the check', () => {
    const decided = decide(state(toolRecord('KE2')), enter('plan', 'fylket vet det'), options)
    expect(decided).toMatchObject({ ok: true, events: [{ payload: { override: { reason: 'fylket vet det' } } }] })
    expect(checksOf(decided)).toContainEqual({ code: 'tool-complete', met: false, params: { element: 'KE2', iteration: 1, open: ['third'] } })
  })

  test('is closed by an unmet check under a strict policy, whatever anybody says', () => {
    const strict = { ...options, gate: { policy: 'strict' } } as const
    expect(refusalOf(decide(state(toolRecord('KE2')), enter('plan', 'likevel'), strict))).toMatchObject({
      code: 'gate-closed',
      checks: { length: 3 },
    })
    const passed = decide(state(toolRecord('KE2', 2)), enter('plan', 'for sikkerhets skyld'), strict)
    expect(passed).toMatchObject({ ok: true, events: [{ payload: { override: { reason: 'for sikkerhets skyld' } } }] })
    expect(refusalOf(decide(told([...settled, phase({ type: 'implementation.pause', reason: 'ferie' })]), enter('plan'), strict))?.code).toBe(
      'paused',
    )
  })

  test('is open under an open policy, and puts the checks on record all the same', () => {
    const open = decide(state(toolRecord('KE2')), enter('plan'), { ...options, gate: { policy: 'open' } })
    expect(open.ok).toBe(true)
    expect(checksOf(open)).toContainEqual({ code: 'tool-complete', met: false, params: { element: 'KE2', iteration: 1, open: ['third'] } })
    const resting = told([...settled, phase({ type: 'implementation.pause', reason: 'ferie' })])
    expect(refusalOf(decide(resting, enter('plan'), { ...options, gate: { policy: 'open' } }))?.code).toBe('paused')
    const back = decide(evolve(state(), eventsOf(state(), enter('plan'), options)[0]!), enter('prepare', null, 'tilbake'), {
      ...envelope(10),
      gate: { policy: 'open' },
    })
    expect(checksOf(back)).toBeNull()
  })

  test.each(['soft', 'strict', 'open'] as const)('leaves what is no step forward as it is, under the policy %s too', (policy) => {
    const start = decide(told([begin()]), element('element.start', 'KE1'), { ...envelope(2), gate: { policy } })
    expect(start).toEqual({
      ok: true,
      events: [{ ...envelope(2), type: 'phase', payload: { type: 'element.start', element: 'KE1', note: null } }],
    })
    expect(refusalOf(decide(EMPTY, enter('plan'), { ...envelope(1), gate: { policy } }))?.code).toBe('not-begun')
  })

  test('asks the own facts of the caller beside, and an own policy in place of everything', () => {
    const facts = { gate: { facts: { 'budget-approved': null } } }
    expect(refusalOf(decide(state(), enter('plan'), { ...options, ...facts }))!.checks.at(-1)).toEqual({
      code: 'budget-approved',
      met: false,
      params: { known: false },
    })
    const own = { gate: { policy: () => [{ code: 'our-rule', met: true, params: {} }] } }
    expect(checksOf(decide(state(toolRecord('KE2')), enter('plan'), { ...options, ...own }))).toEqual([{ code: 'our-rule', met: true, params: {} }])
  })

  test('asks the tools of every phase that is passed over, but not of elements that were set aside', () => {
    const aside = phase({ type: 'element.exclude', element: 'KE2', reason: 'ikke aktuelt' })
    const reached = told([begin(), aside, toolRecord('KE2'), toolRecord('KE1', 0 + 1)])
    const refused = refusalOf(decide(reached, enter('implement'), options))!
    expect(refused.checks.filter(({ code }) => code === 'tool-complete').map(({ params }) => params['element'])).toEqual(['KE1'])
  })

  test('asks no tool of a phase that was left before', () => {
    const planned = (['KE3', 'KE4', 'KE5'] as const).map((id) => element('element.complete', id))
    expect(decide(told([begin('plan'), toolRecord('KE2'), ...planned]), enter('implement'), options).ok).toBe(true)
  })

  test('asks no tool on the way back', () => {
    const inPlan = evolve(state(), eventsOf(state(), enter('plan'), options)[0]!)
    expect(decide(inPlan, enter('prepare', null, 'tilbake'), { ...envelope(10), tools: FAKE_TOOLS }).ok).toBe(true)
  })
})

describe('undo', () => {
  const act3 = [begin(), element('element.start', 'KE1'), element('element.complete', 'KE1')]

  test('takes back what the author did last, and the time after that what came before', () => {
    let state = told(act3)
    const targets = [10, 11, 12].map((n) => {
      const [event] = undoOf(state, n)
      state = evolve(state, event!)
      return event!.payload
    })
    expect(targets).toEqual([{ target: 'e0003' }, { target: 'e0002' }, { target: 'e0001' }])
    expect(state.phases.lifecycle).toBe('not-started')
    expect(refusalOf(undo(state, envelope(13)))).toEqual({
      code: 'nothing-to-undo',
      checks: [{ code: 'own-event-exists', met: false, params: { by: 'u1' } }],
    })
  })

  test('is refused while what somebody else did later depends on it, and names that', () => {
    const state = told([element('element.start', 'KE1')], told([begin()]), { by: 'u2' })
    expect(refusalOf(undo(state, envelope(5)))).toEqual({
      code: 'later-events-depend',
      checks: [{ code: 'later-events-keep-effect', met: false, params: { events: ['e0002'] } }],
    })
    expect(undo(state, envelope(5, 'u2')).ok).toBe(true)
  })

  test('passes over what has no effect', () => {
    const refused = { ...envelope(2), type: 'phase', payload: { type: 'element.reopen', element: 'KE1', reason: 'x' } }
    const state = evolve(told([begin()]), refused)
    expect(undoOf(state, 3)[0]!.payload).toEqual({ target: 'e0001' })
  })

  test('takes back an event by its id only when it is the last of its author that has effect', () => {
    const state = told([note('a'), note('b')])
    const retract = (target: string, by = 'u1') => refusalOf(decide(state, { type: 'event.retract', payload: { target } }, envelope(9, by)))
    expect(retract('e0001')).toEqual({
      code: 'not-last-event',
      checks: [{ code: 'target-last', met: false, params: { target: 'e0001', last: 'e0002' } }],
    })
    expect(retract('e0009')?.code).toBe('unknown-target')
    expect(retract('e0002', 'u2')?.code).toBe('not-own-event')
    const taken = evolve(state, undoOf(state, 9)[0]!)
    expect(refusalOf(decide(taken, { type: 'event.retract', payload: { target: 'e0002' } }, envelope(10)))).toEqual({
      code: 'not-last-event',
      checks: [{ code: 'target-in-effect', met: false, params: { target: 'e0002' } }],
    })
    expect(refusalOf(decide(taken, { type: 'event.retract', payload: { target: 'e0009' } }, envelope(10)))?.code).toBe('not-retractable')
  })

  test('gives back the state before, but for the log', () => {
    law([acts, act], (going, next) => {
      const { state } = walk(going)
      const fresh = { ...next, late: 0, by: 'u9' }
      const decided = done(state, fresh, 90)
      if (!decided.ok || fresh.command === 'undo') return
      const after = decided.events.reduce((reached, event) => evolve(reached, event), state)
      const taken = undo(after, envelope(95, 'u9'))
      expect(taken.ok).toBe(true)
      const back = taken.ok ? evolve(after, taken.events[0]!) : after
      const { record: _record, retracted, ...rest } = back
      const { record: _before, retracted: already, ...expected } = state
      expect(rest).toEqual(expected)
      expect(retracted).toHaveLength(already.length + 1)
    })
  })
})

describe('preview', () => {
  test('shows each change that an event makes', () => {
    const previewed = preview(told(settled), enter('plan'), envelope(4))
    expect(previewed).toMatchObject({ ok: true, changes: [{ region: 'phase', element: null, from: 'prepare', to: 'plan' }] })
    expect(previewed.ok && previewed.checks.map(({ code, met }) => [code, met])).toEqual([
      ['element-settled', true],
      ['element-settled', true],
    ])
    expect(preview(told([begin()]), element('element.start', 'KE1'), envelope(2))).toMatchObject({
      checks: [],
      changes: [{ region: 'element', element: 'KE1', from: 'not-started', to: 'in-progress' }],
    })
  })

  test('equals what decide then does', () => {
    law([acts, act], (going, next) => {
      if (next.command === 'undo') return
      const { state } = walk(going)
      const options = { ...envelope(90 - next.late, next.by), id: 'next' }
      const [previewed, decided] = [preview(state, next.command, options), decide(state, next.command, options)]
      if (decided.ok) {
        const after = decided.events.reduce((reached, event) => evolve(reached, event), state)
        expect(previewed).toMatchObject({ ok: true, events: decided.events, state: after })
      } else expect(previewed).toEqual({ ok: false, refusal: decided.refusal, state })
    })
  })
})

describe('a refusal', () => {
  test('names an unmet check, and what it names removes it wherever anything can', () => {
    law([acts, act], (going, next) => {
      const { state } = walk(going)
      const decided = done(state, next, 90)
      if (decided.ok || next.command === 'undo') return
      const unmet = decided.refusal.checks.filter(({ met }) => !met)
      expect(unmet.length).toBeGreaterThan(0)
      const remedy = remedyFor(state, decided.refusal, next.command, 90 - next.late)
      if (remedy === null) return
      const again = decide(remedy.state, remedy.command, { ...envelope(remedy.n, next.by), id: 'again' })
      const stillUnmet = again.ok ? [] : again.refusal.checks.filter(({ met }) => !met)
      for (const check of unmet) expect(stillUnmet).not.toContainEqual(check)
    })
  })
})

function undoOf(state: ImplementationState, n: number) {
  const decided = undo(state, envelope(n))
  if (!decided.ok) throw new Error(decided.refusal.code)
  return decided.events
}

interface Remedy {
  readonly state: ImplementationState
  readonly command: CoreCommand
  /** The minute at which to ask again. */
  readonly n: number
}

type PhasePayload = Extract<CoreCommand, { type: 'phase' }>['payload']

/** Does what the refusal asks for. Null where the refusal says that there is no way any more: the work has ended or begun already. */
function remedyFor(state: ImplementationState, { code }: CoreRefusal, command: CoreCommand, asked: number): Remedy | null {
  const payload = command.type === 'phase' ? command.payload : null
  // What was recorded too late is recorded now, where the state is the present one.
  const n = 99
  const again = (state_: ImplementationState, changes: Partial<PhasePayload> = {}): Remedy => ({
    state: state_,
    command: payload === null ? command : ({ type: 'phase', payload: { ...payload, ...changes } } as CoreCommand),
    n,
  })
  const first = (one: CoreCommand): ImplementationState => told([one], state, { ...envelope(98, 'u8'), id: 'remedy' })
  switch (code) {
    case 'not-begun':
      return asked < 90 ? null : again(first(begin()))
    case 'paused':
      return asked < 90 ? null : again(first(phase({ type: 'implementation.resume', reason: 'tilbake' })))
    case 'reason-needed':
      return { ...again(state, { reason: 'fordi' }), n: asked }
    case 'override-needed':
      // The checks stay unmet: the word carries past them, so the question is only whether it goes through.
      return null
    case 'later-events-depend':
      return again(state)
    case 'duplicate-id':
      return again(state)
    default:
      return null
  }
}

test('every refusal of the statechart that an event can remove is removed by it', () => {
  const active = told([begin()])
  const cases: readonly (readonly [
    ImplementationState,
    CoreCommand,
    string,
    (state: ImplementationState) => readonly [ImplementationState, CoreCommand],
  ])[] = [
    [stateOf(EMPTY), element('element.start', 'KE1'), 'not-begun', (state) => [told([begin()], state), element('element.start', 'KE1')]],
    [
      active,
      phase({ type: 'implementation.resume', reason: 'x' }),
      'already-active',
      (state) => [told([phase({ type: 'implementation.pause', reason: 'x' })], state), phase({ type: 'implementation.resume', reason: 'x' })],
    ],
    [
      active,
      phase({ type: 'cycle.decide', decision: 'new-period', phase: 'plan', goal: goalOf('new-period') }),
      'not-in-sustain',
      (state) => [
        told([enter('sustain', 'hopp')], state),
        phase({ type: 'cycle.decide', decision: 'new-period', phase: 'plan', goal: goalOf('new-period') }),
      ],
    ],
    [
      told([enter('sustain', 'hopp')], active),
      phase({ type: 'cycle.decide', decision: 'new-period', phase: 'plan', goal: goalOf('changed-scope') }),
      'goal-differs-from-decision',
      (state) => [state, phase({ type: 'cycle.decide', decision: 'new-period', phase: 'plan', goal: goalOf('new-period') })],
    ],
    [
      active,
      phase({ type: 'element.reopen', element: 'KE1', reason: 'x' }),
      'wrong-element-status',
      (state) => [told([element('element.complete', 'KE1')], state), phase({ type: 'element.reopen', element: 'KE1', reason: 'x' })],
    ],
    [active, enter('prepare'), 'already-in-phase', (state) => [told([enter('plan', 'hopp')], state), enter('prepare', null, 'tilbake')]],
    [active, phase({ type: 'implementation.pause', reason: 'x' }), 'none', (state) => [state, phase({ type: 'implementation.pause', reason: 'x' })]],
    [
      active,
      enter('plan'),
      'override-needed',
      (state) => [told([element('element.complete', 'KE1'), element('element.complete', 'KE2')], state), enter('plan')],
    ],
    [active, enter('plan'), 'override-needed', (state) => [state, enter('plan', 'vi vet det')]],
  ]
  for (const [state, command, code, remedy] of cases) {
    const refused = decide(state, command, envelope(50))
    expect(refusalOf(refused)?.code ?? 'none').toBe(code)
    const [after, again] = remedy(state)
    expect(decide(after, again, envelope(60))).toMatchObject({ ok: true })
  }
})

function goalOf(kind: phases.GoalKind): phases.CycleGoal {
  return { kind, text: null, until: null }
}
