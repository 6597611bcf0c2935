import type { CellFinder, Dictionary } from './cell-finder.ts'
import type { ColumnTable } from './columns.ts'
import { PERIOD_KEY, type Plan } from './plan.ts'
import { BLOCK, type Block } from './vector.ts'
import { getOwn } from './own-record.ts'

/** The place in the roll of each row of a block, in an array that the next block writes over. */
export type CellLocator = (block: Block) => Int32Array

/** Groups up to which each has a place of its own, whether it occurs or not: four bytes each. Beyond, every row is looked up. */
const DENSE_GROUPS = 1_000_000

/** No row of the group has been met. */
const NOT_MET = -1

/** How the rows of a table find their cells. */
export function cellLocator(table: ColumnTable, plan: Plan, finder: CellFinder): CellLocator {
  const columns = plan.keys.map((key, place) => keyColumn(key, table, plan, finder.dictionaries[place]!))
  const groups = columns.reduce((product, { codeOf }) => product * codeOf.length, 1)
  const looked = lookedUp(columns, finder)
  return groups <= DENSE_GROUPS ? inPlaces(columns, groups, looked) : looked
}

/** A key's column: numbers of its texts, and the code that the roll has for each; the first is for the unknown. */
interface KeyColumn {
  /** Null where the table has no such column. */
  readonly texts: Int32Array | null
  readonly codeOf: Int32Array
}

function keyColumn(key: string, { texts }: ColumnTable, { periodOfDay }: Plan, { codeOf }: Dictionary): KeyColumn {
  const column = getOwn(texts, key === PERIOD_KEY ? 'date' : key)
  if (column === undefined) return { texts: null, codeOf: Int32Array.of(codeOf(null)) }
  const values = key === PERIOD_KEY ? column.dictionary.map((day) => periodOfDay!(day)) : column.dictionary
  return { texts: column.codes, codeOf: Int32Array.from([null, ...values], codeOf) }
}

function lookedUp(columns: readonly KeyColumn[], { locate }: CellFinder): CellLocator {
  const codes = columns.map(() => new Int32Array(BLOCK))
  const cells = new Int32Array(BLOCK)
  return ({ from, length }) => {
    for (const [place, { texts, codeOf }] of columns.entries()) {
      const out = codes[place]!
      for (let row = 0; row < length; row++) out[row] = codeOf[texts === null ? 0 : placeOf(texts[from + row]!)]!
    }
    locate(codes, length, cells)
    return cells
  }
}

/** Each group that there could be has a place, where its cell is noted when the first of its rows is met. */
function inPlaces(columns: readonly KeyColumn[], most: number, lookUp: CellLocator): CellLocator {
  const cellOfGroup = new Int32Array(most).fill(NOT_MET)
  const groups = new Int32Array(BLOCK)
  return ({ from, length }) => {
    groups.fill(0)
    for (const { texts, codeOf } of columns) {
      const size = codeOf.length
      if (texts !== null) for (let row = 0; row < length; row++) groups[row] = groups[row]! * size + placeOf(texts[from + row]!)
    }
    for (let row = 0; row < length; row++) {
      const group = groups[row]!
      if (cellOfGroup[group] === NOT_MET) cellOfGroup[group] = lookUp({ from: from + row, length: 1 })[0]!
      groups[row] = cellOfGroup[group]!
    }
    return groups
  }
}

/** Every negative number is an unknown text. */
function placeOf(text: number): number {
  return text < 0 ? 0 : text + 1
}
