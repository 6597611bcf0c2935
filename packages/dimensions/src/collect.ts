import { RELATIONS, type RelationId } from './data/relations.ts'
import type { Sum } from './engine.ts'
import type { ColumnSource, TextOf } from './expression.ts'
import type { ObservationBase, ObservationKind } from './observation.ts'
import { PERIOD_KEY, type Plan } from './plan.ts'
import { rowSources, type RowSource } from './relation-rows.ts'
import { cellFinder, requireGrouping, type Roll, type RolledCell } from './roll.ts'
import { blockAdder, isTallied } from './row-block.ts'

/** Takes in records of one kind. */
export type Collector = (record: ObservationBase) => void

/** What one relation adds, to which sums. */
export interface RelationWork<Row, Item> {
  readonly relation: RelationId
  readonly keys: readonly TextOf<Row, Item>[]
  readonly adders: readonly { readonly measure: number; readonly add: (sum: Sum, row: Row, item: Item) => void }[]
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
  const find = cellFinder(roll, plan.measures.length)
  const sourceOf = rowSources(plan.declared)
  const flushes: (() => void)[] = []
  const works = relationWorks<ObservationBase, unknown>(plan, sourceOf)
  const collectorOf = (work: RelationWork<ObservationBase, unknown>): Collector => {
    const source = sourceOf(work.relation)
    const rest = way === 'at-once' ? work.adders : work.adders.filter(({ measure }) => !isTallied(plan, measure))
    const blocks = rest.length < work.adders.length ? blockAdder(plan, roll, work.relation, source) : null
    if (blocks) flushes.push(blocks.flush)
    const adders = { ...work, adders: rest }
    return recordCollector(work.keys, source, (key, record, item) => {
      const cell = find(key)
      if (rest.length > 0) addRow(adders, roll.cells[cell]!, plan, record, item)
      blocks?.add(cell, record, item)
    })
  }
  const collectorsOf = (kind: ObservationKind): Collector => {
    const own = works.filter(({ relation }) => RELATIONS[relation].of === kind).map(collectorOf)
    return (record) => {
      for (const collect of own) collect(record)
    }
  }
  return {
    sessions: collectorsOf('sessions'),
    populations: collectorsOf('populations'),
    contacts: collectorsOf('contacts'),
    profiles: collectorsOf('profiles'),
    adaptations: collectorsOf('adaptations'),
    flush: () => {
      for (const flush of flushes) flush()
    },
  }
}

/** The work of a plan by relation: how its rows are keyed, and which sums they go into. */
export function relationWorks<Row, Item>(
  plan: Plan,
  sourceOf: (relation: RelationId) => ColumnSource<Row, Item>,
): readonly RelationWork<Row, Item>[] {
  const works = new Map<RelationId, RelationWork<Row, Item>['adders'][number][]>()
  for (const [measure, engine] of plan.engines.entries()) {
    for (const { over, add } of engine.contributions(sourceOf)) works.set(over, [...(works.get(over) ?? []), { measure, add }])
  }
  return [...works].map(([relation, adders]) => {
    for (const key of plan.keys) requireGrouping(relation, key)
    const keys = plan.keys.map((key): TextOf<Row, Item> => {
      if (key !== PERIOD_KEY) return sourceOf(relation).text(key)
      const dayOf = sourceOf(relation).text('date')
      return (row, item) => plan.periodOfDay!(dayOf(row, item) ?? '')
    })
    return { relation, keys, adders }
  })
}

/** Adds a row to every sum of its cell. */
export function addRow<Row, Item>({ adders }: RelationWork<Row, Item>, { sums }: RolledCell, plan: Plan, row: Row, item: Item): void {
  for (const { measure, add } of adders) {
    let sum = sums[measure] ?? null
    if (sum === null) sums[measure] = sum = plan.engines[measure]!.zero()
    add(sum, row, item)
  }
}

/** Calls for every row of a record, with the one key array that it fills anew. */
function recordCollector(
  keys: readonly TextOf<ObservationBase, unknown>[],
  { items }: RowSource,
  take: (key: readonly (string | null)[], record: ObservationBase, item: unknown) => void,
): Collector {
  const key = keys.map((): string | null => null)
  const collect = (record: ObservationBase, item: unknown) => {
    for (let index = 0; index < keys.length; index++) key[index] = keys[index]!(record, item)
    take(key, record, item)
  }
  if (items === null) return (record) => collect(record, null)
  return (record) => {
    for (const item of items(record)) collect(record, item)
  }
}
