import { correlationPValue, fisherInterval, pearson, type Correlation } from './correlation.ts'
import { knownRows } from './known.ts'
import { dot, leastSquares } from './least-squares.ts'
import { meanOf } from './average.ts'
import { requireLevel, requireSameLength } from './precondition.ts'
import type { IntervalOptions } from './proportion.ts'

type Column = readonly (number | null)[]

/** A column of whose variation less than this share is left by the controls is explained by them wholly. */
const EXPLAINED_BELOW = 1e-20

/**
 * Pearson's correlation of x and y with one or more other columns held constant: the correlation of what those leave unexplained.
 *
 * Convention: R's `ppcor::pcor.test(x, y, controls)`; p value from Student's t with n - 2 - k degrees of freedom for k controls; interval on Fisher's z scale with
 * variance 1 / (n - k - 3). Missing: listwise, counted. Reasons: `insufficient-data`, `no-variance` (also where the controls explain x or y wholly), `collinear` controls.
 * Throws: `ImplementereError` `invalid-shape` unless equally long, `invalid-number` for NaN and infinity, `invalid-level`.
 *
 * @example
 * ```ts
 * const { value } = partialCorrelation([1, 2, 3, 4, 5], [2, 1, 4, 3, 5], [1, 3, 2, 5, 4])
 * Number(value?.toFixed(4)) // => 0.9784
 * ```
 */
export function partialCorrelation(x: Column, y: Column, controls: Column | readonly Column[], { level = 0.95 }: IntervalOptions = {}): Correlation {
  requireLevel(level)
  const held = asColumns(controls)
  for (const column of [y, ...held]) requireSameLength(x, column)
  const { columns, n, missing } = knownRows([x, y, ...held])
  const none = (reason: string): Correlation => ({ value: null, interval: null, pValue: null, n, missing, reason })
  const df = n - 2 - held.length
  if (df < 1) return none('insufficient-data')
  const centred = columns.map(centre)
  const [first = [], second = [], ...rest] = centred
  const fits = [leastSquares(rest, first), leastSquares(rest, second)]
  if (fits[0] === null || fits[1] === null) return none('collinear')
  const [left, right] = [fits[0]!.residuals, fits[1]!.residuals]
  const value = explained(left, first) || explained(right, second) ? null : pearson(left, right)
  if (value === null) return none('no-variance')
  const interval = fisherInterval(value, 1 / (df - 1), level, 'fisher-z')
  return { value, interval, pValue: correlationPValue(value, df), n, missing, reason: interval === null ? 'insufficient-data' : null }
}

function asColumns(controls: Column | readonly Column[]): readonly Column[] {
  const isColumn = (list: Column | readonly Column[]): list is Column => list.length > 0 && !Array.isArray(list[0])
  return isColumn(controls) ? [controls] : controls
}

function centre(values: readonly number[]): number[] {
  const mean = meanOf(values)
  return values.map((value) => value - mean)
}

function explained(residuals: readonly number[], values: readonly number[]): boolean {
  return dot(residuals, residuals) <= EXPLAINED_BELOW * dot(values, values)
}
