import { describe, expect, test } from 'vitest'
import { at, evolve, mergeLogs, phases, qic, stateOf, type CoreCommand, type CoreEvent } from '@implementere/core'
import { acts, anyLog, walk } from './arbitraries.ts'
import { law } from './runs.ts'
import { begin, element, EMPTY, enter, envelope, event, note, told } from './story.ts'

const checklist = { formatVersion: 1, instrument: 'qic-no@1', id: 'r1', date: '2026-01-05', rater: null, role: null, answers: {} } as const
const answered: CoreCommand = { type: 'qic', payload: checklist }
/** How many there are of everything, where all there can be is there; one of each but for phase events, of which one has no effect. */
const COUNTS: Readonly<Record<string, number>> = { phaseLog: 2 }
const withEvents = (...events: CoreEvent[]) => ({ ...EMPTY, events })

describe('stateOf', () => {
  test('of an empty log knows nothing', () => {
    expect(stateOf(EMPTY)).toEqual({
      record: EMPTY,
      phases: phases.initialState(),
      phaseLog: [],
      tools: [],
      responses: [],
      ratings: [],
      observations: [],
      decisions: [],
      notes: [],
      erasures: [],
      retracted: [],
      withoutEffect: [],
      issues: [],
    })
  })

  test('takes events in order of their moments, whatever the offsets and however they are written', () => {
    const early = event({ id: 'b', at: '2026-01-05T10:00:00+02:00' })
    const late = event({ id: 'a', at: '2026-01-05T08:30:00Z', payload: { element: null, text: 'Etterpå' } })
    expect(stateOf(withEvents(late, early)).notes.map((one) => one.event)).toEqual(['b', 'a'])
    expect(stateOf(withEvents(late, early)).record.events.map(({ id }) => id)).toEqual(['b', 'a'])
  })

  test('takes events of one moment in order of their ids', () => {
    expect(stateOf(withEvents(event({ id: 'b' }), event({ id: 'a' }))).notes.map((one) => one.event)).toEqual(['a', 'b'])
  })

  test('hears fractions of a second to the millisecond', () => {
    const noted = (fraction: string, id: string) => event({ id, at: `2026-01-05T08:00:00${fraction}Z` })
    expect(stateOf(withEvents(noted('.2', 'a'), noted('.15', 'b'), noted('', 'c'))).notes.map((one) => one.event)).toEqual(['c', 'b', 'a'])
    expect(stateOf(withEvents(noted('.0002', 'a'), noted('.0001', 'b'))).notes.map((one) => one.event)).toEqual(['a', 'b'])
  })

  test('gives back the record itself when it is in order, and a state as it is', () => {
    const record = withEvents(event())
    expect(stateOf(record).record).toBe(record)
    const state = stateOf(record)
    expect(stateOf(state)).toBe(state)
  })

  test('lets the first of two events with one id count, and lists the other', () => {
    const state = stateOf(withEvents(event(), event({ payload: { element: null, text: 'Anders' } })))
    expect(state.notes.map(({ text }) => text)).toEqual(['Anders'])
    expect(state.withoutEffect).toEqual([
      { index: 1, id: 'e0001', refusal: { code: 'duplicate-id', checks: [{ code: 'id-unused', met: false, params: { id: 'e0001' } }] } },
    ])
  })

  test('lists what the state it meets does not allow', () => {
    const state = stateOf(withEvents(event({ type: 'phase', payload: { type: 'element.start', element: 'KE1', note: null } })))
    expect(state.withoutEffect.map(({ index, id, refusal }) => [index, id, refusal.code])).toEqual([[0, 'e0001', 'not-begun']])
    expect(state.phaseLog).toHaveLength(1)
  })

  test('lists a phase event of a later version, and an event of a later version', () => {
    const state = stateOf(
      withEvents(event({ type: 'phase', payload: { type: 'element.praise' } }), event({ ...envelope(2), type: 'poem', payload: { lines: 3 } })),
    )
    expect(state.withoutEffect.map(({ refusal }) => refusal)).toEqual([
      { code: 'unknown-event', checks: [{ code: 'event-known', met: false, params: { type: 'element.praise' } }] },
    ])
    expect(state.issues).toEqual([
      { code: 'unknown-event-type', path: ['events', 0, 'payload', 'type'], params: { type: 'element.praise' }, severity: 'warning' },
      { code: 'unknown-event-type', path: ['events', 1, 'type'], params: { type: 'poem' }, severity: 'warning' },
    ])
  })

  test.each([
    ['phase', { type: 'element.start', element: 'KE1', note: null, id: 'another' }, ['payload', 'id']],
    ['phase', 'element.start', ['payload']],
    ['tool', { formatVersion: 1, element: 'KE10', iteration: 1 }, ['payload', 'element']],
    ['tool', { formatVersion: 1, element: 'KE1', iteration: 0 }, ['payload', 'iteration']],
    ['tool', null, ['payload']],
    ['qic', { formatVersion: 1 }, ['payload', 'instrument']],
    ['determinant', { id: 'd1', determinant: 'x', value: 3, at: '2026-01-01' }, ['payload', 'value']],
    ['observation', { id: 's1', what: ['sessions', 'dreams'] }, ['payload', 'what', 1]],
    ['decision', { id: 'q1', question: ' ', state: 'open' }, ['payload', 'question']],
    ['note', { text: 'x', colour: 'red' }, ['payload', 'colour']],
    ['event.retract', {}, ['payload', 'target']],
    ['person.erase', { places: -1 }, ['payload', 'places']],
  ])('passes over a payload of %s that cannot be read, and says where the fault is', (type, payload, path) => {
    const state = stateOf(withEvents(event({ type, payload })))
    expect(state.issues.map(({ path: where, severity }) => [where, severity])).toContainEqual([['events', 0, ...path], 'error'])
    expect(state).toMatchObject({
      tools: [],
      responses: [],
      ratings: [],
      observations: [],
      decisions: [],
      notes: [],
      erasures: [],
      withoutEffect: [],
    })
  })

  test('keeps of a tool the latest record of each iteration, and of what has an id the latest', () => {
    const tool = (n: number, iteration: number, elementId = 'KE2') =>
      event({ ...envelope(n), type: 'tool', payload: { formatVersion: 1, element: elementId, iteration } })
    const decided = (n: number, state: string) =>
      event({
        ...envelope(n),
        type: 'decision',
        payload: { id: 'q1', element: null, question: 'Hvem?', state, due: null, outcome: null, decidedOn: null, decidedBy: null },
      })
    const state = stateOf(withEvents(tool(1, 2), tool(2, 1), tool(3, 2), tool(4, 1, 'KE1'), decided(5, 'open'), decided(6, 'decided')))
    expect(state.tools.map(({ element: id, iteration, event: from }) => [id, iteration, from])).toEqual([
      ['KE1', 1, 'e0004'],
      ['KE2', 1, 'e0002'],
      ['KE2', 2, 'e0003'],
    ])
    expect(state.decisions.map((one) => one.state)).toEqual(['decided'])
  })

  test('lets a retraction take back what its author recorded, wherever it stands', () => {
    const retract = (n: number, target: string, by = 'u1') => event({ ...envelope(n, by), type: 'event.retract', payload: { target } })
    const state = stateOf(withEvents(retract(1, 'e0002'), event(envelope(2)), event(envelope(3))))
    expect(state.notes.map((one) => one.event)).toEqual(['e0003'])
    expect(state.retracted).toEqual(['e0002'])
    expect(stateOf(withEvents(event(), retract(2, 'e0001', 'u2'))).withoutEffect[0]?.refusal).toEqual({
      code: 'not-own-event',
      checks: [{ code: 'target-own', met: false, params: { target: 'e0001', by: 'u2' } }],
    })
    expect(stateOf(withEvents(retract(2, 'e0009'))).withoutEffect[0]?.refusal).toEqual({
      code: 'unknown-target',
      checks: [{ code: 'target-known', met: false, params: { target: 'e0009' } }],
    })
    expect(stateOf(withEvents(event(), retract(2, 'e0001'), retract(3, 'e0002'))).withoutEffect[0]?.refusal).toEqual({
      code: 'not-retractable',
      checks: [{ code: 'target-retractable', met: false, params: { target: 'e0002', type: 'event.retract' } }],
    })
  })

  test('asks the author of the first event of an id, where several have it', () => {
    const other = event({ ...envelope(2, 'u2'), id: 'e0001' })
    const taking = (by: string) => event({ ...envelope(3, by), type: 'event.retract', payload: { target: 'e0001' } })
    expect(stateOf(withEvents(event(), other, taking('u1')))).toMatchObject({ retracted: ['e0001'], withoutEffect: [] })
    const refused = stateOf(withEvents(event(), other, taking('u2')))
    expect(refused.retracted).toEqual([])
    expect(refused.withoutEffect.map(({ index, refusal }) => [index, refusal.code])).toEqual([
      [1, 'duplicate-id'],
      [2, 'not-own-event'],
    ])
  })

  test('takes nothing back by a retraction whose id stands earlier, and refuses nothing in its name', () => {
    const again = (target: string) => event({ ...envelope(3), id: 'e0002', type: 'event.retract', payload: { target } })
    for (const target of ['e0001', 'e0009']) {
      const state = stateOf(withEvents(event(), event(envelope(2)), again(target)))
      expect(state.notes.map((one) => one.event)).toEqual(['e0001', 'e0002'])
      expect(state.retracted).toEqual([])
      expect(state.withoutEffect.map(({ index, refusal }) => [index, refusal.code])).toEqual([[2, 'duplicate-id']])
    }
  })

  test('takes nothing back by a retraction that cannot be read, and says that it cannot', () => {
    const state = stateOf(withEvents(event(), event({ ...envelope(2), type: 'event.retract', payload: { target: 7 } })))
    expect(state).toMatchObject({ retracted: [], withoutEffect: [], notes: [{ event: 'e0001' }] })
    expect(state.issues.map(({ path }) => path)).toEqual([['events', 1, 'payload', 'target']])
  })

  test('takes nothing back by an event of another kind, whatever it names', () => {
    const state = stateOf(withEvents(event(), event({ ...envelope(2), type: 'poem', payload: { target: 'e0001' } })))
    expect(state).toMatchObject({ retracted: [], withoutEffect: [], notes: [{ event: 'e0001' }] })
  })

  test('takes back every version of an id that is in conflict', () => {
    const other = event({ payload: { element: null, text: 'Anders' } })
    const state = stateOf(withEvents(event(), other, event({ ...envelope(2), type: 'event.retract', payload: { target: 'e0001' } })))
    expect(state).toMatchObject({ notes: [], retracted: ['e0001'], withoutEffect: [] })
  })

  test('is the same in whatever order a log is written', () => {
    law([anyLog], (log) => {
      expect(stateOf({ ...EMPTY, events: log.toReversed() })).toEqual(stateOf({ ...EMPTY, events: log }))
    })
  })

  test('is plain JSON', () => {
    law([anyLog], (log) => {
      const state = stateOf({ ...EMPTY, events: log })
      expect(JSON.parse(JSON.stringify(state))).toEqual(state)
    })
  })

  test('knows of phases what their own package makes of the same events', () => {
    law([anyLog], (log) => {
      const { phases: standing, phaseLog } = stateOf({ ...EMPTY, events: log })
      expect(phases.replay(phaseLog).state).toEqual(standing)
    })
  })

  test('loses no event: each has effect, was taken back, has none and is listed, or is of no known kind', () => {
    law([anyLog], (log) => {
      const { events } = mergeLogs(log, [])
      const state = stateOf({ ...EMPTY, events })
      expect(state.record.events).toEqual(events)
      const idle = state.withoutEffect.map(({ index }) => events[index]!.id)
      expect(state.withoutEffect.map(({ id }) => id)).toEqual(idle)
    })
  })
})

describe('evolve', () => {
  test('gives the state that reading the whole log gives, one event after the other in any order', () => {
    law([anyLog], (log) => {
      const step = log.reduce((state, one) => evolve(state, one), stateOf(EMPTY))
      expect(step).toEqual(stateOf({ ...EMPTY, events: log }))
    })
  })

  test('keeps what was read before as it is when an event comes last, so that the log is not read again', () => {
    const idle = event({ ...envelope(2), type: 'phase', payload: { type: 'element.reopen', element: 'KE1', reason: 'x' } })
    const before = evolve(told([answered]), idle)
    expect(before.withoutEffect).toHaveLength(1)
    const after = evolve(before, event(envelope(3)))
    expect(after.responses).toHaveLength(1)
    expect(after.responses[0]).toBe(before.responses[0])
    expect(evolve(after, event({ ...envelope(2), id: 'late' })).responses[0]).not.toBe(before.responses[0])
  })

  test('keeps all that was there when an event comes last', () => {
    const rating = { id: 'd1', determinant: 'timePressure', value: -1, at: '2026-01-05' }
    const log: readonly (readonly [string, CoreEvent['payload']])[] = [
      ['phase', { type: 'implementation.begin', phase: 'prepare', goal: { kind: 'initial', text: null, until: null } }],
      ['tool', { formatVersion: 1, element: 'KE2', iteration: 1 }],
      ['qic', checklist],
      ['determinant', rating],
      ['observation', { id: 's1', what: ['sessions'] }],
      ['decision', { id: 'q1', question: 'Hvem?', state: 'open' }],
      ['note', { text: 'Et møte' }],
      ['person.erase', { places: 1 }],
      ['event.retract', { target: 'e0010' }],
      ['note', { text: 'Feil sted' }],
      ['phase', { type: 'element.reopen', element: 'KE1', reason: 'x' }],
      ['poem', { lines: 3 }],
    ]
    const before = stateOf(withEvents(...log.map(([type, payload], place) => event({ ...envelope(place + 1), type, payload }))))
    expect(Object.values(before).map((list) => (Array.isArray(list) ? list.length : 1))).toEqual(Object.keys(before).map((key) => COUNTS[key] ?? 1))
    const last = event({
      ...envelope(20),
      type: 'observation',
      payload: { id: 's2', what: ['contacts'], from: null, to: null, count: null, checksum: null },
    })
    expect(evolve(before, last)).toEqual({
      ...before,
      record: { ...before.record, events: [...before.record.events, last] },
      observations: [...before.observations, last.payload],
    })
  })

  test('reads the log again where what a record was put in place of was taken back, or where its time is not yet come', () => {
    const saved = (n: number, replaces: readonly string[], by = 'u1') =>
      event({ ...envelope(n, by), type: 'tool', payload: { formatVersion: 1, element: 'KE1', iteration: 1 }, replaces })
    const stepwise = (...events: readonly CoreEvent[]) =>
      events.reduce((state, one) => evolve(state, one), stateOf(EMPTY)).tools.map(({ event: from, unseen }) => [from, unseen])
    const retraction = event({ ...envelope(3), type: 'event.retract', payload: { target: 'e0002' } })
    expect(stepwise(saved(1, []), saved(2, ['e0001']), retraction, saved(4, ['elsewhere', 'e0002'], 'u2'))).toEqual([['e0004', []]])
    expect(stepwise(saved(1, []), saved(4, ['e0001', 'e0009'], 'u2'), saved(9, ['e0001']))).toEqual([['e0004', []]])
  })

  test('reads the log again for an event whose id stands in it, for a retraction, and for what was to be taken back', () => {
    const retraction = event({ ...envelope(2), type: 'event.retract', payload: { target: 'e0003' } })
    const again = event({ ...envelope(4), id: 'e0001', payload: { element: null, text: 'Om igjen' } })
    const log = [event(), retraction, event(envelope(3)), again, event({ ...envelope(5), type: 'event.retract', payload: { target: 'e0001' } })]
    const states = log.map((_, index) => log.slice(0, index + 1).reduce((state, one) => evolve(state, one), stateOf(EMPTY)))
    expect(states.map(({ notes, retracted }) => [notes.map((one) => one.event), retracted])).toEqual([
      [['e0001'], []],
      [['e0001'], []],
      [['e0001'], ['e0003']],
      [['e0001'], ['e0003']],
      [[], ['e0001', 'e0003']],
    ])
    expect(states.map(({ withoutEffect }) => withoutEffect.map(({ refusal }) => refusal.code))).toEqual([
      [],
      ['unknown-target'],
      [],
      ['duplicate-id'],
      [],
    ])
  })

  test('finds what was to be taken back among others that have no effect', () => {
    const idle = event({ type: 'phase', payload: { type: 'element.start', element: 'KE1', note: null } })
    const retraction = event({ ...envelope(2), type: 'event.retract', payload: { target: 'e0003' } })
    const state = [idle, retraction, event(envelope(3))].reduce((reached, one) => evolve(reached, one), stateOf(EMPTY))
    expect([state.notes, state.retracted]).toEqual([[], ['e0003']])
    expect(state.withoutEffect.map(({ id }) => id)).toEqual(['e0001'])
  })

  test('reads responses by the instruments it is given, wherever in the log an event belongs', () => {
    const own = { ...qic.qicNo, id: 'our-own' }
    const answer = (n: number) => event({ ...envelope(n), type: 'qic', payload: { ...checklist, instrument: 'our-own@1', id: `r${n}` } })
    const options = { instruments: [own] }
    const first = evolve(EMPTY, answer(2), options)
    expect(first.responses.map(({ id }) => id)).toEqual(['r2'])
    const second = evolve(evolve(first, answer(3), options), answer(1), options)
    expect(second.responses.map(({ id }) => id)).toEqual(['r1', 'r2', 'r3'])
    expect(stateOf(second.record, options)).toEqual(second)
    expect(evolve(second.record, answer(4), options)).toEqual(evolve(second, answer(4), options))
    expect(evolve(second, answer(4), options).issues).toEqual([])
    expect(evolve(EMPTY, answer(2)).issues).toHaveLength(1)
    expect(at(second.record, '2026-01-05T08:02:00Z', options).responses.map(({ id }) => id)).toEqual(['r1', 'r2'])
  })

  test('never leaves a reachable state, whatever is done', () => {
    law([acts], (going) => {
      const { state } = walk(going)
      const { lifecycle, cycle, goal, phase, elements } = state.phases
      expect(lifecycle === 'not-started').toBe(cycle === 0)
      expect([goal === null, phase === null]).toEqual([cycle === 0, cycle === 0])
      for (const { status, iteration } of Object.values(elements)) {
        expect(phases.ELEMENT_STATUSES).toContain(status)
        if (status === 'not-started') expect(iteration).toBe(0)
        if (['in-progress', 'completed'].includes(status)) expect(iteration).toBeGreaterThan(0)
      }
      expect(state.withoutEffect).toEqual([])
      expect(state.issues).toEqual([])
    })
  })

  test('leaves the state before as it was', () => {
    const before = told([begin(), note()])
    const copy = structuredClone(before)
    evolve(before, event({ ...envelope(9), type: 'phase', payload: { type: 'element.start', element: 'KE1', note: null } }))
    evolve(before, event({ ...envelope(9), type: 'event.retract', payload: { target: 'e0002' } }))
    expect(before).toEqual(copy)
  })
})

describe('at', () => {
  const inPlan = () => told([begin(), element('element.complete', 'KE1'), element('element.complete', 'KE2'), enter('plan')])

  test('gives the state as it was at a moment, the moment itself included', () => {
    const state = inPlan()
    expect(at(state, '2026-01-05T08:03:59Z').phases.phase).toBe('prepare')
    expect(at(state, '2026-01-05T08:04:00Z').phases.phase).toBe('plan')
    expect(at(state, '2026-01-05T09:04:00+01:00').phases.phase).toBe('plan')
    expect(at(state.record, '2026-01-05T08:00:59Z').phases.lifecycle).toBe('not-started')
  })

  test('gives the state of a day by the days as they were written', () => {
    const night = { ...EMPTY, events: [event({ at: '2026-01-06T00:30:00+02:00' })] }
    expect(at(night, '2026-01-05').notes).toEqual([])
    expect(at(night, '2026-01-06').notes).toHaveLength(1)
    expect(at(night, '2026-01-05T22:30:00Z').notes).toHaveLength(1)
  })

  test('gives back a state as it is when it knows of nothing later', () => {
    const state = inPlan()
    expect(at(state, '2026-01-05')).toBe(state)
    expect(at(state.record, '2026-01-05').record).toBe(state.record)
  })

  test('does not know yet of what was taken back later', () => {
    const state = inPlan()
    const taken = evolve(state, event({ ...envelope(9), type: 'event.retract', payload: { target: 'e0004' } }))
    expect(taken.phases.phase).toBe('prepare')
    expect(at(taken, '2026-01-05T08:08:00Z').phases.phase).toBe('plan')
  })

  test.each(['yesterday', '2026-02-30', '2026-01-05T08:00:00'])('refuses %s', (time) => {
    expect(() => at(EMPTY, time)).toThrow(expect.objectContaining({ code: 'invalid-date', details: { time } }))
    expect(() => at(EMPTY, time)).toThrow('a time is a day or a moment with its offset')
  })

  test('gives the whole state after the last event', () => {
    law([acts], (going) => {
      const { state: whole } = walk(going)
      expect(at(whole.record, '2030-01-01')).toEqual(stateOf(whole.record))
    })
  })
})
