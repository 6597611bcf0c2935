import { warningAt, type Issue, type IsoDate } from '@implementere/model'
import { LIES_AHEAD } from '../as-it-stood.ts'
import { said } from '../said.ts'
import type { StrategyPlanResult } from './result.ts'
import type { StrategyPlanRecord } from './record.ts'
import { TASK_DOUBTS, TASK_FAULTS, taskDoubtsOf, taskFaultsOf } from './task-faults.ts'
import type { WorkingDays } from './working-days.ts'

/** What deserves a look. Places name rows by their ids. */
export const STRATEGY_PLAN_WARNINGS = [
  'strategy-without-barrier',
  'strategy-redundant',
  'strategy-without-task',
  'accepted-risk-without-reason',
  'accepted-risk-with-strategy',
  'practice-without-feedback',
  ...TASK_FAULTS,
  ...TASK_DOUBTS,
  LIES_AHEAD,
] as const

/** One of {@link STRATEGY_PLAN_WARNINGS}. */
export type StrategyPlanWarningCode = (typeof STRATEGY_PLAN_WARNINGS)[number]

/** What deserves a look: about strategies, risks and training, then about tasks; each in order of ids. */
export function warningsOf(record: StrategyPlanRecord, result: StrategyPlanResult, asOf: IsoDate, workingDays: WorkingDays): readonly Issue[] {
  return [
    ...aboutStrategies(result),
    ...aboutRisks(record, result),
    ...sortedIds(record.training.filter(({ includes, feedback }) => includes.ownPractice === true && feedback === false)).map((id) =>
      about(['training', id, 'feedback'], 'practice-without-feedback'),
    ),
    ...taskFaultsOf(record.tasks, asOf, workingDays),
    ...taskDoubtsOf(record, result.tasks, asOf, workingDays),
  ]
}

function aboutStrategies({ coverage, strategies }: StrategyPlanResult): readonly Issue[] {
  const withoutTask = strategies.filter(({ strategy, tasks }) => strategy !== null && tasks.length === 0)
  return [
    ...(coverage.known ? coverage.withoutBarrier.map((id) => about(['strategies', id, 'determinants'], 'strategy-without-barrier')) : []),
    ...coverage.redundant.map((id) => about(['strategies', id], 'strategy-redundant')),
    ...withoutTask.map(({ id }) => about(['strategies', id], 'strategy-without-task')),
  ]
}

function aboutRisks({ acceptedRisks }: StrategyPlanRecord, { coverage }: StrategyPlanResult): readonly Issue[] {
  const both = coverage.barriers.filter(({ accepted, strategies }) => accepted && strategies.length > 0)
  return [
    ...sortedIds(acceptedRisks.filter(({ reason }) => !said(reason))).map((id) =>
      about(['acceptedRisks', id, 'reason'], 'accepted-risk-without-reason'),
    ),
    ...both.map(({ determinant }) => about(['acceptedRisks'], 'accepted-risk-with-strategy', { determinant })),
  ]
}

function sortedIds(rows: readonly { readonly id: string }[]): readonly string[] {
  return rows.map(({ id }) => id).toSorted()
}

function about(path: Issue['path'], code: StrategyPlanWarningCode, params: Issue['params'] = {}): Issue {
  return warningAt(path, code, params)
}
