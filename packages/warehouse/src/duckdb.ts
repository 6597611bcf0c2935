/**
 * DuckDB in the same process: files are read where they are, with a limit on memory. Needs `@duckdb/node-api` beside this package.
 *
 * @module @implementere/warehouse/duckdb
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance, LIST, listValue, VARCHAR, type DuckDBAppender, type DuckDBConnection } from '@duckdb/node-api'
import { ImplementereError } from '@implementere/model'
import type { ColumnType, TableId } from './data/observation-tables.ts'
import { quoteIdentifier } from './dialect.ts'
import { catalogueSql, fileTypeOf, readerSql, variableOf, viewSql } from './duckdb-files.ts'
import type { TableCell, TableRows } from './observation-rows.ts'
import { tableOf } from './table-columns.ts'
import { warehouseOf, type Query, type Warehouse, type WarehouseOptions } from './warehouse.ts'

export type { Query, Warehouse, WarehouseOptions }

/** How much DuckDB may take. */
export interface DuckDbOptions {
  /** Most memory for data, in megabytes; 256 when absent. What needs more is written to disk meanwhile. */
  readonly memoryLimitMegabytes?: number
  /** As many as there are processors when absent. */
  readonly threads?: number
  /** Folder for what does not fit; one of its own in the system's folder for temporary files when absent, removed by `close`. */
  readonly spillFolder?: string
  /** Opens a database file without writing to it. False when absent. */
  readonly readOnly?: boolean
}

/** DuckDB with the tables of observations. */
export interface DuckDb extends Warehouse {
  /**
   * Makes files a table, without copying them: CSV (`.csv`, `.tsv`), JSON lines (`.ndjson`, `.jsonl`) or Parquet, all of one type. Columns are taken by name; text stays text, so
   * that a municipality's number keeps its zero. Further columns are attributes; those that are missing are unknown. Throws {@link ImplementereError} `unknown-table`,
   * `unknown-file-type`, `unreadable-file`.
   */
  readonly read: (table: TableId, files: string | readonly string[]) => Promise<void>
  /** Ends the connection and removes what was spilled. */
  readonly close: () => Promise<void>
}

/** Enough for a roll-up of tens of millions of rows, small enough for a small server. Ours. */
const MEMORY_LIMIT_MEGABYTES = 256

/**
 * Opens DuckDB: in memory, or a database file. Extensions are neither fetched nor loaded.
 *
 * Throws: {@link ImplementereError} `unreadable-file` where the file is no database, or another process has it.
 *
 * @example
 * ```ts
 * import { ddl, observationRows } from '@implementere/warehouse'
 * import { syntheticObservations } from '@implementere/dimensions/synthetic'
 * const made = syntheticObservations({ seed: 1, municipalities: 1, services: 2, groups: 2, sessions: 10, missing: 0 })
 * const db = await openDuckDb()
 * for (const statement of ddl({ dialect: 'duckdb', tables: ['sessions'] })) await db.query(statement, [])
 * await db.insert('sessions', observationRows('sessions', made))
 * const cells = await db.summarise(['dosage.sessionsDelivered'], { by: ['site'] })
 * await db.close()
 * const planned = cells.map(({ key, estimates }) => [key.site, estimates['dosage.sessionsDelivered'].denominator]) // => [['service-1-1', 20], ['service-1-2', 20]]
 * ```
 */
export async function openDuckDb(path = ':memory:', options: DuckDbOptions = {}): Promise<DuckDb> {
  const { memoryLimitMegabytes = MEMORY_LIMIT_MEGABYTES, threads, readOnly = false } = options
  const ownFolder = options.spillFolder === undefined ? await mkdtemp(join(tmpdir(), 'implementere-warehouse-')) : null
  const settings = {
    memory_limit: `${memoryLimitMegabytes}MB`,
    temp_directory: options.spillFolder ?? ownFolder!,
    access_mode: readOnly && path !== ':memory:' ? 'READ_ONLY' : 'AUTOMATIC',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    preserve_insertion_order: 'false',
    ...(threads === undefined ? {} : { threads: String(threads) }),
  }
  const removeFolder = async () => {
    if (ownFolder !== null) await rm(ownFolder, { recursive: true, force: true })
  }
  const instance = await DuckDBInstance.create(path, settings).catch(async (error: unknown) => {
    await removeFolder()
    throw new ImplementereError('unreadable-file', messageOf(error), { path })
  })
  const connection = await instance.connect()
  const close = async () => {
    connection.closeSync()
    instance.closeSync()
    await removeFolder()
  }
  return { ...duckDbOf(connection), close }
}

function duckDbOf(connection: DuckDBConnection): Omit<DuckDb, 'close'> {
  const query: Query = async (sql, parameters) => {
    const result = await connection.runAndReadAll(sql, [...parameters])
    return result.getRowObjectsJS()
  }
  const warehouse = warehouseOf({ dialect: 'duckdb', query, catalogue: catalogueSql(), write: (table, rows) => append(connection, table, rows) })
  return {
    ...warehouse,
    read: async (table, files) => {
      tableOf(table)
      const paths = typeof files === 'string' ? [files] : [...files]
      const reader = readerSql(table, fileTypeOf(paths))
      try {
        await connection.run(`set variable ${variableOf(table)} = $1`, [listValue(paths)], [LIST(VARCHAR)])
        const columns = await query(`describe select * from ${reader}`, [])
        await connection.run(
          viewSql(
            table,
            reader,
            columns.map((row) => String(row['column_name'])),
          ),
        )
      } catch (error) {
        throw new ImplementereError('unreadable-file', messageOf(error), { table, files: paths })
      }
    },
  }
}

/** Types of rows on their way in: days come as text, whole numbers as JavaScript has them. */
const STAGE_TYPES: Readonly<Record<ColumnType, string>> = { text: 'text', date: 'text', count: 'float8', number: 'float8', flag: 'boolean' }

/** Rows go in without passing through a statement: hundreds of thousands a second. */
async function append(connection: DuckDBConnection, table: TableId, { columns, rows }: TableRows): Promise<void> {
  const stage = `rows of ${table}`
  const own = tableOf(table).columns
  const types = columns.map((name) => STAGE_TYPES[own[name]?.type ?? 'text'])
  const [target, from, ...names] = [table, stage, ...columns].map((name) => quoteIdentifier(name, 'duckdb'))
  await connection.run(`create or replace temp table ${from} (${names.map((name, index) => `${name} ${types[index]}`).join(', ')})`)
  const appender = await connection.createAppender(stage, 'main', 'temp')
  for (const row of rows) {
    for (const cell of row) appendCell(appender, cell)
    appender.endRow()
  }
  appender.closeSync()
  await connection.run(`insert into ${target} (${names.join(', ')}) select * from ${from}`)
  await connection.run(`drop table ${from}`)
}

function appendCell(appender: DuckDBAppender, cell: TableCell): void {
  if (cell === null) appender.appendNull()
  else if (typeof cell === 'string') appender.appendVarchar(cell)
  else if (typeof cell === 'number') appender.appendDouble(cell)
  else appender.appendBoolean(cell)
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.split('\n')[0]! : String(error)
}
