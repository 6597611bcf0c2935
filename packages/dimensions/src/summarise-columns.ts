import { blockTallies, isTallied } from './block-tallies.ts'
import { cellFinder, type CellFinder } from './cell-finder.ts'
import { cellsOf, type Cell, type MeasureIdsOf } from './cells.ts'
import { tableSource, tableVectors, type ColumnTable, type ColumnTables, type TextColumn } from './columns.ts'
import type { RelationId } from './data/relations.ts'
import { distinctColumn } from './distinct-columns.ts'
import type { MeasureChoice } from './engine.ts'
import { planOf, type Plan, type SummariseOptions } from './plan.ts'
import { addRow, relationWorks, type RelationWork } from './relation-work.ts'
import type { Roll } from './roll.ts'
import { cellLocator } from './table-cells.ts'
import { BLOCK } from './vector.ts'
import { getOwn } from './own-record.ts'

/** A relation without rows. */
const NO_ROWS: ColumnTable = { length: 0, numbers: {}, texts: {} }

/**
 * The same measures over columns: typed arrays, dictionary-coded texts. As `summarise` of the records they were made from, and several times faster.
 *
 * Shape: one {@link ColumnTable} for each relation that the measures name. Sums are made in blocks of rows, a column at a time, from the same definitions. A
 * column that is absent is unknown in every row. Throws as `summarise`.
 *
 * @example
 * ```ts
 * const site = { codes: Int32Array.of(0, 0, 1), dictionary: ['a', 'b'] }
 * const numbers = { occurred: Float64Array.of(1, 0, Number.NaN), plannedSessions: Uint8Array.of(1, 1, 1) }
 * const cells = summariseColumns({ sessions: { length: 3, numbers, texts: { site } } }, { measures: ['dosage.sessionsDelivered'], by: ['site'] })
 * cells.map(({ estimates }) => estimates['dosage.sessionsDelivered'].value) // => [0.5, null]
 * ```
 */
export function summariseColumns<const Choices extends readonly MeasureChoice[]>(
  tables: ColumnTables,
  options: SummariseOptions<Choices>,
): readonly Cell<MeasureIdsOf<Choices>>[] {
  const by = options.by ?? []
  const plan = planOf(options, [by])
  const roll: Roll = { cells: [] }
  const finder = cellFinder(roll, plan.keys.length, plan.measures.length)
  const tableOf = (relation: RelationId) => tables[relation] ?? NO_ROWS
  for (const work of relationWorks<null, number>(plan, (relation) => tableSource(tableOf(relation))))
    addTable(plan, roll, finder, work, tableOf(work.relation))
  return cellsOf(roll.cells, by, plan)
}

/** Adds all rows of a table: ratios and totals a column at a time, distinct ids a table at a time, strata and contrasts row by row. */
function addTable(plan: Plan, roll: Roll, finder: CellFinder, { relation, adders }: RelationWork<null, number>, table: ColumnTable): void {
  const locate = cellLocator(table, plan, finder)
  const tallies = blockTallies(plan, roll, relation, tableVectors(table))
  const others = adders.filter(({ measure }) => !isTallied(plan.measures[measure]!) && plan.measures[measure]!.kind !== 'distinct')
  const distinct = plan.measures.flatMap((measure, index) =>
    measure.kind === 'distinct' && measure.over === relation ? [{ index, text: getOwn(table.texts, measure.column) ?? unknownTexts(table) }] : [],
  )
  const cellOfRow = new Int32Array(distinct.length > 0 ? table.length : 0)
  for (let from = 0; from < table.length; from += BLOCK) {
    const block = { from, length: Math.min(BLOCK, table.length - from) }
    const cells = locate(block)
    tallies.add(block, cells)
    if (others.length > 0) for (let row = 0; row < block.length; row++) addRow(others, roll.cells[cells[row]!]!, plan, null, from + row)
    if (distinct.length > 0) cellOfRow.set(cells.subarray(0, block.length), from)
  }
  tallies.write()
  for (const { index, text } of distinct) {
    const sums = distinctColumn(text, cellOfRow, roll.cells.length)
    for (const [cell, sum] of sums.entries()) roll.cells[cell]!.sums[index] = sum
  }
}

function unknownTexts({ length }: ColumnTable): TextColumn {
  return { codes: new Int32Array(length).fill(-1), dictionary: [] }
}
