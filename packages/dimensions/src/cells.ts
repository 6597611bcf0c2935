import { warningAt, type Estimate, type Issue } from '@implementere/model'
import type { MeasureDefinition } from './data/measures.ts'
import type { Engine, MeasureChoice, Sum } from './engine.ts'
import { clusteredInterval } from './clustered-interval.ts'
import { meanOfRatios } from './mean-of-ratios.ts'
import { PERIOD_KEY, type Plan } from './plan.ts'
import { foldCells, type RolledCell } from './roll.ts'
import { sumsOf, type Tally } from './tally.ts'

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
  /** `above-one` (a share exceeds 1: it keeps its value and has no interval). */
  readonly warnings: readonly Issue[]
}

/** The cells of one grouping, from the finest sums. Sorted by period and key, unknown last, whatever the order of the observations. */
export function cellsOf(fine: readonly RolledCell[], by: readonly string[], plan: Plan): readonly Cell[] {
  const hasPeriod = plan.keys[0] === PERIOD_KEY
  const wanted = (hasPeriod ? [PERIOD_KEY, ...by] : by).map((key) => plan.keys.indexOf(key))
  const { cells } = foldCells(fine, plan.engines, (key) => wanted.map((index) => key[index]!))
  if (cells.length === 0 && wanted.length === 0) cells.push({ key: [], sums: plan.engines.map(() => null) })
  const clusters = plan.cluster === null ? null : partsOf(fine, [...wanted, plan.keys.indexOf(plan.cluster)], plan)
  const units = plan.meanOver === null ? null : partsOf(fine, [...wanted, plan.keys.indexOf(plan.meanOver)], plan)
  const finished = cells.map(({ key, sums }) => {
    const path = JSON.stringify(key)
    const values = hasPeriod ? key.slice(1) : key
    const estimates = plan.engines.map((engine, index) =>
      withClusters(engine, engine.finish(sums[index] ?? engine.zero(), plan.level), clusters?.get(path)?.[index] ?? null, plan),
    )
    const means = units === null ? null : plan.engines.map((engine, index) => meanOfRatios(engine, units.get(path)?.[index] ?? [], plan.level))
    return {
      key: Object.fromEntries(by.map((name, index) => [name, values[index]!])),
      period: hasPeriod ? key[0]! : null,
      estimates: byId(plan.measures, estimates),
      means: means === null ? null : byId(plan.measures, means),
      warnings: plan.measures.flatMap((measure, index) => warningsOf(measure, estimates[index]!)),
    }
  })
  return finished.toSorted((a, b) => compare(a.period, b.period) || compareKeys(a, b, by))
}

/** For each coarse key, for each measure, the sums of its parts. */
function partsOf(fine: readonly RolledCell[], wanted: readonly number[], plan: Plan): ReadonlyMap<string, readonly Sum[][]> {
  const { cells } = foldCells(fine, plan.engines, (key) => wanted.map((index) => key[index]!))
  const parts = new Map<string, Sum[][]>()
  for (const { key, sums } of cells) {
    const path = JSON.stringify(key.slice(0, -1))
    const lists = parts.get(path) ?? plan.engines.map((): Sum[] => [])
    parts.set(path, lists)
    for (const [index, sum] of sums.entries()) if (sum !== null) lists[index]!.push(sum)
  }
  return parts
}

function withClusters({ measure }: Engine, estimate: Estimate, clusters: readonly Sum[] | null, plan: Plan): Estimate {
  if (plan.cluster === null || measure.kind !== 'ratio') return estimate
  const bounded = measure.unit === 'proportion' && (estimate.value ?? 0) <= 1
  if (exceedsOne(measure, estimate)) return { ...estimate, interval: null }
  const { interval } = clusteredInterval(
    (clusters ?? []).map((sum) => sumsOf(sum as Tally)),
    { level: plan.level, proportion: bounded && measure.bounded },
  )
  return { ...estimate, interval }
}

function warningsOf(measure: MeasureDefinition, estimate: Estimate): readonly Issue[] {
  return exceedsOne(measure, estimate) ? [warningAt(['estimates', measure.id], 'above-one', { measure: measure.id })] : []
}

function exceedsOne(measure: MeasureDefinition, { value }: Estimate): boolean {
  return measure.kind === 'ratio' && measure.bounded && value !== null && value > 1
}

function byId(measures: readonly MeasureDefinition[], estimates: readonly Estimate[]): Readonly<Record<string, Estimate>> {
  return Object.fromEntries(measures.map(({ id }, index) => [id, estimates[index]!]))
}

function compareKeys(a: Cell, b: Cell, by: readonly string[]): number {
  const different = by.find((name) => a.key[name] !== b.key[name])
  return different === undefined ? 0 : compare(a.key[different]!, b.key[different]!)
}

function compare(a: string | null, b: string | null): number {
  if (a === b) return 0
  return a === null ? 1 : b === null ? -1 : a < b ? -1 : 1
}
