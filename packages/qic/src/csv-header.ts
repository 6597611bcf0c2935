import { errorAt, warningAt, type Issue } from '@implementere/model'
import { instrumentRef, type Instrument } from './instrument.ts'
import type { FormTexts } from './locales/texts.ts'
import type { QicResponse } from './response.ts'

/** The fields of a response that have a column of their own. */
type ResponseField = Exclude<keyof QicResponse, 'answers' | 'formatVersion'>

/** What a column holds; null for a column that is not read. */
export type Column = { readonly field: ResponseField } | { readonly item: string } | null

/** How headings name the fields in Bokmål, Nynorsk and English. */
const FIELD_NAMES: Readonly<Record<ResponseField, readonly string[]>> = {
  id: ['id', 'respons', 'respons-id', 'svar-id', 'svarid', 'response', 'response id', 'response-id'],
  date: ['date', 'dato', 'svardato', 'response date'],
  rater: ['rater', 'vurderer', 'respondent', 'utfyller', 'utfyllar'],
  role: ['role', 'rolle', 'stilling', 'position'],
  instrument: ['instrument', 'skjema', 'checklist', 'sjekkliste'],
}

/** A heading as it is compared: no difference of case, width or kind of space. */
export function normalised(text: string): string {
  return text.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase()
}

/** What each heading stands for, and what is wrong with the header as a whole. Row 1, as a spreadsheet counts. */
export function readHeader(
  headings: readonly string[],
  instrument: Instrument,
  texts: readonly FormTexts[],
): { readonly columns: readonly Column[]; readonly issues: readonly Issue[]; readonly warnings: readonly Issue[] } {
  const names = namesOf(instrument, texts)
  const columns = headings.map((heading): Column => names.get(normalised(heading)) ?? leadingId(heading, instrument))
  const taken = columns.map((column) => column && JSON.stringify(column))
  const repeated = headings.flatMap((heading, index) =>
    taken[index] !== null && taken.indexOf(taken[index]!) < index ? [errorAt([1, heading], 'duplicate-column')] : [],
  )
  const absent = (['id', 'date'] as const).filter((field) => !taken.includes(JSON.stringify({ field })))
  const unread = headings.filter((heading, index) => columns[index] === null && heading.trim() !== '')
  const unasked = instrument.items.filter(({ id }) => !taken.includes(JSON.stringify({ item: id })))
  return {
    columns,
    issues: [...repeated, ...absent.map((field) => errorAt([1], 'missing-column', { column: field }))],
    warnings: [
      ...unread.map((heading) => warningAt([1, heading], 'unknown-column')),
      ...unasked.map(({ id }) => warningAt([1], 'missing-column', { column: id })),
    ],
  }
}

/** Every name that a column can have; one that would mean two things means none. */
function namesOf(instrument: Instrument, texts: readonly FormTexts[]): ReadonlyMap<string, Column> {
  const named: [string, Column][] = [
    ...Object.entries(FIELD_NAMES).flatMap(([field, names]) => names.map((name): [string, Column] => [name, { field: field as ResponseField }])),
    ...instrument.items.flatMap((item) => {
      const labels = texts.flatMap((pack) => pack.instruments[instrumentRef(instrument)]?.items[item.id] ?? [])
      const forms = [item.id, item.id.replace('.', ','), item.key, `qic_${item.id.replaceAll(/[.-]/g, '_')}`, ...labels]
      return forms.map((name): [string, Column] => [normalised(name), { item: item.id }])
    }),
  ]
  const names = new Map<string, Column>()
  for (const [name, column] of named) {
    const other = names.get(name)
    names.set(name, other === undefined || JSON.stringify(other) === JSON.stringify(column) ? column : null)
  }
  return names
}

/** `1.1 Teamet for ...` and `1.1: Teamet ...` mean item 1.1. */
function leadingId(heading: string, instrument: Instrument): Column {
  const first = heading
    .trim()
    .split(/[\s:)]/, 1)[0]!
    .replace(/\.$/, '')
  return instrument.items.some(({ id }) => id === first) ? { item: first } : null
}
