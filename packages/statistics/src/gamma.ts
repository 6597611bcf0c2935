import { continuedFraction } from './continued-fraction.ts'
import { newton } from './newton.ts'
import { requireNumber, requireProbability, requireThat } from './precondition.ts'
import { HALF_LOG_TWO_PI, log1pRemainder, logGammaStep, stirlingError } from './stirling.ts'

/** A series ends where its terms fall below this share of the sum: far enough that what follows them is lost in rounding too. */
const SERIES_END = 1e-20
/** Largest shape accepted; the number of terms grows with its square root. */
export const LARGEST_SHAPE = 1e12
/** Below this argument a shape under 1 uses the power series, from it on the continued fraction. */
const SMALL_SHAPE_SERIES_BELOW = 1
/** Stirling's formula is used from here on; smaller arguments are brought between 1.5 and 2.5. */
const STIRLING_FROM = 12

/**
 * Natural logarithm of the gamma function, for x > 0, with full relative accuracy also near its zeros at 1 and 2.
 *
 * Throws: `ImplementereError` `invalid-parameter` unless x is positive and finite. Source: Stirling's series and the recurrence; ours.
 *
 * @example
 * ```ts
 * Number(logGamma(5).toFixed(10)) // => 3.1780538303
 * logGamma(0) // throws invalid-parameter
 * ```
 */
export function logGamma(x: number): number {
  requireShape(x, Number.MAX_VALUE)
  if (x < 0.5) return logGammaStep(1, x) - Math.log(x)
  if (x < 1.5) return logGammaStep(1, x - 1)
  if (x >= STIRLING_FROM) return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingError(x)
  let product = 1
  let lowered = x
  for (; lowered > 2.5; product *= lowered) lowered -= 1
  return Math.log(product) + logGammaStep(2, lowered - 2)
}

/**
 * Lower tail of the gamma distribution with this shape and rate 1 (the regularised lower incomplete gamma function).
 *
 * Throws: `ImplementereError` `invalid-parameter` unless 0 < shape <= 1e12, `invalid-number` for x that is not finite.
 * Source: power series and Legendre's continued fraction; ours.
 *
 * @example
 * ```ts
 * Number(gammaLowerRegularised(1, 1).toFixed(10)) // => 0.6321205588
 * ```
 */
export function gammaLowerRegularised(shape: number, x: number): number {
  requireArguments(shape, x)
  return x <= 0 ? 0 : gammaTails(shape, x, Math.log(x)).lower
}

/**
 * Upper tail of the gamma distribution with this shape and rate 1, computed as such: right where the lower tail has rounded to 1.
 *
 * Throws: `ImplementereError` `invalid-parameter` unless 0 < shape <= 1e12, `invalid-number` for x that is not finite.
 * Source: power series and Legendre's continued fraction; ours.
 *
 * @example
 * ```ts
 * Number(gammaUpperRegularised(1, 100).toExponential(6)) // => 3.720076e-44
 * ```
 */
export function gammaUpperRegularised(shape: number, x: number): number {
  requireArguments(shape, x)
  return x <= 0 ? 1 : gammaTails(shape, x, Math.log(x)).upper
}

/**
 * The x below which a share `p` of the gamma distribution with this shape and rate 1 lies. 0 <= p < 1.
 *
 * Throws: `ImplementereError` `invalid-probability` outside that range, `invalid-parameter` unless 0 < shape <= 1e12.
 * Source: Newton steps on the logarithm of the tail, which is concave in log x, so that they need no bracket; ours.
 *
 * @example
 * ```ts
 * Number(gammaQuantile(0.5, 1).toFixed(10)) // => 0.6931471806
 * ```
 */
export function gammaQuantile(p: number, shape: number): number {
  requireProbability(p)
  requireThat(p < 1, 'invalid-probability', 'the gamma distribution has no greatest value', { p })
  requireShape(shape, LARGEST_SHAPE)
  if (p === 0) return 0
  return p <= 0.5 ? lowerRoot(p, shape) : upperRoot(1 - p, shape)
}

/**
 * The x above which a share `p` of the gamma distribution with this shape and rate 1 lies. 0 < p <= 1.
 *
 * Throws: `ImplementereError` `invalid-probability` outside that range, `invalid-parameter` unless 0 < shape <= 1e12. Source: as {@link gammaQuantile}.
 *
 * @example
 * ```ts
 * Number(gammaUpperQuantile(1e-100, 1).toFixed(8)) // => 230.25850930
 * ```
 */
export function gammaUpperQuantile(p: number, shape: number): number {
  requireProbability(p)
  requireThat(p > 0, 'invalid-probability', 'the gamma distribution has no greatest value', { p })
  requireShape(shape, LARGEST_SHAPE)
  if (p === 1) return 0
  return p < 0.5 ? upperRoot(p, shape) : lowerRoot(1 - p, shape)
}

/** Throws `invalid-parameter` unless a shape or a number of degrees of freedom is positive and at most this large. */
export function requireShape(shape: number, largest: number): void {
  requireThat(shape > 0 && shape <= largest, 'invalid-parameter', 'a parameter must be positive and not too large', { shape, largest })
}

function requireArguments(shape: number, x: number): void {
  requireShape(shape, LARGEST_SHAPE)
  requireNumber(x)
}

/** Both tails, the logarithms of both, and the density of log x. `logX` is passed because x itself may have underflowed to 0. */
interface Tails {
  readonly lower: number
  readonly upper: number
  readonly logLower: number
  readonly logUpper: number
  readonly logDensity: number
}

function gammaTails(shape: number, x: number, logX: number): Tails {
  const logDensity = logDensityOfLog(shape, x, logX)
  if (shape < 1 && x < SMALL_SHAPE_SERIES_BELOW) {
    const logLower = shape * logX - logGammaStep(1, shape) + Math.log1p(shape * alternatingSeries(shape, x))
    return fromLogLower(logLower, logDensity)
  }
  if (x < shape + 1) return fromLogLower(logDensity + Math.log(risingSeries(shape, x)), logDensity)
  const logUpper = logDensity - Math.log(upperFraction(shape, x))
  const [upper, lower] = [Math.exp(logUpper), -Math.expm1(logUpper)]
  return { lower, upper, logLower: Math.log1p(-upper), logUpper, logDensity }
}

function fromLogLower(logLower: number, logDensity: number): Tails {
  const [lower, upper] = [Math.exp(logLower), -Math.expm1(logLower)]
  return { lower, upper, logLower, logUpper: Math.log(upper), logDensity }
}

/** log of x^shape e^-x / gamma(shape), by its distance from the greatest value so that nothing large cancels. */
function logDensityOfLog(shape: number, x: number, logX: number): number {
  const u = (x - shape) / shape
  const remainder = log1pRemainder(u, logX - Math.log(shape))
  return 0.5 * Math.log(shape) - HALF_LOG_TWO_PI - stirlingError(shape) + shape * remainder
}

/** Sum of (-x)^n / (n! (shape + n)) over n >= 1. */
function alternatingSeries(shape: number, x: number): number {
  let sum = 0
  let power = 1
  for (let n = 1; Math.abs(power) > SERIES_END; n++) {
    power *= -x / n
    sum += power / (shape + n)
  }
  return sum
}

/** Lower tail divided by the density of log x: sum of x^n / (shape (shape + 1) ... (shape + n)). */
function risingSeries(shape: number, x: number): number {
  let term = 1 / shape
  let sum = term
  for (let n = 1; term > sum * SERIES_END; n++) {
    term *= x / (shape + n)
    sum += term
  }
  return sum
}

/** The density of log x divided by the upper tail: Legendre's continued fraction. */
function upperFraction(shape: number, x: number): number {
  const first = x - shape + 1
  return continuedFraction(
    (n) => n * (shape - n),
    (n) => first + 2 * n,
  )
}

/** Newton on log lower tail = log p over log x: concave and rising, so that every step after the first comes from the left. */
function lowerRoot(p: number, shape: number): number {
  const target = Math.log(p)
  return Math.exp(
    newton(Math.log(shape), (logX) => {
      const { logLower, logDensity } = gammaTails(shape, Math.exp(logX), logX)
      return (target - logLower) * Math.exp(logLower - logDensity)
    }),
  )
}

/** The same for the upper tail, which is concave and falling. Starts at a bound above the root: shape + sqrt(2 shape t) + t with t = -log p. */
function upperRoot(p: number, shape: number): number {
  const target = Math.log(p)
  const start = Math.log(shape + Math.sqrt(-2 * shape * target) - target)
  return Math.exp(
    newton(start, (logX) => {
      const { logUpper, logDensity } = gammaTails(shape, Math.exp(logX), logX)
      return (logUpper - target) * Math.exp(logUpper - logDensity)
    }),
  )
}
