import { BAND_PRESETS, judgeBand, MEASURES, type BandCut } from '@implementere/dimensions'
import type { DimensionId, Estimate } from '@implementere/model'
import { FAILURE_CELLS, type FailureCellId } from './failure-cells.ts'
import type { GoalDirection, ImplementationFinding, IndeterminateReason } from './record.ts'
import { byId } from './rows.ts'

/** Whether what was to be reached was reached. */
export type GoalVerdict = 'met' | 'not-met' | 'indeterminate'

/** What a value is held against. */
export interface Threshold {
  readonly at: number
  readonly direction: GoalDirection
  /** Id of the preset that it comes from; null for an own goal. */
  readonly preset: string | null
  /** Whether a value on the threshold lies below or above it. */
  readonly belongsTo: BandCut['belongsTo']
}

/** Why it can't be told whether a goal was met. */
export type FindingReason = 'no-threshold' | 'preset-does-not-fit' | 'no-value' | 'no-interval' | 'interval-straddles'

/** A value beside its threshold. */
export interface JudgedFinding {
  readonly id: string
  readonly decisive: boolean
  readonly estimate: Estimate
  readonly threshold: Threshold | null
  readonly verdict: GoalVerdict
  /** Null where there is a verdict. */
  readonly reason: FindingReason | null
  /** Whether what is unknown, at its worst or its best, would lie on the other side; null where that can't be told. */
  readonly unknownsMatter: boolean | null
}

/** Why an axis is indeterminate. */
export type AxisReason = 'no-decisive-finding' | 'finding-indeterminate' | 'findings-disagree'

/** One axis of the table of failures. Ids are of its decisive findings. */
export interface Axis {
  readonly verdict: GoalVerdict
  /** Null where there is a verdict. */
  readonly reason: AxisReason | null
  readonly met: readonly string[]
  readonly notMet: readonly string[]
  readonly indeterminate: readonly string[]
  /** Why people leave it open; changes nothing in the verdict. */
  readonly leftOpen: IndeterminateReason | null
}

/**
 * A value beside its threshold, judged by its interval: met or not met only where the interval lies on one side as a whole.
 *
 * Missing: without a value, an interval or a threshold it is indeterminate, with the reason. A limit on the threshold lies on the side that meets it for a goal, and on
 * the side that the preset says. Throws: nothing. Source: ours.
 *
 * @example
 * ```ts
 * import { createEstimate } from '@implementere/model'
 * import { wilson } from '@implementere/statistics'
 * const goal = { at: 0.6, direction: 'at-least', preset: null, belongsTo: 'above' } as const
 * const of = (x: number, n: number) => createEstimate({ method: 'x', value: x / n, interval: wilson(x, n) })
 * judgeFinding({ id: 'a', decisive: true }, of(17, 20), goal).verdict // => 'met'
 * judgeFinding({ id: 'a', decisive: true }, of(8, 10), goal).reason // => 'interval-straddles'
 * ```
 */
export function judgeFinding(
  { id, decisive }: { readonly id: string; readonly decisive: boolean },
  estimate: Estimate,
  threshold: Threshold | 'preset-does-not-fit' | null,
): JudgedFinding {
  const judged = { id, decisive, estimate, threshold: typeof threshold === 'string' ? null : threshold }
  const open = (reason: FindingReason) => ({ ...judged, verdict: 'indeterminate' as const, reason, unknownsMatter: null })
  if (typeof threshold === 'string') return open(threshold)
  if (threshold === null) return open('no-threshold')
  if (estimate.value === null) return open('no-value')
  if (estimate.interval === null) return open('no-interval')
  const side = sideOf(estimate, threshold)
  if (side === 'uncertain') return open('interval-straddles')
  const isMet = (side === 'clearly-above') === (threshold.direction === 'at-least')
  return { ...judged, verdict: isMet ? 'met' : 'not-met', reason: null, unknownsMatter: unknownsMatter(estimate, threshold) }
}

/** The threshold of an own goal; null where the goal or its direction is unknown. A value on it meets it. */
export function goalThreshold(goal: number | null, direction: GoalDirection | null): Threshold | null {
  if (goal === null || direction === null) return null
  return { at: goal + 0, direction, preset: null, belongsTo: direction === 'at-least' ? 'above' : 'below' }
}

/** The threshold of a finding about the implementation: its own goal, else a cut of the preset, which speaks only of proportions of which more is better. */
export function implementationThreshold(finding: ImplementationFinding): Threshold | 'preset-does-not-fit' | null {
  const own = goalThreshold(finding.goal, finding.direction)
  if (own !== null || finding.preset === null || finding.cut === null) return own
  const measure = MEASURES.find(({ id }) => id === finding.measure)
  const fits = measure === undefined ? isMoreBetter(finding.dimension) : measure.direction === 'higher' && measure.unit === 'proportion'
  if (!fits) return 'preset-does-not-fit'
  const { cuts } = BAND_PRESETS[finding.preset]
  const { at, belongsTo } = finding.cut === 'lower' ? cuts[0] : cuts[1]
  return { at, direction: 'at-least', preset: finding.preset, belongsTo }
}

/**
 * The axis from its decisive findings: there is a verdict only where there is one for each of them.
 *
 * Implementation: met when all are, not met when one is not (an intervention is delivered as it should be in every respect that counts). Outcome: where some
 * goals are met and others not, `findings-disagree`. Source: ours.
 *
 * @example
 * ```ts
 * axisOf([], { leftOpen: 'too-early', disagreement: 'not-met' }) // => { verdict: 'indeterminate', reason: 'no-decisive-finding', met: [], notMet: [], indeterminate: [], leftOpen: 'too-early' }
 * ```
 */
export function axisOf(
  findings: readonly JudgedFinding[],
  { leftOpen, disagreement }: { readonly leftOpen: IndeterminateReason | null; readonly disagreement: GoalVerdict },
): Axis {
  const decisive = byId(findings.filter((finding) => finding.decisive))
  const idsOf = (wanted: GoalVerdict) => decisive.filter(({ verdict }) => verdict === wanted).map(({ id }) => id)
  const sorted = { met: idsOf('met'), notMet: idsOf('not-met'), indeterminate: idsOf('indeterminate'), leftOpen }
  if (decisive.length === 0) return { verdict: 'indeterminate', reason: 'no-decisive-finding', ...sorted }
  if (sorted.indeterminate.length > 0) return { verdict: 'indeterminate', reason: 'finding-indeterminate', ...sorted }
  if (sorted.notMet.length === 0) return { verdict: 'met', reason: null, ...sorted }
  const verdict = sorted.met.length === 0 ? 'not-met' : disagreement
  return { verdict, reason: verdict === 'indeterminate' ? 'findings-disagree' : null, ...sorted }
}

/** The cell that two axes point to. */
export function failureCell(implementation: GoalVerdict, outcome: GoalVerdict): FailureCellId | 'indeterminate' {
  return FAILURE_CELLS.find((cell) => cell.implementation === implementation && cell.outcome === outcome)?.id ?? 'indeterminate'
}

/** Whether more of a dimension is better: of the others the published presets say nothing. */
function isMoreBetter(dimension: DimensionId): boolean {
  return dimension !== 'comparisonMonitoring' && dimension !== 'adaptation'
}

/** Whether the worst or the best case of what is unknown lies on another side than the value. */
function unknownsMatter(estimate: Estimate, threshold: Threshold): boolean | null {
  const { bounds } = estimate
  if (bounds === null) return null
  return sideOf({ ...estimate, interval: { ...bounds, level: 1, method: 'bounds' } }, threshold) === 'uncertain'
}

function sideOf(estimate: Estimate, { at, belongsTo }: Threshold): 'clearly-above' | 'clearly-below' | 'uncertain' {
  const bands = ['below', 'above']
  const source = { citation: 'ours', locator: null, status: 'own' } as const
  const preset = { id: 'threshold', bands, cuts: [{ at, belongsTo }], source, licence: 'mit', caution: 'not-checked' } as const
  return judgeBand(estimate, preset).cuts[0]!.verdict
}
