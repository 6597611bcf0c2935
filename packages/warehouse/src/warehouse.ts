import { ImplementereError } from '@implementere/model'
import { RELATIONS, type Cell, type MeasureChoice, type MeasureIdsOf, type PartialSummary, type RelationId } from '@implementere/dimensions'
import type { TableId } from './data/observation-tables.ts'
import type { Dialect } from './dialect.ts'
import type { TableRows } from './observation-rows.ts'
import type { Parameter } from './parameters.ts'
import type { ResultRow } from './partial-rows.ts'
import type { ToSqlOptions } from './question.ts'
import type { TableChoice, TableChoices } from './source-table.ts'
import { tableIds } from './table-columns.ts'
import { toSql } from './to-sql.ts'

/** Sends a statement with its values, and gives the rows. */
export type Query = (sql: string, parameters: readonly Parameter[]) => Promise<readonly ResultRow[]>

/** A question to a database that is already open. */
export type WarehouseOptions = Omit<ToSqlOptions, 'dialect'>

/** A database that answers with cells. */
export interface Warehouse {
  readonly dialect: Dialect
  readonly query: Query
  /**
   * The measures of what is in the tables, as `summarise` gives them for records. A relation that has no table was not collected; a column that a table lacks is
   * unknown in every row. Throws as `toSql`, and what the database throws.
   */
  readonly summarise: <const Choices extends readonly MeasureChoice[]>(
    measures: Choices,
    options?: WarehouseOptions,
  ) => Promise<readonly Cell<MeasureIdsOf<Choices>>[]>
  /** The same as a partial summary, to be merged with others of the same question. Ids of distinct people leave the database. */
  readonly partials: (measures: readonly MeasureChoice[], options?: WarehouseOptions) => Promise<PartialSummary>
  /** Which tables there are, with their columns. */
  readonly tables: () => Promise<Readonly<Partial<Record<TableId, readonly string[]>>>>
  /** Writes rows, as `observationRows` gives them, into a table that is there. Throws `missing-table`. */
  readonly insert: (table: TableId, rows: TableRows) => Promise<void>
}

/** What a database needs of its own to be a warehouse. */
export interface WarehouseParts {
  readonly dialect: Dialect
  readonly query: Query
  /** A statement that gives `table` and `column` of what can be seen without naming a schema. */
  readonly catalogue: string
  readonly write: (table: TableId, rows: TableRows) => Promise<void>
}

/** A warehouse of its parts. */
export function warehouseOf({ dialect, query, catalogue, write }: WarehouseParts): Warehouse {
  const tables = async () => {
    const found: Partial<Record<TableId, readonly string[]>> = {}
    for (const row of await query(catalogue, [])) {
      const table = tableIds().find((id) => id === row['table'])
      if (table) found[table] = [...(found[table] ?? []), String(row['column'])]
    }
    return found
  }
  const statementOf = async <const Choices extends readonly MeasureChoice[]>(measures: Choices, options: WarehouseOptions) =>
    toSql(measures, { ...options, dialect, tables: { ...choicesOf(await tables()), ...options.tables } })
  return {
    dialect,
    query,
    tables,
    summarise: async (measures, options = {}) => {
      const { sql, parameters, cellsOf } = await statementOf(measures, options)
      return cellsOf(await query(sql, parameters))
    },
    partials: async (measures, options = {}) => {
      const { sql, parameters, partialsOf } = await statementOf(measures, { ...options, distinct: 'ids' })
      return partialsOf(await query(sql, parameters))
    },
    insert: async (table, rows) => {
      if ((await tables())[table] === undefined) throw new ImplementereError('missing-table', 'the table is made first, with ddl', { table })
      await write(table, rows)
    },
  }
}

function choicesOf(found: Readonly<Partial<Record<TableId, readonly string[]>>>): TableChoices {
  const relations = Object.keys(RELATIONS) as RelationId[]
  const choices = relations.map((relation): readonly [RelationId, TableChoice | null] => {
    const columns = found[relation]
    return [relation, columns === undefined ? null : { columns }]
  })
  return Object.fromEntries(choices)
}
