import {
  MEASURES,
  periodOf,
  summarise,
  type MeasureId,
  type ObservationBase,
  type ObservationLists,
  type PeriodUnit,
  type SeriesPoint,
} from '@implementere/dimensions'
import { compareText, createEstimate, type Estimate, type IsoDate } from '@implementere/model'
import { instrumentRef, scoreQic } from '@implementere/qic'
import type { ToolContext } from '../context.ts'
import type { IndicatorPoint } from '../execution/record.ts'
import { expectedPeriods, type NoPeriodsReason } from './indicator-period.ts'
import type { Indicator } from './record.ts'
import { recordedEstimate } from './recorded-estimate.ts'
import { rowsByKey } from '../rows-by-key.ts'

/** Why an indicator has no series. */
export type NoSeriesReason = NoPeriodsReason | 'unknown-origin' | 'unknown-unit' | 'unknown-measure' | 'unknown-instrument'

/** An indicator over time. */
export interface IndicatorSeries {
  readonly indicator: Indicator
  /** One point for each period that is over, gaps included; null where nobody can tell which they are, or where the points come from. */
  readonly points: readonly SeriesPoint[] | null
  readonly reason: NoSeriesReason | null
}

/** Where the points of an indicator are found, by period. */
type PointSource = (indicator: Indicator, frequency: PeriodUnit) => ReadonlyMap<string, Estimate> | NoSeriesReason

/** Id of the mean of several raters' scores of one day. */
export const CHECKLIST_METHOD = 'monitoringPlan.checklistMean'

/**
 * Every indicator of the plan with its points, whether they were recorded in KE6, computed from observations or scored from a checklist. Sorted by id.
 *
 * Only periods that were over as of the day count. A checklist says where things stand: a period shows the last day on which one was filled in, the mean of those
 * of that day. Missing: a period without anything stays as a gap with `estimate: null`. What came after `asOf` is not looked at.
 *
 * @example
 * ```ts
 * import { createContext } from '@implementere/tools'
 * import { sampleRecord } from '@implementere/tools/samples'
 * const records = { KE5: sampleRecord('KE5'), KE6: sampleRecord('KE6') }
 * const [first] = indicatorSeries(createContext({ asOf: '2025-11-16', records }))
 * first?.points?.map(({ period }) => period) // => ['2025-09', '2025-10']
 * ```
 */
export function indicatorSeries(
  context: ToolContext,
  { indicators, points }: { readonly indicators: readonly Indicator[]; readonly points: readonly IndicatorPoint[] } = {
    indicators: context.records.KE5?.indicators ?? [],
    points: context.records.KE6?.points ?? [],
  },
): readonly IndicatorSeries[] {
  const sources = {
    recorded: recordedSource(points, context.asOf),
    observations: observedSource(indicators, context),
    checklist: checklistSource(context),
  } as const satisfies Readonly<Record<NonNullable<Indicator['origin']>, PointSource>>
  return indicators.map((indicator) => seriesOf(indicator, context.asOf, sources)).toSorted((a, b) => compareText(a.indicator.id, b.indicator.id))
}

/** The observations up to a day, that day included. */
export function observationsUntil(observations: Partial<ObservationLists>, asOf: IsoDate): ObservationLists {
  const until = <Row extends ObservationBase>(rows: readonly Row[] = []): readonly Row[] => rows.filter(({ date }) => date <= asOf)
  return {
    sessions: until(observations.sessions),
    populations: until(observations.populations),
    contacts: until(observations.contacts),
    profiles: until(observations.profiles),
    adaptations: until(observations.adaptations),
  }
}

/** Whether a measure has this id. */
export function isMeasureId(id: string): id is MeasureId {
  return MEASURES.some((measure) => measure.id === id)
}

function seriesOf(indicator: Indicator, asOf: IsoDate, sources: Readonly<Record<NonNullable<Indicator['origin']>, PointSource>>): IndicatorSeries {
  const { periods, reason } = expectedPeriods(indicator, asOf)
  if (periods === null) return { indicator, points: null, reason }
  if (indicator.origin === null) return { indicator, points: null, reason: 'unknown-origin' }
  const found = sources[indicator.origin](indicator, indicator.frequency!)
  if (typeof found === 'string') return { indicator, points: null, reason: found }
  return { indicator, points: periods.map((period) => ({ period, estimate: found.get(period) ?? null })), reason: null }
}

function recordedSource(points: readonly IndicatorPoint[], asOf: IsoDate): PointSource {
  const byIndicator = rowsByKey(points, ({ indicator }) => indicator)
  return ({ id, unit }, frequency) => {
    if (unit === null) return 'unknown-unit'
    const dated = (byIndicator.get(id) ?? []).filter(({ date }) => date !== null && date <= asOf)
    const byPeriod = rowsByKey(dated, ({ date }) => periodOf(date!, frequency)!)
    return new Map([...byPeriod].map(([period, rows]) => [period, recordedEstimate(rows, unit)]))
  }
}

function observedSource(indicators: readonly Indicator[], context: ToolContext): PointSource {
  const wanted = [...new Set(indicators.flatMap(({ origin, measure }) => (origin === 'observations' && measure !== null ? [measure] : [])))]
  const measures = wanted.filter(isMeasureId)
  const byFrequency = new Map<PeriodUnit, ReadonlyMap<string, ReadonlyMap<string, Estimate>>>()
  return ({ measure }, frequency) => {
    if (measure === null || !isMeasureId(measure)) return 'unknown-measure'
    const found = byFrequency.get(frequency) ?? observedPoints(measures, frequency, context)
    byFrequency.set(frequency, found)
    return found.get(measure)!
  }
}

/** All measures of one frequency in one pass over the observations. */
function observedPoints(measures: readonly MeasureId[], frequency: PeriodUnit, { observations, intervention, asOf }: ToolContext) {
  const cells = summarise(observationsUntil(observations, asOf), {
    measures,
    period: frequency,
    ...(intervention === null ? {} : { intervention }),
  })
  const dated = cells.flatMap(({ period, estimates }) => (period === null ? [] : [{ period, estimates }]))
  return new Map(measures.map((measure) => [measure as string, new Map(dated.map(({ period, estimates }) => [period, estimates[measure]]))]))
}

function checklistSource({ responses, instruments, asOf }: ToolContext): PointSource {
  const byInstrument = rowsByKey(
    responses.filter(({ date }) => date <= asOf),
    ({ instrument }) => instrument,
  )
  return ({ instrument: ref }, frequency) => {
    const instrument = instruments.find((candidate) => instrumentRef(candidate) === ref)
    if (ref === null || !instrument) return 'unknown-instrument'
    const byPeriod = rowsByKey(byInstrument.get(ref) ?? [], ({ date }) => periodOf(date, frequency)!)
    return new Map(
      [...byPeriod].map(([period, rows]) => {
        const last = rows.reduce((latest, { date }) => (date > latest ? date : latest), '')
        const scores = rows.filter(({ date }) => date === last).map((row) => scoreQic(instrument, row))
        return [period, togetherOf(scores.flatMap((score) => (score.ok ? [score.value.overall.equalComponent] : [])))]
      }),
    )
  }
}

/** One score as it is, several as their mean. */
function togetherOf(scores: readonly Estimate[]): Estimate {
  if (scores.length === 1) return scores[0]!
  const values = scores.flatMap(({ value }) => value ?? []).toSorted((a, b) => a - b)
  const counts = { method: CHECKLIST_METHOD, known: values.length, unknown: scores.length - values.length }
  if (values.length === 0) return createEstimate({ ...counts, reason: scores.length === 0 ? 'no-data' : 'all-unknown' })
  return createEstimate({ ...counts, value: values.reduce((total, value) => total + value, 0) / values.length })
}
