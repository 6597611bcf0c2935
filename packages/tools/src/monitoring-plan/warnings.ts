import { measureOf } from '@implementere/dimensions'
import type { Issue } from '@implementere/model'
import { plannedDimensions, usefulnessIndicators } from './coverage.ts'
import { isMeasureId } from './indicator-series.ts'
import type { Indicator, MonitoringPlanRecord } from './record.ts'
import { rowWarning, sortedWarnings } from './row-warning.ts'
import { monthsUntilSpeaking } from './run-chart-start.ts'

/** What can be remarkable about a monitoring plan. */
export type MonitoringPlanWarning = IndicatorWarning | 'goal-without-indicator' | 'measured-and-exempt'

type IndicatorWarning =
  | 'bands-need-proportion'
  | 'end-before-start'
  | 'measure-of-other-dimension'
  | 'quality-without-dimension'
  | 'run-chart-late'
  | 'unknown-measure'

/** A run chart that speaks later than this is remarked on: nobody steers by it. Months; heuristic, ours. */
export const LATE_RUN_CHART_MONTHS = 24

/** The warnings of a monitoring plan. */
export function monitoringPlanWarnings(record: MonitoringPlanRecord): readonly Issue[] {
  const useful = usefulnessIndicators(record)
  const measured = new Set(plannedDimensions(record).flatMap(({ dimension, coverage }) => (coverage === 'measured' ? [dimension] : [])))
  return sortedWarnings([
    ...record.indicators.flatMap((indicator) => warningCodes(indicator).map((code) => rowWarning('indicators', indicator.id, code))),
    ...record.exemptions.flatMap(({ id, dimension }) =>
      dimension !== null && measured.has(dimension) ? [rowWarning('exemptions', id, 'measured-and-exempt', { dimension })] : [],
    ),
    ...record.goals.flatMap(({ id, indicators }) => {
      const dangling = indicators.filter((indicator) => !useful.has(indicator))
      return dangling.length === 0 ? [] : [rowWarning('goals', id, 'goal-without-indicator', { indicators: dangling.toSorted() })]
    }),
  ])
}

function warningCodes(indicator: Indicator): readonly IndicatorWarning[] {
  const { purpose, dimension, origin, measure, bands, unit, start, end, ruleSet, frequency } = indicator
  const known = measure !== null && isMeasureId(measure) ? measureOf(measure) : null
  const found: Readonly<Record<IndicatorWarning, boolean>> = {
    'bands-need-proportion': bands !== null && unit !== null && unit !== 'proportion',
    'end-before-start': start !== null && end !== null && end < start,
    'measure-of-other-dimension': known !== null && dimension !== null && known.dimension !== dimension,
    'quality-without-dimension': purpose === 'quality' && dimension === null && origin !== 'checklist',
    'run-chart-late': ruleSet !== null && frequency !== null && monthsUntilSpeaking(frequency) > LATE_RUN_CHART_MONTHS,
    'unknown-measure': origin === 'observations' && measure !== null && known === null,
  }
  return (Object.keys(found) as IndicatorWarning[]).filter((code) => found[code])
}
