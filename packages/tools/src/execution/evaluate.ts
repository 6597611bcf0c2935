import type { IntervalChoice, PeriodUnit, ServiceFunnels } from '@implementere/dimensions'
import type { Source } from '@implementere/model'
import { laterWarnings } from '../as-it-stood.ts'
import type { ToolContext } from '../context.ts'
import { indicatorSeries } from '../monitoring-plan/indicator-series.ts'
import { shareOf } from '../monitoring-plan/share.ts'
import type { Evaluation } from '../tool.ts'
import { adoptionAsOf } from './adoption.ts'
import { executionUntil } from './as-it-stood.ts'
import { DATA_METHOD, dataCompleteness, type IndicatorData } from './data-completeness.ts'
import { dimensionValues, type DimensionValues } from './dimension-values.ts'
import { dueTasks, type DueTask } from './due-tasks.ts'
import type { ExecutionRecord } from './record.ts'
import { expectedPoints, fallenDue, REVIEW_PERIOD, reviewPeriods, type ReviewPeriod } from './review-period.ts'
import { stagesOf, taskProgress, type StageResult, type TaskProgress } from './stages.ts'
import { executionWarnings } from './warnings.ts'

/** Result of {@link evaluateExecution}. */
export interface ExecutionResult {
  /** Every date that a task was due on. Sorted by date, then task. */
  readonly dueTasks: readonly DueTask[]
  /** Review periods in which something was due, in order of time. */
  readonly periods: readonly ReviewPeriod[]
  readonly taskProgress: TaskProgress
  /** Sorted by indicator. */
  readonly data: readonly IndicatorData[]
  readonly adoption: ServiceFunnels
  readonly stages: StageResult
  /** In the order of the lecture. */
  readonly dimensions: readonly DimensionValues[]
}

/** How an execution is looked at. */
export interface ExecutionOptions {
  /** Length of a review period; a quarter when absent. */
  readonly period?: PeriodUnit
  /** How sure the intervals of the dimensions are to be, and what their rows come in clusters of. */
  readonly interval?: IntervalChoice
}

const SOURCES: readonly Source[] = [
  { citation: 'implementere', locator: 'L29', status: 'adapted' },
  { citation: 'chamberlain2011', locator: null, status: 'adapted' },
  { citation: 'durlakDupre2008', locator: null, status: 'adapted' },
  { citation: 'ours', locator: null, status: 'own' },
]

/**
 * What was due and what was done: tasks, data points, adoption, stages, and what the observations say of the eight dimensions, as of a day.
 *
 * The tasks come from the record of KE3, the indicators from that of KE5, sessions and the rest from the observations of the context; what is absent there is
 * unknown here. `completeness` is the share of expected data points that are there.
 *
 * @example
 * ```ts
 * import { createContext } from '@implementere/tools'
 * import { sampleRecord } from '@implementere/tools/samples'
 * const records = { KE3: sampleRecord('KE3'), KE5: sampleRecord('KE5') }
 * const { result } = evaluateExecution(sampleRecord('KE6'), createContext({ asOf: '2026-11-16', records }))
 * result.dueTasks.filter(({ status }) => status === 'overdue').length // => 0
 * result.adoption.services.map(({ service }) => service) // => ['familiesenter-nord', 'familiesenter-sor']
 * ```
 */
export function evaluateExecution(record: ExecutionRecord, context: ToolContext, options: ExecutionOptions = {}): Evaluation<ExecutionResult> {
  const { period = REVIEW_PERIOD, interval = {} } = options
  const stood = executionUntil(record, context.asOf)
  const { points, adoptions } = stood.record
  const [planned, indicators] = [context.records.KE3?.tasks ?? [], context.records.KE5?.indicators ?? []]
  const series = indicatorSeries(context, { indicators, points })
  const due = dueTasks(planned, record.replannings, context.asOf)
  const expected = expectedPoints(series, period)
  const adoption = adoptionAsOf(adoptions, context.asOf)
  return {
    element: 'KE6',
    result: {
      dueTasks: due,
      periods: reviewPeriods(fallenDue(due, context.asOf), expected, period),
      taskProgress: taskProgress(planned, context.asOf),
      data: series.map(dataCompleteness),
      adoption,
      stages: stagesOf(context.timeline),
      dimensions: dimensionValues(context, interval),
    },
    completeness: shareOf(DATA_METHOD, expected.filter(({ present }) => present).length, expected.length),
    warnings: [...executionWarnings(stood.record, planned, indicators, adoption), ...laterWarnings(stood.later)],
    sources: SOURCES,
  }
}
