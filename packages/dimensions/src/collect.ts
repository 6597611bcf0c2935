import { cellFinder, coder, type CellFinder } from './cell-finder.ts'
import { RELATIONS } from './data/relations.ts'
import type { ObservationBase, ObservationKind } from './observation.ts'
import type { Plan } from './plan.ts'
import { rowSources } from './relation-rows.ts'
import { addRow, relationWorks, type RelationWork } from './relation-work.ts'
import type { Roll } from './roll.ts'
import { rowBlock } from './row-block.ts'

/** Takes in records of one kind. */
export type Collector = (record: ObservationBase) => void

/** Takes in all records. An array is walked by number: its iterator would make an object for each. */
export function takeAll(records: Iterable<ObservationBase>, take: Collector): void {
  if (Array.isArray(records)) for (let index = 0; index < records.length; index++) take(records[index] as ObservationBase)
  else for (const record of records) take(record)
}

/** Takes in records of every kind. */
export interface Collectors extends Readonly<Record<ObservationKind, Collector>> {
  /** Writes into the roll what has been gathered; before it is read. */
  readonly flush: () => void
}

/**
 * What takes records into a roll. Throws `invalid-grouping`.
 *
 * `at-once`: the roll is right after every record, as an aggregator promises. `in-blocks`: rows are gathered and added a column at a time, which is faster; the
 * roll is right after `flush`.
 */
export function collectors(plan: Plan, roll: Roll, way: 'at-once' | 'in-blocks'): Collectors {
  const finder = cellFinder(roll, plan.keys.length, plan.measures.length)
  const sourceOf = rowSources(plan.declared)
  const takers = relationWorks<ObservationBase, unknown>(plan, sourceOf).map((work) => {
    const source = sourceOf(work.relation)
    const { add, flush } = way === 'at-once' ? rowAtOnce(plan, roll, finder, work) : rowBlock(plan, roll, finder, work, source)
    return { of: RELATIONS[work.relation].of, take: recordTaker(source.items, add), flush }
  })
  const collectorOf = (kind: ObservationKind): Collector => {
    const own = takers.filter(({ of }) => of === kind)
    return (record) => {
      for (const { take } of own) take(record)
    }
  }
  return {
    sessions: collectorOf('sessions'),
    populations: collectorOf('populations'),
    contacts: collectorOf('contacts'),
    profiles: collectorOf('profiles'),
    adaptations: collectorOf('adaptations'),
    flush: () => {
      for (const { flush } of takers) flush()
    },
  }
}

function rowAtOnce(plan: Plan, roll: Roll, { dictionaries, locate }: CellFinder, { keys, adders }: RelationWork<ObservationBase, unknown>) {
  const coders = keys.map(({ valueOf }, place) => coder(dictionaries[place]!, valueOf))
  const codes = keys.map(() => new Int32Array(1))
  const cell = new Int32Array(1)
  const add = (record: ObservationBase, item: unknown) => {
    for (const [place, { text }] of keys.entries()) codes[place]![0] = coders[place]!(text(record, item))
    locate(codes, 1, cell)
    addRow(adders, roll.cells[cell[0]!]!, plan, record, item)
  }
  return { add, flush: () => {} }
}

/** Calls for every row of a record. */
function recordTaker(
  items: ((record: ObservationBase) => readonly unknown[]) | null,
  add: (record: ObservationBase, item: unknown) => void,
): Collector {
  if (items === null) return (record) => add(record, null)
  return (record) => {
    for (const item of items(record)) add(record, item)
  }
}
