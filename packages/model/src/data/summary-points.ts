import type { CoreElementId } from '../core-element.ts'
import type { ChecklistItemId } from './checklist.ts'
import type { Sourced } from '../source.ts'

/** A point of the lecture's summary of good implementation, and where it belongs. */
export interface SummaryPointDefinition extends Sourced {
  readonly id: string
  /** The core elements that answer to it. The link is ours. */
  readonly coreElements: readonly CoreElementId[]
  /** The checklist items that ask about it; none where the checklist does not ask. The link is ours. */
  readonly checklistItems: readonly ChecklistItemId[]
}

/** Good implementation in six points, as the lecture sums it up. The names are its own; the links to elements and items are ours. */
export const SUMMARY_POINTS = [
  {
    id: 'teamAndLeadership',
    coreElements: ['KE4'],
    checklistItems: ['1.1', '1.2', '1.3', '1.5'],
    source: { citation: 'nubu2019', locator: 'L410', status: 'published' },
    licence: 'copyright',
  },
  {
    id: 'interventionChoice',
    coreElements: ['KE1'],
    checklistItems: [],
    source: { citation: 'nubu2019', locator: 'L413', status: 'published' },
    licence: 'copyright',
  },
  {
    id: 'planAndAnalysis',
    coreElements: ['KE2', 'KE3'],
    checklistItems: ['2.4', '3.1', '3.2', '3.3'],
    source: { citation: 'nubu2019', locator: 'L416', status: 'published' },
    licence: 'copyright',
  },
  {
    id: 'userInvolvement',
    coreElements: ['KE1', 'KE4'],
    checklistItems: ['1.4'],
    source: { citation: 'nubu2019', locator: 'L418', status: 'published' },
    licence: 'copyright',
  },
  {
    id: 'skillBasedTraining',
    coreElements: ['KE3', 'KE6'],
    checklistItems: ['4.1', '4.2', '4.4'],
    source: { citation: 'nubu2019', locator: 'L421', status: 'published' },
    licence: 'copyright',
  },
  {
    id: 'evaluation',
    coreElements: ['KE5', 'KE6', 'KE8'],
    checklistItems: ['6.1', '6.2'],
    source: { citation: 'nubu2019', locator: 'L424', status: 'published' },
    licence: 'copyright',
  },
] as const satisfies readonly SummaryPointDefinition[]

/** Id of a row of {@link SUMMARY_POINTS}. */
export type SummaryPointId = (typeof SUMMARY_POINTS)[number]['id']
