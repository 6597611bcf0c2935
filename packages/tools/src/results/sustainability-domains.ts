import type { Sourced } from '@implementere/model'

/** A domain on which it depends whether something lasts. */
export interface SustainabilityDomainDefinition extends Sourced {
  readonly id: string
  /** Statements to rate, ours and in our own words. Ids, with texts in the locale packs. */
  readonly items: readonly string[]
}

/**
 * The domains of the sustainability profile. The structure follows the Program and the Clinical Sustainability Assessment Tool: eight domains of the first,
 * two that only the second has. Cut, names and statements are ours, nobody has tested them, and scores are not comparable with either tool.
 */
export const SUSTAINABILITY_DOMAINS = [
  {
    id: 'support',
    items: ['support.leadersBack', 'support.outsideBack'],
    source: { citation: 'luke2014', locator: 'Environmental Support', status: 'adapted' },
    licence: 'mit',
  },
  {
    id: 'funding',
    items: ['funding.ordinaryBudget', 'funding.nextYear'],
    source: { citation: 'luke2014', locator: 'Funding Stability', status: 'adapted' },
    licence: 'mit',
  },
  {
    id: 'partnerships',
    items: ['partnerships.services', 'partnerships.recipients'],
    source: { citation: 'luke2014', locator: 'Partnerships', status: 'adapted' },
    licence: 'mit',
  },
  {
    id: 'capacity',
    items: ['capacity.people', 'capacity.time'],
    source: { citation: 'luke2014', locator: 'Organizational Capacity', status: 'adapted' },
    licence: 'mit',
  },
  {
    id: 'evaluation',
    items: ['evaluation.measured', 'evaluation.used'],
    source: { citation: 'luke2014', locator: 'Program Evaluation', status: 'adapted' },
    licence: 'mit',
  },
  {
    id: 'adaptation',
    items: ['adaptation.needs', 'adaptation.coreKept'],
    source: { citation: 'luke2014', locator: 'Program Adaptation', status: 'adapted' },
    licence: 'mit',
  },
  {
    id: 'communication',
    items: ['communication.known', 'communication.results'],
    source: { citation: 'luke2014', locator: 'Communications', status: 'adapted' },
    licence: 'mit',
  },
  {
    id: 'planning',
    items: ['planning.written', 'planning.roles'],
    source: { citation: 'luke2014', locator: 'Strategic Planning', status: 'adapted' },
    licence: 'mit',
  },
  {
    id: 'workflow',
    items: ['workflow.everyday', 'workflow.systems'],
    source: { citation: 'malone2021', locator: 'Workflow Integration', status: 'adapted' },
    licence: 'mit',
  },
  {
    id: 'training',
    items: ['training.newStaff', 'training.supervision'],
    source: { citation: 'malone2021', locator: 'Implementation & Training', status: 'adapted' },
    licence: 'mit',
  },
] as const satisfies readonly SustainabilityDomainDefinition[]

/** Id of a row of {@link SUSTAINABILITY_DOMAINS}. */
export type SustainabilityDomainId = (typeof SUSTAINABILITY_DOMAINS)[number]['id']

/** Id of a statement of a sustainability domain. */
export type SustainabilityItemId = (typeof SUSTAINABILITY_DOMAINS)[number]['items'][number]
