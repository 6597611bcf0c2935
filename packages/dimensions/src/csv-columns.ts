import { warningAt, type Issue } from '@implementere/model'
import { normalised } from './csv-cell.ts'
import type { RatingFacet } from './observation.ts'

/** A field of a session that has a column of its own. */
export const CSV_FIELDS = [
  'id',
  'date',
  'site',
  'practitioner',
  'group',
  'condition',
  'planned',
  'plannedMinutes',
  'occurred',
  'minutes',
  'observer',
  'enrolled',
  'attended',
  'participants',
  'homeworkAssigned',
  'homeworkDone',
] as const

/** One of {@link CSV_FIELDS}. */
export type CsvField = (typeof CSV_FIELDS)[number]

/** What a column holds. `ignored`: it is there and deliberately not read. */
export type CsvTarget =
  | CsvField
  | 'ignored'
  | { readonly attribute: string }
  | { readonly component: string }
  | { readonly proscribed: string }
  | { readonly rating: RatingFacet; readonly min: number; readonly max: number; readonly rater: string | null; readonly instrument?: string }

/** A column of a file and what it holds; null where nobody said. */
export interface CsvColumn {
  readonly heading: string
  readonly target: CsvTarget | null
}

/** How headings name the fields in Bokmål, Nynorsk and English, beside the fields' own names. */
const FIELD_NAMES: Readonly<Record<CsvField, readonly string[]>> = {
  id: ['id', 'session', 'session id', 'økt', 'økt-id', 'samling'],
  date: ['date', 'dato', 'session date'],
  site: ['site', 'sted', 'stad', 'tjeneste', 'teneste', 'skole', 'skule', 'enhet', 'eining'],
  practitioner: ['practitioner', 'utøver', 'utøvar', 'praktiker', 'terapeut'],
  group: ['group', 'gruppe', 'klasse', 'case', 'sak'],
  condition: ['condition', 'betingelse'],
  planned: ['planned', 'planlagt'],
  plannedMinutes: ['planned minutes', 'planlagte minutter', 'planlagde minutt'],
  occurred: ['occurred', 'held', 'gjennomført', 'avholdt'],
  minutes: ['minutes', 'minutter', 'minutt', 'varighet', 'duration'],
  observer: ['observer', 'observatør'],
  enrolled: ['enrolled', 'påmeldte', 'påmelde'],
  attended: ['attended', 'oppmøtte', 'frammøtte', 'møtte'],
  participants: ['participants', 'deltakere', 'deltakarar'],
  homeworkAssigned: ['homework assigned', 'hjemmeoppgaver gitt', 'heimeoppgåver gitt'],
  homeworkDone: ['homework done', 'hjemmeoppgaver gjort', 'heimeoppgåver gjort'],
}

/** Headings that say what they hold: `component: praise`, `komponent: ros`. */
const PREFIXES = {
  component: ['component', 'komponent'],
  proscribed: ['proscribed', 'forbudt', 'forbode'],
  attribute: ['attribute', 'attributt', 'kjennetegn', 'kjenneteikn'],
} as const

/** What each heading stands for: as the caller says, else by its name. What nobody can tell is a warning, and is not read. */
export function columnsOfHeader(
  headings: readonly string[],
  mapping: Readonly<Record<string, CsvTarget>>,
): { readonly columns: readonly CsvColumn[]; readonly issues: readonly Issue[] } {
  const columns = headings.map((heading) => ({ heading, target: Object.hasOwn(mapping, heading) ? mapping[heading]! : targetOf(heading) }))
  const unknown = columns.filter(({ target, heading }) => target === null && heading.trim() !== '')
  const repeated = columns.filter(
    ({ target }, index) => target !== null && target !== 'ignored' && columns.findIndex((other) => isSame(other.target, target)) < index,
  )
  const absent = Object.keys(mapping).filter((heading) => !headings.includes(heading))
  return {
    columns,
    issues: [
      ...unknown.map(({ heading }) => warningAt([1, heading], 'unknown-column')),
      ...repeated.map(({ heading }) => warningAt([1, heading], 'duplicate-column')),
      ...absent.map((heading) => warningAt([1, heading], 'missing-column')),
    ],
  }
}

/** Where a column's value stands in a session, as issues of the parser name it. */
export function placeOf(target: CsvTarget): string {
  if (typeof target === 'string') return PLACES[target] ?? target
  if ('attribute' in target) return `attributes/${target.attribute}`
  if ('component' in target) return `components/${target.component}`
  return 'proscribed' in target ? `proscribed/${target.proscribed}` : 'ratings'
}

const PLACES: Readonly<Record<string, string>> = {
  planned: 'planned/sessions',
  plannedMinutes: 'planned/minutes',
  occurred: 'delivered/occurred',
  minutes: 'delivered/minutes',
  homeworkAssigned: 'homework/assigned',
  homeworkDone: 'homework/done',
}

function targetOf(heading: string): CsvTarget | null {
  const name = normalised(heading)
  const field = CSV_FIELDS.find((candidate) => normalised(candidate) === name || FIELD_NAMES[candidate].includes(name))
  if (field) return field
  const colon = heading.indexOf(':')
  const [prefix, id] = [normalised(heading.slice(0, Math.max(0, colon))), heading.slice(colon + 1).trim()]
  if (colon < 0 || id === '') return null
  if ((PREFIXES.component as readonly string[]).includes(prefix)) return { component: id }
  if ((PREFIXES.proscribed as readonly string[]).includes(prefix)) return { proscribed: id }
  return (PREFIXES.attribute as readonly string[]).includes(prefix) ? { attribute: id } : null
}

function isSame(a: CsvTarget | null, b: CsvTarget | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
