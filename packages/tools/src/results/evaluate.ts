import { CORE_ELEMENT_IDS, definitionOf, type Estimate, type Source } from '@implementere/model'
import { adjustmentLoopUntil } from '../adjustment-loop/as-it-stood.ts'
import type { AdjustmentLoopRecord } from '../adjustment-loop/record.ts'
import { laterWarnings } from '../as-it-stood.ts'
import { completenessOf } from '../completeness.ts'
import type { ToolContext } from '../context.ts'
import type { Evaluation } from '../tool.ts'
import { adjustmentResults, isFollowedUp } from './adjustments.ts'
import { resultsUntil } from './as-it-stood.ts'
import { axisOf, failureCell, type JudgedFinding } from './axis.ts'
import { costTotals, viewsByRole } from './costs-and-views.ts'
import { FAILURE_CELLS } from './failure-cells.ts'
import { judgedFindings, observedIn, type JudgedFindings } from './findings.ts'
import { fidelityModeration } from './moderation.ts'
import type { Observed } from './observed.ts'
import { ownOutcomeResults } from './own-outcomes.ts'
import type { ResultsRecord, SustainabilityAction } from './record.ts'
import { byId, distinct } from './rows.ts'
import { MINIMUM_ROLES, sustainabilityProfile, type SustainabilityDomainResult } from './sustainability-profile.ts'
import type { SustainabilityDomainId } from './sustainability-domains.ts'
import { resultsWarnings } from './warnings.ts'
import type { Caveat, ResultsResult } from './result.ts'

const SOURCES: readonly Source[] = [
  { citation: 'basch1985', locator: null, status: 'adapted' },
  { citation: 'dobsonCook1980', locator: null, status: 'adapted' },
  { citation: 'luke2014', locator: null, status: 'adapted' },
  { citation: 'malone2021', locator: null, status: 'adapted' },
  { citation: 'meyersQif2012', locator: 'step 14', status: 'adapted' },
  { citation: 'ours', locator: null, status: 'own' },
]

/**
 * What was reached and why: theory failure against implementation failure, whether it will last, and what was learnt.
 *
 * Each finding is judged by its interval, and the cell of the table is `indeterminate` unless every decisive finding lies clearly on one side of its threshold.
 * Missing: what is unknown has `value: null` and a reason, and leaves its axis open. Throws: nothing for data.
 * Source: the distinction Basch et al. 1985, Dobson & Cook 1980; thresholds as named; the rest ours.
 *
 * @example
 * ```ts
 * import { createContext, emptyResults } from '@implementere/tools'
 * const { result } = evaluateResults(emptyResults(), createContext({ asOf: '2026-11-16' }))
 * result.cell // => 'indeterminate'
 * result.implementation.reason // => 'no-decisive-finding'
 * result.sustainability.length // => 10
 * ```
 */
export function evaluateResults(record: ResultsRecord, context: ToolContext): Evaluation<ResultsResult> {
  const { record: stood, later } = resultsUntil(record, context)
  const observed = observedIn(stood, context)
  const findings = judgedFindings(stood, context, observed)
  const { leftOpen } = stood
  const implementation = axisOf(findings.implementation, { leftOpen: leftOpen.implementation, disagreement: 'not-met' })
  const outcome = axisOf(findings.outcome, { leftOpen: leftOpen.outcome, disagreement: 'indeterminate' })
  const cell = failureCell(implementation.verdict, outcome.verdict)
  const sustainability = sustainabilityProfile(stood.sustainability)
  const comparison = comparisonOf(stood, observed(null))
  const result: ResultsResult = {
    implementation,
    outcome,
    findings,
    cell,
    revisit: cell === 'indeterminate' ? [] : definitionOf(FAILURE_CELLS, cell).revisit,
    caveats: caveatsOf(comparison, findings),
    comparison,
    moderation: fidelityModeration(stood.pairs),
    sustainability,
    unanswered: unansweredDomains(stood, sustainability),
    ownOutcomes: ownOutcomeResults(stood.ownOutcomes, observed(null)),
    costs: costTotals(stood.costs),
    views: viewsByRole(stood.views),
    adjustments: adjustmentResults(stood.adjustments, loopUntil(context)),
    lessons: lessonsOf(stood),
    recommendation: stood.recommendation.choice,
  }
  const warnings = [...resultsWarnings(stood, context, result), ...laterWarnings(later)]
  return { element: 'KE8', result, completeness: completeness(stood, result), warnings, sources: SOURCES }
}

function loopUntil({ records, asOf }: ToolContext): AdjustmentLoopRecord | null {
  return records.KE7 === undefined ? null : adjustmentLoopUntil(records.KE7, asOf).record
}

function comparisonOf(record: ResultsRecord, observed: Observed): ResultsResult['comparison'] {
  const [contamination, additionalServices] = [
    observed.get('comparisonMonitoring.contamination')!,
    observed.get('comparisonMonitoring.anyAdditionalService')!,
  ]
  return { with: record.comparison, contamination, additionalServices }
}

function caveatsOf(comparison: ResultsResult['comparison'], { implementation, outcome }: JudgedFindings): readonly Caveat[] {
  const decisive = [...implementation, ...outcome].filter((finding) => finding.decisive && finding.unknownsMatter === true)
  const isKnown = comparison.with !== null && comparison.with !== 'not-checked'
  return [
    ...(isKnown ? [] : [{ code: 'comparison-not-known', findings: [] } as const]),
    ...(isKnown && comparison.with !== 'comparison-group' ? [{ code: 'no-comparison-group', findings: [] } as const] : []),
    ...((comparison.contamination.value ?? 0) > 0 ? [{ code: 'contamination', findings: [] } as const] : []),
    ...(decisive.length > 0 ? [{ code: 'unknowns-could-change-it', findings: distinct(decisive.map(({ id }) => id)) } as const] : []),
  ]
}

function unansweredDomains({ actions }: ResultsRecord, profile: readonly SustainabilityDomainResult[]): readonly SustainabilityDomainId[] {
  const answered = new Set(actions.filter(isAnswer).map(({ domain }) => domain))
  return profile.flatMap(({ domain, weak }) => (weak && !answered.has(domain) ? [domain] : []))
}

/** A risk that is accepted, or a change that somebody makes by a day. */
function isAnswer({ response, owner, due }: SustainabilityAction): boolean {
  return response === 'accept-risk' || (response === 'change' && owner !== null && due !== null)
}

function lessonsOf({ lessons }: ResultsRecord): ResultsResult['lessons'] {
  return CORE_ELEMENT_IDS.flatMap((coreElement) => {
    const rows = byId(lessons.filter((lesson) => lesson.coreElement === coreElement))
    return rows.length === 0 ? [] : [{ coreElement, lessons: rows.map(({ id }) => id) }]
  })
}

function completeness(record: ResultsRecord, result: ResultsResult): Estimate {
  const hasValue = (findings: readonly JudgedFinding[]) => findings.some(({ decisive, estimate }) => decisive && estimate.value !== null)
  const { choice, by, date } = record.recommendation
  return completenessOf('results.completeness', [
    hasValue(result.findings.implementation),
    hasValue(result.findings.outcome),
    record.comparison !== null && record.comparison !== 'not-checked',
    ...result.sustainability.map(({ roles }) => roles.length >= MINIMUM_ROLES),
    ...result.ownOutcomes.map(({ isSettled }) => isSettled),
    record.nothingAdjusted === true || result.adjustments.some(isFollowedUp),
    result.lessons.length > 0,
    choice !== null,
    by !== null,
    date !== null,
  ])
}
