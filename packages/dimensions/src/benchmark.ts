import { ImplementereError, type Estimate, type Interval } from '@implementere/model'
import type { Direction } from './data/measures.ts'
import { measureOf, type MeasureChoice } from './engine.ts'
import type { ObservationLists } from './observation.ts'
import type { SummariseOptions } from './plan.ts'
import { recordsBehind, type RecordsBehind } from './records-behind.ts'
import { summariseEach } from './summarise.ts'

/** What is to be reached, and for whom. */
export interface BenchmarkOptions extends Omit<SummariseOptions, 'measures' | 'meanOver'> {
  readonly measure: MeasureChoice
  /** The value to reach: at least this where higher is better, at most this where lower is. */
  readonly at: number
}

/** A benchmark that is missed. */
export interface BenchmarkSignal extends RecordsBehind {
  readonly measure: string
  readonly at: number
  readonly estimate: Estimate
  /** Whether the interval misses it as a whole; null without an interval. */
  readonly clear: boolean | null
}

/**
 * Where a benchmark is missed: one signal for each group and period, with the records that it rests on.
 *
 * Missing: a group without a value raises no signal, for nobody knows. Throws: {@link ImplementereError} `no-direction` for a measure of which neither higher nor lower is
 * better, and as {@link summarise}.
 *
 * @example
 * ```ts
 * import { parseObservations } from '@implementere/dimensions'
 * const held = (id: string, site: string, occurred: boolean) => ({ id, date: '2026-01-12', site, planned: { sessions: 1 }, delivered: { occurred } })
 * const read = parseObservations({ sessions: [held('s1', 'a', true), held('s2', 'a', false), held('s3', 'b', true)] })
 * const missed = read.ok ? missedBenchmarks(read.value, { measure: 'dosage.sessionsDelivered', at: 0.8, by: ['site'] }) : []
 * missed.map(({ key, estimate, clear, records }) => [key.site, estimate.value, clear, records.length]) // => [['a', 0.5, false, 2]]
 * ```
 */
export function missedBenchmarks(observations: ObservationLists, { measure, at, by = [], ...options }: BenchmarkOptions): readonly BenchmarkSignal[] {
  const { id, direction } = measureOf(measure)
  if (direction === 'none') throw new ImplementereError('no-direction', 'neither higher nor lower is better', { measure: id })
  const [cells] = summariseEach(observations, { ...options, measures: [measure], groupings: [by] })
  const missed = cells!.flatMap(({ key, period, estimates }) => {
    const estimate = Object.values<Estimate>(estimates)[0]!
    return estimate.value !== null && misses(estimate.value, at, direction) ? [{ key, period, estimate }] : []
  })
  if (missed.length === 0) return []
  const behind = new Map(recordsBehind(observations, { ...options, measure, by }).map((cell) => [pathOf(cell), cell.records]))
  return missed.map((cell) => ({
    ...cell,
    measure: id,
    at,
    clear: isClear(cell.estimate.interval, at, direction),
    records: behind.get(pathOf(cell)) ?? [],
  }))
}

function misses(value: number, at: number, direction: Exclude<Direction, 'none'>): boolean {
  return direction === 'higher' ? value < at : value > at
}

function isClear(interval: Interval | null, at: number, direction: Exclude<Direction, 'none'>): boolean | null {
  const nearest = direction === 'higher' ? interval?.upper : interval?.lower
  return typeof nearest === 'number' ? misses(nearest, at, direction) : null
}

function pathOf({ key, period }: Pick<RecordsBehind, 'key' | 'period'>): string {
  return JSON.stringify([period, ...Object.values(key)])
}
