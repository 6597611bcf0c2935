import type { IsoDate } from '@implementere/model'
import type { PlannedTask } from './record.ts'
import { cyclesOf, graphOf, orderOf, type TaskGraph } from './task-graph.ts'
import { workingDaysOf, type WorkingDays } from './working-days.ts'

/** Why something of a schedule is not known. */
export const SCHEDULE_GAPS = [
  'no-tasks',
  'in-or-after-a-circle',
  'predecessor-not-in-plan',
  'duration-unknown',
  'due-before-start',
  'predecessor-not-scheduled',
  'task-not-scheduled',
  'date-out-of-range',
] as const

/** One of {@link SCHEDULE_GAPS}. */
export type ScheduleGap = (typeof SCHEDULE_GAPS)[number]

/** When a task can and must be done. Days are working days, the first and the last of the task. */
export interface TaskTimes {
  readonly id: string
  /** Working days it takes, as said or as there are between its days. */
  readonly durationDays: number | null
  readonly earliestStart: IsoDate | null
  readonly earliestFinish: IsoDate | null
  readonly latestStart: IsoDate | null
  readonly latestFinish: IsoDate | null
  /** Working days by which it can slip before the whole plan does. */
  readonly slack: number | null
  /** Whether the whole plan slips when it does. */
  readonly critical: boolean | null
  /** Why something of this is null; null where everything is known. */
  readonly reason: ScheduleGap | null
}

/** When the whole plan can be done. */
export interface Schedule {
  /** The earliest recorded start of a task; the day that is looked at where none is recorded. */
  readonly begins: IsoDate
  /** The earliest day on which everything can be done. */
  readonly finish: IsoDate | null
  /** The chain of tasks that decides it, the first first. Of several equally long ones that with the smallest ids, seen from its end. */
  readonly criticalPath: readonly string[] | null
  /** Working days of that chain. */
  readonly lengthDays: number | null
  /** Why something of this is null; null where everything is known. */
  readonly reason: ScheduleGap | null
  /** Tasks that wait for one another in a circle: each for the next, and the last for the first. */
  readonly cycles: readonly (readonly string[])[]
}

/** Working days by number: the first of a task, and the first after it. */
interface Span {
  readonly start: number
  readonly end: number
}

/** What is reckoned with. */
interface Network {
  readonly graph: TaskGraph
  /** Each after all it waits for; without those in a circle or after one. */
  readonly order: readonly string[]
  /** Number of the day on which the plan begins. */
  readonly begins: number
  /** Number of the day before which a task does not begin, where one is recorded. */
  readonly notBefore: ReadonlyMap<string, number>
  readonly durations: ReadonlyMap<string, number | ScheduleGap>
}

/**
 * The earliest and latest days of every task, and the chain that decides when all is done, by the critical path method on Norwegian working days.
 *
 * A task begins on its recorded start or later, on the working day after the last of those it waits for, and with the plan where neither is known. Due dates and
 * done dates move nothing: it is the plan that is reckoned, not its progress. Missing: what hangs on an unknown duration, on a task that the plan does not have
 * or on a circle is unknown, and with it the end of the plan and every slack.
 */
export function scheduleOf(
  tasks: readonly PlannedTask[],
  asOf: IsoDate,
  workingDays: WorkingDays = workingDaysOf(tasks, asOf),
): { readonly schedule: Schedule; readonly times: readonly TaskTimes[] } {
  const starts = tasks.flatMap(({ start }) => start ?? []).toSorted()
  const begins = starts[0] ?? asOf
  const network = networkOf(tasks, begins, workingDays)
  const spans = earliestSpans(network)
  const end = endOf(spans)
  const latestEnds = end === null ? null : latestEndsOf(network, end)
  const path = end === null ? null : criticalPathOf(network.graph, spans, end)
  const finish = end === null ? null : workingDays.dayOf(end - 1)
  return {
    schedule: {
      begins,
      finish,
      criticalPath: path,
      lengthDays: path === null ? null : path.reduce((sum, id) => sum + Number(network.durations.get(id)), 0),
      reason: reasonOf(tasks.length, end, finish),
      cycles: cyclesOf(network.graph),
    },
    times: network.graph.ids.map((id) =>
      timesOf({ id, duration: network.durations.get(id)!, span: spans.get(id)!, latestEnd: latestEnds?.get(id) ?? null }, workingDays),
    ),
  }
}

function networkOf(tasks: readonly PlannedTask[], begins: IsoDate, workingDays: WorkingDays): Network {
  const graph = graphOf(tasks)
  return {
    graph,
    order: orderOf(graph),
    begins: workingDays.numberOf(begins),
    notBefore: new Map(tasks.flatMap(({ id, start }) => (start === null ? [] : [[id, workingDays.numberOf(start)]]))),
    durations: new Map(tasks.map((task) => [task.id, durationOf(task, workingDays)])),
  }
}

/** As said; else the working days from the start to the due date, both counted, and at least one. */
function durationOf({ start, due, durationDays }: PlannedTask, { numberOf, isWorkingDay }: WorkingDays): number | ScheduleGap {
  if (durationDays !== null) return durationDays
  if (start === null || due === null) return 'duration-unknown'
  if (due < start) return 'due-before-start'
  return Math.max(1, numberOf(due) - numberOf(start) + (isWorkingDay(due) ? 1 : 0))
}

function earliestSpans(network: Network): ReadonlyMap<string, Span | ScheduleGap> {
  const spans = new Map<string, Span | ScheduleGap>(network.graph.ids.map((id) => [id, 'in-or-after-a-circle']))
  for (const id of network.order) spans.set(id, earliestSpan(id, network, spans))
  return spans
}

function earliestSpan(
  id: string,
  { graph, begins, notBefore, durations }: Network,
  spans: ReadonlyMap<string, Span | ScheduleGap>,
): Span | ScheduleGap {
  const duration = durations.get(id)!
  if (graph.missing.get(id)!.length > 0) return 'predecessor-not-in-plan'
  if (typeof duration === 'string') return duration
  let start = notBefore.get(id) ?? begins
  for (const before of graph.predecessors.get(id)!) {
    const span = spans.get(before)!
    if (typeof span === 'string') return 'predecessor-not-scheduled'
    start = Math.max(start, span.end)
  }
  return { start, end: start + duration }
}

/** Null while something is not scheduled, or there is nothing. */
function endOf(spans: ReadonlyMap<string, Span | ScheduleGap>): number | null {
  let end: number | null = null
  for (const span of spans.values()) {
    if (typeof span === 'string') return null
    end = Math.max(end ?? span.end, span.end)
  }
  return end
}

function latestEndsOf({ graph, order, durations }: Network, end: number): ReadonlyMap<string, number> {
  const latest = new Map<string, number>()
  for (const id of order.toReversed()) {
    const starts = graph.successors.get(id)!.map((next) => latest.get(next)! - Number(durations.get(next)))
    latest.set(
      id,
      starts.reduce((least, start) => Math.min(least, start), end),
    )
  }
  return latest
}

/** Back from a task that ends last: always to one that ends where the task begins. */
function criticalPathOf({ ids, predecessors }: TaskGraph, spans: ReadonlyMap<string, Span | ScheduleGap>, end: number): readonly string[] {
  const endsAt = (moment: number) => (id: string) => (spans.get(id) as Span).end === moment
  const path: string[] = []
  let id = ids.find(endsAt(end))
  while (id !== undefined) {
    path.push(id)
    id = predecessors.get(id)!.find(endsAt((spans.get(id) as Span).start))
  }
  return path.toReversed()
}

function reasonOf(tasks: number, end: number | null, finish: IsoDate | null): ScheduleGap | null {
  if (tasks === 0) return 'no-tasks'
  if (end === null) return 'task-not-scheduled'
  return finish === null ? 'date-out-of-range' : null
}

/** A task as reckoned. */
interface Reckoned {
  readonly id: string
  readonly duration: number | ScheduleGap
  readonly span: Span | ScheduleGap
  /** Number of the first working day after the last on which it can lie; null when the end of the plan is not known. */
  readonly latestEnd: number | null
}

function timesOf({ id, duration, span, latestEnd }: Reckoned, { dayOf }: WorkingDays): TaskTimes {
  const durationDays = typeof duration === 'string' ? null : duration
  const nothing = { id, durationDays, earliestStart: null, earliestFinish: null, latestStart: null, latestFinish: null, slack: null, critical: null }
  if (typeof span === 'string') return { ...nothing, reason: span }
  const earliest = { earliestStart: dayOf(span.start), earliestFinish: dayOf(span.end - 1) }
  if (latestEnd === null) return { ...nothing, ...earliest, reason: earliest.earliestFinish === null ? 'date-out-of-range' : 'task-not-scheduled' }
  const slack = latestEnd - span.end
  const latestFinish = dayOf(latestEnd - 1)
  return {
    id,
    durationDays,
    ...earliest,
    latestStart: dayOf(span.start + slack),
    latestFinish,
    slack,
    critical: slack === 0,
    reason: latestFinish === null ? 'date-out-of-range' : null,
  }
}
