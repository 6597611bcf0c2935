import { DIMENSION_IDS, type Estimate, type Source } from '@implementere/model'
import { CONTROL_RULE_SETS } from '@implementere/statistics'
import type { ToolContext } from '../context.ts'
import { byId } from '../results/rows.ts'
import type { Evaluation } from '../tool.ts'
import { burdenOf, type RoleBurden } from './burden.ts'
import { idsOf, plannedDimensions, plannedGoals, type DimensionCoverage, type PlannedDimension, type PlannedGoals } from './coverage.ts'
import { INDICATOR_PARTS, missingParts, type IndicatorPart } from './indicator-parts.ts'
import { plannedWidth, type PlannedWidth } from './planned-width.ts'
import { INDICATOR_PURPOSES, type IndicatorPurpose, type MonitoringPlanRecord } from './record.ts'
import { runChartStart, type RunChartStart } from './run-chart-start.ts'
import { shareOf } from './share.ts'
import { monitoringPlanWarnings } from './warnings.ts'

/** What can be expected of an indicator. */
export interface PlannedIndicator {
  readonly indicator: string
  /** What is not known of it yet. */
  readonly missing: readonly IndicatorPart[]
  readonly width: PlannedWidth
  readonly runChart: RunChartStart
}

/** Result of {@link evaluateMonitoringPlan}. */
export interface MonitoringPlanResult {
  /** In the order of the lecture. */
  readonly dimensions: readonly PlannedDimension[]
  /** Dimensions measured among those that apply here. */
  readonly coverage: Estimate
  /** The indicators of each obligation. */
  readonly purposes: readonly { readonly purpose: IndicatorPurpose; readonly indicators: readonly string[] }[]
  readonly goals: readonly PlannedGoals[]
  /** Sorted by id. */
  readonly indicators: readonly PlannedIndicator[]
  /** Sorted by role. */
  readonly burden: readonly RoleBurden[]
}

/** Ids of the shares of this tool. */
export const MONITORING_PLAN_METHODS = { coverage: 'monitoringPlan.coverage', completeness: 'monitoringPlan.completeness' } as const

const SOURCES: readonly Source[] = [
  { citation: 'nubu2019', locator: 'L227-275', status: 'adapted' },
  { citation: 'durlakDupre2008', locator: null, status: 'adapted' },
  CONTROL_RULE_SETS.anhoej.source,
  { citation: 'ours', locator: null, status: 'own' },
]

/**
 * What a monitoring plan will show: which dimensions it covers, how exact each number can be, when a run chart can speak, and what it costs.
 *
 * Missing: what is not known of an indicator is listed under `missing`, and what cannot be computed for that reason is null with a reason. Units: months, minutes
 * a year, half-widths in the unit of the indicator. Warnings name their row by its id.
 *
 * @example
 * ```ts
 * import { createContext } from '@implementere/tools'
 * import { sampleRecord } from '@implementere/tools/samples'
 * const { result } = evaluateMonitoringPlan(sampleRecord('KE5'), createContext({ asOf: '2025-08-15' }))
 * result.dimensions.filter(({ coverage }) => coverage === 'missing').length // => 0
 * result.coverage.denominator // => 7
 * ```
 */
export function evaluateMonitoringPlan(record: MonitoringPlanRecord, { asOf }: Pick<ToolContext, 'asOf'>): Evaluation<MonitoringPlanResult> {
  const dimensions = plannedDimensions(record)
  const count = (coverage: DimensionCoverage) => dimensions.filter((dimension) => dimension.coverage === coverage).length
  const indicators = byId(record.indicators).map((indicator) => ({
    indicator: indicator.id,
    missing: missingParts(indicator),
    width: plannedWidth(indicator),
    runChart: runChartStart(indicator, asOf),
  }))
  const asked = indicators.length * INDICATOR_PARTS.length
  const missing = indicators.reduce((total, indicator) => total + indicator.missing.length, 0)
  return {
    element: 'KE5',
    result: {
      dimensions,
      coverage: shareOf(MONITORING_PLAN_METHODS.coverage, count('measured'), DIMENSION_IDS.length - count('not-applicable')),
      purposes: INDICATOR_PURPOSES.map((purpose) => ({ purpose, indicators: idsOf(record.indicators.filter((row) => row.purpose === purpose)) })),
      goals: plannedGoals(record),
      indicators,
      burden: burdenOf(record.indicators),
    },
    completeness: shareOf(MONITORING_PLAN_METHODS.completeness, asked - missing, asked),
    warnings: monitoringPlanWarnings(record),
    sources: SOURCES,
  }
}
