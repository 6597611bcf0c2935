/**
 * Sessions from CSV files, one by one, in constant memory. An entry of its own: only its users carry the CSV parser.
 *
 * @module @implementere/dimensions/csv
 */
import { errorAt, failure, success, type Issue, type Result } from '@implementere/model'
import { booleanIn, dateIn, gradeIn, isUnknown, normalised, numberIn } from './csv-cell.ts'
import { columnsOfHeader, placeOf, type CsvColumn, type CsvTarget } from './csv-columns.ts'
import { rowsOf, type CsvRow } from './csv-rows.ts'
import { CONDITIONS, OBSERVERS, type SessionObservation } from './observation.ts'
import { setOwn } from './own-record.ts'
import { observationParser } from './parse-observations.ts'
import type { SessionRow } from './session-ndjson.ts'
import type { TextSource } from './text-source.ts'

/** How a file is read. */
export interface CsvOptions {
  /** What columns hold, by heading; headings that are not named here are told by their names. */
  readonly columns?: Readonly<Record<string, CsvTarget>>
  /** What holds for every row that has no column or an empty cell for it: a file of one site, say, in which every session was planned. */
  readonly defaults?: Partial<Pick<SessionObservation, 'site' | 'practitioner' | 'group' | 'condition' | 'observer'>> & {
    readonly planned?: SessionObservation['planned']
    readonly occurred?: boolean
  }
  /** Between cells; told by the header when absent (semicolon, tab or comma). */
  readonly delimiter?: string
  /** Between ids in a cell of participants; `|` when absent. */
  readonly listDelimiter?: string
}

/** What the header says, before the rows. */
export interface CsvHeader {
  readonly row: 1
  readonly header: readonly CsvColumn[]
  /** `unknown-column` (not read), `duplicate-column` (the first is read), `missing-column` (named in the options and not there). */
  readonly warnings: readonly Issue[]
}

/**
 * Sessions from a CSV file, one by one, in constant memory: the header first, then every row.
 *
 * Numbers and days are read in Norwegian and in ISO form; `ukjent`, `?`, `.`, `-`, `NA` and an empty cell are unknown. Every row that is not empty gives a session or the issues that
 * stopped it, with row (counted from 1) and heading in their paths: `invalid-number`, `invalid-date`, `invalid-answer`, `malformed-row` (a quote that is not closed),
 * `surplus-cell`, and those of `parseObservations` but for `duplicate-id`: no row is remembered, and one that stands twice counts twice. Nothing is dropped in silence: what is not read is a
 * warning of the header. Without a column for ids a row is `row-7`.
 * Never throws for data; what the source throws, it throws.
 *
 * @example
 * ```ts
 * const file = ['dato;tjeneste;planlagt;gjennomført;minutter;komponent: ros\n', '1.3.2026;a;ja;ja;45,5;1\n', '8.3.2026;a;ja;kanskje;;ikke planlagt\n']
 * const results = []
 * for await (const row of readSessionCsv(file)) if (!isCsvHeader(row)) results.push(row.result)
 * const [held, unread] = results
 * held?.ok && held.value.delivered // => { occurred: true, minutes: 45.5 }
 * unread?.ok === false && unread.issues[0] // => { code: 'invalid-answer', path: [3, 'gjennomført'], params: {}, severity: 'error' }
 * ```
 */
export async function* readSessionCsv(source: TextSource, options: CsvOptions = {}): AsyncGenerator<CsvHeader | SessionRow> {
  const parse = observationParser('sessions')
  let columns: readonly CsvColumn[] | null = null
  for await (const row of rowsOf(source, options.delimiter ?? null)) {
    if (columns === null) {
      const header = columnsOfHeader(row.cells, options.columns ?? {})
      columns = firstOfEach(header.columns)
      yield { row: 1, header: header.columns, warnings: header.issues }
    } else if (row.cells.some((cell) => cell.trim() !== '')) {
      yield { row: row.row, result: readRow(row, columns, options, parse) }
    }
  }
}

/**
 * Whether what a CSV file gives is its header.
 *
 * @example
 * ```ts
 * isCsvHeader({ row: 1, header: [], warnings: [] }) // => true
 * ```
 */
export function isCsvHeader(piece: CsvHeader | SessionRow): piece is CsvHeader {
  return 'header' in piece
}

function readRow(
  { row, cells, malformed }: CsvRow,
  columns: readonly CsvColumn[],
  options: CsvOptions,
  parse: (input: unknown) => Result<SessionObservation>,
): Result<SessionObservation> {
  if (malformed) return failure([errorAt([row], 'malformed-row')])
  const surplus = cells.slice(columns.length).findIndex((cell) => cell.trim() !== '')
  if (surplus >= 0) return failure([errorAt([row, columns.length + surplus + 1], 'surplus-cell')])
  const draft = draftOf(row, options)
  const issues: Issue[] = []
  for (const [index, { heading, target }] of columns.entries()) {
    if (target === null || target === 'ignored') continue
    const code = fill(draft, target, (cells[index] ?? '').trim(), options)
    if (code !== null) issues.push(errorAt([row, heading], code))
  }
  if (issues.length > 0) return failure(issues)
  const result = parse(recordOf(draft))
  const placed = (found: readonly Issue[]) => found.map((issue) => ({ ...issue, path: [row, headingOf(issue, columns)] }))
  return result.ok ? success(result.value, placed(result.warnings)) : failure(placed(result.issues))
}

/** A session while its cells are read. */
interface Draft {
  readonly fields: Record<string, unknown>
  readonly planned: Record<string, unknown>
  readonly delivered: Record<string, unknown>
  readonly homework: Record<string, unknown>
  readonly components: Record<string, unknown>
  readonly proscribed: Record<string, unknown>
  readonly attributes: Record<string, unknown>
  readonly ratings: unknown[]
}

function draftOf(row: number, { defaults = {} }: CsvOptions): Draft {
  const { planned: plannedHere, occurred = null, ...ofAll } = defaults
  const [planned, delivered, homework] = [{ ...plannedHere }, { occurred }, {}]
  const [components, proscribed, attributes, ratings] = [{}, {}, {}, []]
  const fields = Object.assign({ id: `row-${row}`, planned, delivered, components, proscribed, attributes, ratings, homework: null }, ofAll)
  return { fields, planned, delivered, homework, components, proscribed, attributes, ratings }
}

/** The session so far. Homework of which no column tells is unknown as a whole. */
function recordOf({ fields, homework }: Draft): unknown {
  if (Object.keys(homework).length > 0) fields['homework'] = homework
  return fields
}

/** Reads a cell into its place. Gives the code of what is wrong with it, or null. */
function fill(draft: Draft, target: Exclude<CsvTarget, 'ignored'>, cell: string, { listDelimiter = '|' }: CsvOptions): string | null {
  const unknown = isUnknown(cell)
  if (typeof target === 'object') return fillNamed(draft, target, cell, unknown)
  switch (target) {
    case 'id':
    case 'site':
    case 'practitioner':
    case 'group':
      if (cell !== '') draft.fields[target] = cell
      return null
    case 'date':
      return put(draft.fields, 'date', dateIn(cell), 'invalid-date')
    case 'condition':
      return unknown ? null : put(draft.fields, target, wordIn(cell, CONDITIONS), 'invalid-answer')
    case 'observer':
      return unknown ? null : put(draft.fields, target, wordIn(cell, OBSERVERS), 'invalid-answer')
    case 'planned':
      return unknown ? null : put(draft.planned, 'sessions', asNumber(booleanIn(cell)), 'invalid-answer')
    case 'plannedMinutes':
      return unknown ? null : put(draft.planned, 'minutes', numberIn(cell), 'invalid-number')
    case 'occurred':
      return unknown ? null : put(draft.delivered, 'occurred', booleanIn(cell), 'invalid-answer')
    case 'minutes':
      return unknown ? null : put(draft.delivered, 'minutes', numberIn(cell), 'invalid-number')
    case 'participants':
      return put(draft.fields, target, unknown ? null : cell.split(listDelimiter).map((id) => id.trim()), 'invalid-answer')
    case 'homeworkAssigned':
      return put(draft.homework, 'assigned', unknown ? null : numberIn(cell), 'invalid-number')
    case 'homeworkDone':
      return put(draft.homework, 'done', unknown ? null : numberIn(cell), 'invalid-number')
    default:
      return put(draft.fields, target, unknown ? null : numberIn(cell), 'invalid-number')
  }
}

function fillNamed(draft: Draft, target: Extract<CsvTarget, object>, cell: string, unknown: boolean): string | null {
  if ('attribute' in target) return put(draft.attributes, target.attribute, cell === '' ? null : cell, 'invalid-answer')
  if ('component' in target) return put(draft.components, target.component, unknown ? null : gradeIn(cell), 'invalid-number')
  if ('proscribed' in target) return put(draft.proscribed, target.proscribed, unknown ? null : booleanIn(cell), 'invalid-answer')
  const value = unknown ? null : numberIn(cell)
  if (value === undefined) return 'invalid-number'
  draft.ratings.push({ facet: target.rating, min: target.min, max: target.max, rater: target.rater, instrument: target.instrument ?? null, value })
  return null
}

function put(into: Record<string, unknown>, key: string, value: unknown, code: string): string | null {
  if (value === undefined) return code
  setOwn(into, key, value)
  return null
}

function wordIn<Word extends string>(cell: string, words: readonly Word[]): Word | undefined {
  return words.find((word) => word === normalised(cell))
}

function asNumber(answer: boolean | undefined): number | undefined {
  return answer === undefined ? undefined : Number(answer)
}

function firstOfEach(columns: readonly CsvColumn[]): readonly CsvColumn[] {
  const taken = columns.map(({ target }) => JSON.stringify(target))
  return columns.map((column, index) => (taken.indexOf(taken[index]!) < index ? { ...column, target: null } : column))
}

function headingOf({ path }: Issue, columns: readonly CsvColumn[]): string {
  const place = path.join('/')
  const column = columns.find(({ target }) => target !== null && target !== 'ignored' && `${place}/`.startsWith(`${placeOf(target)}/`))
  return column?.heading ?? place
}

export { CSV_FIELDS, type CsvColumn, type CsvField, type CsvTarget } from './csv-columns.ts'
export type { SessionRow } from './session-ndjson.ts'
