import { expect } from 'vitest'
import { MEASURES, RELATIONS, type ObservationBase, type Observations, type RelationId } from '@implementere/dimensions'
import type { ObservationLists } from './arbitraries.ts'

/** Ids of all measures. */
export const ALL = MEASURES.map(({ id }) => id)

/** Names of all relations. */
export const ALL_RELATIONS = Object.keys(RELATIONS) as RelationId[]

/** What the made-up observations' intervention declares. */
export const INTERVENTION = {
  components: [
    { id: 'a', core: 'core' },
    { id: 'b', core: 'adaptable' },
  ],
} as const

/** Sums of fractions differ in their last digits by the order they are made in. */
export function closeTo(value: unknown): unknown {
  // What is not a number in one of them is none in the other.
  if (typeof value === 'number') return Number.isInteger(value) || Number.isNaN(value) ? value : (expect.closeTo(value, 7) as unknown)
  if (Array.isArray(value)) return value.map(closeTo)
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, child]) => [key, closeTo(child)])) : value
}

/** Every record with the number of its list as an attribute, and an id of its own: so that many lists fit into one table. */
export function numbered(lists: readonly ObservationLists[]): ObservationLists {
  const all = <Row extends ObservationBase>(kind: string, of: (list: ObservationLists) => readonly Row[]): Row[] =>
    lists.flatMap((list, run) =>
      of(list).map((record, index) => ({ ...record, id: `${kind}-${run}-${index}`, attributes: { ...record.attributes, run: String(run) } })),
    )
  return {
    sessions: all('s', ({ sessions }) => sessions),
    populations: all('p', ({ populations }) => populations),
    contacts: all('c', ({ contacts }) => contacts),
    profiles: all('f', ({ profiles }) => profiles),
    adaptations: all('a', ({ adaptations }) => adaptations),
  }
}

/** The observations of which a condition holds. */
export function filtered(lists: ObservationLists, keeps: (record: ObservationBase) => boolean): Observations {
  return Object.fromEntries(Object.entries(lists).map(([kind, records]) => [kind, records.filter(keeps)]))
}
