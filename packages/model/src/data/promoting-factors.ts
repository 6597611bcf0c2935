import type { Sourced } from '../source.ts'

/** A promoting factor: something that helps an implementation. */
export interface PromotingFactorDefinition extends Sourced {
  readonly id: string
}

/** The promoting factors of the lecture. None has a heading there: the headings are ours, cut from its words. */
export const PROMOTING_FACTORS = [
  { id: 'clearAdvantage', source: { citation: 'nubu2019', locator: 'L389', status: 'adapted' }, licence: 'copyright' },
  { id: 'easyToUse', source: { citation: 'nubu2019', locator: 'L392', status: 'adapted' }, licence: 'copyright' },
  { id: 'researchAndReputation', source: { citation: 'nubu2019', locator: 'L395', status: 'adapted' }, licence: 'copyright' },
  { id: 'informalOpinionLeaders', source: { citation: 'nubu2019', locator: 'L398', status: 'adapted' }, licence: 'copyright' },
  { id: 'inspiringPractice', source: { citation: 'nubu2019', locator: 'L400', status: 'adapted' }, licence: 'copyright' },
  { id: 'sufficientResources', source: { citation: 'nubu2019', locator: 'L402', status: 'adapted' }, licence: 'copyright' },
  { id: 'physicalAndTechnicalSupport', source: { citation: 'nubu2019', locator: 'L404', status: 'adapted' }, licence: 'copyright' },
] as const satisfies readonly PromotingFactorDefinition[]

/** Id of a row of {@link PROMOTING_FACTORS}. */
export type PromotingFactorId = (typeof PROMOTING_FACTORS)[number]['id']
