import type { ToolContext } from '../context.ts'
import type { Indicator } from '../monitoring-plan/record.ts'
import { goalThreshold, implementationThreshold, judgeFinding, type JudgedFinding, type Threshold } from './axis.ts'
import { implementationValue, outcomeValue, pointsWithin } from './finding-value.ts'
import { observationsWithin, observedMeasures, type Observed } from './observed.ts'
import type { ObservationCluster, OutcomeFinding, ResultsRecord } from './record.ts'
import { byId } from './rows.ts'

/** Every finding of both axes beside its threshold, in order of id. */
export interface JudgedFindings {
  readonly implementation: readonly JudgedFinding[]
  readonly outcome: readonly JudgedFinding[]
}

/** What the observations say, by what they are taken to be alike within. */
export type ObservedBy = (cluster: ObservationCluster | null) => Observed

/** The measures that the record's findings name, from the observations of its period: one pass for each way of taking them together. */
export function observedIn(record: ResultsRecord, context: ToolContext): ObservedBy {
  const observations = observationsWithin(record.period, context)
  const computed = record.implementation.filter(({ reported }) => reported === null)
  const clusters = new Set<ObservationCluster | null>([null, ...computed.map(({ cluster }) => cluster)])
  const measuresOf = (wanted: ObservationCluster | null) =>
    computed.flatMap(({ cluster, measure }) => (cluster === wanted && measure !== null ? [measure] : []))
  const byCluster = new Map(
    [...clusters].map((cluster) => {
      return [cluster, observedMeasures(observations, measuresOf(cluster), { intervention: context.intervention, cluster })] as const
    }),
  )
  return (cluster) => byCluster.get(cluster)!
}

/** Judges every finding of the record. */
export function judgedFindings(record: ResultsRecord, context: ToolContext, observed: ObservedBy): JudgedFindings {
  const plan = new Map((context.records.KE5?.indicators ?? []).map((indicator) => [indicator.id, indicator]))
  const points = pointsWithin(record.period, context)
  return {
    implementation: byId(record.implementation).map((finding) =>
      judgeFinding(finding, implementationValue(finding, observed), implementationThreshold(finding)),
    ),
    outcome: byId(record.outcomes).map((finding) => {
      const indicator = finding.indicator === null ? null : (plan.get(finding.indicator) ?? null)
      const value = outcomeValue(finding, points.get(finding.indicator ?? '') ?? [], indicator?.unit ?? null)
      return judgeFinding(finding, value, outcomeThreshold(finding, indicator))
    }),
  }
}

/** The goal of the record, else the target of the plan. */
function outcomeThreshold({ goal, direction }: OutcomeFinding, indicator: Indicator | null): Threshold | null {
  return goalThreshold(goal, direction) ?? plannedThreshold(indicator)
}

/** The target that the monitoring plan set for an indicator. */
export function plannedThreshold(indicator: Indicator | null): Threshold | null {
  if (indicator === null || indicator.better === null) return null
  return goalThreshold(indicator.target, indicator.better === 'higher' ? 'at-least' : 'at-most')
}
