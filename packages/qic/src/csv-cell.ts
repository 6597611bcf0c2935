import { scaleOf, type Instrument, type QicItem } from './instrument.ts'
import type { FormTexts } from './locales/texts.ts'
import type { Answer } from './answer.ts'
import { normalised } from './csv-header.ts'

/** First characters that a spreadsheet program takes for a formula, and the apostrophe that guards against it. */
const FORMULA = /^[=+\-@\t\r']/
/** A guarded text, as {@link textCell} writes it. */
const GUARDED = /^'(?=[=+\-@\t\r'])/
/** `1.3.2026`, as Norwegian spreadsheets show a day. */
const NORWEGIAN_DATE = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/
/** What says that nothing is known, beside the words of the texts. */
const UNKNOWN: ReadonlySet<string> = new Set(['', '.', '?', 'unknown', 'ukjent', 'ukjend', 'vet ikke', 'veit ikkje', "don't know"])
/** What says that an item does not apply, beside the words of the texts. */
const NOT_APPLICABLE: ReadonlySet<string> = new Set(['not applicable', 'n/a', 'ikke relevant', 'ikkje relevant'])

/** A text as a cell; no text is an empty cell. */
export function textCell(text: string | null): string {
  if (text === null) return ''
  return FORMULA.test(text) ? `'${text}` : text
}

/** The text of a cell; an empty cell is no text. */
export function readText(cell: string): string | null {
  return cell === '' ? null : cell.replace(GUARDED, '')
}

/** The day of a cell in ISO form where it is written the Norwegian way; anything else as it stands. */
export function readDate(cell: string): string | null {
  const trimmed = cell.trim()
  const parts = NORWEGIAN_DATE.exec(trimmed)
  if (parts) return `${parts[3]}-${parts[2]!.padStart(2, '0')}-${parts[1]!.padStart(2, '0')}`
  return trimmed === '' ? null : trimmed
}

/** An answer as a cell, with a decimal comma. */
export function answerCell(answer: Answer): string {
  if (answer === null) return ''
  return typeof answer === 'number' ? String(answer).replace('.', ',') : `not applicable: ${answer.notApplicable}`
}

/** The answer in a cell: a level, its text, unknown, or not applicable with its reason behind a colon; undefined where it is none of these. */
export function readAnswer(cell: string, instrument: Instrument, item: QicItem, texts: readonly FormTexts[]): Answer | undefined {
  const word = normalised(cell)
  if (UNKNOWN.has(word) || texts.some(({ answers }) => normalised(answers.unknown) === word)) return null
  if (NUMBER.test(word)) return Number(word.replace(',', '.'))
  const level = scaleOf(instrument, item).levels.find((row) => texts.some(({ levels }) => textOf(levels[item.scale]?.[row.level]) === word))
  return level ? level.level : readNotApplicable(cell, texts)
}

function readNotApplicable(cell: string, texts: readonly FormTexts[]): Answer | undefined {
  const colon = cell.indexOf(':')
  const head = normalised(colon < 0 ? cell : cell.slice(0, colon))
  const says = NOT_APPLICABLE.has(head) || texts.some(({ answers }) => normalised(answers.notApplicable) === head)
  return says ? { notApplicable: colon < 0 ? '' : cell.slice(colon + 1).replace(/^ /, '') } : undefined
}

function textOf(text: string | undefined): string | null {
  return text === undefined ? null : normalised(text)
}
