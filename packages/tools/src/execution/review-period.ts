import { periodOf, type PeriodUnit } from '@implementere/dimensions'
import type { Estimate, IsoDate } from '@implementere/model'
import { periodEnd } from '../monitoring-plan/indicator-period.ts'
import type { IndicatorSeries } from '../monitoring-plan/indicator-series.ts'
import { rowsByKey } from '../rows-by-key.ts'
import { shareOf } from '../monitoring-plan/share.ts'
import { DATA_METHOD } from './data-completeness.ts'
import type { DueTask } from './due-tasks.ts'

/** How long the periods are that execution is looked at in, and how much has to be there in each. */
export interface ReviewOptions {
  /** Length of a review period; a quarter when absent. */
  readonly period?: PeriodUnit
  /** Least share of due tasks settled, and of expected data points present, 0-1; {@link LEAST_SHARE} when absent. */
  readonly leastShare?: number
}

/** What was due in a period, and how much of it came about. */
export interface ReviewPeriod {
  readonly period: string
  /** Tasks done or re-planned with a reason among those that were due. */
  readonly tasks: Estimate
  /** Data points present among those that were expected. */
  readonly data: Estimate
}

/** A data point that was expected. */
export interface ExpectedPoint {
  readonly indicator: string
  readonly period: string
  readonly present: boolean
  /** The review period in which the period of the point was over. */
  readonly reviewed: string
}

/** A quarter: often enough to steer by, long enough for something to have happened. Heuristic, ours. */
export const REVIEW_PERIOD = 'quarter' satisfies PeriodUnit

/** Least share of due tasks that are settled and of expected data points that are there. Heuristic, ours. */
export const LEAST_SHARE = 0.8

/** Id of the share of due tasks that are settled. */
export const TASKS_METHOD = 'execution.dueTasks'

/** The tasks that have fallen due: those of the days before. */
export function fallenDue(tasks: readonly DueTask[], asOf: IsoDate): readonly DueTask[] {
  return tasks.filter(({ due }) => due < asOf)
}

/** Whether a due date was met with something: the task was done, or moved for a reason. */
export function isSettled({ status }: DueTask): boolean {
  return status === 'done' || status === 'replanned'
}

/** Every data point that was expected of the indicators, by the review period in which its own period was over. */
export function expectedPoints(series: readonly IndicatorSeries[], unit: PeriodUnit): readonly ExpectedPoint[] {
  return series.flatMap(({ indicator, points }) =>
    (points ?? []).map(({ period, estimate }) => ({
      indicator: indicator.id,
      period,
      present: (estimate?.value ?? null) !== null,
      reviewed: periodOf(periodEnd(period, indicator.frequency!), unit)!,
    })),
  )
}

/** The review periods in which something was due, in order of time. Of tasks those that have fallen due count, each in the period of its date. */
export function reviewPeriods(fallen: readonly DueTask[], points: readonly ExpectedPoint[], unit: PeriodUnit): readonly ReviewPeriod[] {
  const tasks = rowsByKey(fallen, ({ due }) => periodOf(due, unit)!)
  const data = rowsByKey(points, ({ reviewed }) => reviewed)
  return [...new Set([...tasks.keys(), ...data.keys()])].toSorted().map((period) => {
    const [due, expected] = [tasks.get(period) ?? [], data.get(period) ?? []]
    return {
      period,
      tasks: shareOf(TASKS_METHOD, due.filter(isSettled).length, due.length),
      data: shareOf(DATA_METHOD, expected.filter(({ present }) => present).length, expected.length),
    }
  })
}
