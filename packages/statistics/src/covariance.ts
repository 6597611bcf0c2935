import type { CompleteRows } from './ratings.ts'

/** Covariances of the columns of a complete table, with n - 1 below the line, and how each was reached. */
export interface Covariances {
  /** `matrix[i][j]`; symmetric. */
  readonly matrix: readonly (readonly number[])[]
  readonly means: readonly number[]
}

/** Covariance matrix of the columns over at least two rows. A constant column has exactly zero in its row and column. */
export function covariances({ rows, columns }: CompleteRows): Covariances {
  const origin = rows[0] ?? []
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

/** Sum of all entries of a square over these places: the variance of the sum of those columns. */
export function sumOf(matrix: readonly (readonly number[])[], places: readonly number[]): number {
  return places.reduce((sum, i) => places.reduce((inner, j) => inner + matrix[i]![j]!, sum), 0)
}

/** The variance of a sum is nothing but rounding when it is this small beside the variances it is made of. */
export const NEGLIGIBLE_VARIANCE = 1e-14
