import { requireCounts, requireFinite, requireSameLength } from './precondition.ts'

/** The known values of a list, and how many were missing. */
export interface Known<Value> {
  readonly values: readonly Value[]
  readonly missing: number
}

/** Leaves out the missing values. Throws `invalid-number` for NaN and infinity. */
export function knownValues(values: readonly (number | null)[]): Known<number> {
  requireFinite(values)
  const known = values.filter((value) => value !== null)
  return { values: known, missing: values.length - known.length }
}

/** The known counts of a list. Throws `invalid-count` unless they are whole numbers of at least 0. */
export function knownCounts(counts: readonly (number | null)[]): Known<number> {
  const known = counts.filter((count) => count !== null)
  requireCounts(known)
  return { values: known, missing: counts.length - known.length }
}

/** The places where both lists have a value, as two lists. Throws `invalid-shape` for lists of different length, `invalid-number` for NaN and infinity. */
export function knownPairs(x: readonly (number | null)[], y: readonly (number | null)[]): { x: number[]; y: number[]; missing: number } {
  requireSameLength(x, y)
  const [first = [], second = []] = knownRows([x, y]).columns
  return { x: first, y: second, missing: x.length - first.length }
}

/** The places where every column has a value (listwise). Columns of equal length. */
export function knownRows(columns: readonly (readonly (number | null)[])[]): { columns: number[][]; n: number; missing: number } {
  for (const column of columns) requireFinite(column)
  const length = columns[0]?.length ?? 0
  const complete = Array.from({ length }, (_, row) => row).filter((row) => columns.every((column) => column[row] !== null))
  const kept = columns.map((column) => complete.map((row) => column[row] as number))
  return { columns: kept, n: complete.length, missing: length - complete.length }
}
