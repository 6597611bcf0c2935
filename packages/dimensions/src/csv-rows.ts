import Papa from 'papaparse'
import { textOf, type TextSource } from './text-source.ts'

/** A row of cells with its number, counted from 1 as a spreadsheet counts, and whether its quotes were closed. */
export interface CsvRow {
  readonly row: number
  readonly cells: readonly string[]
  readonly malformed: boolean
}

/** What the low-level parser gives for a piece of text. */
interface Parsed {
  readonly data: readonly (readonly string[])[]
  readonly errors: readonly { readonly row?: number }[]
  /** How far it read: what follows may be half a row. */
  readonly meta: { readonly cursor: number }
}

/** Delimiters that are tried where none is named: Norwegian spreadsheets write semicolons. */
const DELIMITERS = [';', '\t', ','] as const

/** The rows of a file, one by one, in constant memory. Empty rows are passed over and counted. */
export async function* rowsOf(source: TextSource, delimiter: string | null): AsyncGenerator<CsvRow> {
  let rest = ''
  let row = 0
  let format: { readonly delimiter: string; readonly newline: '\n' | '\r' | '\r\n' } | null = null
  for await (const piece of textOf(source)) {
    rest += piece
    if (format === null && !/[\r\n]./s.test(rest)) continue
    format ??= formatOf(rest, delimiter)
    const { data, errors, meta } = parse(rest, format, true)
    for (const [index, cells] of data.entries()) yield { row: ++row, cells, malformed: errors.some((error) => error.row === index) }
    rest = rest.slice(meta.cursor)
  }
  if (rest === '') return
  const { data, errors } = parse(rest, format ?? formatOf(rest, delimiter), false)
  for (const [index, cells] of data.entries()) yield { row: ++row, cells, malformed: errors.some((error) => error.row === index) }
}

function parse(text: string, format: { readonly delimiter: string; readonly newline: '\n' | '\r' | '\r\n' }, ignoreLastRow: boolean): Parsed {
  return new Papa.Parser(format).parse(text, 0, ignoreLastRow) as Parsed
}

function formatOf(text: string, delimiter: string | null): { readonly delimiter: string; readonly newline: '\n' | '\r' | '\r\n' } {
  const [header = ''] = text.split(/\r\n|\r|\n/, 1)
  const often = (candidate: string) => header.split(candidate).length
  const likeliest = DELIMITERS.reduce((best, candidate) => (often(candidate) > often(best) ? candidate : best))
  return { delimiter: delimiter ?? likeliest, newline: text.includes('\r\n') ? '\r\n' : text.includes('\n') ? '\n' : '\r' }
}
