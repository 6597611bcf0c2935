import type { LocalePack } from '@implementere/model'
import type { ColumnName, ColumnUnit, NullMeaning, TableId } from '../data/observation-tables.ts'

/** A name, and what is meant by it in our own words. */
export interface NamedText {
  readonly name: string
  readonly explanation: string
}

/** Every text of this package in one language, keyed by the ids of its tables: a missing text does not compile. Names of measures are in the packs of `@implementere/dimensions`. */
export interface WarehouseTexts extends LocalePack {
  readonly tables: Readonly<Record<TableId, NamedText>>
  /** A column of one name means the same in every table. */
  readonly columns: Readonly<Record<ColumnName, string>>
  readonly nullMeanings: Readonly<Record<NullMeaning, string>>
  readonly units: Readonly<Record<ColumnUnit, string>>
  /** Of the columns that the command prints. */
  readonly headings: Readonly<Record<'period' | 'measure' | 'value' | 'unknown' | 'notApplicable' | 'bounds' | 'interval', string>>
  readonly errors: Readonly<Record<ErrorCode, string>>
}

/** Codes of the errors that this package throws beside those of `@implementere/dimensions`. */
export type ErrorCode =
  | 'unknown-dialect'
  | 'unknown-table'
  | 'unknown-column'
  | 'invalid-identifier'
  | 'identifier-too-long'
  | 'reserved-name'
  | 'ambiguous-name'
  | 'invalid-text'
  | 'invalid-date'
  | 'invalid-filter'
  | 'invalid-minimum'
  | 'inexpressible-measure'
  | 'not-suppressible'
  | 'not-mergeable'
  | 'no-partitions'
  | 'unknown-file-type'
  | 'unreadable-file'
  | 'missing-table'
