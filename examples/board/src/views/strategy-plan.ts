import type { ImplementationState, tools } from '@implementere/core'

/** The record of KE3. */
export type StrategyPlan = tools.RecordOf<'KE3'>

/** The plan as it counts now; null where there is none. */
export function planOf(state: ImplementationState): StrategyPlan | null {
  const record = state.tools.findLast(({ element }) => element === 'KE3')?.record
  return record?.element === 'KE3' ? record : null
}
