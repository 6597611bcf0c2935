import { MEASURES } from '@implementere/dimensions'
import { createEstimate, type Estimate, type Interval, type Unit } from '@implementere/model'
import { wilson } from '@implementere/statistics'
import type { ToolContext } from '../context.ts'
import type { IndicatorPoint } from '../execution/record.ts'
import { recordedEstimate } from '../monitoring-plan/recorded-estimate.ts'
import type { Indicator } from '../monitoring-plan/record.ts'
import { rowsByKey } from '../rows-by-key.ts'
import type { ImplementationFinding, ObservationCluster, OutcomeFinding, ReportedValue, ResultsRecord } from './record.ts'
import type { Observed } from './observed.ts'
import { byId } from './rows.ts'

/** Id of the value that people report. */
const REPORTED_VALUE = 'results.reportedValue' as const

/**
 * A reported value with its interval: Wilson's of a count, or the limits that were reported with a value and its level.
 *
 * Missing: nothing reported is `value: null`, reason `not-reported`; a count of nothing `no-denominator`. More than all keeps its value and has no interval;
 * limits that are not around the value, or have no level, are no interval. Source: ours; Wilson 1927.
 *
 * @example
 * ```ts
 * const none = { reached: null, of: null, value: null, lower: null, upper: null, level: null }
 * reportedEstimate({ ...none, reached: 8, of: 10 }, 'points').value // => 0.8
 * Number(reportedEstimate({ ...none, reached: 8, of: 10 }, 'points').interval?.lower?.toFixed(4)) // => 0.4902
 * reportedEstimate({ ...none, value: 3.2 }, 'points').interval // => null
 * reportedEstimate(null, 'points').reason // => 'not-reported'
 * ```
 */
export function reportedEstimate(reported: ReportedValue | null, unit: Unit): Estimate {
  if (reported === null) return createEstimate({ method: REPORTED_VALUE, unit, unknown: 1, reason: 'not-reported' })
  const { reached, of, value } = reported
  if (reached !== null && of !== null) return shareOf(reached, of)
  if (value === null) return createEstimate({ method: REPORTED_VALUE, unit, unknown: 1, reason: 'not-reported' })
  // Adding 0 turns a minus zero, which JSON does not have, into 0.
  return createEstimate({ method: REPORTED_VALUE, unit, value: value + 0, known: 1, interval: reportedInterval(reported, value) })
}

/** What can be wrong with a reported value. */
export type ReportedFault = 'more-than-all' | 'limits-without-level' | 'limits-not-around-value'

/** What is wrong with a reported value: codes of warnings. */
export function faultsOf(reported: ReportedValue | null): readonly ReportedFault[] {
  if (reported === null) return []
  const { reached, of, value, lower, upper, level } = reported
  const isCounted = reached !== null && of !== null
  const hasLimits = lower !== null || upper !== null
  return [
    ...(isCounted && reached > of ? (['more-than-all'] as const) : []),
    ...(!isCounted && value !== null && hasLimits && level === null ? (['limits-without-level'] as const) : []),
    ...(!isCounted && value !== null && !isAround(value, lower, upper) ? (['limits-not-around-value'] as const) : []),
  ]
}

/** What is known of how well something was delivered: as reported, else as observed. */
export function implementationValue(
  { reported, measure, cluster }: ImplementationFinding,
  observed: (cluster: ObservationCluster | null) => Observed,
): Estimate {
  const definition = MEASURES.find(({ id }) => id === measure)
  if (reported !== null || definition === undefined) return reportedEstimate(reported, definition?.unit ?? 'proportion')
  return observed(cluster).get(definition.id)!
}

/** What is known of an outcome: as reported, else from the recorded points of its indicator in the period. */
export function outcomeValue({ reported }: OutcomeFinding, points: readonly IndicatorPoint[], unit: Indicator['unit']): Estimate {
  return reported !== null || unit === null || points.length === 0 ? reportedEstimate(reported, 'points') : recordedEstimate(points, unit)
}

/** The recorded points of the evaluation's period, by indicator. */
export function pointsWithin(period: ResultsRecord['period'], { records, asOf }: ToolContext): ReadonlyMap<string, readonly IndicatorPoint[]> {
  const points = (records.KE6?.points ?? []).filter(
    ({ date }) => date !== null && date <= asOf && (period.from === null || date >= period.from) && (period.until === null || date <= period.until),
  )
  return rowsByKey(byId(points), ({ indicator }) => indicator)
}

function shareOf(reached: number, of: number): Estimate {
  const common = { method: REPORTED_VALUE, numerator: reached + 0, denominator: of + 0 }
  if (of === 0) return createEstimate({ ...common, reason: 'no-denominator' })
  return createEstimate({ ...common, value: reached / of, known: of, interval: reached > of ? null : wilson(reached, of) })
}

function reportedInterval({ lower, upper, level }: ReportedValue, value: number): Interval | null {
  if (level === null || (lower === null && upper === null) || !isAround(value, lower, upper)) return null
  return { lower: lower === null ? null : lower + 0, upper: upper === null ? null : upper + 0, level, method: 'reported' }
}

function isAround(value: number, lower: number | null, upper: number | null): boolean {
  return (lower === null || lower <= value) && (upper === null || upper >= value)
}
