import { blockTallies, isTallied } from './block-tallies.ts'
import { coder, type CellFinder } from './cell-finder.ts'
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
export function rowBlocks(
  plan: Plan,
  roll: Roll,
  finder: CellFinder,
  { relation, keys, adders }: RelationWork<ObservationBase, unknown>,
  source: RowSource,
): RowBlocks {
  const codes = keys.map(({ text, valueOf }, place) => codeColumn(text, coder(finder.dictionaries[place]!, valueOf)))
  const cells = new Int32Array(BLOCK)
  const waiting = { records: [] as ObservationBase[], items: [] as unknown[] }
  let rows: Rows = waiting
  const tallies = blockTallies(
    plan,
    roll,
    relation,
    recordVectors(source, () => rows),
  )
  const others = adders.filter(({ measure }) => !isTallied(plan.measures[measure]!))
  const addRows = () => {
    const { records, items } = rows
    const columns = codes.map((column) => column(rows))
    finder.locate(columns, records.length, cells)
    tallies.add({ from: 0, length: records.length }, cells)
    if (others.length === 0) return
    for (const [row, record] of records.entries()) addRow(others, roll.cells[cells[row]!]!, plan, record, items === null ? null : items[row])
  }
  const addWaiting = () => {
    rows = waiting
    addRows()
    waiting.records.length = 0
    waiting.items.length = 0
  }
  const add = (records: readonly ObservationBase[]) => {
    if (source.items === null) {
      rows = { records, items: null }
      return addRows()
    }
    for (const record of records) {
      for (const item of source.items(record)) {
        waiting.records.push(record)
        waiting.items.push(item)
        if (waiting.items.length === BLOCK) addWaiting()
      }
    }
  }
  const flush = () => {
    addWaiting()
    tallies.write()
  }
  return { add, flush }
}

/** Rows: records with one of their items each; items are null where each record is one row. */
interface Rows {
  readonly records: readonly ObservationBase[]
  readonly items: readonly unknown[] | null
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
