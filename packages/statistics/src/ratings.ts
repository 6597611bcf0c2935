import { requireThat } from './precondition.ts'

/** A table of numbers in which null is missing: `ratings[unit][rater]`, `items[person][item]`. */
export type NumberTable = readonly (readonly (number | null)[])[]

/** The rows of a table in which nothing is missing. */
export interface CompleteRows {
  readonly rows: readonly (readonly number[])[]
  /** How many columns the table has, also when no row is complete. */
  readonly columns: number
  /** How many rows were left out because a cell is missing. */
  readonly missing: number
}

/** Number of columns of a table. Throws `invalid-shape` for rows of different length, `invalid-number` for NaN, infinity and anything but a number or null. */
export function requireTable(table: NumberTable): number {
  const width = table[0]?.length ?? 0
  for (const row of table) {
    if (row.length !== width) requireThat(false, 'invalid-shape', 'all rows must be equally long', { width, row: row.length })
    for (const value of row) if (value !== null && !Number.isFinite(value)) refuseNumber(value)
  }
  return width
}

/** Leaves out every row with a missing cell (listwise). Throws as {@link requireTable}. */
export function completeRows(table: NumberTable): CompleteRows {
  const columns = requireTable(table)
  const rows = table.filter((row): row is readonly number[] => !row.includes(null))
  return { rows, columns, missing: table.length - rows.length }
}

function refuseNumber(value: number): never {
  requireThat(false, 'invalid-number', 'a value is a finite number or null', { value })
}
