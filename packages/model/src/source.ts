/** Whether a statement, name, weight or formula is as published, adapted from a publication, or this library's own. */
export const SOURCE_STATUSES = ['published', 'adapted', 'own'] as const

/** One of {@link SOURCE_STATUSES}. */
export type SourceStatus = (typeof SOURCE_STATUSES)[number]

/** Where something comes from. */
export interface Source {
  /** Id of a row in `REFERENCES`, or the full citation where an organisation brings its own definitions. */
  readonly citation: string
  /** Page, table, section or line in it (`L19` is line 19 of the source's text); null where the whole is meant. */
  readonly locator: string | null
  readonly status: SourceStatus
}

/** Terms under which a text can be carried on. With `not-stated` and `copyright`, names are carried with their source and explanations are ours. */
export const LICENCES = ['mit', 'cc-by-2.0', 'cc-by-4.0', 'public-domain', 'facts', 'copyright', 'not-stated'] as const

/** One of {@link LICENCES}. */
export type Licence = (typeof LICENCES)[number]

/** Anything defined in a table of these packages. The source and the licence are those of its name. */
export interface Sourced {
  readonly source: Source
  readonly licence: Licence
}
