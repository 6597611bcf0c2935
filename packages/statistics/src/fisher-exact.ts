import { logFactorials } from './exact-multinomial.ts'

/** Most partial tables that are looked at: about a second of work. */
const MOST_TABLES = 5e6
/** Most cells of a table that is looked at. */
const MOST_CELLS = 1000
/** Tables this close in probability count as equally probable, as in R's `fisher.test`. */
const SAME_PROBABILITY = 1e-7

/**
 * Two-sided exact p value of a table given its margins: the probability of all tables with these margins that are no more probable than it. Null beyond the limit.
 *
 * Fills the table cell by cell; the last row and the last column follow from the margins. Logarithms of factorials keep it right for large counts.
 */
export function fisherExact(table: readonly (readonly number[])[], rows: readonly number[], columns: readonly number[]): number | null {
  const n = rows.reduce((sum, count) => sum + count, 0)
  if (n > MOST_TABLES || rows.length * columns.length > MOST_CELLS) return null
  const logFactorial = logFactorials(n)
  const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + logFactorial[count]!, 0)
  const margins = total(rows) + total(columns) - logFactorial[n]!
  const observed = margins - total(table.flat())
  return sumNoMoreProbable([...rows], [...columns], logFactorial, margins, observed + SAME_PROBABILITY)
}

function sumNoMoreProbable(rows: number[], columns: number[], logFactorial: Float64Array, start: number, limit: number): number | null {
  const [lastRow, lastColumn] = [rows.length - 1, columns.length - 1]
  let seen = 0
  let sum = 0
  /** Row `row` still has `left` to place in the columns from `column` on; `columns` holds what each column still needs. */
  const fill = (row: number, column: number, left: number, log: number): void => {
    if (++seen > MOST_TABLES) return
    if (row === lastRow) {
      const probability = columns.reduce((whole, count) => whole - logFactorial[count]!, log)
      if (probability <= limit) sum += Math.exp(probability)
      return
    }
    if (column === lastColumn) {
      columns[column]! -= left
      fill(row + 1, 0, rows[row + 1]!, log - logFactorial[left]!)
      columns[column]! += left
      return
    }
    const needed = columns[column]!
    const later = columns.slice(column + 1).reduce((whole, count) => whole + count, 0)
    for (let count = Math.max(0, left - later); count <= Math.min(left, needed); count++) {
      columns[column] = needed - count
      fill(row, column + 1, left - count, log - logFactorial[count]!)
    }
    columns[column] = needed
  }
  fill(0, 0, rows[0]!, start)
  return seen > MOST_TABLES ? null : Math.min(1, sum)
}
