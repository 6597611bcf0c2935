import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnyStateMachine } from 'xstate'
import { getAdjacencyMap } from 'xstate/graph'
import { CORE_ELEMENT_IDS, PHASE_IDS, type CoreElementId } from '@implementere/model'
import { apply, ELEMENT_STATUSES, initialState, replay, type PhaseEvent, type PhaseState } from '@implementere/phases'
import { createPhaseMachine, stateOf, type PhaseMachineSnapshot } from '@implementere/phases/machine'
import { likelyLog } from './arbitraries.ts'
import { pairOf } from './pair.ts'
import { RUNS } from './runs.ts'
import { eventsAbout } from './vocabulary.ts'
import { randomWalk } from './walk.ts'

/** One core element of three different phases. With nine there are 12 x 5^9 + 1, about 23 million configurations. */
const THREE: readonly CoreElementId[] = ['KE1', 'KE3', 'KE8']

interface Edge {
  readonly event: PhaseEvent
  readonly state: PhaseMachineSnapshot
}

/** What sets one configuration apart from another. Counters are left out: no guard reads the cycle's number or an element's iteration. */
const configurationOf = ({ lifecycle, phase, elements }: PhaseState) =>
  [lifecycle, phase ?? 'none', ...THREE.map((element) => elements[element].status)].join(' ')

describe('the machine and the pure step, every configuration of three core elements', () => {
  const events = eventsAbout(THREE)
  const machine: AnyStateMachine = createPhaseMachine()
  const map = getAdjacencyMap(machine, { events: [...events], serializeState: (snapshot) => JSON.stringify(snapshot.value), limit: 1_000_000 })
  const reached = Object.values(map).map(({ state, transitions }) => ({
    before: stateOf(state as PhaseMachineSnapshot),
    edges: (Object.values(transitions) as readonly Edge[]).map(({ event, state: after }) => ({ event, after: stateOf(after) })),
  }))

  it('reaches every configuration that there is: the one before the beginning, and each phase with each status in each stage of life', () => {
    const possible = ['active', 'paused', 'ended'].flatMap((lifecycle) =>
      PHASE_IDS.flatMap((phase) => combinations(THREE.length).map((statuses) => [lifecycle, phase, ...statuses].join(' '))),
    )
    const found = reached.map(({ before }) => configurationOf(before)).toSorted()
    expect(found).toEqual([configurationOf(initialState()), ...possible].toSorted())
    expect(found).toHaveLength(1 + 3 * 4 * 5 ** 3)
  })

  it('takes each event to the same state, or refuses it in both', () => {
    for (const { before, edges } of reached) {
      expect(edges.length).toBe(new Set(events.map((event) => JSON.stringify(event))).size)
      for (const { event, after } of edges) {
        const applied = apply(before, event)
        if (JSON.stringify(applied.state) !== JSON.stringify(after)) expect(applied.state).toEqual(after)
      }
    }
  })

  it('is reached by the pure step alone as well, and nothing else is', () => {
    const seen = new Map([[configurationOf(initialState()), initialState()]])
    for (const state of seen.values()) {
      for (const event of events) {
        const after = apply(state, event).state
        if (!seen.has(configurationOf(after))) seen.set(configurationOf(after), after)
      }
    }
    expect([...seen.keys()].toSorted()).toEqual(reached.map(({ before }) => configurationOf(before)).toSorted())
  })
})

describe('the step from three core elements to nine', () => {
  it('holds because the core elements are alike: renaming two in a log renames them in the state', () => {
    fc.assert(
      fc.property(likelyLog, fc.shuffledSubarray([...CORE_ELEMENT_IDS], { minLength: 2, maxLength: 2 }), (log, [a, b]) => {
        const rename = (element: CoreElementId) => (element === a ? b! : element === b ? a! : element)
        const renamed = log.map((event) => ('element' in event ? { ...event, element: rename(event.element) } : event))
        const { elements, ...rest } = replay(log).state
        const swapped = Object.fromEntries(CORE_ELEMENT_IDS.map((element) => [rename(element), elements[element]]))
        expect(replay(renamed).state).toEqual({ ...rest, elements: swapped })
      }),
      RUNS,
    )
  })

  it('holds because a core element leaves the others alone: its events change no other', () => {
    fc.assert(
      fc.property(likelyLog, fc.constantFrom(...eventsAbout(CORE_ELEMENT_IDS)), (log, event) => {
        fc.pre('element' in event)
        const before = replay(log).state
        const { elements: after, ...rest } = apply(before, event).state
        const others = CORE_ELEMENT_IDS.filter((element) => element !== event.element)
        expect(others.map((element) => after[element])).toEqual(others.map((element) => before.elements[element]))
        expect({ ...rest, elements: null }).toEqual({ ...before, elements: null })
      }),
      RUNS,
    )
  })
})

describe('the machine and the pure step, at random', () => {
  it.each(['soft', 'strict', 'open'] as const)('agree after each of 700 events about nine core elements, under the policy %s', (policy) => {
    const effective = randomWalk(pairOf({ policy, facts: { 'budget-approved': policy === 'strict' } }), { events: 700, seed: 20_260_302 })
    expect(effective).toBeGreaterThan(100)
  })
})

function combinations(length: number): readonly (readonly string[])[] {
  if (length === 0) return [[]]
  return combinations(length - 1).flatMap((rest) => ELEMENT_STATUSES.map((status) => [status, ...rest]))
}
