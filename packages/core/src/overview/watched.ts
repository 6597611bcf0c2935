import { MEASURES, PERIOD_UNITS, type MeasureId, type PeriodUnit } from '@implementere/dimensions'
import type { DimensionId, Sourced } from '@implementere/model'
import { CONTROL_RULE_SET_IDS, type ControlRuleSetId } from '@implementere/statistics'
import type { ToolRecords } from '@implementere/tools'

/** The measure of a dimension that is watched where nobody has said which. */
export interface HeadlineMeasure extends Sourced {
  readonly dimension: DimensionId
  readonly measure: MeasureId
}

const OURS = { source: { citation: 'ours', locator: null, status: 'own' }, licence: 'mit' } as const

/** One measure for each dimension: with more of them, more series would cry wolf. The choice is ours; a monitoring plan replaces it. */
export const HEADLINE_MEASURES = [
  { dimension: 'adherence', measure: 'adherence.core', ...OURS },
  { dimension: 'dosage', measure: 'dosage.sessionsDelivered', ...OURS },
  { dimension: 'reach', measure: 'reach.coverage.persons', ...OURS },
  { dimension: 'quality', measure: 'quality.overall', ...OURS },
  { dimension: 'responsiveness', measure: 'responsiveness.attendance', ...OURS },
  { dimension: 'differentiation', measure: 'differentiation.uniqueElements', ...OURS },
  { dimension: 'comparisonMonitoring', measure: 'comparisonMonitoring.contamination', ...OURS },
  { dimension: 'adaptation', measure: 'adaptation.consistent', ...OURS },
] as const satisfies readonly HeadlineMeasure[]

/** A measure that is followed over time, and how it is judged. */
export interface Watched {
  /** Id of the indicator in the monitoring plan that asks for it; null where it is watched by default. */
  readonly indicator: string | null
  readonly measure: MeasureId
  readonly period: PeriodUnit
  readonly ruleSet: ControlRuleSetId
  /** The value to reach, in the unit of the measure. */
  readonly target: number | null
}

/** What to watch: the indicators of the monitoring plan that are computed from observations; without a plan, one measure a dimension by month. */
export function watchedIn(plan: ToolRecords['KE5'] | undefined): readonly Watched[] {
  if (plan === undefined) return HEADLINE_MEASURES.map(({ measure }) => ({ indicator: null, measure, ...BY_DEFAULT, target: null }))
  return plan.indicators.flatMap(({ id, measure, frequency, ruleSet, target }) => {
    const known = MEASURES.find((one) => one.id === measure)
    if (known === undefined) return []
    const period = PERIOD_UNITS.find((unit) => unit === frequency) ?? BY_DEFAULT.period
    const rules = CONTROL_RULE_SET_IDS.find((one) => one === ruleSet) ?? BY_DEFAULT.ruleSet
    return [{ indicator: id, measure: known.id, period, ruleSet: rules, target }]
  })
}

/** How series are judged where nobody has said how: by month, and by the rules that hold with few points. */
const BY_DEFAULT = { period: 'month', ruleSet: 'anhoej' } as const
