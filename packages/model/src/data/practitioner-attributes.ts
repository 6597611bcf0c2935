import type { Sourced } from '../source.ts'

/** Something practitioners give weight to in a new practice. */
export interface PractitionerAttributeDefinition extends Sourced {
  readonly id: string
  /** One to four stars, as printed. Ordinal: equal stars are a tie, and the distance between stars says nothing. Never a weight. */
  readonly stars: 1 | 2 | 3 | 4
}

/** What practitioners give weight to, with the lecture's stars. It cites Dearing 2009; whether the stars stand there was not checked. */
export const PRACTITIONER_ATTRIBUTES = [
  { id: 'cost', stars: 4, source: { citation: 'nubu2019', locator: 'L155', status: 'published' }, licence: 'copyright' },
  { id: 'simplicity', stars: 4, source: { citation: 'nubu2019', locator: 'L157', status: 'published' }, licence: 'copyright' },
  { id: 'fit', stars: 4, source: { citation: 'nubu2019', locator: 'L159', status: 'published' }, licence: 'copyright' },
  { id: 'evidence', stars: 2, source: { citation: 'nubu2019', locator: 'L161', status: 'published' }, licence: 'copyright' },
  { id: 'trialability', stars: 1, source: { citation: 'nubu2019', locator: 'L163', status: 'published' }, licence: 'copyright' },
  { id: 'observability', stars: 1, source: { citation: 'nubu2019', locator: 'L165', status: 'published' }, licence: 'copyright' },
] as const satisfies readonly PractitionerAttributeDefinition[]

/** Id of a row of {@link PRACTITIONER_ATTRIBUTES}. */
export type PractitionerAttributeId = (typeof PRACTITIONER_ATTRIBUTES)[number]['id']
