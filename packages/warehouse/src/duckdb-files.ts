import { ImplementereError } from '@implementere/model'
import type { ColumnType, TableId } from './data/observation-tables.ts'
import { isSameName, quoteIdentifier } from './dialect.ts'
import { isColumnName, tableIds, tableOf } from './table-columns.ts'

/** Types of files that are read in place. */
export type FileType = 'csv' | 'ndjson' | 'parquet'

const FILE_TYPES: Readonly<Record<string, FileType>> = {
  csv: 'csv',
  tsv: 'csv',
  txt: 'csv',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  parquet: 'parquet',
}

const CAST_TYPES: Readonly<Record<ColumnType, string>> = { text: 'text', date: 'date', count: 'float8', number: 'float8', flag: 'boolean' }

/** The type of files by their endings, also of packed ones (`.csv.gz`). Throws `unknown-file-type` for others, and for several types at once. */
export function fileTypeOf(paths: readonly string[]): FileType {
  const types = new Set(
    paths.map((path) => {
      const ending = /\.([a-z]+)(?:\.(?:gz|zst))?$/.exec(path.toLowerCase())?.[1] ?? ''
      return Object.hasOwn(FILE_TYPES, ending) ? FILE_TYPES[ending]! : null
    }),
  )
  const [type] = types
  if (types.size !== 1 || !type)
    throw new ImplementereError('unknown-file-type', 'files of a table are all CSV, JSON lines or Parquet', { files: [...paths] })
  return type
}

/** The variable of the connection that holds the paths of a table's files: so they never become part of a statement. */
export function variableOf(table: TableId): string {
  return quoteIdentifier(`files of ${table}`, 'duckdb')
}

/** What reads the files of a table. In CSV every cell is text at first: the schema says what it is, not the looks of the first rows. */
export function readerSql(table: TableId, type: FileType): string {
  const files = `getvariable('files of ${table}')`
  switch (type) {
    case 'csv':
      return `read_csv(${files}, header = true, all_varchar = true, allow_quoted_nulls = false, union_by_name = true)`
    case 'ndjson':
      return `read_json(${files}, format = 'newline_delimited', sample_size = -1, union_by_name = true)`
    default:
      return `read_parquet(${files}, union_by_name = true)`
  }
}

/** The files as a view with the columns and types of the schema, as far as they are there, and every other column as an attribute. */
export function viewSql(table: TableId, reader: string, found: readonly string[]): string {
  const own = Object.entries(tableOf(table).columns).filter(([name]) => found.some((column) => isSameName(column, name, 'duckdb')))
  const further = found.filter((name) => !own.some(([column]) => isSameName(column, name, 'duckdb')) && !isColumnName(name))
  const columns = [
    ...own.map(([name, { type }]) => castSql(name, CAST_TYPES[type])),
    ...further.filter((name) => name !== '').map((name) => castSql(name, 'text')),
  ]
  if (columns.length === 0) throw new ImplementereError('unreadable-file', 'the file has no column that the table has', { table })
  return `create or replace temp view ${quoteIdentifier(table, 'duckdb')} as select ${columns.join(', ')} from ${reader}`
}

/** What can be seen without naming a schema. */
export function catalogueSql(): string {
  const names = tableIds().map((table) => `'${table}'`)
  return `select table_name as "table", column_name as "column" from information_schema.columns
where table_catalog in (current_database(), 'temp') and table_schema = 'main' and table_name in (${names.join(', ')}) order by table_name, ordinal_position`
}

function castSql(name: string, type: string): string {
  const quoted = quoteIdentifier(name, 'duckdb')
  return `cast(${quoted} as ${type}) as ${quoted}`
}
