import type { Interval } from '@implementere/model'
import { drawnIn, normalInterval } from './interval.ts'
import { requireLevel, requireThat } from './precondition.ts'
import { countPairs, type Rating } from './rating-pairs.ts'

/** The form of {@link pabak}: 2Po - 1, or (kPo - 1) / (k - 1) for k categories. They are the same for two. */
export type PabakForm = 'twoCategory' | 'kCategory'

/** Options of {@link pabak}. */
export interface PabakOptions {
  readonly form?: PabakForm
  /** All categories; default the values that occur. Their number is the k of the k-category form. */
  readonly categories?: readonly Rating[]
  /** Confidence level, 0-1; default 0.95. */
  readonly level?: number
}

/** What {@link pabak} returns. */
export interface Pabak {
  readonly value: number | null
  /** Why the value is null: `no-data`, or `no-variation` (k-category form with one category); else null. */
  readonly reason: string | null
  /** Which form this is: a bare number does not say. */
  readonly form: PabakForm
  /** Number of categories, k. */
  readonly categories: number
  /** Agreement that was observed, 0-1. */
  readonly observed: number | null
  readonly standardError: number | null
  readonly interval: Interval | null
  /** Units that both rated. */
  readonly n: number
  /** Units that one or both left unrated. */
  readonly missing: number
}

/**
 * Prevalence-adjusted and bias-adjusted kappa: what kappa would be if all categories were equally common.
 *
 * Two forms are in use, so the result names its own: `twoCategory` is 2Po - 1 (Byrt, Bishop & Carlin 1993; the default), `kCategory` is
 * (kPo - 1) / (k - 1) (Brennan & Prediger 1981), where `categories` should list those that nobody used too.
 * Missing: a unit that one of them left unrated is left out and counted. The interval is normal, kept within the form's own limits.
 * Throws: `invalid-level`, `invalid-shape`, `invalid-number`, `invalid-categories`, `unknown-category`.
 *
 * @example
 * ```ts
 * pabak([1, 2, 3, 1], [1, 2, 3, 2]).value // => 0.5
 * pabak([1, 2, 3, 1], [1, 2, 3, 2], { form: 'kCategory' }).value // => 0.625
 * ```
 */
export function pabak(
  a: readonly (Rating | null)[],
  b: readonly (Rating | null)[],
  { form = 'twoCategory', categories, level = 0.95 }: PabakOptions = {},
): Pabak {
  requireLevel(level)
  requireThat(form === 'twoCategory' || form === 'kCategory', 'invalid-form', 'the form is twoCategory or kCategory')
  const pairs = countPairs(a, b, categories)
  const counted = { form, categories: pairs.categories.length, n: pairs.n, missing: pairs.missing }
  const k = form === 'twoCategory' ? 2 : pairs.categories.length
  const agreed = pairs.counts.reduce((sum, row, place) => sum + row[place]!, 0)
  if (pairs.n === 0) return { value: null, reason: 'no-data', observed: null, standardError: null, interval: null, ...counted }
  if (k < 2) return { value: null, reason: 'no-variation', observed: 1, standardError: null, interval: null, ...counted }
  const observed = agreed / pairs.n
  const value = (k * observed - 1) / (k - 1)
  const standardError = (k / (k - 1)) * Math.sqrt((observed * (1 - observed)) / pairs.n)
  const interval = drawnIn(normalInterval(value, standardError, level, 'normal'), -1 / (k - 1), 1)
  return { value, reason: null, observed, standardError, interval, ...counted }
}
