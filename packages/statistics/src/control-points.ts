import { requireFiniteNumber } from './precondition.ts'

/** A line that is the same at every point, or a column with one entry for each. */
export type LineOrColumn = number | readonly (number | null)[] | null

/**
 * The points of a segment that can be judged, packed for the scans: gaps are left out, `positions` leads back to the series.
 *
 * A level is the side of the centre (its sign) and one more than the number of sigma lines that lie between the centre and the point: 0 on the centre,
 * 1 up to 1 sigma, 2 beyond 1, 3 beyond 2, 4 beyond 3. A point on a line is not beyond it.
 */
export interface ControlPoints {
  readonly count: number
  readonly positions: Int32Array
  readonly values: Float64Array
  readonly levels: Int8Array
  /** Points off the centre line. */
  readonly offCenter: number
  /** Whether every point has a sigma. */
  readonly hasSigma: boolean
}

/** Packs the points between two indices. A place without a value or without a centre is a gap. Throws `invalid-number` for NaN and infinity. */
export function packPoints(values: readonly (number | null)[], center: LineOrColumn, sigma: LineOrColumn, from: number, to: number): ControlPoints {
  const positions = new Int32Array(to - from)
  const packed = new Float64Array(to - from)
  const levels = new Int8Array(to - from)
  let count = 0
  let offCenter = 0
  let hasSigma = true
  for (let index = from; index < to; index += 1) {
    const value = values[index] ?? null
    if (value !== null) requireFiniteNumber(value)
    const middle = typeof center === 'number' ? center : (center?.[index] ?? null)
    if (value === null || middle === null) continue
    const spread = typeof sigma === 'number' ? sigma : (sigma?.[index] ?? null)
    if (spread === null) hasSigma = false
    const level = levelOf(value, middle, spread ?? Infinity)
    if (level !== 0) offCenter += 1
    positions[count] = index
    packed[count] = value
    levels[count] = level
    count += 1
  }
  return { count, positions, values: packed, levels, offCenter, hasSigma }
}

/** One for the centre and for each sigma line that lies below the value, minus one for each that lies above; counted, as branches would cost more. */
function levelOf(value: number, center: number, sigma: number): number {
  return (
    Number(value > center) +
    Number(value > center + sigma) +
    Number(value > center + 2 * sigma) +
    Number(value > center + 3 * sigma) -
    Number(value < center) -
    Number(value < center - sigma) -
    Number(value < center - 2 * sigma) -
    Number(value < center - 3 * sigma)
  )
}
