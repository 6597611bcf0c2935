import { expect } from 'vitest'
import { createActor, type Actor } from 'xstate'
import { apply, initialState, type Applied, type Gate, type PhaseEvent, type PhaseState } from '@implementere/phases'
import { createPhaseMachine, restoreSnapshot, stateOf, type PhaseMachine } from '@implementere/phases/machine'

/** The pure step and the machine, side by side: what is sent to one is sent to the other, and they must agree. */
export interface Pair {
  readonly send: (event: PhaseEvent) => Applied
  readonly state: () => PhaseState
}

/** Both interpreters of the table before the first event, or after a log. */
export function pairOf(gate: Gate = {}, log: readonly PhaseEvent[] = []): Pair {
  const machine: PhaseMachine = createPhaseMachine(gate)
  const actor: Actor<PhaseMachine> = createActor(machine, { snapshot: restoreSnapshot(machine, log) }).start()
  const recorded: PhaseEvent[] = []
  actor.on('event.recorded', (emitted) => recorded.push(emitted.event))
  let state = log.reduce((before, event) => apply(before, event, { policy: 'open' }).state, initialState())
  return {
    state: () => state,
    send(event) {
      const applied = apply(state, event, gate)
      const heardBefore = recorded.length
      actor.send(event)
      expect(stateOf(actor.getSnapshot())).toEqual(applied.state)
      expect(statusesInContext(actor)).toEqual(statusesIn(applied.state))
      expect(recorded.slice(heardBefore)).toEqual(applied.ok ? [applied.event] : [])
      state = applied.state
      return applied
    },
  }
}

function statusesInContext(actor: Actor<PhaseMachine>): readonly string[] {
  return Object.values(actor.getSnapshot().context.elements).map(({ status }) => status)
}

function statusesIn({ elements }: PhaseState): readonly string[] {
  return Object.values(elements).map(({ status }) => status)
}
