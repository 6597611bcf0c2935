import { compareText, createEstimate, type Estimate, type IsoDate } from '@implementere/model'
import { daysBetween } from '@implementere/model/calendar'
import { hasCome } from '../as-it-stood.ts'
import type { PlannedTask } from './record.ts'

/** A task that should have been done. */
export interface OverdueTask {
  readonly id: string
  readonly due: IsoDate
  /** Calendar days since it was due. */
  readonly daysLate: number
}

/**
 * Whether a task is done by a day, as far as is known.
 *
 * Missing: a task that does not say on which day it was done is not done; one that was done later is not done yet.
 *
 * @example
 * ```ts
 * import { sampleRecord } from '@implementere/tools/samples'
 * const task = { ...sampleRecord('KE3').tasks[0]!, done: '2025-04-03' }
 * isTaskDone(task, '2025-04-03') // => true
 * isTaskDone(task, '2025-04-02') // => false
 * isTaskDone({ ...task, done: null }, '2025-04-03') // => false
 * ```
 */
export function isTaskDone({ done }: PlannedTask, asOf: IsoDate): boolean {
  return hasCome(done, asOf)
}

/** Whether a task was due before a day and is not done by it; null where it is not done and its due date is not known. */
export function isOverdue(task: PlannedTask, asOf: IsoDate): boolean | null {
  if (isTaskDone(task, asOf)) return false
  return task.due === null ? null : task.due < asOf
}

/**
 * The tasks that should have been done by a day, the longest overdue first: those that were due before it and are not done by it.
 *
 * Unit: calendar days since it was due. Missing: a task without a due date is never overdue; one without a day on which it was done is not done.
 *
 * @example
 * ```ts
 * import { sampleRecord } from '@implementere/tools/samples'
 * const task = { ...sampleRecord('KE3').tasks[0]!, id: 't1', due: '2025-03-01', done: '2025-04-03' }
 * overdueTasks([task], '2025-03-08') // => [{ id: 't1', due: '2025-03-01', daysLate: 7 }]
 * overdueTasks([task], '2025-03-01') // => []
 * overdueTasks([task], '2025-04-03') // => []
 * ```
 */
export function overdueTasks(tasks: readonly PlannedTask[], asOf: IsoDate): readonly OverdueTask[] {
  return tasks
    .flatMap((task) => (task.due !== null && isOverdue(task, asOf) ? { id: task.id, due: task.due, daysLate: daysBetween(task.due, asOf) } : []))
    .toSorted((a, b) => b.daysLate - a.daysLate || compareText(a.id, b.id))
}

/** Tasks done of all tasks. Unit: proportion 0-1. A task without a done date is not done, as far as is known. */
export function progressOf(tasks: readonly PlannedTask[], asOf: IsoDate): Estimate {
  const done = tasks.filter((task) => isTaskDone(task, asOf)).length
  return createEstimate({
    value: tasks.length === 0 ? null : done / tasks.length,
    reason: tasks.length === 0 ? 'no-denominator' : null,
    numerator: done,
    denominator: tasks.length,
    known: tasks.length,
    method: 'strategyPlan.progress',
  })
}
