import type { InterventionComponent } from '@implementere/model'
import type { RelationId } from './data/relations.ts'
import type { ColumnSource, NumberOf, TextOf } from './expression.ts'
import type {
  Adaptation,
  ComponentProfile,
  ObservationBase,
  OtherService,
  PopulationCount,
  PracticeElement,
  Rating,
  ServiceContact,
  SessionObservation,
} from './observation.ts'

/** What an intervention declares of its components; all that measures need of it. */
export type DeclaredComponents = readonly Pick<InterventionComponent, 'id' | 'core'>[]

/** How the records of a relation give rows. A row is a record and one of its items; where each record is one row, the item is null. */
export interface RowSource extends ColumnSource<ObservationBase, unknown> {
  /** The items of a record; null where the record itself is the one row. */
  readonly items: ((record: ObservationBase) => readonly unknown[]) | null
  /** A number or flag as the record has it; null is unknown. */
  readonly value: (column: string) => ValueOf<ObservationBase, unknown>
}

type ValueOf<Row, Item> = (row: Row, item: Item) => number | boolean | null

type Numbers<Row, Item> = Readonly<Record<string, ValueOf<Row, Item>>>
type Texts<Row, Item> = Readonly<Record<string, TextOf<Row, Item>>>

/** How records give the rows of a relation. What an intervention declares as core decides `core` and `touchesCore`; undeclared is unknown. */
export function rowSource(relation: RelationId, declared: DeclaredComponents): RowSource {
  switch (relation) {
    case 'sessions':
      return source<SessionObservation, null>(null, sessionTexts, sessionNumbers)
    case 'components':
      return componentRows(declared)
    case 'proscribed':
      return proscribedRows()
    case 'ratings':
      return source<SessionObservation, Rating>(({ ratings }) => ratings, { ...sessionTexts, ...ratingTexts }, ratingNumbers)
    case 'attendances':
      return source<SessionObservation, string | null>(
        ({ participants }) => participants ?? [null],
        { ...sessionTexts, participant: (_, item) => item },
        {},
      )
    case 'populations':
      return source<PopulationCount, null>(null, populationTexts, populationNumbers)
    case 'contacts':
      return source<ServiceContact, null>(null, contactTexts, contactNumbers)
    case 'services':
      return source<ServiceContact, OtherService | null>(
        ({ services }) => services ?? [null],
        { ...contactTexts, ...serviceTexts },
        {
          present: (_, item) => (item === null ? null : 1),
        },
      )
    case 'elements':
      return source<ComponentProfile, PracticeElement>(({ elements }) => elements, { element: (_, { id }) => id }, elementNumbers)
    default:
      return adaptationRows(declared)
  }
}

/** The row sources of relations, each made once. */
export function rowSources(declared: DeclaredComponents): (relation: RelationId) => RowSource {
  const sources = new Map<RelationId, RowSource>()
  return (relation) => {
    const rows = sources.get(relation) ?? rowSource(relation, declared)
    sources.set(relation, rows)
    return rows
  }
}

const sessionTexts: Texts<SessionObservation, unknown> = {
  practitioner: ({ practitioner }) => practitioner,
  group: ({ group }) => group,
  condition: ({ condition }) => condition,
  observer: ({ observer }) => observer,
}

const sessionNumbers: Numbers<SessionObservation, unknown> = {
  plannedSessions: ({ planned }) => planned.sessions,
  plannedMinutes: ({ planned }) => planned.minutes,
  occurred: ({ delivered }) => delivered.occurred,
  deliveredMinutes: ({ delivered }) => delivered.minutes,
  enrolled: ({ enrolled }) => enrolled,
  attended: ({ attended }) => attended,
  homeworkAssigned: ({ homework }) => homework?.assigned ?? null,
  homeworkDone: ({ homework }) => homework?.done ?? null,
}

const ratingTexts: Texts<SessionObservation, Rating> = {
  facet: (_, { facet }) => facet,
  rater: (_, { rater }) => rater,
  instrument: (_, { instrument }) => instrument,
}

const ratingNumbers: Numbers<SessionObservation, Rating> = {
  occurred: ({ delivered }) => delivered.occurred,
  least: (_, { min }) => min,
  most: (_, { max }) => max,
  value: (_, { value }) => value,
}

const populationTexts: Texts<PopulationCount, unknown> = { counts: ({ counts }) => counts, stratum: ({ stratum }) => stratum }

const populationNumbers: Numbers<PopulationCount, unknown> = {
  eligible: ({ eligible }) => eligible,
  invited: ({ invited }) => invited,
  participants: ({ participants }) => participants,
  completers: ({ completers }) => completers,
}

const contactTexts: Texts<ServiceContact, unknown> = { condition: ({ condition }) => condition, recipient: ({ recipient }) => recipient }

const contactNumbers: Numbers<ServiceContact, unknown> = {
  serviceCount: ({ services }) => services?.length ?? null,
  anyService: ({ services }) => services && services.length > 0,
  anyAlternative: ({ services }) => anyOf(services, ({ role }) => role && role === 'alternative'),
  anyCoreComponent: ({ services }) => anyOf(services, ({ coreComponents }) => coreComponents && coreComponents.length > 0),
}

const serviceTexts: Texts<ServiceContact, OtherService | null> = {
  serviceKind: (_, item) => item?.kind ?? null,
  role: (_, item) => item?.role ?? null,
}

const elementNumbers: Numbers<ComponentProfile, PracticeElement> = {
  inProgramme: (_, { inProgramme }) => inProgramme,
  inUsualPractice: (_, { inUsualPractice }) => inUsualPractice,
}

function proscribedRows(): RowSource {
  return source<SessionObservation, string>(
    ({ proscribed }) => Object.keys(proscribed),
    { ...sessionTexts, element: (_, item) => item },
    {
      occurred: ({ delivered }) => delivered.occurred,
      seen: ({ proscribed }, item) => proscribed[item] ?? null,
    },
  )
}

function componentRows(declared: DeclaredComponents): RowSource {
  const coreOf = new Map<string, string>(declared.map(({ id, core }) => [id, core]))
  const gradeOf = ({ components }: SessionObservation, item: string) => {
    const grade = components[item]
    return typeof grade === 'number' ? grade : null
  }
  return source<SessionObservation, string>(
    ({ components }) => Object.keys(components),
    { ...sessionTexts, component: (_, item) => item, core: (_, item) => coreOf.get(item) ?? 'unknown' },
    { occurred: ({ delivered }) => delivered.occurred, scheduled: ({ components }, item) => components[item] !== 'not-scheduled', grade: gradeOf },
  )
}

function adaptationRows(declared: DeclaredComponents): RowSource {
  const coreOf = new Map<string, string>(declared.map(({ id, core }) => [id, core]))
  const isCore = (id: string) => {
    const core = coreOf.get(id) ?? 'unknown'
    return core === 'unknown' ? null : core === 'core'
  }
  return source<Adaptation, null>(
    null,
    {
      practitioner: ({ practitioner }) => practitioner,
      timing: ({ timing }) => timing,
      planned: ({ planned }) => planned,
      modified: ({ modified }) => modified,
      level: ({ level }) => level,
      contentNature: ({ contentNature }) => contentNature,
      contextNature: ({ contextNature }) => contextNature,
      consistency: ({ consistency }) => consistency,
    },
    {
      touchesCore: ({ components }) => anyOf(components, isCore),
      developerInvolved: ({ decidedBy }) => decidedBy && decidedBy.includes('developer'),
    },
  )
}

/** Whether any of them is; unknown where none is known to be and one is unknown, or all of them are. */
function anyOf<Item>(items: readonly Item[] | null, is: (item: Item) => boolean | null): boolean | null {
  if (items === null) return null
  const verdicts = new Set(items.map(is))
  return verdicts.has(true) ? true : verdicts.has(null) ? null : false
}

function source<Row extends ObservationBase, Item>(
  items: ((record: Row) => readonly Item[]) | null,
  texts: Texts<Row, Item>,
  numbers: Numbers<Row, Item>,
): RowSource {
  return {
    items: items as RowSource['items'],
    value: (column) => numbers[column]! as ValueOf<ObservationBase, unknown>,
    number: (column) => asNumber(numbers[column]!) as NumberOf<ObservationBase, unknown>,
    text: (column) => (Object.hasOwn(texts, column) ? (texts[column] as TextOf<ObservationBase, unknown>) : baseText(column)),
  }
}

function asNumber<Row, Item>(read: ValueOf<Row, Item>): NumberOf<Row, Item> {
  return (row, item) => {
    const value = read(row, item)
    return value === null ? Number.NaN : Number(value)
  }
}

function baseText(column: string): TextOf<ObservationBase, unknown> {
  if (column === 'site') return ({ site }) => site
  if (column === 'date') return ({ date }) => date
  return ({ attributes }) => textOrNull(attributes[column])
}

/** What a prototype has by some name (`constructor`) is no text. */
function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
