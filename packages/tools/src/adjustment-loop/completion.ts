import type { Check } from '@implementere/model'
import type { Later } from '../as-it-stood.ts'
import { check, checkEvery, completionOf, withLater } from '../checks.ts'
import type { ToolContext } from '../context.ts'
import { indicatorSeries } from '../monitoring-plan/indicator-series.ts'
import { idsOf } from '../monitoring-plan/coverage.ts'
import { said } from '../said.ts'
import type { Completion } from '../tool.ts'
import { adjustmentLoopUntil } from './as-it-stood.ts'
import { adaptationsOf, judgedIndicators } from './evaluate.ts'
import { SIGNAL_REVIEW_DAYS, signalName, signalStatuses } from './open-signal.ts'
import type { AdjustmentLoopRecord, NothingToRecord, PdsaCycle } from './record.ts'

/** What has to hold before KE7 is done: the first to assess, the other two to adjust. */
export const ADJUSTMENT_LOOP_CHECKS = ['signals-reviewed', 'cycles-concluded', 'adaptations-judged'] as const

/** One of {@link ADJUSTMENT_LOOP_CHECKS}. */
export type AdjustmentLoopCheck = (typeof ADJUSTMENT_LOOP_CHECKS)[number]

/** How long a signal may stay open. */
export interface AdjustmentLoopOptions {
  /** {@link SIGNAL_REVIEW_DAYS} when absent. */
  readonly reviewWithinDays?: number
}

/**
 * Whether quality and use are assessed and adjusted: no signal has waited longer than the limit for somebody to look at it, tests of changes end in a comparison
 * with the prediction and a decision, and every adaptation has a verdict and somebody who decided.
 *
 * Missing: without a single data point nothing was assessed, and the first check is unmet. Where no change was tested, or nothing adapted, somebody has to say so.
 * `open` names signals by indicator, rule and first period, cycles and adaptations by id; what is dated after `asOf` is left out, and named in `later`.
 *
 * @example
 * ```ts
 * import { createContext, emptyAdjustmentLoop } from '@implementere/tools'
 * import { sampleRecord } from '@implementere/tools/samples'
 * const context = createContext({ asOf: '2026-11-16', records: { KE5: sampleRecord('KE5'), KE6: sampleRecord('KE6') } })
 * completionAdjustmentLoop(sampleRecord('KE7'), context).done // => true
 * const [signals] = completionAdjustmentLoop(emptyAdjustmentLoop(), context).checks
 * signals?.params.open // => ['role-play-delivered/fewCrossings/2025-09']
 * ```
 */
export function completionAdjustmentLoop(record: AdjustmentLoopRecord, context: ToolContext, options: AdjustmentLoopOptions = {}): Completion {
  const stood = adjustmentLoopUntil(record, context.asOf)
  const { reviews, cycles, verdicts, 'noCycles.on': noCycles, 'noAdaptations.on': noAdaptations }: Later = stood.later
  return completionOf([
    withLater(signalsCheck(stood.record, context, options), reviews),
    withLater(cyclesCheck(stood.record), cycles, noCycles),
    withLater(adaptationsCheck(stood.record, context), verdicts, noAdaptations),
  ])
}

function signalsCheck(
  { reviews }: AdjustmentLoopRecord,
  context: ToolContext,
  { reviewWithinDays = SIGNAL_REVIEW_DAYS }: AdjustmentLoopOptions,
): Check {
  const judged = judgedIndicators(indicatorSeries(context), context)
  const watched = judged.filter(({ verdict }) => verdict.present > 0).length
  const signals = signalStatuses(
    judged.flatMap((one) => one.signals),
    reviews,
    context.asOf,
  )
  const waiting = signals.filter(({ review, ageDays }) => review === null && ageDays > reviewWithinDays)
  const open = waiting.map(signalName).toSorted()
  return check('signals-reviewed', watched > 0 && open.length === 0, { watched, total: signals.length, days: reviewWithinDays, open })
}

function cyclesCheck({ cycles, noCycles }: AdjustmentLoopRecord): Check {
  if (cycles.length === 0) return check('cycles-concluded', isNothing(noCycles), { total: 0, open: [] })
  const closed = cycles.filter(({ status }) => status === 'closed')
  const open = closed.length === 0 ? cycles : closed.filter((cycle) => !isConcluded(cycle))
  return check('cycles-concluded', open.length === 0, { total: closed.length, open: idsOf(open) })
}

function adaptationsCheck(record: AdjustmentLoopRecord, context: ToolContext): Check {
  const rows = adaptationsOf(record, context).map((assessment) => ({ ...assessment, id: assessment.adaptation }))
  if (rows.length === 0) return check('adaptations-judged', isNothing(record.noAdaptations), { total: 0, open: [] })
  return checkEvery('adaptations-judged', rows, ({ verdict, decided }) => verdict !== null && decided)
}

function isConcluded({ study, decision }: PdsaCycle): boolean {
  return said(study) && decision !== null
}

function isNothing({ on, by, reason }: NothingToRecord): boolean {
  return on !== null && by !== null && said(reason)
}
