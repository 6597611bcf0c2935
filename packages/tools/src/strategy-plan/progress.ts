import { createEstimate, type Estimate, type IsoDate } from '@implementere/model'
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

/** Whether a task is done by a day, as far as is known. */
export function isDone({ done }: PlannedTask, asOf: IsoDate): boolean {
  return hasCome(done, asOf)
}

/** Whether a task was due before a day and is not done by it; null where it is not done and its due date is not known. */
export function isOverdue(task: PlannedTask, asOf: IsoDate): boolean | null {
  if (isDone(task, asOf)) return false
  return task.due === null ? null : task.due < asOf
}

/** The tasks that should have been done, the oldest first. */
export function overdueOf(tasks: readonly PlannedTask[], asOf: IsoDate): readonly OverdueTask[] {
  return tasks
    .flatMap((task) => (task.due !== null && isOverdue(task, asOf) ? { id: task.id, due: task.due, daysLate: daysBetween(task.due, asOf) } : []))
    .toSorted((a, b) => b.daysLate - a.daysLate || (a.id < b.id ? -1 : 1))
}

/** Tasks done of all tasks. Unit: proportion 0-1. A task without a done date is not done, as far as is known. */
export function progressOf(tasks: readonly PlannedTask[], asOf: IsoDate): Estimate {
  const done = tasks.filter((task) => isDone(task, asOf)).length
  return createEstimate({
    value: tasks.length === 0 ? null : done / tasks.length,
    reason: tasks.length === 0 ? 'no-denominator' : null,
    numerator: done,
    denominator: tasks.length,
    known: tasks.length,
    method: 'strategyPlan.progress',
  })
}
