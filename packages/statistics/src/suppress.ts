import { requireCounts, requireRectangle, requireThat } from './precondition.ts'
import { arcsToHide, tableNetwork, type Network } from './suppression-network.ts'

/**
 * A count that is shown, or one that is hidden. Whether a hidden count is itself small, or hidden to protect one, is not told: a reader who knew could
 * narrow both down.
 */
export type SuppressedCell = { readonly value: number; readonly status: 'shown' } | { readonly value: null; readonly status: 'suppressed' }

/** Options of {@link suppressTable}. */
export interface SuppressOptions {
  /** Smallest count that may be shown, in people; default 5. */
  readonly minimum?: number
  /** Whether a count of 0 is hidden too; default false: that nobody is there is shown. */
  readonly suppressZero?: boolean
}

/** A table of counts with its margins, safe to show as a whole. */
export interface SuppressedTable {
  /** `cells[row][column]`. */
  readonly cells: readonly (readonly SuppressedCell[])[]
  readonly rowTotals: readonly SuppressedCell[]
  readonly columnTotals: readonly SuppressedCell[]
  readonly total: SuppressedCell
  /** The smallest count that could be shown. */
  readonly minimum: number
  /** How many cells and totals are hidden. */
  readonly suppressed: number
}

/** Smallest count shown unless the caller says otherwise: a common rule in Norwegian statistics on persons, not a legal limit. */
const DEFAULT_MINIMUM = 5

/**
 * Hides small counts of a table and, with them, as few people as it finds in other cells and totals, so that they cannot be worked out from what is shown.
 *
 * Shape: `counts[row][column]`, whole numbers; margins are computed. A single list is a table of one row. Hidden from the start: every cell and total from 1
 * to below `minimum` (from 0 with `suppressZero`).
 * What holds then, for a reader who adds and subtracts all that is shown and knows that hidden counts are whole numbers of at least 1 (0 with `suppressZero`):
 * no hidden count can be worked out, and none that is below the minimum can be told from one that is not. It does not hold for two tables
 * of the same people by different groupings: suppress their common table. Totals of people who can be in several cells are not additive: not for this.
 * The search is a heuristic: what it hides is safe, not always the least that would be. Missing: there is no unknown count; null throws.
 * Throws: `invalid-count`, `invalid-shape`, `invalid-minimum` unless the minimum is a whole number of at least 0.
 * Source: network flows for two-way tables, Cox 1995 (Network models for complementary cell suppression); choice of cells ours.
 *
 * @example
 * ```ts
 * const { cells, total } = suppressTable([[12, 3, 8, 20]])
 * cells[0]?.map((cell) => cell.value) // => [12, null, null, 20]
 * total // => { value: 43, status: 'shown' }
 * ```
 */
export function suppressTable(
  counts: readonly (readonly number[])[],
  { minimum = DEFAULT_MINIMUM, suppressZero = false }: SuppressOptions = {},
): SuppressedTable {
  requireThat(Number.isSafeInteger(minimum) && minimum >= 0, 'invalid-minimum', 'the minimum is a whole number of at least 0', { minimum })
  requireRectangle(counts)
  for (const row of counts) requireCounts(row)
  const columns = counts[0]?.length ?? 0
  const network = tableNetwork(counts, columns)
  const hidden = columns === 0 ? new Set<number>() : hiddenArcs(network, minimum, suppressZero ? 0 : 1)
  const shown = network.arcs.map(({ value }, arc) => cellOf(value, hidden.has(arc)))
  const size = counts.length * columns
  return {
    cells: counts.map((_, row) => shown.slice(row * columns, (row + 1) * columns)),
    rowTotals: shown.slice(size, size + counts.length),
    columnTotals: shown.slice(size + counts.length, -1),
    total: shown.at(-1)!,
    minimum,
    suppressed: hidden.size,
  }
}

/** The small ones, and then for each of them, the smallest first, what hides it. */
function hiddenArcs(network: Network, minimum: number, least: number): Set<number> {
  const values = network.arcs.map(({ value }) => value)
  const small = [...values.keys()].filter((arc) => values[arc]! >= least && values[arc]! < minimum).toSorted((a, b) => values[a]! - values[b]!)
  const hidden = new Set(small)
  for (const arc of small) {
    for (const other of arcsToHide(network, hidden, arc, minimum - values[arc]!, least)) hidden.add(other)
  }
  return hidden
}

function cellOf(value: number, hidden: boolean): SuppressedCell {
  return hidden ? { value: null, status: 'suppressed' } : { value, status: 'shown' }
}
