import {
  CONDITIONS,
  FRAME_CONTENT_NATURES,
  FRAME_CONTEXT_NATURES,
  FRAME_LEVELS,
  FRAME_MODIFIED,
  FRAME_PLANNED,
  FRAME_TIMINGS,
  OBSERVERS,
  RATING_FACETS,
  type ObservationKind,
  type RelationId,
} from '@implementere/dimensions'

/** What a column holds: `count` is a whole number of 0 or more, `flag` is true or false. */
export const COLUMN_TYPES = ['text', 'date', 'count', 'number', 'flag'] as const

/** One of {@link COLUMN_TYPES}. */
export type ColumnType = (typeof COLUMN_TYPES)[number]

/** What it means that a cell is null. Never zero, never "no". */
export const NULL_MEANINGS = [
  'never',
  'unknown',
  'none-or-unknown',
  'unknown-or-not-applicable',
  'whole-group',
  'list-unknown',
  'no-instrument',
  'applies',
] as const

/** One of {@link NULL_MEANINGS}. */
export type NullMeaning = (typeof NULL_MEANINGS)[number]

/** What the numbers of a column count. */
export type ColumnUnit = 'minutes' | 'persons' | 'persons-or-settings' | 'tasks' | 'services' | 'proportion' | 'points' | 'position'

/** A column as data. */
export interface ColumnDefinition {
  readonly type: ColumnType
  /** What it means that a cell is null. */
  readonly nulls: NullMeaning
  /** For numbers. */
  readonly unit?: ColumnUnit
  /** All that can stand in it, where that is a closed list. */
  readonly values?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
}

/** A table as data. */
export interface TableDefinition {
  /** Which records its rows come from. */
  readonly of: ObservationKind | 'answers'
  /** Columns that together name a row. */
  readonly key: readonly string[]
  readonly columns: Readonly<Record<string, ColumnDefinition>>
}

/** Name of a table: the relations that measures are defined over, and the answers to checklists. */
export type TableId = RelationId | 'answers'

/** A municipality's number is text: 0301 is not 301. */
const BASE = {
  id: { type: 'text', nulls: 'never' },
  date: { type: 'date', nulls: 'never' },
  site: { type: 'text', nulls: 'never' },
  municipality: { type: 'text', nulls: 'unknown' },
} as const

const POSITION = { position: { type: 'count', unit: 'position', nulls: 'never', minimum: 0 } } as const

const CONDITION = { type: 'text', values: CONDITIONS, nulls: 'none-or-unknown' } as const

const OF_SESSION = {
  practitioner: { type: 'text', nulls: 'unknown' },
  group: { type: 'text', nulls: 'unknown' },
  condition: CONDITION,
  observer: { type: 'text', values: OBSERVERS, nulls: 'unknown' },
} as const

const OCCURRED = { occurred: { type: 'flag', nulls: 'unknown' } } as const

const OF_CONTACT = { condition: CONDITION, recipient: { type: 'text', nulls: 'unknown' } } as const

/**
 * The tables that measures are computed from, with keys, types, units and the meaning of null: the relations of `@implementere/dimensions`, flat, so that
 * each can be split over files, partitions and servers by itself, and no statement joins. Every table can have further text columns, one for each attribute.
 *
 * What belongs to a session (practitioner, group, condition, observer, whether it took place) is repeated in the rows below it. `core` and `touchesCore` are
 * what the intervention declared when the rows were made. `answers` holds answers to checklists; no measure reads it.
 *
 * @example
 * ```ts
 * observationTables.sessions.columns.deliveredMinutes // => { type: 'number', unit: 'minutes', minimum: 0, nulls: 'unknown' }
 * observationTables.components.key // => ['id', 'component']
 * ```
 */
export const observationTables = {
  sessions: {
    of: 'sessions',
    key: ['id'],
    columns: {
      ...BASE,
      ...OF_SESSION,
      plannedSessions: { type: 'flag', nulls: 'never' },
      plannedMinutes: { type: 'number', unit: 'minutes', minimum: 0, nulls: 'unknown' },
      ...OCCURRED,
      deliveredMinutes: { type: 'number', unit: 'minutes', minimum: 0, nulls: 'unknown' },
      enrolled: { type: 'count', unit: 'persons', minimum: 0, nulls: 'unknown' },
      attended: { type: 'count', unit: 'persons', minimum: 0, nulls: 'unknown' },
      homeworkAssigned: { type: 'count', unit: 'tasks', minimum: 0, nulls: 'unknown' },
      homeworkDone: { type: 'count', unit: 'tasks', minimum: 0, nulls: 'unknown' },
    },
  },
  components: {
    of: 'sessions',
    key: ['id', 'component'],
    columns: {
      ...BASE,
      ...OF_SESSION,
      ...OCCURRED,
      component: { type: 'text', nulls: 'never' },
      core: { type: 'text', values: ['core', 'adaptable', 'unknown'], nulls: 'never' },
      scheduled: { type: 'flag', nulls: 'never' },
      grade: { type: 'number', unit: 'proportion', minimum: 0, maximum: 1, nulls: 'unknown-or-not-applicable' },
    },
  },
  proscribed: {
    of: 'sessions',
    key: ['id', 'element'],
    columns: { ...BASE, ...OF_SESSION, ...OCCURRED, element: { type: 'text', nulls: 'never' }, seen: { type: 'flag', nulls: 'unknown' } },
  },
  ratings: {
    of: 'sessions',
    key: ['id', 'position'],
    columns: {
      ...BASE,
      ...POSITION,
      ...OF_SESSION,
      ...OCCURRED,
      facet: { type: 'text', values: RATING_FACETS, nulls: 'never' },
      rater: { type: 'text', nulls: 'unknown' },
      instrument: { type: 'text', nulls: 'no-instrument' },
      least: { type: 'number', unit: 'points', nulls: 'never' },
      most: { type: 'number', unit: 'points', nulls: 'never' },
      value: { type: 'number', unit: 'points', nulls: 'unknown' },
    },
  },
  attendances: {
    of: 'sessions',
    key: ['id', 'position'],
    columns: { ...BASE, ...POSITION, ...OF_SESSION, participant: { type: 'text', nulls: 'list-unknown' } },
  },
  populations: {
    of: 'populations',
    key: ['id'],
    columns: {
      ...BASE,
      counts: { type: 'text', values: ['persons', 'settings'], nulls: 'never' },
      stratum: { type: 'text', nulls: 'whole-group' },
      eligible: { type: 'count', unit: 'persons-or-settings', minimum: 0, nulls: 'unknown' },
      invited: { type: 'count', unit: 'persons-or-settings', minimum: 0, nulls: 'unknown' },
      participants: { type: 'count', unit: 'persons-or-settings', minimum: 0, nulls: 'unknown' },
      completers: { type: 'count', unit: 'persons-or-settings', minimum: 0, nulls: 'unknown' },
    },
  },
  contacts: {
    of: 'contacts',
    key: ['id'],
    columns: {
      ...BASE,
      ...OF_CONTACT,
      serviceCount: { type: 'count', unit: 'services', minimum: 0, nulls: 'unknown' },
      anyService: { type: 'flag', nulls: 'unknown' },
      anyAlternative: { type: 'flag', nulls: 'unknown' },
      anyCoreComponent: { type: 'flag', nulls: 'unknown' },
    },
  },
  services: {
    of: 'contacts',
    key: ['id', 'position'],
    columns: {
      ...BASE,
      ...POSITION,
      ...OF_CONTACT,
      serviceKind: { type: 'text', nulls: 'list-unknown' },
      role: { type: 'text', values: ['additional', 'alternative'], nulls: 'unknown' },
      present: { type: 'flag', nulls: 'list-unknown' },
    },
  },
  elements: {
    of: 'profiles',
    key: ['id', 'position'],
    columns: {
      ...BASE,
      ...POSITION,
      element: { type: 'text', nulls: 'never' },
      inProgramme: { type: 'flag', nulls: 'unknown' },
      inUsualPractice: { type: 'flag', nulls: 'unknown' },
    },
  },
  adaptations: {
    of: 'adaptations',
    key: ['id'],
    columns: {
      ...BASE,
      practitioner: { type: 'text', nulls: 'unknown' },
      timing: { type: 'text', values: FRAME_TIMINGS, nulls: 'unknown' },
      planned: { type: 'text', values: FRAME_PLANNED, nulls: 'unknown' },
      modified: { type: 'text', values: FRAME_MODIFIED, nulls: 'unknown' },
      level: { type: 'text', values: FRAME_LEVELS, nulls: 'unknown' },
      contentNature: { type: 'text', values: FRAME_CONTENT_NATURES, nulls: 'unknown-or-not-applicable' },
      contextNature: { type: 'text', values: FRAME_CONTEXT_NATURES, nulls: 'unknown-or-not-applicable' },
      consistency: { type: 'text', values: ['consistent', 'inconsistent'], nulls: 'unknown' },
      touchesCore: { type: 'flag', nulls: 'unknown' },
      developerInvolved: { type: 'flag', nulls: 'unknown' },
    },
  },
  answers: {
    of: 'answers',
    key: ['id', 'item'],
    columns: {
      ...BASE,
      checklist: { type: 'text', nulls: 'never' },
      rater: { type: 'text', nulls: 'unknown' },
      raterRole: { type: 'text', nulls: 'unknown' },
      item: { type: 'text', nulls: 'never' },
      answer: { type: 'number', unit: 'points', nulls: 'unknown-or-not-applicable' },
      notApplicable: { type: 'text', nulls: 'applies' },
    },
  },
} as const satisfies Readonly<Record<TableId, TableDefinition>>

/** Names of all columns of the tables. */
export type ColumnName = { [Table in TableId]: keyof (typeof observationTables)[Table]['columns'] }[TableId]
