import type { ColumnTable, TextColumn } from './columns.ts'
import type { Part } from './data/measures.ts'
import type { Expression } from './expression.ts'

/** The values of an expression for the rows from one to another, in an array that the next call writes over. */
export type Vector = (from: number, to: number) => Float64Array

/** Rows that are worked on at a time: small enough for their intermediate results to stay in the processor's cache. */
export const BLOCK = 4096

/** An expression over whole blocks of rows: the same definition as row by row, a column at a time. */
export function compileVector(expression: Expression, table: ColumnTable): Vector {
  if (typeof expression === 'number') return constant(expression)
  if (typeof expression === 'string') return numberVector(expression, table)
  if (expression[0] === 'is') return textVector(expression[1], [expression[2]], table)
  if (expression[0] === 'in') return textVector(expression[1], expression[2], table)
  const [operator, ...parts] = expression as readonly [string, ...Expression[]]
  const [first, second, third] = parts.map((part) => compileVector(part, table))
  return combine(operator, first!, second ?? first!, third ?? first!)
}

/** What adds blocks of rows to the tallies of their groups, seven numbers each, at `groups[row] * 7`. */
export function compileTally(part: Part, table: ColumnTable): (tallies: Float64Array, groups: Int32Array, from: number, to: number) => void {
  const where = part.where === undefined ? null : compileVector(part.where, table)
  const applicable = part.applicable === undefined ? null : compileVector(part.applicable, table)
  const numeratorOf = compileVector(part.numerator, table)
  const denominatorOf = compileVector(part.denominator, table)
  const everything = constant(1)
  return (tallies, groups, from, to) => {
    const belongs = (where ?? everything)(from, to)
    const asked = (applicable ?? everything)(from, to)
    addBlock(tallies, groups, from, to - from, belongs, asked, numeratorOf(from, to), denominatorOf(from, to))
  }
}

function addBlock(
  tallies: Float64Array,
  groups: Int32Array,
  from: number,
  length: number,
  belongs: Float64Array,
  asked: Float64Array,
  numerators: Float64Array,
  denominators: Float64Array,
): void {
  for (let row = 0; row < length; row++) {
    const at = groups[from + row]! * 7
    const numerator = numerators[row]!
    const denominator = denominators[row]!
    if (belongs[row] === 0) continue
    if (asked[row] === 0 && belongs[row] === belongs[row]) tallies[at + 2]! += 1
    else if (belongs[row] !== belongs[row] || denominator !== denominator) {
      tallies[at + 1]! += 1
      tallies[at + 6]! += 1
    } else if (numerator !== numerator) {
      tallies[at + 1]! += 1
      tallies[at + 5]! += denominator
    } else {
      tallies[at]! += 1
      tallies[at + 3]! += numerator
      tallies[at + 4]! += denominator
    }
  }
}

function constant(value: number): Vector {
  const filled = new Float64Array(BLOCK).fill(value)
  return () => filled
}

function numberVector(column: string, { numbers }: ColumnTable): Vector {
  const values = numbers[column]
  if (values === undefined) return constant(Number.NaN)
  if (values instanceof Float64Array) return (from, to) => values.subarray(from, to)
  const out = new Float64Array(BLOCK)
  return (from, to) => {
    out.set(values.subarray(from, to))
    return out
  }
}

function textVector(column: string, sought: readonly string[], { texts }: ColumnTable): Vector {
  const text = texts[column]
  if (text === undefined) return constant(Number.NaN)
  const verdicts = verdictsOf(text, sought)
  const out = new Float64Array(BLOCK)
  return (from, to) => {
    for (let row = from; row < to; row++) out[row - from] = verdicts[text.codes[row]! + 1]!
    return out
  }
}

/** What each code amounts to; the first place is for the unknown. */
function verdictsOf({ dictionary }: TextColumn, sought: readonly string[]): Float64Array {
  return Float64Array.from([Number.NaN, ...dictionary.map((entry) => Number(sought.includes(entry)))])
}

function combine(operator: string, a: Vector, b: Vector, c: Vector): Vector {
  const out = new Float64Array(BLOCK)
  const fill = fillerOf(operator)
  return (from, to) => {
    fill(out, to - from, a(from, to), b(from, to), c(from, to))
    return out
  }
}

type Filler = (out: Float64Array, length: number, a: Float64Array, b: Float64Array, c: Float64Array) => void

function fillerOf(operator: string): Filler {
  switch (operator) {
    case 'not':
      return (out, length, a) => {
        for (let row = 0; row < length; row++) out[row] = 1 - a[row]!
      }
    case 'and':
      return (out, length, a, b) => {
        for (let row = 0; row < length; row++) out[row] = a[row] === 0 || b[row] === 0 ? 0 : a[row]! * b[row]!
      }
    case 'or':
      return (out, length, a, b) => {
        for (let row = 0; row < length; row++) out[row] = a[row] === 1 || b[row] === 1 ? 1 : 1 - (1 - a[row]!) * (1 - b[row]!)
      }
    case 'if':
      return (out, length, a, b, c) => {
        for (let row = 0; row < length; row++) out[row] = a[row] === 0 || a[row] !== a[row] ? c[row]! : b[row]!
      }
    case '+':
      return (out, length, a, b) => {
        for (let row = 0; row < length; row++) out[row] = a[row]! + b[row]!
      }
    case '-':
      return (out, length, a, b) => {
        for (let row = 0; row < length; row++) out[row] = a[row]! - b[row]!
      }
    case '*':
      return (out, length, a, b) => {
        for (let row = 0; row < length; row++) out[row] = a[row]! * b[row]!
      }
    case '/':
      return (out, length, a, b) => {
        for (let row = 0; row < length; row++) out[row] = a[row]! / b[row]!
      }
    case 'min':
      return (out, length, a, b) => {
        for (let row = 0; row < length; row++) out[row] = Math.min(a[row]!, b[row]!)
      }
    default:
      return (out, length, a, b) => {
        for (let row = 0; row < length; row++) out[row] = Number.isNaN(a[row]! + b[row]!) ? Number.NaN : Number(a[row]! >= b[row]!)
      }
  }
}
