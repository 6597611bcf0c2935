/** Coefficients of Stirling's series, B(2k) / (2k (2k-1)) for k = 1 to 8 with B the Bernoulli numbers. */
const STIRLING_SERIES = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400] as const
/** From here on eight terms of Stirling's series are exact to double precision; smaller arguments are raised first. */
const SERIES_FROM = 12
/** Where the series of {@link log1pRemainder} takes over from the library functions. */
const REMAINDER_SERIES_WITHIN = 0.5
/** Below this, 1 + u has lost a digit. */
const REMAINDER_LOST_BELOW = -0.9

/** Half the logarithm of two pi. */
export const HALF_LOG_TWO_PI = 0.9189385332046728

/** What Stirling's formula leaves out: log gamma(z) = (z - 1/2) log z - z + log(2 pi) / 2 + stirlingError(z), for z > 0. */
export function stirlingError(z: number): number {
  let error = 0
  let raised = z
  for (; raised < SERIES_FROM; raised++) error += (raised + 0.5) * Math.log1p(1 / raised) - 1
  return error + stirlingSeries(raised)
}

/**
 * log gamma(base + step) - log gamma(base), accurate relative to `step` however small it is, for base > 0 and base + step > 0.
 *
 * Both arguments are raised by the recurrence of the gamma function, and Stirling's formula is subtracted term by term.
 */
export function logGammaStep(base: number, step: number): number {
  let recurrence = 0
  let raised = base
  for (; raised < SERIES_FROM; raised++) recurrence += Math.log1p(step / raised)
  const ratio = Math.log1p(step / raised)
  let series = 0
  STIRLING_SERIES.forEach((coefficient, k) => {
    const power = 2 * k + 1
    series += (coefficient / raised ** power) * Math.expm1(-power * ratio)
  })
  return (raised + step - 0.5) * ratio + step * (Math.log(raised) - 1) + series - recurrence
}

/** log(1 + u) - u without cancellation, for u > -1. Near -1, where 1 + u has lost its digits, the logarithm that the caller knows is used. */
export function log1pRemainder(u: number, logOnePlus: number): number {
  if (u < REMAINDER_LOST_BELOW) return logOnePlus - u
  if (Math.abs(u) > REMAINDER_SERIES_WITHIN) return Math.log1p(u) - u
  const r = u / (2 + u)
  const square = r * r
  let sum = 0
  let term = 1
  for (let odd = 3; term > Number.EPSILON / 8; odd += 2) {
    sum += term / odd
    term *= square
  }
  return r * (2 * square * sum - u)
}

function stirlingSeries(z: number): number {
  const square = z * z
  return STIRLING_SERIES.reduceRight((sum, coefficient) => sum / square + coefficient, 0) / z
}
