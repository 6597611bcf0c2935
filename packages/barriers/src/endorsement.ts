import { createEstimate, type Estimate } from '@implementere/model'
import { wilson } from '@implementere/statistics'

/** How many of the experts asked about a barrier chose a strategy for it. */
export interface EndorsementCell {
  /** Id of a strategy. */
  readonly strategy: string
  /** Key of a barrier: of the 2009 CFIR, or of one's own table. */
  readonly barrier: string
  /** Null when unknown. */
  readonly count: number | null
  /** How many were asked about the barrier; null when unknown. */
  readonly n: number | null
}

/** A table of endorsements that a user brings: which strategies experts chose for which barriers. Plain JSON. */
export interface EndorsementMatrix {
  readonly formatVersion: 1
  readonly id: string
  /** The work it comes from. */
  readonly citation: string
  readonly licence: string | null
  /** A pair without a cell is unknown, not unendorsed. */
  readonly cells: readonly EndorsementCell[]
}

/** Strength of an endorsement: 1 by at least half of the experts, 2 by at least a fifth. */
export type EndorsementLevel = 1 | 2

/** Least share of experts for each level, 0-1: [0.5, 1] is level 1, [0.2, 0.5) level 2. Source: Waltz and colleagues 2019. */
export const ENDORSEMENT_LEVELS = { 1: 0.5, 2: 0.2 } as const

/** An endorsement as a share with its interval, and its level. */
export interface Endorsement {
  readonly share: Estimate
  /** Null below a fifth, and where the share is unknown. */
  readonly level: EndorsementLevel | null
}

/**
 * The share of experts who chose a strategy for a barrier, with its Wilson interval, and its level.
 *
 * Unit: proportion 0-1. Missing: a count or n that is not known gives `value: null`, reason `all-unknown`; n = 0 gives `no-denominator`.
 * With the few experts asked about a barrier, level 1 and level 2 often lie within the same interval.
 * Throws: `invalid-count` unless 0 <= count <= n are whole numbers.
 * Source: levels Waltz and colleagues 2019; interval ours.
 *
 * @example
 * ```ts
 * const audit = endorsementOf({ count: 14, n: 25 })
 * audit.level // => 1
 * audit.share.value // => 0.56
 * Number(audit.share.interval?.lower?.toFixed(4)) // => 0.3707
 * endorsementOf({ count: 5, n: 25 }).level // => 2
 * endorsementOf({ count: null, n: 25 }).share.reason // => 'all-unknown'
 * ```
 */
export function endorsementOf({ count, n }: Pick<EndorsementCell, 'count' | 'n'>, level = 0.95): Endorsement {
  const method = 'barriers.endorsement'
  if (count === null || n === null) {
    return { share: createEstimate({ reason: 'all-unknown', denominator: n, unknown: n ?? 0, method }), level: null }
  }
  const interval = wilson(count, n, { level })
  const value = n === 0 ? null : count / n
  const share = createEstimate({ value, reason: n === 0 ? 'no-denominator' : null, numerator: count, denominator: n, known: n, interval, method })
  return { share, level: value === null ? null : levelOf(value) }
}

function levelOf(share: number): EndorsementLevel | null {
  if (share >= ENDORSEMENT_LEVELS[1]) return 1
  return share >= ENDORSEMENT_LEVELS[2] ? 2 : null
}
