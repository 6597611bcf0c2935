import { createEstimate, type Estimate } from '@implementere/model'
import { krippendorffAlpha, type KrippendorffAlpha } from '@implementere/statistics'
import type { Rating, RatingFacet, SessionObservation } from './observation.ts'

/** How far raters agree on sessions that several of them rated. */
export interface RatingAgreement {
  readonly facet: RatingFacet
  /** Krippendorff's alpha for intervals, over places on the scale (0-1), so that scales may differ. */
  readonly alpha: KrippendorffAlpha
  /** Share of the rated sessions that two or more raters rated. */
  readonly doubleCoded: Estimate
  /** Mean over doubly coded sessions of the greatest less the least place on the scale; 0-1. */
  readonly spread: Estimate
}

/**
 * Whether raters see the same: agreement, spread, and how many sessions it rests on.
 *
 * Missing: a rating without a value or without a rater is left out and counted as unknown in `doubleCoded`; two ratings of one rater in a session count as
 * their mean. Reasons of alpha are those of `krippendorffAlpha`; `insufficient-data` for the spread where no session is doubly coded. Throws: nothing.
 * Source: Krippendorff 2011; the share and the spread are ours. Doubly coding 10 to 20 % of sessions is a common recommendation.
 *
 * @example
 * ```ts
 * import { syntheticObservations } from '@implementere/dimensions/synthetic'
 * const { sessions } = syntheticObservations({ seed: 1, sessions: 8, missing: 0 })
 * const { alpha, doubleCoded } = ratingAgreement(sessions, 'clinicalSkill')
 * doubleCoded.value // => 1
 * alpha.value?.toFixed(2) // => '0.11'
 * ```
 */
export function ratingAgreement(sessions: Iterable<SessionObservation>, facet: RatingFacet): RatingAgreement {
  const raters = new Map<string, number>()
  const rows: ReadonlyMap<string, number>[] = []
  let unknown = 0
  for (const { ratings } of sessions) {
    const places = placesByRater(ratings.filter((rating) => rating.facet === facet))
    if (places.size > 0) rows.push(places)
    else if (ratings.some((rating) => rating.facet === facet)) unknown += 1
    for (const rater of places.keys()) if (!raters.has(rater)) raters.set(rater, raters.size)
  }
  const table = rows.map((places) => [...raters.keys()].map((rater) => places.get(rater) ?? null))
  const spreads = rows.filter(({ size }) => size > 1).map((places) => Math.max(...places.values()) - Math.min(...places.values()))
  return {
    facet,
    alpha: krippendorffAlpha(table, { metric: 'interval' }),
    doubleCoded: shareOf('quality.doubleCoded', spreads.length, rows.length, unknown),
    spread: meanOf('quality.raterSpread', spreads),
  }
}

function placesByRater(ratings: readonly Rating[]): ReadonlyMap<string, number> {
  const given = new Map<string, number[]>()
  for (const { rater, value, min, max } of ratings) {
    if (rater !== null && value !== null) given.set(rater, [...(given.get(rater) ?? []), (value - min) / (max - min)])
  }
  return new Map([...given].map(([rater, places]) => [rater, places.reduce((total, place) => total + place, 0) / places.length]))
}

function shareOf(method: string, numerator: number, denominator: number, unknown: number): Estimate {
  const common = { method, numerator, denominator, known: denominator, unknown }
  if (denominator > 0) return createEstimate({ ...common, value: numerator / denominator })
  return createEstimate({ ...common, reason: unknown > 0 ? 'all-unknown' : 'no-data' })
}

function meanOf(method: string, values: readonly number[]): Estimate {
  if (values.length === 0) return createEstimate({ method, reason: 'insufficient-data' })
  const numerator = values.reduce((total, value) => total + value, 0)
  return createEstimate({ method, value: numerator / values.length, numerator, denominator: values.length, known: values.length })
}
