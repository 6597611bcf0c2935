/**
 * The flat tables that measures are defined over, with their columns. Records are read into them, typed arrays hold them, SQL has them as tables: a
 * measure names only these columns, so each of the three evaluates one and the same definition.
 *
 * A `number` column may be unknown in any row; a `flag` is a number that is 1 (yes) or 0 (no); a `text` column may be null. Every relation also has
 * `site` and `date`, and one text column for each attribute.
 */
export const RELATIONS = {
  /** One row a session. */
  sessions: {
    of: 'sessions',
    columns: {
      practitioner: 'text',
      group: 'text',
      condition: 'text',
      observer: 'text',
      plannedSessions: 'flag',
      plannedMinutes: 'number',
      occurred: 'flag',
      deliveredMinutes: 'number',
      enrolled: 'number',
      attended: 'number',
      homeworkAssigned: 'number',
      homeworkDone: 'number',
    },
  },
  /** One row a session and component. `core` is what the intervention declares: core, adaptable or unknown. */
  components: {
    of: 'sessions',
    columns: {
      practitioner: 'text',
      group: 'text',
      condition: 'text',
      observer: 'text',
      occurred: 'flag',
      component: 'text',
      core: 'text',
      scheduled: 'flag',
      grade: 'number',
    },
  },
  /** One row a session and forbidden element. */
  proscribed: {
    of: 'sessions',
    columns: { practitioner: 'text', group: 'text', condition: 'text', observer: 'text', occurred: 'flag', element: 'text', seen: 'flag' },
  },
  /** One row a rating. */
  ratings: {
    of: 'sessions',
    columns: {
      practitioner: 'text',
      group: 'text',
      condition: 'text',
      observer: 'text',
      occurred: 'flag',
      facet: 'text',
      rater: 'text',
      instrument: 'text',
      least: 'number',
      most: 'number',
      value: 'number',
    },
  },
  /** One row a session and person who was there; one row without a person where nobody listed them. */
  attendances: { of: 'sessions', columns: { practitioner: 'text', group: 'text', condition: 'text', observer: 'text', participant: 'text' } },
  /** One row a counted part of a population. */
  populations: {
    of: 'populations',
    columns: { counts: 'text', stratum: 'text', eligible: 'number', invited: 'number', participants: 'number', completers: 'number' },
  },
  /** One row a recipient. */
  contacts: {
    of: 'contacts',
    columns: {
      condition: 'text',
      recipient: 'text',
      serviceCount: 'number',
      anyService: 'flag',
      anyAlternative: 'flag',
      anyCoreComponent: 'flag',
    },
  },
  /** One row a recipient and other service; one row without a kind where the services are unknown. */
  services: { of: 'contacts', columns: { condition: 'text', recipient: 'text', serviceKind: 'text', role: 'text', present: 'flag' } },
  /** One row a profile and element. */
  elements: { of: 'profiles', columns: { element: 'text', inProgramme: 'flag', inUsualPractice: 'flag' } },
  /** One row a change. */
  adaptations: {
    of: 'adaptations',
    columns: {
      practitioner: 'text',
      timing: 'text',
      planned: 'text',
      modified: 'text',
      level: 'text',
      contentNature: 'text',
      contextNature: 'text',
      consistency: 'text',
      touchesCore: 'flag',
      developerInvolved: 'flag',
    },
  },
} as const

/** Name of a relation. */
export type RelationId = keyof typeof RELATIONS

/** Names of all columns of a relation. */
export type ColumnOf<Relation extends RelationId> = keyof (typeof RELATIONS)[Relation]['columns'] & string

/** Columns that hold numbers or flags. */
export type NumberColumnOf<Relation extends RelationId> = {
  [Name in ColumnOf<Relation>]: (typeof RELATIONS)[Relation]['columns'][Name & keyof (typeof RELATIONS)[Relation]['columns']] extends 'text'
    ? never
    : Name
}[ColumnOf<Relation>]

/** Columns that hold text. */
export type TextColumnOf<Relation extends RelationId> = Exclude<ColumnOf<Relation>, NumberColumnOf<Relation>>
