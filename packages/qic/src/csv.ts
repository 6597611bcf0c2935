/**
 * Checklists from and to a spreadsheet.
 *
 * @module @implementere/qic/csv
 */
import { errorAt, failure, success, warningAt, type Result } from '@implementere/model'
import Papa from 'papaparse'
import { answerIssues } from './answer-check.ts'
import { answerCell, textCell } from './csv-cell.ts'
import { readHeader } from './csv-header.ts'
import { readRow, type Sheet } from './csv-row.ts'
import { qicNo } from './data/qic-no.ts'
import type { Instrument } from './instrument.ts'
import { issueList, type IssueList } from './issue-list.ts'
import { en } from './locales/en.ts'
import { nb } from './locales/nb.ts'
import { nn } from './locales/nn.ts'
import type { FormTexts } from './locales/texts.ts'
import type { QicResponse } from './response.ts'

/** How a spreadsheet is read. */
export interface CsvOptions {
  /** {@link qicNo} by default. */
  readonly instrument?: Instrument
  /** Whose item texts, level texts and words are understood; the shipped nb, nn and en by default. */
  readonly texts?: readonly FormTexts[]
}

/** What separates cells; the one that stands most often in the first line outside quotes does. */
const DELIMITERS = [';', ',', '\t']
/** Number of the first row below the header, as a spreadsheet counts. */
const FIRST_ROW = 2

/**
 * Reads responses from the text of a spreadsheet export: one row a response, a column for the id, the date, the rater, the role and every item.
 *
 * Cells are separated by semicolon, comma or tab, with a byte order mark or without. Headings are understood in nb, nn and en: an item by its id, its
 * key, `qic_1_1`, its text, or its id followed by anything. An answer is a level (decimal comma or point), its text, "not applicable" with a reason
 * behind a colon, or nothing: an empty cell, `.` and `?` are unknown. Dates are `2026-03-01` or `1.3.2026`. All or nothing: any fault gives issues, with
 * row (the header is row 1) and heading as path, and no responses. Columns that are not read (`unknown-column`), items without a column
 * (`missing-column`) and empty rows inside (`empty-row`) are warnings. Never throws for data; at most 1,000 issues are listed, the rest counted.
 *
 * @example
 * ```ts
 * const text = 'ID;Dato;Vurderer;1.1;1.2 Ledere;2.1\nr1;1.3.2026;a;2;Delvis;ikke aktuelt: ingen valgt'
 * const read = readQicCsv(text)
 * read.ok && read.value[0]?.date // => '2026-03-01'
 * read.ok && read.value[0]?.answers['1.2'] // => 1
 * read.ok && read.value[0]?.answers['2.1'] // => { notApplicable: 'ingen valgt' }
 *
 * const broken = readQicCsv('id;dato;1.1\nr1;2026-03-01;7')
 * !broken.ok && broken.issues.map(({ code, path }) => [code, path]) // => [['off-scale', [2, '1.1']]]
 * ```
 */
export function readQicCsv(text: string, { instrument = qicNo, texts = [nb, nn, en] }: CsvOptions = {}): Result<readonly QicResponse[]> {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) })
  const [headings = [], ...rows] = data
  const header = readHeader(headings, instrument, texts)
  const [issues, warnings] = [issueList(), issueList()]
  for (const { row = 0 } of errors) issues.add(errorAt([row + 1], 'broken-quotes'))
  for (const issue of header.issues) issues.add(issue)
  for (const warning of header.warnings) warnings.add(warning)
  const responses = issues.all().length > 0 ? [] : readRows({ ...header, headings, instrument, texts }, rows, issues, warnings)
  return issues.all().length > 0 ? failure(issues.all()) : success(responses, warnings.all())
}

/**
 * Writes responses as the text of a spreadsheet that {@link readQicCsv} reads back unchanged: semicolons, a byte order mark and a decimal comma, as
 * a Norwegian spreadsheet program wants it.
 *
 * Text that such a program would take for a formula gets an apostrophe in front, which the reader takes away. Issues: those of the answers, with the
 * place of the response.
 *
 * @example
 * ```ts
 * const text = writeQicCsv([{ formatVersion: 1, instrument: 'qic-no@1', id: 'r1', date: '2026-03-01', rater: '=1+1', role: null, answers: { '1.1': 2 } }])
 * text.ok && text.value.split('\r\n')[1]?.slice(0, 34) // => "r1;2026-03-01;'=1+1;;qic-no@1;2;;;"
 * ```
 */
export function writeQicCsv(responses: readonly QicResponse[], { instrument = qicNo }: Pick<CsvOptions, 'instrument'> = {}): Result<string> {
  const issues = issueList()
  for (const [index, response] of responses.entries()) {
    for (const issue of answerIssues(instrument, response)) issues.add({ ...issue, path: [index, ...issue.path] })
  }
  if (issues.all().length > 0) return failure(issues.all())
  const fields = ['id', 'date', 'rater', 'role', 'instrument', ...instrument.items.map(({ id }) => id)]
  const data = responses.map(({ id, date, rater, role, instrument: ref, answers }) => [
    ...[id, date, rater, role, ref].map(textCell),
    ...instrument.items.map((item) => answerCell(Object.hasOwn(answers, item.id) ? answers[item.id]! : null)),
  ])
  return success(`\uFEFF${Papa.unparse({ fields, data }, { delimiter: ';', newline: '\r\n' })}`)
}

/** The cells' separator: the one that stands most often in the first line, outside quotes. */
function delimiterOf(text: string): string {
  const end = text.search(/[\r\n]/)
  const bare = (end < 0 ? text : text.slice(0, end)).replaceAll(/"[^"]*"/g, '')
  const count = (delimiter: string) => bare.split(delimiter).length
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best))
}

function readRows(sheet: Sheet, rows: readonly (readonly string[])[], issues: IssueList, warnings: IssueList): readonly QicResponse[] {
  const seen = new Set<string>()
  return rows.flatMap((cells, index) => {
    const row = index + FIRST_ROW
    if (cells.every((cell) => cell.trim() === '')) {
      if (index < rows.length - 1) warnings.add(warningAt([row], 'empty-row'))
      return []
    }
    const { response, issues: faults } = readRow(sheet, row, cells)
    for (const fault of faults) issues.add(fault)
    if (response && seen.has(response.id)) issues.add(errorAt([row], 'duplicate-id', { id: response.id }))
    if (response) seen.add(response.id)
    return response ?? []
  })
}
