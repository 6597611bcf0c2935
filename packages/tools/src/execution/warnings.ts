import { periodOf, type ServiceFunnels } from '@implementere/dimensions'
import type { Issue, IsoDate } from '@implementere/model'
import type { LIES_AHEAD } from '../as-it-stood.ts'
import type { Indicator } from '../monitoring-plan/record.ts'
import { rowWarning, sortedWarnings } from '../monitoring-plan/row-warning.ts'
import type { PlannedTask } from '../strategy-plan/record.ts'
import { isExplained } from './due-tasks.ts'
import type { ExecutionRecord, IndicatorPoint } from './record.ts'

/** What can be remarkable about what was recorded of the execution. */
export type ExecutionWarning =
  | 'adoption-undated'
  | typeof LIES_AHEAD
  | 'more-than-before'
  | 'numerator-above-denominator'
  | 'point-not-expected'
  | 'point-undated'
  | 'replanning-unexplained'
  | 'unknown-indicator'
  | 'unknown-task'

/** The warnings of an execution record beside its plans. */
export function executionWarnings(
  { replannings, points, adoptions }: ExecutionRecord,
  tasks: readonly PlannedTask[],
  indicators: readonly Indicator[],
  funnels: ServiceFunnels,
): readonly Issue[] {
  const known = new Set(tasks.map(({ id }) => id))
  const judge = pointJudge(indicators)
  return sortedWarnings([
    ...replannings.flatMap((row) => [
      ...(known.has(row.task) ? [] : [rowWarning('replannings', row.id, 'unknown-task', { task: row.task })]),
      ...(isExplained(row) ? [] : [rowWarning('replannings', row.id, 'replanning-unexplained', { task: row.task })]),
    ]),
    ...points.flatMap((point) => judge(point).map((code) => rowWarning('points', point.id, code, { indicator: point.indicator }))),
    ...adoptions.flatMap(({ id, service, countedOn }) => (countedOn === null ? [rowWarning('adoptions', id, 'adoption-undated', { service })] : [])),
    ...funnels.services.flatMap(({ service, warnings }) =>
      warnings.map(({ code, params }) => rowWarning('adoptions', service, code, { service, stage: params['id'] ?? null })),
    ),
  ])
}

function pointJudge(indicators: readonly Indicator[]): (point: IndicatorPoint) => readonly ExecutionWarning[] {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]))
  return ({ indicator: id, date, numerator, denominator }) => {
    const indicator = byId.get(id)
    if (!indicator) return ['unknown-indicator']
    return [
      ...(date === null ? (['point-undated'] as const) : []),
      ...(indicator.origin !== 'recorded' || isOutside(date, indicator) ? (['point-not-expected'] as const) : []),
      ...(numerator !== null && denominator !== null && numerator > denominator ? (['numerator-above-denominator'] as const) : []),
    ]
  }
}

/** Whether a day lies in a period before the first or after the last that points are expected of. */
function isOutside(date: IsoDate | null, { frequency, start, end }: Indicator): boolean {
  if (date === null || frequency === null) return false
  const period = periodOf(date, frequency)!
  return (start !== null && period < periodOf(start, frequency)!) || (end !== null && period > periodOf(end, frequency)!)
}
