import { decide, type Decided, type DecideOptions, type JudgeOptions } from './decide.ts'
import type { CoreCommand, CoreEvent } from './event.ts'
import { evolve, stateOf } from './evolve.ts'
import type { Implementation } from './implementation.ts'
import { mergeLogs, type Conflict } from './merge.ts'
import type { ImplementationState } from './state.ts'

/** An implementation that is being worked on, for a front end to show. Holds no clock, no ids and no storage. */
export interface ImplementationStore {
  /** The state now; the very same object until something changes. */
  readonly getSnapshot: () => ImplementationState
  /** Calls a listener after every change, until the function that is given back is called. */
  readonly subscribe: (listener: () => void) => () => void
  /** Decides a command, and takes its events up. What is given back is what is to be stored, or why nothing happened. */
  readonly dispatch: (command: CoreCommand, options: DecideOptions) => Decided
  /** Takes up what was recorded elsewhere, and gives back what is in conflict. */
  readonly receive: (events: readonly CoreEvent[]) => readonly Conflict[]
}

/**
 * A store over one implementation, in the form that `useSyncExternalStore` of React and the like want.
 *
 * The options of a command win over those of the store.
 *
 * @example
 * ```ts
 * import { createImplementation, model } from '@implementere/core'
 * const intervention = model.createIntervention({ id: 'groups', name: 'Parent groups' })
 * const store = createStore(createImplementation({ id: 'i1', title: 'Fjordvik', intervention, need: null }))
 * const before = store.getSnapshot()
 * store.getSnapshot() === before // => true
 * const remark = { type: 'note', payload: { element: null, text: 'First meeting' } } as const
 * store.dispatch(remark, { id: 'e1', at: '2026-01-08T09:00:00+01:00', by: 'u1' }).ok // => true
 * store.getSnapshot().notes.length // => 1
 * ```
 */
export function createStore(implementation: Implementation, defaults: JudgeOptions = {}): ImplementationStore {
  let state = stateOf(implementation, defaults)
  const listeners = new Set<() => void>()
  const become = (next: ImplementationState): void => {
    state = next
    for (const listener of listeners) listener()
  }
  return {
    getSnapshot: () => state,
    subscribe: (listener) => {
      // Wrapped, so that a function that listens twice is called twice, and each unsubscribes for itself.
      const own = () => listener()
      listeners.add(own)
      return () => void listeners.delete(own)
    },
    dispatch: (command, options) => {
      const decided = decide(state, command, { ...defaults, ...options })
      if (decided.ok) become(decided.events.reduce((reached, event) => evolve(reached, event, defaults), state))
      return decided
    },
    receive: (events) => {
      const merged = mergeLogs(state.record.events, events)
      if (merged.events.length > state.record.events.length) become(stateOf({ ...state.record, events: merged.events }, defaults))
      return merged.conflicts
    },
  }
}
