import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CORE_ELEMENT_IDS, isJson, PHASE_IDS, type CoreElementId } from '@implementere/model'
import {
  apply,
  availableEvents,
  initialState,
  judgeGate,
  parsePhaseEvent,
  preview,
  replay,
  timeline,
  type AvailableEvent,
  type Gate,
  type PhaseEvent,
  type PhaseRefusal,
  type PhaseState,
} from '@implementere/phases'
import { carelessEvent, gate, likelyLog, loggedEvent, phaseEvent } from './arbitraries.ts'
import { enter, event } from './events.ts'
import { RUNS } from './runs.ts'
import { eventsAbout } from './vocabulary.ts'

const anyLog = fc.oneof(likelyLog, fc.array(loggedEvent, { maxLength: 20 }))
const anyEvent = fc.oneof(fc.constantFrom(...eventsAbout(CORE_ELEMENT_IDS)), phaseEvent)
const reachable = likelyLog.map((log) => replay(log).state)

describe('apply', () => {
  it('gives back the very same state when it refuses, and says which check is not met', () => {
    fc.assert(
      fc.property(reachable, anyEvent, gate, (state, next, judgedBy) => {
        const applied = apply(state, next, judgedBy)
        if (applied.ok) return
        expect(applied.state).toBe(state)
        expect(applied.refusal.checks.some(({ met }) => !met)).toBe(true)
      }),
      RUNS,
    )
  })

  it('goes through once what the refusal names is done', () => {
    fc.assert(
      fc.property(reachable, anyEvent, gate, (state, next, judgedBy) => {
        const applied = apply(state, next, judgedBy)
        if (applied.ok || isFinal(applied.refusal)) return
        const remedied = remedy(state, next, judgedBy, applied.refusal)
        const again = apply(remedied.state, remedied.event, remedied.gate)
        expect(again.ok ? null : again.refusal.code).not.toBe(applied.refusal.code)
      }),
      { numRuns: RUNS.numRuns * 3 },
    )
  })

  it('lets nothing happen to an implementation that has ended', () => {
    fc.assert(
      fc.property(reachable, anyEvent, gate, (state, next, judgedBy) => {
        fc.pre(state.lifecycle === 'active' || state.lifecycle === 'paused')
        const ended = apply(state, event({ type: 'implementation.end', reason: 'the programme was withdrawn' })).state
        const applied = apply(ended, next, judgedBy)
        expect(applied.state).toBe(ended)
        expect(applied.ok ? null : applied.refusal.code).toBe('ended')
      }),
      RUNS,
    )
  })

  it('lets nothing happen that a parser would not read again as it stands', () => {
    fc.assert(
      fc.property(reachable, fc.oneof(anyEvent, carelessEvent), gate, (state, next, judgedBy) => {
        const applied = apply(state, next, judgedBy)
        if (applied.ok) expect(parsePhaseEvent(applied.event)).toEqual({ ok: true, value: { ...applied.event }, warnings: [] })
      }),
      { numRuns: RUNS.numRuns * 3 },
    )
  })

  it('never takes back a round of work or a cycle', () => {
    fc.assert(
      fc.property(reachable, anyEvent, gate, (state, next, judgedBy) => {
        const after = apply(state, next, judgedBy).state
        expect(after.cycle).toBeGreaterThanOrEqual(state.cycle)
        for (const element of CORE_ELEMENT_IDS) {
          expect(after.elements[element].iteration).toBeGreaterThanOrEqual(state.elements[element].iteration)
        }
      }),
      RUNS,
    )
  })

  it('never marks a check as met because it was overridden', () => {
    fc.assert(
      fc.property(reachable, fc.constantFrom(...PHASE_IDS), gate, (state, phase, judgedBy) => {
        const applied = apply(state, enter(phase, { reason: 'because', override: { reason: 'we go on' } }), judgedBy)
        if (!applied.ok || state.phase === null || applied.event.type !== 'phase.enter') return
        const forward = PHASE_IDS.indexOf(phase) > PHASE_IDS.indexOf(state.phase)
        expect(applied.event.checks).toEqual(forward ? judgeGate(state, state.phase, phase, judgedBy).checks : null)
      }),
      RUNS,
    )
  })

  it('replaces checks that somebody else wrote into the event', () => {
    const state = replay([event({ type: 'implementation.begin', phase: 'plan', goal: { kind: 'initial', text: null, until: null } })]).state
    const forged = [{ code: 'element-settled', met: true, params: {} }]
    expect(apply(state, enter('implement', { checks: forged })).ok).toBe(false)
    expect(apply(state, enter('prepare', { checks: forged, reason: 'because' }))).toMatchObject({ ok: true, event: { checks: null } })
  })

  it('refuses a type, a phase and an element that it does not know, rather than break', () => {
    const state = replay([event({ type: 'implementation.begin', phase: 'plan', goal: { kind: 'initial', text: null, until: null } })]).state
    const codes = [
      { ...enter('plan'), type: 'constructor' },
      { ...enter('plan'), phase: 'constructor' },
      { ...event({ type: 'element.start', element: 'KE1', note: null }), element: 'toString' },
    ].map((strange) => apply(state, strange as PhaseEvent))
    expect(codes.map((applied) => (applied.ok ? null : applied.refusal.code))).toEqual(['unknown-event', 'unknown-phase', 'unknown-element'])
  })
})

describe('replay', () => {
  it('of what apply gave back leads to the same state, whatever the gate was and without its facts', () => {
    fc.assert(
      fc.property(likelyLog, gate, (events, judgedBy) => {
        const stored: PhaseEvent[] = []
        let state = initialState()
        for (const next of events) {
          const applied = apply(state, next, judgedBy)
          if (applied.ok) stored.push(applied.event)
          state = applied.state
        }
        expect(replay(JSON.parse(JSON.stringify(stored)))).toEqual({ state, refused: [] })
      }),
      RUNS,
    )
  })

  it('leads event by event to what it leads to in one go, so any beginning of a log is a log', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const whole = replay(log)
        const prefixes = log.map((_, index) => replay(log.slice(0, index + 1)))
        expect(prefixes.at(-1) ?? replay([])).toEqual(whole)
        for (const [index, { refused }] of prefixes.entries()) {
          expect(refused).toEqual(whole.refused.filter((one) => one.index <= index))
        }
      }),
      RUNS,
    )
  })

  it('leads to the same state without the events that had no effect', () => {
    fc.assert(
      fc.property(likelyLog, (log) => {
        const { state, refused } = replay(log)
        const effective = log.filter((_, index) => !refused.some((one) => one.index === index))
        expect(replay(effective)).toEqual({ state, refused: [] })
      }),
      RUNS,
    )
  })

  it('drops nothing: every event had effect or is listed', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        for (const { index, event: listed } of replay(log).refused) expect(listed).toBe(log[index])
      }),
      RUNS,
    )
  })

  it('gives plain JSON at every state', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const replayed = replay(log)
        expect(isJson(replayed)).toBe(true)
        expect(JSON.parse(JSON.stringify(replayed))).toEqual(replayed)
      }),
      RUNS,
    )
  })
})

describe('preview', () => {
  it('says what apply then does, and lists a change for all that differs', () => {
    fc.assert(
      fc.property(reachable, anyEvent, gate, (state, next, judgedBy) => {
        const previewed = preview(state, next, judgedBy)
        const applied = apply(state, next, judgedBy)
        expect(previewed.ok).toBe(applied.ok)
        expect(previewed.state).toEqual(applied.state)
        if (!previewed.ok || !applied.ok) return
        const { lifecycle, cycle, phase, elements } = state
        const redone = { lifecycle, cycle, phase, ...Object.fromEntries(CORE_ELEMENT_IDS.map((element) => [element, elements[element].status])) }
        for (const { region, element, from, to } of previewed.changes) {
          const key = (element ?? region) as keyof typeof redone
          expect(redone[key]).toBe(from)
          Object.assign(redone, { [key]: to })
        }
        const after = applied.state
        const statuses = Object.fromEntries(CORE_ELEMENT_IDS.map((element) => [element, after.elements[element].status]))
        expect(redone).toEqual({ lifecycle: after.lifecycle, cycle: after.cycle, phase: after.phase, ...statuses })
      }),
      RUNS,
    )
  })
})

describe('availableEvents', () => {
  it('offers just what apply then takes, once the needs it names are met', () => {
    fc.assert(
      fc.property(reachable, gate, (state, judgedBy) => {
        for (const offered of availableEvents(state, judgedBy)) {
          const applied = apply(state, withNeeds(offered), judgedBy)
          expect(applied.ok ? null : applied.refusal.code).toBe(offered.blocked?.code ?? null)
          if (applied.ok && applied.event.type === 'phase.enter') expect(offered.checks).toEqual(applied.event.checks ?? [])
        }
      }),
      RUNS,
    )
  })

  it('names no need that is not one: without it the event is refused', () => {
    fc.assert(
      fc.property(reachable, gate, (state, judgedBy) => {
        for (const offered of availableEvents(state, judgedBy).filter(({ blocked, needs }) => blocked === null && needs.length > 0)) {
          for (const need of offered.needs.filter((one) => one === 'reason' || one === 'override')) {
            const without = { ...offered, needs: offered.needs.filter((one) => one !== need) }
            expect(apply(state, withNeeds(without), judgedBy).ok).toBe(false)
          }
        }
      }),
      RUNS,
    )
  })

  it('has every kind of event once for each phase, core element or decision that it can be about', () => {
    const offered = availableEvents(initialState())
    expect(offered).toHaveLength(4 + 3 + 4 + 3 + 9 * 4)
    expect(new Set(offered.map(({ type, phase, element, decision }) => [type, phase, element, decision].join())).size).toBe(offered.length)
    expect(isJson(offered)).toBe(true)
  })
})

describe('reopening', { timeout: 30_000 }, () => {
  it('loses nothing: the rounds of work before it stay in the timeline as they were', () => {
    fc.assert(
      fc.property(likelyLog, fc.constantFrom(...CORE_ELEMENT_IDS), (log, element) => {
        const at = '2037-12-31T12:00:00Z'
        const reopening = event({ type: 'element.reopen', element, reason: 'it turned out otherwise' }, { id: 'last', at })
        fc.pre(replay([...log, reopening]).refused.every((one) => one.index < log.length))
        const options = { asOf: '2037-12-31' }
        const [before, after] = [timeline(log, options), timeline([...log, reopening], options)]
        const rounds = (of: typeof before) => of.cycles.at(-1)!.elements.find((one) => one.element === element)!.rounds
        expect(rounds(after).slice(0, rounds(before).length)).toEqual(rounds(before))
        expect(rounds(after)).toHaveLength(rounds(before).length + 1)
        expect(after.returns).toHaveLength(before.returns.length + 1)
      }),
      RUNS,
    )
  })
})

/** Refusals that nothing can be done about: it is so already, it is over, or it is not of this version. */
function isFinal({ code }: PhaseRefusal): boolean {
  return ['already-active', 'already-in-phase', 'ended', 'unknown-event'].includes(code)
}

interface Remedied {
  readonly state: PhaseState
  readonly event: PhaseEvent
  readonly gate: Gate
}

/** Does what the refusal names: only its code and its checks are read. */
function remedy(state: PhaseState, refused: PhaseEvent, judgedBy: Gate, { code, checks }: PhaseRefusal): Remedied {
  const unmet = checks.filter(({ met }) => !met)
  const asIs = { state, event: refused, gate: judgedBy }
  switch (code) {
    case 'not-begun':
      return {
        ...asIs,
        state: tell(state, event({ type: 'implementation.begin', phase: 'prepare', goal: { kind: 'initial', text: null, until: null } })),
      }
    case 'paused':
      return { ...asIs, state: tell(state, event({ type: 'implementation.resume', reason: 'because' })) }
    case 'reason-needed':
      return { ...asIs, event: { ...refused, reason: 'because' } as PhaseEvent }
    case 'unreadable-event':
      return { ...asIs, event: readable(refused) }
    case 'override-needed':
      return { ...asIs, event: { ...refused, override: { reason: 'we go on' } } as PhaseEvent }
    case 'goal-differs-from-decision':
      return { ...asIs, event: { ...refused, goal: { kind: unmet[0]!.params['decision'], text: null, until: null } } as PhaseEvent }
    case 'not-in-sustain':
      return { ...asIs, state: tell(state, enter('sustain', { override: { reason: 'we go on' } })) }
    case 'wrong-element-status':
      return { ...asIs, state: broughtTo(state, unmet[0]!.params) }
    case 'gate-closed':
      return {
        ...asIs,
        state: unmet
          .filter((check) => check.code === 'element-settled')
          .reduce((at, { params }) => completed(at, params['element'] as CoreElementId), state),
        gate: { ...judgedBy, facts: Object.fromEntries(Object.keys(judgedBy.facts ?? {}).map((fact) => [fact, true])) },
      }
    default:
      throw new Error(`no remedy for ${code}`)
  }
}

/** The event with its fields as a parser wants them. */
function readable(refused: PhaseEvent): PhaseEvent {
  const { id, at, by } = enter('plan')
  const told = { ...refused, id, at, by }
  if ('override' in told) return { ...told, override: null }
  return 'goal' in told ? { ...told, goal: { ...told.goal, until: null } } : told
}

function tell(state: PhaseState, told: PhaseEvent): PhaseState {
  return apply(state, told).state
}

function completed(state: PhaseState, element: CoreElementId): PhaseState {
  return tell(state, event({ type: 'element.complete', element, note: null }))
}

function broughtTo(state: PhaseState, { element, allowed }: PhaseRefusal['checks'][number]['params']): PhaseState {
  const on = { element: element as CoreElementId }
  const ways: readonly (readonly PhaseEvent[])[] = [
    [event({ type: 'element.complete', ...on, note: null })],
    [event({ type: 'element.reopen', ...on, reason: 'because' })],
    [
      enter('sustain', { override: { reason: 'we go on' } }),
      event({ type: 'cycle.decide', decision: 'new-period', phase: 'prepare', goal: { kind: 'new-period', text: null, until: null } }),
    ],
  ]
  const results = ways.map((way) => way.reduce(tell, state))
  const arrived = results.find((result) => (allowed as readonly string[]).includes(result.elements[on.element].status))
  if (!arrived) throw new Error(`no way to ${JSON.stringify(allowed)}`)
  return arrived
}

/** The event that is offered, with what it needs and nothing more. */
function withNeeds({ type, phase, element, decision, needs }: AvailableEvent): PhaseEvent {
  return {
    id: 'e1',
    at: '2026-03-02T09:00:00Z',
    by: 'u1',
    type,
    phase: phase ?? 'prepare',
    element: element ?? 'KE1',
    decision,
    note: null,
    goal: { kind: decision ?? 'initial', text: null, until: null },
    reason: needs.includes('reason') ? 'because' : null,
    override: needs.includes('override') ? { reason: 'we go on' } : null,
  } as PhaseEvent
}
