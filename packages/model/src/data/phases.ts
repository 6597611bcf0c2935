import type { CoreElementId } from '../core-element.ts'
import type { PhaseId } from '../phase.ts'
import type { Sourced } from '../source.ts'

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

/** The phases, which belong to the model of the four centres. Their core elements run in parallel, and a team may begin in any phase. */
export const PHASES = [
  {
    id: 'prepare',
    roman: 'I',
    next: 'plan',
    coreElements: ['KE1', 'KE2'],
    url: 'https://implementere.no/hva-ma-du-gjore/i-forberede/',
    source: { citation: 'implementere', locator: 'L19', status: 'published' },
    licence: 'not-stated',
  },
  {
    id: 'plan',
    roman: 'II',
    next: 'implement',
    coreElements: ['KE3', 'KE4', 'KE5'],
    url: 'https://implementere.no/hva-ma-du-gjore/ii-planlegge/',
    source: { citation: 'implementere', locator: 'L23', status: 'published' },
    licence: 'not-stated',
  },
  {
    id: 'implement',
    roman: 'III',
    next: 'sustain',
    coreElements: ['KE6', 'KE7'],
    url: 'https://implementere.no/hva-ma-du-gjore/iii-implementere/',
    source: { citation: 'implementere', locator: 'L28', status: 'published' },
    licence: 'not-stated',
  },
  {
    id: 'sustain',
    roman: 'IV',
    next: 'prepare',
    coreElements: ['KE8', 'KE9'],
    url: 'https://implementere.no/hva-ma-du-gjore/iv-viderefore/',
    source: { citation: 'implementere', locator: 'L32', status: 'published' },
    licence: 'not-stated',
  },
] as const satisfies readonly PhaseDefinition[]
