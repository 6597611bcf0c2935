import { RELATIONS, type RelationId } from './data/relations.ts'
import type { Sum } from './engine.ts'
import type { ColumnSource, TextOf } from './expression.ts'
import type { ObservationBase, ObservationKind } from './observation.ts'
import { PERIOD_KEY, type Plan } from './plan.ts'
import { rowSource, type RowSource } from './relation-rows.ts'
import { cellFinder, requireGrouping, type CellFinder, type Roll, type RolledCell } from './roll.ts'

/** Takes in records of one kind. */
export type Collector = (record: ObservationBase) => void

/** What one relation adds, to which sums. */
export interface RelationWork<Row, Item> {
  readonly relation: RelationId
  readonly keys: readonly TextOf<Row, Item>[]
  readonly adders: readonly { readonly measure: number; readonly add: (sum: Sum, row: Row, item: Item) => void }[]
}

/** What takes the records of each kind into a roll. Throws `invalid-grouping`. */
export function collectors(plan: Plan, roll: Roll): Readonly<Record<ObservationKind, Collector>> {
  const find = cellFinder(roll, plan.measures.length)
  const sources = new Map<RelationId, RowSource>()
  const sourceOf = (relation: RelationId) => {
    const source = sources.get(relation) ?? rowSource(relation, plan.declared)
    sources.set(relation, source)
    return source
  }
  const works = relationWorks<ObservationBase, unknown>(
    plan,
    sourceOf,
    () =>
      ({ date }) =>
        date,
  )
  const collectorOf = (kind: ObservationKind): Collector => {
    const own = works
      .filter(({ relation }) => RELATIONS[relation].of === kind)
      .map((work) => recordCollector(work, sourceOf(work.relation), find, plan))
    return (record) => {
      for (const collect of own) collect(record)
    }
  }
  return {
    sessions: collectorOf('sessions'),
    populations: collectorOf('populations'),
    contacts: collectorOf('contacts'),
    profiles: collectorOf('profiles'),
    adaptations: collectorOf('adaptations'),
  }
}

/** The work of a plan by relation: how its rows are keyed, and which sums they go into. */
export function relationWorks<Row, Item>(
  plan: Plan,
  sourceOf: (relation: RelationId) => ColumnSource<Row, Item>,
  dayOf: (relation: RelationId) => (row: Row, item: Item) => string,
): readonly RelationWork<Row, Item>[] {
  const works = new Map<RelationId, RelationWork<Row, Item>['adders'][number][]>()
  for (const [measure, engine] of plan.engines.entries()) {
    for (const { over, add } of engine.contributions(sourceOf)) works.set(over, [...(works.get(over) ?? []), { measure, add }])
  }
  return [...works].map(([relation, adders]) => {
    for (const key of plan.keys) requireGrouping(relation, key)
    const keys = plan.keys.map((key): TextOf<Row, Item> => {
      if (key !== PERIOD_KEY) return sourceOf(relation).text(key)
      const day = dayOf(relation)
      return (row, item) => plan.periodOfDay!(day(row, item))
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

function recordCollector(work: RelationWork<ObservationBase, unknown>, { items }: RowSource, find: CellFinder, plan: Plan): Collector {
  const { keys } = work
  const key = keys.map((): string | null => null)
  const collect = (record: ObservationBase, item: unknown) => {
    for (let index = 0; index < keys.length; index++) key[index] = keys[index]!(record, item)
    addRow(work, find(key), plan, record, item)
  }
  if (items === null) return (record) => collect(record, null)
  return (record) => {
    for (const item of items(record)) collect(record, item)
  }
}
