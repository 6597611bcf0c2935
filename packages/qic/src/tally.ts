import { createEstimate, type Bounds, type Estimate } from '@implementere/model'
import type { ItemReading } from './item-reading.ts'
import { isAnsweredEnough, type MissingPolicy } from './missing-policy.ts'

/** Sums over some items, from which every estimate is made. */
export interface Tally {
  readonly items: number
  readonly known: number
  readonly unknown: number
  readonly notApplicable: number
  /** Not applicable by the answer, and not because the instrument does not ask the item here. */
  readonly declined: number
  /** Points of the known items, and the most they could have earned. */
  readonly earned: number
  readonly possible: number
  /** Points of the unknown items at their best; at their worst they are worth nothing. */
  readonly open: number
}

const NOTHING: Tally = { items: 0, known: 0, unknown: 0, notApplicable: 0, declined: 0, earned: 0, possible: 0, open: 0 }

/** The sums over the readings of each component, in the order of `components`. */
export function talliesOf(components: readonly string[], readings: readonly ItemReading[]): readonly Tally[] {
  const tallies = new Map(components.map((id) => [id, { ...NOTHING }]))
  for (const { item, state, earned, possible, declined } of readings) {
    const tally = tallies.get(item.component)!
    tally.items++
    if (earned !== null) {
      tally.known++
      tally.earned += earned
      tally.possible += possible
    } else if (state.state === 'unknown') {
      tally.unknown++
      tally.open += possible
    } else {
      tally.notApplicable++
    }
    if (declined) tally.declined++
  }
  return [...tallies.values()]
}

/** The sums over several components together. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const sum = { ...NOTHING }
  for (const tally of tallies) {
    sum.items += tally.items
    sum.known += tally.known
    sum.unknown += tally.unknown
    sum.notApplicable += tally.notApplicable
    sum.declined += tally.declined
    sum.earned += tally.earned
    sum.possible += tally.possible
    sum.open += tally.open
  }
  return sum
}

/** The least and the greatest share of points over every answer that the unknown items could get. */
export function boundsOf({ earned, possible, open }: Tally): Bounds | null {
  const denominator = possible + open
  return denominator > 0 ? { lower: earned / denominator, upper: (earned + open) / denominator } : null
}

/** Points earned of points possible in one component, when it has answers enough. */
export function componentEstimate(tally: Tally, missing: MissingPolicy): Estimate {
  const reason = whyNoValue(tally, missing)
  return createEstimate({
    value: reason === null ? tally.earned / tally.possible : null,
    reason,
    numerator: tally.earned,
    denominator: tally.possible,
    known: tally.known,
    unknown: tally.unknown,
    notApplicable: tally.notApplicable,
    bounds: boundsOf(tally),
    method: 'qic.component',
  })
}

function whyNoValue(tally: Tally, missing: MissingPolicy): string | null {
  const applicable = tally.known + tally.unknown
  if (applicable === 0) return 'all-not-applicable'
  if (tally.known === 0) return 'all-unknown'
  if (!isAnsweredEnough(missing, { known: tally.known, applicable, items: tally.items })) return 'insufficient-data'
  return tally.possible > 0 ? null : 'no-denominator'
}
