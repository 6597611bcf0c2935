import type { Sourced } from '../source.ts'

/** A way in which something new comes into use. */
export interface SpreadDefinition extends Sourced {
  readonly id: string
  /** The English term that the lecture prints in brackets. */
  readonly term: 'diffusion' | 'dissemination' | 'implementation'
  /** The manner that the lecture prints in quotation marks. */
  readonly manner: 'bottom up' | 'top down' | 'make it happen'
}

/** The spread continuum of the lecture, from letting a change happen to making it happen. */
export const SPREAD_CONTINUUM = [
  {
    id: 'letItHappen',
    term: 'diffusion',
    manner: 'bottom up',
    source: { citation: 'nubu2019', locator: 'L63', status: 'published' },
    licence: 'copyright',
  },
  {
    id: 'helpItHappen',
    term: 'dissemination',
    manner: 'top down',
    source: { citation: 'nubu2019', locator: 'L69', status: 'published' },
    licence: 'copyright',
  },
  {
    id: 'makeItHappen',
    term: 'implementation',
    manner: 'make it happen',
    source: { citation: 'nubu2019', locator: 'L75', status: 'published' },
    licence: 'copyright',
  },
] as const satisfies readonly SpreadDefinition[]

/** Id of a row of {@link SPREAD_CONTINUUM}. */
export type SpreadId = (typeof SPREAD_CONTINUUM)[number]['id']
