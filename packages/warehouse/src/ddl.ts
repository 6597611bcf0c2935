import { ImplementereError } from '@implementere/model'
import type { ColumnDefinition, ColumnType, TableId } from './data/observation-tables.ts'
import { quoteIdentifier, type Dialect } from './dialect.ts'
import { columnsWith, tableIds, tableOf } from './table-columns.ts'

/** Which tables are declared, and how. */
export interface DdlOptions {
  readonly dialect: Dialect
  /** All tables when absent. */
  readonly tables?: readonly TableId[]
  /** Text columns that every table has beside its own, one for each attribute. */
  readonly attributes?: readonly string[]
  /** PostgreSQL: the column by which every table is split into partitions (`partition by list`). It is then never null, and keys are left to the partitions, as they can be on other servers. */
  readonly partitionBy?: string
}

/** Types that mean the same in both databases, so that one statement serves both. */
const TYPES: Readonly<Record<ColumnType, string>> = { text: 'text', date: 'date', count: 'bigint', number: 'double precision', flag: 'boolean' }

/**
 * `create table` statements for {@link observationTables}, one for each table.
 *
 * Columns that are never null are declared so, closed lists and limits are checked, and PostgreSQL gets the keys; DuckDB does not, as it would keep every key in
 * memory. Text is text: a municipality's number keeps its leading zero. Throws: {@link ImplementereError} `unknown-dialect`, `unknown-table`, `invalid-identifier`,
 * `identifier-too-long`, `reserved-name`, `ambiguous-name`; `unknown-column` for a `partitionBy` that not every table has, `no-partitions` for DuckDB, which has none.
 *
 * @example
 * ```ts
 * const [sessions] = ddl({ dialect: 'duckdb', tables: ['sessions'], attributes: ['cohort'] })
 * sessions?.includes('"municipality" text') // => true
 * sessions?.includes('"cohort" text') // => true
 * ddl({ dialect: 'postgres', attributes: ['site'] }) // throws reserved-name
 * ```
 */
export function ddl({ dialect, tables = tableIds(), attributes = [], partitionBy }: DdlOptions): readonly string[] {
  if (partitionBy !== undefined && dialect === 'duckdb')
    throw new ImplementereError('no-partitions', 'DuckDB reads partitions from files and folders, not from tables', { partitionBy })
  return tables.map((table) => createTable(table, columnsWith(table, attributes, dialect), dialect, partitionBy ?? null))
}

function createTable(
  table: TableId,
  columns: readonly (readonly [string, ColumnDefinition])[],
  dialect: Dialect,
  partitionBy: string | null,
): string {
  if (partitionBy !== null && !columns.some(([name]) => name === partitionBy))
    throw new ImplementereError('unknown-column', 'the table has no column to be split by', { table, column: partitionBy })
  const key = tableOf(table).key.map((name) => quoteIdentifier(name, dialect))
  const lines = columns.map(([name, column]) => columnLine(name, column, dialect, name === partitionBy))
  if (dialect === 'postgres' && partitionBy === null) lines.push(`primary key (${key.join(', ')})`)
  const split = partitionBy === null ? '' : ` partition by list (${quoteIdentifier(partitionBy, dialect)})`
  return `create table ${quoteIdentifier(table, dialect)} (\n  ${lines.join(',\n  ')}\n)${split}`
}

function columnLine(name: string, column: ColumnDefinition, dialect: Dialect, splits: boolean): string {
  const quoted = quoteIdentifier(name, dialect)
  const checks = checksOf(quoted, column).map((check) => ` check (${check})`)
  return `${quoted} ${TYPES[column.type]}${column.nulls === 'never' || splits ? ' not null' : ''}${checks.join('')}`
}

function checksOf(quoted: string, { values, minimum, maximum }: ColumnDefinition): readonly string[] {
  return [
    ...(values === undefined ? [] : [`${quoted} in (${values.map((value) => `'${value}'`).join(', ')})`]),
    ...(minimum === undefined ? [] : [`${quoted} >= ${minimum}`]),
    ...(maximum === undefined ? [] : [`${quoted} <= ${maximum}`]),
  ]
}
