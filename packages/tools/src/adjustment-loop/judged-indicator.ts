import {
  BAND_PRESETS,
  bordersAt,
  judgeBand,
  signals,
  type BandVerdict,
  type SeriesPoint,
  type SeriesSignal,
  type SeriesSignals,
} from '@implementere/dimensions'
import type { Estimate, IsoDate } from '@implementere/model'
import { CONTROL_RULE_IDS, type ControlRuleId } from '@implementere/statistics'
import { periodEnd } from '../monitoring-plan/indicator-period.ts'
import type { IndicatorSeries, NoSeriesReason } from '../monitoring-plan/indicator-series.ts'
import type { Indicator } from '../monitoring-plan/record.ts'

/** What a signal is named after: a rule of control charts, or one of two of ours that speak before there are points enough for those. */
export const SIGNAL_RULES = [...CONTROL_RULE_IDS, 'missedTarget', 'lowestBand'] as const satisfies readonly (
  | ControlRuleId
  | 'missedTarget'
  | 'lowestBand'
)[]

/** One of {@link SIGNAL_RULES}. */
export type SignalRule = (typeof SIGNAL_RULES)[number]

/** Whether a target is reached: `uncertain` where the interval holds it. */
export type TargetVerdict = 'reached' | 'missed' | 'uncertain'

/** Something in a series that wants a look. */
export interface FoundSignal {
  readonly indicator: string
  readonly rule: SignalRule
  /** Its first period. Indicator, rule and this period are its key. */
  readonly period: string
  readonly periods: readonly string[]
  readonly direction: 'up' | 'down' | null
  /** The last day of the period with which it could be seen, and has been seen ever since. */
  readonly since: IsoDate
}

/** An indicator as its decision rules judge it. */
export interface JudgedIndicator {
  readonly indicator: string
  /** Points with a value. */
  readonly present: number
  /** The last of them. */
  readonly latest: SeriesPoint | null
  /** The verdict of the rule set; null where the plan names none, or there is no series. */
  readonly chart: SeriesSignals | null
  /** The verdict on the latest point by the bands; null where the plan names none, or they do not fit. */
  readonly bands: BandVerdict | null
  /** The verdict on the latest point by the target; null where the plan has none. */
  readonly target: TargetVerdict | null
  /** Why there is no series; null where there is one. */
  readonly reason: NoSeriesReason | null
}

/** The verdict on an indicator with the signals in its series. */
export interface JudgedSeries {
  readonly verdict: JudgedIndicator
  readonly signals: readonly FoundSignal[]
}

/**
 * What the decision rules of an indicator say of its series: signals by rule set, bands and target.
 *
 * `missedTarget` and `lowestBand` are ours: neighbouring points whose interval as a whole lies on the wrong side of the target, or in the lowest band; a point without
 * an interval is judged by its value against a target, and by no band. Gaps are passed over. No signal of a rule set reaches across `borders`, the days on which a new
 * cycle began. Bands are asked only where higher is not worse. Source: the rule set's and the preset's own.
 *
 * @example
 * ```ts
 * import { createContext, indicatorSeries } from '@implementere/tools'
 * import { sampleRecord } from '@implementere/tools/samples'
 * const records = { KE5: sampleRecord('KE5'), KE6: sampleRecord('KE6') }
 * const series = indicatorSeries(createContext({ asOf: '2026-11-16', records }))
 * const rolePlay = series.find(({ indicator }) => indicator.id === 'role-play-delivered')
 * rolePlay && judgedIndicator(rolePlay).signals.map(({ rule, period }) => [rule, period]) // => [['fewCrossings', '2025-09']]
 * ```
 */
export function judgedIndicator({ indicator, points, reason }: IndicatorSeries, borders: readonly IsoDate[] = []): JudgedSeries {
  const present = (points ?? []).filter(({ estimate }) => (estimate?.value ?? null) !== null)
  const latest = present.at(-1) ?? null
  const places = points === null ? [] : bordersAt(points, borders, indicator.frequency!)
  const chart = points === null || indicator.ruleSet === null ? null : signals(points, { ruleSet: indicator.ruleSet, borders: places })
  return {
    verdict: {
      indicator: indicator.id,
      present: present.length,
      latest,
      chart,
      bands: latest?.estimate && hasBands(indicator) ? judgeBand(latest.estimate, indicator.bands) : null,
      target: latest?.estimate ? targetVerdict(latest.estimate, indicator) : null,
      reason,
    },
    signals: [...ruleSignals(indicator, points ?? [], chart, places), ...goalSignals(indicator, present)],
  }
}

/** Whether an estimate reaches the target of its indicator: by its interval where it has one, else by its value. Null without a target, a direction or a value. */
export function targetVerdict({ value, interval }: Estimate, { target, better }: Pick<Indicator, 'target' | 'better'>): TargetVerdict | null {
  if (target === null || better === null || value === null) return null
  const reaches = (limit: number) => (better === 'higher' ? limit >= target : limit <= target)
  const limits = [interval?.lower, interval?.upper].filter((limit) => typeof limit === 'number')
  const verdicts = (limits.length === 2 ? limits : [value]).map(reaches)
  if (verdicts.every((reached) => reached)) return 'reached'
  return verdicts.some((reached) => reached) ? 'uncertain' : 'missed'
}

function hasBands(indicator: Indicator): indicator is Indicator & { readonly bands: NonNullable<Indicator['bands']> } {
  return indicator.bands !== null && indicator.unit === 'proportion' && indicator.better !== 'lower'
}

function goalSignals(indicator: Indicator, present: readonly SeriesPoint[]): readonly FoundSignal[] {
  const inLowest = ({ estimate }: SeriesPoint) => {
    const verdict = estimate && hasBands(indicator) ? judgeBand(estimate, indicator.bands) : null
    return verdict?.clear === true && verdict.band === BAND_PRESETS[indicator.bands!].bands[0]
  }
  const misses = ({ estimate }: SeriesPoint) => estimate !== null && targetVerdict(estimate, indicator) === 'missed'
  const found = (rule: SignalRule, direction: 'up' | 'down', run: readonly SeriesPoint[]): FoundSignal => {
    const period = run[0]!.period
    return {
      indicator: indicator.id,
      rule,
      period,
      periods: run.map((point) => point.period),
      direction,
      since: periodEnd(period, indicator.frequency!),
    }
  }
  return [
    ...runsOf(present, misses).map((run) => found('missedTarget', indicator.better === 'higher' ? 'down' : 'up', run)),
    ...runsOf(present, inLowest).map((run) => found('lowestBand', 'down', run)),
  ]
}

/** Longest stretches of neighbours that all have a property. */
function runsOf<Row>(rows: readonly Row[], has: (row: Row) => boolean): readonly (readonly Row[])[] {
  const runs: Row[][] = []
  let open: Row[] | null = null
  for (const row of rows) {
    if (!has(row)) open = null
    else if (open) open.push(row)
    else runs.push((open = [row]))
  }
  return runs
}

function ruleSignals(
  indicator: Indicator,
  points: readonly SeriesPoint[],
  chart: SeriesSignals | null,
  borders: readonly string[],
): readonly FoundSignal[] {
  const present = chart?.signals ?? []
  const seen = firstSeen(indicator, points, present, borders)
  return present.map((signal) => {
    const { rule, periods, direction } = signal
    const since = periodEnd(points[seen.get(keyOf(signal)) ?? points.length - 1]!.period, indicator.frequency!)
    return { indicator: indicator.id, rule, period: periods[0]!, periods, direction, since }
  })
}

/**
 * For each signal, the place of the point with which it could be seen and has been seen ever since: found by taking points away from the end, for a median moves
 * as points are added.
 */
function firstSeen(
  { ruleSet }: Indicator,
  points: readonly SeriesPoint[],
  present: readonly SeriesSignal[],
  borders: readonly string[],
): ReadonlyMap<string, number> {
  const seen = new Map<string, number>()
  let waiting = new Set(present.map(keyOf))
  for (let length = points.length; length > 0 && waiting.size > 0; length -= 1) {
    for (const key of waiting) seen.set(key, length - 1)
    const fewer = points.slice(0, length - 1)
    const within = new Set(fewer.map(({ period }) => period))
    const earlier = signals(fewer, { ruleSet: ruleSet!, borders: borders.filter((border) => within.has(border)) }).signals ?? []
    waiting = new Set(earlier.map(keyOf).filter((key) => waiting.has(key)))
  }
  return seen
}

function keyOf({ rule, periods }: SeriesSignal): string {
  return `${rule} ${periods[0]!}`
}
