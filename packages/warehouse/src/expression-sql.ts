import { ImplementereError } from '@implementere/model'
import type { Expression } from '@implementere/dimensions'
import type { ParameterList } from './parameters.ts'

/** How a table gives its columns. */
export interface SqlColumns {
  /** A number, yes and no as 1 and 0; null is unknown. */
  readonly number: (column: string) => string
  /** A text; null where the table has no such column, so that it is unknown in every row. */
  readonly text: (column: string) => string | null
}

/** Longest text of one expression, in characters: operators repeat their parts, and a definition nested without end would fill the memory. Ours. */
const LONGEST_EXPRESSION = 100_000

/** Unknown in every row. */
export const UNKNOWN_NUMBER = 'null::float8'

/**
 * An expression of a measure as SQL: the same definition as for rows and columns, with null for unknown and float8 for every number.
 *
 * Throws `inexpressible-measure` for an operator that the language does not have, and where the text grows beyond all measure.
 */
export function expressionSql(expression: Expression, columns: SqlColumns, parameters: ParameterList): string {
  if (typeof expression === 'number') return expression === 0 || expression === 1 ? `${expression}::float8` : parameters.number(expression)
  if (typeof expression === 'string') return columns.number(expression)
  if (expression[0] === 'is') return comparisonSql(columns.text(expression[1]), [expression[2]], parameters)
  if (expression[0] === 'in') return comparisonSql(columns.text(expression[1]), expression[2], parameters)
  const [operator, ...parts] = expression as readonly [string, ...Expression[]]
  const [first, second, third] = parts.map((part) => expressionSql(part, columns, parameters))
  const sql = combined(operator, first!, second ?? first!, third ?? first!)
  if (sql.length > LONGEST_EXPRESSION)
    throw new ImplementereError('inexpressible-measure', 'the definition is nested too deeply for a statement', { characters: sql.length })
  return sql
}

function comparisonSql(column: string | null, sought: readonly string[], parameters: ParameterList): string {
  if (column === null) return UNKNOWN_NUMBER
  const isFound = sought.length === 0 ? 'false' : `${column} in (${sought.map(parameters.text).join(', ')})`
  return `case when ${isFound} then 1::float8 when ${column} is not null then 0::float8 end`
}

function combined(operator: string, a: string, b: string, c: string): string {
  switch (operator) {
    case 'not':
      return `(1::float8 - (${a}))`
    case 'and':
      return `case when (${a}) = 0 or (${b}) = 0 then 0::float8 else (${a}) * (${b}) end`
    case 'or':
      return `case when (${a}) = 1 or (${b}) = 1 then 1::float8 else 1::float8 - (1::float8 - (${a})) * (1::float8 - (${b})) end`
    case 'if':
      return `case when (${a}) <> 0 then (${b}) else (${c}) end`
    case '+':
    case '-':
    case '*':
      return `((${a}) ${operator} (${b}))`
    case '/':
      return quotient(a, b)
    case 'min':
      return `case when (${a}) <= (${b}) then (${a}) when (${b}) < (${a}) then (${b}) end`
    case '>=':
      return `case when (${a}) >= (${b}) then 1::float8 when (${a}) < (${b}) then 0::float8 end`
    default:
      throw new ImplementereError('inexpressible-measure', 'the language of measures has no such operator', { operator })
  }
}

/** Nothing by nothing is unknown; anything else by nothing has no end, as in JavaScript, where a database would stop. */
function quotient(a: string, b: string): string {
  const endless = `case when (${a}) > 0 then 'Infinity'::float8 when (${a}) < 0 then '-Infinity'::float8 end`
  return `case when (${b}) <> 0 then (${a}) / (${b}) when (${b}) = 0 then ${endless} end`
}
