import type { CoreElementId } from './core-element.ts'
import { CORE_ELEMENTS } from './data/core-elements.ts'
import { PHASES } from './data/phases.ts'
import { definitionOf } from './definition.ts'
import type { PhaseId } from './phase.ts'

/**
 * The phase that follows in the circle. After the last comes the first: a new round, with a new goal.
 *
 * Throws: `ImplementereError` `unknown-id`.
 *
 * @example
 * ```ts
 * nextPhase('prepare') // => 'plan'
 * nextPhase('sustain') // => 'prepare'
 * ```
 */
export function nextPhase(phase: PhaseId): PhaseId {
  return definitionOf(PHASES, phase).next
}

/**
 * The core elements of a phase, in the model's order. They run in parallel.
 *
 * Throws: `ImplementereError` `unknown-id`.
 *
 * @example
 * ```ts
 * coreElementsOf('plan') // => ['KE3', 'KE4', 'KE5']
 * ```
 */
export function coreElementsOf(phase: PhaseId): readonly CoreElementId[] {
  return definitionOf(PHASES, phase).coreElements
}

/**
 * The phase that a core element belongs to.
 *
 * Throws: `ImplementereError` `unknown-id`.
 *
 * @example
 * ```ts
 * phaseOf('KE9') // => 'sustain'
 * ```
 */
export function phaseOf(coreElement: CoreElementId): PhaseId {
  return definitionOf(CORE_ELEMENTS, coreElement).phase
}
