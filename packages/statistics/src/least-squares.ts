/** An ordinary least-squares fit. */
export interface LeastSquares {
  readonly coefficients: readonly number[]
  readonly residuals: readonly number[]
  /** Inverse of the cross-products of the columns: times the residual variance it is the covariance of the coefficients. */
  readonly inverse: readonly (readonly number[])[]
}

/** A column of which less than this share is left after the columns before it is a combination of them, as in R's `lm`. */
const COLLINEAR_BELOW = 1e-7

/**
 * Fits `y` by a combination of columns. Null where a column is a combination of the others or there are more columns than rows.
 *
 * Columns are made orthogonal one by one, each of them twice so that rounding leaves no trace (modified Gram-Schmidt with one repetition).
 */
export function leastSquares(columns: readonly (readonly number[])[], y: readonly number[]): LeastSquares | null {
  if (columns.length > y.length) return null
  const basis: number[][] = []
  const triangle: number[][] = []
  for (const column of columns) {
    const { rest, shares } = withoutBasis(column, basis)
    const length = norm(rest)
    if (!(length > COLLINEAR_BELOW * norm(column) && Number.isFinite(length))) return null
    basis.push(rest.map((value) => value / length))
    triangle.push([...shares, length])
  }
  const { rest: residuals, shares } = withoutBasis(y, basis)
  const unmix = invertTriangle(triangle)
  const coefficients = unmix.map((row) => dot(row, shares))
  const inverse = unmix.map((row) => unmix.map((other) => dot(row, other)))
  return { coefficients, residuals, inverse }
}

/** Sum of the products of two equally long lists. */
export function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * b[index]!, 0)
}

function norm(values: readonly number[]): number {
  return Math.sqrt(dot(values, values))
}

/** What is left of a column outside the space of the basis, and its share of each direction of the basis. */
function withoutBasis(column: readonly number[], basis: readonly (readonly number[])[]): { rest: number[]; shares: number[] } {
  let rest = [...column]
  const shares = basis.map(() => 0)
  for (let pass = 1; pass <= 2; pass++) {
    basis.forEach((direction, index) => {
      const share = dot(direction, rest)
      shares[index]! += share
      rest = rest.map((value, row) => value - share * direction[row]!)
    })
  }
  return { rest, shares }
}

/** Inverse of an upper triangular matrix given by its columns, as rows. */
function invertTriangle(columns: readonly (readonly number[])[]): number[][] {
  const size = columns.length
  const inverse = columns.map(() => Array.from({ length: size }, () => 0))
  for (let column = 0; column < size; column++) {
    for (let row = column; row >= 0; row--) {
      let sum = row === column ? 1 : 0
      for (let k = row + 1; k <= column; k++) sum -= columns[k]![row]! * inverse[k]![column]!
      inverse[row]![column] = sum / columns[row]![row]!
    }
  }
  return inverse
}
