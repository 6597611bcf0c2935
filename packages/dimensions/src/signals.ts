import { ImplementereError, type IsoDate } from '@implementere/model'
import {
  controlRules,
  runChart,
  suggestRebase,
  xmr,
  type ControlRuleId,
  type ControlRuleSet,
  type ControlRuleSetId,
  type ControlRulesResult,
  type RebaseCandidate,
  type RunChart,
  type SegmentOptions,
} from '@implementere/statistics'
import { periodOf, type PeriodChoice } from './period.ts'
import type { Series } from './series.ts'

/** The rule set where none is named: the one that cries wolf least with few points (under noise in 24 points about 3 % of series, the NHS rules about 18 %). */
export const DEFAULT_RULE_SET = 'anhoej' satisfies ControlRuleSetId

/** Rule sets of run charts. */
const MEDIAN_RULE_SETS: ReadonlySet<string> = new Set(['anhoej', 'ihi'])

/** How a series is judged. */
export interface SignalOptions {
  /** Rules by name, or a set of one's own; `anhoej` when absent. */
  readonly ruleSet?: ControlRuleSetId | ControlRuleSet
  /** Periods at which a new segment starts, for example where a cycle or a phase began; no signal reaches across them. */
  readonly borders?: readonly string[]
  /** Points at the start of each segment that its lines are computed from; all of them when absent. */
  readonly baseline?: number | null
}

/** A signal of a special cause: which rule, and in which periods. */
export interface SeriesSignal {
  readonly rule: ControlRuleId
  readonly direction: 'up' | 'down' | null
  readonly periods: readonly string[]
}

/** The verdict on a series. */
export interface SeriesSignals {
  readonly ruleSet: string
  /** Null where it could not be judged, which is not "no signal". */
  readonly signals: readonly SeriesSignal[] | null
  readonly reason: string | null
  /** Points that can be judged, the fewest the set needs, and gaps. */
  readonly useful: number
  readonly minimum: number
  readonly missing: number
  /** The centre of each segment, with the period it starts in. */
  readonly segments: readonly { readonly from: string; readonly center: number | null; readonly reason: string | null }[]
}

/** A place where new lines might be drawn, and what speaks for and against it. */
export interface RebaseSuggestion extends RebaseCandidate {
  /** The period a new segment would start in. */
  readonly period: string
}

/**
 * Signals that a series is not random: by default the Anhoej rules on a run chart, for they hold with few points.
 *
 * The centre is the median for `anhoej` and `ihi`, else the mean of the points with sigma from their moving range. Gaps are passed over. Reasons: `no-data`,
 * `insufficient-data`, `no-sigma`. Throws: {@link ImplementereError} `unknown-period` for a border that is not a later period of the series, `unknown-rule-set`,
 * `invalid-baseline`.
 *
 * @example
 * ```ts
 * import { createEstimate } from '@implementere/model'
 * const values = [0.7, 0.8, 0.7, 0.75, 0.8, 0.7, 0.9, 0.95, 0.9, 0.95, 0.9, 0.95, 0.92, 0.97]
 * const points = values.map((value, index) => ({ period: `2025-${String(index + 1).padStart(2, '0')}`, estimate: createEstimate({ method: 'x', value }) }))
 * signals(points).signals?.map(({ rule }) => rule) // => ['fewCrossings']
 * signals(points.slice(0, 5)).reason // => 'insufficient-data'
 * ```
 */
export function signals(points: Series, options: SignalOptions = {}): SeriesSignals {
  const { ruleSet = DEFAULT_RULE_SET, borders = [], baseline = null } = options
  const values = points.map(({ estimate }) => estimate?.value ?? null)
  const parts = borders.map((border) => placeOf(points, border))
  if (points.length === 0) return nothing(ruleSet)
  const chart = linesFor(ruleSet, values, { parts, baseline })
  const result = controlRules(values, { center: chart.centerLine, sigma: chart.sigma, parts }, ruleSet)
  return { ...verdictOf(result, points), segments: segmentsOf(result, chart.segments, points) }
}

/**
 * Where the lines of the current segment may have stopped describing the series. Draws nothing: a person adds the period to `borders` when the cause is known.
 *
 * Throws and missing data as {@link signals}. Source: `suggestRebase` of `@implementere/statistics`.
 *
 * @example
 * ```ts
 * import { createEstimate } from '@implementere/model'
 * const values = [5, 4, 6, 5, 4, 6, 5, 4, 9, 8, 9, 8, 9, 9, 8, 9, 8, 9, 9, 8]
 * const points = values.map((value, index) => ({ period: `${2000 + index}`, estimate: createEstimate({ method: 'x', value }) }))
 * rebaseSuggestions(points, { baseline: 8 }).map(({ period, run }) => [period, run]) // => [['2008', 12]]
 * ```
 */
export function rebaseSuggestions(points: Series, options: Omit<SignalOptions, 'ruleSet'> = {}): readonly RebaseSuggestion[] {
  const { borders = [], baseline = null } = options
  const parts = borders.map((border) => placeOf(points, border))
  if (points.length === 0) return []
  const { candidates } = suggestRebase(
    points.map(({ estimate }) => estimate?.value ?? null),
    { parts, baseline },
  )
  return candidates.map((candidate) => ({ ...candidate, period: points[candidate.at]!.period }))
}

/**
 * The borders of a series at the days on which cycles or phases began: the periods that these days lie in.
 *
 * Days before the second period, after the last, or in no period give none; two days in one period give one.
 *
 * @example
 * ```ts
 * const points = ['2026-01', '2026-02', '2026-03'].map((period) => ({ period, estimate: null }))
 * bordersAt(points, ['2026-02-17', '2026-02-20', '2025-05-01'], 'month') // => ['2026-02']
 * ```
 */
export function bordersAt(points: Series, days: readonly IsoDate[], period: PeriodChoice): readonly string[] {
  const begun = new Set(days.map((day) => periodOf(day, period)))
  return points.slice(1).flatMap((point) => (begun.has(point.period) ? [point.period] : []))
}

/** The lines that a rule set judges by: the median for run charts, else the mean with sigma from moving ranges. */
export function linesFor(ruleSet: ControlRuleSetId | ControlRuleSet, values: readonly (number | null)[], options: SegmentOptions): Lines {
  const id = typeof ruleSet === 'string' ? ruleSet : ruleSet.id
  return MEDIAN_RULE_SETS.has(id) ? { ...runChart(values, options), sigma: null } : xmr(values, options)
}

interface Lines extends Pick<RunChart, 'centerLine'> {
  readonly sigma: readonly (number | null)[] | null
  readonly segments: readonly { readonly center: number | null }[]
}

function verdictOf(result: ControlRulesResult, points: Series): Omit<SeriesSignals, 'segments'> {
  const { ruleSet, reason, useful, minimum, missing } = result
  const named =
    result.signals?.map(({ rule, indices, direction }) => ({ rule, direction, periods: indices.map((index) => points[index]!.period) })) ?? null
  return { ruleSet, signals: named, reason, useful, minimum, missing }
}

function segmentsOf(result: ControlRulesResult, charted: readonly { readonly center: number | null }[], points: Series): SeriesSignals['segments'] {
  return result.segments.map(({ from, reason }, index) => ({ from: points[from]!.period, center: charted[index]!.center, reason }))
}

function nothing(ruleSet: ControlRuleSetId | ControlRuleSet): SeriesSignals {
  const { ruleSet: id, minimum } = controlRules([null], { center: null }, ruleSet)
  return { ruleSet: id, signals: null, reason: 'no-data', useful: 0, minimum, missing: 0, segments: [] }
}

function placeOf(points: Series, border: string): number {
  const place = points.findIndex(({ period }) => period === border)
  if (place < 1) throw new ImplementereError('unknown-period', 'a border is a period of the series, not the first', { period: border })
  return place
}
