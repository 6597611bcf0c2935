import type { IsoDate } from '@implementere/model'
import { completenessOf } from '../completeness.ts'
import type { ToolContext } from '../context.ts'
import type { Evaluation } from '../tool.ts'
import { laterWarnings } from '../as-it-stood.ts'
import { judgeAdaptations } from './adaptations.ts'
import { fitAssessmentUntil } from './as-it-stood.ts'
import { componentRegisters } from './components.ts'
import { chosenCandidate, decisionGaps, DECISION_GAPS } from './decision.ts'
import { assessIndicators, type IndicatorResult } from './indicators.ts'
import { compareCandidates, type CandidateMedians } from './pareto.ts'
import { NEED_DATA_KINDS, type FitAssessmentRecord, type FitIndicator } from './record.ts'
import { FIT_SOURCES } from './sources.ts'
import { attributeViews, knowledgeViews } from './views.ts'
import { fitWarnings } from './warnings.ts'
import type { NeedResult, FitAssessmentResult } from './result.ts'

/**
 * What a fit assessment says of the candidates: indicators, practitioners' views, knowledge, components, and how the candidates stand to each other.
 *
 * Missing: unknown stays unknown; nothing is summed over indicators, and no candidate is named a winner. What is dated after `context.asOf` has not happened.
 * Completeness: need, target group and decision, and of each candidate its indicators, attributes, knowledge sources and components. Throws nothing.
 * Source: see `sources`; the rules are ours.
 *
 * @example
 * ```ts
 * import { createContext, emptyFitAssessment } from '@implementere/tools'
 * import { sampleRecord } from '@implementere/tools/samples'
 * const { result } = evaluateFitAssessment(sampleRecord('KE1'), createContext({ asOf: '2026-11-16' }))
 * result.chosen // => 'parent-groups'
 * result.comparison.pairs?.map(({ candidate, other, verdict }) => [candidate, other, verdict]) // => [['individual-guidance', 'parent-groups', 'trade-off']]
 * evaluateFitAssessment(emptyFitAssessment(), createContext({ asOf: '2026-11-16' })).completeness.value // => 0
 * ```
 */
export function evaluateFitAssessment(record: FitAssessmentRecord, context: ToolContext): Evaluation<FitAssessmentResult> {
  const stood = fitAssessmentUntil(record, context.asOf)
  const result = resultOf(stood.record, context.asOf)
  return {
    element: 'KE1',
    result,
    completeness: completenessOf('fit-assessment.completeness', knownOf(stood.record, result)),
    warnings: [...fitWarnings(stood.record, result, context), ...laterWarnings(stood.later)],
    sources: FIT_SOURCES,
  }
}

function resultOf(record: FitAssessmentRecord, asOf: IsoDate): FitAssessmentResult {
  const assessed = assessIndicators(record, asOf)
  const [attributesOf, knowledgeOf, registers] = [
    attributeViews(record.attributeJudgements, asOf),
    knowledgeViews(record.knowledge, asOf),
    componentRegisters(record),
  ]
  const adaptations = judgeAdaptations(record)
  return {
    need: needOf(record),
    candidates: assessed.map(({ candidate, indicators }) => ({
      candidate,
      indicators,
      attributes: attributesOf(candidate),
      knowledge: knowledgeOf(candidate),
      components: registers.get(candidate)!,
    })),
    comparison: compareCandidates(assessed.map(({ candidate, indicators }) => ({ candidate, medians: mediansOf(indicators) }))),
    adaptations,
    ownerNotAsked: adaptations.filter(({ status }) => status === 'owner-not-asked').map(({ id }) => id),
    outcome: record.decision.outcome,
    chosen: chosenCandidate(record)?.id ?? null,
    decisionGaps: decisionGaps(record, asOf),
  }
}

function needOf({ needData, targetGroup }: FitAssessmentRecord): NeedResult {
  return {
    data: needData.length,
    kinds: NEED_DATA_KINDS.filter((kind) => needData.some((row) => row.kind === kind)),
    latest:
      needData
        .flatMap(({ date }) => date ?? [])
        .toSorted()
        .at(-1) ?? null,
    eligible: targetGroup.eligible,
  }
}

function mediansOf(indicators: readonly IndicatorResult[]): CandidateMedians['medians'] {
  const medians = indicators.map(({ indicator, median }) => [indicator, median])
  return Object.fromEntries(medians) as Record<FitIndicator, number | null>
}

/** Whether each thing the tool asks for is known. */
function knownOf(record: FitAssessmentRecord, { need, candidates, decisionGaps: gaps, outcome }: FitAssessmentResult): readonly boolean[] {
  return [
    need.data > 0,
    record.targetGroup.eligible !== null,
    record.targetGroup.date !== null,
    candidates.length > 0,
    ...DECISION_GAPS.map((gap) => outcome !== null && !gaps.includes(gap)),
    ...candidates.flatMap(({ indicators, attributes, knowledge }) => [
      ...indicators.map(({ median }) => median !== null),
      ...attributes.map(({ counts }) => counts.against + counts.neither + counts.for > 0),
      ...knowledge.map(({ consulted }) => consulted),
    ]),
    ...record.candidates.flatMap(({ intervention }) => intervention.components.map(({ core }) => core !== 'unknown')),
  ]
}
