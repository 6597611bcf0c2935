/** The middle value, or the mean of the middle two; null for no values. Never -0, which JSON lacks. */
export function medianOf(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sorted = Float64Array.from(values).toSorted()
  const middle = sorted.length >> 1
  const median = sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
  return median + 0
}

/** The mean of values, null for none. Never -0. */
export function meanOrNull(values: readonly number[]): number | null {
  return values.length === 0 ? null : meanOf(values) + 0
}

/** Arithmetic mean, from differences to the first value so that a large offset costs no digits. The list is not empty. */
export function meanOf(values: readonly number[]): number {
  const offset = values[0]!
  return offset + values.reduce((sum, value) => sum + (value - offset), 0) / values.length
}

/** Sum of squared distances from the mean. */
export function sumOfSquares(values: readonly number[], mean: number): number {
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
}
