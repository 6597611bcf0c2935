/**
 * 100,000 random events about all nine core elements, in the pure step and in the machine, equal after every one.
 * Run: `node --conditions=@implementere/source --import tsx packages/phases/bench/random-walks.ts [events] [seed]`.
 */
import { createActor } from 'xstate'
import { deepEqual } from 'node:assert/strict'
import { apply, initialState, type GatePolicy } from '@implementere/phases'
import { createPhaseMachine, stateOf } from '@implementere/phases/machine'
import type { Pair } from '../test/pair.ts'
import { randomWalk } from '../test/walk.ts'

const [events = 100_000, firstSeed = 1] = process.argv.slice(2).map(Number)
/** Events per walk: an implementation that was ended ends its walk, the next one begins anew. */
const WALK = 2500
const POLICIES: readonly GatePolicy[] = ['soft', 'strict', 'open', ({ state }) => [{ code: 'own', met: state.cycle % 2 === 1, params: {} }]]

let sent = 0
let effective = 0
for (let seed = firstSeed; sent < events; seed += 1, sent += WALK) {
  effective += randomWalk(pairOf(POLICIES[seed % POLICIES.length]!), { events: Math.min(WALK, events - sent), seed })
}
console.log(`${events} events, ${effective} with effect, seeds from ${firstSeed}: the machine and the pure step agree after every one`)

function pairOf(policy: GatePolicy): Pair {
  const actor = createActor(createPhaseMachine({ policy })).start()
  let state = initialState()
  return {
    state: () => state,
    send(event) {
      const applied = apply(state, event, { policy })
      actor.send(event)
      deepEqual(stateOf(actor.getSnapshot()), applied.state)
      state = applied.state
      return applied
    },
  }
}
