import { READINESS, type ReadinessComponentId, type ReadinessId } from './data/readiness.ts'
import type { Determinant } from './determinant.ts'
import type { DeterminantResult } from './determinant-result.ts'
import { meanOf } from './spread.ts'

/** One subcomponent of readiness. */
export interface ReadinessResult {
  readonly id: ReadinessId
  readonly component: ReadinessComponentId
  /** Mean over its determinants of their mean ratings, -2 to 2 points; null when nobody has rated any. */
  readonly value: number | null
  readonly reason: 'not-rated' | null
  /** The rated determinants it is made of. */
  readonly determinants: readonly string[]
}

/** The 17 subcomponents of readiness, and the three that are lowest. Plain JSON. */
export interface ReadinessProfile {
  readonly subcomponents: readonly ReadinessResult[]
  /** At most three, the lowest first, of those that are rated; ties stand in the order of the framework. */
  readonly lowest: readonly ReadinessId[]
  readonly rated: number
  readonly notRated: number
}

const HOW_MANY_LOWEST = 3

/**
 * A profile of readiness. There is no total: its parts are not to be multiplied, whatever the name of the framework says.
 *
 * Source: R = MC²; the scale is that of the ratings, not the published 1-7; which determinants of other taxonomies count for which part is ours.
 */
export function readinessOf(results: readonly DeterminantResult[], definitions: ReadonlyMap<string, Determinant>): ReadinessProfile {
  const subcomponents = READINESS.map(({ id, component }): ReadinessResult => {
    const own = results.filter(({ determinant, known }) => known > 0 && definitions.get(determinant)?.readiness === id)
    const value = meanOf(own.flatMap(({ value: { mean } }) => mean ?? []))
    return { id, component, value, reason: value === null ? 'not-rated' : null, determinants: own.map(({ determinant }) => determinant) }
  })
  const rated = subcomponents.flatMap(({ id, value }) => (value === null ? [] : { id, value }))
  const lowest = rated.toSorted((a, b) => a.value - b.value).slice(0, HOW_MANY_LOWEST)
  return { subcomponents, lowest: lowest.map(({ id }) => id), rated: rated.length, notRated: subcomponents.length - rated.length }
}
