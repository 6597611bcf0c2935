import { gammaLowerRegularised, gammaUpperRegularised } from './gamma.ts'
import { requireNumber, requireInnerProbability } from './precondition.ts'

/** Beyond this many standard deviations a tail is smaller than the smallest double. */
const UNDERFLOW_AT = 40
/** Algorithm AS 241 (Wichura 1988, Appl Stat 37:477-484), PPND16: numerator and denominator in rising powers, for the body, the near and the far tail. */
const BODY = [
  [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087, 33430.57558358813,
    2509.0809287301227,
  ],
  [1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943, 5226.495278852854],
] as const
const NEAR_TAIL = [
  [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506, 0.022723844989269184,
    0.0007745450142783414,
  ],
  [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457, 0.0005475938084995345,
    1.0507500716444169e-9,
  ],
] as const
const FAR_TAIL = [
  [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124, 0.0012426609473880784, 2.7115555687434876e-5,
    2.0103343992922881e-7,
  ],
  [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 1.8463183175100548e-5, 1.421511758316446e-7,
    2.0442631033899397e-15,
  ],
] as const

/**
 * Share of the standard normal distribution below x.
 *
 * Throws: `ImplementereError` `invalid-number` for x that is not finite. Source: the incomplete gamma function with shape 1/2; ours.
 *
 * @example
 * ```ts
 * Number(normalCdf(1.96).toFixed(10)) // => 0.9750021049
 * ```
 */
export function normalCdf(x: number): number {
  return normalUpperTail(-x)
}

/**
 * Share of the standard normal distribution above x, computed as such: right down to the smallest double.
 *
 * Throws: `ImplementereError` `invalid-number` for x that is not finite. Source: the incomplete gamma function with shape 1/2; ours.
 *
 * @example
 * ```ts
 * Number(normalUpperTail(10).toExponential(6)) // => 7.619853e-24
 * ```
 */
export function normalUpperTail(x: number): number {
  requireNumber(x)
  const half = Math.min(Math.abs(x), UNDERFLOW_AT) ** 2 / 2
  return x >= 0 ? gammaUpperRegularised(0.5, half) / 2 : 0.5 + gammaLowerRegularised(0.5, half) / 2
}

/**
 * The x below which a share `p` of the standard normal distribution lies. 0 < p < 1.
 *
 * Throws: `ImplementereError` `invalid-probability` outside that range, because the quantile is infinite there.
 * Source: algorithm AS 241, Wichura 1988; constants as published.
 *
 * @example
 * ```ts
 * Number(normalQuantile(0.975).toFixed(10)) // => 1.9599639845
 * normalQuantile(0) // throws invalid-probability
 * ```
 */
export function normalQuantile(p: number): number {
  requireInnerProbability(p)
  const fromMiddle = p - 0.5
  if (Math.abs(fromMiddle) <= 0.425) return fromMiddle * rational(BODY, 0.180625 - fromMiddle * fromMiddle)
  const depth = Math.sqrt(-Math.log(Math.min(p, 1 - p)))
  return Math.sign(fromMiddle) * (depth <= 5 ? rational(NEAR_TAIL, depth - 1.6) : rational(FAR_TAIL, depth - 5))
}

/**
 * The x above which a share `p` of the standard normal distribution lies. 0 < p < 1. Throws and source: as {@link normalQuantile}.
 *
 * @example
 * ```ts
 * Number(normalUpperQuantile(1e-100).toFixed(8)) // => 21.27345356
 * ```
 */
export function normalUpperQuantile(p: number): number {
  const below = normalQuantile(p)
  return below === 0 ? 0 : -below
}

function rational([numerator, denominator]: readonly [readonly number[], readonly number[]], x: number): number {
  return polynomial(numerator, x) / polynomial(denominator, x)
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0)
}
