/** `1.3.2026`, as Norwegian spreadsheets show a day; a time may follow. */
const NORWEGIAN_DATE = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:[ T].*)?$/
/** A day in ISO form; a time may follow. */
const ISO_DATE = /^(\d{4}-\d{2}-\d{2})(?:[ T]\d.*)?$/
/** A number with a point or a comma before its decimals, spaces between thousands, and perhaps a percent sign. */
const NUMBER = /^([+-]?\d{1,3}(?: \d{3})+|[+-]?\d+)(?:[.,](\d+))?\s?(%)?$/
/** What says that nothing is known. */
const UNKNOWN: ReadonlySet<string> = new Set(['', '.', '?', '-', 'na', 'unknown', 'ukjent', 'ukjend', 'vet ikke', 'veit ikkje'])
/** What says that a component was not scheduled. */
const NOT_SCHEDULED: ReadonlySet<string> = new Set([
  'not scheduled',
  'not-scheduled',
  'n/a',
  'ikke planlagt',
  'ikkje planlagt',
  'ikke aktuelt',
  'ikkje aktuelt',
])
const YES: ReadonlySet<string> = new Set(['1', 'yes', 'true', 'ja', 'x'])
const NO: ReadonlySet<string> = new Set(['0', 'no', 'false', 'nei'])

/** Printable characters of ASCII without a space: most cells, and the same in every form of Unicode. */
const PLAIN = /^[!-~]*$/
/** The longest text that says that nothing is known, with room for spaces that are doubled. */
const LONGEST_UNKNOWN = 20

/** A cell as it is compared: no difference of case, or of width or kind of space. */
export function normalised(cell: string): string {
  if (PLAIN.test(cell)) return cell.toLowerCase()
  return cell.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase()
}

/** Whether a cell says that nothing is known. */
export function isUnknown(cell: string): boolean {
  return cell.length <= LONGEST_UNKNOWN && UNKNOWN.has(normalised(cell))
}

/** The day of a cell in ISO form; undefined where it is none. */
export function dateIn(cell: string): string | undefined {
  const norwegian = NORWEGIAN_DATE.exec(cell.trim())
  if (norwegian) return `${norwegian[3]}-${norwegian[2]!.padStart(2, '0')}-${norwegian[1]!.padStart(2, '0')}`
  return ISO_DATE.exec(cell.trim())?.[1]
}

/** The number of a cell; undefined where it is none. */
export function numberIn(cell: string): number | undefined {
  const parts = NUMBER.exec(normalised(cell))
  if (!parts) return undefined
  const number = Number(`${parts[1]!.replaceAll(' ', '')}.${parts[2] ?? '0'}`)
  return parts[3] === undefined ? number : number / 100
}

/** Yes or no; undefined where a cell says neither. */
export function booleanIn(cell: string): boolean | undefined {
  const word = normalised(cell)
  return YES.has(word) ? true : NO.has(word) ? false : undefined
}

/** A grade, yes for 1 and no for 0, or not scheduled; undefined where a cell says none of these. */
export function gradeIn(cell: string): number | 'not-scheduled' | undefined {
  if (NOT_SCHEDULED.has(normalised(cell))) return 'not-scheduled'
  const answer = booleanIn(cell)
  return answer === undefined ? numberIn(cell) : Number(answer)
}
