import { createEstimate, type Estimate } from '@implementere/model'

/**
 * The share of what a tool asks for that is known, each thing counted once. Unit: proportion 0-1. Says nothing of whether the work is done.
 * Ours.
 */
export function completenessOf(method: string, isKnown: readonly boolean[]): Estimate {
  const known = isKnown.filter(Boolean).length
  const asked = isKnown.length
  return createEstimate({
    value: asked === 0 ? null : known / asked,
    reason: asked === 0 ? 'no-denominator' : null,
    numerator: known,
    denominator: asked,
    known,
    unknown: asked - known,
    method,
  })
}
