import { ImplementereError } from '@implementere/model'
import { segmentsOf } from './chart-segment.ts'
import { packPoints, type ControlPoints, type LineOrColumn } from './control-points.ts'
import { needsSigma, scanRule } from './control-rule-scans.ts'
import { CONTROL_RULE_SET_IDS, CONTROL_RULE_SETS, type ControlRuleId, type ControlRuleSet, type ControlRuleSetId } from './control-rule-sets.ts'
import type { ControlSignal } from './control-signal.ts'
import { requireFinite, requireThat } from './precondition.ts'

/** The lines that the points are judged against: numbers, or columns of a chart. */
export interface ControlLines {
  readonly center: LineOrColumn
  /** Standard deviation about the centre. Run chart rules (`anhoej`, `ihi`) do without. */
  readonly sigma?: LineOrColumn
  /** Indices where a new segment starts; no signal reaches across them. */
  readonly parts?: readonly number[]
}

/** The verdict on one segment. */
export interface ControlRulesSegment {
  readonly from: number
  /** Index after the last point. */
  readonly to: number
  /** Points that can be judged; for run chart rules, those off the centre line. */
  readonly useful: number
  /** Places without a value or without a centre. */
  readonly missing: number
  /** Null where the set could not be judged: that is not "no signal". */
  readonly signals: readonly ControlSignal[] | null
  /** `no-data`, `insufficient-data` (fewer useful points than `minimum`) or `no-sigma`; null with a verdict. */
  readonly reason: string | null
  /** Rules of the set that ask for more points than there are, or whose table does not reach so far. */
  readonly notJudged: readonly ControlRuleId[]
}

/** The verdict on a series. With several segments the signals are those of all judged segments; they are null where no segment could be judged. */
export interface ControlRulesResult {
  readonly ruleSet: string
  /** Useful points that the set needs. */
  readonly minimum: number
  readonly signals: readonly ControlSignal[] | null
  readonly reason: string | null
  readonly useful: number
  readonly missing: number
  readonly segments: readonly ControlRulesSegment[]
}

/**
 * The signals of special causes in a series, by a named rule set or one of your own.
 *
 * Missing: null is a gap: on no side, in no signal, passed over when points in a row are counted, and every index still points into `values`. Fewer
 * useful points than the set's minimum (10 in every set) give `signals: null` with reason `insufficient-data`. A point on a line is not beyond it.
 * Runs, trends and windows that overlap are one signal with all the points that belong to it (in windows: those beyond the line).
 * Throws `unknown-rule-set`, `invalid-number`, `invalid-sigma` for a negative sigma, `invalid-shape` for a column of another length, `invalid-parts`.
 * Source: the `source` of each set. Cost: linear in the number of points.
 *
 * @example
 * ```ts
 * const values = [5, 4, 6, 5, 6, 5, 9, 5, 4, 6]
 * controlRules(values, { center: 5, sigma: 1 }, 'nhs').signals // => [{ rule: 'beyondLimits', indices: [6], direction: 'up' }]
 * controlRules([5, 4, 6], { center: 5, sigma: 1 }, 'nhs').reason // => 'insufficient-data'
 * ```
 */
export function controlRules(
  values: readonly (number | null)[],
  { center, sigma = null, parts = [] }: ControlLines,
  ruleSet: ControlRuleSetId | ControlRuleSet,
): ControlRulesResult {
  const set = ruleSetOf(ruleSet)
  requireLine(center, values.length)
  requireLine(sigma, values.length, 0)
  const segments = segmentsOf(values.length, { parts }).map(({ from, to }) => {
    const points = packPoints(values, center, sigma, from, to)
    return { from, to, missing: to - from - points.count, ...judge(set, points) }
  })
  const judged = segments.flatMap((segment) => segment.signals ?? [])
  const none = segments.every((segment) => segment.signals === null)
  return {
    ruleSet: set.id,
    minimum: set.minimum,
    signals: none ? null : judged,
    reason: none ? segments[0]!.reason : null,
    useful: segments.reduce((total, segment) => total + segment.useful, 0),
    missing: segments.reduce((total, segment) => total + segment.missing, 0),
    segments,
  }
}

function judge(set: ControlRuleSet, points: ControlPoints): Pick<ControlRulesSegment, 'useful' | 'signals' | 'reason' | 'notJudged'> {
  const useful = set.onCenter === 'passed-over' ? points.offCenter : points.count
  const withoutVerdict = (reason: string) => ({ useful, signals: null, reason, notJudged: set.rules.map((rule) => rule.id) })
  if (points.count === 0) return withoutVerdict('no-data')
  if (useful < set.minimum) return withoutVerdict('insufficient-data')
  if (!points.hasSigma && set.rules.some(needsSigma)) return withoutVerdict('no-sigma')
  const scans = set.rules.map((rule) => ({ id: rule.id, signals: scanRule(rule, points, set.onCenter) }))
  return {
    useful,
    signals: scans.flatMap((scan) => scan.signals ?? []),
    reason: null,
    notJudged: scans.filter((scan) => scan.signals === null).map((scan) => scan.id),
  }
}

function ruleSetOf(ruleSet: ControlRuleSetId | ControlRuleSet): ControlRuleSet {
  if (typeof ruleSet !== 'string') return ruleSet
  if (CONTROL_RULE_SET_IDS.includes(ruleSet)) return CONTROL_RULE_SETS[ruleSet]
  throw new ImplementereError('unknown-rule-set', 'no rule set has this name', { ruleSet })
}

function requireLine(line: LineOrColumn, length: number, least = -Infinity): void {
  if (Array.isArray(line)) requireThat(line.length === length, 'invalid-shape', 'a column is as long as the series', { line: line.length, length })
  const values = typeof line === 'object' ? (line ?? []) : [line]
  requireFinite(values)
  for (const value of values) requireThat(value === null || value >= least, 'invalid-sigma', 'a sigma is at least 0', { value })
}
