import { createEstimate, type Estimate } from '@implementere/model'
import { suppressTable, type SuppressedCell } from '@implementere/statistics'
import type { Cell } from './cells.ts'
import type { MeasureDefinition } from './data/measures.ts'
import { measureOf, type MeasureChoice } from './engine.ts'

/** What is hidden. */
export interface SuppressOptions {
  /** Smallest number of people that may be shown; 5 when absent. */
  readonly minimum?: number
  /** Measures of one's own among the estimates; those of `MEASURES` are known. */
  readonly measures?: readonly MeasureChoice[]
}

/** Cells that are safe to show together, and their totals. */
export interface SuppressedCells {
  readonly cells: readonly Cell[]
  /** All cells together, for each measure that counts people: shown where that gives nothing away. */
  readonly totals: Readonly<Record<string, Estimate>>
  /** How many estimates are hidden. */
  readonly suppressed: number
}

/**
 * Hides small numbers of people in the cells of one summary, and as many others as it takes that they cannot be worked out.
 *
 * For each measure that counts people the cells are the rows of a table with two columns, those in the numerator and the rest; cells, rest and totals are hidden by
 * `suppressTable` of `@implementere/statistics`, which proves what a reader can still work out. What is hidden of one such measure is hidden of all of them, as
 * they share numbers (participants are the numerator of one and the denominator of another). A hidden estimate has reason `suppressed`, no numbers, and
 * counts of 0. A share above 1 fits in no such table and is hidden; so are distances between shares, counts of distinct people below the minimum and all totals of
 * these. Sums of people are hidden as distinct people are, contrasts as distances. Other measures are left as they are. It does not hold for two summaries of
 * the same people by different groupings: suppress the finest, show no other.
 * Throws: `ImplementereError` `invalid-minimum`.
 *
 * @example
 * ```ts
 * import { summarise } from '@implementere/dimensions'
 * const count = (site: string, eligible: number, participants: number) =>
 *   ({ id: site, date: '2026-01-01', site, attributes: {}, counts: 'persons', stratum: null, eligible, invited: null, participants, completers: null }) as const
 * const cells = summarise({ populations: [count('a', 40, 3), count('b', 40, 20), count('c', 90, 30)] }, { measures: ['reach.coverage.persons'], by: ['site'] })
 * const shown = suppress(cells, { minimum: 5 })
 * shown.cells.map(({ estimates }) => estimates['reach.coverage.persons']?.reason) // => ['suppressed', 'suppressed', null]
 * shown.totals['reach.coverage.persons']?.numerator // => 53
 * ```
 */
export function suppress(cells: readonly Cell[], options: SuppressOptions = {}): SuppressedCells {
  const own = new Map((options.measures ?? []).map((choice) => [measureOf(choice).id, measureOf(choice)]))
  const ids = Object.keys(cells[0]?.estimates ?? {})
  const people = ids.map((id) => own.get(id) ?? measureOf(id as MeasureChoice)).filter((measure) => measure.people)
  const verdicts = people.map((measure) => hide(measure, cells, options.minimum))
  const rows = cells.map((_, index) => verdicts.some((verdict) => verdict.rows[index]))
  const isHiddenHere = (id: string, row: number) => people.some((measure) => measure.id === id && (rows[row]! || isCompared(measure)))
  const shown = cells.map((cell, row) => ({
    ...cell,
    estimates: replaced(cell.estimates, (id) => isHiddenHere(id, row)),
    means: cell.means === null ? null : replaced(cell.means, (id) => people.some((measure) => measure.id === id)),
    warnings: cell.warnings.filter(({ path }) => !isHiddenHere(String(path[1]), row)),
  }))
  const anyTotalHidden = verdicts.some(({ total }) => total !== null && total.reason === 'suppressed')
  const totals = people.map((measure, index) => [measure.id, anyTotalHidden ? null : verdicts[index]!.total] as const)
  return {
    cells: shown,
    totals: Object.fromEntries(totals.map(([id, total]) => [id, total ?? createEstimate({ method: id, reason: 'suppressed' })])),
    suppressed: shown.reduce((total, { estimates }) => total + Object.values(estimates).filter(({ reason }) => reason === 'suppressed').length, 0),
  }
}

function replaced(estimates: Readonly<Record<string, Estimate>>, isHiddenHere: (id: string) => boolean): Readonly<Record<string, Estimate>> {
  return Object.fromEntries(Object.entries(estimates).map(([id, estimate]) => [id, isHiddenHere(id) ? suppressed(estimate) : estimate]))
}

interface Hidden {
  /** Whether each cell's estimate is hidden. */
  readonly rows: readonly boolean[]
  /** Null where the numbers of cells do not add up. */
  readonly total: Estimate | null
}

function hide(measure: MeasureDefinition, cells: readonly Cell[], minimum: number | undefined): Hidden {
  const estimates = cells.map((cell) => cell.estimates[measure.id]!)
  if (measure.kind !== 'ratio') return hideSmall(measure, estimates, minimum ?? suppressTable([]).minimum)
  const fits = estimates.map(({ numerator, denominator }) => isCount(numerator) && isCount(denominator) && numerator <= denominator)
  const counted = estimates.filter((_, index) => fits[index])
  const table = suppressTable(
    counted.map(({ numerator, denominator }) => [numerator!, denominator! - numerator!]),
    minimum === undefined ? {} : { minimum },
  )
  const verdicts = table.cells.map((row, index) => [...row, table.rowTotals[index]!].some(isHidden))
  let next = 0
  const rows = fits.map((fit) => (fit ? verdicts[next++]! : true))
  return { rows, total: totalOf(measure, counted, [...table.columnTotals, table.total]) }
}

function totalOf(measure: MeasureDefinition, counted: readonly Estimate[], margins: readonly SuppressedCell[]): Estimate {
  const common = { method: measure.id, unit: measure.unit }
  if (margins.some(isHidden) || counted.length === 0) return createEstimate({ ...common, reason: counted.length === 0 ? 'no-data' : 'suppressed' })
  const numerator = sum(counted.map((estimate) => estimate.numerator!))
  const denominator = sum(counted.map((estimate) => estimate.denominator!))
  const known = sum(counted.map((estimate) => estimate.known))
  if (denominator === 0) return createEstimate({ ...common, numerator, denominator, known, reason: 'no-denominator' })
  return createEstimate({ ...common, numerator, denominator, known, value: numerator / denominator })
}

/** What is no table of counts: of distinct people and of sums, those below the minimum. */
function hideSmall(measure: MeasureDefinition, estimates: readonly Estimate[], minimum: number): Hidden {
  return { rows: estimates.map(({ value }) => !isCompared(measure) && value !== null && value > 0 && value < minimum), total: null }
}

/** Distances and contrasts say how parts lie to one another; the people behind them cannot be read from the number, so none is shown. */
function isCompared({ kind }: MeasureDefinition): boolean {
  return kind === 'distance' || kind === 'contrast'
}

function suppressed({ method, unit }: Estimate): Estimate {
  return createEstimate({ method, unit, reason: 'suppressed' })
}

function isHidden(cell: SuppressedCell): boolean {
  return cell.status === 'suppressed'
}

function isCount(value: number | null): value is number {
  return value !== null && Number.isSafeInteger(value) && value >= 0
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
