/**
 * What a measure may compute from one row: a small closed language in plain JSON, so that a definition can be stored, sent, shown and translated to SQL.
 *
 * A string is a number column, a number itself. Every value is a number or unknown, and yes and no are 1 and 0.
 * `not`, `and`, `or`: three-valued logic (Kleene): unknown unless the known parts decide. `is`, `in`: a text column equals a text; unknown where it
 * is null. `+`, `-`, `*`, `/`, `min`, `>=`: unknown where a part is unknown. `if`: the second part where the first is known and not 0, else the third.
 */
export type Expression<NumberColumn extends string = string, TextColumn extends string = string> =
  | number
  | NumberColumn
  | readonly ['not', Expression<NumberColumn, TextColumn>]
  | readonly ['and' | 'or', Expression<NumberColumn, TextColumn>, Expression<NumberColumn, TextColumn>]
  | readonly ['is', TextColumn, string]
  | readonly ['in', TextColumn, readonly string[]]
  | readonly ['+' | '-' | '*' | '/' | 'min' | '>=', Expression<NumberColumn, TextColumn>, Expression<NumberColumn, TextColumn>]
  | readonly ['if', Expression<NumberColumn, TextColumn>, Expression<NumberColumn, TextColumn>, Expression<NumberColumn, TextColumn>]

/** A value of a row: of a record and one of its items, or of a table and a row of it. Unknown is NaN, which never leaves this package. */
export type NumberOf<Row, Item> = (row: Row, item: Item) => number

/** A text of a row; null is unknown. */
export type TextOf<Row, Item> = (row: Row, item: Item) => string | null

/** How a kind of data gives its columns. */
export interface ColumnSource<Row, Item> {
  readonly number: (column: string) => NumberOf<Row, Item>
  readonly text: (column: string) => TextOf<Row, Item>
}

/** An expression as a function of a row. */
export function compileExpression<Row, Item>(expression: Expression, source: ColumnSource<Row, Item>): NumberOf<Row, Item> {
  if (typeof expression === 'number') return () => expression
  if (typeof expression === 'string') return source.number(expression)
  if (expression[0] === 'is' || expression[0] === 'in') return compileComparison(expression[1], expression[2], source)
  const [operator, ...parts] = expression as readonly [string, ...Expression[]]
  const [first, second, third] = parts.map((part) => compileExpression(part, source))
  return combine(operator, first!, second ?? first!, third ?? first!)
}

/**
 * The columns that an expression reads, once for each place it reads them.
 *
 * @example
 * ```ts
 * columnsOf(['if', ['not', 'occurred'], 0, 'deliveredMinutes']) // => ['occurred', 'deliveredMinutes']
 * ```
 */
export function columnsOf(expression: Expression): readonly string[] {
  if (typeof expression === 'number') return []
  if (typeof expression === 'string') return [expression]
  if (expression[0] === 'is' || expression[0] === 'in') return [expression[1]]
  return expression.slice(1).flatMap(columnsOf)
}

function compileComparison<Row, Item>(column: string, sought: string | readonly string[], source: ColumnSource<Row, Item>): NumberOf<Row, Item> {
  const text = source.text(column)
  const accepted = new Set(typeof sought === 'string' ? [sought] : sought)
  return (row, item) => {
    const found = text(row, item)
    return found === null ? Number.NaN : accepted.has(found) ? 1 : 0
  }
}

function combine<Row, Item>(operator: string, a: NumberOf<Row, Item>, b: NumberOf<Row, Item>, c: NumberOf<Row, Item>): NumberOf<Row, Item> {
  switch (operator) {
    case 'not':
      return (row, item) => 1 - a(row, item)
    case 'and':
      return (row, item) => conjunction(a(row, item), b(row, item))
    case 'or':
      return (row, item) => 1 - conjunction(1 - a(row, item), 1 - b(row, item))
    case 'if':
      return (row, item) => (isTrue(a(row, item)) ? b(row, item) : c(row, item))
    case '+':
      return (row, item) => a(row, item) + b(row, item)
    case '-':
      return (row, item) => a(row, item) - b(row, item)
    case '*':
      return (row, item) => a(row, item) * b(row, item)
    case '/':
      return (row, item) => a(row, item) / b(row, item)
    case 'min':
      return (row, item) => Math.min(a(row, item), b(row, item))
    default:
      return (row, item) => atLeast(a(row, item), b(row, item))
  }
}

/** 0 where either part is 0, unknown where the other is unknown, else 1. */
function conjunction(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : a * b
}

function isTrue(value: number): boolean {
  return value !== 0 && !Number.isNaN(value)
}

function atLeast(a: number, b: number): number {
  return Number.isNaN(a + b) ? Number.NaN : a >= b ? 1 : 0
}
