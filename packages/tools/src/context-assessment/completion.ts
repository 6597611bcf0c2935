import type { DeterminantAnalysis, DeterminantResult } from '@implementere/barriers'
import type { Check } from '@implementere/model'
import { check, checkNone, completionOf } from '../checks.ts'
import type { ToolContext } from '../context.ts'
import { said } from '../said.ts'
import type { Completion } from '../tool.ts'
import { barriersToActOn, decidedDeterminants, decisionsOf, openPriorities } from './decisions.ts'
import { findingsOf, isWeighed, ratingsFor, strongBarriersOf, unratedDomains, type ContextAssessmentOptions } from './findings.ts'
import { informantsOf, missingInformants } from './informants.ts'
import type { ContextAssessmentRecord } from './record.ts'

/** What has to be in place before the preconditions count as known. */
export const CONTEXT_ASSESSMENT_CHECKS = [
  'domains-rated',
  'informants-heard',
  'strong-barriers-weighed',
  'strong-barriers-decided',
  'priorities-settled',
] as const

/** One of {@link CONTEXT_ASSESSMENT_CHECKS}. */
export type ContextAssessmentCheckCode = (typeof CONTEXT_ASSESSMENT_CHECKS)[number]

/**
 * Whether the preconditions are known well enough to plan with: each of the five domains of the CFIR has a rated construct; those who give, lead and get the
 * intervention were heard; strong barriers were weighed and decided on; it is settled what to act on, or said why there is nothing.
 *
 * A strong barrier has a median rating of -2. Missing: unknown counts as not met, and without a rating the checks about strong barriers are unmet. Ratings
 * given after `asOf` are left out.
 * Throws: `off-scale` for a rating off its scale.
 * Source: ours.
 *
 * @example
 * ```ts
 * import { createContext, tools } from '@implementere/tools'
 * const { done, checks } = completionContextAssessment(tools.KE2.empty(), createContext({ asOf: '2025-03-01' }))
 * done // => false
 * checks.find(({ code }) => code === 'informants-heard')?.params // => { open: ['deliverer', 'mid-level-leader', 'recipient'] }
 * ```
 */
export function completionContextAssessment(
  record: ContextAssessmentRecord,
  context: ToolContext,
  options: ContextAssessmentOptions = {},
): Completion {
  const findings = findingsOf(record, context, { ...options, by: null })
  const decided = decidedDeterminants(decisionsOf(record))
  return completionOf([
    checkNone('domains-rated', unratedDomains(findings)),
    checkNone('informants-heard', missingInformants(informantsOf(record, ratingsFor(record, context)))),
    checkStrong('strong-barriers-weighed', findings, isWeighed),
    checkStrong('strong-barriers-decided', findings, ({ determinant }) => decided.has(determinant)),
    checkPriorities(record),
  ])
}

/** A check about strong barriers. That there is none is an answer only where something is rated. */
function checkStrong(code: ContextAssessmentCheckCode, findings: DeterminantAnalysis, isDone: (strong: DeterminantResult) => boolean): Check {
  const strong = strongBarriersOf(findings)
  const open = strong.filter((result) => !isDone(result)).map(({ determinant }) => determinant)
  const rated = findings.determinants.filter(({ known }) => known > 0).length
  return check(code, rated > 0 && open.length === 0, { rated, total: strong.length, open })
}

function checkPriorities(record: ContextAssessmentRecord): Check {
  const open = openPriorities(record)
  const answered = barriersToActOn(record).length > 0 || said(record.nothingToActOn)
  return check('priorities-settled', answered && open.length === 0, { total: record.priorities.length, open, missing: answered ? [] : ['act-on'] })
}
