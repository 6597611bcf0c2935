import type { Estimate } from '@implementere/model'
import { createEstimate } from '@implementere/model'
import type { IndicatorSeries, NoSeriesReason } from '../monitoring-plan/indicator-series.ts'
import { shareOf } from '../monitoring-plan/share.ts'

/** Which of the data points that the plan asks for are there. */
export interface IndicatorData {
  readonly indicator: string
  /** Points with a value among the periods that are over. */
  readonly completeness: Estimate
  /** The periods without a value, in order of time. */
  readonly gaps: readonly string[]
}

/** Id of the share of expected data points that are there. */
export const DATA_METHOD = 'execution.dataPoints'

/**
 * Expected against present data points of an indicator, with the gaps named.
 *
 * Missing: a period in which things were recorded but none of them known is a gap too. Reasons without a value: those of the series, and `no-denominator` while
 * no period is over.
 *
 * @example
 * ```ts
 * import { createContext, indicatorSeries } from '@implementere/tools'
 * import { sampleRecord } from '@implementere/tools/samples'
 * const records = { KE5: sampleRecord('KE5'), KE6: { ...sampleRecord('KE6'), points: [] } }
 * const [first] = indicatorSeries(createContext({ asOf: '2025-11-16', records }))
 * first && dataCompleteness(first).gaps // => ['2025-09', '2025-10']
 * ```
 */
export function dataCompleteness({ indicator, points, reason }: IndicatorSeries): IndicatorData {
  if (points === null) return { indicator: indicator.id, completeness: createEstimate({ method: DATA_METHOD, reason: reasonOf(reason) }), gaps: [] }
  const gaps = points.flatMap(({ period, estimate }) => ((estimate?.value ?? null) === null ? [period] : []))
  return { indicator: indicator.id, completeness: shareOf(DATA_METHOD, points.length - gaps.length, points.length), gaps }
}

function reasonOf(reason: NoSeriesReason | null): NoSeriesReason {
  return reason ?? 'unknown-origin'
}
