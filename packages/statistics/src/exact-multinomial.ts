import { logGamma } from './gamma.ts'
import { knownCounts } from './known.ts'
import { requireSameLength, requireShares } from './precondition.ts'

/** Result of {@link exactMultinomial}. */
export interface ExactMultinomial {
  /** Probability, under the shares, of an outcome that is no more probable than the observed one. */
  readonly pValue: number | null
  /** `no-data`, `missing-count` (a count is unknown) or `too-many-outcomes`; null when there is a p value. */
  readonly reason: string | null
  /** Probability of the observed outcome itself. */
  readonly probability: number | null
  /** How many outcomes there are with this total; null where it is unknown. */
  readonly outcomes: number | null
  /** Sum of the known counts. */
  readonly n: number
}

/** Most outcomes that are enumerated: about a second of work. */
const MOST_OUTCOMES = 5e6
/** Most categories that are enumerated. */
const MOST_CATEGORIES = 1000
/** Outcomes this close in probability count as equally probable, as in R's `fisher.test`. */
const SAME_PROBABILITY = 1e-7

/**
 * Exact test of whether counts come from a distribution with these shares, for samples too small for chi-square.
 *
 * Convention: sums the probabilities of all outcomes no more probable than the observed one (two within a relative 1e-7 are alike); R: `EMT::multinomial.test`,
 * and for two categories `binom.test`. Limit: more than 5,000,000 outcomes, or more than 1,000 categories, give null, reason `too-many-outcomes`. Missing: a total of 0 gives null, reason `no-data`;
 * an unknown count gives null, reason `missing-count`.
 * Throws: `ImplementereError` `invalid-count` unless counts are whole and at least 0, `invalid-shares` unless shares sum to 1, `invalid-shape` unless equally long.
 *
 * @example
 * ```ts
 * Number(exactMultinomial([8, 2], [0.5, 0.5]).pValue?.toFixed(6)) // => 0.109375
 * exactMultinomial([0, 0], [0.5, 0.5]).reason // => 'no-data'
 * ```
 */
export function exactMultinomial(observed: readonly (number | null)[], shares: readonly number[]): ExactMultinomial {
  const { values: counts, missing } = knownCounts(observed)
  requireSameLength(observed, shares)
  requireShares(shares)
  const n = counts.reduce((sum, count) => sum + count, 0)
  if (missing > 0) return { pValue: null, reason: 'missing-count', probability: null, outcomes: null, n }
  const possible = shares.filter((share) => share > 0)
  const outcomes = countOutcomes(n, possible.length)
  if (n === 0) return { pValue: null, reason: 'no-data', probability: null, outcomes, n }
  if (counts.some((count, category) => count > 0 && shares[category] === 0)) return { pValue: 0, reason: null, probability: 0, outcomes, n }
  const inPlay = counts.filter((_, category) => shares[category]! > 0)
  const logProbability = inPlay.reduce((sum, count, category) => sum + count * Math.log(possible[category]!) - logGamma(count + 1), logGamma(n + 1))
  const probability = Math.exp(logProbability)
  if (outcomes > MOST_OUTCOMES || Math.max(n / MOST_OUTCOMES, possible.length / MOST_CATEGORIES) > 1) {
    return { pValue: null, reason: 'too-many-outcomes', probability, outcomes, n }
  }
  const pValue = sumNoMoreProbable(n, possible, logProbability + SAME_PROBABILITY)
  return { pValue: Math.min(1, pValue), reason: null, probability, outcomes, n }
}

/** Natural logarithms of the factorials of 0 to n. */
export function logFactorials(n: number): Float64Array {
  return Float64Array.from({ length: n + 1 }, (_, k) => logGamma(k + 1))
}

/** Ways to spread n over the categories; stops counting where it is far above the limit. */
function countOutcomes(n: number, categories: number): number {
  let ways = 1
  for (let k = 1; k < categories && ways < Number.MAX_SAFE_INTEGER; k++) ways = (ways * (n + k)) / k
  return Math.min(Math.round(ways), Number.MAX_SAFE_INTEGER)
}

function sumNoMoreProbable(n: number, shares: readonly number[], limit: number): number {
  const logFactorial = logFactorials(n)
  const logShares = shares.map(Math.log)
  const last = shares.length - 1
  let sum = 0
  const spread = (category: number, left: number, log: number): void => {
    if (category === last || left === 0) {
      const total = log + left * logShares[last]! - logFactorial[left]!
      if (total <= limit) sum += Math.exp(total)
      return
    }
    for (let count = 0; count <= left; count++) spread(category + 1, left - count, log + count * logShares[category]! - logFactorial[count]!)
  }
  spread(0, n, logFactorial[n]!)
  return sum
}
