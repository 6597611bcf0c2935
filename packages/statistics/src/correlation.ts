import type { Interval } from '@implementere/model'
import { betaCdf } from './beta.ts'
import { knownPairs } from './known.ts'
import { meanOf, sumOfSquares } from './average.ts'
import { normalUpperQuantile, normalUpperTail } from './normal.ts'
import { requireLevel } from './precondition.ts'
import type { IntervalOptions } from './proportion.ts'
import { rankValues } from './ranks.ts'

/** The coefficients of correlation on offer. */
export const CORRELATION_METHODS = ['pearson', 'spearman', 'kendall'] as const

/** One of {@link CORRELATION_METHODS}. */
export type CorrelationMethod = (typeof CORRELATION_METHODS)[number]

/** A correlation with its interval and two-sided p value. */
export interface Correlation {
  readonly value: number | null
  readonly interval: Interval | null
  readonly pValue: number | null
  /** Pairs used. */
  readonly n: number
  /** Pairs left out because a value was missing. */
  readonly missing: number
  /** `insufficient-data` (fewer than two pairs: no value; fewer than four, for Kendall five: no interval; fewer than three: no p value) or `no-variance`. */
  readonly reason: string | null
}

/** A correlation this close to 1 or -1 is perfect but for rounding. */
const PERFECT_WITHIN = 4 * Number.EPSILON
/** From so many pairs on Kendall's p value is approximate, as in R. */
const KENDALL_NORMAL_FROM = 50
/** Variance of Fisher's z of Kendall's tau is 0.437 / (n - 4) (Fieller, Hartley & Pearson 1957). */
const KENDALL_VARIANCE = 0.437

/**
 * Correlation of two columns: Pearson's r, Spearman's rho or Kendall's tau-b.
 *
 * Conventions: r, rho (Pearson of middle ranks) and tau-b as R's `cor`. Intervals on Fisher's z scale with variance 1 / (n - 3) for r (R's `cor.test`),
 * (1 + rho^2 / 2) / (n - 3) for rho (Bonett & Wright 2000, Psychometrika 65:23-28), 0.437 / (n - 4) for tau-b. p values: Student's t for r and for rho
 * (`cor.test(exact = FALSE)`); for tau-b exact without ties below 50 pairs, else normal with correction for ties and none for continuity (`cor.test`).
 * Cost: Kendall compares all pairs of rows. Missing: pairwise, counted.
 * Throws: `ImplementereError` `invalid-shape` unless equally long, `invalid-number` for NaN and infinity, `invalid-level`.
 *
 * @example
 * ```ts
 * Number(correlation([1, 2, 3, 4, null], [1, 3, 2, 4, 5]).value?.toFixed(4)) // => 0.8
 * Number(correlation([1, 2, 3, 4], [1, 3, 2, 4], { method: 'kendall' }).value?.toFixed(4)) // => 0.6667
 * correlation([1, 1, 1], [1, 2, 3]).reason // => 'no-variance'
 * ```
 */
export function correlation(
  x: readonly (number | null)[],
  y: readonly (number | null)[],
  options: IntervalOptions & { readonly method?: CorrelationMethod } = {},
): Correlation {
  const { level = 0.95, method = 'pearson' } = options
  requireLevel(level)
  const pairs = knownPairs(x, y)
  const n = pairs.x.length
  const nothing = { value: null, interval: null, pValue: null, n, missing: pairs.missing }
  if (n < 2) return { ...nothing, reason: 'insufficient-data' }
  const result = method === 'kendall' ? kendall(pairs.x, pairs.y, level) : productMoment(pairs.x, pairs.y, level, method)
  if (result === null) return { ...nothing, reason: 'no-variance' }
  return { ...result, n, missing: pairs.missing, reason: result.interval === null || result.pValue === null ? 'insufficient-data' : null }
}

/** Pearson's product-moment correlation of two complete columns; null where one does not vary. */
export function pearson(x: readonly number[], y: readonly number[]): number | null {
  const [meanX, meanY] = [meanOf(x), meanOf(y)]
  const [spreadX, spreadY] = [sumOfSquares(x, meanX), sumOfSquares(y, meanY)]
  if (spreadX === 0 || spreadY === 0) return null
  const products = x.reduce((sum, value, row) => sum + (value - meanX) * (y[row]! - meanY), 0)
  const r = products / Math.sqrt(spreadX) / Math.sqrt(spreadY) + 0 // a product that underflows must not leave a minus zero
  return Math.max(-1, Math.min(1, Math.abs(Math.abs(r) - 1) < PERFECT_WITHIN ? Math.sign(r) : r))
}

/** Interval on Fisher's z scale; null where the variance of z is not positive and finite. */
export function fisherInterval(r: number, variance: number, level: number, method: string): Interval | null {
  if (!(variance > 0 && Number.isFinite(variance))) return null
  const half = normalUpperQuantile((1 - level) / 2) * Math.sqrt(variance)
  return { lower: Math.tanh(Math.atanh(r) - half), upper: Math.tanh(Math.atanh(r) + half), level, method }
}

/** Two-sided p value of a product-moment correlation with these degrees of freedom; null where there are none. */
export function correlationPValue(r: number, df: number): number | null {
  return df > 0 ? betaCdf((1 - Math.abs(r)) * (1 + Math.abs(r)), df / 2, 0.5) : null
}

type Estimated = Pick<Correlation, 'interval' | 'pValue'> & { readonly value: number }

function productMoment(x: readonly number[], y: readonly number[], level: number, method: 'pearson' | 'spearman'): Estimated | null {
  const ranked = method === 'spearman'
  const value = ranked ? pearson(rankValues(x).ranks, rankValues(y).ranks) : pearson(x, y)
  if (value === null) return null
  const variance = (ranked ? 1 + (value * value) / 2 : 1) / (x.length - 3)
  const interval = fisherInterval(value, variance, level, ranked ? 'fisher-z-bonett-wright' : 'fisher-z')
  return { value, interval, pValue: correlationPValue(value, x.length - 2) }
}

function kendall(x: readonly number[], y: readonly number[], level: number): Estimated | null {
  const n = x.length
  const [tiesX, tiesY] = [rankValues(x).ties, rankValues(y).ties]
  const pairs = (n * (n - 1)) / 2
  const untied = Math.sqrt(pairs - tied(tiesX, (t) => t * (t - 1)) / 2) * Math.sqrt(pairs - tied(tiesY, (t) => t * (t - 1)) / 2)
  if (untied === 0) return null
  const score = concordance(x, y)
  const value = Math.max(-1, Math.min(1, score / untied))
  const exact = n < KENDALL_NORMAL_FROM && tiesX.length === n && tiesY.length === n
  const pValue = n < 3 ? null : exact ? exactKendall(score, n) : normalKendall(score, n, tiesX, tiesY)
  return { value, interval: fisherInterval(value, KENDALL_VARIANCE / (n - 4), level, 'fisher-z-fieller'), pValue }
}

/** Concordant minus discordant pairs. */
function concordance(x: readonly number[], y: readonly number[]): number {
  let score = 0
  for (let i = 1; i < x.length; i++) {
    for (let j = 0; j < i; j++) score += Math.sign(x[i]! - x[j]!) * Math.sign(y[i]! - y[j]!)
  }
  return score
}

function tied(ties: readonly number[], weight: (size: number) => number): number {
  return ties.reduce((sum, size) => sum + weight(size), 0)
}

function normalKendall(score: number, n: number, tiesX: readonly number[], tiesY: readonly number[]): number {
  const spread = (t: number) => t * (t - 1) * (2 * t + 5)
  const both = (weight: (t: number) => number) => tied(tiesX, weight) * tied(tiesY, weight)
  const variance =
    (spread(n) - tied(tiesX, spread) - tied(tiesY, spread)) / 18 +
    both((t) => t * (t - 1)) / (2 * n * (n - 1)) +
    both((t) => t * (t - 1) * (t - 2)) / (9 * n * (n - 1) * (n - 2))
  return 2 * normalUpperTail(Math.abs(score) / Math.sqrt(variance))
}

/** Twice the smaller tail of the number of inversions of a random order, capped at 1. */
function exactKendall(score: number, n: number): number {
  const pairs = (n * (n - 1)) / 2
  let chances = [1]
  for (let size = 2; size <= n; size++) {
    const shorter = chances
    chances = Array.from({ length: shorter.length + size - 1 }, (_, inversions) => {
      const from = Math.max(0, inversions - size + 1)
      return shorter.slice(from, inversions + 1).reduce((sum, chance) => sum + chance, 0) / size
    })
  }
  const inversions = Math.round((pairs - Math.abs(score)) / 2)
  return Math.min(1, 2 * chances.slice(0, inversions + 1).reduce((sum, chance) => sum + chance, 0))
}
