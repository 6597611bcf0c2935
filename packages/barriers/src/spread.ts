/** Where the known values of an ordinal rating lie. Plain JSON; null throughout when nothing is known. */
export interface Spread {
  readonly known: number
  readonly unknown: number
  readonly mean: number | null
  readonly median: number | null
  readonly lowest: number | null
  readonly highest: number | null
  /** Quartiles by linear interpolation between the ordered values (R's type 7). */
  readonly lowerQuartile: number | null
  readonly upperQuartile: number | null
}

/**
 * Mean, median, quartiles and ends of ratings. Missing: null is counted as unknown and left out.
 */
export function spreadOf(values: readonly (number | null)[]): Spread {
  const known = values.filter((value) => value !== null).toSorted((a, b) => a - b)
  return {
    known: known.length,
    unknown: values.length - known.length,
    mean: meanOf(known),
    median: quantileOf(known, 0.5),
    lowest: known[0] ?? null,
    highest: known.at(-1) ?? null,
    lowerQuartile: quantileOf(known, 0.25),
    upperQuartile: quantileOf(known, 0.75),
  }
}

/** The mean; null of nothing. */
export function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}

function quantileOf(ordered: readonly number[], share: number): number | null {
  if (ordered.length === 0) return null
  const position = (ordered.length - 1) * share
  const below = ordered[Math.floor(position)]!
  const above = ordered[Math.ceil(position)]!
  return below + (above - below) * (position % 1)
}
