import { pairIndex } from './pair-index.ts'
import type { Roll } from './roll.ts'
import { BLOCK } from './vector.ts'

/** Numbers the values of a key from 0 on, in the order in which they are met. */
export interface Dictionary {
  readonly values: readonly (string | null)[]
  readonly codeOf: (value: string | null) => number
}

/** Finds the cells of rows by the codes of their keys. */
export interface CellFinder {
  /** One a key. */
  readonly dictionaries: readonly Dictionary[]
  /** Writes the place in the roll of each row's cell into `cells`; `columns` has one column of codes a key. Makes the cells that are not there yet. */
  readonly locate: (columns: readonly Int32Array[], length: number, cells: Int32Array) => void
}

/**
 * Finds the cells of a roll by numbers: every value is looked up once in its dictionary, the codes of the first two keys make a pair, the number of that pair
 * and the next code another, and no text is built for a row.
 */
export function cellFinder(roll: Roll, keys: number, measures: number): CellFinder {
  const dictionaries = Array.from({ length: keys }, createDictionary)
  const steps = Array.from({ length: Math.max(1, keys - 1) }, pairIndex)
  const nothing = new Int32Array(BLOCK)
  const noSums = Array.from({ length: measures }, () => null)
  const numberCells = ([first = nothing, ...others]: readonly Int32Array[], length: number, cells: Int32Array) => {
    for (let row = 0; row < length; row++) cells[row] = first[row]!
    for (const [index, step] of steps.entries()) step.number(cells, others[index] ?? nothing, length)
  }
  const locate = (columns: readonly Int32Array[], length: number, cells: Int32Array) => {
    numberCells(columns, length, cells)
    for (let row = 0; row < length; row++) {
      if (cells[row] !== roll.cells.length) continue
      const key = columns.map((column, place) => dictionaries[place]!.values[column[row]!]!)
      roll.cells.push({ key, sums: noSums.slice() })
    }
  }
  const codes = dictionaries.map(() => new Int32Array(1))
  for (const { key } of roll.cells) {
    for (const [place, { codeOf }] of dictionaries.entries()) codes[place]![0] = codeOf(key[place]!)
    numberCells(codes, 1, new Int32Array(1))
  }
  return { dictionaries, locate }
}

/** Codes of texts by way of what they amount to (a day: its period). Each text is worked out once. */
export function coder({ codeOf }: Dictionary, valueOf: (text: string | null) => string | null): (text: string | null) => number {
  const codes = new Map<string | null, number>()
  return (text) => {
    const known = codes.get(text)
    if (known !== undefined) return known
    const code = codeOf(valueOf(text))
    codes.set(text, code)
    return code
  }
}

function createDictionary(): Dictionary {
  const values: (string | null)[] = []
  const codes = new Map<string | null, number>()
  const codeOf = (value: string | null) => {
    const known = codes.get(value)
    if (known !== undefined) return known
    codes.set(value, values.length)
    return values.push(value) - 1
  }
  return { values, codeOf }
}
