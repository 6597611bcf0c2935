import { errorAt, type Issue } from '@implementere/model'
import { readAnswer, readDate, readText } from './csv-cell.ts'
import type { Column } from './csv-header.ts'
import { instrumentRef, type Instrument } from './instrument.ts'
import type { FormTexts } from './locales/texts.ts'
import type { Answer } from './answer.ts'
import { parseQicResponse, type QicResponse } from './response.ts'

/** What every row of a sheet is read with. */
export interface Sheet {
  readonly headings: readonly string[]
  readonly columns: readonly Column[]
  readonly instrument: Instrument
  readonly texts: readonly FormTexts[]
}

/** A response, or what is wrong with its row; `row` counts as a spreadsheet does, the header being 1. */
export function readRow(
  sheet: Sheet,
  row: number,
  cells: readonly string[],
): { readonly response: QicResponse | null; readonly issues: readonly Issue[] } {
  const { headings, instrument } = sheet
  if (cells.length !== headings.length) {
    return { response: null, issues: [errorAt([row], 'ragged-row', { cells: cells.length, columns: headings.length })] }
  }
  const { fields, answers, unreadable } = readCells(sheet, cells)
  const expected = instrumentRef(instrument)
  const record = { formatVersion: 1, rater: null, role: null, instrument: expected, ...fields, answers }
  const parsed = parseQicResponse(record, [instrument])
  const issues = unreadable.map((heading) => errorAt([row, heading], 'invalid-answer'))
  if (!parsed.ok) issues.push(...parsed.issues.map((issue) => ({ ...issue, path: placeOf(sheet, row, issue) })))
  else if (parsed.value.instrument !== expected) {
    issues.push(errorAt([row, headingOf(sheet, 'instrument')], 'different-instrument', { expected, received: parsed.value.instrument }))
  }
  return { response: parsed.ok && issues.length === 0 ? parsed.value : null, issues }
}

function readCells({ headings, columns, instrument, texts }: Sheet, cells: readonly string[]) {
  const items = new Map(instrument.items.map((item) => [item.id, item]))
  const [fields, answers]: [[string, string][], [string, Answer][]] = [[], []]
  const unreadable: string[] = []
  for (const [index, column] of columns.entries()) {
    const cell = cells[index]!
    if (column === null) continue
    if ('field' in column) {
      const value = column.field === 'date' ? readDate(cell) : readText(cell)
      if (value !== null) fields.push([column.field, value])
    } else {
      const answer = readAnswer(cell, instrument, items.get(column.item)!, texts)
      if (answer === undefined) unreadable.push(headings[index]!)
      else answers.push([column.item, answer])
    }
  }
  return { fields: Object.fromEntries(fields), answers: Object.fromEntries(answers), unreadable }
}

/** Row and heading of what an issue is about. */
function placeOf(sheet: Sheet, row: number, { path }: Issue): Issue['path'] {
  return [row, headingOf(sheet, String(path[0] === 'answers' ? path[1] : path[0]))]
}

function headingOf({ columns, headings }: Sheet, name: string): string {
  const index = columns.findIndex((column) => column !== null && ('field' in column ? column.field : column.item) === name)
  return headings[index] ?? name
}
