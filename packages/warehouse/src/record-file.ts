import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { ImplementereError, type Issue } from '@implementere/model'
import {
  observationParser,
  RELATIONS,
  type DeclaredComponents,
  type ObservationKind,
  type ObservationLists,
  type RelationId,
} from '@implementere/dimensions'
import { observationRows } from './observation-rows.ts'
import type { Warehouse } from './warehouse.ts'

/** Records that are laid out and stored at a time. Ours: a few megabytes. */
const RECORDS_AT_A_TIME = 5000

/** Issues that are shown before reading stops. */
const ISSUES_SHOWN = 5

/** Relations that the records of a kind are laid out into. */
export function relationsFrom(kind: ObservationKind): readonly RelationId[] {
  return (Object.keys(RELATIONS) as RelationId[]).filter((relation) => RELATIONS[relation].of === kind)
}

/** The first line of a file, if it is a record; null where it is a row. Throws `unreadable-file`. */
export async function firstRecord(path: string): Promise<object | null> {
  for await (const line of linesOf(path)) {
    if (line.trim() === '') continue
    const value = jsonOf(line)
    return typeof value === 'object' && value !== null && isObject((value as { attributes?: unknown }).attributes) ? value : null
  }
  return null
}

/**
 * Checks the records of a file, lays them out, and stores the rows. Nothing is left out in silence: the first records that are wrong stop it. Throws
 * `unreadable-file` with line and issues. Gives how many there were.
 */
export async function storeRecords(
  warehouse: Pick<Warehouse, 'insert'>,
  kind: ObservationKind,
  path: string,
  options: { readonly attributes: readonly string[]; readonly components: DeclaredComponents },
): Promise<number> {
  const parse = observationParser(kind)
  let records: unknown[] = []
  let [count, number] = [0, 0]
  const wrong: { readonly line: number; readonly issues: readonly Issue[] }[] = []
  const store = async () => {
    const lists: ObservationLists = { [kind]: records }
    for (const relation of relationsFrom(kind)) await warehouse.insert(relation, observationRows(relation, lists, options))
    count += records.length
    records = []
  }
  for await (const line of linesOf(path)) {
    number += 1
    if (line.trim() === '') continue
    const read = parse(jsonOf(line))
    if (read.ok) records.push(read.value)
    else wrong.push({ line: number, issues: read.issues.slice(0, 1) })
    if (wrong.length >= ISSUES_SHOWN) break
    if (records.length >= RECORDS_AT_A_TIME) await store()
  }
  if (wrong.length > 0) throw new ImplementereError('unreadable-file', `records that are wrong: ${JSON.stringify(wrong)}`, { path })
  await store()
  return count
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const input = createReadStream(path)
  const failed = new Promise<never>((_, reject) => {
    input.once('error', (error) => reject(new ImplementereError('unreadable-file', error.message, { path })))
  })
  failed.catch(() => null)
  const lines = createInterface({ input, crlfDelay: Infinity })[Symbol.asyncIterator]()
  try {
    for (let next = await Promise.race([lines.next(), failed]); !next.done; next = await Promise.race([lines.next(), failed])) yield next.value
  } finally {
    input.destroy()
  }
}

/** Undefined where a line is no JSON: a parser then says what is missing. */
function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
