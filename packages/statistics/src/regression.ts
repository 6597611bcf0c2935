import { isJson, type Interval } from '@implementere/model'
import { knownRows } from './known.ts'
import { dot, leastSquares, type LeastSquares } from './least-squares.ts'
import { meanOf, sumOfSquares } from './average.ts'
import { studentInterval } from './interval.ts'
import { requireLevel, requireSameLength } from './precondition.ts'
import type { IntervalOptions } from './proportion.ts'
import { regionOfSignificance, type SignificanceRegion } from './significance-region.ts'
import { fUpperTail } from './f-distribution.ts'
import { studentTQuantile, studentTUpperTail } from './student-t.ts'

/** A coefficient with its uncertainty. Where the fit is perfect there is none: t and p value are null. */
export interface RegressionCoefficient {
  readonly value: number
  readonly standardError: number
  readonly t: number | null
  /** Two-sided. */
  readonly pValue: number | null
  readonly interval: Interval
}

/** Coefficients of y = intercept + x + moderator + interaction; the last two are null without a moderator. */
export interface RegressionCoefficients {
  readonly intercept: RegressionCoefficient
  readonly x: RegressionCoefficient
  readonly moderator: RegressionCoefficient | null
  readonly interaction: RegressionCoefficient | null
}

/** Slope of y on x at one value of the moderator. */
export interface SimpleSlope {
  /** One standard deviation below the mean of the moderator, at it, or one above. */
  readonly at: 'low' | 'mean' | 'high'
  readonly moderator: number
  readonly slope: RegressionCoefficient
}

/** Result of {@link regression}. */
export interface Regression {
  readonly coefficients: RegressionCoefficients | null
  /** The same fit with x and moderator measured from their means: `intercept` and `x` then hold for the average case. */
  readonly centred: (RegressionCoefficients & { readonly means: { readonly x: number; readonly moderator: number | null } }) | null
  readonly rSquared: number | null
  readonly adjustedRSquared: number | null
  readonly residualStandardError: number | null
  readonly fStatistic: { readonly value: number; readonly df1: number; readonly df2: number; readonly pValue: number } | null
  readonly simpleSlopes: readonly SimpleSlope[]
  /** For which values of the moderator the slope of x differs from 0 (Johnson-Neyman); null without a moderator. */
  readonly regionOfSignificance: SignificanceRegion | null
  /** Rows used. */
  readonly n: number
  /** Rows left out because a value was missing. */
  readonly missing: number
  /** Residual degrees of freedom. */
  readonly df: number | null
  /** `insufficient-data` (no residual degree of freedom), `no-variance` (of y), `collinear` (a column does not vary or follows from the others), `out-of-range` (columns of such different size that results overflow). */
  readonly reason: string | null
}

type Column = readonly (number | null)[]

/**
 * Ordinary least-squares regression of y on x, with a moderator of that slope if there is one: does implementation change what the intervention does?
 *
 * Conventions: R's `lm(y ~ x)` and `lm(y ~ x * moderator)`, intervals and p values from Student's t; simple slopes at the mean of the moderator and one standard
 * deviation (n - 1) to either side; region of significance after Johnson & Neyman at 1 - level, for one value at a time (no correction for looking at many).
 * Missing: listwise, counted. Throws: `ImplementereError` `invalid-shape` unless equally long, `invalid-number` for NaN and infinity, `invalid-level`.
 * Source: Aiken & West 1991, Multiple Regression; Bauer & Curran 2005, Multivariate Behav Res 40:373-400.
 *
 * @example
 * ```ts
 * const { coefficients, rSquared } = regression([1, 3, 2, 5], [1, 2, 3, 4])
 * Number(coefficients?.x.value.toFixed(4)) // => 1.1
 * Number(rSquared?.toFixed(4)) // => 0.6914
 * regression([1, 2], [1, 2]).reason // => 'insufficient-data'
 * ```
 */
export function regression(y: Column, x: Column, options: IntervalOptions & { readonly moderator?: Column | null } = {}): Regression {
  const { level = 0.95, moderator = null } = options
  requireLevel(level)
  const given = moderator === null ? [y, x] : [y, x, moderator]
  for (const column of given) requireSameLength(y, column)
  const { columns, n, missing } = knownRows(given)
  const [outcome = [], predictor = [], moderating = null] = columns
  const df = n - (moderator === null ? 2 : 4)
  if (df < 1) return nothing(n, missing, 'insufficient-data')
  const mean = meanOf(outcome)
  const total = sumOfSquares(outcome, mean)
  if (total === 0) return nothing(n, missing, 'no-variance')
  const means = { x: meanOf(predictor), moderator: moderating && meanOf(moderating) }
  const fit = leastSquares(designColumns(predictor, moderating, means), outcome)
  if (fit === null) return nothing(n, missing, 'collinear')
  const described = { ...describe(fit, means, df, level), ...quality(fit, total, df), ...moderation(fit, means.moderator, moderating, df, level) }
  const finite: boolean = isJson(described)
  return finite ? { ...described, n, missing, df, reason: null } : nothing(n, missing, 'out-of-range')
}

interface Means {
  readonly x: number
  readonly moderator: number | null
}

function nothing(n: number, missing: number, reason: string): Regression {
  const none = { coefficients: null, centred: null, rSquared: null, adjustedRSquared: null, residualStandardError: null, fStatistic: null }
  return { ...none, simpleSlopes: [], regionOfSignificance: null, n, missing, df: null, reason }
}

/** Intercept, x, moderator and their product, all measured from the means: a large offset costs no digits. */
function designColumns(x: readonly number[], moderator: readonly number[] | null, means: Means): number[][] {
  const centredX = x.map((value) => value - means.x)
  const intercept = x.map(() => 1)
  if (moderator === null || means.moderator === null) return [intercept, centredX]
  const centre = means.moderator
  const centredModerator = moderator.map((value) => value - centre)
  return [intercept, centredX, centredModerator, centredX.map((value, row) => value * centredModerator[row]!)]
}

/** Every reported number is a weighted sum of the centred coefficients; these are the weights. */
function describe(fit: LeastSquares, means: Means, df: number, level: number): Pick<Regression, 'coefficients' | 'centred'> {
  const of = (weights: readonly number[]) => coefficient(fit, weights, df, level)
  const { x, moderator: m } = means
  if (m === null) {
    const slope = { x: of([0, 1]), moderator: null, interaction: null }
    return { coefficients: { intercept: of([1, -x]), ...slope }, centred: { intercept: of([1, 0]), ...slope, means } }
  }
  const interaction = of([0, 0, 0, 1])
  return {
    coefficients: { intercept: of([1, -x, -m, x * m]), x: of([0, 1, 0, -m]), moderator: of([0, 0, 1, -x]), interaction },
    centred: { intercept: of([1, 0, 0, 0]), x: of([0, 1, 0, 0]), moderator: of([0, 0, 1, 0]), interaction, means },
  }
}

function coefficient(fit: LeastSquares, weights: readonly number[], df: number, level: number): RegressionCoefficient {
  const value = dot(weights, fit.coefficients)
  const standardError = Math.sqrt(Math.max(0, covariance(fit, weights, weights, df)))
  const t = standardError > 0 ? value / standardError + 0 : null
  const pValue = t === null ? null : 2 * studentTUpperTail(Math.abs(t), df)
  return { value, standardError, t, pValue, interval: studentInterval(value, standardError, df, level) }
}

function covariance(fit: LeastSquares, a: readonly number[], b: readonly number[], df: number): number {
  const variance = dot(fit.residuals, fit.residuals) / df
  return variance * a.reduce((sum, weight, row) => sum + weight * dot(fit.inverse[row]!, b), 0)
}

function quality(
  fit: LeastSquares,
  total: number,
  df: number,
): Pick<Regression, 'rSquared' | 'adjustedRSquared' | 'residualStandardError' | 'fStatistic'> {
  const residual = dot(fit.residuals, fit.residuals)
  const df1 = fit.coefficients.length - 1
  const left = Math.min(1, residual / total)
  const value = left > 0 ? (1 - left) / df1 / (left / df) : null
  return {
    rSquared: 1 - left,
    adjustedRSquared: 1 - (left * (df + df1)) / df,
    residualStandardError: Math.sqrt(residual / df),
    fStatistic: value === null || !Number.isFinite(value) ? null : { value, df1, df2: df, pValue: fUpperTail(value, df1, df) },
  }
}

function moderation(
  fit: LeastSquares,
  mean: number | null,
  moderator: readonly number[] | null,
  df: number,
  level: number,
): Pick<Regression, 'simpleSlopes' | 'regionOfSignificance'> {
  if (mean === null || moderator === null) return { simpleSlopes: [], regionOfSignificance: null }
  const deviation = Math.sqrt(sumOfSquares(moderator, mean) / (moderator.length - 1))
  const slopeAt = (at: SimpleSlope['at'], distance: number): SimpleSlope => {
    return { at, moderator: mean + distance, slope: coefficient(fit, [0, 1, 0, distance], df, level) }
  }
  const [slope, change] = [
    [0, 1, 0, 0],
    [0, 0, 0, 1],
  ] as const
  const region = regionOfSignificance({
    slope: dot(slope, fit.coefficients),
    change: dot(change, fit.coefficients),
    slopeVariance: covariance(fit, slope, slope, df),
    covariance: covariance(fit, slope, change, df),
    changeVariance: covariance(fit, change, change, df),
    critical: -studentTQuantile((1 - level) / 2, df),
    centre: mean,
    level,
    observed: moderator,
  })
  return { simpleSlopes: [slopeAt('low', -deviation), slopeAt('mean', 0), slopeAt('high', deviation)], regionOfSignificance: region }
}
