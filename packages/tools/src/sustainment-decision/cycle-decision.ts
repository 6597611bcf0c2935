import { errorAt, failure, success, type Issue, type Result } from '@implementere/model'
import type { CycleDecide, EventEnvelope, LifecycleChange } from '@implementere/phases'
import { said } from '../said.ts'
import type { SustainmentDecisionRecord } from './record.ts'

/** The phase event of a sustainment decision without its envelope: who records it, when and under which id is the caller's. */
export type CycleDecisionPayload =
  | Omit<CycleDecide, keyof EventEnvelope>
  | (Omit<LifecycleChange, keyof EventEnvelope | 'type'> & { readonly type: 'implementation.end' })

/** Why there is no event yet. */
export const CYCLE_DECISION_GAPS = ['no-decision', 'no-decider', 'no-decision-date', 'no-next-phase', 'no-reason'] as const

/** One of {@link CYCLE_DECISION_GAPS}. */
export type CycleDecisionGap = (typeof CYCLE_DECISION_GAPS)[number]

/**
 * The phase event that a sustainment decision amounts to: `cycle.decide` with the new goal, or `implementation.end` with the reason.
 *
 * Missing: what the event needs and the record lacks is an issue with its place, and its code says why not yet: a decision, who made it and when; the phase
 * that follows, where the work goes on; the reason in words, where it ends. Throws: nothing. Source: ours; the events are those of `@implementere/phases`.
 *
 * @example
 * ```ts
 * import { emptySustainmentDecision } from '@implementere/tools'
 * const record = emptySustainmentDecision()
 * const undecided = cycleDecisionOf(record)
 * !undecided.ok && undecided.issues.map(({ code }) => code) // => ['no-decision', 'no-decider', 'no-decision-date']
 * const decision = { ...record.decision, choice: 'new-period', by: 'leader-1', date: '2026-11-12', nextPhase: 'plan' } as const
 * const next = cycleDecisionOf({ ...record, decision })
 * next.ok && next.value // => { type: 'cycle.decide', decision: 'new-period', goal: { kind: 'new-period', text: null, until: null }, phase: 'plan' }
 * const ending = { ...decision, choice: 'ending', rationale: 'Too few use it.' } as const
 * const last = cycleDecisionOf({ ...record, decision: ending })
 * last.ok && last.value // => { type: 'implementation.end', reason: 'Too few use it.' }
 * ```
 */
export function cycleDecisionOf({ decision, goal }: SustainmentDecisionRecord): Result<CycleDecisionPayload> {
  const { choice, by, date, nextPhase, rationale } = decision
  const gaps = [
    ...(choice === null ? [gap('choice', 'no-decision')] : []),
    ...(by === null ? [gap('by', 'no-decider')] : []),
    ...(date === null ? [gap('date', 'no-decision-date')] : []),
  ]
  if (choice === null) return failure(gaps)
  if (choice === 'ending') {
    if (!said(rationale)) return failure([...gaps, gap('rationale', 'no-reason')])
    return gaps.length > 0 ? failure(gaps) : success({ type: 'implementation.end', reason: rationale.trim() })
  }
  if (nextPhase === null) return failure([...gaps, gap('nextPhase', 'no-next-phase')])
  if (gaps.length > 0) return failure(gaps)
  return success({ type: 'cycle.decide', decision: choice, goal: { kind: choice, text: goal.text, until: goal.until }, phase: nextPhase })
}

function gap(field: keyof SustainmentDecisionRecord['decision'], code: CycleDecisionGap): Issue {
  return errorAt(['decision', field], code)
}
