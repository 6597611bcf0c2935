import { chiSquareUpperTail } from './chi-square.ts'
import { fisherExact } from './fisher-exact.ts'
import { knownCounts } from './known.ts'
import { requireRectangle } from './precondition.ts'

/** Result of {@link contingency}. */
export interface Contingency {
  readonly chiSquare: number | null
  /** (rows - 1) (columns - 1), counted without empty rows and columns. */
  readonly df: number
  readonly pValue: number | null
  /** Cramer's V: sqrt(chi-square / (n (least of rows and columns - 1))), from chi-square without continuity correction. */
  readonly cramersV: number | null
  /** Fisher's exact p value, two-sided. */
  readonly fisherP: number | null
  /** `too-many-tables` where Fisher's test is beyond its limit; otherwise as `reason`. */
  readonly fisherReason: string | null
  /** Least expected count; below 5 prefer Fisher's test. */
  readonly smallestExpected: number | null
  /** Sum of the known counts. */
  readonly n: number
  /** `no-data`, `missing-count` (a cell is unknown), or `insufficient-data` for fewer than two rows or columns that are not empty. */
  readonly reason: string | null
}

/**
 * Whether the rows and columns of a table of counts are associated.
 *
 * Conventions: Pearson's chi-square without Yates' correction, R's `chisq.test(table, correct = FALSE)`; with `continuity` and a 2 x 2 table as `correct = TRUE`,
 * V always from the uncorrected value; Fisher two-sided as R's `fisher.test`, tables within a relative 1e-7 of the observed probability counting as equally probable.
 * Empty rows and columns are left out. Limit: Fisher's test takes no more than 5,000,000 steps (enough for a 4 x 4 table of 100 counts), 1,000 cells and a total of 2,000,000, and else gives null, reason `too-many-tables`.
 * Missing: n = 0 gives nulls, reason `no-data`; an unknown cell gives nulls, reason `missing-count`, as every margin it is in is unknown.
 * Throws: `ImplementereError` `invalid-count` unless counts are whole and at least 0, `invalid-shape` for a ragged table.
 *
 * @example
 * ```ts
 * const { chiSquare, fisherP } = contingency([[3, 1], [1, 3]])
 * chiSquare // => 2
 * Number(fisherP?.toFixed(6)) // => 0.485714
 * ```
 */
export function contingency(
  table: readonly (readonly (number | null)[])[],
  { continuity = false }: { readonly continuity?: boolean } = {},
): Contingency {
  requireRectangle(table)
  const known = table.map((row) => knownCounts(row))
  const counts = known.map(({ values }) => values)
  if (known.some(({ missing }) => missing > 0)) return nothing(sum(counts.flat()), 'missing-count')
  const filled = withoutEmpty(counts)
  const rows = filled.map(sum)
  const columns = columnSums(filled)
  const n = sum(rows)
  const df = Math.max(0, rows.length - 1) * Math.max(0, columns.length - 1)
  if (df === 0) return nothing(n, n === 0 ? 'no-data' : 'insufficient-data')
  const expected = rows.map((row) => columns.map((column) => (row * column) / n))
  const plain = statistic(filled, expected, 0)
  const corrected = continuity && df === 1 && rows.length === 2 ? statistic(filled, expected, yates(filled, expected)) : plain
  const fisherP = fisherExact(filled, rows, columns)
  return {
    chiSquare: corrected,
    df,
    pValue: chiSquareUpperTail(corrected, df),
    cramersV: Math.sqrt(plain / n / (Math.min(rows.length, columns.length) - 1)),
    fisherP,
    fisherReason: fisherP === null ? 'too-many-tables' : null,
    smallestExpected: least(expected.flat()),
    n,
    reason: null,
  }
}

function nothing(n: number, reason: string): Contingency {
  return { chiSquare: null, df: 0, pValue: null, cramersV: null, fisherP: null, fisherReason: reason, smallestExpected: null, n, reason }
}

function withoutEmpty(table: readonly (readonly number[])[]): number[][] {
  const columns = columnSums(table)
  return table.filter((row) => sum(row) > 0).map((row) => row.filter((_, column) => columns[column]! > 0))
}

function columnSums(table: readonly (readonly number[])[]): number[] {
  return (table[0] ?? []).map((_, column) => sum(table.map((row) => row[column]!)))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function least(values: readonly number[]): number {
  return values.reduce((smallest, value) => Math.min(smallest, value), Infinity)
}

function statistic(table: readonly (readonly number[])[], expected: readonly (readonly number[])[], correction: number): number {
  return sum(table.flatMap((row, i) => row.map((count, j) => (Math.abs(count - expected[i]![j]!) - correction) ** 2 / expected[i]![j]!)))
}

/** At most half a count, and never more than the distance itself. */
function yates(table: readonly (readonly number[])[], expected: readonly (readonly number[])[]): number {
  return least([0.5, ...table.flatMap((row, i) => row.map((count, j) => Math.abs(count - expected[i]![j]!)))])
}
