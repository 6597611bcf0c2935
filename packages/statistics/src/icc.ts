import type { Interval } from '@implementere/model'
import { fUpperQuantile, fUpperTail } from './f-distribution.ts'
import { NEGLIGIBLE_VARIANCE } from './item-covariances.ts'
import { meanSquares, type MeanSquares } from './mean-squares.ts'
import { requireLevel, requireThat } from './precondition.ts'
import { completeRows, type NumberTable } from './ratings.ts'

/**
 * The six forms of Shrout & Fleiss. First: 1 each target has its own raters, 2 the raters are a sample of possible ones and must agree, 3 these raters only and
 * the level of each does not matter. Second: reliability of one rater, or of the mean of all k.
 */
export const ICC_FORMS = ['ICC(1,1)', 'ICC(2,1)', 'ICC(3,1)', 'ICC(1,k)', 'ICC(2,k)', 'ICC(3,k)'] as const

/** One of {@link ICC_FORMS}. */
export type IccForm = (typeof ICC_FORMS)[number]

/** Options of {@link icc}. */
export interface IccOptions {
  readonly form: IccForm
  /** Confidence level, 0-1; default 0.95. */
  readonly level?: number
}

/** What {@link icc} returns. */
export interface IntraclassCorrelation {
  readonly value: number | null
  /** Why the value is null: `no-data`, `single-rater`, `insufficient-data` (fewer than two complete targets), `no-variance`; else null. */
  readonly reason: string | null
  readonly form: IccForm
  /** Null where the value is, or where the data leave it undefined. */
  readonly interval: Interval | null
  /** F test of no difference between targets; null where there is no residual variance. */
  readonly f: number | null
  readonly df1: number | null
  readonly df2: number | null
  readonly pValue: number | null
  readonly meanSquares: MeanSquares | null
  /** Targets that every rater rated. */
  readonly n: number
  /** Targets left out because a rating is missing. */
  readonly missing: number
  readonly raters: number
}

/**
 * Intraclass correlation: share of the variance of ratings that lies between the targets.
 *
 * Shape: `ratings[unit][rater]`. Missing: a target with a missing rating is left out (listwise) and counted.
 * Convention: mean squares from the analysis of variance, not clamped at 0; intervals as R's `psych::ICC(lmer = FALSE)`: Shrout & Fleiss for forms 1 and 3, for
 * form 2 Satterthwaite's degrees of freedom (McGraw & Wong 1996), and that of ICC(2,k) by Spearman-Brown from ICC(2,1).
 * A mean of k raters whose targets do not differ at all is `no-variance`.
 * Throws: `invalid-level`, `unknown-form`, `invalid-shape`, `invalid-number`.
 * Source: Shrout & Fleiss 1979.
 *
 * @example
 * ```ts
 * const ratings = [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]]
 * icc(ratings, { form: 'ICC(2,1)' }).value?.toFixed(4) // => '0.2898'
 * icc(ratings, { form: 'ICC(3,k)' }).value?.toFixed(4) // => '0.9093'
 * icc([[9], [6]], { form: 'ICC(1,1)' }).reason // => 'single-rater'
 * ```
 */
export function icc(ratings: NumberTable, { form, level = 0.95 }: IccOptions): IntraclassCorrelation {
  requireLevel(level)
  requireThat(ICC_FORMS.includes(form), 'unknown-form', 'the form is one of ICC(1,1), ICC(2,1), ICC(3,1), ICC(1,k), ICC(2,k), ICC(3,k)')
  const complete = completeRows(ratings)
  const [n, k] = [complete.rows.length, complete.columns]
  const none = { value: null, interval: null, f: null, df1: null, df2: null, pValue: null, meanSquares: null }
  const counted = { form, n, missing: complete.missing, raters: k }
  const reason = reasonForNone(ratings, n, k)
  if (reason !== null) return { ...none, reason, ...counted }
  const squares = meanSquares(complete)
  const value = coefficient(form, squares, n, k)
  if (value === null) return { ...none, reason: 'no-variance', meanSquares: squares, ...counted }
  const residual = form.startsWith('ICC(1') ? squares.within : squares.error
  const [df1, df2] = [n - 1, form.startsWith('ICC(1') ? n * (k - 1) : (n - 1) * (k - 1)]
  const f = residual === 0 ? null : squares.rows / residual
  const pValue = f === null ? null : fUpperTail(f, df1, df2)
  return { value, reason: null, interval: intervalOf(form, squares, n, k, level), f, df1, df2, pValue, meanSquares: squares, ...counted }
}

function reasonForNone(ratings: NumberTable, n: number, k: number): string | null {
  if (ratings.every((row) => row.every((rating) => rating === null))) return 'no-data'
  if (k < 2) return 'single-rater'
  return n < 2 ? 'insufficient-data' : null
}

/** The variance between targets by that of the ratings; null where the latter is not above zero, but for rounding. */
function coefficient(form: IccForm, { rows, columns, error, within }: MeanSquares, n: number, k: number): number | null {
  const residual = form.startsWith('ICC(1') ? within : error
  const betweenRaters = form.startsWith('ICC(2') ? (columns - error) / n : 0
  const total = form.endsWith('k)') ? rows + betweenRaters : rows + (k - 1) * residual + k * betweenRaters
  return total > NEGLIGIBLE_VARIANCE * (rows + residual) ? (rows - residual) / total : null
}

function intervalOf(form: IccForm, squares: MeanSquares, n: number, k: number, level: number): Interval | null {
  const single = form.startsWith('ICC(2') ? agreementLimits(squares, n, k, level) : ratioLimits(form, squares, n, k, level)
  if (single === null) return null
  const [lower, upper] = form.endsWith('k)') ? single.map((limit) => (k * limit) / (1 + (k - 1) * limit)) : single
  const defined = lower !== undefined && upper !== undefined && Number.isFinite(lower) && Number.isFinite(upper)
  return defined ? { lower, upper, level, method: form.startsWith('ICC(2') ? 'mcgraw-wong' : 'shrout-fleiss' } : null
}

type Limits = readonly [lower: number, upper: number]

/** Limits of a single rating from the F ratio of targets to residual (forms 1 and 3). */
function ratioLimits(form: IccForm, squares: MeanSquares, n: number, k: number, level: number): Limits {
  const [residual, df2] = form.startsWith('ICC(1') ? [squares.within, n * (k - 1)] : [squares.error, (n - 1) * (k - 1)]
  const tail = (1 - level) / 2
  const limit = (rows: number, error: number) => (rows - error) / (rows + (k - 1) * error)
  return [limit(squares.rows, residual * fUpperQuantile(tail, n - 1, df2)), limit(squares.rows * fUpperQuantile(tail, df2, n - 1), residual)]
}

/** Limits of ICC(2,1), with Satterthwaite's degrees of freedom for the mix of rater and residual variance. */
function agreementLimits(squares: MeanSquares, n: number, k: number, level: number): Limits | null {
  if (squares.columns === 0 && squares.error === 0) return [1, 1]
  const value = coefficient('ICC(2,1)', squares, n, k)!
  const largest = Math.max(squares.rows, squares.columns, squares.error)
  const [rows, columns, error] = [squares.rows / largest, squares.columns / largest, squares.error / largest]
  const raterPart = k * value * columns
  const errorPart = (n * (1 + (k - 1) * value) - k * value) * error
  const df = (raterPart + errorPart) ** 2 / (raterPart ** 2 / (k - 1) + errorPart ** 2 / ((n - 1) * (k - 1)))
  if (!(df > 0)) return null
  const noise = k * columns + (k * n - k - n) * error
  const lower = fUpperQuantile((1 - level) / 2, n - 1, df)
  const upper = fUpperQuantile((1 - level) / 2, df, n - 1)
  return [(n * (rows - lower * error)) / (lower * noise + n * rows), (n * (upper * rows - error)) / (noise + n * upper * rows)]
}
