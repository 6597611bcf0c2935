import type { TextColumn } from './columns.ts'
import type { DistinctSum } from './distinct.ts'

/** An id that is unknown, and the cell that has met an id when none has. */
const NONE = -1

/**
 * The ids of a column for each of so many cells, where `cellOfRow` says which cell a row is in; null for a cell without rows.
 *
 * Rows are first put in the order of their cells; then one number an id, the last cell that has met it, tells whether it is new: nothing is looked up in a set.
 */
export function distinctColumn({ codes, dictionary }: TextColumn, cellOfRow: Int32Array, cells: number): readonly (DistinctSum | null)[] {
  const starts = startsOf(cellOfRow, cells)
  const sorted = new Int32Array(cellOfRow.length)
  const next = starts.slice()
  const idOf = firstPlaces(dictionary)
  for (let row = 0; row < sorted.length; row++) {
    const cell = cellOfRow[row]!
    sorted[next[cell]!] = idOf[codes[row]!] ?? NONE
    next[cell]! += 1
  }
  const lastCell = new Int32Array(dictionary.length).fill(NONE)
  return Array.from({ length: cells }, (_, cell) => {
    const ids: string[] = []
    let unknown = 0
    for (let place = starts[cell]!; place < starts[cell + 1]!; place++) {
      const id = sorted[place]!
      if (id === NONE) unknown += 1
      else if (lastCell[id] !== cell) {
        lastCell[id] = cell
        ids.push(dictionary[id]!)
      }
    }
    const rows = starts[cell + 1]! - starts[cell]!
    return rows === 0 ? null : { known: rows - unknown, unknown, ids }
  })
}

/** Where the rows of each cell start once they are in order, and where the last ones end. */
function startsOf(cellOfRow: Int32Array, cells: number): Int32Array {
  const starts = new Int32Array(cells + 1)
  for (let row = 0; row < cellOfRow.length; row++) starts[cellOfRow[row]! + 1]! += 1
  for (let cell = 0; cell < cells; cell++) starts[cell + 1]! += starts[cell]!
  return starts
}

/** The first place of each text of a dictionary: the same id may stand in it twice. */
function firstPlaces(dictionary: readonly string[]): Int32Array {
  const places = new Map<string, number>()
  return Int32Array.from(dictionary, (text, place) => {
    const first = places.get(text) ?? place
    if (first === place) places.set(text, place)
    return first
  })
}
