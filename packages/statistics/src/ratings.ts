import { requireFinite, requireRectangle } from './precondition.ts'
import { requireRatings, type Rating } from './rating-pairs.ts'

/** A table of numbers in which null is missing: `ratings[unit][rater]`, `items[person][item]`. */
export type NumberTable = readonly (readonly (number | null)[])[]

/** A table of ratings, `ratings[unit][rater]`, in which null is missing. */
export type RatingTable<Value extends Rating = Rating> = readonly (readonly (Value | null)[])[]

/** The rows of a table in which nothing is missing. */
export interface CompleteRows {
  readonly rows: readonly (readonly number[])[]
  /** How many columns the table has, also when no row is complete. */
  readonly columns: number
  /** How many rows were left out because a cell is missing. */
  readonly missing: number
}

/** Number of columns of a table. Throws `invalid-shape` for rows of different length, `invalid-number` for NaN, infinity and what has no finite square. */
export function requireTable(table: NumberTable): number {
  requireRectangle(table)
  for (const row of table) requireFinite(row)
  return table[0]?.length ?? 0
}

/** Number of raters of a table of numbers and words. Throws `invalid-shape` for rows of different length, `invalid-number` for NaN and infinity. */
export function requireRatingTable(table: RatingTable): number {
  requireRectangle(table)
  for (const row of table) requireRatings(row)
  return table[0]?.length ?? 0
}

/** Whether no rating is a word. */
export function isNumberTable(table: RatingTable): table is NumberTable {
  return table.every((row) => row.every((rating) => typeof rating !== 'string'))
}

/** Leaves out every row with a missing cell (listwise). Throws as {@link requireTable}. */
export function completeRows(table: NumberTable): CompleteRows {
  const columns = requireTable(table)
  const rows = table.every(isComplete) ? table : table.filter(isComplete)
  return { rows, columns, missing: table.length - rows.length }
}

function isComplete(row: readonly (number | null)[]): row is readonly number[] {
  for (const cell of row) if (cell === null) return false
  return true
}
