import { ImplementereError } from '@implementere/model'

/** Greatest magnitude of a value in the data. */
const LARGEST_VALUE = 1e150
/** How far a sum of shares may be from 1, as R's `chisq.test` allows: the square root of the double's precision. */
const SHARES_TOLERANCE = 1.5e-8

/** Throws `invalid-level` unless a confidence level lies strictly between 0 and 1. */
export function requireLevel(level: number): void {
  requireThat(level > 0 && level < 1, 'invalid-level', 'a confidence level lies strictly between 0 and 1', { level })
}

/** Throws `invalid-count` unless `x` of `n` are whole numbers with 0 <= x <= n. */
export function requireCount(x: number, n: number): void {
  requireThat(isCount(x) && isCount(n) && x <= n, 'invalid-count', 'counts are whole numbers with 0 <= x <= n', { x, n })
}

/** Throws `invalid-count` unless every count is a whole number of at least 0. */
export function requireCounts(counts: readonly number[]): void {
  for (const count of counts) requireThat(isCount(count), 'invalid-count', 'a count is a whole number of at least 0', { count })
}

/** Throws `invalid-shares` unless the shares are at least 0 and sum to 1. */
export function requireShares(shares: readonly number[]): void {
  const sum = shares.reduce((total, share) => total + share, 0)
  const valid = shares.every((share) => share >= 0) && Math.abs(sum - 1) <= SHARES_TOLERANCE
  requireThat(valid, 'invalid-shares', 'shares are at least 0 and sum to 1', { sum })
}

/** Throws `invalid-probability` unless `p` lies between 0 and 1, both included. */
export function requireProbability(p: number): void {
  requireThat(p >= 0 && p <= 1, 'invalid-probability', 'a probability lies between 0 and 1', { p })
}

/** Throws `invalid-probability` unless `p` lies strictly between 0 and 1: elsewhere the quantile is infinite. */
export function requireInnerProbability(p: number): void {
  requireThat(p > 0 && p < 1, 'invalid-probability', 'the probability of an unbounded quantile lies strictly between 0 and 1', { p })
}

/** Throws `invalid-number` unless every known value is a number of magnitude at most 1e150: beyond that its square is infinite. */
export function requireFinite(values: readonly (number | null)[]): void {
  // By index: `for of` makes an object of every number once lists of several kinds have passed, which takes four times as long.
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!
    if (value !== null) requireFiniteNumber(value)
  }
}

/** Throws as {@link requireFinite} does, one value at a time and without cost for a good one: for the loops that must be fast. */
export function requireFiniteNumber(value: number): void {
  if (Math.abs(value) <= LARGEST_VALUE) return
  requireThat(false, 'invalid-number', 'a value is a finite number of at most 1e150, or null', { value })
}

/** Throws `invalid-number` unless a number is finite. */
export function requireNumber(x: number): void {
  requireThat(Number.isFinite(x), 'invalid-number', 'a finite number is needed', { x })
}

/** Throws `invalid-shape` unless two lists are equally long. */
export function requireSameLength(a: readonly unknown[], b: readonly unknown[]): void {
  requireThat(a.length === b.length, 'invalid-shape', 'both lists must be equally long', { a: a.length, b: b.length })
}

/** Throws `invalid-shape` unless all rows of a table are equally long. */
export function requireRectangle(table: readonly (readonly unknown[])[]): void {
  const width = table[0]?.length ?? 0
  for (const row of table) requireThat(row.length === width, 'invalid-shape', 'all rows must be equally long', { width, row: row.length })
}

/** Throws an {@link ImplementereError} with this code unless the condition holds. Numbers that JSON lacks are named in the details as text. */
export function requireThat(
  condition: boolean,
  code: string,
  message: string,
  details: Readonly<Record<string, number | null>> = {},
): asserts condition {
  if (condition) return
  const named = Object.entries(details).map(([key, value]) => [key, value === null ? null : Number.isFinite(value) ? value + 0 : String(value)])
  throw new ImplementereError(code, message, Object.fromEntries(named) as Record<string, number | string | null>)
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0
}
