import {
  bordersAt,
  MEASURES,
  missedBenchmarks,
  series,
  signals,
  summarise,
  type MeasureId,
  type ObservationLists,
  type Series,
  type SeriesSignal,
  type SeriesSignals,
} from '@implementere/dimensions'
import { DIMENSION_IDS, type DimensionId, type Estimate, type Intervention, type IsoDate } from '@implementere/model'
import type { Timeline } from '@implementere/phases'
import type { ToolRecords } from '@implementere/tools'
import { watchedIn, type Watched } from './watched.ts'

/** A measure of the whole implementation. */
export interface MeasuredOverview {
  readonly measure: MeasureId
  readonly estimate: Estimate
}

/** A measure over time, and what is to be seen in it. */
export interface SeriesOverview extends Watched {
  readonly points: Series
  /** Where a new cycle began: no signal reaches across. */
  readonly borders: readonly string[]
  readonly verdict: SeriesSignals
  /** The signals that nobody has reviewed in KE7. */
  readonly unreviewed: readonly SeriesSignal[]
  /** Whether the target is missed over all, and whether the interval misses it as a whole; null where it is not missed, not set or not known. */
  readonly missed: { readonly at: number; readonly estimate: Estimate; readonly clear: boolean | null } | null
}

/** An implementation dimension as it is measured here. */
export interface DimensionOverview {
  readonly dimension: DimensionId
  readonly estimates: readonly MeasuredOverview[]
  readonly series: readonly SeriesOverview[]
}

/** What the overview of the dimensions is made from. */
export interface DimensionSources {
  /** Up to the day only. */
  readonly observations: ObservationLists
  readonly intervention: Intervention
  readonly plan: ToolRecords['KE5'] | undefined
  readonly loop: ToolRecords['KE7'] | undefined
  readonly history: Timeline
}

/** The eight dimensions, in the order of the model: every measure over all observations, and the watched ones over time. */
export function dimensionOverviews(sources: DimensionSources): readonly DimensionOverview[] {
  const { observations, intervention, plan } = sources
  const measures = MEASURES.map(({ id }) => id)
  const { estimates } = summarise(observations, { measures, intervention })[0]!
  const watched = watchedIn(plan)
  return DIMENSION_IDS.map((dimension) => {
    const own = MEASURES.filter((measure) => measure.dimension === dimension).map(({ id }) => id)
    return {
      dimension,
      estimates: own.map((measure) => ({ measure, estimate: estimates[measure] })),
      series: watched.filter(({ measure }) => own.includes(measure)).map((one) => seriesOverview(one, sources)),
    }
  })
}

/** The observations up to a day. */
export function observedUntil(observations: ObservationLists, asOf: IsoDate): ObservationLists {
  const until = <Row extends { readonly date: IsoDate }>(rows: readonly Row[] = []): readonly Row[] => rows.filter(({ date }) => date <= asOf)
  return {
    sessions: until(observations.sessions),
    populations: until(observations.populations),
    contacts: until(observations.contacts),
    profiles: until(observations.profiles),
    adaptations: until(observations.adaptations),
  }
}

function seriesOverview(watched: Watched, { observations, intervention, loop, history }: DimensionSources): SeriesOverview {
  const { measure, period, ruleSet } = watched
  const points = series(observations, { measure, period, intervention })[0]?.points ?? []
  const begun = history.cycles.map(({ entered }) => entered)
  const borders = bordersAt(points, begun, period)
  const verdict = signals(points, { ruleSet, borders })
  const unreviewed = (verdict.signals ?? []).filter((signal) => !isReviewed(watched, signal, loop))
  return { ...watched, points, borders, verdict, unreviewed, missed: missedTarget(watched, observations, intervention) }
}

/** A review names the indicator, or the measure where no plan names one, the rule, and one of the signal's periods. */
function isReviewed({ indicator, measure }: Watched, { rule, periods }: SeriesSignal, loop: ToolRecords['KE7'] | undefined): boolean {
  const reviews = loop?.reviews ?? []
  return reviews.some((review) => review.indicator === (indicator ?? measure) && review.rule === rule && periods.includes(review.period))
}

/** A target of a measure of which neither higher nor lower is better cannot be missed. */
function missedTarget({ measure, target }: Watched, observations: ObservationLists, intervention: Intervention): SeriesOverview['missed'] {
  const { direction } = MEASURES.find(({ id }) => id === measure)!
  if (target === null || direction === 'none') return null
  const [missed] = missedBenchmarks(observations, { measure, at: target, intervention })
  return missed === undefined ? null : { at: missed.at, estimate: missed.estimate, clear: missed.clear }
}
