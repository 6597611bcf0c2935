import { warningAt, type Estimate, type Issue } from '@implementere/model'
import type { MeasureDefinition } from './data/measures.ts'
import type { Engine, MeasureChoice, Sum } from './engine.ts'
import { clusteredInterval } from './clustered-interval.ts'
import { foldCells } from './fold.ts'
import { meanOfRatios } from './mean-of-ratios.ts'
import { setOwn } from './own-record.ts'
import { PERIOD_KEY, type Plan } from './plan.ts'
import type { RolledCell } from './roll.ts'
import { absorbTally, emptyTally, sumsOf, unknownPart, type Tally } from './tally.ts'

/** Ids of chosen measures. */
export type MeasureIdsOf<Choices extends readonly MeasureChoice[]> = Choices[number] extends infer Choice
  ? Choice extends string
    ? Choice
    : Choice extends { readonly id: infer Id extends string }
      ? Id
      : never
  : never

/** One group of a summary. Plain JSON. */
export interface Cell<Id extends string = string> {
  /** The values it is grouped by. Null: unknown, or the record has no such thing. */
  readonly key: Readonly<Record<string, string | null>>
  /** Null where no period was asked for, or where the day lies in none. */
  readonly period: string | null
  /** Pooled: the sum of numerators by the sum of denominators. */
  readonly estimates: Readonly<Record<Id, Estimate>>
  /** The mean of the ratios of the groups that `meanOver` names; null where none is named. */
  readonly means: Readonly<Record<Id, Estimate>> | null
  /**
   * `above-one`: a share that cannot exceed 1 does; it keeps its value and has no interval. Dosage above 1 is possible, and no warning. `key-without-values`: nothing has a value for
   * a key (of `by`, `interval.cluster` or `meanOver`), so that all are one group; perhaps its name is misspelt.
   */
  readonly warnings: readonly Issue[]
}

/** The cells of one grouping, from the finest sums. Sorted by period and key, unknown last, whatever the order of the observations. */
export function cellsOf(fine: readonly RolledCell[], by: readonly string[], plan: Plan): readonly Cell[] {
  const hasPeriod = plan.keys[0] === PERIOD_KEY
  const names = hasPeriod ? [PERIOD_KEY, ...by] : by
  const places = names.map((key) => plan.keys.indexOf(key))
  const coarse = folded(fine, places, plan)
  const cells = coarse.length === 0 && names.length === 0 ? [{ key: [], sums: [] }] : coarse
  const clusters = partsOf(fine, places, plan.cluster, plan)
  const units = partsOf(fine, places, plan.meanOver, plan)
  const silent = silentKeys(fine, by, plan).map((key) => warningAt(['key', key], 'key-without-values', { key }))
  const finish = ({ key, sums }: RolledCell): Cell => {
    const path = clusters === null && units === null ? '' : JSON.stringify(key)
    const estimates = plan.engines.map((engine, index) =>
      withClusters(engine, engine.finish(sums[index] ?? engine.zero(), plan.level), clusters?.get(path)?.[index] ?? [], plan),
    )
    const means = units && plan.engines.map((engine, index) => meanOfRatios(engine, units.get(path)?.[index] ?? [], plan.level))
    return {
      key: recordOf(by, hasPeriod ? key.slice(1) : key),
      period: hasPeriod ? key[0]! : null,
      estimates: recordOf(plan.ids, estimates),
      means: means && recordOf(plan.ids, means),
      warnings: [...silent, ...warningsOf(plan.measures, estimates)],
    }
  }
  return cells.toSorted((a, b) => compareKeys(a.key, b.key)).map(finish)
}

/** The cells by the keys at these places; where that is every key, the cells themselves. */
function folded(fine: readonly RolledCell[], places: readonly number[], { keys, engines }: Plan): readonly RolledCell[] {
  return places.length === keys.length && places.every((key, place) => key === place) ? fine : foldCells(fine, places, engines).cells
}

/** For each coarse key, for each measure, the sums of its parts by a further key; null where none is asked for. */
function partsOf(
  fine: readonly RolledCell[],
  places: readonly number[],
  within: string | null,
  plan: Plan,
): ReadonlyMap<string, readonly Sum[][]> | null {
  if (within === null) return null
  const parts = new Map<string, Sum[][]>()
  for (const { key, sums } of folded(fine, [...places, plan.keys.indexOf(within)], plan)) {
    const path = JSON.stringify(key.slice(0, -1))
    const lists = parts.get(path) ?? plan.engines.map((): Sum[] => [])
    parts.set(path, lists)
    for (const [index, sum] of sums.entries()) if (sum !== null) lists[index]!.push(sum)
  }
  return parts
}

/** Keys that nothing has a value for. A name can be any attribute, so one that is misspelt shows only by this. */
function silentKeys(fine: readonly RolledCell[], by: readonly string[], { keys, cluster, meanOver }: Plan): readonly string[] {
  if (fine.length === 0) return []
  const asked = new Set([...by, cluster, meanOver].filter((key) => key !== null))
  return [...asked].filter((name) => {
    const place = keys.indexOf(name)
    return fine.every(({ key }) => key[place] === null)
  })
}

function withClusters({ measure }: Engine, estimate: Estimate, clusters: readonly Sum[], plan: Plan): Estimate {
  if (plan.cluster === null || measure.kind !== 'ratio') return estimate
  if (exceedsOne(measure, estimate)) return { ...estimate, interval: null }
  const tallies = clusters as readonly Tally[]
  const all = emptyTally()
  for (const tally of tallies) absorbTally(all, tally)
  const sums = tallies.map((tally) => sumsOf(measure, tally, unknownPart(all)))
  return { ...estimate, interval: clusteredInterval(sums, { level: plan.level, proportion: measure.bounded }).interval }
}

function warningsOf(measures: readonly MeasureDefinition[], estimates: readonly Estimate[]): readonly Issue[] {
  return measures
    .filter((measure, index) => exceedsOne(measure, estimates[index]!))
    .map(({ id }) => warningAt(['estimates', id], 'above-one', { measure: id }))
}

function exceedsOne(measure: MeasureDefinition, { value }: Estimate): boolean {
  return measure.kind === 'ratio' && measure.bounded && (value ?? 0) > 1
}

function recordOf<Value>(names: readonly string[], values: readonly Value[]): Readonly<Record<string, Value>> {
  const record: Record<string, Value> = {}
  for (let index = 0; index < names.length; index++) setOwn(record, names[index]!, values[index]!)
  return record
}

function compareKeys(a: readonly (string | null)[], b: readonly (string | null)[]): number {
  for (let place = 0; place < a.length; place++) {
    if (a[place] !== b[place]) return compare(a[place]!, b[place]!)
  }
  return 0
}

function compare(a: string | null, b: string | null): number {
  return b === null || (a !== null && a < b) ? -1 : 1
}
