/** Depths to evaluate a continued fraction at: doubled from the least until two in a row agree. */
const LEAST_DEPTH = 32
const GREATEST_DEPTH = 2 ** 26
/** Two depths agree when they differ by less than this; the deeper one is then far more accurate. */
const AGREEMENT = 4 * Number.EPSILON

/**
 * Value of denominator(0) + numerator(1) / (denominator(1) + numerator(2) / (denominator(2) + ...)).
 *
 * Evaluated from the inside out, which adds up no rounding errors, and deeper until nothing changes.
 */
export function continuedFraction(numerator: (n: number) => number, denominator: (n: number) => number): number {
  let value = 0
  for (let depth = LEAST_DEPTH; depth <= GREATEST_DEPTH; depth *= 2) {
    const previous = value
    value = denominator(depth)
    for (let n = depth; n > 0; n--) value = denominator(n - 1) + numerator(n) / value
    if (!(Math.abs(value - previous) > AGREEMENT * Math.abs(value))) return value
  }
  return value
}
