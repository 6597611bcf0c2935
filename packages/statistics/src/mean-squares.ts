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
  const distances = distancesFromFirst(rows, columns)
  const { columnMeans, largest } = meansOfColumns(distances, columns)
  const grandMean = columnMeans.reduce((sum, mean) => sum + mean, 0) / columns
  const fromGrandMean = columnMeans.map((mean) => mean - grandMean)
  const { between, within, residual } = sumsOfSquares(distances, fromGrandMean, grandMean)
  const ofColumns = fromGrandMean.reduce((sum, distance) => sum + distance ** 2, 0)
  const floor = (ROUNDING * largest) ** 2
  const meanSquare = (sum: number, degreesOfFreedom: number) => (sum / degreesOfFreedom <= floor && floor < Infinity ? 0 : sum / degreesOfFreedom)
  return {
    rows: meanSquare(columns * between, n - 1),
    columns: meanSquare(n * ofColumns, columns - 1),
    error: meanSquare(residual, (n - 1) * (columns - 1)),
    within: meanSquare(within, n * (columns - 1)),
  }
}

/** All cells less the first, row after row: packed, as they are gone through twice. */
function distancesFromFirst(rows: CompleteRows['rows'], columns: number): Float64Array {
  const distances = new Float64Array(rows.length * columns)
  const origin = rows[0]![0]!
  let cell = 0
  for (const row of rows) for (let column = 0; column < columns; column++) distances[cell++] = row[column]! - origin
  return distances
}

function meansOfColumns(distances: Float64Array, columns: number): { columnMeans: Float64Array; largest: number } {
  const sums = new Float64Array(columns)
  let largest = 0
  for (let start = 0; start < distances.length; start += columns) {
    for (let column = 0; column < columns; column++) {
      const distance = distances[start + column]!
      sums[column]! += distance
      if (Math.abs(distance) > largest) largest = Math.abs(distance)
    }
  }
  return { columnMeans: sums.map((sum) => sum / (distances.length / columns)), largest }
}

/** `columnEffects` are the distances of the column means from the grand mean. */
function sumsOfSquares(distances: Float64Array, columnEffects: Float64Array, grandMean: number) {
  const columns = columnEffects.length
  let [between, within, residual] = [0, 0, 0]
  for (let start = 0; start < distances.length; start += columns) {
    let rowSum = 0
    for (let column = 0; column < columns; column++) rowSum += distances[start + column]!
    const rowMean = rowSum / columns
    between += (rowMean - grandMean) ** 2
    for (let column = 0; column < columns; column++) {
      const distance = distances[start + column]! - rowMean
      within += distance ** 2
      residual += (distance - columnEffects[column]!) ** 2
    }
  }
  return { between, within, residual }
}
