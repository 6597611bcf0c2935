import type { DistinctSum } from './distinct.ts'
import type { Roll } from './roll.ts'

/** Adds the ids of rows to sets, one a cell, and writes them into the roll at the end. */
export interface DistinctBlocks {
  readonly add: (cell: number, id: string | null) => void
  /** Writes the lists of ids. */
  readonly write: () => void
}

/** What counts distinct ids of a measure. The list that JSON can hold is only made at the end. */
export function distinctBlocks(roll: Roll, measure: number): DistinctBlocks {
  const found: { known: number; unknown: number; readonly ids: Set<string> }[] = []
  return {
    add: (cell, id) => {
      const sum = (found[cell] ??= { known: 0, unknown: 0, ids: new Set() })
      if (id === null) sum.unknown += 1
      else {
        sum.known += 1
        sum.ids.add(id)
      }
    },
    write: () => {
      // forEach passes over cells without rows of this relation.
      found.forEach(({ known, unknown, ids }, cell) => {
        const sum: DistinctSum = { known, unknown, ids: [...ids] }
        roll.cells[cell]!.sums[measure] = sum
      })
    },
  }
}
