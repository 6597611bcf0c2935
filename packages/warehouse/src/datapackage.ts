import type { IsoDateTime } from '@implementere/model'
import type { ColumnDefinition, ColumnType, ColumnUnit, NullMeaning, TableId } from './data/observation-tables.ts'
import type { WarehouseTexts } from './locales/texts.ts'
import { columnsWith, tableIds, tableOf } from './table-columns.ts'

/** What a data package says of itself. */
export interface DatapackageOptions {
  /** Lower case, digits, `-`, `_` and `.`. */
  readonly name: string
  /** Tables that have a file; all when absent. */
  readonly tables?: readonly TableId[]
  readonly attributes?: readonly string[]
  /** Path of the file of a table; `sessions.csv` when absent. */
  readonly path?: (table: TableId) => string
  /** Descriptions of tables and columns in the language of a locale pack; none when absent. */
  readonly texts?: WarehouseTexts
  readonly created?: IsoDateTime
}

/** A descriptor of tabular files, to be written as `datapackage.json` beside them. Plain JSON. */
export interface Datapackage {
  readonly profile: 'tabular-data-package'
  readonly name: string
  readonly created?: IsoDateTime
  readonly resources: readonly DatapackageResource[]
}

/** The file of one table. */
export interface DatapackageResource {
  readonly name: TableId
  readonly path: string
  readonly profile: 'tabular-data-resource'
  readonly format: 'csv'
  readonly mediatype: 'text/csv'
  readonly encoding: 'utf-8'
  /** Absent without texts, as is `description`. */
  readonly title?: string
  readonly description?: string
  readonly schema: {
    readonly fields: readonly DatapackageField[]
    readonly primaryKey: readonly string[]
    readonly missingValues: readonly string[]
  }
}

/** One column of a file. */
export interface DatapackageField {
  readonly name: string
  readonly type: 'string' | 'date' | 'integer' | 'number' | 'boolean'
  /** Absent without texts, and for a column of your own. */
  readonly description?: string
  /** Absent when the column has none. */
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[]; readonly minimum?: number; readonly maximum?: number }
  /** For numbers. */
  readonly unit?: ColumnUnit
  readonly nullMeans: NullMeaning
}

/** Types of Table Schema. */
const TYPES: Readonly<Record<ColumnType, DatapackageField['type']>> = {
  text: 'string',
  date: 'date',
  count: 'integer',
  number: 'number',
  flag: 'boolean',
}

/**
 * A Frictionless data package for CSV files of {@link observationTables}: types, units, keys, closed lists, limits, and what an empty cell means.
 *
 * Beside the standard's fields each column has `nullMeans` and, for numbers, `unit`. Source: Data Package and Table Schema, version 1 (Frictionless Data).
 * Throws: `ImplementereError` `unknown-table`, `reserved-name`.
 *
 * @example
 * ```ts
 * const { resources } = datapackage({ name: 'sessions-2026', tables: ['sessions'] })
 * resources[0]?.path // => 'sessions.csv'
 * resources[0]?.schema.missingValues // => ['']
 * resources[0]?.schema.fields[11] // => { name: 'deliveredMinutes', type: 'number', constraints: { minimum: 0 }, unit: 'minutes', nullMeans: 'unknown' }
 * ```
 */
export function datapackage(options: DatapackageOptions): Datapackage {
  const { name, tables = tableIds(), created } = options
  return {
    profile: 'tabular-data-package',
    name,
    ...(created === undefined ? {} : { created }),
    resources: tables.map((table) => resourceOf(table, options)),
  }
}

function resourceOf(table: TableId, { attributes = [], path = (id) => `${id}.csv`, texts }: DatapackageOptions): DatapackageResource {
  const fields = columnsWith(table, attributes, null).map(([name, column]) => fieldOf(name, column, texts))
  return {
    name: table,
    path: path(table),
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...(texts === undefined ? {} : { title: texts.tables[table].name, description: texts.tables[table].explanation }),
    schema: { fields, primaryKey: [...tableOf(table).key], missingValues: [''] },
  }
}

function fieldOf(name: string, column: ColumnDefinition, texts: WarehouseTexts | undefined): DatapackageField {
  const { type, nulls, unit, values, minimum, maximum } = column
  const constraints = {
    ...(nulls === 'never' ? { required: true } : {}),
    ...(values === undefined ? {} : { enum: [...values] }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  }
  const description = texts === undefined ? undefined : descriptionOf(name, texts)
  return {
    name,
    type: TYPES[type],
    ...(description === undefined ? {} : { description }),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
    ...(unit === undefined ? {} : { unit }),
    nullMeans: nulls,
  }
}

function descriptionOf(name: string, { columns }: WarehouseTexts): string | undefined {
  return Object.hasOwn(columns, name) ? columns[name as keyof typeof columns] : undefined
}
