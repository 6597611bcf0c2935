import type { MonitoringPlanRecord } from './record.ts'

/**
 * A monitoring plan in which nothing is known yet.
 *
 * @example
 * ```ts
 * emptyMonitoringPlan().indicators // => []
 * ```
 */
export function emptyMonitoringPlan(): MonitoringPlanRecord {
  return { formatVersion: 1, element: 'KE5', iteration: 1, indicators: [], exemptions: [], goals: [] }
}
