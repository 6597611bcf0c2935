/** Numbers pairs of whole numbers from 0 on, in the order in which they are met. */
export interface PairIndex {
  /** Puts the number of each pair `(lefts[row], rights[row])` in the place of its left part. */
  readonly number: (lefts: Int32Array, rights: Int32Array, length: number) => void
  /** How many pairs have been met. */
  readonly size: () => number
}

/** An odd number near 2^32 divided by the golden ratio: multiplying by it spreads small whole numbers over all 32 bits (Knuth). */
const SPREAD = 0x9e37_79b1

/** Places of the table before it first grows; a power of two, as always. */
const FIRST_PLACES = 64

/** A place holds left, right, and the number of the pair plus 1; 0 is free. The fourth keeps places from crossing lines of the cache. */
const STRIDE = 4

/** A hash table with open addresses, at most half full. */
export function pairIndex(): PairIndex {
  let table = new Int32Array(FIRST_PLACES * STRIDE)
  let size = 0
  const add = (at: number, left: number, right: number) => {
    size += 1
    write(table, at, left, right, size)
    if (size * 2 * STRIDE > table.length) table = grown(table)
    return size
  }
  return {
    size: () => size,
    number: (lefts, rights, length) => {
      for (let row = 0; row < length; row++) {
        const [left, right] = [lefts[row]!, rights[row]!]
        const at = placeOf(table, left, right)
        const found = table[at + 2]!
        lefts[row] = (found === 0 ? add(at, left, right) : found) - 1
      }
    },
  }
}

/** The place where a pair stands, or the free one where it would. */
function placeOf(table: Int32Array, left: number, right: number): number {
  const product = Math.imul(Math.imul(left, SPREAD) ^ right, SPREAD)
  const last = table.length / STRIDE - 1
  let place = (product ^ (product >>> 15)) & last
  while (table[place * STRIDE + 2] !== 0 && (table[place * STRIDE] !== left || table[place * STRIDE + 1] !== right)) place = (place + 1) & last
  return place * STRIDE
}

function write(table: Int32Array, at: number, left: number, right: number, number: number): void {
  table[at] = left
  table[at + 1] = right
  table[at + 2] = number
}

function grown(table: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(table.length * 2)
  for (let at = 0; at < table.length; at += STRIDE) {
    const [left, right, number] = [table[at]!, table[at + 1]!, table[at + 2]!]
    if (number !== 0) write(larger, placeOf(larger, left, right), left, right, number)
  }
  return larger
}
