/** For which values of a moderator a slope differs from 0. */
export interface SignificanceRegion {
  /** Significant `outside` or `inside` the two bounds, `everywhere`, or `nowhere`. */
  readonly kind: 'outside' | 'inside' | 'everywhere' | 'nowhere'
  /** The lesser value of the moderator at which significance changes; null where it never does. */
  readonly lower: number | null
  /** The greater one; null where it never does. */
  readonly upper: number | null
  readonly level: number
  /** Least and greatest moderator in the data: bounds beyond them are extrapolation. */
  readonly observed: { readonly minimum: number; readonly maximum: number }
  /** Share of the rows whose moderator lies in the region. */
  readonly shareOfRows: number
}

/** A slope that changes with a moderator: slope + change * (moderator - centre), and the covariances of the two. */
export interface ChangingSlope {
  readonly slope: number
  readonly change: number
  readonly slopeVariance: number
  readonly covariance: number
  readonly changeVariance: number
  /** Quantile that the slope over its standard error must exceed. */
  readonly critical: number
  readonly centre: number
  readonly level: number
  readonly observed: readonly number[]
}

/** Johnson and Neyman's region: where the squared slope exceeds its squared critical error, which is a quadratic inequality in the moderator. */
export function regionOfSignificance(changing: ChangingSlope): SignificanceRegion {
  const { critical, centre, level, observed } = changing
  const square = critical * critical
  const a = changing.change ** 2 - square * changing.changeVariance
  const b = changing.slope * changing.change - square * changing.covariance
  const c = changing.slope ** 2 - square * changing.slopeVariance
  const roots = rootsOf(a, b, c).map((root) => root + centre)
  const kind = kindOf(a, c, roots.length)
  const significant = observed.filter((value) => a * (value - centre) ** 2 + 2 * b * (value - centre) + c > 0)
  // Adding 0 turns a minus zero, which JSON does not have, into 0.
  const extent = { minimum: observed.reduce((x, y) => Math.min(x, y)) + 0, maximum: observed.reduce((x, y) => Math.max(x, y)) + 0 }
  return { kind, lower: roots[0] ?? null, upper: roots[1] ?? null, level, observed: extent, shareOfRows: significant.length / observed.length }
}

/** Real roots of a z^2 + 2 b z + c, rising; the one that would cancel is taken from the product of the two. */
function rootsOf(a: number, b: number, c: number): number[] {
  const discriminant = b * b - a * c
  if (a === 0 || discriminant <= 0) return []
  const larger = -(b + Math.sign(b || 1) * Math.sqrt(discriminant))
  return [larger / a, c / larger].toSorted((x, y) => x - y)
}

/** Without roots the sign is the same everywhere. A perfect fit, whose errors are all 0, is significant but for the single moderator at which the slope is 0. */
function kindOf(a: number, c: number, roots: number): SignificanceRegion['kind'] {
  if (roots > 0) return a > 0 ? 'outside' : 'inside'
  return a > 0 || c > 0 ? 'everywhere' : 'nowhere'
}
