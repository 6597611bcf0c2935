import type { Part } from './data/measures.ts'
import type { RelationId } from './data/relations.ts'
import type { ObservationBase } from './observation.ts'
import type { Plan } from './plan.ts'
import type { RowSource } from './relation-rows.ts'
import type { Roll } from './roll.ts'
import type { Tally } from './tally.ts'
import { compileTally, type Vector, type VectorSource } from './vector.ts'

/** Rows that wait at most. Few enough for their records to stay in the processor's cache while one column after the other is read from them. */
const BLOCK = 256

/** Numbers of a tally. */
const TALLY_SIZE = 7

/** Gathers rows and adds them a column at a time. */
export interface BlockAdder {
  readonly add: (cell: number, record: ObservationBase, item: unknown) => void
  /** Adds what is gathered, and writes the tallies into the roll. */
  readonly flush: () => void
}

/** Whether seven numbers a group are all that a measure needs. */
export function isTallied({ measures }: Plan, index: number): boolean {
  return measures[index]!.kind === 'ratio' || measures[index]!.kind === 'total'
}

/** What adds the rows of a relation to the tallies of a plan. Keeps one block of rows, whatever their number. */
export function blockAdder(plan: Plan, roll: Roll, relation: RelationId, source: RowSource): BlockAdder {
  const block: Block = { records: Array.from({ length: BLOCK }), items: Array.from({ length: BLOCK }), length: 0, round: 0 }
  const cells = new Int32Array(BLOCK)
  const vectors = blockVectors(source, block)
  const sums = partsOver(plan, relation).map(({ measure, part }) => ({ measure, add: compileTally(part, vectors), tallies: new Float64Array(0) }))
  const addBlock = () => {
    for (const sum of sums) {
      if (sum.tallies.length < roll.cells.length * TALLY_SIZE) sum.tallies = grown(sum.tallies, roll.cells.length)
      sum.add(sum.tallies, cells, 0, block.length)
    }
    block.length = 0
    block.round += 1
  }
  return {
    add: (cell, record, item) => {
      cells[block.length] = cell
      block.records[block.length] = record
      block.items[block.length] = item
      block.length += 1
      if (block.length === BLOCK) addBlock()
    },
    flush: () => {
      addBlock()
      for (const sum of sums) write(sum.tallies, sum.measure, roll)
    },
  }
}

/** The rows that wait: the first `length` places. `round` counts blocks, so that each column is read once for each. */
interface Block {
  readonly records: (ObservationBase | undefined)[]
  readonly items: unknown[]
  length: number
  round: number
}

/** How waiting rows give their columns: each is read once a block, however many measures use it. */
function blockVectors(source: RowSource, block: Block): VectorSource {
  const vectors = new Map<string, Vector>()
  const shared = (name: string, read: () => (record: ObservationBase, item: unknown) => number): Vector => {
    const vector = vectors.get(name) ?? blockVector(block, read())
    vectors.set(name, vector)
    return vector
  }
  return {
    number: (column) => shared(column, () => source.number(column)),
    isIn: (column, sought) =>
      shared(`${column} ${JSON.stringify(sought)}`, () => {
        const textOf = source.text(column)
        const accepted = new Set(sought)
        return (record, item) => {
          const text = textOf(record, item)
          return text === null ? Number.NaN : Number(accepted.has(text))
        }
      }),
  }
}

function blockVector(block: Block, read: (record: ObservationBase, item: unknown) => number): Vector {
  const values = new Float64Array(BLOCK)
  let round = -1
  return () => {
    const { records, items, length } = block
    if (round !== block.round) for (let row = 0; row < length; row++) values[row] = read(records[row]!, items[row])
    round = block.round
    return values
  }
}

function partsOver({ measures }: Plan, relation: RelationId): readonly { readonly measure: number; readonly part: Part }[] {
  return measures.flatMap((measure, index) =>
    measure.kind === 'ratio' || measure.kind === 'total'
      ? measure.parts.filter(({ over }) => over === relation).map((part) => ({ measure: index, part }))
      : [],
  )
}

function grown(tallies: Float64Array<ArrayBuffer>, cells: number): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(Math.max(cells, (tallies.length / TALLY_SIZE) * 2) * TALLY_SIZE)
  larger.set(tallies)
  return larger
}

/** Adds tallies to the sums of their cells, where a row has come in. */
function write(tallies: Float64Array, measure: number, roll: Roll): void {
  for (let cell = 0; cell < tallies.length / TALLY_SIZE; cell++) {
    const tally = tallies.subarray(cell * TALLY_SIZE, (cell + 1) * TALLY_SIZE)
    if (tally.every((number) => number === 0)) continue
    const { sums } = roll.cells[cell]!
    const before = sums[measure] as Tally | null
    sums[measure] = Array.from(tally, (number, index) => number + (before?.[index] ?? 0))
    tally.fill(0)
  }
}
