import { createEstimate, ImplementereError, warningAt, type Estimate, type Issue } from '@implementere/model'
import { wilson } from '@implementere/statistics'

/** How many reached a stage. Null: nobody counted, which is not zero. */
export interface FunnelStage {
  readonly id: string
  readonly count: number | null
}

/** A stage with what share of the stage before, and of the first stage, reached it. Both are null for the first stage. */
export interface FunnelStep extends FunnelStage {
  readonly ofPrevious: Estimate | null
  readonly ofFirst: Estimate | null
}

/** The funnel with what is remarkable about it: `more-than-before` where a stage holds more than the one it should come from. */
export interface AdoptionFunnel {
  readonly steps: readonly FunnelStep[]
  readonly warnings: readonly Issue[]
}

/** How sure the intervals are to be. */
export interface FunnelOptions {
  /** Confidence level of the intervals, 0-1. */
  readonly level?: number
}

/** Id of the formula: reached by this stage / reached by the other. Ours; intervals are Wilson's. */
const METHOD = 'reach.funnelShare'

/**
 * How far an intervention gets: of those who began, how many were certified, how many use it, with whom it is established.
 *
 * Unit: proportions 0-1 with Wilson intervals that take people as independent. Missing: a stage that nobody counted gives `value: null` with reason `unknown-count`, and so does
 * the share of the stage after it; an empty stage before gives `no-denominator`. A share above 1 keeps its value, without interval, and raises `more-than-before`.
 *
 * Throws: {@link ImplementereError} `invalid-count` for a count that is not a whole number of at least 0, `duplicate-id` for two stages with one id.
 * Source: formula ours; the four-stage funnel per service is named on the owners' page about KE5.
 *
 * @example
 * ```ts
 * const { steps } = adoptionFunnel([{ id: 'began', count: 521 }, { id: 'certified', count: 491 }, { id: 'active', count: 314 }])
 * steps[1]?.ofPrevious?.value?.toFixed(3) // => '0.942'
 * steps[2]?.ofPrevious?.value?.toFixed(3) // => '0.640'
 * steps[2]?.ofFirst?.denominator // => 521
 * ```
 */
export function adoptionFunnel(stages: readonly FunnelStage[], { level = 0.95 }: FunnelOptions = {}): AdoptionFunnel {
  requireStages(stages)
  const first = stages[0]?.count ?? null
  const steps = stages.map(({ id, count }, index) => ({
    id,
    count,
    ofPrevious: index === 0 ? null : share(count, stages[index - 1]!.count, level),
    ofFirst: index === 0 ? null : share(count, first, level),
  }))
  return {
    steps,
    warnings: steps.flatMap(({ id, ofPrevious }, index) => (exceedsOne(ofPrevious) ? [warningAt([index], 'more-than-before', { id })] : [])),
  }
}

function share(reached: number | null, of: number | null, level: number): Estimate {
  const known = reached !== null && of !== null
  const common = { method: METHOD, numerator: reached, denominator: of, known: Number(known), unknown: Number(!known) }
  if (!known) return createEstimate({ ...common, reason: 'unknown-count' })
  if (of === 0) return createEstimate({ ...common, reason: 'no-denominator' })
  return createEstimate({ ...common, value: reached / of, interval: reached > of ? null : wilson(reached, of, { level }) })
}

function exceedsOne(estimate: Estimate | null): boolean {
  return estimate?.value !== null && estimate?.value !== undefined && estimate.value > 1
}

function requireStages(stages: readonly FunnelStage[]): void {
  const ids = new Set<string>()
  for (const { id, count } of stages) {
    if (count !== null && !(Number.isSafeInteger(count) && count >= 0))
      throw new ImplementereError('invalid-count', 'a stage counts whole units', { id, count: String(count) })
    if (ids.has(id)) throw new ImplementereError('duplicate-id', 'every stage has an id of its own', { id })
    ids.add(id)
  }
}
