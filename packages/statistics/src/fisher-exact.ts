import { logFactorials } from './exact-multinomial.ts'

/** Most steps, each filling one cell of half a table: about a second of work. */
const MOST_STEPS = 5e6
/** Greatest total and most cells of a table that is looked at. */
const GREATEST_TOTAL = 2e6
const MOST_CELLS = 1000
/** Tables this close in probability count as equally probable, as in R's `fisher.test`. */
const SAME_PROBABILITY = 1e-7

/** What the search shares: logarithms of factorials, and how many steps it has taken. */
interface Search {
  readonly logFactorial: Float64Array
  steps: number
}

/**
 * Two-sided exact p value of a table given its margins: the probability of all tables with these margins that are no more probable than it. Null beyond the limit.
 *
 * A table is a left half and a right half that fit together when the right one fills what the left one leaves of the row sums. Both halves are listed
 * once for each such remainder, whatever the order of its rows, and a sorted list with running sums tells how many right halves are improbable enough
 * for each left one.
 */
export function fisherExact(table: readonly (readonly number[])[], rows: readonly number[], columns: readonly number[]): number | null {
  const n = rows.reduce((sum, count) => sum + count, 0)
  if (n > GREATEST_TOTAL || rows.length * columns.length > MOST_CELLS) return null
  const search: Search = { logFactorial: logFactorials(n), steps: 0 }
  const cells = logCells(search, table.flat())
  const margins = -logCells(search, rows) - logCells(search, columns) - search.logFactorial[n]!
  const [short, long] = rows.length <= columns.length ? [rows, columns] : [columns, rows]
  return sumNoMoreProbable(
    search,
    short,
    long.toSorted((a, b) => a - b),
    margins,
    cells + SAME_PROBABILITY,
  )
}

function sumNoMoreProbable(search: Search, rows: readonly number[], columns: readonly number[], margins: number, limit: number): number | null {
  const middle = Math.floor(columns.length / 2)
  const lefts = new Map<string, number[]>()
  eachFilling(search, rows, columns.slice(0, middle), (remainder, log) => {
    const key = remainder.toSorted((a, b) => a - b).join(' ')
    const logs = lefts.get(key)
    if (logs) logs.push(log)
    else lefts.set(key, [log])
  })
  let sum = 0
  for (const [key, logs] of lefts) {
    if (search.steps > MOST_STEPS) return null
    const rights: number[] = []
    eachFilling(search, key.split(' ').map(Number), columns.slice(middle, -1), (remainder, log) => rights.push(log + logCells(search, remainder)))
    sum += sumOfPairs(logs, Float64Array.from(rights).toSorted(), margins, limit)
  }
  return search.steps > MOST_STEPS ? null : Math.min(1, sum)
}

/** Sum of exp(left + right + margins) over the pairs with left + right up to the limit. `rights` rise. */
function sumOfPairs(lefts: readonly number[], rights: Float64Array, margins: number, limit: number): number {
  const greatest = rights.at(-1)!
  const running = new Float64Array(rights.length + 1)
  rights.forEach((log, index) => (running[index + 1] = running[index]! + Math.exp(log - greatest)))
  return lefts.reduce((sum, left) => {
    const admitted = countUpTo(rights, limit - left)
    return sum + Math.exp(left + greatest + margins) * running[admitted]!
  }, 0)
}

/** How many of the rising values are at most the limit. */
function countUpTo(values: Float64Array, limit: number): number {
  let [low, high] = [0, values.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (values[middle]! <= limit) low = middle + 1
    else high = middle
  }
  return low
}

/** Fills columns within the row sums in every possible way; hands over what is left of the row sums and the log weight of the cells. Stops at the limit. */
function eachFilling(
  search: Search,
  rows: readonly number[],
  columns: readonly number[],
  visit: (remainder: readonly number[], log: number) => void,
): void {
  const remainder = [...rows]
  const fill = (column: number, row: number, left: number, log: number): void => {
    if (++search.steps > MOST_STEPS) return
    if (column === columns.length) return visit(remainder, log)
    const room = remainder[row]!
    const last = row === rows.length - 1
    const roomBelow = remainder.reduce((sum, free, other) => (other > row ? sum + free : sum), 0)
    for (let count = Math.max(0, left - roomBelow); count <= Math.min(left, room); count++) {
      remainder[row] = room - count
      const weight = log - search.logFactorial[count]!
      if (!last) fill(column, row + 1, left - count, weight)
      else fill(column + 1, 0, columns[column + 1] ?? 0, weight)
    }
    remainder[row] = room
  }
  fill(0, 0, columns[0] ?? 0, 0)
}

/** Log weight of cells: minus the logarithms of their factorials. */
function logCells({ logFactorial }: Search, counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum - logFactorial[count]!, 0)
}
