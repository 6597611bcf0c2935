import { CORE_ELEMENT_IDS, type CoreElementId, type Estimate, type Issue, type Source } from '@implementere/model'
import { laterWarnings, type LIES_AHEAD } from '../as-it-stood.ts'
import type { ToolContext } from '../context.ts'
import { indicatorSeries, type IndicatorSeries } from '../monitoring-plan/indicator-series.ts'
import { rowWarning, sortedWarnings } from '../monitoring-plan/row-warning.ts'
import { knownShareOf } from '../monitoring-plan/share.ts'
import type { Evaluation } from '../tool.ts'
import { adaptationAssessments, consistentShare, type AdaptationAssessment } from './adaptation-assessment.ts'
import { adjustmentLoopUntil } from './as-it-stood.ts'
import { checklistChanges, unknownInstruments, type ChecklistChange } from './checklist-change.ts'
import { cycleQualities, cycleQualityShares, type CycleQuality, type CycleQualityCheck } from './cycle-quality.ts'
import { judgedIndicator, type JudgedIndicator, type JudgedSeries } from './judged-indicator.ts'
import { openProblems, type OpenProblem } from './open-problem.ts'
import { signalStatuses, type SignalStatus } from './open-signal.ts'
import type { AdjustmentLoopRecord } from './record.ts'

/** Result of {@link evaluateAdjustmentLoop}. */
export interface AdjustmentLoopResult {
  /** Sorted by id. */
  readonly indicators: readonly JudgedIndicator[]
  /** All signals, open ones and those that were looked at. Sorted by indicator, period, rule. */
  readonly signals: readonly SignalStatus[]
  /** Age of the oldest signal that nobody has looked at; null when none is open. */
  readonly oldestOpenDays: number | null
  /** Sorted by id. */
  readonly cycles: readonly CycleQuality[]
  readonly cycleQuality: Readonly<Record<CycleQualityCheck, Estimate>>
  /** Sorted by date, then id. */
  readonly adaptations: readonly AdaptationAssessment[]
  /** Consistent among consistent and inconsistent; unknown apart. */
  readonly consistent: Estimate
  /** Oldest first. */
  readonly problems: readonly OpenProblem[]
  /** The core elements that open problems send the team back to. */
  readonly reopens: readonly CoreElementId[]
  /** Sorted by instrument, rater, day. */
  readonly checklist: readonly ChecklistChange[]
}

/** What can be remarkable about the adjustment loop. */
export type AdjustmentLoopWarning =
  | 'core-touched-without-owner'
  | typeof LIES_AHEAD
  | 'nothing-said-but-recorded'
  | 'problem-without-owner'
  | 'signal-not-found'
  | 'unknown-adaptation'
  | 'unknown-instrument'

/** Id of the share of indicators that have a point. */
export const WATCHED_METHOD = 'adjustmentLoop.completeness'

const SOURCES: readonly Source[] = [
  { citation: 'anhojOlesen2014', locator: null, status: 'published' },
  { citation: 'taylor2014', locator: null, status: 'adapted' },
  { citation: 'ours', locator: null, status: 'own' },
]

/**
 * What the indicators say now, what people made of it, and what they tried: signals with rule, points and age, tests of changes by four quality checks, adaptations
 * beside the register of core components, open problems, and what changed in the checklists.
 *
 * Signals are computed anew each time, never stored. Missing: an indicator with too few points has no verdict, which is not "no signal". `completeness` is the
 * share of indicators of the plan that have at least one point.
 *
 * @example
 * ```ts
 * import { createContext } from '@implementere/tools'
 * import { sampleRecord } from '@implementere/tools/samples'
 * const context = createContext({ asOf: '2026-11-16', records: { KE5: sampleRecord('KE5'), KE6: sampleRecord('KE6') } })
 * const { result } = evaluateAdjustmentLoop(sampleRecord('KE7'), context)
 * result.signals.map(({ indicator, rule, review }) => [indicator, rule, review]) // => [['role-play-delivered', 'fewCrossings', 'review-1']]
 * result.cycleQuality.prediction.value // => 1
 * ```
 */
export function evaluateAdjustmentLoop(record: AdjustmentLoopRecord, context: ToolContext): Evaluation<AdjustmentLoopResult> {
  const { record: stood, later } = adjustmentLoopUntil(record, context.asOf)
  const series = indicatorSeries(context)
  const judged = judgedIndicators(series, context)
  const signals = signalStatuses(
    judged.flatMap((one) => one.signals),
    stood.reviews,
    context.asOf,
  )
  const cycles = cycleQualities(stood.cycles, series, context.asOf)
  const adaptations = adaptationsOf(stood, context)
  const problems = openProblems(stood.problems, context.asOf)
  const reopened = new Set(problems.flatMap(({ reopens }) => reopens))
  const result = {
    indicators: judged.map(({ verdict }) => verdict),
    signals,
    oldestOpenDays: signals.reduce<number | null>((oldest, { review, ageDays }) => (review === null ? Math.max(oldest ?? 0, ageDays) : oldest), null),
    cycles,
    cycleQuality: cycleQualityShares(cycles),
    adaptations,
    consistent: consistentShare(adaptations),
    problems,
    reopens: CORE_ELEMENT_IDS.filter((element) => reopened.has(element)),
    checklist: checklistChanges(context),
  }
  return {
    element: 'KE7',
    result,
    completeness: {
      ...knownShareOf(
        WATCHED_METHOD,
        judged.map(({ verdict }) => verdict.present > 0),
      ),
      interval: null,
    },
    warnings: sortedWarnings([...warningsOf(stood, result), ...unknownInstruments(context), ...laterWarnings(later)]),
    sources: SOURCES,
  }
}

/** Every indicator as its decision rules judge it. A new cycle of the implementation is a new segment of every chart. */
export function judgedIndicators(series: readonly IndicatorSeries[], { timeline }: Pick<ToolContext, 'timeline'>): readonly JudgedSeries[] {
  const borders = timeline?.cycles.slice(1).map(({ entered }) => entered)
  return series.map((one) => judgedIndicator(one, borders))
}

/** The adaptations among the observations with the verdicts of the record. */
export function adaptationsOf(
  { verdicts }: AdjustmentLoopRecord,
  { observations, intervention, asOf }: ToolContext,
): readonly AdaptationAssessment[] {
  return adaptationAssessments(observations.adaptations ?? [], verdicts, intervention, asOf)
}

function warningsOf(record: AdjustmentLoopRecord, result: AdjustmentLoopResult): readonly Issue[] {
  const seen = new Set(result.signals.flatMap(({ indicator, rule, periods }) => periods.map((period) => JSON.stringify([indicator, rule, period]))))
  const adapted = new Set(result.adaptations.map(({ adaptation }) => adaptation))
  const denied = [
    { list: 'noCycles', contradicted: record.cycles.length > 0 && record.noCycles.on !== null },
    { list: 'noAdaptations', contradicted: adapted.size > 0 && record.noAdaptations.on !== null },
  ]
  return [
    ...record.reviews.flatMap(({ id, indicator, rule, period }) =>
      seen.has(JSON.stringify([indicator, rule, period])) ? [] : [rowWarning('reviews', id, 'signal-not-found', { indicator, rule, period })],
    ),
    ...record.verdicts.flatMap(({ id, adaptation }) =>
      adapted.has(adaptation) ? [] : [rowWarning('verdicts', id, 'unknown-adaptation', { adaptation })],
    ),
    ...result.adaptations.flatMap(({ adaptation, touchesCore, ownerConsulted }) =>
      touchesCore === true && ownerConsulted !== true ? [rowWarning('adaptations', adaptation, 'core-touched-without-owner')] : [],
    ),
    ...result.problems.flatMap(({ problem, hasOwner }) => (hasOwner ? [] : [rowWarning('problems', problem, 'problem-without-owner')])),
    ...denied.flatMap(({ list, contradicted }) => (contradicted ? [rowWarning(list, 'on', 'nothing-said-but-recorded')] : [])),
  ]
}
