import type { PeriodChoice } from '@implementere/dimensions'
import { quoteIdentifier } from './dialect.ts'
import type { GroupSql } from './group-sql.ts'
import type { ParameterList } from './parameters.ts'
import { periodSql, type PeriodSql } from './period-sql.ts'
import type { Question } from './question.ts'
import { filterSql } from './row-filter.ts'
import type { SourceTable } from './source-table.ts'

/** Groups with the table that they are made of, and the keys that their rows are grouped by. */
export interface Branch extends GroupSql {
  readonly table: SourceTable
  readonly keys: readonly string[]
}

/** Column of the result that says which branch a row belongs to. */
export const BRANCH_COLUMN = 'part'
/** Column of the result with the number of the period. */
export const PERIOD_COLUMN = 'p'
/** Column of the result with an id or a stratum. */
export const ITEM_COLUMN = 'item'

/** Column of the result with a key. */
export function keyColumn(index: number): string {
  return `k${index}`
}

/**
 * One statement for all branches. For each: the sums of every part (`..._parts`: one row a shard and group), their merge (`..._groups`: one row a group), and
 * what of it leaves the database. All branches share one set of columns.
 */
export function statementSql(branches: readonly Branch[], question: Question, period: PeriodChoice | undefined, parameters: ParameterList): string {
  const width = Math.max(0, ...branches.map(({ merged }) => merged.length))
  const periods = branches.map(({ table }) => (period === undefined ? null : periodSql(period, table.day, question.dialect, parameters)))
  const definitions = branches.flatMap((branch, index) => [
    `"parts_${index}" as materialized (\n  ${partsSql(branch, question, periods[index]!, parameters)}\n)`,
    `"groups_${index}" as materialized (\n  ${groupsSql(branch, index, question, periods[index]!)}\n)`,
  ])
  const results = branches.map((branch, index) => resultSql(branch, index, question, width, period !== undefined))
  if (results.length === 0) return `select null::integer as "${BRANCH_COLUMN}" where false`
  return `with ${definitions.join(',\n')}\n${results.join('\nunion all\n')}`
}

/** The first level: whoever holds a part of the rows can answer it alone. */
function partsSql(branch: Branch, question: Question, period: PeriodSql | null, parameters: ParameterList): string {
  const { table, rows, sums, item } = branch
  const keys = [
    ...(question.shard === null ? [] : [{ name: 'shard', sql: quoteIdentifier(question.shard, question.dialect) }]),
    ...(period === null ? [] : [{ name: PERIOD_COLUMN, sql: period.ofRow }]),
    ...keysOf(branch, question).map(({ index, sql }) => ({ name: keyColumn(index), sql })),
  ]
  const inner = [...keys.map(({ name, sql }) => `${sql} as "${name}"`), ...rows].join(', ')
  const names = [...keys.map(({ name }) => `"${name}"`), ...(item === 'none' ? [] : [`"${ITEM_COLUMN}"`])]
  const outer = [...names, ...sums.map(({ name, sql }) => `${sql} as "${name}"`)].join(', ')
  return `select ${outer} from (select ${inner} from ${table.name}${filterSql(question.where, table, parameters)}) as "row"${groupBy(names.length)}`
}

/** The second level: sums of sums. */
function groupsSql(branch: Branch, index: number, question: Question, period: PeriodSql | null): string {
  const names = [
    ...(period === null ? [] : [`${period.ofGroup(`"${PERIOD_COLUMN}"`)} as "${PERIOD_COLUMN}"`]),
    ...keysOf(branch, question).map((key) => `"${keyColumn(key.index)}"`),
    ...(branch.item === 'kept' ? [`"${ITEM_COLUMN}"`] : []),
  ]
  const columns = [...names, ...branch.merged.map(({ name, sql }) => `${sql} as "${name}"`)].join(', ')
  return `select ${columns} from "parts_${index}"${groupBy(names.length)}`
}

/** What leaves the database. */
function resultSql(branch: Branch, index: number, question: Question, width: number, hasPeriod: boolean): string {
  const present = new Map(keysOf(branch, question).map((key) => [key.index, `"${keyColumn(key.index)}"`]))
  const keys = question.keys.map(
    (key, place) => `${present.get(place) ?? (key === 'date' ? 'null::integer' : 'null::text')} as "${keyColumn(place)}"`,
  )
  const values = Array.from({ length: width }, (_, place) => {
    const name = branch.merged[place]?.name
    if (name === undefined) return `null::float8 as "v${place}"`
    return branch.hides.has(name) ? `case when "shown" then "${name}" end as "${name}"` : `"${name}"`
  })
  const columns = [
    `${index} as "${BRANCH_COLUMN}"`,
    `${hasPeriod ? `"${PERIOD_COLUMN}"` : 'null::integer'} as "${PERIOD_COLUMN}"`,
    ...keys,
    `${branch.item === 'kept' ? `"${ITEM_COLUMN}"` : 'null::text'} as "${ITEM_COLUMN}"`,
    ...values,
  ]
  const groups = branch.shown === null ? `"groups_${index}"` : `(select *, ${branch.shown} as "shown" from "groups_${index}") as "judged"`
  return `select ${columns.join(', ')} from ${groups}`
}

/** The keys that the table of a branch has, with their places in the question. A day is a whole number: servers pass those on. */
function keysOf({ table, keys }: Branch, question: Question): readonly { readonly index: number; readonly sql: string }[] {
  return keys.flatMap((key) => {
    const sql = key === 'date' ? `${table.day}::integer` : table.text(key)
    return sql === null ? [] : [{ index: question.keys.indexOf(key), sql }]
  })
}

function groupBy(columns: number): string {
  return columns === 0 ? '' : ` group by ${Array.from({ length: columns }, (_, index) => index + 1).join(', ')}`
}
