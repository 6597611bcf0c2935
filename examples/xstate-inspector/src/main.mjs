// The statechart as an XState actor, watched through XState's own inspection. In a browser, hand the same actor to an inspector of your choice.
import { createPhaseMachine, stateOf } from '@implementere/phases/machine'
import { createActor } from 'xstate'

const machine = createPhaseMachine({ policy: 'soft' })
const actor = createActor(machine, {
  inspect: (seen) => {
    if (seen.type !== '@xstate.snapshot' || seen.event.type.startsWith('xstate.')) return
    const { lifecycle, phase, elements } = stateOf(seen.snapshot)
    const busy = Object.entries(elements).filter(([, { status }]) => status === 'in-progress')
    console.log(seen.event.type.padEnd(22), lifecycle, phase, busy.map(([element]) => element).join(' '))
  },
})
const refused = (event) => console.log(event.type.padEnd(22), 'is not possible now')
actor.start()

const at = '2026-01-12T09:00:00+01:00'
const events = [
  { id: 'e1', at, by: 'u1', type: 'implementation.begin', phase: 'prepare', goal: { kind: 'initial', text: null, until: null } },
  { id: 'e2', at, by: 'u1', type: 'element.start', element: 'KE1', note: null },
  { id: 'e3', at, by: 'u1', type: 'element.start', element: 'KE2', note: null },
  { id: 'e4', at, by: 'u1', type: 'phase.enter', phase: 'plan', reason: null, override: null },
  { id: 'e5', at, by: 'u1', type: 'phase.enter', phase: 'plan', reason: null, override: { reason: 'Kommunestyret har bestemt det' } },
]
for (const event of events) {
  if (actor.getSnapshot().can(event)) actor.send(event)
  else refused(event)
}
