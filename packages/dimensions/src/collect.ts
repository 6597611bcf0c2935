import { cellFinder, coder, type CellFinder } from './cell-finder.ts'
import { RELATIONS } from './data/relations.ts'
import { OBSERVATION_KINDS, type ObservationBase, type ObservationKind, type Observations } from './observation.ts'
import type { Plan } from './plan.ts'
import { rowSources, type RowSource } from './relation-rows.ts'
import { addRow, relationWorks, type RelationWork } from './relation-work.ts'
import type { Roll } from './roll.ts'
import { rowBlocks } from './row-blocks.ts'
import { BLOCK } from './vector.ts'

/** Takes records into a roll. */
export interface Collector {
  readonly take: (kind: ObservationKind, record: ObservationBase) => void
  /** Adds what has been gathered; before the roll is read. */
  readonly flush: () => void
}

/** Takes records into a roll at once: it is right after every record, as an aggregator promises. Throws `invalid-grouping`. */
export function directCollector(plan: Plan, roll: Roll): Collector {
  const finder = cellFinder(roll, plan.keys.length, plan.measures.length)
  const sourceOf = rowSources(plan.declared)
  const takers = relationWorks<ObservationBase, unknown>(plan, sourceOf).map((work) => ({
    of: RELATIONS[work.relation].of,
    take: directTaker(plan, roll, finder, work, sourceOf(work.relation)),
  }))
  return {
    take: (kind, record) => {
      for (const { of, take } of takers) if (of === kind) take(record)
    },
    flush: () => {},
  }
}

/** Takes records into a roll in blocks, a column at a time: faster, and right after `flush`. Throws `invalid-grouping`. */
export function blockCollector(plan: Plan, roll: Roll): Collector & { readonly takeAll: (observations: Observations) => void } {
  const finder = cellFinder(roll, plan.keys.length, plan.measures.length)
  const sourceOf = rowSources(plan.declared)
  const takers = relationWorks<ObservationBase, unknown>(plan, sourceOf).map((work) => ({
    of: RELATIONS[work.relation].of,
    ...rowBlocks(plan, roll, finder, work, sourceOf(work.relation)),
  }))
  const waiting = new Map(OBSERVATION_KINDS.map((kind): [ObservationKind, ObservationBase[]] => [kind, []]))
  const give = (kind: ObservationKind, records: readonly ObservationBase[]) => {
    for (const { of, add } of takers) if (of === kind) add(records)
  }
  const take = (kind: ObservationKind, record: ObservationBase) => {
    const records = waiting.get(kind)!
    if (records.push(record) < BLOCK) return
    give(kind, records)
    records.length = 0
  }
  const takeAll = (observations: Observations) => {
    for (const kind of OBSERVATION_KINDS) {
      const records: Iterable<ObservationBase> = observations[kind] ?? []
      if (Array.isArray(records)) for (const part of partsOf<ObservationBase>(records)) give(kind, part)
      else for (const record of records) take(kind, record)
    }
  }
  const flush = () => {
    for (const [kind, records] of waiting) give(kind, records.splice(0))
    for (const taker of takers) taker.flush()
  }
  return { take, takeAll, flush }
}

function* partsOf<Record>(records: readonly Record[]): Generator<readonly Record[]> {
  for (let from = 0; from < records.length; from += BLOCK) yield records.slice(from, from + BLOCK)
}

function directTaker(
  plan: Plan,
  roll: Roll,
  { dictionaries, locate }: CellFinder,
  { keys, adders }: RelationWork<ObservationBase, unknown>,
  { items }: RowSource,
): (record: ObservationBase) => void {
  const coders = keys.map(({ valueOf }, place) => coder(dictionaries[place]!, valueOf))
  const codes = keys.map(() => new Int32Array(1))
  const cell = new Int32Array(1)
  return (record) => {
    for (const item of items?.(record) ?? [null]) {
      for (const [place, { text }] of keys.entries()) codes[place]![0] = coders[place]!(text(record, item))
      locate(codes, 1, cell)
      addRow(adders, roll.cells[cell[0]!]!, plan, record, item)
    }
  }
}
