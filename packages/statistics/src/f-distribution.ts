import { betaLogitQuantile, betaTails, type BetaTails } from './beta.ts'
import { LARGEST_SHAPE, requireShape } from './gamma.ts'
import { requireNumber, requireProbability, requireThat } from './precondition.ts'

/**
 * Share of the F distribution below x.
 *
 * Throws: `ImplementereError` `invalid-parameter` unless both degrees of freedom are positive and at most 1e12, `invalid-number` for x that is not finite.
 * Source: the incomplete beta function; ours.
 *
 * @example
 * ```ts
 * Number(fCdf(1, 5, 5).toFixed(10)) // => 0.5
 * ```
 */
export function fCdf(x: number, df1: number, df2: number): number {
  return x <= 0 ? guarded(x, df1, df2, 0) : fTails(x, df1, df2).lower
}

/**
 * Share of the F distribution above x: the p value of an F statistic. Throws and source: as {@link fCdf}.
 *
 * @example
 * ```ts
 * Number(fUpperTail(4, 2, 10).toFixed(10)) // => 0.0529221494
 * ```
 */
export function fUpperTail(x: number, df1: number, df2: number): number {
  return x <= 0 ? guarded(x, df1, df2, 1) : fTails(x, df1, df2).upper
}

/**
 * The x below which a share `p` of the F distribution lies. 0 <= p < 1.
 *
 * Throws: `ImplementereError` `invalid-probability` outside that range, `invalid-parameter` as {@link fCdf}.
 *
 * @example
 * ```ts
 * Number(fQuantile(0.95, 2, 10).toFixed(8)) // => 4.10282102
 * ```
 */
export function fQuantile(p: number, df1: number, df2: number): number {
  requireProbability(p)
  requireThat(p < 1, 'invalid-probability', 'the F distribution has no greatest value', { p })
  requireDegrees(df1, df2)
  return p === 0 ? 0 : (df2 / df1) * Math.exp(betaLogitQuantile(p, df1 / 2, df2 / 2))
}

/**
 * The x above which a share `p` of the F distribution lies. 0 < p <= 1. Throws: as {@link fQuantile}.
 *
 * @example
 * ```ts
 * Number(fUpperQuantile(0.05, 2, 10).toFixed(8)) // => 4.10282102
 * ```
 */
export function fUpperQuantile(p: number, df1: number, df2: number): number {
  requireProbability(p)
  requireThat(p > 0, 'invalid-probability', 'the F distribution has no greatest value', { p })
  requireDegrees(df1, df2)
  return p === 1 ? 0 : (df2 / df1) * Math.exp(-betaLogitQuantile(p, df2 / 2, df1 / 2))
}

/** Throws `invalid-parameter` unless both degrees of freedom are positive and at most 1e12. */
export function requireDegrees(df1: number, df2: number): void {
  requireShape(df1, LARGEST_SHAPE)
  requireShape(df2, LARGEST_SHAPE)
}

function guarded(x: number, df1: number, df2: number, value: number): number {
  requireNumber(x)
  requireDegrees(df1, df2)
  return value
}

/** Tails of the beta distribution at df1 x / (df1 x + df2), with both parts of that share and its distance from the mean computed from x itself. */
function fTails(x: number, df1: number, df2: number): BetaTails {
  requireNumber(x)
  requireDegrees(df1, df2)
  const logOdds = Math.log(x) + Math.log(df1) - Math.log(df2)
  const odds = (x / df2) * df1
  const [smaller, logSmaller] = odds < 1 ? [odds, logOdds] : [df2 / df1 / x, -logOdds]
  const total = Math.log1p(smaller)
  const low = { share: smaller / (1 + smaller), log: logSmaller - total }
  const high = { share: 1 / (1 + smaller), log: -total }
  const lean = odds < 1 ? ((df1 / 2) * (x - 1)) / (1 + smaller) : ((df2 / 2) * ((x - 1) / x)) / (1 + smaller)
  const [left, right] = odds < 1 ? [low, high] : [high, low]
  return betaTails({ x: left.share, y: right.share, logX: left.log, logY: right.log, lean }, df1 / 2, df2 / 2)
}
