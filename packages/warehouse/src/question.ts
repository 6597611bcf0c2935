import { ImplementereError } from '@implementere/model'
import { suppressTable } from '@implementere/statistics'
import {
  measureOf,
  RELATIONS,
  summarise,
  type MeasureChoice,
  type MeasureDefinition,
  type RelationId,
  type SummariseOptions,
} from '@implementere/dimensions'
import { rulesOf, type Dialect } from './dialect.ts'
import type { RowFilter } from './row-filter.ts'
import type { TableChoices } from './source-table.ts'
import { isColumnName, requireAttributes } from './table-columns.ts'

/** What is asked of a database, and where it is to look. */
export interface ToSqlOptions extends Omit<SummariseOptions, 'measures'> {
  readonly dialect: Dialect
  /** Rows that are looked at; all when absent. */
  readonly where?: RowFilter
  /** Hides small numbers of people before they leave the database. */
  readonly suppress?: {
    /** Smallest number of people that may be shown; 5 when absent. */
    readonly minimum?: number
  }
  /** The column by which the tables are split over partitions or servers: each of them then makes its own sums. */
  readonly shard?: string
  /** Where the relations are; tables of their own names when absent. */
  readonly tables?: TableChoices
  /** What leaves the database of distinct people: how many (`counts`), or their ids (`ids`), without which partial summaries cannot be merged. */
  readonly distinct?: 'counts' | 'ids'
}

/** A question as it is worked with. */
export interface Question {
  readonly dialect: Dialect
  readonly measures: readonly MeasureDefinition[]
  readonly by: readonly string[]
  /** All keys that sums are kept by: those of the cells, and those of clusters and means. */
  readonly keys: readonly string[]
  readonly where: RowFilter
  readonly shard: string | null
  readonly tables: TableChoices
  readonly distinct: 'counts' | 'ids'
  /** Null: nothing is hidden. */
  readonly minimum: number | null
}

/** Keys that name a person: grouped by them, every cell is one person. */
const PERSON_KEYS: ReadonlySet<string> = new Set(['participant', 'recipient'])

/** Checks a question as `summarise` would, and what a database adds to it. */
export function questionOf(choices: readonly MeasureChoice[], options: ToSqlOptions): Question {
  rulesOf(options.dialect)
  const { by = [], where = {}, shard = null, tables = {}, distinct = 'counts', suppress, interval = {}, meanOver } = options
  const keys = [...new Set([...by, ...[interval.cluster, meanOver].filter((key) => key !== undefined)])]
  const filtered = Object.keys(where.among ?? {})
  // The answer over no records: throws whatever `summarise` throws, before anything is sent.
  summarise({}, { ...summariseOptionsOf(choices, options), by: [...keys, ...filtered, ...(shard === null ? [] : [shard])] })
  const measures = choices.map(measureOf)
  requireTextKeys(measures, [...keys, ...filtered], options.dialect)
  if (filtered.includes('date')) throw new ImplementereError('invalid-filter', 'days are chosen by from and to', { column: 'date' })
  const minimum = suppress === undefined ? null : (suppress.minimum ?? suppressTable([]).minimum)
  if (minimum !== null) requireSuppressible(measures, keys, options, minimum)
  return { dialect: options.dialect, measures, by, keys, where, shard, tables, distinct, minimum }
}

/** The part of a question that `summarise` knows. */
export function summariseOptionsOf<const Choices extends readonly MeasureChoice[]>(
  measures: Choices,
  { by, period, intervention, interval, meanOver }: Omit<SummariseOptions, 'measures'>,
): SummariseOptions<Choices> {
  return {
    measures,
    ...(by === undefined ? {} : { by }),
    ...(period === undefined ? {} : { period }),
    ...(intervention === undefined ? {} : { intervention }),
    ...(interval === undefined ? {} : { interval }),
    ...(meanOver === undefined ? {} : { meanOver }),
  }
}

/** The relations that a measure reads. */
export function relationsOf(measure: MeasureDefinition): readonly RelationId[] {
  return 'parts' in measure ? measure.parts.map(({ over }) => over) : [measure.over]
}

function requireTextKeys(measures: readonly MeasureDefinition[], keys: readonly string[], dialect: Dialect): void {
  const types = measures.flatMap(relationsOf).map((relation): Readonly<Record<string, string>> => RELATIONS[relation].columns)
  for (const key of keys) {
    const type = types.map((columns) => (Object.hasOwn(columns, key) ? columns[key]! : 'text')).find((found) => found !== 'text')
    if (type !== undefined) throw new ImplementereError('invalid-grouping', 'rows are grouped by texts, not by numbers', { key })
  }
  const texts = new Set(types.flatMap((columns) => Object.keys(columns)))
  requireAttributes(
    keys.filter((key) => !(texts.has(key) || ['site', 'date', 'practitioner', 'group'].includes(key) || isReservedElsewhere(key))),
    dialect,
  )
}

/** A column of a relation that is not asked here: `summarise` has refused it where it matters. */
function isReservedElsewhere(key: string): boolean {
  return isColumnName(key) && Object.values(RELATIONS).some(({ columns }) => Object.hasOwn(columns, key))
}

function requireSuppressible(measures: readonly MeasureDefinition[], keys: readonly string[], options: ToSqlOptions, minimum: number): void {
  if (!(Number.isSafeInteger(minimum) && minimum >= 0))
    throw new ImplementereError('invalid-minimum', 'the minimum is a whole number of at least 0', { minimum: String(minimum) })
  const refuse = (what: string) => {
    throw new ImplementereError('not-suppressible', 'small groups would leave the database', { what })
  }
  if (options.interval?.cluster !== undefined) refuse('interval.cluster')
  if (options.meanOver !== undefined) refuse('meanOver')
  if (options.distinct === 'ids') refuse('distinct')
  for (const key of keys) if (PERSON_KEYS.has(key)) refuse(key)
  for (const measure of measures) if (measure.people && !hasOwnTable(measure)) refuse(measure.id)
}

/** Whether the numbers of a measure that counts people stand in one group of one relation, where they can be judged together. */
function hasOwnTable(measure: MeasureDefinition): boolean {
  return measure.kind === 'distinct' || measure.kind === 'distance' || (measure.kind === 'ratio' && measure.parts.length === 1)
}
