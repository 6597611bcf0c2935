import type { SuppressedCell, SuppressedTable } from '../src/suppress.ts'

/** What a reader can make of a published table: the hidden values as unknowns, and one equation for each row, each column and the two margins. */
export interface Equations {
  readonly unknowns: number
  /** Coefficients of the unknowns, and what they add up to. */
  readonly rows: readonly { readonly coefficients: readonly number[]; readonly sum: number }[]
}

/** Lowest and highest value that an unknown can have; `Infinity` where it can be any. */
export interface Range {
  readonly lowest: number
  readonly highest: number
}

const EPSILON = 1e-9

/** All cells and totals of a table in one list: cells row after row, row totals, column totals, grand total. */
export function flatten<Cell>(table: {
  cells: readonly (readonly Cell[])[]
  rowTotals: readonly Cell[]
  columnTotals: readonly Cell[]
  total: Cell
}): Cell[] {
  return [...table.cells.flat(), ...table.rowTotals, ...table.columnTotals, table.total]
}

/** The equations that a published table leaves its reader. */
export function equationsOf({ cells, rowTotals, columnTotals, total }: SuppressedTable): Equations {
  const unknown = new Map(
    flatten({ cells, rowTotals, columnTotals, total })
      .filter(({ status }) => status === 'suppressed')
      .map((cell, place) => [cell, place]),
  )
  const equation = (parts: readonly SuppressedCell[], whole: SuppressedCell) => {
    const coefficients = Array.from({ length: unknown.size }, () => 0)
    let sum = 0
    for (const [cell, sign] of [...parts.map((part) => [part, 1] as const), [whole, -1] as const]) {
      if (cell.status === 'shown') sum -= sign * cell.value
      else coefficients[unknown.get(cell)!]! += sign
    }
    return { coefficients, sum }
  }
  const rows = [
    ...cells.map((row, place) => equation(row, rowTotals[place]!)),
    ...columnTotals.map((whole, column) =>
      equation(
        cells.map((row) => row[column]!),
        whole,
      ),
    ),
    equation(rowTotals, total),
    equation(columnTotals, total),
  ]
  return { unknowns: unknown.size, rows }
}

/** The unknowns that linear algebra alone gives away: those that stand alone in a row of the reduced equations. */
export function solvedByElimination({ unknowns, rows }: Equations): number[] {
  const matrix = rows.map(({ coefficients, sum }) => [...coefficients, sum])
  let rank = 0
  for (let column = 0; column < unknowns && rank < matrix.length; column++) {
    const pivot = matrix.findIndex((row, place) => place >= rank && Math.abs(row[column]!) > EPSILON)
    if (pivot === -1) continue
    ;[matrix[rank], matrix[pivot]] = [matrix[pivot]!, matrix[rank]!]
    eliminate(matrix, rank, column)
    rank++
  }
  const supports = matrix.slice(0, rank).map((row) => row.slice(0, unknowns).flatMap((value, place) => (Math.abs(value) > EPSILON ? [place] : [])))
  return supports.filter((support) => support.length === 1).flat()
}

/** The range of every unknown that is a whole number of at least `least`: linear programmes by the simplex method (exact here, as these equations are unimodular). */
export function rangesOf(equations: Equations, least: number): Range[] {
  const shifted = equations.rows.map(({ coefficients, sum }) => ({
    coefficients,
    sum: sum - least * coefficients.reduce((total, value) => total + value, 0),
  }))
  return Array.from({ length: equations.unknowns }, (_, target) => {
    const objective = (sign: number) => Array.from({ length: equations.unknowns }, (__, place) => (place === target ? sign : 0))
    return { lowest: least - maximum(shifted, objective(-1)), highest: least + maximum(shifted, objective(1)) }
  })
}

/** Greatest value of a linear objective over the solutions of the equations with no negative unknown; `Infinity` without bound. Two phases, Bland's rule. */
function maximum(rows: Equations['rows'], objective: readonly number[]): number {
  const unknowns = objective.length
  const width = unknowns + rows.length
  const tableau = rows.map(({ coefficients, sum }, place) => {
    const sign = sum < 0 ? -1 : 1
    const artificial = rows.map((_, other) => (other === place ? 1 : 0))
    return [...coefficients.map((value) => sign * value), ...artificial, sign * sum]
  })
  const basis = rows.map((_, place) => unknowns + place)
  const artificialCost = Array.from({ length: width }, (_, place) => (place < unknowns ? 0 : -1))
  simplex(tableau, basis, artificialCost, width)
  return simplex(tableau, basis, [...objective, ...rows.map(() => 0)], unknowns)
}

function simplex(tableau: number[][], basis: number[], cost: readonly number[], columns: number): number {
  const valueOf = (column: number) => tableau.reduce((sum, row, place) => sum + cost[basis[place]!]! * row[column]!, 0)
  for (;;) {
    const entering = Array.from({ length: columns }, (_, column) => column).find((column) => cost[column]! - valueOf(column) > EPSILON)
    if (entering === undefined) return valueOf(cost.length)
    const leaving = leavingRow(tableau, basis, entering)
    if (leaving === -1) return Infinity
    basis[leaving] = entering
    eliminate(tableau, leaving, entering)
  }
}

function leavingRow(tableau: readonly (readonly number[])[], basis: readonly number[], entering: number): number {
  let [best, ratio] = [-1, Infinity]
  for (const [place, row] of tableau.entries()) {
    if (row[entering]! <= EPSILON) continue
    const own = row.at(-1)! / row[entering]!
    if (own < ratio - EPSILON || (own < ratio + EPSILON && basis[place]! < basis[best]!)) [best, ratio] = [place, own]
  }
  return best
}

/** Makes a column 1 in one row and 0 in all others, in place. */
function eliminate(matrix: number[][], pivotRow: number, column: number): void {
  const pivot = matrix[pivotRow]!.map((value) => value / matrix[pivotRow]![column]!)
  for (const [place, row] of matrix.entries()) {
    const factor = row[column]!
    matrix[place] = place === pivotRow ? pivot : row.map((value, at) => value - factor * pivot[at]!)
  }
}
