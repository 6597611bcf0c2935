import { ImplementereError } from '@implementere/model'
import { RELATIONS, type RelationId } from '@implementere/dimensions'
import { quoteIdentifier, type Dialect } from './dialect.ts'
import { UNKNOWN_NUMBER, type SqlColumns } from './expression-sql.ts'
import { isColumnName } from './table-columns.ts'

/** Where the rows of a relation are, if not in a table of its name with all columns. */
export interface TableChoice {
  /** Name of the table or view; that of the relation when absent. */
  readonly name?: string
  /** Schema it stands in; where the database looks first when absent. */
  readonly schema?: string
  /** Columns that it has; all of the schema and every attribute when absent. A column that is not there is unknown in every row. */
  readonly columns?: readonly string[]
}

/** Where relations are. Null: not collected, as if the table were empty. */
export type TableChoices = { readonly [Relation in RelationId]?: TableChoice | null }

/** A relation as it can be read in a database. */
export interface SourceTable extends SqlColumns {
  /** Quoted. */
  readonly name: string
  /** The number of a day since 1970-01-01; whole. */
  readonly day: string
}

/** Fields that many records have and others lack: to be grouped by them, the others are of no known practitioner or group. */
const COMMON_COLUMNS: ReadonlySet<string> = new Set(['practitioner', 'group'])

/** How the rows of a relation are read. */
export function sourceTable(relation: RelationId, { name = relation, schema, columns }: TableChoice, dialect: Dialect): SourceTable {
  const quote = (identifier: string) => quoteIdentifier(identifier, dialect)
  const types: Readonly<Record<string, string>> = RELATIONS[relation].columns
  const isThere = (column: string) => (columns === undefined ? !isMissing(column, types) : columns.includes(column))
  return {
    name: schema === undefined ? quote(name) : `${quote(schema)}.${quote(name)}`,
    day: `("date" - date '1970-01-01')`,
    number: (column) => {
      if (!Object.hasOwn(types, column) || types[column] === 'text')
        throw new ImplementereError('unknown-column', 'the relation has no such number', { relation, column })
      if (!isThere(column)) return UNKNOWN_NUMBER
      return types[column] === 'flag' ? flagSql(quote(column)) : numberSql(quote(column))
    },
    text: (column) => (isThere(column) ? quote(column) : null),
  }
}

/** A key that no column of this relation holds, and no attribute can: it is a field of other records. */
function isMissing(column: string, types: Readonly<Record<string, string>>): boolean {
  return COMMON_COLUMNS.has(column) && isColumnName(column) && !Object.hasOwn(types, column)
}

function flagSql(quoted: string): string {
  return `case when ${quoted} then 1::float8 when not ${quoted} then 0::float8 end`
}

/** What is not a number (NaN) is unknown, as files from other programs have it. */
function numberSql(quoted: string): string {
  return `case when ${quoted} <> 'NaN'::float8 then ${quoted}::float8 end`
}
