import type { TableCell, TableRows } from './observation-rows.ts'

/** How a table is written. */
export interface CsvOptions {
  /** Between cells; a comma when absent. */
  readonly delimiter?: string
  /**
   * For people who open the file in a spreadsheet program: a text that begins like a formula (`=`, `+`, `-`, `@`, tab, line break) gets an apostrophe in front.
   * Not for files that programs read back, as texts would change. False when absent.
   */
  readonly guardFormulas?: boolean
}

/** What spreadsheet programs take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r\n]/

/**
 * Rows as CSV (RFC 4180), with a header. An empty cell is null; an empty text is `""`.
 *
 * @example
 * ```ts
 * toCsv({ columns: ['site', 'occurred'], rows: [['north, upper', true], ['=cmd()', null]] }) // => 'site,occurred\r\n"north, upper",true\r\n=cmd(),\r\n'
 * toCsv({ columns: ['site'], rows: [['=cmd()']] }, { guardFormulas: true }) // => "site\r\n'=cmd()\r\n"
 * ```
 */
export function toCsv({ columns, rows }: TableRows, { delimiter = ',', guardFormulas = false }: CsvOptions = {}): string {
  const line = (cells: readonly TableCell[]) => `${cells.map((cell) => cellText(cell, delimiter, guardFormulas)).join(delimiter)}\r\n`
  return [columns, ...rows].map(line).join('')
}

function cellText(cell: TableCell, delimiter: string, guardFormulas: boolean): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  const text = guardFormulas && FORMULA.test(cell) ? `'${cell}` : cell
  return text === '' || /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text
}
