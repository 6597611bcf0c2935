import { CommanderError } from 'commander'
import { ImplementereError, isImplementereError } from '@implementere/model'
import { MEASURES, measureOf, RELATIONS, type MeasureId } from '@implementere/dimensions'
import { sortFiles, type GivenFiles } from './cli-files.ts'
import { commandOf, type CliOptions } from './cli-options.ts'
import { csvText, tableText } from './cli-output.ts'
import { ddl } from './ddl.ts'
import { openDuckDb, type DuckDb } from './duckdb.ts'
import { relationsOf } from './question.ts'
import { relationsFrom, storeRecords } from './record-file.ts'
import { isColumnName } from './table-columns.ts'
import { toSql } from './to-sql.ts'
import type { WarehouseOptions } from './warehouse.ts'

/** Where the command writes: results, and everything else. */
export interface CliStreams {
  readonly out: (text: string) => void
  readonly progress: (text: string) => void
}

/** Runs the command with its words; gives the exit code: 0, or 1 where it could not do what it was asked. */
export async function runCli(words: readonly string[], streams: CliStreams): Promise<number> {
  const command = commandOf((files, options) => answer(files, options, streams))
    .exitOverride()
    .configureOutput({ writeOut: streams.out, writeErr: streams.progress })
  try {
    await command.parseAsync([...words], { from: 'user' })
    return 0
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode
    // Also what the database says, of a cell that is no number for instance: a line, not a stack of calls.
    streams.progress(`${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
}

async function answer(files: readonly string[], options: CliOptions, { out, progress }: CliStreams): Promise<void> {
  const started = performance.now()
  const given = await sortFiles(files)
  const db = await openDuckDb(given.database ?? undefined, { memoryLimitMegabytes: options.memory, readOnly: true })
  try {
    await readAll(db, given, options, progress)
    const measures = await answerable(db, options, progress)
    const cells = await db.summarise(measures, questionOf(options))
    const { by, format, language } = options
    if (format === 'json') out(`${JSON.stringify(cells)}\n`)
    else out(format === 'csv' ? csvText(cells, measures, by) : tableText(cells, measures, by, language))
    progress(`${cells.length} groups, ${measures.length} measures, ${((performance.now() - started) / 1000).toFixed(1)} s\n`)
  } finally {
    await db.close()
  }
}

async function readAll(db: DuckDb, { tables, records }: GivenFiles, options: CliOptions, progress: CliStreams['progress']): Promise<void> {
  for (const [table, files] of tables) {
    progress(`${table}: ${files.join(', ')}\n`)
    await db.read(table, files)
  }
  const asked = [...options.by, ...options.only.map(([column]) => column), ...(options.cluster === undefined ? [] : [options.cluster])]
  const attributes = [...new Set(asked)].filter((key) => !isColumnName(key))
  const components = [
    ...options.core.map((id) => ({ id, core: 'core' as const })),
    ...options.adaptable.map((id) => ({ id, core: 'adaptable' as const })),
  ]
  for (const [kind, files] of records) {
    for (const statement of ddl({ dialect: 'duckdb', tables: relationsFrom(kind), attributes })) await db.query(statement, [])
    for (const file of files) progress(`${kind}: ${await storeRecords(db, kind, file, { attributes, components })} records of ${file}\n`)
  }
}

/**
 * The measures that were asked for, or all that the tables can answer by these keys; what is left out is said. Throws `missing-table` where nothing is left.
 */
async function answerable(db: DuckDb, options: CliOptions, progress: CliStreams['progress']): Promise<readonly MeasureId[]> {
  const tables = await db.tables()
  const missingFor = (id: MeasureId) => relationsOf(measureOf(id)).filter((relation) => tables[relation] === undefined)
  const asked = options.measure.length > 0 ? options.measure : MEASURES.map(({ id }) => id)
  const without = asked.filter((id) => missingFor(id).length > 0)
  const needed = Object.keys(RELATIONS).filter((relation) => without.some((id) => missingFor(id).some((missing) => missing === relation)))
  if (without.length > 0) progress(`left out, as there is no table ${needed.join(', ')}: ${without.join(', ')}\n`)
  const rest = asked.filter((id) => !without.includes(id))
  const other = options.measure.length > 0 ? [] : rest.filter((id) => !fits(id, options))
  if (other.length > 0) progress(`left out, as their rows have no such columns: ${other.join(', ')}\n`)
  const left = rest.filter((id) => !other.includes(id))
  if (left.length === 0) throw new ImplementereError('missing-table', 'no measure can be computed from these files', {})
  return left
}

function fits(id: MeasureId, options: CliOptions): boolean {
  try {
    return toSql([id], { ...questionOf(options), dialect: 'duckdb' }).dialect === 'duckdb'
  } catch (error) {
    if (isImplementereError(error) && error.code === 'invalid-grouping') return false
    throw error
  }
}

function questionOf({ by, period, from, to, only, cluster, suppress }: CliOptions): WarehouseOptions {
  const among: Record<string, readonly string[]> = {}
  for (const [column, value] of only) among[column] = [...(among[column] ?? []), value]
  return {
    by,
    ...(period === undefined ? {} : { period }),
    ...(cluster === undefined ? {} : { interval: { cluster } }),
    ...(suppress === undefined ? {} : { suppress: suppress === true ? {} : { minimum: suppress } }),
    where: { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }), among },
  }
}
