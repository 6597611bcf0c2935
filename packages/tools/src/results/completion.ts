import { OWN_OUTCOMES, type Check } from '@implementere/model'
import { check, checkEvery, completionOf, withLater } from '../checks.ts'
import type { ToolContext } from '../context.ts'
import { said } from '../said.ts'
import type { Completion } from '../tool.ts'
import { isFollowedUp } from './adjustments.ts'
import { resultsUntil } from './as-it-stood.ts'
import type { Axis } from './axis.ts'
import { evaluateResults } from './evaluate.ts'
import type { ResultsResult } from './result.ts'
import type { ResultsRecord } from './record.ts'
import { MINIMUM_ROLES } from './sustainability-profile.ts'

/** Codes of the checks. */
export const RESULTS_CHECKS = [
  'implementation-judged',
  'outcome-judged',
  'own-outcomes-evidenced',
  'adjustments-followed-up',
  'sustainability-rated',
  'weak-domains-answered',
  'lessons-recorded',
  'recommendation-made',
] as const

/** One of {@link RESULTS_CHECKS}. */
export type ResultsCheckCode = (typeof RESULTS_CHECKS)[number]

/**
 * Whether the evaluation is done: both axes judged or left open with a reason, the own outcomes evidenced or their absence justified, what was adjusted followed
 * up, every sustainability domain rated by two roles and the weakest answered, lessons and a recommendation recorded.
 *
 * Unknown counts as not met; what is dated after `asOf` is left out, and named in `later`. Throws: nothing for data. Source: ours.
 *
 * @example
 * ```ts
 * import { createContext, emptyResults } from '@implementere/tools'
 * const { done, checks } = completionResults(emptyResults(), createContext({ asOf: '2026-11-16' }))
 * done // => false
 * checks.filter(({ met }) => met).length // => 0
 * ```
 */
export function completionResults(record: ResultsRecord, context: ToolContext): Completion {
  const { result } = evaluateResults(record, context)
  const { record: stood, later } = resultsUntil(record, context)
  const { choice, by, date } = stood.recommendation
  const missing = Object.entries({ choice, by, date }).flatMap(([field, value]) => (value === null ? [field] : []))
  const unsettled = result.ownOutcomes.filter(({ isSettled }) => !isSettled).map(({ outcome }) => outcome)
  const unrated = result.sustainability.filter(({ roles }) => roles.length < MINIMUM_ROLES).map(({ domain }) => domain)
  return completionOf([
    withLater(axisCheck('implementation-judged', result.implementation), later['period.from']),
    withLater(axisCheck('outcome-judged', result.outcome), later['period.from']),
    check('own-outcomes-evidenced', unsettled.length === 0, { missing: unsettled, total: OWN_OUTCOMES.length }),
    withLater(adjustmentsCheck(stood, result), later['adjustments']),
    check('sustainability-rated', unrated.length === 0, { missing: unrated.toSorted(), total: result.sustainability.length, roles: MINIMUM_ROLES }),
    weakDomainsCheck(result),
    checkEvery('lessons-recorded', record.lessons, ({ coreElement, text }) => coreElement !== null && said(text)),
    withLater(check('recommendation-made', missing.length === 0, { missing }), later['recommendation.date']),
  ])
}

function axisCheck(code: ResultsCheckCode, { verdict, reason, met, notMet, indeterminate, leftOpen }: Axis): Check {
  const open = reason === 'findings-disagree' ? [...met, ...notMet].toSorted() : indeterminate
  return check(code, verdict !== 'indeterminate' || leftOpen !== null, { verdict, reason, open, leftOpen })
}

/** Which domains are weakest is not known before each of them has a value. */
function weakDomainsCheck({ sustainability, unanswered }: ResultsResult) {
  const missing = sustainability.filter(({ rank }) => rank === null).map(({ domain }) => domain)
  return check('weak-domains-answered', unanswered.length + missing.length === 0, { open: unanswered.toSorted(), missing: missing.toSorted() })
}

/** Nothing adjusted has to be said; whatever KE7 has on record and whatever is listed has to have come to something. */
function adjustmentsCheck({ nothingAdjusted }: ResultsRecord, { adjustments }: ResultsResult) {
  const open = adjustments.filter((row) => !isFollowedUp(row)).map(({ adjustment }) => adjustment)
  const isSaid = adjustments.length > 0 || nothingAdjusted === true
  const missing = isSaid ? [] : ['adjustments']
  return check('adjustments-followed-up', isSaid && open.length === 0, { open, missing, total: adjustments.length })
}
