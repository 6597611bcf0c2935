import type { Check } from '@implementere/model'
import { check, checkEvery, checkNone, completionOf } from '../checks.ts'
import type { ToolContext } from '../context.ts'
import type { Completion } from '../tool.ts'
import { isSpecified, isTailored } from './chosen-strategies.ts'
import { coverageOf } from './coverage.ts'
import type { StrategyPlanRecord } from './record.ts'
import { sustainmentOf } from './sustainment.ts'
import { taskFaultsOf } from './task-faults.ts'
import { COACHING, trainingOf } from './training.ts'

/** What has to be in place before there is a plan to carry out. */
export const STRATEGY_PLAN_CHECKS = [
  'barriers-answered',
  'strategies-specified',
  'strategies-tailored',
  'tasks-owned',
  'tasks-dated',
  'tasks-possible',
  'coaching-planned',
  'sustainment-planned',
] as const

/** One of {@link STRATEGY_PLAN_CHECKS}. */
export type StrategyPlanCheckCode = (typeof STRATEGY_PLAN_CHECKS)[number]

/**
 * Whether there is a plan to carry out: every barrier to act on (from the record for KE2) has a strategy or an accepted risk; every strategy is specified, and
 * tailored or found to fit; every task has one who answers for it and a due date, and the tasks can be done in some order on their dates; there is coaching
 * where somebody has to master something new; and it is said how things are kept up after the start.
 *
 * Missing: unknown counts as not met, and a check about rows is unmet while there is none.
 * Source: ours; that coaching is called for, after the order of the forms in the training tables of `@implementere/model`.
 *
 * @example
 * ```ts
 * import { createContext, tools } from '@implementere/tools'
 * const { done, checks } = completionStrategyPlan(tools.KE3.empty(), createContext({ asOf: '2025-06-01' }))
 * done // => false
 * checks.find(({ code }) => code === 'barriers-answered')?.params // => { total: 0, open: [], missing: ['KE2'] }
 * ```
 */
export function completionStrategyPlan(record: StrategyPlanRecord, context: ToolContext): Completion {
  return completionOf([
    checkBarriers(record, context),
    checkEvery('strategies-specified', record.strategies, isSpecified),
    checkEvery('strategies-tailored', record.strategies, ({ tailoring }) => isTailored(tailoring)),
    checkEvery('tasks-owned', record.tasks, ({ accountable }) => accountable !== null),
    checkEvery('tasks-dated', record.tasks, ({ due }) => due !== null),
    checkPossible(record, context),
    checkCoaching(record),
    checkNone(
      'sustainment-planned',
      sustainmentOf(record).flatMap(({ topic, secured }) => (secured ? [] : topic)),
    ),
  ])
}

/** Unmet while the assessment of preconditions does not say what to act on, or why there is nothing. */
function checkBarriers(record: StrategyPlanRecord, { records }: ToolContext): Check {
  const { known, barriers, uncovered } = coverageOf(record, records.KE2)
  return check('barriers-answered', known && uncovered.length === 0, { total: barriers.length, open: uncovered, missing: known ? [] : ['KE2'] })
}

function checkPossible({ tasks }: StrategyPlanRecord, { asOf }: ToolContext): Check {
  const faulty = new Set(taskFaultsOf(tasks, asOf).map(({ path }) => String(path[1])))
  return checkEvery('tasks-possible', tasks, ({ id }) => !faulty.has(id))
}

function checkCoaching(record: StrategyPlanRecord): Check {
  const { coachingRequired, included } = trainingOf(record)
  const met = coachingRequired === false || (coachingRequired === true && included.includes(COACHING))
  const missing = coachingRequired === null ? 'skillChange' : COACHING
  return check('coaching-planned', met, { required: coachingRequired, missing: met ? [] : [missing] })
}
