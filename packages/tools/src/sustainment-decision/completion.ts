import type { Check, ObligationId } from '@implementere/model'
import { check, completionOf, withLater } from '../checks.ts'
import type { ToolContext } from '../context.ts'
import { said } from '../said.ts'
import type { Completion } from '../tool.ts'
import { sustainmentDecisionUntil } from './as-it-stood.ts'
import type { SustainmentDecisionRecord } from './record.ts'
import { kindCoverage, type KindCoverage } from './routine-coverage.ts'

/** Codes of the checks. */
export const SUSTAINMENT_DECISION_CHECKS = [
  'decision-made',
  'new-goal-set',
  'next-review-set',
  'routines-owned',
  'systems-owned',
  'reopening-settled',
  'ending-prepared',
] as const

/** One of {@link SUSTAINMENT_DECISION_CHECKS}. */
export type SustainmentDecisionCheckCode = (typeof SUSTAINMENT_DECISION_CHECKS)[number]

/**
 * Whether the sustainment decision is done: what, who and when; where the work goes on a new goal, the day of the next review, an owner for every mandatory routine and
 * system, and what is taken up again; where it ends, that users know, that nobody is left halfway, and what becomes of the data.
 *
 * Until a decision is made neither way is done; one of a day after `asOf` is not made, and `later` names it. What does not apply to the decision is met, with `applies: false`. Throws: nothing. Source: ours; the choices are
 * those of the owners' page about KE9.
 *
 * @example
 * ```ts
 * import { createContext, emptySustainmentDecision } from '@implementere/tools'
 * const record = emptySustainmentDecision()
 * const context = createContext({ asOf: '2026-11-16' })
 * completionSustainmentDecision(record, context).checks.some(({ met }) => met) // => false
 * const ending = { ...record, decision: { ...record.decision, choice: 'ending' } } as const
 * completionSustainmentDecision(ending, context).checks.find(({ code }) => code === 'routines-owned')?.met // => true
 * completionSustainmentDecision(ending, context).checks.find(({ code }) => code === 'ending-prepared')?.params.missing // => ['usersInformed', 'openCases', 'dataRetention']
 * ```
 */
export function completionSustainmentDecision(record: SustainmentDecisionRecord, { asOf }: ToolContext): Completion {
  const { record: stood, later } = sustainmentDecisionUntil(record, asOf)
  const { decision, goal } = stood
  const { choice, by, date, nextReview, nextPhase } = decision
  const change = choice === 'changed-scope' ? { change: decision.change } : {}
  const until = choice === 'new-period' ? { until: goal.until } : {}
  const checks = [
    fieldsCheck('decision-made', { choice, by, date }),
    continuing(stood, fieldsCheck('new-goal-set', { aim: goal.aim, text: said(goal.text) ? goal.text : null, nextPhase, ...until, ...change })),
    continuing(stood, fieldsCheck('next-review-set', { nextReview })),
    continuing(stood, ownedCheck('routines-owned', kindsOf(stood, 'routines'))),
    continuing(stood, ownedCheck('systems-owned', kindsOf(stood, 'systems'))),
    continuing(stood, reopeningCheck(stood)),
  ]
  return completionOf([
    ...checks.map((found) => withLater(found, later['decision.date'])),
    withLater(endingCheck(stood), later['decision.date'], later['ending.usersInformed']),
  ])
}

/** A check that holds where the work goes on: unmet until something is decided, and met where it ends. */
function continuing({ decision }: SustainmentDecisionRecord, found: Check): Check {
  if (decision.choice === 'ending') return check(found.code, true, { applies: false })
  return decision.choice === null ? undecided(found) : found
}

function undecided({ code, params }: Check): Check {
  return check(code, false, { ...params, decided: false })
}

function fieldsCheck(code: SustainmentDecisionCheckCode, fields: Readonly<Record<string, string | null>>): Check {
  const missing = Object.entries(fields).flatMap(([field, value]) => (value === null ? [field] : []))
  return check(code, missing.length === 0, { missing })
}

function kindsOf({ register }: SustainmentDecisionRecord, wanted: ObligationId<'KE9'>): readonly KindCoverage[] {
  return kindCoverage(register).filter(({ obligation }) => obligation === wanted)
}

function ownedCheck(code: SustainmentDecisionCheckCode, kinds: readonly KindCoverage[]): Check {
  const missing = kinds.filter(({ status }) => status === 'missing').map(({ kind }) => kind)
  const open = kinds.flatMap(({ withoutOwner }) => withoutOwner).toSorted()
  return check(code, missing.length + open.length === 0, { missing, open, total: kinds.length })
}

function reopeningCheck({ reopen, nothingToReopen }: SustainmentDecisionRecord): Check {
  const open = reopen.filter(({ reason }) => reason === null).map(({ id }) => id)
  const isSaid = reopen.length > 0 || nothingToReopen === true
  const missing = isSaid ? [] : ['reopen']
  return check('reopening-settled', isSaid && open.length === 0, { open: open.toSorted(), missing, total: reopen.length })
}

function endingCheck({ decision, ending }: SustainmentDecisionRecord): Check {
  const { usersInformed, openCases, dataRetention } = ending
  if (decision.choice !== null && decision.choice !== 'ending') return check('ending-prepared', true, { applies: false })
  const found = fieldsCheck('ending-prepared', { usersInformed, openCases, dataRetention })
  return decision.choice === null ? undecided(found) : found
}
