import { blockTallies, isTallied } from './block-tallies.ts'
import { coder, type CellFinder } from './cell-finder.ts'
import type { ObservationBase } from './observation.ts'
import type { Plan } from './plan.ts'
import type { RowSource } from './relation-rows.ts'
import { addRow, type RelationWork } from './relation-work.ts'
import type { Roll } from './roll.ts'
import { BLOCK, type Vector, type VectorSource } from './vector.ts'

/** Gathers rows and adds them a column at a time. */
export interface RowBlock {
  readonly add: (record: ObservationBase, item: unknown) => void
  /** Adds what is gathered, and writes the tallies into the roll. */
  readonly flush: () => void
}

/** What adds the rows of a relation to the sums of a plan. Keeps one block of rows, whatever their number. */
export function rowBlock(
  plan: Plan,
  roll: Roll,
  finder: CellFinder,
  { relation, keys, adders }: RelationWork<ObservationBase, unknown>,
  source: RowSource,
): RowBlock {
  const rows: Rows = { records: Array.from({ length: BLOCK }), items: Array.from({ length: BLOCK }) }
  const codes = keys.map(({ text, valueOf }, place) => codeColumn(rows, text, coder(finder.dictionaries[place]!, valueOf)))
  const cells = new Int32Array(BLOCK)
  const tallies = blockTallies(plan, roll, relation, recordVectors(rows, source))
  const others = adders.filter(({ measure }) => !isTallied(plan.measures[measure]!))
  let length = 0
  const addBlock = () => {
    finder.locate(
      codes.map((column) => column(length)),
      length,
      cells,
    )
    if (others.length > 0) for (let row = 0; row < length; row++) addRow(others, roll.cells[cells[row]!]!, plan, rows.records[row]!, rows.items[row])
    tallies.add({ from: 0, length }, cells)
    length = 0
  }
  return {
    add: (record, item) => {
      rows.records[length] = record
      rows.items[length] = item
      length += 1
      if (length === BLOCK) addBlock()
    },
    flush: () => {
      addBlock()
      tallies.write()
    },
  }
}

/** The rows that wait. */
interface Rows {
  readonly records: (ObservationBase | undefined)[]
  readonly items: unknown[]
}

function codeColumn(
  { records, items }: Rows,
  textOf: (record: ObservationBase, item: unknown) => string | null,
  codeOf: (text: string | null) => number,
): (length: number) => Int32Array {
  const codes = new Int32Array(BLOCK)
  return (length) => {
    for (let row = 0; row < length; row++) codes[row] = codeOf(textOf(records[row]!, items[row]))
    return codes
  }
}

/** How waiting rows give their columns. */
function recordVectors({ records, items }: Rows, source: RowSource): VectorSource {
  return {
    number: (column): Vector => {
      const valueOf = source.value(column)
      const values = new Float64Array(BLOCK)
      return ({ length }) => {
        for (let row = 0; row < length; row++) {
          const value = valueOf(records[row]!, items[row])
          values[row] = value === null ? Number.NaN : Number(value)
        }
        return values
      }
    },
    isIn: (column, sought): Vector => {
      const textOf = source.text(column)
      const accepted = new Set(sought)
      const values = new Float64Array(BLOCK)
      return ({ length }) => {
        for (let row = 0; row < length; row++) {
          const text = textOf(records[row]!, items[row])
          values[row] = text === null ? Number.NaN : Number(accepted.has(text))
        }
        return values
      }
    },
  }
}
