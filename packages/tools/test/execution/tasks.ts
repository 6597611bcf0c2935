import type { Replanning } from '../../src/execution/record.ts'
import type { PlannedTask } from '../../src/strategy-plan/record.ts'
import type { StrategyPlanRecord } from '../../src/strategy-plan/record.ts'

export function task(fields: Partial<PlannedTask> = {}): PlannedTask {
  return {
    id: 't1',
    label: null,
    strategy: null,
    accountable: 'leder-1',
    contributors: [],
    start: null,
    due: '2026-01-01',
    durationDays: null,
    dependsOn: [],
    done: null,
    ...fields,
  }
}

export function replanning(fields: Partial<Replanning> = {}): Replanning {
  return { id: 'r1', task: 't1', from: '2026-01-01', to: '2026-06-01', reason: 'Sykdom', ...fields }
}

/** A plan of tasks and nothing else. */
export function planOf(tasks: readonly PlannedTask[]): StrategyPlanRecord {
  return {
    formatVersion: 1,
    element: 'KE3',
    iteration: 1,
    strategies: [],
    acceptedRisks: [],
    skillChange: null,
    training: [],
    tasks,
    sustainment: [],
  }
}
