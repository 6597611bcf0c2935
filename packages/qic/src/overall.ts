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
  const scored = sumOf(tallies.filter((_, index) => components[index]!.value !== null))
  const { sum, count } = sumOfValues(components)
  const reason = whyNoOverall(total, components, count, allowMissingComponents)
  const { known, unknown, notApplicable } = total
  return {
    equalComponent: createEstimate({
      value: reason === null ? sum / count : null,
      reason,
      numerator: sum,
      denominator: count,
      known,
      unknown,
      notApplicable,
      bounds: meanOfBounds(components),
      method: 'qic.overall.equalComponent',
    }),
    itemWeighted: createEstimate({
      value: reason === null ? scored.earned / scored.possible : null,
      reason,
      numerator: scored.earned,
      denominator: scored.possible,
      known,
      unknown,
      notApplicable,
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

function sumOfValues(components: readonly Estimate[]): { readonly sum: number; readonly count: number } {
  let [sum, count] = [0, 0]
  for (const { value } of components) {
    if (value === null) continue
    sum += value
    count++
  }
  return { sum, count }
}

function meanOfBounds(components: readonly Estimate[]): Bounds | null {
  let [lower, upper, count] = [0, 0, 0]
  for (const { bounds } of components) {
    if (bounds === null) continue
    lower += bounds.lower
    upper += bounds.upper
    count++
  }
  return count > 0 ? { lower: lower / count, upper: upper / count } : null
}
