import type { ColumnTable, TextColumn } from './columns.ts'
import type { Part } from './data/measures.ts'
import type { Expression } from './expression.ts'

/** The values of an expression for the rows from one to another, in an array that the next call writes over. */
export type Vector = (from: number, to: number) => Float64Array

/** How rows give their columns a block at a time. */
export interface VectorSource {
  readonly number: (column: string) => Vector
  /** Whether a text column is one of these: 1 or 0, unknown where it is null. */
  readonly isIn: (column: string, sought: readonly string[]) => Vector
}

/** Rows that are worked on at a time: small enough for their intermediate results to stay in the processor's cache. */
export const BLOCK = 4096

/** An expression over whole blocks of rows: the same definition as row by row, a column at a time. */
function compileVector(expression: Expression, source: VectorSource): Vector {
  if (typeof expression === 'number') return constant(expression)
  if (typeof expression === 'string') return source.number(expression)
  if (expression[0] === 'is') return source.isIn(expression[1], [expression[2]])
  if (expression[0] === 'in') return source.isIn(expression[1], expression[2])
  const [operator, ...parts] = expression as readonly [string, ...Expression[]]
  const [first, second, third] = parts.map((part) => compileVector(part, source))
  return combine(operator, first!, second ?? first!, third ?? first!)
}

/** What adds the rows of a block to the tallies of their groups, seven numbers each, at `groups[row] * 7`. */
export function compileTally(part: Part, source: VectorSource): (tallies: Float64Array, groups: Int32Array, from: number, to: number) => void {
  const everything = constant(1)
  const belongsTo = part.where === undefined ? everything : compileVector(part.where, source)
  const askedOf = part.applicable === undefined ? everything : compileVector(part.applicable, source)
  const numeratorOf = compileVector(part.numerator, source)
  const denominatorOf = compileVector(part.denominator, source)
  const add = part.where === undefined && part.applicable === undefined ? addEvery : addSome
  return (tallies, groups, from, to) =>
    add(tallies, groups, from, to - from, numeratorOf(from, to), denominatorOf(from, to), belongsTo(from, to), askedOf(from, to))
}

/** How a table of columns gives them. */
export function tableVectors(table: ColumnTable): VectorSource {
  return { number: (column) => numberVector(column, table), isIn: (column, sought) => textVector(column, sought, table) }
}

type BlockAdder = (
  tallies: Float64Array,
  groups: Int32Array,
  from: number,
  length: number,
  numerators: Float64Array,
  denominators: Float64Array,
  belongs: Float64Array,
  asked: Float64Array,
) => void

const addEvery: BlockAdder = (tallies, groups, from, length, numerators, denominators) => {
  for (let row = 0; row < length; row++) addKnown(tallies, groups[from + row]! * 7, numerators[row]!, denominators[row]!)
}

const addSome: BlockAdder = (tallies, groups, from, length, numerators, denominators, belongs, asked) => {
  for (let row = 0; row < length; row++) {
    const at = groups[from + row]! * 7
    if (belongs[row] === 0) continue
    if (belongs[row] !== belongs[row]) addKnown(tallies, at, 0, Number.NaN)
    else if (asked[row] === 0) tallies[at + 2]! += 1
    else addKnown(tallies, at, numerators[row]!, denominators[row]!)
  }
}

function addKnown(tallies: Float64Array, at: number, numerator: number, denominator: number): void {
  if (denominator !== denominator) {
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
    case 'min':
      return (out, length, a, b) => {
        for (let row = 0; row < length; row++) out[row] = Math.min(a[row]!, b[row]!)
      }
    case '>=':
      return (out, length, a, b) => {
        for (let row = 0; row < length; row++) out[row] = Number.isNaN(a[row]! + b[row]!) ? Number.NaN : Number(a[row]! >= b[row]!)
      }
    default:
      return arithmeticOf(operator)
  }
}

function arithmeticOf(operator: string): Filler {
  switch (operator) {
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
    default:
      return (out, length, a, b) => {
        for (let row = 0; row < length; row++) out[row] = a[row]! / b[row]!
      }
  }
}
