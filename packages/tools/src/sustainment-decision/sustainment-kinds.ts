import type { ObligationId, Sourced } from '@implementere/model'

/** Something without which an intervention fades. */
export interface SustainmentKindDefinition extends Sourced {
  readonly id: string
  /** Which of the two obligations of KE9 it belongs to: a routine is something people do, a system something they rely on. */
  readonly obligation: ObligationId<'KE9'>
}

/**
 * What must have an owner when the work goes on: seven mandatory kinds of routine and system. The selection and the cut between routines and systems are ours.
 */
export const SUSTAINMENT_KINDS = [
  { id: 'newStaffTraining', obligation: 'routines', source: { citation: 'meyersQif2012', locator: 'step 7', status: 'adapted' }, licence: 'mit' },
  { id: 'supervision', obligation: 'routines', source: { citation: 'meyersQif2012', locator: 'step 11', status: 'adapted' }, licence: 'mit' },
  { id: 'yearlyReview', obligation: 'routines', source: { citation: 'meyersQif2012', locator: 'step 14', status: 'adapted' }, licence: 'mit' },
  { id: 'monitoring', obligation: 'systems', source: { citation: 'meyersQif2012', locator: 'step 12', status: 'adapted' }, licence: 'mit' },
  { id: 'funding', obligation: 'systems', source: { citation: 'luke2014', locator: 'Funding Stability', status: 'adapted' }, licence: 'mit' },
  { id: 'ownership', obligation: 'systems', source: { citation: 'ours', locator: null, status: 'own' }, licence: 'mit' },
  { id: 'material', obligation: 'systems', source: { citation: 'ours', locator: null, status: 'own' }, licence: 'mit' },
] as const satisfies readonly SustainmentKindDefinition[]

/** Id of a row of {@link SUSTAINMENT_KINDS}. */
export type SustainmentKindId = (typeof SUSTAINMENT_KINDS)[number]['id']
