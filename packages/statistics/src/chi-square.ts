import { gammaLowerRegularised, gammaQuantile, gammaUpperQuantile, gammaUpperRegularised } from './gamma.ts'

/**
 * Share of the chi-square distribution below x.
 *
 * Throws: `ImplementereError` `invalid-parameter` unless `df` is positive and at most 2e12, `invalid-number` for x that is not finite.
 *
 * @example
 * ```ts
 * Number(chiSquareCdf(3.841459, 1).toFixed(7)) // => 0.95
 * ```
 */
export function chiSquareCdf(x: number, df: number): number {
  return gammaLowerRegularised(df / 2, x / 2)
}

/**
 * Share of the chi-square distribution above x: the p value of a chi-square statistic. Throws: as {@link chiSquareCdf}.
 *
 * @example
 * ```ts
 * Number(chiSquareUpperTail(5, 1).toFixed(10)) // => 0.0253473187
 * ```
 */
export function chiSquareUpperTail(x: number, df: number): number {
  return gammaUpperRegularised(df / 2, x / 2)
}

/**
 * The x below which a share `p` of the chi-square distribution lies. 0 <= p < 1.
 *
 * Throws: `ImplementereError` `invalid-probability` outside that range, `invalid-parameter` as {@link chiSquareCdf}.
 *
 * @example
 * ```ts
 * Number(chiSquareQuantile(0.95, 1).toFixed(8)) // => 3.84145882
 * ```
 */
export function chiSquareQuantile(p: number, df: number): number {
  return 2 * gammaQuantile(p, df / 2)
}

/**
 * The x above which a share `p` of the chi-square distribution lies. 0 < p <= 1. Throws: as {@link chiSquareQuantile}.
 *
 * @example
 * ```ts
 * Number(chiSquareUpperQuantile(0.05, 1).toFixed(8)) // => 3.84145882
 * ```
 */
export function chiSquareUpperQuantile(p: number, df: number): number {
  return 2 * gammaUpperQuantile(p, df / 2)
}
