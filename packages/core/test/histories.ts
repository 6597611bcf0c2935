import fc from 'fast-check'
import type { ImplementationState } from '@implementere/core'
import { act, walk, type Act } from './arbitraries.ts'

/** A valid history of some length, from the number that it was made from: what would not go through is left out, and more is done until it is long enough. */
export function longHistory(seed: number, length: number): ImplementationState {
  let state = walk([OPENING]).state
  for (let round = 0; state.record.events.length < length; round++) {
    const some = fc.sample(act, { seed: seed + round, numRuns: 50 }).filter(({ command }) => command !== 'undo')
    const left = length - state.record.events.length
    state = walk(some.map((one) => ({ ...one, late: 0 })).slice(0, left), state, 2 + round * 50).state
  }
  return state
}

const OPENING: Act = {
  by: 'u1',
  command: { type: 'phase', payload: { type: 'implementation.begin', phase: 'prepare', goal: { kind: 'initial', text: null, until: null } } },
  late: 0,
}
