import { compareText, CORE_ELEMENT_IDS, type CoreElementId, type IsoDate } from '@implementere/model'
import { daysBetween } from '@implementere/model/calendar'
import { liesAhead } from '../as-it-stood.ts'
import type { Problem } from './record.ts'

/** A problem that still stands in the way. */
export interface OpenProblem {
  readonly problem: string
  /** Days since it was reported; null when nobody wrote that down. */
  readonly ageDays: number | null
  readonly hasOwner: boolean
  readonly reopens: readonly CoreElementId[]
}

/**
 * The problems that are neither solved nor accepted as of a day, oldest first; those of unknown age last.
 *
 * Missing: a problem of unknown status is open. One that was settled after `asOf` was open then.
 *
 * @example
 * ```ts
 * const problem = { id: 'p1', reportedOn: '2026-03-01', status: 'open', settledOn: null, owner: 'leder-1', description: null, cause: null, reopens: ['KE3'] } as const
 * openProblems([problem], '2026-03-31')[0]?.ageDays // => 30
 * ```
 */
export function openProblems(problems: readonly Problem[], asOf: IsoDate): readonly OpenProblem[] {
  return problems
    .filter((problem) => isOpen(problem, asOf))
    .map(({ id, reportedOn, owner, reopens }) => ({
      problem: id,
      ageDays: reportedOn === null ? null : daysBetween(reportedOn, asOf),
      hasOwner: owner !== null,
      reopens: CORE_ELEMENT_IDS.filter((element) => reopens.includes(element)),
    }))
    .toSorted((a, b) => (b.ageDays ?? -Infinity) - (a.ageDays ?? -Infinity) || compareText(a.problem, b.problem))
}

/** Reported on or before the day, and not settled by then. */
function isOpen({ status, reportedOn, settledOn }: Problem, asOf: IsoDate): boolean {
  if (liesAhead(reportedOn, asOf)) return false
  const settled = status === 'solved' || status === 'accepted'
  return !settled || liesAhead(settledOn, asOf)
}
