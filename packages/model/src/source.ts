/** Whether a statement, name, weight or formula is as published, adapted from a publication, or this library's own. */
export type SourceStatus = 'published' | 'adapted' | 'own'

/** Where something comes from. */
export interface Source {
  /** Id of a row in {@link REFERENCES}, or the full citation where an organisation brings its own definitions. */
  readonly citation: string
  /** Page, table, line or section in it; null where the whole is meant. */
  readonly locator: string | null
  readonly status: SourceStatus
}

/** Terms under which a text can be carried on. `not-stated` and `copyright` mean: names are carried with their source, explanations are ours. */
export type Licence = 'mit' | 'cc-by-2.0' | 'cc-by-4.0' | 'public-domain' | 'facts' | 'copyright' | 'not-stated'

/** Anything defined in a table of these packages. */
export interface Sourced {
  readonly source: Source
  readonly licence: Licence
}
