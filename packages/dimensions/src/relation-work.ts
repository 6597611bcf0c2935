import { ImplementereError } from '@implementere/model'
import { RELATIONS, type RelationId } from './data/relations.ts'
import type { Sum } from './engine.ts'
import type { ColumnSource, TextOf } from './expression.ts'
import { isTextOf } from './measure-check.ts'
import { PERIOD_KEY, type Plan } from './plan.ts'
import type { RolledCell } from './roll.ts'

/** A key to group by: a text of a row, and what that text amounts to. */
export interface RowKey<Row, Item> {
  readonly text: TextOf<Row, Item>
  readonly valueOf: (text: string | null) => string | null
}

/** What adds a row to the sum of a measure. */
export interface RowAdder<Row, Item> {
  readonly measure: number
  readonly add: (sum: Sum, row: Row, item: Item) => void
}

/** What one relation adds, to which sums. */
export interface RelationWork<Row, Item> {
  readonly relation: RelationId
  readonly keys: readonly RowKey<Row, Item>[]
  readonly adders: readonly RowAdder<Row, Item>[]
}

/** The work of a plan by relation: how its rows are keyed, and which sums they go into. */
export function relationWorks<Row, Item>(
  plan: Plan,
  sourceOf: (relation: RelationId) => ColumnSource<Row, Item>,
): readonly RelationWork<Row, Item>[] {
  const works = new Map<RelationId, RowAdder<Row, Item>[]>()
  for (const [measure, engine] of plan.engines.entries()) {
    for (const { over, add } of engine.contributions(sourceOf)) works.set(over, [...(works.get(over) ?? []), { measure, add }])
  }
  return [...works].map(([relation, adders]) => {
    for (const key of plan.keys) requireGrouping(relation, key)
    return { relation, adders, keys: plan.keys.map((key) => rowKey(key, plan, sourceOf(relation))) }
  })
}

/** Adds a row to every sum of its cell. */
export function addRow<Row, Item>(adders: readonly RowAdder<Row, Item>[], { sums }: RolledCell, { engines }: Plan, row: Row, item: Item): void {
  for (const { measure, add } of adders) add((sums[measure] ??= engines[measure]!.zero()), row, item)
}

/** Whether rows of a relation can be grouped by a key. Throws `invalid-grouping` where the key is a column that only other relations have. */
function requireGrouping(relation: RelationId, key: string): void {
  const fits = Object.hasOwn(RELATIONS[relation].columns, key) || isTextOf(relation, key)
  if (!fits) throw new ImplementereError('invalid-grouping', `the rows of ${relation} have no "${key}" to be grouped by`, { relation, key })
}

function rowKey<Row, Item>(key: string, { periodOfDay }: Plan, { text }: ColumnSource<Row, Item>): RowKey<Row, Item> {
  return key === PERIOD_KEY
    ? { text: text('date'), valueOf: (day) => (day === null ? null : periodOfDay!(day)) }
    : { text: text(key), valueOf: (value) => value }
}
