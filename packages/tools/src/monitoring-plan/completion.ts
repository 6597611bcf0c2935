import { check, checkEvery, checkNone, completionOf } from '../checks.ts'
import type { Completion } from '../tool.ts'
import { idsOf, plannedDimensions, usefulnessIndicators } from './coverage.ts'
import { missingParts, type IndicatorPart } from './indicator-parts.ts'
import type { MonitoringPlanRecord } from './record.ts'

/** What has to hold before KE5 is done: the first two for quality, the next two for usefulness, the rest for every indicator. */
export const MONITORING_PLAN_CHECKS = [
  'dimensions-covered',
  'checklist-scheduled',
  'usefulness-measured',
  'goals-measured',
  'indicators-defined',
  'indicators-scheduled',
  'indicators-owned',
  'decision-rules-set',
  'feedback-routed',
  'baselines-planned',
] as const

/** One of {@link MONITORING_PLAN_CHECKS}. */
export type MonitoringPlanCheck = (typeof MONITORING_PLAN_CHECKS)[number]

/** What each check about indicators asks of every one of them. */
const ASKED_OF_INDICATORS = {
  'indicators-defined': ['purpose', 'definition', 'origin', 'unit', 'level'],
  'indicators-scheduled': ['schedule'],
  'indicators-owned': ['owner'],
  'decision-rules-set': ['decision-rule'],
  'feedback-routed': ['feedback'],
  'baselines-planned': ['baseline'],
} as const satisfies Partial<Record<MonitoringPlanCheck, readonly IndicatorPart[]>>

/**
 * Whether the monitoring is planned: quality in all eight dimensions (or a reason why not) with a checklist at set times, usefulness with goals that are measured,
 * and for every indicator what it is, when, by whom, how it is judged and who hears of it.
 *
 * Missing: unknown is unmet; `open` names the dimensions, goals or indicators that keep a check open.
 *
 * @example
 * ```ts
 * import { emptyMonitoringPlan } from '@implementere/tools'
 * import { sampleRecord } from '@implementere/tools/samples'
 * completionMonitoringPlan(sampleRecord('KE5')).done // => true
 * completionMonitoringPlan(emptyMonitoringPlan()).checks.filter(({ met }) => met).length // => 0
 * ```
 */
export function completionMonitoringPlan(record: MonitoringPlanRecord): Completion {
  const missing = new Map(record.indicators.map((indicator) => [indicator.id, missingParts(indicator)]))
  const has = (id: string, parts: readonly IndicatorPart[]) => parts.every((part) => !missing.get(id)!.includes(part))
  const useful = usefulnessIndicators(record)
  const checklists = record.indicators.filter(({ origin }) => origin === 'checklist')
  const unscheduled = checklists.filter(({ id }) => !has(id, ['origin', 'schedule']))
  const uncovered = plannedDimensions(record).flatMap(({ dimension, coverage }) => (coverage === 'missing' ? [dimension] : []))
  return completionOf([
    checkNone('dimensions-covered', uncovered),
    check('checklist-scheduled', unscheduled.length < checklists.length, { total: checklists.length, open: idsOf(unscheduled) }),
    check('usefulness-measured', useful.size > 0, { total: useful.size }),
    checkEvery('goals-measured', record.goals, ({ kind, indicators }) => kind !== null && indicators.some((indicator) => useful.has(indicator))),
    ...Object.entries(ASKED_OF_INDICATORS).map(([code, parts]) => checkEvery(code, record.indicators, ({ id }) => has(id, parts))),
  ])
}
