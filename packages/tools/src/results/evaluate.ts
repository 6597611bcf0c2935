import { CORE_ELEMENT_IDS, definitionOf, type CoreElementId, type Estimate, type Source } from '@implementere/model'
import { completenessOf } from '../completeness.ts'
import type { ToolContext } from '../context.ts'
import { rowsByKey } from '../rows-by-key.ts'
import type { Evaluation } from '../tool.ts'
import { adjustmentResults, isFollowedUp, type AdjustmentResult } from './adjustments.ts'
import { axisOf, failureCell, type Axis, type JudgedFinding } from './axis.ts'
import { costTotals, viewsByRole, type RoleViews } from './costs-and-views.ts'
import { FAILURE_CELLS, type FailureCellId } from './failure-cells.ts'
import { judgedFindings, observedIn, type JudgedFindings } from './findings.ts'
import { fidelityModeration, type Moderation } from './moderation.ts'
import type { Observed } from './observed.ts'
import { ownOutcomeResults, type OwnOutcomeResult } from './own-outcomes.ts'
import type { Comparison, CostKind, Recommendation, ResultsRecord, SustainabilityAction } from './record.ts'
import { byId, distinct } from './rows.ts'
import { MINIMUM_ROLES, sustainabilityProfile, type SustainabilityDomainResult } from './sustainability-profile.ts'
import type { SustainabilityDomainId } from './sustainability-domains.ts'
import { resultsWarnings } from './warnings.ts'

/** What speaks against reading the cell as it stands, with the ids of the findings that it is about. */
export interface Caveat {
  readonly code: 'comparison-not-known' | 'no-comparison-group' | 'contamination' | 'unknowns-could-change-it'
  readonly findings: readonly string[]
}

/** What was reached, and why. Ids, codes and numbers. */
export interface ResultsResult {
  readonly implementation: Axis
  readonly outcome: Axis
  /** Every finding of both axes beside its threshold, in order of id. */
  readonly findings: JudgedFindings
  /** Theory failure or implementation failure; `indeterminate` whenever one axis is. */
  readonly cell: FailureCellId | 'indeterminate'
  /** Core elements that the cell sends back to. */
  readonly revisit: readonly CoreElementId[]
  readonly caveats: readonly Caveat[]
  readonly comparison: { readonly with: Comparison | null; readonly contamination: Estimate; readonly additionalServices: Estimate }
  readonly moderation: Moderation
  /** The weakest first. */
  readonly sustainability: readonly SustainabilityDomainResult[]
  /** Domains among the weakest that nobody has an answer to yet. */
  readonly unanswered: readonly SustainabilityDomainId[]
  readonly ownOutcomes: readonly OwnOutcomeResult[]
  readonly costs: Readonly<Record<CostKind, Estimate>>
  readonly views: readonly RoleViews[]
  readonly adjustments: readonly AdjustmentResult[]
  /** Ids of the lessons that speak to each core element; those that name none are left out. */
  readonly lessons: readonly { readonly coreElement: CoreElementId; readonly lessons: readonly string[] }[]
  readonly recommendation: Recommendation | null
}

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
  const observed = observedIn(record, context)
  const findings = judgedFindings(record, context, observed)
  const { leftOpen } = record
  const implementation = axisOf(findings.implementation, { leftOpen: leftOpen.implementation, disagreement: 'not-met' })
  const outcome = axisOf(findings.outcome, { leftOpen: leftOpen.outcome, disagreement: 'indeterminate' })
  const cell = failureCell(implementation.verdict, outcome.verdict)
  const sustainability = sustainabilityProfile(record.sustainability)
  const comparison = comparisonOf(record, observed(null))
  const result: ResultsResult = {
    implementation,
    outcome,
    findings,
    cell,
    revisit: cell === 'indeterminate' ? [] : definitionOf(FAILURE_CELLS, cell).revisit,
    caveats: caveatsOf(comparison, findings),
    comparison,
    moderation: fidelityModeration(record.pairs),
    sustainability,
    unanswered: unansweredDomains(record, sustainability),
    ownOutcomes: ownOutcomeResults(record.ownOutcomes, observed(null)),
    costs: costTotals(record.costs),
    views: viewsByRole(record.views),
    adjustments: adjustmentResults(record.adjustments, context.records.KE7 ?? null),
    lessons: lessonsOf(record),
    recommendation: record.recommendation.choice,
  }
  return { element: 'KE8', result, completeness: completeness(record, result), warnings: resultsWarnings(record, context, result), sources: SOURCES }
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
  const byElement = rowsByKey(byId(lessons), ({ coreElement }) => coreElement ?? '')
  return CORE_ELEMENT_IDS.flatMap((coreElement) => {
    const rows = byElement.get(coreElement) ?? []
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
