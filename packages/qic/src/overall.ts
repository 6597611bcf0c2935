import { createEstimate, type Bounds, type Estimate } from '@implementere/model'
import { boundsOf, sumOf, type Tally } from './tally.ts'

/** Both overall scores. */
export interface OverallScores {
  /** Mean of the components' values, each component counting once. */
  readonly equalComponent: Estimate
  /** Points earned of points possible over the known items of the components that have a value. */
  readonly itemWeighted: Estimate
}

/** Both overall scores from the components' sums and estimates. */
export function overallOf(tallies: readonly Tally[], components: readonly Estimate[], allowMissingComponents: boolean): OverallScores {
  const total = sumOf(tallies)
  const scored = tallies.filter((_, index) => components[index]!.value !== null)
  const values = components.flatMap(({ value }) => value ?? [])
  const reason = whyNoOverall(total, components, values.length, allowMissingComponents)
  const { known, unknown, notApplicable } = total
  const counts = { reason, known, unknown, notApplicable }
  const sum = values.reduce((left, right) => left + right, 0)
  const { earned, possible } = sumOf(scored)
  return {
    equalComponent: createEstimate({
      ...counts,
      value: reason === null ? sum / values.length : null,
      numerator: sum,
      denominator: values.length,
      bounds: meanOfBounds(components.flatMap(({ bounds }) => bounds ?? [])),
      method: 'qic.overall.equalComponent',
    }),
    itemWeighted: createEstimate({
      ...counts,
      value: reason === null ? earned / possible : null,
      numerator: earned,
      denominator: possible,
      bounds: boundsOf(total),
      method: 'qic.overall.itemWeighted',
    }),
  }
}

/** Known of applicable items: a count of answers, so that nothing in it is uncertain. */
export function completenessOf({ known, unknown, notApplicable }: Tally): Estimate {
  const denominator = known + unknown
  return createEstimate({
    value: denominator > 0 ? known / denominator : null,
    reason: denominator > 0 ? null : 'all-not-applicable',
    numerator: known,
    denominator,
    known,
    unknown,
    notApplicable,
    method: 'qic.completeness',
  })
}

/** A component with nothing applicable is left out; any other without a value is missing. */
function whyNoOverall(total: Tally, components: readonly Estimate[], scored: number, allowMissingComponents: boolean): string | null {
  if (total.known + total.unknown === 0) return 'all-not-applicable'
  if (total.known === 0) return 'all-unknown'
  const missing = components.some(({ value, reason }) => value === null && reason !== 'all-not-applicable')
  if (missing && !allowMissingComponents) return 'component-missing'
  return scored > 0 ? null : 'insufficient-data'
}

function meanOfBounds(bounds: readonly Bounds[]): Bounds | null {
  if (bounds.length === 0) return null
  const mean = (end: keyof Bounds) => bounds.reduce((sum, range) => sum + range[end], 0) / bounds.length
  return { lower: mean('lower'), upper: mean('upper') }
}
