/**
 * CPU of one event in the pure step, in a reducer written by hand, in @xstate/store and in XState (`actor.send` and `transition`),
 * and of a replay from JSON text. Run: `node --conditions=@implementere/source --import tsx packages/phases/bench/step.ts`.
 */
import assert from 'node:assert/strict'
import { createStore } from '@xstate/store'
import { createActor, initialTransition, transition } from 'xstate'
import { apply, initialState, parsePhaseEvent, parsePhaseEvents, replay, type PhaseEvent, type PhaseState } from '@implementere/phases'
import { createPhaseMachine, stateOf } from '@implementere/phases/machine'
import { bench, measure } from '../../../docs/bench/harness.ts'
import { event } from '../test/events.ts'
import { eventsAbout } from '../test/vocabulary.ts'
import { CORE_ELEMENT_IDS } from '@implementere/model'
import { reduce } from './hand-written.ts'

const EVENTS = 2000
const EVENTS_OF_SLOW = 200
const LOG_EVENTS = 10_000

const machine = createPhaseMachine()
const vocabulary = eventsAbout(CORE_ELEMENT_IDS).filter(({ type }) => type !== 'implementation.end' && type !== 'implementation.pause')
const begin = event({ type: 'implementation.begin', phase: 'prepare', goal: { kind: 'initial', text: null, until: null } })
const sequence: readonly PhaseEvent[] = [begin, ...Array.from({ length: EVENTS - 1 }, (_, index) => vocabulary[(index * 7919) % vocabulary.length]!)]
const few = sequence.slice(0, EVENTS_OF_SLOW)

const byStep = (events: readonly PhaseEvent[]) => events.reduce((state, one) => apply(state, one).state, initialState())
const byHand = (events: readonly PhaseEvent[]) => events.reduce((state, one) => reduce(state, one).state, initialState())
const byActor = (events: readonly PhaseEvent[]) => {
  const actor = createActor(machine).start()
  for (const one of events) actor.send(one)
  return stateOf(actor.getSnapshot())
}
const byTransition = (events: readonly PhaseEvent[]) => {
  let [snapshot] = initialTransition(machine)
  for (const one of events) [snapshot] = transition(machine, snapshot, one)
  return stateOf(snapshot)
}
const byStore = (events: readonly PhaseEvent[]) => {
  const store = createStore({
    context: { state: initialState() },
    on: { told: (context, { one }: { one: PhaseEvent }) => ({ state: reduce(context.state, one).state }) },
  })
  for (const one of events) store.send({ type: 'told', one })
  return store.getSnapshot().context.state
}

for (const other of [byHand, byActor, byTransition, byStore]) assert.deepEqual(other(few), byStep(few))
for (const other of [byHand, byActor, byStore]) assert.deepEqual(other(sequence), byStep(sequence))
const effective = sequence.reduce<{ state: PhaseState; count: number }>(
  ({ state, count }, one) => {
    const applied = apply(state, one)
    return { state: applied.state, count: count + Number(applied.ok) }
  },
  { state: initialState(), count: 0 },
).count

const wellFormed = sequence.filter((one) => parsePhaseEvent(one).ok)
const log = Array.from({ length: LOG_EVENTS }, (_, index) => ({ ...wellFormed[index % wellFormed.length]!, id: `e${index}`, at: minuteOfLog(index) }))
const text = JSON.stringify(log)
const read = () => {
  const parsed = parsePhaseEvents(JSON.parse(text))
  return parsed.ok ? replay(parsed.value) : null
}
assert.deepEqual(read()?.state, replay(log).state)

console.log(`${EVENTS} events, ${effective} with effect; node ${process.version}`)
await bench('phases', [
  () =>
    measure({
      id: 'P1',
      name: 'one event in the pure step',
      unit: 'event',
      units: EVENTS,
      limit: { name: 'hand-written reducer', run: () => byHand(sequence) },
      candidates: [
        { name: 'pure step', run: () => byStep(sequence) },
        { name: '@xstate/store around that reducer', run: () => byStore(sequence) },
        { name: 'XState actor.send', units: EVENTS_OF_SLOW, run: () => byActor(few) },
        { name: 'XState transition()', units: EVENTS_OF_SLOW, run: () => byTransition(few) },
      ],
      goals: [
        { of: 'pure step', to: 'hand-written reducer', atMost: 1.5 },
        { of: 'XState actor.send', to: 'pure step', atLeast: 35 },
        { of: 'XState transition()', to: 'pure step', atLeast: 200 },
      ],
    }),
  () =>
    measure<unknown>({
      id: 'P3',
      name: 'replay of a log from its text',
      unit: 'event',
      units: LOG_EVENTS,
      limit: { name: 'JSON.parse of a log', run: () => JSON.parse(text) },
      candidates: [
        { name: 'JSON.parse, replay', run: () => replay(JSON.parse(text)) },
        { name: 'JSON.parse, check, replay', run: read },
      ],
      goals: [{ of: 'JSON.parse, replay', to: 'JSON.parse of a log', atMost: 3 }],
    }),
])

/** A log's own moment for each event. */
function minuteOfLog(minutes: number): string {
  return `${new Date(Date.UTC(2026, 0, 5, 8, minutes)).toISOString().slice(0, 19)}Z`
}
