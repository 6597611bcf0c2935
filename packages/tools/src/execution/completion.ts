import { periodOf } from '@implementere/dimensions'
import type { Check } from '@implementere/model'
import { idsAhead } from '../as-it-stood.ts'
import { check, completionOf, withLater } from '../checks.ts'
import type { ToolContext } from '../context.ts'
import { indicatorSeries } from '../monitoring-plan/indicator-series.ts'
import type { Completion } from '../tool.ts'
import { executionUntil } from './as-it-stood.ts'
import { dueTasks, type DueTask } from './due-tasks.ts'
import type { ExecutionRecord } from './record.ts'
import { expectedPoints, fallenDue, isSettled, LEAST_SHARE, REVIEW_PERIOD, type ExpectedPoint, type ReviewOptions } from './review-period.ts'

/** What has to hold before KE6 is done for a period: one for each obligation, to execute and to monitor. */
export const EXECUTION_CHECKS = ['due-tasks-settled', 'data-points-present'] as const

/** One of {@link EXECUTION_CHECKS}. */
export type ExecutionCheck = (typeof EXECUTION_CHECKS)[number]

/**
 * Whether what was due is done, in the latest review period in which anything was due: tasks done or re-planned with a reason, and the data points that the
 * monitoring plan asks for.
 *
 * Tasks that are still open from earlier periods count with those of the latest one, so that none is forgotten. Missing data of earlier periods cannot be
 * collected any more; they stay in the evaluation. Missing: nothing due, or no plan, is unmet. `open` names overdue tasks, or indicators with gaps in the
 * period; what is dated after `asOf` is left out, and named in `later`. Heuristics, ours and configurable: a quarter, {@link LEAST_SHARE}.
 *
 * @example
 * ```ts
 * import { createContext, emptyExecution } from '@implementere/tools'
 * import { sampleRecord } from '@implementere/tools/samples'
 * const context = createContext({ asOf: '2026-11-16', records: { KE3: sampleRecord('KE3'), KE5: sampleRecord('KE5') } })
 * completionExecution(sampleRecord('KE6'), context).done // => true
 * completionExecution(emptyExecution(), context).checks.find(({ code }) => code === 'data-points-present')?.met // => false
 * ```
 */
export function completionExecution(record: ExecutionRecord, context: ToolContext, options: ReviewOptions = {}): Completion {
  const { period = REVIEW_PERIOD, leastShare = LEAST_SHARE } = options
  const { asOf, records } = context
  const tasks = records.KE3?.tasks ?? []
  const stood = executionUntil(record, asOf)
  const fallen = fallenDue(dueTasks(tasks, record.replannings, asOf), asOf)
  const series = indicatorSeries(context, { indicators: records.KE5?.indicators ?? [], points: stood.record.points })
  const settled = tasksCheck(
    fallen.map((task) => ({ ...task, reviewed: periodOf(task.due, period)! })),
    leastShare,
  )
  return completionOf([
    withLater(
      settled,
      idsAhead(tasks, asOf, ({ done }) => [done]),
    ),
    withLater(pointsCheck(expectedPoints(series, period), leastShare), stood.later['points']),
  ])
}

function tasksCheck(fallen: readonly (DueTask & { readonly reviewed: string })[], leastShare: number): Check {
  const latest = latestOf(fallen)
  const counted = fallen.filter((task) => task.reviewed === latest || !isSettled(task))
  const open = counted.filter((task) => !isSettled(task)).map(({ task }) => task)
  return shareCheck('due-tasks-settled', latest, counted.length, open.length, leastShare, open)
}

function pointsCheck(points: readonly ExpectedPoint[], leastShare: number): Check {
  const latest = latestOf(points)
  const counted = points.filter(({ reviewed }) => reviewed === latest)
  const gaps = counted.filter(({ present }) => !present)
  return shareCheck('data-points-present', latest, counted.length, gaps.length, leastShare, [...new Set(gaps.map(({ indicator }) => indicator))])
}

/** Where nothing was due, 0 of 0 is no share, and never enough. */
function shareCheck(code: ExecutionCheck, period: string | null, total: number, missing: number, leastShare: number, open: readonly string[]): Check {
  const met = (total - missing) / total >= leastShare
  return check(code, met, { period, settled: total - missing, total, leastShare, open: open.toSorted() })
}

function latestOf(rows: readonly { readonly reviewed: string }[]): string | null {
  const periods = rows.map(({ reviewed }) => reviewed)
  return periods.toSorted().at(-1) ?? null
}
