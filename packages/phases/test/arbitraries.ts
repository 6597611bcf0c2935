import fc from 'fast-check'
import { CORE_ELEMENT_IDS, PHASE_IDS, type Check } from '@implementere/model'
import {
  CYCLE_DECISIONS,
  GOAL_KINDS,
  type CycleGoal,
  type Gate,
  type LoggedEvent,
  type PhaseEvent,
  type PhaseEventType,
  type UnknownEvent,
} from '@implementere/phases'

const FIRST_DAY = new Date('2019-01-01T00:00:00Z')
const LAST_DAY = new Date('2037-12-31T00:00:00Z')
const OFFSETS = ['Z', '+01:00', '+02:00', '-10:00', '+14:00', '+05:30']

/** A day within two decades. */
export const day = fc.date({ min: FIRST_DAY, max: LAST_DAY, noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))

/** A moment in any offset. */
export const moment = fc
  .tuple(fc.date({ min: FIRST_DAY, max: LAST_DAY, noInvalidDate: true }), fc.constantFrom(...OFFSETS))
  .map(([date, offset]) => `${date.toISOString().slice(0, 19)}${offset}`)

/** An id, as the contract allows it. */
export const id = fc.string({ minLength: 1, maxLength: 200, unit: 'binary' })

/** A reason that says something. */
export const reason = fc.string({ minLength: 1, unit: 'binary' }).filter((text) => text.trim() !== '')

/** A goal of any kind. */
export const goal: fc.Arbitrary<CycleGoal> = fc.record({
  kind: fc.constantFrom(...GOAL_KINDS),
  text: fc.option(fc.string({ unit: 'binary' })),
  until: fc.option(day),
})

/** Ids, days, moments, and what was typed in their place. */
const carelessText = fc.oneof(id, day, moment, fc.constantFrom('', ' ', '2026-02-30', '2026-03-02', '2026-03-02T09:00:00', 'x'.repeat(300)))

const params = fc.dictionary(
  id.filter((key) => key !== '__proto__'),
  fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value))),
)
const check: fc.Arbitrary<Check> = fc.record({ code: id, met: fc.boolean(), params }, { noNullPrototype: true })
const phase = fc.constantFrom(...PHASE_IDS)
const element = fc.constantFrom(...CORE_ELEMENT_IDS)
const envelope = { id, at: moment, by: id }

/** Any event that the contract allows, of each type equally often. */
export const phaseEvent: fc.Arbitrary<PhaseEvent> = fc.oneof(
  fc.record({ ...envelope, type: fc.constant('implementation.begin' as const), phase, goal }),
  fc.record({ ...envelope, type: fc.constantFrom('implementation.pause' as const, 'implementation.resume', 'implementation.end'), reason }),
  fc.record({
    ...envelope,
    type: fc.constant('phase.enter' as const),
    phase,
    reason: fc.option(fc.string({ unit: 'binary' })),
    override: fc.option(fc.record({ reason })),
    checks: fc.option(fc.array(check, { maxLength: 3 })),
  }),
  fc.record({ ...envelope, type: fc.constant('cycle.decide' as const), decision: fc.constantFrom(...CYCLE_DECISIONS), goal, phase }),
  fc.record({
    ...envelope,
    type: fc.constantFrom('element.start' as const, 'element.complete'),
    element,
    note: fc.option(fc.string({ unit: 'binary' })),
  }),
  fc.record({ ...envelope, type: fc.constantFrom('element.reopen' as const, 'element.exclude'), element, reason }),
)

/** An event of a type that this version does not know. */
export const unknownEvent: fc.Arbitrary<UnknownEvent> = fc.record({
  ...envelope,
  type: fc.constantFrom('element.praise', 'phase.leave', 'constructor'),
  payload: fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value))),
})

/** Anything a log may hold. */
export const loggedEvent: fc.Arbitrary<LoggedEvent> = fc.oneof({ weight: 9, arbitrary: phaseEvent }, { weight: 1, arbitrary: unknownEvent })

/** Events that are likely to be possible one after the other: few ids of elements, goals that fit, reasons always there. */
export const likelyEvent: fc.Arbitrary<PhaseEvent> = fc
  .record({
    type: fc.constantFrom<PhaseEventType>(
      'implementation.pause',
      'implementation.resume',
      ...Array.from({ length: 4 }, () => 'phase.enter' as const),
      ...Array.from({ length: 3 }, () => 'cycle.decide' as const),
      'element.start',
      'element.complete',
      'element.complete',
      'element.reopen',
      'element.exclude',
    ),
    phase,
    element,
    decision: fc.constantFrom(...CYCLE_DECISIONS),
    overridden: fc.boolean(),
  })
  .map(({ type, phase: to, element: on, decision, overridden }) => {
    const common = { id: 'e', at: '2026-03-02T09:00:00+01:00', by: 'u1' }
    switch (type) {
      case 'phase.enter':
        return { ...common, type, phase: to, reason: 'because', override: overridden ? { reason: 'we go on' } : null }
      case 'cycle.decide':
        return { ...common, type, decision, phase: to, goal: { kind: decision, text: null, until: null } }
      case 'element.start':
      case 'element.complete':
        return { ...common, type, element: on, note: null }
      case 'element.reopen':
      case 'element.exclude':
        return { ...common, type, element: on, reason: 'because' }
      case 'implementation.begin':
        return { ...common, type, phase: to, goal: { kind: 'initial', text: null, until: null } }
      default:
        return { ...common, type, reason: 'because' }
    }
  })

/** Events that the types let through, whatever their texts say. */
export const carelessEvent: fc.Arbitrary<PhaseEvent> = fc
  .tuple(fc.oneof(likelyEvent, phaseEvent), fc.record({ id: carelessText, at: carelessText, by: carelessText }, { requiredKeys: [] }), carelessText)
  .map(([event, typed, text]) => {
    const told = { ...event, ...typed }
    if (told.type === 'phase.enter') return { ...told, override: told.override && { reason: text } }
    return 'goal' in told ? { ...told, goal: { ...told.goal, until: text } } : told
  })

/** A log that begins, with its own ids and with moments from nearly all offsets that do not run backwards. */
export const likelyLog: fc.Arbitrary<readonly PhaseEvent[]> = fc
  .tuple(phase, fc.array(fc.tuple(likelyEvent, fc.nat({ max: 60 * 24 * 40 }), fc.constantFrom(...OFFSETS)), { maxLength: 40 }))
  .map(([first, steps]) => {
    let minutes = 0
    const begin: PhaseEvent = {
      id: 'e0',
      at: momentAt(0, 'Z'),
      by: 'u1',
      type: 'implementation.begin',
      phase: first,
      goal: { kind: 'initial', text: null, until: null },
    }
    const rest = steps.map(([event, later, offset], index) => {
      minutes += later
      return { ...event, id: `e${index + 1}`, at: momentAt(minutes, offset) }
    })
    return [begin, ...rest]
  })

/** Any gate: each policy, with facts of every kind. */
export const gate: fc.Arbitrary<Gate> = fc.record({
  policy: fc.constantFrom<NonNullable<Gate['policy']>>(
    'soft',
    'strict',
    'open',
    () => [],
    ({ facts }) => [{ code: 'own', met: facts['own'] === true, params: {} }],
  ),
  facts: fc.dictionary(fc.constantFrom('own', 'budget-approved'), fc.option(fc.boolean())),
})

/** A moment some minutes after the first of the log, written in an offset. */
function momentAt(minutes: number, offset: string): string {
  const sign = offset.startsWith('-') ? -1 : 1
  const shift = offset === 'Z' ? 0 : sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6)))
  const written = new Date(Date.UTC(2024, 0, 15, 8, 0) + (minutes + shift) * 60_000)
  return `${written.toISOString().slice(0, 19)}${offset}`
}
