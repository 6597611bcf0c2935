import { createEstimate, type Estimate } from '@implementere/model'
import { wilson } from '@implementere/statistics'

/** What a share is counted from. */
export interface ShareCounts {
  readonly numerator: number
  readonly known: number
  readonly unknown: number
}

/**
 * A share of people with its Wilson interval, and the bounds it has over every answer that the unknown could have given.
 */
export function shareOf({ numerator, known, unknown }: ShareCounts, method: string, level: number): Estimate {
  const all = known + unknown
  return createEstimate({
    value: known === 0 ? null : numerator / known,
    reason: reasonFor(known, unknown),
    numerator,
    denominator: known,
    known,
    unknown,
    bounds: all === 0 ? null : { lower: numerator / all, upper: (numerator + unknown) / all },
    interval: known === 0 ? null : wilson(numerator, known, { level }),
    method,
  })
}

function reasonFor(known: number, unknown: number): string | null {
  if (known > 0) return null
  return unknown > 0 ? 'all-unknown' : 'no-denominator'
}
