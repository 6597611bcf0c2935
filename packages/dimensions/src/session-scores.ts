import { createEstimate, type Estimate } from '@implementere/model'
import { aggregate, moments } from '@implementere/statistics'
import { QUALITY_FACETS, type SessionObservation } from './observation.ts'

/** One session, how loyally and how well it was given. Null: nobody graded or rated it. */
export interface SessionScore {
  readonly id: string
  /** Mean grade of its scheduled components that are known, 0-1. */
  readonly adherence: number | null
  /** Mean place of its quality ratings on their scales, 0-1. */
  readonly quality: number | null
}

/** Sessions by loyalty and skill. Rigid: loyal without skill; the aim is competent rather than rigid. */
export interface AdherenceByQuality {
  readonly competent: number
  readonly rigid: number
  readonly skilledButDiffering: number
  readonly neither: number
  /** Sessions of which either is unknown. */
  readonly unknown: number
}

/**
 * Adherence and quality of each session, to be shown together.
 *
 * Unit: 0-1. Missing: unknown grades and ratings are left out of the session's mean; a session without any gives null. Sessions that are known not to have taken
 * place are left out. Throws: nothing. Source: ours.
 *
 * @example
 * ```ts
 * import { syntheticObservations } from '@implementere/dimensions/synthetic'
 * const { sessions } = syntheticObservations({ seed: 1, municipalities: 1, services: 1, groups: 1, sessions: 4, occurs: 1, missing: 0 })
 * sessionScores(sessions).map(({ adherence }) => adherence !== null) // => [true, true, true, true]
 * ```
 */
export function sessionScores(sessions: Iterable<SessionObservation>): readonly SessionScore[] {
  const scores: SessionScore[] = []
  for (const { id, delivered, components, ratings } of sessions) {
    if (delivered.occurred === false) continue
    const grades = Object.values(components).filter((grade) => typeof grade === 'number')
    const places = ratings.flatMap(({ facet, value, min, max }) =>
      value === null || !(QUALITY_FACETS as readonly string[]).includes(facet) ? [] : [(value - min) / (max - min)],
    )
    scores.push({ id, adherence: mean(grades), quality: mean(places) })
  }
  return scores
}

/**
 * How many sessions are loyal and skilled, loyal without skill, skilled but differing, or neither. Both cuts are the caller's: none is a silent default.
 *
 * Missing: a session of which either is unknown is counted in `unknown`. A score on a cut is above it.
 *
 * @example
 * ```ts
 * const scores = [{ id: 'a', adherence: 1, quality: 0.9 }, { id: 'b', adherence: 1, quality: 0.2 }, { id: 'c', adherence: null, quality: 1 }]
 * adherenceByQuality(scores, { adherence: 0.8, quality: 0.6 }) // => { competent: 1, rigid: 1, skilledButDiffering: 0, neither: 0, unknown: 1 }
 * ```
 */
export function adherenceByQuality(
  scores: readonly SessionScore[],
  cuts: { readonly adherence: number; readonly quality: number },
): AdherenceByQuality {
  const counted = { competent: 0, rigid: 0, skilledButDiffering: 0, neither: 0, unknown: 0 }
  for (const { adherence, quality } of scores) {
    if (adherence === null || quality === null) counted.unknown += 1
    else if (adherence >= cuts.adherence) counted[quality >= cuts.quality ? 'competent' : 'rigid'] += 1
    else counted[quality >= cuts.quality ? 'skilledButDiffering' : 'neither'] += 1
  }
  return counted
}

/**
 * Achieved relative strength: how much further apart programme and comparison are in what was delivered than sessions are among themselves.
 *
 * Mean adherence of programme sessions less that of comparison sessions, by their pooled standard deviation. Unit: standard deviations. Missing: sessions
 * without a condition or a grade are unknown. Reasons: `insufficient-data` (fewer than two sessions on a side), `no-variance`. For the
 * difference on the scale of adherence itself use the measure `differentiation.contrast`.
 * Source: Hulleman & Cordray 2009 (form with the standard deviation); sessions as the units are ours.
 *
 * @example
 * ```ts
 * import { syntheticObservations } from '@implementere/dimensions/synthetic'
 * const { sessions } = syntheticObservations({ seed: 1, municipalities: 1, services: 1, groups: 1, sessions: 4 })
 * achievedRelativeStrength(sessions).reason // => 'insufficient-data'
 * ```
 */
export function achievedRelativeStrength(sessions: Iterable<SessionObservation>): Estimate {
  const all = [...sessions].filter(({ delivered }) => delivered.occurred !== false)
  const scores = sessionScores(all).map(({ adherence }) => adherence)
  const of = (condition: string) =>
    aggregate(
      moments,
      scores.filter((_, index) => all[index]!.condition === condition),
    )
  const [programme, comparison] = [of('programme'), of('comparison')]
  const known = programme.count + comparison.count
  const common = { method: 'comparisonMonitoring.achievedRelativeStrength', unit: 'standard-deviations', known, unknown: all.length - known }
  if (programme.m2 === null || comparison.m2 === null || programme.count < 2 || comparison.count < 2)
    return createEstimate({ ...common, reason: 'insufficient-data' })
  const pooled = Math.sqrt((programme.m2 + comparison.m2) / (known - 2))
  const difference = programme.mean! - comparison.mean!
  if (pooled === 0) return createEstimate({ ...common, numerator: difference, denominator: 0, reason: 'no-variance' })
  return createEstimate({ ...common, value: difference / pooled, numerator: difference, denominator: pooled })
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((total, value) => total + value, 0) / values.length
}
