import type { CoreElementId, PhaseId } from '@implementere/model'
import type { CycleGoal } from './event.ts'

/** The stages in the life of an implementation. */
export const LIFECYCLES = ['not-started', 'active', 'paused', 'ended'] as const

/** One of {@link LIFECYCLES}. */
export type Lifecycle = (typeof LIFECYCLES)[number]

/** How far the work on a core element has come. `to-revisit`: it was worked on in an earlier cycle and waits to be looked at again. */
export const ELEMENT_STATUSES = ['not-started', 'in-progress', 'completed', 'not-applicable', 'to-revisit'] as const

/** One of {@link ELEMENT_STATUSES}. */
export type ElementStatus = (typeof ELEMENT_STATUSES)[number]

/** A core element in an implementation. */
export interface ElementState {
  readonly status: ElementStatus
  /** How many rounds of work it has had over all cycles, the present one included; 0 before the first. */
  readonly iteration: number
}

/** Where an implementation stands. Always rebuilt from the log, never stored. */
export interface PhaseState {
  readonly lifecycle: Lifecycle
  /** 1 for the first cycle; 0 before the implementation begins. */
  readonly cycle: number
  readonly goal: CycleGoal | null
  readonly phase: PhaseId | null
  readonly elements: Readonly<Record<CoreElementId, ElementState>>
}

/**
 * The state before the first event. It takes no options: whatever sets one implementation apart from another is an event in its log.
 *
 * @example
 * ```ts
 * initialState().lifecycle // => 'not-started'
 * initialState().elements.KE9 // => { status: 'not-started', iteration: 0 }
 * ```
 */
export function initialState(): PhaseState {
  return {
    lifecycle: 'not-started',
    cycle: 0,
    goal: null,
    phase: null,
    elements: {
      KE1: untouched(),
      KE2: untouched(),
      KE3: untouched(),
      KE4: untouched(),
      KE5: untouched(),
      KE6: untouched(),
      KE7: untouched(),
      KE8: untouched(),
      KE9: untouched(),
    },
  }
}

function untouched(): ElementState {
  return { status: 'not-started', iteration: 0 }
}
