import { compareText } from '@implementere/model'
import { said } from '../said.ts'
import { BARRIER_DECISIONS, type BarrierDecision, type BarrierPriority, type ContextAssessmentRecord } from './record.ts'

/** What was decided about a determinant. */
export interface DecisionResult {
  readonly determinant: string
  /** Every settled decision: more than one where rows contradict each other. */
  readonly decisions: readonly BarrierDecision[]
}

/** Whether a row says what is decided about what, and why where a risk is accepted. */
function isSettled({ determinant, decision, reason }: BarrierPriority): boolean {
  return determinant !== null && decision !== null && (decision !== 'accept-risk' || said(reason))
}

/** What was decided about each determinant that a row names, in order of the determinants' ids. */
export function decisionsOf({ priorities }: ContextAssessmentRecord): readonly DecisionResult[] {
  const settled = new Map<string, Set<BarrierDecision>>()
  for (const row of priorities) {
    if (row.determinant === null) continue
    const decisions = settled.get(row.determinant) ?? new Set()
    settled.set(row.determinant, decisions)
    if (row.decision !== null && isSettled(row)) decisions.add(row.decision)
  }
  return [...settled]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([determinant, decisions]) => ({ determinant, decisions: BARRIER_DECISIONS.filter((decision) => decisions.has(decision)) }))
}

/** The determinants about which something is decided. */
export function decidedDeterminants(decisions: readonly DecisionResult[]): ReadonlySet<string> {
  return new Set(decisions.filter((row) => row.decisions.length > 0).map(({ determinant }) => determinant))
}

/**
 * The barriers to act on, in order of their ids. Where rows about a barrier contradict each other and one of them says to act, it is acted on: the doubt goes
 * to attention.
 *
 * @example
 * ```ts
 * const priorities = [{ id: 'p1', determinant: 'timePressure', decision: 'act-on', reason: null }] as const
 * barriersToActOn({ formatVersion: 1, element: 'KE2', iteration: 1, round: null, informants: [], priorities, nothingToActOn: null, evidence: [] }) // => ['timePressure']
 * ```
 */
export function barriersToActOn(record: ContextAssessmentRecord): readonly string[] {
  return decisionsOf(record).flatMap(({ determinant, decisions }) => (decisions.includes('act-on') ? determinant : []))
}

/**
 * The determinants that are left as they are on purpose: the risk is accepted with a reason, or somebody keeps an eye on it. One that another row wants to act on is none.
 *
 * @example
 * ```ts
 * const priorities = [{ id: 'p1', determinant: 'timePressure', decision: 'watch', reason: null }] as const
 * determinantsLeft({ formatVersion: 1, element: 'KE2', iteration: 1, round: null, informants: [], priorities, nothingToActOn: null, evidence: [] }) // => ['timePressure']
 * ```
 */
export function determinantsLeft(record: ContextAssessmentRecord): readonly string[] {
  return decisionsOf(record).flatMap(({ determinant, decisions }) => (decisions.length > 0 && !decisions.includes('act-on') ? determinant : []))
}

/** Rows that are not settled, or that contradict another row about the same determinant. */
export function openPriorities(record: ContextAssessmentRecord): readonly string[] {
  const contradicted = new Set(decisionsOf(record).flatMap(({ determinant, decisions }) => (decisions.length > 1 ? determinant : [])))
  const open = record.priorities.filter((row) => !isSettled(row) || (row.determinant !== null && contradicted.has(row.determinant)))
  return open.map(({ id }) => id).toSorted()
}
