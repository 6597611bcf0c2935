import {
  CORE_ELEMENT_IDS,
  warningAt,
  type CoreElementId,
  type Estimate,
  type IsoDate,
  type Issue,
  type ObligationId,
  type PhaseId,
  type Source,
} from '@implementere/model'
import { openProblems } from '../adjustment-loop/open-problem.ts'
import { laterWarnings, LIES_AHEAD } from '../as-it-stood.ts'
import { completenessOf } from '../completeness.ts'
import type { ToolContext } from '../context.ts'
import { evaluateResults } from '../results/evaluate.ts'
import type { ResultsResult } from '../results/result.ts'
import { byId, distinct } from '../results/rows.ts'
import { rowsByKey } from '../rows-by-key.ts'
import type { SustainabilityDomainId } from '../results/sustainability-domains.ts'
import type { Evaluation } from '../tool.ts'
import { sustainmentDecisionUntil } from './as-it-stood.ts'
import { busFactor, type BusFactor } from './bus-factor.ts'
import { fidelityShare, type FidelityShare } from './fidelity-share.ts'
import type { ReopenReason, SustainmentDecision, SustainmentDecisionRecord } from './record.ts'
import { coverageShare, kindCoverage, overdueReviews, type KindCoverage, type OverdueReview } from './routine-coverage.ts'

/** A core element that is taken up again: ids of the rows that say so, and why. */
export interface Reopening {
  readonly coreElement: CoreElementId
  readonly rows: readonly string[]
  readonly reasons: readonly ReopenReason[]
}

/** What the next cycle begins with; null when nothing was decided, or the work ends. */
export interface NextCycle {
  readonly decision: Exclude<SustainmentDecision, 'ending'>
  readonly until: IsoDate | null
  readonly phase: PhaseId | null
  readonly nextReview: IsoDate | null
  readonly reopen: readonly Reopening[]
}

/** What was decided, and what keeps it going. Ids, codes and numbers. */
export interface SustainmentDecisionResult {
  readonly decision: SustainmentDecision | null
  readonly kinds: readonly KindCoverage[]
  /** Share of the mandatory kinds that are owned: of each obligation, and of all. */
  readonly coverage: Readonly<Record<ObligationId<'KE9'> | 'all', Estimate>>
  readonly busFactor: BusFactor
  readonly fidelity: FidelityShare
  readonly overdue: readonly OverdueReview[]
  readonly nextCycle: NextCycle | null
  /** What the evaluation of KE8 or an open problem of KE7 sends back to, and nobody has taken up; null with neither record. */
  readonly notReopened: readonly CoreElementId[] | null
  /** Weak domains of KE8 that nobody has an answer to; null without a record of KE8. */
  readonly unanswered: readonly SustainabilityDomainId[] | null
}

/** Codes of the warnings. */
export const SUSTAINMENT_DECISION_WARNINGS = [
  'fidelity-below-half',
  'invalid-counts',
  'depends-on-one',
  'review-overdue',
  'goal-before-decision',
  'end-of-period-unknown',
  'scope-change-unknown',
  'suggested-not-reopened',
  'reopened-and-nothing',
  LIES_AHEAD,
] as const

/** One of {@link SUSTAINMENT_DECISION_WARNINGS}. */
export type SustainmentDecisionWarningCode = (typeof SUSTAINMENT_DECISION_WARNINGS)[number]

const SOURCES: readonly Source[] = [
  { citation: 'implementere', locator: 'KE9', status: 'adapted' },
  { citation: 'metzBartley2012', locator: null, status: 'adapted' },
  { citation: 'meyersQif2012', locator: 'steps 7, 11, 12 and 14', status: 'adapted' },
  { citation: 'luke2014', locator: null, status: 'adapted' },
  { citation: 'ours', locator: null, status: 'own' },
]

/**
 * What was decided, what keeps it going and on how few it depends, and what the next cycle takes up again.
 *
 * Missing: what is unknown has `value: null` and a reason. Throws: nothing for data. Source: the decisions those of the owners' page about KE9; the half of the
 * practitioners from the Active Implementation Frameworks; the rest ours.
 *
 * @example
 * ```ts
 * import { createContext, emptySustainmentDecision } from '@implementere/tools'
 * const { result } = evaluateSustainmentDecision(emptySustainmentDecision(), createContext({ asOf: '2026-11-16' }))
 * result.coverage.all.value // => 0
 * result.coverage.routines.denominator // => 3
 * result.nextCycle // => null
 * ```
 */
export function evaluateSustainmentDecision(record: SustainmentDecisionRecord, context: ToolContext): Evaluation<SustainmentDecisionResult> {
  const { record: stood, later } = sustainmentDecisionUntil(record, context.asOf)
  const kinds = kindCoverage(stood.register)
  const of = (wanted: ObligationId<'KE9'>) => coverageShare(kinds.filter(({ obligation }) => obligation === wanted))
  const results = context.records.KE8 === undefined ? null : evaluateResults(context.records.KE8, context).result
  const result: SustainmentDecisionResult = {
    decision: stood.decision.choice,
    kinds,
    coverage: { routines: of('routines'), systems: of('systems'), all: coverageShare(kinds) },
    busFactor: busFactor(stood.register),
    fidelity: fidelityShare(stood.fidelity, context),
    overdue: overdueReviews(stood.register, stood.decision.nextReview, context.asOf),
    nextCycle: nextCycleOf(stood),
    notReopened: suggestedOnly(stood, results, context),
    unanswered: results && results.unanswered,
  }
  const warnings = [...warningsOf(stood, result), ...laterWarnings(later)]
  return { element: 'KE9', result, completeness: completeness(stood, result), warnings, sources: SOURCES }
}

/** KE9 itself is what is being done here. */
function suggestedOnly(
  { reopen }: SustainmentDecisionRecord,
  results: ResultsResult | null,
  { records, asOf }: ToolContext,
): readonly CoreElementId[] | null {
  if (results === null && records.KE7 === undefined) return null
  const open = openProblems(records.KE7?.problems ?? [], asOf)
  const isSuggested = (element: CoreElementId) => results?.revisit.includes(element) || open.some(({ reopens }) => reopens.includes(element))
  const reopened = new Set<CoreElementId>(reopen.map(({ coreElement }) => coreElement))
  return CORE_ELEMENT_IDS.filter((element) => element !== 'KE9' && isSuggested(element) && !reopened.has(element))
}

function nextCycleOf({ decision, goal, reopen }: SustainmentDecisionRecord): NextCycle | null {
  const { choice, nextPhase, nextReview } = decision
  if (choice === null || choice === 'ending') return null
  const byElement = rowsByKey(byId(reopen), ({ coreElement }) => coreElement)
  const reopenings = CORE_ELEMENT_IDS.flatMap((coreElement): readonly Reopening[] => {
    const rows = byElement.get(coreElement) ?? []
    if (rows.length === 0) return []
    return [{ coreElement, rows: rows.map(({ id }) => id), reasons: distinct(rows.flatMap(({ reason }) => reason ?? [])) }]
  })
  return { decision: choice, until: goal.until, phase: nextPhase, nextReview, reopen: reopenings }
}

function completeness({ decision, goal, ending, reopen, nothingToReopen }: SustainmentDecisionRecord, result: SustainmentDecisionResult): Estimate {
  const ends = decision.choice === 'ending'
  const asked = ends
    ? [ending.usersInformed, ending.practitionersInformed, ending.openCases, ending.dataRetention, ending.replacement]
    : [goal.aim, decision.nextPhase, decision.nextReview]
  return completenessOf('sustainment.completeness', [
    ...[decision.choice, decision.by, decision.date, ...asked].map((field) => field !== null),
    ...(ends ? [] : result.kinds.map(({ status }) => status === 'owned')),
    ...(ends ? [] : [result.fidelity.share.value !== null, reopen.length > 0 || nothingToReopen === true]),
  ])
}

function warningsOf({ decision, goal, reopen, nothingToReopen }: SustainmentDecisionRecord, result: SustainmentDecisionResult): readonly Issue[] {
  const { choice, date } = decision
  const { fidelity, overdue } = result
  const leftBehind = result.notReopened ?? []
  const groups = result.busFactor.smallest.value === 1 ? result.busFactor.groups : []
  const warning = (isSo: boolean, path: Issue['path'], code: SustainmentDecisionWarningCode, params: Issue['params'] = {}) =>
    isSo ? [warningAt(path, code, params)] : []
  return [
    ...warning(choice === 'permanent-practice' && fidelity.verdict === 'not-reached', ['fidelity'], 'fidelity-below-half', {
      share: fidelity.share.value,
    }),
    ...warning(fidelity.share.reason === 'invalid-counts', ['fidelity'], 'invalid-counts'),
    ...groups.map(({ people, entries }) =>
      warningAt(['register'], 'depends-on-one' satisfies SustainmentDecisionWarningCode, { person: people[0]!, entries }),
    ),
    ...overdue.map(({ entry, due }) =>
      warningAt(
        entry === null ? ['decision', 'nextReview'] : ['register', entry, 'nextReview'],
        'review-overdue' satisfies SustainmentDecisionWarningCode,
        { due },
      ),
    ),
    ...warning(date !== null && goal.until !== null && goal.until <= date, ['goal', 'until'], 'goal-before-decision', { until: goal.until }),
    ...warning(choice === 'new-period' && goal.until === null, ['goal', 'until'], 'end-of-period-unknown'),
    ...warning(choice === 'changed-scope' && decision.change === null, ['decision', 'change'], 'scope-change-unknown'),
    ...warning(choice !== 'ending' && leftBehind.length > 0, ['reopen'], 'suggested-not-reopened', { coreElements: leftBehind }),
    ...warning(nothingToReopen === true && reopen.length > 0, ['nothingToReopen'], 'reopened-and-nothing'),
  ]
}
