import type { Replanning } from '../../src/execution/record.ts'
import type { PlannedTask } from '../../src/strategy-plan/record.ts'
import { emptyStrategyPlan } from '../../src/strategy-plan/empty.ts'
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
  return { ...emptyStrategyPlan(), tasks }
}
