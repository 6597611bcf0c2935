import type { CompleteRows } from './ratings.ts'

/** Mean squares of a complete table of targets (rows) by raters (columns): one-way and two-way analysis of variance. */
export interface MeanSquares {
  /** Between targets. */
  readonly rows: number
  /** Between raters. */
  readonly columns: number
  /** Residual of targets and raters together. */
  readonly error: number
  /** Within targets: raters and residual pooled. */
  readonly within: number
}

/** Spreads below this share of the largest distance in the table are rounding: a double keeps 16 digits, long sums lose some. */
const ROUNDING = 1e-13

/** Mean squares of at least two rows and two columns. Distances are taken from the first cell, so that a constant is exactly no spread. */
export function meanSquares({ rows, columns }: CompleteRows): MeanSquares {
  const n = rows.length
  const origin = rows[0]![0]!
  const columnMeans = new Float64Array(columns)
  let largest = 0
  for (const row of rows) {
    for (let column = 0; column < columns; column++) {
      columnMeans[column]! += row[column]! - origin
      largest = Math.max(largest, Math.abs(row[column]! - origin))
    }
  }
  for (let column = 0; column < columns; column++) columnMeans[column]! /= n
  const grandMean = columnMeans.reduce((sum, mean) => sum + mean, 0) / columns
  const { between, within, residual } = sumsOfSquares(rows, origin, columnMeans, grandMean)
  const ofColumns = columnMeans.reduce((sum, mean) => sum + (mean - grandMean) ** 2, 0)
  const floor = (ROUNDING * largest) ** 2
  const meanSquare = (sum: number, degreesOfFreedom: number) => (sum / degreesOfFreedom <= floor && floor < Infinity ? 0 : sum / degreesOfFreedom)
  return {
    rows: meanSquare(columns * between, n - 1),
    columns: meanSquare(n * ofColumns, columns - 1),
    error: meanSquare(residual, (n - 1) * (columns - 1)),
    within: meanSquare(within, n * (columns - 1)),
  }
}

function sumsOfSquares(rows: CompleteRows['rows'], origin: number, columnMeans: Float64Array, grandMean: number) {
  const columns = columnMeans.length
  let [between, within, residual] = [0, 0, 0]
  for (const row of rows) {
    let rowMean = 0
    for (let column = 0; column < columns; column++) rowMean += (row[column]! - origin) / columns
    between += (rowMean - grandMean) ** 2
    for (let column = 0; column < columns; column++) {
      const distance = row[column]! - origin - rowMean
      within += distance ** 2
      residual += (distance - (columnMeans[column]! - grandMean)) ** 2
    }
  }
  return { between, within, residual }
}
