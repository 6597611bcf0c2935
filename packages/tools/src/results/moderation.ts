import type { Interval } from '@implementere/model'
import { regression, type Coefficient, type Regression, type RegressionCoefficient, type SignificanceRegion } from '@implementere/statistics'
import type { FidelityPair } from './record.ts'
import { byId } from './rows.ts'

/** A slope with its interval, or why there is none. */
export interface Slope extends Coefficient {
  readonly interval: Interval | null
  readonly pValue: number | null
}

/** Whether fidelity changes what the intervention does. */
export interface Moderation {
  readonly pairs: number
  /** Pairs of which exposure, fidelity and outcome are known. */
  readonly known: number
  /** By how much the effect of one unit of exposure changes with one unit of fidelity. */
  readonly interaction: Slope
  /** `stronger-with-fidelity` or `weaker-with-fidelity` where the interval of the interaction leaves out 0. */
  readonly finding: 'stronger-with-fidelity' | 'weaker-with-fidelity' | 'cannot-tell'
  /** Effect of exposure where fidelity is low (one standard deviation below its mean), at its mean, and high. */
  readonly slopes: readonly (Slope & { readonly at: 'low' | 'mean' | 'high'; readonly fidelity: number })[]
  /** At which fidelity the effect of exposure differs from 0 (Johnson-Neyman). */
  readonly region: SignificanceRegion | null
  /** The outcome by fidelity alone, where exposure is the same for all or unknown: an association, not an effect. */
  readonly association: Slope
}

/** Pairs below which no slope is given: two and a half per coefficient. Heuristic, ours. */
export const MINIMUM_PAIRS = 10

/**
 * Fidelity as a moderator: whether the outcome rises more with exposure where the intervention is delivered loyally.
 *
 * Shape: a pair for each site or practitioner. Missing: pairs with an unknown value are left out and counted. Reasons: `too-few-pairs` (fewer than
 * {@link MINIMUM_PAIRS} known), and those of `regression`: `no-variance`, `collinear` (exposure or fidelity the same for all), `out-of-range`.
 * Source: Aiken & West 1991; the least number of pairs is ours.
 *
 * @example
 * ```ts
 * fidelityModeration([]).interaction.reason // => 'too-few-pairs'
 * const pairs = Array.from({ length: 12 }, (_, n) => ({ id: `p${n}`, exposure: n % 3, fidelity: n % 4, outcome: (n % 3) * (n % 4) }))
 * Number(fidelityModeration(pairs).interaction.value?.toFixed(6)) // => 1
 * fidelityModeration(pairs).finding // => 'stronger-with-fidelity'
 * ```
 */
export function fidelityModeration(pairs: readonly FidelityPair[]): Moderation {
  const rows = byId(pairs)
  const [outcome, exposure, fidelity] = [columnOf(rows, 'outcome'), columnOf(rows, 'exposure'), columnOf(rows, 'fidelity')]
  const moderated = regression(outcome, exposure, { moderator: fidelity })
  const plain = regression(outcome, fidelity)
  const interaction = slopeOf(moderated, moderated.coefficients?.interaction ?? null)
  const isEnough = interaction.value !== null
  return {
    pairs: rows.length,
    known: moderated.n,
    interaction,
    finding: findingOf(interaction.interval),
    slopes: isEnough ? moderated.simpleSlopes.map(({ at, moderator, slope }) => ({ at, fidelity: moderator, ...slopeOf(moderated, slope) })) : [],
    region: isEnough ? moderated.regionOfSignificance : null,
    association: slopeOf(plain, plain.coefficients?.x ?? null),
  }
}

function columnOf(rows: readonly FidelityPair[], key: 'exposure' | 'fidelity' | 'outcome'): readonly (number | null)[] {
  return rows.map((row) => row[key])
}

function slopeOf({ n, reason }: Regression, coefficient: RegressionCoefficient | null): Slope {
  const tooFew = n < MINIMUM_PAIRS
  if (tooFew || coefficient === null) return { value: null, reason: tooFew ? 'too-few-pairs' : reason, interval: null, pValue: null }
  return { value: coefficient.value, reason: null, interval: coefficient.interval, pValue: coefficient.pValue }
}

function findingOf(interval: Interval | null): Moderation['finding'] {
  if (typeof interval?.lower === 'number' && interval.lower > 0) return 'stronger-with-fidelity'
  if (typeof interval?.upper === 'number' && interval.upper < 0) return 'weaker-with-fidelity'
  return 'cannot-tell'
}
