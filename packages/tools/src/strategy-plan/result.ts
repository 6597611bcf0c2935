import type { PlanMix } from '@implementere/barriers'
import type { Estimate, IsoDate } from '@implementere/model'
import type { ChosenStrategyResult } from './chosen-strategies.ts'
import type { PlanCoverage } from './coverage.ts'
import type { PlanEndorsements } from './endorsements.ts'
import type { OverdueTask } from './progress.ts'
import type { Schedule, TaskTimes } from './schedule.ts'
import type { SustainmentResult } from './sustainment.ts'
import type { TrainingResult } from './training.ts'

/** A task as a plan can be drawn: its recorded days, when it can and must be done, and how far it has come. */
export interface TaskResult extends TaskTimes {
  readonly start: IsoDate | null
  readonly due: IsoDate | null
  /** Null where it is not done and its due date is not known. */
  readonly overdue: boolean | null
  /** By the day that is looked at, as far as is known. */
  readonly done: boolean
}

/** What is known of a plan. Plain JSON. */
export interface StrategyPlanResult {
  /** In order of ids. */
  readonly strategies: readonly ChosenStrategyResult[]
  /** Which barriers are answered, by which strategies. */
  readonly coverage: PlanCoverage
  /** Null without a table of endorsements. */
  readonly endorsements: PlanEndorsements | null
  /** How many strategies let, help or make it happen, wait or act, tell or do together. */
  readonly mix: PlanMix
  readonly training: TrainingResult
  readonly sustainment: readonly SustainmentResult[]
  readonly schedule: Schedule
  /** In order of ids. */
  readonly tasks: readonly TaskResult[]
  /** The oldest first. */
  readonly overdue: readonly OverdueTask[]
  /** Tasks done of all tasks. */
  readonly progress: Estimate
}
