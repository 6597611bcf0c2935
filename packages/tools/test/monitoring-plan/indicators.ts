import type { IndicatorPoint } from '../../src/execution/record.ts'
import type { Indicator, MonitoringPlanRecord } from '../../src/monitoring-plan/record.ts'
import { emptyMonitoringPlan } from '../../src/monitoring-plan/empty.ts'

/** An indicator of which everything that is asked for is known. */
export function indicator(fields: Partial<Indicator> = {}): Indicator {
  return {
    id: 'i1',
    purpose: 'quality',
    dimension: 'adherence',
    name: null,
    definition: 'Møter med rollespill',
    numerator: null,
    denominator: null,
    dataSource: null,
    origin: 'recorded',
    measure: null,
    instrument: null,
    unit: 'proportion',
    level: 'site',
    frequency: 'month',
    start: '2026-01-01',
    end: null,
    expectedPerPeriod: 10,
    expectedDeviation: null,
    owner: 'fagleder-1',
    ruleSet: 'anhoej',
    bands: null,
    target: null,
    better: null,
    baselinePlanned: true,
    feedback: [{ id: 'f1', recipient: 'leder-1', how: 'report' }],
    burden: [{ id: 'b1', role: 'kursleder', minutes: 15 }],
    ...fields,
  }
}

export function plan(fields: Partial<MonitoringPlanRecord> = {}): MonitoringPlanRecord {
  return { ...emptyMonitoringPlan(), ...fields }
}

export function point(fields: Partial<IndicatorPoint> = {}): IndicatorPoint {
  return {
    id: 'p1',
    indicator: 'i1',
    date: '2026-01-15',
    site: null,
    numerator: null,
    denominator: null,
    value: null,
    n: null,
    deviation: null,
    ...fields,
  }
}

/** Monthly points of 2025 and after: numerators of a common denominator; null is a gap. */
export function monthly(numerators: readonly (number | null)[], denominator: number, id = 'i1'): readonly IndicatorPoint[] {
  return numerators.flatMap((numerator, index) =>
    numerator === null
      ? []
      : [
          point({
            id: `${id}-${index}`,
            indicator: id,
            date: `${2025 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-15`,
            numerator,
            denominator,
          }),
        ],
  )
}
