import type { PhaseId } from './phase.ts'
import type { Sourced } from './source.ts'

/** The nine core elements of the model, in its order. Not to be confused with a core *component*, which belongs to an intervention. */
export const CORE_ELEMENT_IDS = ['KE1', 'KE2', 'KE3', 'KE4', 'KE5', 'KE6', 'KE7', 'KE8', 'KE9'] as const

/** One of {@link CORE_ELEMENT_IDS}. */
export type CoreElementId = (typeof CORE_ELEMENT_IDS)[number]

/** A core element (kjerneelement): what a team works on within a phase. */
export interface CoreElementDefinition extends Sourced {
  readonly id: CoreElementId
  /** English name for code, for example `assessPreconditions`. */
  readonly key: string
  readonly phase: PhaseId
  /** What its name obliges to: a name of two parts is two obligations. Ids, with texts in the locale packs. */
  readonly obligations: readonly string[]
  /** Guiding questions, ours. Ids, with texts in the locale packs. */
  readonly questions: readonly string[]
  /** The owners' page about it, and whether it is the element's own page or that of its phase (where the own address is not known to us). */
  readonly page: { readonly url: string; readonly of: 'element' | 'phase' }
}
