import { createEstimate, type Estimate } from '@implementere/model'
import type { DistinctMeasure } from './data/measures.ts'
import type { ColumnSource } from './expression.ts'
import { setOwn } from './own-record.ts'

/** The ids that were met. Sets can be merged where counts cannot: the same person in two months is one person. */
export type DistinctSum = { known: number; unknown: number; ids: Record<string, 1> }

/** The set of nobody. */
export function emptyDistinct(): DistinctSum {
  return { known: 0, unknown: 0, ids: {} }
}

/** What adds a row's id. */
export function distinctRow<Row, Item>(measure: DistinctMeasure, source: ColumnSource<Row, Item>): (sum: DistinctSum, row: Row, item: Item) => void {
  const idOf = source.text(measure.column)
  return (sum, row, item) => {
    const id = idOf(row, item)
    if (id === null) sum.unknown += 1
    else {
      sum.known += 1
      setOwn(sum.ids, id, 1)
    }
  }
}

/** The union of both. */
export function mergeDistinct(a: DistinctSum, b: DistinctSum): DistinctSum {
  const ids: Record<string, 1> = {}
  for (const part of [a, b]) for (const id of Object.keys(part.ids)) setOwn(ids, id, 1)
  return { known: a.known + b.known, unknown: a.unknown + b.unknown, ids }
}

/** How many different ids. Where rows are unknown it is the least there can be. */
export function distinctEstimate(measure: DistinctMeasure, { known, unknown, ids }: DistinctSum): Estimate {
  const common = { method: measure.id, unit: measure.unit, known, unknown }
  if (known === 0) return createEstimate({ ...common, reason: unknown > 0 ? 'all-unknown' : 'no-data' })
  const value = Object.keys(ids).length
  return createEstimate({ ...common, value, numerator: value, bounds: unknown === 0 ? { lower: value, upper: value } : null })
}
