import type { Expression } from './expression.ts'

/** Rows that are worked on together: so many, from this one on. */
export interface Block {
  readonly from: number
  readonly length: number
}

/** The values of an expression for a block, in an array that the next block writes over. */
export type Vector = (block: Block) => Float64Array

/** How rows give their columns a block at a time. */
export interface VectorSource {
  readonly number: (column: string) => Vector
  /** Whether a text column is one of these: 1 or 0, unknown where it is null. */
  readonly isIn: (column: string, sought: readonly string[]) => Vector
}

/** Rows of a block at most: few enough for the records and all intermediate results to stay in the processor's cache. */
export const BLOCK = 512

/**
 * Expressions over whole blocks of rows: the same definitions as row by row, a column at a time. What several expressions have in common is worked out
 * once a block, however many measures use it.
 */
export function vectorCompiler(source: VectorSource): (expression: Expression) => Vector {
  const made = new Map<string, Vector>()
  const compile = (expression: Expression): Vector => {
    if (typeof expression === 'number') return constant(expression)
    const name = JSON.stringify(expression)
    const vector = made.get(name) ?? oncePerBlock(vectorOf(expression, source, compile))
    made.set(name, vector)
    return vector
  }
  return compile
}

/** The same value for every row. */
export function constant(value: number): Vector {
  const filled = new Float64Array(BLOCK).fill(value)
  return () => filled
}

function oncePerBlock(vector: Vector): Vector {
  let last: Block | null = null
  let values = new Float64Array(0)
  return (block) => {
    if (block !== last) values = vector(block) as Float64Array<ArrayBuffer>
    last = block
    return values
  }
}

function vectorOf(expression: Exclude<Expression, number>, source: VectorSource, compile: (expression: Expression) => Vector): Vector {
  if (typeof expression === 'string') return source.number(expression)
  if (expression[0] === 'is') return source.isIn(expression[1], [expression[2]])
  if (expression[0] === 'in') return source.isIn(expression[1], expression[2])
  const [operator, ...parts] = expression as readonly [string, ...Expression[]]
  const [first, second, third] = parts.map(compile)
  return combine(fillerOf(operator), first!, second ?? first!, third ?? first!)
}

function combine(fill: Filler, a: Vector, b: Vector, c: Vector): Vector {
  const out = new Float64Array(BLOCK)
  return (block) => {
    fill(out, block.length, a(block), b(block), c(block))
    return out
  }
}

type Filler = (out: Float64Array, length: number, a: Float64Array, b: Float64Array, c: Float64Array) => void

/** One loop an operator, so that each is compiled for itself. */
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
