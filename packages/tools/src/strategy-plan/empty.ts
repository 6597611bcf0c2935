import type { StrategyPlanRecord } from './record.ts'

/**
 * A record for KE3 in which nothing is known yet.
 *
 * @example
 * ```ts
 * emptyStrategyPlan().tasks // => []
 * ```
 */
export function emptyStrategyPlan(): StrategyPlanRecord {
  return {
    formatVersion: 1,
    element: 'KE3',
    iteration: 1,
    strategies: [],
    acceptedRisks: [],
    skillChange: null,
    training: [],
    tasks: [],
    sustainment: [],
  }
}
