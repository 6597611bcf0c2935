import { compareText, type IsoDate } from '@implementere/model'
import { daysBetween } from '@implementere/model/calendar'
import { hasCome } from '../as-it-stood.ts'
import { said } from '../said.ts'
import { rowsByKey } from '../rows-by-key.ts'
import type { PlannedTask } from '../strategy-plan/record.ts'
import type { Replanning } from './record.ts'

/** What became of a date that a task was due on. */
export type DueStatus = 'done' | 'replanned' | 'overdue' | 'to-come'

/** A date that a task is or was due on. A task that was given another date has several. */
export interface DueTask {
  readonly task: string
  readonly due: IsoDate
  readonly status: DueStatus
  /** Days that it was done after the date, or has been open since; 0 when in time, null when it was re-planned. */
  readonly daysLate: number | null
}

/**
 * Every date that a task of the plan was due on, and what became of it. Sorted by date, then task.
 *
 * A task that was given another date with a reason is re-planned on the old date and due on the new one, or no more when it was given up. Missing: a re-planning
 * without its old date or a reason changes nothing; a task without a due date is due on no day. What was done after `asOf` is not done yet; a task is overdue from
 * the day after it was due.
 *
 * @example
 * ```ts
 * import { sampleRecord } from '@implementere/tools/samples'
 * const task = sampleRecord('KE3').tasks[0]!
 * const moved = { id: 'r1', task: task.id, from: '2025-03-01', to: '2025-04-01', reason: 'Sykdom' }
 * dueTasks([{ ...task, due: '2025-03-01', done: '2025-04-03' }], [moved], '2025-05-01').map(({ due, status, daysLate }) => [due, status, daysLate])
 * // => [['2025-03-01', 'replanned', null], ['2025-04-01', 'done', 2]]
 * ```
 */
export function dueTasks(tasks: readonly PlannedTask[], replannings: readonly Replanning[], asOf: IsoDate): readonly DueTask[] {
  const moves = rowsByKey(replannings.filter(isExplained), ({ task }) => task)
  const all = tasks.flatMap((task) => datesOf(task, moves.get(task.id) ?? [], asOf))
  return all.toSorted((a, b) => compareText(a.due, b.due) || compareText(a.task, b.task))
}

/** Whether a re-planning says what was moved and why. */
export function isExplained(replanning: Replanning): replanning is Replanning & { readonly from: IsoDate } {
  return replanning.from !== null && said(replanning.reason)
}

function datesOf(task: PlannedTask, moves: readonly (Replanning & { readonly from: IsoDate })[], asOf: IsoDate): readonly DueTask[] {
  const inOrder = moves.toSorted((a, b) => compareText(a.from, b.from) || compareText(a.id, b.id))
  const old = inOrder.map(({ from }) => ({ task: task.id, due: from, status: 'replanned', daysLate: null }) as const)
  const last = inOrder.at(-1)
  const due = last ? last.to : task.due
  return due === null ? old : [...old, { task: task.id, due, ...standingOf(due, task.done, asOf) }]
}

function standingOf(due: IsoDate, done: IsoDate | null, asOf: IsoDate): Pick<DueTask, 'status' | 'daysLate'> {
  if (done !== null && hasCome(done, asOf)) return { status: 'done', daysLate: Math.max(0, daysBetween(due, done)) }
  return due < asOf ? { status: 'overdue', daysLate: daysBetween(due, asOf) } : { status: 'to-come', daysLate: 0 }
}
