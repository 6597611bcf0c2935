import type { CoreEvent, model } from '@implementere/core'
import { dimensions } from '@implementere/core'
import type { StoredRecord } from './records.ts'
import type { StoredObservation } from './database.ts'

/** One record in one file, with its observations. */
interface BoardFile {
  readonly format: typeof FORMAT
  readonly formatVersion: 1
  readonly implementation: unknown
  readonly observations: unknown
}

/** What is wrong with a file. `not-json` and `too-big` are ours, the rest are the issues of the library with their places. */
export type Imported =
  | { readonly ok: true; readonly value: StoredRecord }
  | { readonly ok: false; readonly code: 'not-json' | 'too-big' | 'faults'; readonly issues: readonly model.Issue[] }

const FORMAT = 'implementere-board'
/** Characters of a file beyond which it is refused unread, 50 million: far more than a record of a lifetime. */
const MOST_CHARACTERS = 50_000_000

/** A record as the text of a file. */
export function writeBoardFile({ implementation, observations }: StoredRecord): string {
  const lists = Object.fromEntries(
    dimensions.OBSERVATION_KINDS.map((kind) => [kind, observations.filter((one) => one.kind === kind).map(({ row }) => row)]),
  )
  return `${JSON.stringify({ format: FORMAT, formatVersion: 1, implementation, observations: lists } satisfies BoardFile, null, 2)}\n`
}

/** Reads a file of this board, or a bare record of the library. The parser comes when it is needed. */
export async function readBoardFile(text: string): Promise<Imported> {
  if (text.length > MOST_CHARACTERS) return { ok: false, code: 'too-big', issues: [] }
  const json = parsedJson(text)
  if (json === undefined) return { ok: false, code: 'not-json', issues: [] }
  const { parseImplementation } = await import('./parser.ts')
  const file = isBoardFile(json) ? json : { implementation: json, observations: {} }
  const implementation = parseImplementation(file.implementation)
  const observations = dimensions.parseObservations(file.observations)
  if (implementation.ok && observations.ok)
    return { ok: true, value: { implementation: implementation.value, observations: rowsOf(implementation.value.id, observations.value) } }
  return { ok: false, code: 'faults', issues: [...(implementation.ok ? [] : implementation.issues), ...(observations.ok ? [] : observations.issues)] }
}

/** Observations as they are stored. */
export function rowsOf(record: string, lists: dimensions.ObservationLists): readonly StoredObservation[] {
  return dimensions.OBSERVATION_KINDS.flatMap((kind) => (lists[kind] ?? []).map((row) => ({ record, kind, id: row.id, row })))
}

/** A name for the file: letters and digits of the title, and the day. */
export function fileNameOf(title: string, lastEvent: CoreEvent | undefined): string {
  const words = title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
  return `${words || 'implementering'}${lastEvent === undefined ? '' : `-${lastEvent.at.slice(0, 10)}`}.json`
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

function isBoardFile(json: unknown): json is BoardFile {
  return typeof json === 'object' && json !== null && 'format' in json && json.format === FORMAT && 'implementation' in json && 'observations' in json
}
