import { describe, expect, it } from 'vitest'
import { createActor } from 'xstate'
import { initialState } from '@implementere/phases'
import { createPhaseMachine, restoreSnapshot, stateOf } from '@implementere/phases/machine'
import { enter, event } from './events.ts'

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
})
