import { blockTallies, isTallied } from './block-tallies.ts'
import { coder, type CellFinder } from './cell-finder.ts'
import { distinctBlocks } from './distinct-blocks.ts'
import type { TextOf } from './expression.ts'
import type { ObservationBase } from './observation.ts'
import type { Plan } from './plan.ts'
import type { RowSource } from './relation-rows.ts'
import { addRow, type RelationWork } from './relation-work.ts'
import type { Roll } from './roll.ts'
import { BLOCK, type Vector, type VectorSource } from './vector.ts'

/** Adds the rows of records a column at a time. */
export interface RowBlocks {
  /** As many records as a block has rows, or fewer. */
  readonly add: (records: readonly ObservationBase[]) => void
  /** Adds the rows that wait for a block to be full, and writes the tallies into the roll. */
  readonly flush: () => void
}

/** What adds the rows of a relation to the sums of a plan. Keeps one block of rows, whatever their number. */
export function rowBlocks(plan: Plan, roll: Roll, finder: CellFinder, work: RelationWork<ObservationBase, unknown>, source: RowSource): RowBlocks {
  const { addRows, write } = rowsAdder(plan, roll, finder, work, source)
  const { items: itemsOf } = source
  if (itemsOf === null) return { add: (records) => addRows({ records, items: null }), flush: write }
  const waiting = { records: [] as ObservationBase[], items: [] as unknown[] }
  const addWaiting = () => {
    addRows(waiting)
    waiting.records.length = 0
    waiting.items.length = 0
  }
  const add = (records: readonly ObservationBase[]) => {
    for (const record of records) {
      for (const item of itemsOf(record)) {
        waiting.records.push(record)
        waiting.items.push(item)
        if (waiting.items.length === BLOCK) addWaiting()
      }
    }
  }
  const flush = () => {
    addWaiting()
    write()
  }
  return { add, flush }
}

/** Rows: records with one of their items each; items are null where each record is one row. */
interface Rows {
  readonly records: readonly ObservationBase[]
  readonly items: readonly unknown[] | null
}

/** What adds one block of rows after the other, and writes the tallies into the roll. */
function rowsAdder(
  plan: Plan,
  roll: Roll,
  finder: CellFinder,
  { relation, keys, adders }: RelationWork<ObservationBase, unknown>,
  source: RowSource,
): { readonly addRows: (rows: Rows) => void; readonly write: () => void } {
  const codes = keys.map(({ text, valueOf }, place) => codeColumn(text, coder(finder.dictionaries[place]!, valueOf)))
  const cells = new Int32Array(BLOCK)
  let current: Rows = { records: [], items: null }
  const vectors = recordVectors(source, () => current)
  const tallies = blockTallies(plan, roll, relation, vectors)
  const distinct = plan.measures.flatMap((measure, index) =>
    measure.kind === 'distinct' && measure.over === relation ? [distinctRows(roll, index, source.text(measure.column))] : [],
  )
  const others = adders.filter(({ measure }) => !isTallied(plan.measures[measure]!) && plan.measures[measure]!.kind !== 'distinct')
  const addRows = (rows: Rows) => {
    current = rows
    const { records, items } = rows
    const columns = codes.map((column) => column(rows))
    finder.locate(columns, records.length, cells)
    tallies.add({ from: 0, length: records.length }, cells)
    for (const { add } of distinct) add(rows, cells)
    if (others.length === 0) return
    for (const [row, record] of records.entries()) addRow(others, roll.cells[cells[row]!]!, plan, record, items === null ? null : items[row])
  }
  const write = () => {
    tallies.write()
    for (const ids of distinct) ids.write()
  }
  return { addRows, write }
}

function distinctRows(roll: Roll, measure: number, textOf: TextOf<ObservationBase, unknown>) {
  const { add, write } = distinctBlocks(roll, measure)
  const addRows = ({ records, items }: Rows, cells: Int32Array) => {
    for (let row = 0; row < records.length; row++) add(cells[row]!, textOf(records[row]!, items === null ? null : items[row]))
  }
  return { add: addRows, write }
}

function codeColumn(textOf: TextOf<ObservationBase, unknown>, codeOf: (text: string | null) => number): (rows: Rows) => Int32Array {
  const codes = new Int32Array(BLOCK)
  return ({ records, items }) => {
    for (let row = 0; row < records.length; row++) codes[row] = codeOf(textOf(records[row]!, items === null ? null : items[row]))
    return codes
  }
}

/** How rows give their columns. */
function recordVectors(source: RowSource, rowsNow: () => Rows): VectorSource {
  const vector = (valueOf: (record: ObservationBase, item: unknown) => number | boolean | null): Vector => {
    const values = new Float64Array(BLOCK)
    return ({ length }) => {
      const { records, items } = rowsNow()
      for (let row = 0; row < length; row++) {
        const value = valueOf(records[row]!, items === null ? null : items[row])
        values[row] = value === null ? Number.NaN : Number(value)
      }
      return values
    }
  }
  return {
    number: (column) => vector(source.value(column)),
    isIn: (column, sought) => {
      const textOf = source.text(column)
      const accepted = new Set(sought)
      return vector((record, item) => {
        const text = textOf(record, item)
        return text === null ? null : accepted.has(text)
      })
    },
  }
}
