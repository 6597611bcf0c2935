import { ImplementereError, isIsoDate, type IsoDate } from '@implementere/model'
import type { ParameterList } from './parameters.ts'
import type { SourceTable } from './source-table.ts'

/** Which rows are looked at: all that are given must hold. A closed form, so that no text of a user becomes part of a statement. */
export interface RowFilter {
  /** First day. */
  readonly from?: IsoDate
  /** Last day. */
  readonly to?: IsoDate
  /** For each text column, or attribute, the values that count; null among them is unknown. */
  readonly among?: Readonly<Record<string, readonly (string | null)[]>>
}

/** The filter as SQL. Throws `invalid-date`. */
export function filterSql({ from, to, among = {} }: RowFilter, table: SourceTable, parameters: ParameterList): string {
  const conditions = [
    ...(from === undefined ? [] : [`"date" >= ${dateSql(from, parameters)}`]),
    ...(to === undefined ? [] : [`"date" <= ${dateSql(to, parameters)}`]),
    ...Object.entries(among).map(([column, values]) => amongSql(table.text(column), values, parameters)),
  ]
  return conditions.length === 0 ? '' : ` where ${conditions.join(' and ')}`
}

/** A day as a bound value. Throws `invalid-date`. */
export function dateSql(day: IsoDate, parameters: ParameterList): string {
  if (!isIsoDate(day)) throw new ImplementereError('invalid-date', 'a day is written as 2026-03-01', { day: String(day) })
  return `cast(${parameters.text(day)} as date)`
}

function amongSql(column: string | null, values: readonly (string | null)[], parameters: ParameterList): string {
  const texts = values.filter((value) => value !== null)
  if (column === null) return texts.length < values.length ? 'true' : 'false'
  const isOneOf = texts.length === 0 ? 'false' : `${column} in (${texts.map(parameters.text).join(', ')})`
  return texts.length < values.length ? `(${isOneOf} or ${column} is null)` : `(${isOneOf})`
}
