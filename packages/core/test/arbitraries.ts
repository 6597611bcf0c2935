import fc from 'fast-check'
import {
  DECISION_STATES,
  decide,
  dimensions,
  evolve,
  model,
  phases,
  qic,
  stateOf,
  undo,
  type CoreCommand,
  type CoreEvent,
  type ImplementationState,
} from '@implementere/core'
import { EMPTY, envelope } from './story.ts'

const phaseId = fc.constantFrom(...model.PHASE_IDS)
const elementId = fc.constantFrom(...model.CORE_ELEMENT_IDS)
const person = fc.constantFrom('u1', 'u2', 'u3')
const day = fc.date({ min: new Date('2025-12-01'), max: new Date('2026-03-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
const text = fc.string({ maxLength: 8 })
const said = text.map((words) => `x${words}`)
const goal = (kind: phases.GoalKind) => ({ kind, text: null, until: null })

const phasePayload: fc.Arbitrary<Extract<CoreCommand, { type: 'phase' }>['payload']> = fc.oneof(
  { weight: 2, arbitrary: phaseId.map((phase) => ({ type: 'implementation.begin' as const, phase, goal: goal('initial') })) },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constantFrom('implementation.pause' as const, 'implementation.resume'), reason: fc.constantFrom('', 'ferie') }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('phase.enter' as const),
      phase: phaseId,
      reason: fc.constantFrom(null, 'tilbake'),
      override: fc.constantFrom(null, { reason: 'vi går videre' }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...phases.CYCLE_DECISIONS), phaseId)
      .map(([decision, phase]) => ({ type: 'cycle.decide' as const, decision, phase, goal: goal(decision) })),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      type: fc.constantFrom('element.start' as const, 'element.complete'),
      element: elementId,
      note: fc.option(text),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constantFrom('element.reopen' as const, 'element.exclude'),
      element: elementId,
      reason: fc.constantFrom('fordi', 'av grunn'),
    }),
  },
)

/** A filled-in checklist. */
export const response: fc.Arbitrary<qic.QicResponse> = fc.record({
  formatVersion: fc.constant(1 as const),
  instrument: fc.constant('qic-no@1'),
  id: fc.constantFrom('r1', 'r2', 'r3'),
  date: day,
  rater: fc.option(person),
  role: fc.option(fc.constantFrom('team', 'leder')),
  answers: fc.dictionary(fc.constantFrom(...qic.qicNo.items.map(({ id }) => id)), fc.constantFrom(0, 1, 2, null, { notApplicable: 'ikke aktuelt' })),
})

/** A rating of a determinant. */
export const rating = fc.record({
  id: fc.integer({ min: 1, max: 60 }).map((n) => `d${n}`),
  determinant: fc.constantFrom('timePressure', 'cfir.financing', 'our-own'),
  role: fc.option(fc.constantFrom('team', 'leder')),
  rater: fc.option(person),
  site: fc.constant(null),
  round: fc.constant(null),
  value: fc.option(fc.constantFrom(-2 as const, -1, 0, 1, 2)),
  importance: fc.option(fc.integer({ min: 1, max: 5 })),
  changeability: fc.option(fc.integer({ min: 1, max: 5 })),
  progress: fc.option(fc.integer({ min: 1, max: 5 })),
  note: fc.option(text),
  at: day,
})

/** A reference to observations. */
export const reference = fc.record({
  id: fc.constantFrom('s1', 's2'),
  what: fc.uniqueArray(fc.constantFrom(...dimensions.OBSERVATION_KINDS)),
  from: fc.option(day),
  to: fc.option(day),
  count: fc.option(fc.nat()),
  checksum: fc.option(fc.constant('sha256:abc')),
})

/** A decision. */
export const decision = fc.record({
  id: fc.constantFrom('q1', 'q2', 'q3'),
  element: fc.option(elementId),
  question: said,
  state: fc.constantFrom(...DECISION_STATES),
  due: fc.option(day),
  outcome: fc.option(text),
  decidedOn: fc.option(day),
  decidedBy: fc.option(person),
})

/** A remark. */
export const remark = fc.record({ element: fc.option(elementId), text: said })

/** Any command but an undo; those about phases are likely to be possible, and often are not. */
export const command: fc.Arbitrary<CoreCommand> = fc.oneof(
  { weight: 12, arbitrary: phasePayload.map((payload) => ({ type: 'phase' as const, payload })) },
  { weight: 1, arbitrary: response.map((payload) => ({ type: 'qic' as const, payload })) },
  { weight: 2, arbitrary: rating.map((payload) => ({ type: 'determinant' as const, payload })) },
  { weight: 1, arbitrary: reference.map((payload) => ({ type: 'observation' as const, payload })) },
  { weight: 1, arbitrary: decision.map((payload) => ({ type: 'decision' as const, payload })) },
  { weight: 1, arbitrary: remark.map((payload) => ({ type: 'note' as const, payload })) },
)

/** What somebody does: a command, at its time or recorded late, or an undo. */
export interface Act {
  readonly by: string
  readonly command: CoreCommand | 'undo'
  /** By how many minutes it is recorded late. */
  readonly late: number
}

/** Something that somebody does. */
export const act: fc.Arbitrary<Act> = fc.record({
  by: person,
  command: fc.oneof({ weight: 10, arbitrary: command }, { weight: 1, arbitrary: fc.constant('undo' as const) }),
  late: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 20 }) }),
})

/** A state with what was done to get there. */
export interface Walked {
  readonly state: ImplementationState
  readonly events: readonly CoreEvent[]
  readonly refused: number
}

/** Does one thing after another, the n-th at the n-th minute of `start`, and takes up what goes through. */
export function walk(acts: readonly Act[], from: ImplementationState = stateOf(EMPTY), start = 1): Walked {
  let [state, refused] = [from, 0]
  const events: CoreEvent[] = []
  for (const [index, one] of acts.entries()) {
    const decided = done(state, one, start + index)
    if (!decided.ok) refused++
    else for (const event of decided.events) [state] = [evolve(state, event), events.push(event)]
  }
  return { state, events, refused }
}

/** What comes of an act. Late ones keep an id of their own. */
export function done(state: ImplementationState, { by, command: what, late }: Act, n: number): ReturnType<typeof decide> {
  const options = { ...envelope(Math.max(1, n - late), by), id: `e${String(n).padStart(4, '0')}-${by}` }
  return what === 'undo' ? undo(state, options) : decide(state, what, options)
}

/** Things that were done, the first of which is to begin. */
export const acts: fc.Arbitrary<readonly Act[]> = fc
  .tuple(phaseId, fc.array(act, { maxLength: 40 }))
  .map(([phase, rest]) => [
    { by: 'u1', command: { type: 'phase', payload: { type: 'implementation.begin', phase, goal: goal('initial') } }, late: 0 },
    ...rest,
  ])

/** Any log: events that went through, and events that may not, in any order. */
export const anyLog: fc.Arbitrary<readonly CoreEvent[]> = fc
  .tuple(acts, fc.array(fc.tuple(act, fc.integer({ min: 1, max: 60 })), { maxLength: 12 }), fc.array(fc.nat(), { maxLength: 3 }))
  .chain(([going, stray, targets]) => {
    const { events } = walk(going)
    const wild = stray.flatMap(([{ by, command: what }, n]) =>
      what === 'undo' ? [] : [{ ...envelope(n, by), type: what.type, payload: JSON.parse(JSON.stringify(what.payload)) }],
    )
    const taken = targets.map((n, index) => ({
      ...envelope(n % 60, 'u1'),
      id: `t${index}`,
      type: 'event.retract',
      payload: { target: events[n % Math.max(1, events.length)]?.id ?? 'nothing' },
    }))
    const log = [...events, ...wild, ...taken]
    return fc.shuffledSubarray(log, { minLength: log.length })
  })
