import type { Sourced } from './source.ts'
import type { CoreElementId } from './core-element.ts'

/** The four phases of the model, in the order of the circle. */
export const PHASE_IDS = ['prepare', 'plan', 'implement', 'sustain'] as const

/** One of {@link PHASE_IDS}. */
export type PhaseId = (typeof PHASE_IDS)[number]

/** A phase of the model: its place in the circle and the core elements it holds. */
export interface PhaseDefinition extends Sourced {
  readonly id: PhaseId
  /** As the model numbers it. */
  readonly roman: 'I' | 'II' | 'III' | 'IV'
  /** The phase that follows in the circle: after the last comes the first. */
  readonly next: PhaseId
  readonly coreElements: readonly CoreElementId[]
  /** The owners' page about it. */
  readonly url: string
}
