import { createEstimate, type Estimate } from '@implementere/model'
import { totalVariation } from '@implementere/statistics'
import type { DistanceMeasure } from './data/measures.ts'
import { compileExpression, type ColumnSource } from './expression.ts'
import { getOwn, setOwn } from './own-record.ts'

/** The two sums of each stratum: `[numerator, denominator]`. */
export type DistanceSum = { known: number; unknown: number; strata: Record<string, number[]> }

/** Fewer strata than this always look alike. */
const LEAST_STRATA = 2

/** The sums of no rows. */
export function emptyDistance(): DistanceSum {
  return { known: 0, unknown: 0, strata: {} }
}

/** What adds a row to its stratum. A row without a stratum, or with an unknown sum, cannot be placed and is unknown. */
export function distanceRow<Row, Item>(measure: DistanceMeasure, source: ColumnSource<Row, Item>): (sum: DistanceSum, row: Row, item: Item) => void {
  const where = compileExpression(measure.where, source)
  const stratumOf = source.text(measure.stratum)
  const numeratorOf = compileExpression(measure.numerator, source)
  const denominatorOf = compileExpression(measure.denominator, source)
  return (sum, row, item) => {
    if (where(row, item) === 0) return
    const stratum = stratumOf(row, item)
    const [numerator, denominator] = [numeratorOf(row, item), denominatorOf(row, item)]
    if (stratum === null || Number.isNaN(numerator + denominator)) sum.unknown += 1
    else {
      sum.known += 1
      addTo(sum.strata, stratum, numerator, denominator)
    }
  }
}

/** Adds the sums of some rows to those of others. */
export function absorbDistance(into: DistanceSum, { known, unknown, strata }: DistanceSum): void {
  into.known += known
  into.unknown += unknown
  for (const [stratum, [numerator, denominator]] of Object.entries(strata)) addTo(into.strata, stratum, numerator!, denominator!)
}

/** How far the shares lie apart. */
export function distanceEstimate(measure: DistanceMeasure, { known, unknown, strata }: DistanceSum): Estimate {
  const common = { method: measure.id, unit: measure.unit, known, unknown }
  if (known === 0) return createEstimate({ ...common, reason: unknown > 0 ? 'all-unknown' : 'no-data' })
  const sums = Object.values(strata)
  const [ours, theirs] = [0, 1].map((side) => sums.reduce((total, sum) => total + sum[side]!, 0))
  if (ours === 0 || theirs === 0) return createEstimate({ ...common, reason: 'no-denominator' })
  if (sums.length < LEAST_STRATA) return createEstimate({ ...common, reason: 'insufficient-data' })
  const value = totalVariation(
    sums.map(([numerator]) => numerator! / ours!),
    sums.map(([, denominator]) => denominator! / theirs!),
  )
  return createEstimate({ ...common, value, bounds: unknown === 0 ? { lower: value, upper: value } : null })
}

function addTo(strata: Record<string, number[]>, stratum: string, numerator: number, denominator: number): void {
  const sums = getOwn(strata, stratum)
  if (sums === undefined) setOwn(strata, stratum, [numerator, denominator])
  else {
    sums[0]! += numerator
    sums[1]! += denominator
  }
}
