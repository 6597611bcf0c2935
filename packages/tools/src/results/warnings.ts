import { MEASURES } from '@implementere/dimensions'
import { definitionOf, warningAt, type Issue } from '@implementere/model'
import { LIES_AHEAD } from '../as-it-stood.ts'
import type { ToolContext } from '../context.ts'
import { goalThreshold } from './axis.ts'
import { FAILURE_CELLS } from './failure-cells.ts'
import type { ResultsResult } from './result.ts'
import { faultsOf } from './finding-value.ts'
import { plannedThreshold } from './findings.ts'
import { hasEvidence } from './own-outcomes.ts'
import type { ImplementationFinding, OutcomeFinding, Recommendation, ResultsRecord } from './record.ts'
import type { Indicator } from '../monitoring-plan/record.ts'
import { byId } from './rows.ts'

/** Codes of the warnings. */
export const RESULTS_WARNINGS = [
  'unknown-measure',
  'measure-of-another-dimension',
  'more-than-all',
  'limits-without-level',
  'limits-not-around-value',
  'unknown-indicator',
  'goal-differs-from-plan',
  'evidence-and-absence',
  'unknown-adjustment',
  'recommendation-against-cell',
  LIES_AHEAD,
] as const

/** One of {@link RESULTS_WARNINGS}. */
export type ResultsWarningCode = (typeof RESULTS_WARNINGS)[number]

/** What deserves a look, in the order of the record's places; rows are named by their ids. */
export function resultsWarnings(record: ResultsRecord, context: ToolContext, result: ResultsResult): readonly Issue[] {
  const plan = context.records.KE5 ?? null
  const indicators = plan === null ? null : new Map(plan.indicators.map((indicator) => [indicator.id, indicator]))
  const unknown = new Set(
    context.records.KE7 === undefined ? [] : result.adjustments.filter(({ kind }) => kind === null).map((row) => row.adjustment),
  )
  return [
    ...byId(record.implementation).flatMap((finding) => implementationWarnings(finding)),
    ...byId(record.outcomes).flatMap((finding) => [...reportedWarnings('outcomes', finding), ...planWarnings(finding, indicators)]),
    ...byId(record.ownOutcomes)
      .filter((row) => hasEvidence(row) && row.absence !== null)
      .map(({ id }) => warning(['ownOutcomes', id, 'absence'], 'evidence-and-absence')),
    ...byId(record.adjustments)
      .filter(({ adjustment }) => unknown.has(adjustment))
      .map(({ id, adjustment }) => warning(['adjustments', id, 'adjustment'], 'unknown-adjustment', { adjustment })),
    ...recommendationWarnings(result),
  ]
}

function implementationWarnings(finding: ImplementationFinding): readonly Issue[] {
  const { id, measure, dimension } = finding
  const definition = MEASURES.find((row) => row.id === measure)
  return [
    ...(measure !== null && definition === undefined ? [warning(['implementation', id, 'measure'], 'unknown-measure', { measure })] : []),
    ...(definition !== undefined && definition.dimension !== dimension
      ? [warning(['implementation', id, 'measure'], 'measure-of-another-dimension', { measure, dimension })]
      : []),
    ...reportedWarnings('implementation', finding),
  ]
}

function reportedWarnings(list: 'implementation' | 'outcomes', { id, reported }: ImplementationFinding | OutcomeFinding): readonly Issue[] {
  return faultsOf(reported).map((code) => warning([list, id, 'reported'], code))
}

function planWarnings({ id, indicator, goal, direction }: OutcomeFinding, indicators: ReadonlyMap<string, Indicator> | null): readonly Issue[] {
  if (indicator === null || indicators === null) return []
  const planned = indicators.get(indicator)
  if (planned === undefined) return [warning(['outcomes', id, 'indicator'], 'unknown-indicator', { indicator })]
  const [own, target] = [goalThreshold(goal, direction), plannedThreshold(planned)]
  const differs = own !== null && target !== null && (own.at !== target.at || own.direction !== target.direction)
  return differs ? [warning(['outcomes', id, 'goal'], 'goal-differs-from-plan', { indicator, goal: own.at, target: target.at })] : []
}

function recommendationWarnings({ cell, recommendation }: ResultsResult): readonly Issue[] {
  if (cell === 'indeterminate' || recommendation === null) return []
  const fitting: readonly Recommendation[] = definitionOf(FAILURE_CELLS, cell).fitting
  if (fitting.includes(recommendation)) return []
  return [warning(['recommendation', 'choice'], 'recommendation-against-cell', { cell, recommendation })]
}

function warning(path: Issue['path'], code: ResultsWarningCode, params: Issue['params'] = {}): Issue {
  return warningAt(path, code, params)
}
