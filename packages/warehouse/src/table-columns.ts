import { ImplementereError } from '@implementere/model'
import { observationTables, type ColumnDefinition, type ColumnName, type TableDefinition, type TableId } from './data/observation-tables.ts'
import { isSameName, rulesOf, type Dialect } from './dialect.ts'

/** Names of all tables, in the order in which they stand in the schema. */
export function tableIds(): readonly TableId[] {
  return Object.keys(observationTables) as TableId[]
}

/** The definition of a table. Throws `unknown-table`. */
export function tableOf(table: TableId): TableDefinition {
  if (!Object.hasOwn(observationTables, table)) throw new ImplementereError('unknown-table', 'no table has this name', { table })
  return observationTables[table]
}

/** Columns of a table in order: its own, then one for each attribute. Throws `unknown-table`, `reserved-name`, `ambiguous-name`. */
export function columnsWith(
  table: TableId,
  attributes: readonly string[],
  dialect: Dialect | null,
): readonly (readonly [string, ColumnDefinition])[] {
  requireAttributes(attributes, dialect)
  const own = Object.entries(tableOf(table).columns)
  const further = attributes.filter((name) => !own.some(([column]) => column === name))
  return [...own, ...further.map((name) => [name, ATTRIBUTE] as const)]
}

/** Whether a name is that of a column of some table, and so of no attribute. */
export function isColumnName(name: string): name is ColumnName {
  return tableIds().some((table) => Object.hasOwn(observationTables[table].columns, name))
}

/**
 * Checks that every attribute can have a column of its own: `reserved-name` where a table, or the database itself, has a column of that name; `ambiguous-name`
 * where the database would take two names for one.
 */
export function requireAttributes(attributes: readonly string[], dialect: Dialect | null): void {
  const taken = new Set(tableIds().flatMap((table) => Object.keys(observationTables[table].columns)))
  for (const [index, name] of attributes.entries()) {
    if (name !== 'municipality' && taken.has(name))
      throw new ImplementereError('reserved-name', 'a column of the tables has the name of this attribute', { name })
    if (attributes.indexOf(name) < index) throw new ImplementereError('ambiguous-name', 'every attribute has a column of its own', { name })
    if (dialect === null) continue
    if (rulesOf(dialect).systemColumns.some((column) => isSameName(column, name, dialect)))
      throw new ImplementereError('reserved-name', 'a column of the database itself has the name of this attribute', { name })
    const other = [...taken, ...attributes.slice(0, index)].find((found) => found !== name && isSameName(found, name, dialect))
    if (other !== undefined) throw new ImplementereError('ambiguous-name', 'the database takes these two names for one', { name, other })
  }
}

/** An attribute: text; null is unknown. */
const ATTRIBUTE = { type: 'text', nulls: 'unknown' } as const satisfies ColumnDefinition
