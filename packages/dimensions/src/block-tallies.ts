import type { MeasureDefinition, Part, RatioMeasure, TotalMeasure } from './data/measures.ts'
import type { RelationId } from './data/relations.ts'
import type { Plan } from './plan.ts'
import type { Roll } from './roll.ts'
import { TALLY_SIZE, type Tally } from './tally.ts'
import { constant, vectorCompiler, type Block, type Vector, type VectorSource } from './vector.ts'

/** Adds rows to the tallies of their cells, a block at a time. */
export interface BlockTallies {
  /** `cells` holds the place in the roll of each row of the block. */
  readonly add: (block: Block, cells: Int32Array) => void
  /** Writes what has been added into the roll. */
  readonly write: () => void
}

/** Whether eight numbers a group are all that a measure needs. */
export function isTallied(measure: MeasureDefinition): measure is RatioMeasure | TotalMeasure {
  return measure.kind === 'ratio' || measure.kind === 'total'
}

/** What adds the rows of a relation to all ratios and totals of a plan. */
export function blockTallies({ measures }: Plan, roll: Roll, relation: RelationId, source: VectorSource): BlockTallies {
  const compile = vectorCompiler(source)
  const sums = measures.flatMap((measure, index) =>
    isTallied(measure)
      ? measure.parts
          .filter(({ over }) => over === relation)
          .map((part) => ({ index, add: compilePart(part, compile), tallies: new Float64Array(0) }))
      : [],
  )
  return {
    add: (block, cells) => {
      for (const sum of sums) {
        if (sum.tallies.length < roll.cells.length * TALLY_SIZE) sum.tallies = grown(sum.tallies, roll.cells.length)
        sum.add(sum.tallies, cells, block)
      }
    },
    write: () => {
      for (const { tallies, index } of sums) write(tallies, index, roll)
    },
  }
}

type PartAdder = (tallies: Float64Array, cells: Int32Array, block: Block) => void

function compilePart(part: Part, compile: ReturnType<typeof vectorCompiler>): PartAdder {
  const numerators = compile(part.numerator)
  const denominators = compile(part.denominator)
  if (part.where === undefined && part.applicable === undefined)
    return (tallies, cells, block) => addEvery(tallies, cells, block.length, numerators(block), denominators(block))
  const everything: Vector = constant(1)
  const belonging = part.where === undefined ? everything : compile(part.where)
  const applicable = part.applicable === undefined ? everything : compile(part.applicable)
  return (tallies, cells, block) => addSome(tallies, cells, block.length, numerators(block), denominators(block), belonging(block), applicable(block))
}

function addEvery(tallies: Float64Array, cells: Int32Array, length: number, numerators: Float64Array, denominators: Float64Array): void {
  for (let row = 0; row < length; row++) addRow(tallies, cells[row]! * TALLY_SIZE, numerators[row]!, denominators[row]!)
}

function addSome(
  ...[tallies, cells, length, numerators, denominators, belonging, applicable]: [...Parameters<typeof addEvery>, Float64Array, Float64Array]
): void {
  for (let row = 0; row < length; row++) {
    const at = cells[row]! * TALLY_SIZE
    if (belonging[row] === 0) continue
    if (belonging[row] !== belonging[row]) addRow(tallies, at, 0, Number.NaN)
    else if (applicable[row] === 0) tallies[at + 2]! += 1
    else addRow(tallies, at, numerators[row]!, denominators[row]!)
  }
}

/** A number that does not equal itself is NaN, which is unknown. */
function addRow(tallies: Float64Array, at: number, numerator: number, denominator: number): void {
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
    if (denominator === 0) tallies[at + 7]! += numerator
  }
}

function grown(tallies: Float64Array<ArrayBuffer>, cells: number): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(Math.max(cells * TALLY_SIZE, tallies.length * 2))
  larger.set(tallies)
  return larger
}

/** Adds tallies to the sums of their cells, where a row has come in. */
function write(tallies: Float64Array, measure: number, roll: Roll): void {
  for (let cell = 0, at = 0; at < tallies.length; cell++, at += TALLY_SIZE) {
    const [known, unknown, notApplicable] = [tallies[at]!, tallies[at + 1]!, tallies[at + 2]!]
    if (known === 0 && unknown === 0 && notApplicable === 0) continue
    const { sums } = roll.cells[cell]!
    const before = sums[measure] as Tally | null
    const tally = Array.from(tallies.subarray(at, at + TALLY_SIZE))
    sums[measure] = before === null ? tally : tally.map((number, index) => number + before[index]!)
  }
  tallies.fill(0)
}
