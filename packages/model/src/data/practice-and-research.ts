import type { Sourced } from '../source.ts'

/** An outcome by which an implementation can be judged in its own right, whatever it leads to for the recipients. */
export interface OwnOutcomeDefinition extends Sourced {
  readonly id: string
}

/** The five own outcomes of an implementation that the lecture names. */
export const OWN_OUTCOMES = [
  { id: 'feasibility', source: { citation: 'nubu2019', locator: 'L124', status: 'published' }, licence: 'copyright' },
  { id: 'productivity', source: { citation: 'nubu2019', locator: 'L126', status: 'published' }, licence: 'copyright' },
  { id: 'reach', source: { citation: 'nubu2019', locator: 'L126', status: 'published' }, licence: 'copyright' },
  { id: 'cost', source: { citation: 'nubu2019', locator: 'L126', status: 'published' }, licence: 'copyright' },
  { id: 'sustainability', source: { citation: 'nubu2019', locator: 'L126', status: 'published' }, licence: 'copyright' },
] as const satisfies readonly OwnOutcomeDefinition[]

/** Id of a row of {@link OWN_OUTCOMES}. */
export type OwnOutcomeId = (typeof OWN_OUTCOMES)[number]['id']

/** A sense of the word implementation. */
export interface SenseDefinition extends Sourced {
  readonly id: string
}

/** The two senses of implementing: that a programme is put in place as defined, and that practice agrees with its core components. */
export const SENSES = [
  { id: 'programmeImplementation', source: { citation: 'nubu2019', locator: 'L106', status: 'published' }, licence: 'copyright' },
  { id: 'practiceImplementation', source: { citation: 'nubu2019', locator: 'L110', status: 'published' }, licence: 'copyright' },
] as const satisfies readonly SenseDefinition[]

/** Id of a row of {@link SENSES}. */
export type SenseId = (typeof SENSES)[number]['id']

/** A named way of measuring fidelity. Its name and manner only: the instruments belong to their owners. */
export interface FidelityExemplarDefinition extends Sourced {
  readonly id: string
  readonly programme: string
  readonly instrument: string
  readonly observation: 'video' | 'recipient'
}

/** The two ways of measuring fidelity that the lecture names: from video, and from the users. */
export const FIDELITY_EXEMPLARS = [
  {
    id: 'fimp',
    programme: 'PMTO',
    instrument: 'FIMP',
    observation: 'video',
    source: { citation: 'nubu2019', locator: 'L118', status: 'published' },
    licence: 'copyright',
  },
  {
    id: 'tam',
    programme: 'MST',
    instrument: 'TAM',
    observation: 'recipient',
    source: { citation: 'nubu2019', locator: 'L120', status: 'published' },
    licence: 'copyright',
  },
] as const satisfies readonly FidelityExemplarDefinition[]

/** Id of a row of {@link FIDELITY_EXEMPLARS}. */
export type FidelityExemplarId = (typeof FIDELITY_EXEMPLARS)[number]['id']
