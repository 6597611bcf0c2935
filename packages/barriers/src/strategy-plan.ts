import type { DimensionId } from '@implementere/model'

/** How a strategy was carried out. */
export const CARRIED_OUT = ['as-planned', 'partly', 'not-carried-out'] as const

/** One of {@link CARRIED_OUT}. */
export type CarriedOut = (typeof CARRIED_OUT)[number]

/** A task of a plan, and whether it is done; null when that is not known. */
export interface PlanTask {
  readonly id: string
  readonly done: boolean | null
}

/** A strategy as it is planned here: against which barriers, with which tasks, and where it should show. Plain JSON. */
export interface StrategyPlan {
  readonly formatVersion: 1
  readonly id: string
  /** Id of the strategy, of the catalogue or of one's own. */
  readonly strategy: string
  /** The determinants it is meant to change. */
  readonly determinants: readonly string[]
  readonly tasks: readonly PlanTask[]
  /** The implementation dimension on which it is watched, and the measure; null when not chosen. */
  readonly dimension: DimensionId | null
  readonly measure: string | null
  /** What somebody has said of it; null leaves it to the tasks. */
  readonly carriedOut: CarriedOut | null
}

/**
 * How a strategy was carried out: as was said, else by its tasks. Null when it is not known: no tasks, or tasks of which nobody knows, and the others do not
 * settle it. Missing: a task that is not known is neither done nor undone.
 *
 * @example
 * ```ts
 * carriedOutOf({ carriedOut: null, tasks: [{ id: 't1', done: true }, { id: 't2', done: false }] }) // => 'partly'
 * carriedOutOf({ carriedOut: null, tasks: [{ id: 't1', done: true }, { id: 't2', done: null }] }) // => null
 * ```
 */
export function carriedOutOf({ carriedOut, tasks }: Pick<StrategyPlan, 'carriedOut' | 'tasks'>): CarriedOut | null {
  if (carriedOut !== null) return carriedOut
  const some = tasks.some(({ done }) => done === true)
  const notAll = tasks.some(({ done }) => done === false)
  if (some && notAll) return 'partly'
  if (tasks.length === 0 || tasks.some(({ done }) => done === null)) return null
  return some ? 'as-planned' : 'not-carried-out'
}
