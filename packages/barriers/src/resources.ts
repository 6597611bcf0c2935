import { createEstimate, ImplementereError, type Estimate, type IsoDate } from '@implementere/model'
import { QUANTITY_IDS, type QuantityId } from './determinant.ts'

/** How much of something was needed or planned, and how much there was. Null is not known, and is never 0. */
export interface ResourceAmount {
  readonly quantity: QuantityId
  /** Needed (hours, staff, money) or planned (training, supervision). */
  readonly expected: number | null
  /** Freed, or received. */
  readonly actual: number | null
}

/** The facts behind time pressure or insufficient training, at one site in one round. Plain JSON. */
export interface ResourceRecord {
  readonly formatVersion: 1
  readonly id: string
  readonly determinant: string
  readonly site: string | null
  readonly round: string | null
  readonly at: IsoDate
  /** Hours, full-time equivalents of staff, or money in one currency; a quantity once at most. */
  readonly amounts: readonly ResourceAmount[]
}

/** What there was of what was needed or planned. */
export interface ResourceGap {
  readonly quantity: QuantityId
  /** Actual of expected; above 1 is more than expected, and is not capped. */
  readonly met: Estimate
  /** Expected less actual, in the unit of the quantity; null when either is not known. */
  readonly shortfall: number | null
}

/**
 * What was freed of what was needed, and received of what was planned, summed over records, by quantity.
 *
 * Unit: ratio of sums. Missing: a record that lacks either figure of a quantity leaves it, and is counted as unknown. A quantity nobody expected anything of has
 * `value: null`, reason `no-denominator`.
 * Throws: {@link ImplementereError} `invalid-amount` for an amount below 0 or not finite.
 *
 * @example
 * ```ts
 * const amounts = [{ quantity: 'trainingHours', expected: 40, actual: 24 }, { quantity: 'supervisionHours', expected: 20, actual: null }] as const
 * const [training, supervision] = resourceGaps([{ amounts }])
 * training?.met.value // => 0.6
 * training?.shortfall // => 16
 * supervision?.met.reason // => 'all-unknown'
 * ```
 */
export function resourceGaps(records: readonly Pick<ResourceRecord, 'amounts'>[]): readonly ResourceGap[] {
  const amounts = records.flatMap((record) => record.amounts)
  for (const { expected, actual } of amounts) for (const amount of [expected, actual]) requireAmount(amount)
  return QUANTITY_IDS.flatMap((quantity) => {
    const own = amounts.filter((amount) => amount.quantity === quantity)
    return own.length === 0 ? [] : gapOf(quantity, own)
  })
}

function requireAmount(amount: number | null): void {
  if (amount === null || (Number.isFinite(amount) && amount >= 0)) return
  throw new ImplementereError('invalid-amount', `an amount is at least 0, or null, not ${amount}`, { amount: String(amount) })
}

function gapOf(quantity: QuantityId, amounts: readonly ResourceAmount[]): ResourceGap {
  const pairs = amounts.flatMap(({ expected, actual }) => (expected === null || actual === null ? [] : { expected, actual }))
  const expected = pairs.reduce((sum, pair) => sum + pair.expected, 0)
  const actual = pairs.reduce((sum, pair) => sum + pair.actual, 0)
  const [known, unknown] = [pairs.length, amounts.length - pairs.length]
  const counts = { numerator: actual, denominator: expected, known, unknown, unit: 'ratio', method: 'barriers.resourcesMet' }
  if (known === 0) return { quantity, met: createEstimate({ ...counts, reason: 'all-unknown' }), shortfall: null }
  const met = expected === 0 ? { reason: 'no-denominator' } : { value: actual / expected }
  return { quantity, met: createEstimate({ ...counts, ...met }), shortfall: expected - actual }
}
