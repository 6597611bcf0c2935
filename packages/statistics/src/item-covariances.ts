import { completeRows, type NumberTable } from './ratings.ts'

/** How the items of a scale vary together, over the persons who answered all of them. */
export interface ItemCovariances {
  /** Why there are none: `no-data`, `insufficient-items` (fewer than two), `insufficient-data` (fewer than two complete persons); else null. */
  readonly reason: string | null
  /** Covariances with n - 1 below the line; empty where there is a reason. An item that does not vary has exactly zeros. */
  readonly matrix: readonly (readonly number[])[]
  readonly means: readonly number[]
  /** Number of items. */
  readonly items: number
  /** Persons with an answer to every item. */
  readonly n: number
  /** Persons left out because an answer is missing. */
  readonly missing: number
}

/** A variance of a sum is nothing but rounding when it is this small beside the variances it is made of. */
export const NEGLIGIBLE_VARIANCE = 1e-14

/** Covariances of `items[person][item]`, listwise. Throws `invalid-shape` and `invalid-number`. */
export function itemCovariances(items: NumberTable): ItemCovariances {
  const { rows, columns, missing } = completeRows(items)
  const counted = { items: columns, n: rows.length, missing }
  const reason = reasonForNone(items, columns, rows.length)
  if (reason !== null) return { reason, matrix: [], means: [], ...counted }
  return { reason, ...covariances(rows, columns), ...counted }
}

/** Sum of all entries of a square over these places: the variance of the sum of those items. */
export function sumOf(matrix: readonly (readonly number[])[], places: readonly number[]): number {
  return places.reduce((sum, i) => places.reduce((inner, j) => inner + matrix[i]![j]!, sum), 0)
}

/** All places of a square but one. */
export function placesWithout(matrix: readonly unknown[], left: number): number[] {
  return [...matrix.keys()].filter((place) => place !== left)
}

function reasonForNone(items: NumberTable, columns: number, complete: number): string | null {
  if (items.every((row) => row.every((answer) => answer === null))) return 'no-data'
  if (columns < 2) return 'insufficient-items'
  return complete < 2 ? 'insufficient-data' : null
}

/** Distances are taken from the first person's answers, so that a constant is exactly no variance. */
function covariances(rows: readonly (readonly number[])[], columns: number): Pick<ItemCovariances, 'matrix' | 'means'> {
  const origin = rows[0]!
  const places = Array.from({ length: columns }, (_, column) => column)
  const shifts = places.map((column) => rows.reduce((sum, row) => sum + (row[column]! - origin[column]!), 0) / rows.length)
  const centred = rows.map((row) => places.map((column) => row[column]! - origin[column]! - shifts[column]!))
  const entry = (i: number, j: number) => centred.reduce((sum, row) => sum + row[i]! * row[j]!, 0) / (rows.length - 1)
  const lower = places.map((i) => places.slice(0, i + 1).map((j) => entry(i, j)))
  return {
    matrix: places.map((i) => places.map((j) => lower[Math.max(i, j)]![Math.min(i, j)]!)),
    means: places.map((column) => origin[column]! + shifts[column]!),
  }
}
