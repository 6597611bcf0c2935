import { compareText, warningAt, type Issue, type IsoDate } from '@implementere/model'
import { norwegianHolidays } from '@implementere/model/calendar'
import { isTaskDone } from './progress.ts'
import type { PlannedTask, StrategyPlanRecord } from './record.ts'
import type { TaskTimes } from './schedule.ts'
import { cyclesOf, graphOf, type TaskGraph } from './task-graph.ts'
import { workingDaysOf, type WorkingDays } from './working-days.ts'

/** What makes a plan of tasks impossible. */
export const TASK_FAULTS = [
  'waits-in-a-circle',
  'predecessor-not-in-plan',
  'due-before-start',
  'starts-before-predecessor-is-due',
  'longer-than-its-dates',
] as const

/** What deserves a look in a plan of tasks that is possible. */
export const TASK_DOUBTS = ['due-on-holiday', 'due-on-weekend', 'finishes-after-due', 'strategy-not-in-plan'] as const

/** One of {@link TASK_FAULTS}, or a doubt about a date. */
export type TaskWarningCode = (typeof TASK_FAULTS)[number] | (typeof TASK_DOUBTS)[number]

/**
 * What makes the plan impossible: tasks that wait in a circle or for something that is not there; due before the start, started before what is waited for is due
 * (or done), or said to take more working days than lie between the days. In order of the tasks' ids, then of {@link TASK_FAULTS}.
 */
export function taskFaultsOf(tasks: readonly PlannedTask[], asOf: IsoDate, workingDays: WorkingDays = workingDaysOf(tasks, asOf)): readonly Issue[] {
  const graph = graphOf(tasks)
  const circleOf = new Map(cyclesOf(graph).flatMap((circle) => circle.map((id) => [id, circle])))
  const byId = new Map(tasks.map((task) => [task.id, task]))
  const { numberOf, isWorkingDay } = workingDays
  return graph.ids.flatMap((id): readonly Issue[] => {
    const { start, due, durationDays } = byId.get(id)!
    const circle = circleOf.get(id)
    const available = start === null || due === null || due < start ? null : numberOf(due) - numberOf(start) + Number(isWorkingDay(due))
    return [
      ...(circle === undefined ? [] : [at(id, 'dependsOn', 'waits-in-a-circle', { circle })]),
      ...graph.missing.get(id)!.map((predecessor) => at(id, 'dependsOn', 'predecessor-not-in-plan', { predecessor })),
      ...(start !== null && due !== null && due < start ? [at(id, 'due', 'due-before-start', { start, due })] : []),
      ...startsTooEarly(byId.get(id)!, graph, byId, asOf),
      ...(available !== null && durationDays !== null && durationDays > Math.max(1, available)
        ? [at(id, 'durationDays', 'longer-than-its-dates', { durationDays, workingDays: available })]
        : []),
    ]
  })
}

function startsTooEarly(
  { id, start }: PlannedTask,
  { predecessors }: TaskGraph,
  byId: ReadonlyMap<string, PlannedTask>,
  asOf: IsoDate,
): readonly Issue[] {
  if (start === null) return []
  return predecessors.get(id)!.flatMap((predecessor) => {
    const before = byId.get(predecessor)!
    const until = isTaskDone(before, asOf) ? before.done : before.due
    return until !== null && start < until ? [at(id, 'start', 'starts-before-predecessor-is-due', { start, predecessor, due: until })] : []
  })
}

/** What deserves a look in tasks that are not done: due on a day off, or due before they can be finished; and tasks of a strategy that the plan does not have. */
export function taskDoubtsOf(
  { tasks, strategies }: StrategyPlanRecord,
  times: readonly TaskTimes[],
  asOf: IsoDate,
  { isWorkingDay }: WorkingDays = workingDaysOf(tasks, asOf),
): readonly Issue[] {
  const finishOf = new Map(times.map(({ id, earliestFinish }) => [id, earliestFinish]))
  const known = new Set(strategies.map(({ id }) => id))
  return tasks
    .toSorted((a, b) => compareText(a.id, b.id))
    .flatMap((task): readonly Issue[] => {
      const { id, due, strategy } = task
      const isOpen = due !== null && !isTaskDone(task, asOf)
      const finish = finishOf.get(id) ?? null
      return [
        ...(isOpen && !isWorkingDay(due) ? [dueOnDayOff(id, due)] : []),
        ...(isOpen && finish !== null && finish > due ? [at(id, 'due', 'finishes-after-due', { due, earliestFinish: finish })] : []),
        ...(strategy !== null && !known.has(strategy) ? [at(id, 'strategy', 'strategy-not-in-plan', { strategy })] : []),
      ]
    })
}

function dueOnDayOff(id: string, due: IsoDate): Issue {
  const holidays = norwegianHolidays(Number(due.slice(0, 4))).flatMap((holiday) => (holiday.date === due ? holiday.id : []))
  return holidays.length > 0 ? at(id, 'due', 'due-on-holiday', { due, holidays }) : at(id, 'due', 'due-on-weekend', { due })
}

function at(id: string, field: keyof PlannedTask, code: TaskWarningCode, params: Issue['params']): Issue {
  return warningAt(['tasks', id, field], code, params)
}
