/**
 * PostgreSQL through a client that the host already has.
 *
 * @module @implementere/warehouse/postgres
 */
import type { ColumnType, TableId } from './data/observation-tables.ts'
import { quoteIdentifier } from './dialect.ts'
import type { TableRows } from './observation-rows.ts'
import { tableOf } from './table-columns.ts'
import { warehouseOf, type Query, type Warehouse, type WarehouseOptions } from './warehouse.ts'

export type { Query, Warehouse, WarehouseOptions }

/** What is needed of a client or a pool: `pg`, PGlite and others have it. */
export interface Queryable {
  readonly query: (sql: string, values: unknown[]) => Promise<{ readonly rows: readonly object[] }>
}

/** Rows that travel in one statement. Ours: a few hundred kilobytes. */
const ROWS_PER_STATEMENT = 5000

const CATALOGUE = `select table_name as "table", column_name as "column" from information_schema.columns
where table_schema = any (current_schemas(false)) order by table_name, ordinal_position`

/** Types of the arrays that rows travel in. */
const ARRAY_TYPES: Readonly<Record<ColumnType, string>> = { text: 'text', date: 'date', count: 'bigint', number: 'float8', flag: 'boolean' }

/**
 * A warehouse in PostgreSQL: whatever has `query(sql, values)`. Connections stay the host's: nothing is opened, set or closed here.
 *
 * Tables are found where PostgreSQL looks first (`search_path`); they may be views, partitioned or foreign tables. With foreign tables as partitions, name the column by which
 * they are split as `shard`, and set `enable_partitionwise_aggregate = on`: then each server makes its own sums.
 *
 * @example
 * ```ts
 * const sent: string[] = []
 * const pool = { query: async (sql: string) => { sent.push(sql); return { rows: [{ table: 'sessions', column: 'occurred' }] } } }
 * const tables = await openPostgres(pool).tables()
 * tables // => { sessions: ['occurred'] }
 * sent.length // => 1
 * ```
 */
export function openPostgres(client: Queryable): Warehouse {
  const query: Query = async (sql, parameters) => (await client.query(sql, [...parameters])).rows as readonly Readonly<Record<string, unknown>>[]
  return warehouseOf({
    dialect: 'postgres',
    query,
    catalogue: CATALOGUE,
    write: async (table, rows) => {
      for (let from = 0; from < rows.rows.length; from += ROWS_PER_STATEMENT) {
        const part = rows.rows.slice(from, from + ROWS_PER_STATEMENT)
        await client.query(
          insertSql(table, rows),
          rows.columns.map((_, column) => part.map((row) => row[column]!)),
        )
      }
    },
  })
}

function insertSql(table: TableId, { columns }: TableRows): string {
  const own = tableOf(table).columns
  const names = columns.map((name) => quoteIdentifier(name, 'postgres')).join(', ')
  const arrays = columns.map((name, index) => `$${index + 1}::${ARRAY_TYPES[own[name]?.type ?? 'text']}[]`).join(', ')
  return `insert into ${quoteIdentifier(table, 'postgres')} (${names}) select * from unnest(${arrays})`
}
