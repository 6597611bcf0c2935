import type { Estimate, IsoDate, PhaseId } from '@implementere/model'
import { daysBetween } from '@implementere/model/calendar'
import type { CycleTimeline, PhaseTimeline, Timeline } from '@implementere/phases'
import { dateUntil } from '../as-it-stood.ts'
import { shareOf } from '../monitoring-plan/share.ts'
import type { PlannedTask } from '../strategy-plan/record.ts'

/** How much of a stage was done, and how long it took. The stages are the phases of the model. */
export interface StageProgress {
  readonly phase: PhaseId
  /** Completed among applicable core elements. */
  readonly proportion: Estimate
  readonly entered: IsoDate | null
  /** Null while the team is in it, or never was. */
  readonly left: IsoDate | null
  /** Calendar days of all visits together; null, not 0, for a stage that was never entered. */
  readonly days: number | null
  readonly workingDays: number | null
  readonly visits: number
}

/** How much of the plan was done, and how long it took. */
export interface TaskProgress {
  /** Done among the tasks of the plan, those that are not due yet among them. */
  readonly proportion: Estimate
  readonly first: IsoDate | null
  readonly last: IsoDate | null
  /** Days from the first task done to the last; null before two are done. */
  readonly durationDays: number | null
}

/** How far an implementation has come. */
export interface StageResult {
  /** Null while nothing is known of the way through the phases. */
  readonly furthestStage: PhaseId | null
  readonly cycle: number | null
  /** In the order of the model; empty while nothing is known. */
  readonly stages: readonly StageProgress[]
}

/** Id of the share of tasks done. */
export const TASK_PROGRESS_METHOD = 'execution.tasksDone'

/**
 * The stages of the present cycle: which was reached, what share of each is done, and how long it took.
 *
 * Missing: without a timeline everything is unknown. A stage that was never entered has no duration, not one of 0 days. One that is not over has the days up to
 * the day of the timeline. Source: proportion, duration and furthest stage follow the Stages of Implementation Completion (Chamberlain et al. 2011), whose name
 * and items are its owners'; the counting is ours.
 *
 * @example
 * ```ts
 * stagesOf(null).furthestStage // => null
 * ```
 */
export function stagesOf(timeline: Timeline | null): StageResult {
  const cycle: CycleTimeline | null = timeline?.cycles.at(-1) ?? null
  if (cycle === null) return { furthestStage: null, cycle: null, stages: [] }
  return { furthestStage: cycle.furthestPhase, cycle: cycle.cycle, stages: cycle.phases.map(stageOf) }
}

/** How much of the plan was done as of a day, and from when to when. */
export function taskProgress(tasks: readonly PlannedTask[], asOf: IsoDate): TaskProgress {
  const days = tasks.flatMap(({ done }) => dateUntil(done, asOf) ?? []).toSorted()
  const [first, last] = [days[0] ?? null, days.at(-1) ?? null]
  return {
    proportion: shareOf(TASK_PROGRESS_METHOD, days.length, tasks.length),
    first,
    last,
    durationDays: days.length < 2 ? null : daysBetween(first!, last!),
  }
}

function stageOf({ phase, visits, completed }: PhaseTimeline): StageProgress {
  const sum = (key: 'days' | 'workingDays') => (visits.length === 0 ? null : visits.reduce((total, visit) => total + visit[key], 0))
  return {
    phase,
    proportion: completed,
    entered: visits[0]?.entered ?? null,
    left: visits.at(-1)?.left ?? null,
    days: sum('days'),
    workingDays: sum('workingDays'),
    visits: visits.length,
  }
}
