import { DIMENSION_IDS, type DimensionId } from '@implementere/model'
import { USEFULNESS_GOALS, type MonitoringPlanRecord, type UsefulnessGoalKind } from './record.ts'
import { said } from '../said.ts'

/** Whether a dimension is measured, is left out for a reason, or is simply missing. */
export type DimensionCoverage = 'measured' | 'not-applicable' | 'missing'

/** What the plan makes of a dimension. */
export interface PlannedDimension {
  readonly dimension: DimensionId
  readonly coverage: DimensionCoverage
  readonly indicators: readonly string[]
}

/** The goals of one kind. */
export interface PlannedGoals {
  readonly kind: UsefulnessGoalKind
  readonly goals: readonly string[]
  /** The indicators of usefulness that show them. */
  readonly indicators: readonly string[]
}

/** The dimensions with their indicators of quality, or whether there is a reason that they have none. In the order of the lecture. */
export function plannedDimensions({ indicators, exemptions }: MonitoringPlanRecord): readonly PlannedDimension[] {
  const exempt = new Set(exemptions.flatMap(({ dimension, reason }) => (said(reason) ? [dimension] : [])))
  return DIMENSION_IDS.map((dimension) => {
    const measuring = idsOf(indicators.filter((indicator) => indicator.purpose === 'quality' && indicator.dimension === dimension))
    return { dimension, coverage: measuring.length > 0 ? 'measured' : exempt.has(dimension) ? 'not-applicable' : 'missing', indicators: measuring }
  })
}

/** The goals by kind, with the indicators that show them. */
export function plannedGoals(record: MonitoringPlanRecord): readonly PlannedGoals[] {
  const useful = usefulnessIndicators(record)
  return USEFULNESS_GOALS.map((kind) => {
    const goals = record.goals.filter((goal) => goal.kind === kind)
    const shown = new Set(goals.flatMap(({ indicators }) => indicators.filter((indicator) => useful.has(indicator))))
    return { kind, goals: idsOf(goals), indicators: [...shown].toSorted() }
  })
}

/** The ids of the indicators of usefulness. */
export function usefulnessIndicators({ indicators }: MonitoringPlanRecord): ReadonlySet<string> {
  return new Set(idsOf(indicators.filter(({ purpose }) => purpose === 'usefulness')))
}

/** The ids of rows, sorted. */
export function idsOf(rows: readonly { readonly id: string }[]): readonly string[] {
  return rows.map(({ id }) => id).toSorted()
}
