import { createEstimate, ImplementereError, type Bounds, type Estimate } from '@implementere/model'

/** What a composite is made of. There is no default: whoever wants one number says how. */
export interface CompositePolicy {
  /** Name of the policy, for example of the study whose index it repeats. */
  readonly id: string
  /** Weight of each measure; those that are not named do not count. */
  readonly weights: Readonly<Record<string, number>>
  /** `complete`: every weighted measure must have a value. `available`: those with a value, if their weights are at least `atLeast` of all. */
  readonly missing: 'complete' | { readonly available: { readonly atLeast: number } }
}

/**
 * One number out of several measures: the weighted mean of their values, on request and by a named policy.
 *
 * Beware: dimensions are not interchangeable, and a composite hides which one is weak; show them beside it. Unit: proportion; a measure that is better when lower has
 * to be turned before. Missing: reasons `component-missing`, `no-denominator` (weights all zero). Bounds only where every measure has them.
 * Throws: {@link ImplementereError} `invalid-weight` for a weight below zero, `unknown-measure` for a weight without an estimate, `not-a-proportion`.
 * Source: ours; a precedent is the index of the Danish X:IT study, whose cut-offs are local.
 *
 * @example
 * ```ts
 * import { createEstimate } from '@implementere/model'
 * const estimates = { a: createEstimate({ method: 'a', value: 0.9 }), b: createEstimate({ method: 'b', value: 0.5 }) }
 * composite(estimates, { id: 'local-2026', weights: { a: 3, b: 1 }, missing: 'complete' }).value // => 0.8
 * ```
 */
export function composite(estimates: Readonly<Record<string, Estimate>>, policy: CompositePolicy): Estimate {
  const parts = Object.entries(policy.weights).map(([id, weight]) => ({ estimate: estimateOf(estimates, id), weight: weightOf(id, weight) }))
  const used = parts.filter(({ estimate, weight }) => weight > 0 && estimate.value !== null)
  const all = parts.reduce((total, { weight }) => total + weight, 0)
  const denominator = used.reduce((total, { weight }) => total + weight, 0)
  const known = used.length
  const common = { method: `composite.${policy.id}`, known, unknown: parts.filter(({ weight }) => weight > 0).length - known }
  if (all === 0) return createEstimate({ ...common, reason: 'no-denominator' })
  const needed = policy.missing === 'complete' ? 1 : policy.missing.available.atLeast
  if (denominator === 0 || denominator / all < needed) return createEstimate({ ...common, reason: 'component-missing' })
  const numerator = used.reduce((total, { estimate, weight }) => total + weight * estimate.value!, 0)
  return createEstimate({
    ...common,
    value: numerator / denominator,
    numerator,
    denominator,
    bounds: common.unknown > 0 ? null : boundsOf(used, denominator),
  })
}

function boundsOf(used: readonly { readonly estimate: Estimate; readonly weight: number }[], denominator: number): Bounds | null {
  const bounds = used.flatMap(({ estimate, weight }) => (estimate.bounds === null ? [] : [{ ...estimate.bounds, weight }]))
  if (bounds.length < used.length) return null
  const sum = (end: 'lower' | 'upper') => bounds.reduce((total, bound) => total + bound.weight * bound[end], 0) / denominator
  return { lower: sum('lower'), upper: sum('upper') }
}

function estimateOf(estimates: Readonly<Record<string, Estimate>>, id: string): Estimate {
  const estimate = Object.hasOwn(estimates, id) ? estimates[id] : undefined
  if (estimate === undefined) throw new ImplementereError('unknown-measure', 'a weight belongs to an estimate', { id })
  if (estimate.unit !== 'proportion') throw new ImplementereError('not-a-proportion', 'only proportions are comparable', { id, unit: estimate.unit })
  return estimate
}

function weightOf(id: string, weight: number): number {
  if (!(weight >= 0 && Number.isFinite(weight)))
    throw new ImplementereError('invalid-weight', 'a weight is at least 0', { id, weight: String(weight) })
  return weight
}
