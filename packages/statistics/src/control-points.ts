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

/** Packs the points between two indices. A place without a value or without a centre is a gap. */
export function packPoints(values: readonly (number | null)[], center: LineOrColumn, sigma: LineOrColumn, from: number, to: number): ControlPoints {
  const positions = new Int32Array(to - from)
  const packed = new Float64Array(to - from)
  const levels = new Int8Array(to - from)
  let [count, offCenter, hasSigma] = [0, 0, true]
  for (let index = from; index < to; index += 1) {
    const value = values[index] ?? null
    const middle = lineAt(center, index)
    if (value === null || middle === null) continue
    const spread = lineAt(sigma, index)
    if (spread === null) hasSigma = false
    const level = value === middle ? 0 : value > middle ? linesAbove(value, middle, spread) : -linesAbove(-value, -middle, spread)
    if (level !== 0) offCenter += 1
    positions[count] = index
    packed[count] = value
    levels[count] = level
    count += 1
  }
  return { count, positions, values: packed, levels, offCenter, hasSigma }
}

function lineAt(line: LineOrColumn, index: number): number | null {
  return typeof line === 'number' ? line : (line?.[index] ?? null)
}

/** The level of a value above the centre, compared with the lines themselves as a chart does. */
function linesAbove(value: number, center: number, sigma: number | null): number {
  if (sigma === null || !(value > center + sigma)) return 1
  if (!(value > center + 2 * sigma)) return 2
  return value > center + 3 * sigma ? 4 : 3
}
