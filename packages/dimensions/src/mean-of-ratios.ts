import { createEstimate, type Bounds, type Estimate, type Interval } from '@implementere/model'
import { studentTQuantile } from '@implementere/statistics'
import type { RatioMeasure } from './data/measures.ts'
import type { Engine, Sum } from './engine.ts'
import { boundsOf, knownRatio, type Tally } from './tally.ts'

/**
 * The mean of the ratios of groups: each practitioner counts alike, however many sessions each had. Beside the pooled ratio, never in its place.
 *
 * Numerator: the sum of the ratios; denominator: how many groups have one. Known, unknown and not applicable count groups. Measures that are no ratios have none:
 * reason `not-a-ratio`.
 */
export function meanOfRatios({ measure }: Engine, groups: readonly Sum[], level: number): Estimate {
  const method = `${measure.id}.meanOfRatios`
  if (measure.kind !== 'ratio') return createEstimate({ method, unit: measure.unit, reason: 'not-a-ratio' })
  const tallies = groups as readonly Tally[]
  const ratios = tallies.map((tally) => knownRatio(measure, tally)).filter((ratio) => ratio !== null)
  const unknown = tallies.filter((tally) => knownRatio(measure, tally) === null && tally[1]! > 0).length
  const counts = { method, unit: measure.unit, known: ratios.length, unknown, notApplicable: tallies.length - ratios.length - unknown }
  if (ratios.length === 0)
    return createEstimate({ ...counts, reason: tallies.length === 0 ? 'no-data' : unknown > 0 ? 'all-unknown' : 'no-denominator' })
  const numerator = ratios.reduce((total, ratio) => total + ratio, 0)
  return createEstimate({
    ...counts,
    value: numerator / ratios.length,
    numerator,
    denominator: ratios.length,
    bounds: unknown > 0 ? null : meanBounds(measure, tallies),
    interval: studentInterval(ratios, level),
  })
}

function meanBounds(measure: RatioMeasure, tallies: readonly Tally[]): Bounds | null {
  const all = tallies.filter((tally) => knownRatio(measure, tally) !== null).map((tally) => boundsOf(measure, tally))
  const bounds = all.filter((one) => one !== null)
  if (bounds.length < all.length) return null
  const mean = (values: readonly number[]) => values.reduce((total, value) => total + value, 0) / values.length
  return { lower: mean(bounds.map(({ lower }) => lower)), upper: mean(bounds.map(({ upper }) => upper)) }
}

/** Student's interval with the groups as the units; null for a single group. */
function studentInterval(ratios: readonly number[], level: number): Interval | null {
  const size = ratios.length
  if (size < 2) return null
  const mean = ratios.reduce((total, ratio) => total + ratio, 0) / size
  const variance = ratios.reduce((total, ratio) => total + (ratio - mean) ** 2, 0) / (size - 1)
  const margin = studentTQuantile((1 + level) / 2, size - 1) * Math.sqrt(variance / size)
  return { lower: mean - margin, upper: mean + margin, level, method: 'student-t' }
}
