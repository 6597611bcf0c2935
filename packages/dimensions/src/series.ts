import { ImplementereError, type Estimate, type IsoDate } from '@implementere/model'
import type { Cell } from './cells.ts'
import { measureOf, type MeasureChoice } from './engine.ts'
import type { ObservationBase, Observations } from './observation.ts'
import { getOwn } from './own-record.ts'
import { periodsBetween, type PeriodChoice } from './period.ts'
import type { SummariseOptions } from './plan.ts'
import { summariseEach } from './summarise.ts'

/** A period and its estimate; null where nothing was recorded in it: a gap, not a zero. */
export interface SeriesPoint {
  readonly period: string
  readonly estimate: Estimate | null
}

/** A measure over time. */
export type Series = readonly SeriesPoint[]

/** The series of one group. */
export interface KeyedSeries {
  readonly key: Readonly<Record<string, string | null>>
  readonly measure: string
  readonly points: Series
}

/** What a series shows. */
export interface SeriesOptions extends Omit<SummariseOptions, 'measures' | 'meanOver'> {
  readonly measure: MeasureChoice
  readonly period: PeriodChoice
  /** First and last day to show; those of the observations when absent. Periods without observations between them are gaps. */
  readonly from?: IsoDate
  readonly to?: IsoDate
}

/**
 * A measure by period, for each group: months in which nothing was recorded stay as gaps.
 *
 * All groups have the same periods, so that they can be drawn beside each other. Observations outside `from` and `to` are left out. Throws as {@link summarise}.
 *
 * @example
 * ```ts
 * import { parseObservations } from '@implementere/dimensions'
 * const held = (id: string, date: string) => ({ id, date, site: 'a', planned: { sessions: 1 }, delivered: { occurred: true } })
 * const read = parseObservations({ sessions: [held('s1', '2026-01-12'), held('s2', '2026-03-02')] })
 * const [one] = read.ok ? series(read.value, { measure: 'dosage.sessionsDelivered', period: 'month' }) : []
 * one?.points.map(({ period, estimate }) => [period, estimate?.value ?? null]) // => [['2026-01', 1], ['2026-02', null], ['2026-03', 1]]
 * ```
 */
export function series(observations: Observations, { measure, by = [], from, to, ...options }: SeriesOptions): readonly KeyedSeries[] {
  const { kept, first, last } = within(observations, from ?? null, to ?? null)
  if (first === null || last === null) return []
  const [cells] = summariseEach(kept, { ...options, measures: [measure], groupings: [by] })
  return seriesOf(cells!, { measure, period: options.period, from: first, to: last })
}

/** Which series is made of cells. */
export type SeriesOfOptions = Required<Pick<SeriesOptions, 'measure' | 'period' | 'from' | 'to'>>

/**
 * The series of cells that were made elsewhere, of a stream, of columns, in a database: as {@link series}, with gaps where a group has no cell.
 *
 * `period` is the one that the cells were made with. Cells of other periods, and those of none, are left out. Throws: {@link ImplementereError} `unknown-measure` (the cells do not have it),
 * `unknown-period`.
 *
 * @example
 * ```ts
 * import { parseObservations, summarise } from '@implementere/dimensions'
 * const held = (id: string, date: string) => ({ id, date, site: 'a', planned: { sessions: 1 }, delivered: { occurred: true } })
 * const read = parseObservations({ sessions: [held('s1', '2026-01-12'), held('s2', '2026-03-02')] })
 * const measure = 'dosage.sessionsDelivered'
 * const cells = read.ok ? summarise(read.value, { measures: [measure], period: 'month' }) : []
 * const [one] = seriesOf(cells, { measure, period: 'month', from: '2026-01-01', to: '2026-04-30' })
 * one?.points.map(({ estimate }) => estimate?.value ?? null) // => [1, null, 1, null]
 * ```
 */
export function seriesOf(cells: readonly Cell[], { measure, period: choice, from, to }: SeriesOfOptions): readonly KeyedSeries[] {
  const { id } = measureOf(measure)
  const periods = periodsBetween(from, to, choice)
  const groups = new Map<string, { readonly key: KeyedSeries['key']; readonly found: Map<string | null, Estimate> }>()
  for (const { key, period, estimates } of cells) {
    const estimate = getOwn(estimates, id)
    if (estimate === undefined) throw new ImplementereError('unknown-measure', `the cells have no "${id}"`, { id })
    const path = JSON.stringify(Object.values(key))
    const group = groups.get(path) ?? { key, found: new Map() }
    groups.set(path, group)
    group.found.set(period, estimate)
  }
  return [...groups.values()].map(({ key, found }) => ({
    key,
    measure: id,
    points: periods.map((period) => ({ period, estimate: found.get(period) ?? null })),
  }))
}

interface Within {
  readonly kept: Observations
  readonly first: IsoDate | null
  readonly last: IsoDate | null
}

/** The observations of a time, and its first and last day. */
function within(observations: Observations, from: IsoDate | null, to: IsoDate | null): Within {
  let [first, last] = [from, to]
  const keep = <Row extends ObservationBase>(records: Iterable<Row> = []): readonly Row[] =>
    [...records].filter(({ date }) => {
      if ((from !== null && date < from) || (to !== null && date > to)) return false
      if (from === null && (first === null || date < first)) first = date
      if (to === null && (last === null || date > last)) last = date
      return true
    })
  const kept = {
    sessions: keep(observations.sessions),
    populations: keep(observations.populations),
    contacts: keep(observations.contacts),
    profiles: keep(observations.profiles),
    adaptations: keep(observations.adaptations),
  }
  return { kept, first, last }
}
