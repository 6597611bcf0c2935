import { OFF_SCALE, packedTable, type BatchPlan, type ComponentPlan } from './batch-plan.ts'
import type { QicBatch } from './batch.ts'

/** Where the codes of a batch lie: the code of an item in a row is at `start + row * stride` of its array. Items in the order of the instrument. */
export interface BatchSource {
  readonly rows: number
  readonly columns: readonly { readonly codes: Int8Array; readonly start: number; readonly stride: number }[]
}

/** Rows that are summed together: few enough for the sums to stay in the processor's nearest cache. */
const BLOCK = 512

/** A component's packed sums over a block of rows, and its values over all rows. */
interface Block {
  readonly plan: ComponentPlan
  readonly sums: Int32Array
  readonly values: Float64Array
}

/** Sums over the components, a number a row of the block. What becomes an overall score is summed up in the arrays of the batch themselves. */
interface Totals {
  /** Components with a value, with bounds, and without a value though something in them applies. */
  readonly scored: Int32Array
  readonly bounded: Int32Array
  readonly missing: Int32Array
  /** Points possible over the known items of the components with a value, and over all items that apply. */
  readonly scoredPossible: Int32Array
  readonly applicable: Int32Array
}

/**
 * Fills a batch from packed sums, in the order of operations of `scoreQic`, so that not a bit differs; false when a code is off its scale.
 *
 * Block by block: one look-up and one addition a code, item by item; then component by component; then row by row.
 */
export function fillPacked(plan: BatchPlan, { rows, columns }: BatchSource, components: readonly Float64Array[], batch: QicBatch): boolean {
  const blocks = plan.components.map((component, place): Block => ({ plan: component, sums: new Int32Array(BLOCK), values: components[place]! }))
  const items = plan.items.map((item, place) => ({
    ...columns[place]!,
    sums: blocks[item.component]!.sums,
    table: packedTable(item, plan.components[item.component]!.packing!),
  }))
  const totals = emptyTotals()
  for (let from = 0; from < rows; from += BLOCK) {
    const count = Math.min(BLOCK, rows - from)
    let seen = 0
    for (const { codes, start, stride, sums: own, table } of items) seen |= addCodes(own, count, codes, start + from * stride, stride, table)
    if ((seen & OFF_SCALE) !== 0) return false
    for (const block of blocks) addComponent(block, totals, batch, from, count)
    settleRows(totals, batch, from, count)
  }
  return true
}

/** The hot loop, which only ever sees these kinds of array. */
function addCodes(sums: Int32Array, count: number, codes: Int8Array, first: number, stride: number, table: Int32Array): number {
  let seen = 0
  for (let row = 0, place = first; row < count; row++, place += stride) {
    const word = table[codes[place]! & 255]!
    seen |= word
    sums[row] = sums[row]! + word
  }
  return seen
}

/** Adds a component to the totals of a block, writes its values, and empties its sums for the next block. */
function addComponent({ plan, sums, values }: Block, totals: Totals, batch: QicBatch, from: number, count: number): void {
  const { equalComponent, itemWeighted } = batch.overall
  const { items, packing } = plan
  const { shifts, masks, enough } = packing!
  const [, possibleAt, openAt, knownAt, unknownAt] = shifts as [number, number, number, number, number]
  const [earnedMask, possibleMask, openMask, knownMask, unknownMask] = masks as [number, number, number, number, number]
  for (let row = 0, to = from; row < count; row++, to++) {
    const word = sums[row]!
    const earned = word & earnedMask
    const possible = (word >> possibleAt) & possibleMask
    const open = (word >> openAt) & openMask
    const answered = (word >> knownAt) & knownMask
    const unanswered = (word >> unknownAt) & unknownMask
    batch.known[to]! += answered
    batch.unknown[to]! += unanswered
    itemWeighted.lower[to]! += earned
    itemWeighted.upper[to]! += earned + open
    totals.applicable[row]! += possible + open
    if (possible + open > 0) {
      equalComponent.lower[to]! += earned / (possible + open)
      equalComponent.upper[to]! += (earned + open) / (possible + open)
      totals.bounded[row]! += 1
    }
    if (possible > 0 && enough[answered * (items + 1) + answered + unanswered] === 1) {
      values[to] = earned / possible
      equalComponent.value[to]! += earned / possible
      itemWeighted.value[to]! += earned
      totals.scoredPossible[row]! += possible
      totals.scored[row]! += 1
    } else {
      values[to] = Number.NaN
      if (answered + unanswered > 0) totals.missing[row]! += 1
    }
  }
  sums.fill(0)
}

/** Makes scores of the sums, and empties the totals for the next block. */
function settleRows(totals: Totals, batch: QicBatch, from: number, count: number): void {
  const { equalComponent, itemWeighted } = batch.overall
  const mayMiss = batch.policy.allowMissingComponents
  for (let row = 0, to = from; row < count; row++, to++) {
    const scored = totals.missing[row] === 0 || mayMiss ? totals.scored[row]! : 0
    equalComponent.value[to] = scored > 0 ? equalComponent.value[to]! / scored : Number.NaN
    itemWeighted.value[to] = scored > 0 ? itemWeighted.value[to]! / totals.scoredPossible[row]! : Number.NaN
    equalComponent.lower[to]! /= totals.bounded[row]!
    equalComponent.upper[to]! /= totals.bounded[row]!
    itemWeighted.lower[to]! /= totals.applicable[row]!
    itemWeighted.upper[to]! /= totals.applicable[row]!
    batch.notApplicable[to]! -= batch.known[to]! + batch.unknown[to]!
  }
  for (const sums of Object.values<Int32Array>({ ...totals })) sums.fill(0)
}

function emptyTotals(): Totals {
  const sums = () => new Int32Array(BLOCK)
  return { scored: sums(), bounded: sums(), missing: sums(), scoredPossible: sums(), applicable: sums() }
}
