import type { DimensionId } from './dimensions.ts'
import type { Sourced } from '../source.ts'

/** A barrier: something that stands in the way of an implementation. */
export interface BarrierDefinition extends Sourced {
  readonly id: string
  /** The barrier it is printed under; null for the four headings. */
  readonly parent: 'attitudes' | null
  /** The implementation dimensions on which it shows; none where the source points to none. */
  readonly dimensions: readonly DimensionId[]
}

/**
 * The barriers of the lecture: four headings, the fourth with four of its own.
 *
 * `attitudes` says something of its own beside its four. `dilution` names three things: shortened, diluted, deviating.
 */
export const BARRIERS = [
  { id: 'timePressure', parent: null, dimensions: [], source: { citation: 'nubu2019', locator: 'L361', status: 'published' }, licence: 'copyright' },
  {
    id: 'insufficientTraining',
    parent: null,
    dimensions: [],
    source: { citation: 'nubu2019', locator: 'L364', status: 'published' },
    licence: 'copyright',
  },
  {
    id: 'dilution',
    parent: null,
    dimensions: ['dosage', 'adherence', 'adaptation'],
    source: { citation: 'nubu2019', locator: 'L367', status: 'published' },
    licence: 'copyright',
  },
  { id: 'attitudes', parent: null, dimensions: [], source: { citation: 'nubu2019', locator: 'L371', status: 'published' }, licence: 'copyright' },
  {
    id: 'attitudes.generalScepticism',
    parent: 'attitudes',
    dimensions: [],
    source: { citation: 'nubu2019', locator: 'L375', status: 'published' },
    licence: 'copyright',
  },
  {
    id: 'attitudes.changeFatigue',
    parent: 'attitudes',
    dimensions: [],
    source: { citation: 'nubu2019', locator: 'L377', status: 'published' },
    licence: 'copyright',
  },
  {
    id: 'attitudes.professionalCriticism',
    parent: 'attitudes',
    dimensions: [],
    source: { citation: 'nubu2019', locator: 'L379', status: 'published' },
    licence: 'copyright',
  },
  {
    id: 'attitudes.otherPriorities',
    parent: 'attitudes',
    dimensions: [],
    source: { citation: 'nubu2019', locator: 'L381', status: 'published' },
    licence: 'copyright',
  },
] as const satisfies readonly BarrierDefinition[]

/** Id of a row of {@link BARRIERS}. */
export type BarrierId = (typeof BARRIERS)[number]['id']
