import { continuedFraction } from './continued-fraction.ts'
import { LARGEST_SHAPE, logGamma, requireShape } from './gamma.ts'
import { newton } from './newton.ts'
import { requireProbability } from './precondition.ts'
import { HALF_LOG_TWO_PI, log1pRemainder, logGammaStep, stirlingError } from './stirling.ts'

/** Where a point lies: its distance from both ends with their logarithms, and `lean` = x b - y a, which is 0 at the mean. */
export interface BetaPoint {
  readonly x: number
  readonly y: number
  readonly logX: number
  readonly logY: number
  readonly lean: number
}

/** Both tails, the logarithm of the lower one, and of the density of logit x. */
export interface BetaTails {
  readonly lower: number
  readonly upper: number
  readonly logLower: number
  readonly logDensity: number
}

/** A series ends where its terms fall below this share of the sum. */
const SERIES_END = 1e-20
/** Veltkamp's constant: splits a double into two halves whose products are exact. */
const SPLITTER = 2 ** 27 + 1

/**
 * Natural logarithm of the beta function, for a, b > 0.
 *
 * Throws: `ImplementereError` `invalid-parameter` unless both are positive and at most 1e12. Source: Stirling's series; ours.
 *
 * @example
 * ```ts
 * Number(logBeta(2, 3).toFixed(10)) // => -2.4849066498
 * ```
 */
export function logBeta(a: number, b: number): number {
  requireShapes(a, b)
  const [small, large] = a < b ? [a, b] : [b, a]
  return logGamma(small) - logGammaStep(large, small)
}

/**
 * Lower tail of the beta distribution (the regularised incomplete beta function).
 *
 * Throws: `ImplementereError` `invalid-parameter` unless 0 < a, b <= 1e12, `invalid-probability` unless 0 <= x <= 1.
 * Source: power series and the continued fraction of Didonato & Morris 1992, ACM Trans Math Softw 18:360-373; code ours.
 *
 * @example
 * ```ts
 * Number(betaCdf(0.5, 2, 3).toFixed(10)) // => 0.6875
 * ```
 */
export function betaCdf(x: number, a: number, b: number): number {
  return tailsAt(x, a, b).lower
}

/**
 * Upper tail of the beta distribution, computed as such.
 *
 * Throws and source: as {@link betaCdf}.
 *
 * @example
 * ```ts
 * Number(betaUpperTail(0.5, 2, 3).toFixed(10)) // => 0.3125
 * ```
 */
export function betaUpperTail(x: number, a: number, b: number): number {
  return tailsAt(x, a, b).upper
}

/**
 * The x below which a share `p` of the beta distribution lies.
 *
 * Throws: `ImplementereError` `invalid-probability` unless 0 <= p <= 1, `invalid-parameter` unless 0 < a, b <= 1e12.
 * Source: Newton steps on the logarithm of the tail over logit x, where it is concave for every a and b, so that they need no bracket; ours.
 *
 * @example
 * ```ts
 * Number(betaQuantile(0.6875, 2, 3).toFixed(10)) // => 0.5
 * ```
 */
export function betaQuantile(p: number, a: number, b: number): number {
  requireProbability(p)
  requireShapes(a, b)
  if (p === 0 || p === 1) return p
  return fromLogit(betaLogitQuantile(p, a, b))
}

/**
 * The x above which a share `p` of the beta distribution lies. Throws and source: as {@link betaQuantile}.
 *
 * @example
 * ```ts
 * Number(betaUpperQuantile(0.3125, 2, 3).toFixed(10)) // => 0.5
 * ```
 */
export function betaUpperQuantile(p: number, a: number, b: number): number {
  requireProbability(p)
  requireShapes(a, b)
  if (p === 0 || p === 1) return 1 - p
  return fromLogit(-betaLogitQuantile(p, b, a))
}

/** Logit of the quantile, for 0 < p < 1: keeps what x itself would lose near 0 and 1. */
export function betaLogitQuantile(p: number, a: number, b: number): number {
  return p <= 0.5 ? lowerRoot(p, a, b) : -lowerRoot(1 - p, b, a)
}

/** Both tails at a point given with all that would be lost by computing y as 1 - x. */
export function betaTails(point: BetaPoint, a: number, b: number): BetaTails {
  const logDensity = logDensityOfLogit(point, a, b)
  if (point.x * (a + b + 2) <= a + 1) {
    const logLower = a < 1 ? logLowerOfSmallShape(point, a, b) : logDensity - Math.log(lowerFraction(point, a, b))
    return { lower: Math.exp(logLower), upper: -Math.expm1(logLower), logLower, logDensity }
  }
  const mirror = mirrored(point)
  const logUpper = b < 1 ? logLowerOfSmallShape(mirror, b, a) : logDensity - Math.log(lowerFraction(mirror, b, a))
  const lower = -Math.expm1(logUpper)
  return { lower, upper: Math.exp(logUpper), logLower: Math.log(lower), logDensity }
}

/** log of x^a (1-x)^b / beta(a, b): the density of logit x, for 0 < x < 1. */
export function logDensityOfLogitAt(x: number, a: number, b: number): number {
  return logDensityOfLogit(pointAt(x, a, b), a, b)
}

function tailsAt(x: number, a: number, b: number): BetaTails {
  requireProbability(x)
  requireShapes(a, b)
  if (x === 0 || x === 1) return { lower: x, upper: 1 - x, logLower: 0, logDensity: 0 }
  return betaTails(pointAt(x, a, b), a, b)
}

function pointAt(x: number, a: number, b: number): BetaPoint {
  return { x, y: 1 - x, logX: Math.log(x), logY: Math.log1p(-x), lean: leanOf(x, a, b) }
}

function requireShapes(a: number, b: number): void {
  requireShape(a, LARGEST_SHAPE)
  requireShape(b, LARGEST_SHAPE)
}

function mirrored({ x, y, logX, logY, lean }: BetaPoint): BetaPoint {
  return { x: y, y: x, logX: logY, logY: logX, lean: -lean }
}

/** x b - (1 - x) a = x a + x b - a with exact products: near the mean of a large sample nearly all of it cancels. */
function leanOf(x: number, a: number, b: number): number {
  const [first, firstRest] = exactProduct(x, a)
  const [second, secondRest] = exactProduct(x, b)
  const [sum, sumRest] = exactSum(first, second)
  const [difference, differenceRest] = exactSum(sum, -a)
  return difference + (differenceRest + sumRest + firstRest + secondRest)
}

/** A product as the double nearest to it and the exact rest (Dekker 1971). */
function exactProduct(a: number, b: number): readonly [number, number] {
  const product = a * b
  const [aHigh, aLow] = split(a)
  const [bHigh, bLow] = split(b)
  return [product, aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow)]
}

/** A sum as the double nearest to it and the exact rest (Knuth). */
function exactSum(a: number, b: number): readonly [number, number] {
  const sum = a + b
  const added = sum - a
  return [sum, a - (sum - added) + (b - added)]
}

function split(value: number): readonly [number, number] {
  const scaled = SPLITTER * value
  const high = scaled - (scaled - value)
  return [high, value - high]
}

/** log of x^a y^b / beta(a, b), by the distance from the mean so that nothing large cancels. */
function logDensityOfLogit({ logX, logY, lean }: BetaPoint, a: number, b: number): number {
  const n = a + b
  const scale = 0.5 * Math.log((a / n) * b) - HALF_LOG_TWO_PI + stirlingError(n) - stirlingError(a) - stirlingError(b)
  return scale + a * log1pRemainder(lean / a, logX - Math.log(a / n)) + b * log1pRemainder(-lean / b, logY - Math.log(b / n))
}

/** log of the lower tail for a < 1: x^a / (a beta(a, b)) times 1 + a sum of (1-b)(2-b)...(n-b) x^n / (n! (a + n)). Its complement is as accurate. */
function logLowerOfSmallShape({ x, logX }: BetaPoint, a: number, b: number): number {
  let sum = 0
  let term = 1
  for (let n = 1; Math.abs(term) > SERIES_END; n++) {
    term *= ((n - b) / n) * x
    sum += term / (a + n)
  }
  return a * logX + logGammaStep(b, a) - logGammaStep(1, a) + Math.log1p(a * sum)
}

/** The density of logit x divided by the lower tail, at or below the mean and for a >= 1: the continued fraction of Didonato & Morris. */
function lowerFraction({ x, lean }: BetaPoint, a: number, b: number): number {
  const middle = (n: number) => (n === 0 ? 0 : (n * (b - n) * x) / (a + 2 * n - 1))
  return continuedFraction(
    (n) => ((a + n - 1) / (a + 2 * n - 1)) * (a + b + n - 1) * x * middle(n),
    (n) => n + middle(n) + ((a + n) / (a + 2 * n + 1)) * (1 - lean + n * (2 - x)),
  )
}

/** Newton on log lower tail = log p over logit x: concave and rising, so that every step after the first comes from the left. */
function lowerRoot(p: number, a: number, b: number): number {
  const target = Math.log(p)
  return newton(Math.log(a / b), (logit) => {
    const { logLower, logDensity } = betaTails(pointAtLogit(logit, a, b), a, b)
    return (target - logLower) * Math.exp(logLower - logDensity)
  })
}

function pointAtLogit(logit: number, a: number, b: number): BetaPoint {
  const [x, y] = [fromLogit(logit), fromLogit(-logit)]
  const lean = logit < 0 ? (b * Math.exp(logit) - a) * y : (b - a * Math.exp(-logit)) * x
  return { x, y, logX: -log1pExp(-logit), logY: -log1pExp(logit), lean }
}

function fromLogit(logit: number): number {
  return logit < 0 ? Math.exp(logit) / (1 + Math.exp(logit)) : 1 / (1 + Math.exp(-logit))
}

/** log(1 + e^z) without overflow. */
function log1pExp(z: number): number {
  return Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)))
}
