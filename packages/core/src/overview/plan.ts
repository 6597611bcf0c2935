import type { IsoDate, Json } from '@implementere/model'
import { isTaskDone, overdueTasks, type ToolRecords } from '@implementere/tools'
import { evaluationOf, type Workbench } from '../tool-context.ts'

/** A task of the plan that should be done by now. */
export interface OverdueTask {
  readonly id: string
  readonly due: IsoDate
  /** Opaque id; null where nobody answers for it. */
  readonly accountable: string | null
}

/** How far the plan of KE3 has come. */
export interface PlanOverview {
  readonly reason: 'no-plan' | null
  readonly tasks: { readonly total: number; readonly done: number; readonly open: number }
  /** The longest overdue first. */
  readonly overdue: readonly OverdueTask[]
  /** What the tool of KE3 makes of it; null where there is no tool to ask. */
  readonly result: Json
}

/** The plan's tasks on a day. What is done and what is overdue, the tool of KE3 says. */
export function planOverview(bench: Workbench, asOf: IsoDate): PlanOverview {
  const plan = bench.context.records.KE3
  if (plan === undefined) return { reason: 'no-plan', tasks: { total: 0, done: 0, open: 0 }, overdue: [], result: null }
  const done = plan.tasks.filter((task) => isTaskDone(task, asOf)).length
  return {
    reason: null,
    tasks: { total: plan.tasks.length, done, open: plan.tasks.length - done },
    overdue: overdueIn(plan, asOf),
    result: (evaluationOf(bench, 'KE3')?.result ?? null) as Json,
  }
}

function overdueIn({ tasks }: ToolRecords['KE3'], asOf: IsoDate): readonly OverdueTask[] {
  const accountable = new Map(tasks.map((task) => [task.id, task.accountable]))
  return overdueTasks(tasks, asOf).map(({ id, due }) => ({ id, due, accountable: accountable.get(id) ?? null }))
}
