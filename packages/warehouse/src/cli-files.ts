import { basename } from 'node:path'
import { ImplementereError } from '@implementere/model'
import { OBSERVATION_KINDS, type ObservationKind } from '@implementere/dimensions'
import type { TableId } from './data/observation-tables.ts'
import { fileTypeOf } from './duckdb-files.ts'
import { firstRecord } from './record-file.ts'
import { tableIds } from './table-columns.ts'

/** What was given on the command line, sorted by what it is. */
export interface GivenFiles {
  /** A database; null where there is none. */
  readonly database: string | null
  readonly tables: ReadonlyMap<TableId, readonly string[]>
  /** Files with whole records, one a line. */
  readonly records: ReadonlyMap<ObservationKind, readonly string[]>
}

/**
 * Tells which table every file is for, by its name or by what stands before `=`. JSON lines with `attributes` are whole records, not rows. Throws `unknown-table`,
 * `unknown-file-type`, `unreadable-file`.
 */
export async function sortFiles(files: readonly string[]): Promise<GivenFiles> {
  const [database = null, another] = files.filter((file) => /\.(?:duckdb|db)$/i.test(file))
  if (database !== null && (another !== undefined || files.length > 1))
    throw new ImplementereError('unknown-file-type', 'a database is given alone', { files: [...files] })
  const tables = new Map<TableId, string[]>()
  const records = new Map<ObservationKind, string[]>()
  for (const file of database === null ? files : []) {
    const { name, path } = namedFile(file)
    const kind = OBSERVATION_KINDS.find((id) => id === name)
    const table = tableIds().find((id) => id === name)
    const holdsRecords = kind !== undefined && fileTypeOf([path]) === 'ndjson' && (await firstRecord(path)) !== null
    if (kind !== undefined && holdsRecords) records.set(kind, [...(records.get(kind) ?? []), path])
    else if (table !== undefined) tables.set(table, [...(tables.get(table) ?? []), path])
    else
      throw new ImplementereError(
        'unknown-table',
        `which table a file is for is told by its name, or as table=path; tables are ${tableIds().join(', ')}`,
        { file },
      )
  }
  return { database, tables, records }
}

function namedFile(file: string): { readonly name: string; readonly path: string } {
  const at = file.indexOf('=')
  const before = file.slice(0, Math.max(at, 0))
  if ([...tableIds(), ...OBSERVATION_KINDS].some((id) => id === before)) return { name: before, path: file.slice(at + 1) }
  return { name: /^[a-z]+/i.exec(basename(file))?.[0] ?? '', path: file }
}
