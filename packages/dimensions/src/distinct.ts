import { createEstimate, type Estimate } from '@implementere/model'
import type { DistinctMeasure } from './data/measures.ts'

/** The ids that were met, each once. Sets can be merged where counts cannot: the same person in two months is one person. */
export type DistinctSum = { known: number; unknown: number; ids: string[] }

/** The set of nobody. */
export function emptyDistinct(): DistinctSum {
  return { known: 0, unknown: 0, ids: [] }
}

/** What adds to sums. Beside the list that JSON can hold, each sum that is written into has a set, made when it is first needed. */
export function distinctSets(): {
  readonly addId: (sum: DistinctSum, id: string | null) => void
  readonly absorb: (into: DistinctSum, sum: DistinctSum) => void
} {
  const sets = new WeakMap<DistinctSum, Set<string>>()
  const setOf = (sum: DistinctSum) => {
    const found = sets.get(sum) ?? new Set(sum.ids)
    if (!sets.has(sum)) sets.set(sum, found)
    return found
  }
  const addId = (sum: DistinctSum, id: string | null) => {
    if (id === null) sum.unknown += 1
    else {
      sum.known += 1
      addNew(sum, id, setOf(sum))
    }
  }
  const absorb = (into: DistinctSum, { known, unknown, ids }: DistinctSum) => {
    const set = setOf(into)
    for (const id of ids) addNew(into, id, set)
    into.known += known
    into.unknown += unknown
  }
  return { addId, absorb }
}

/** How many different ids. Where rows are unknown it is the least there can be. */
export function distinctEstimate(measure: DistinctMeasure, { known, unknown, ids }: DistinctSum): Estimate {
  const common = { method: measure.id, unit: measure.unit, known, unknown }
  if (known === 0) return createEstimate({ ...common, reason: unknown > 0 ? 'all-unknown' : 'no-data' })
  const value = ids.length
  return createEstimate({ ...common, value, numerator: value, bounds: unknown === 0 ? { lower: value, upper: value } : null })
}

function addNew({ ids }: DistinctSum, id: string, set: Set<string>): void {
  const before = set.size
  if (set.add(id).size > before) ids.push(id)
}
