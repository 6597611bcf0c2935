import { describe, expect, it } from 'vitest'
import { createActor } from 'xstate'
import type { PhaseId } from '@implementere/model'
import { initialState, type PhaseEvent } from '@implementere/phases'
import { createPhaseMachine, restoreSnapshot, stateOf } from '@implementere/phases/machine'
import { enter, event } from './events.ts'
import { pairOf } from './pair.ts'

const begin = event({ type: 'implementation.begin', phase: 'prepare', goal: { kind: 'initial', text: null, until: null } })

describe('createPhaseMachine', () => {
  it('begins where the pure state begins', () => {
    const actor = createActor(createPhaseMachine()).start()
    expect(stateOf(actor.getSnapshot())).toEqual(initialState())
  })
  it('judges a gate with the facts that are sent along', () => {
    const machine = createPhaseMachine({ policy: ({ facts }) => [{ code: 'own', met: facts['own'] === true, params: {} }] })
    const actor = createActor(machine, { snapshot: restoreSnapshot(machine, [begin]) }).start()
    const recorded: unknown[] = []
    actor.on('event.recorded', (emitted) => recorded.push(emitted.event))
    actor.send(enter('plan'))
    expect(stateOf(actor.getSnapshot()).phase).toBe('prepare')
    actor.send({ ...enter('plan'), facts: { own: true } } as never)
    expect(stateOf(actor.getSnapshot()).phase).toBe('plan')
    expect(recorded).toEqual([{ ...enter('plan'), checks: [{ code: 'own', met: true, params: {} }] }])
  })

  it('goes nowhere when a phase is named that the model does not have, and neither does the pure step', () => {
    const nowhere = { phase: 'constructor' as PhaseId }
    const goal = { kind: 'new-period', text: null, until: null } as const
    const beginning = pairOf().send({ ...begin, ...nowhere })
    const decision = pairOf({}, [{ ...begin, phase: 'sustain' } as PhaseEvent]).send(
      event({ type: 'cycle.decide', decision: 'new-period', goal, ...nowhere }),
    )
    expect([beginning, decision].map((applied) => (applied.ok ? null : applied.refusal.code))).toEqual(['unknown-phase', 'unknown-phase'])
  })
})
