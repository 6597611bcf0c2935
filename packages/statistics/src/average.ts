/** The middle value, or the mean of the middle two; null for no values. */
export function medianOf(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sorted = Float64Array.from(values).toSorted()
  const middle = sorted.length >> 1
  const upper = sorted[middle]! + 0 // turns -0, which JSON lacks, into 0
  return sorted.length % 2 === 1 ? upper : sorted[middle - 1]! / 2 + upper / 2
}

/** The mean of values, null for none. */
export function meanOf(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sum = values.reduce((total, value) => total + value, 0)
  // Only where the sum leaves the doubles is every value divided by itself, which costs a digit.
  return Number.isFinite(sum) ? sum / values.length : values.reduce((total, value) => total + value / values.length, 0)
}
