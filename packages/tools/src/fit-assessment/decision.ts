import type { IsoDate } from '@implementere/model'
import { hasCome } from '../as-it-stood.ts'
import type { FitAssessmentRecord, FitCandidate } from './record.ts'

/** What a decision can lack. */
export const DECISION_GAPS = ['outcome', 'candidate', 'date', 'decider', 'grounds'] as const

/** One of {@link DECISION_GAPS}. */
export type DecisionGap = (typeof DECISION_GAPS)[number]

/** What the decision lacks as of a day. A date that lies ahead is no decision yet; whoever rejects or postpones may mean all candidates, and names none. */
export function decisionGaps({ decision, candidates }: Pick<FitAssessmentRecord, 'decision' | 'candidates'>, asOf: IsoDate): readonly DecisionGap[] {
  const { outcome, candidate, date, decidedBy, grounds } = decision
  const isNamed = candidate === null ? !isChoice(decision) : candidates.some(({ id }) => id === candidate)
  const isThere: Readonly<Record<DecisionGap, boolean>> = {
    outcome: outcome !== null,
    candidate: isNamed,
    date: hasCome(date, asOf),
    decider: decidedBy !== null,
    grounds: grounds.length > 0,
  }
  return DECISION_GAPS.filter((gap) => !isThere[gap])
}

/** Whether a candidate is taken, as it is or adapted. */
export function isChoice({ outcome }: Pick<FitAssessmentRecord['decision'], 'outcome'>): boolean {
  return outcome === 'choose' || outcome === 'choose-with-adaptation'
}

/** The candidate that is taken; null when none is, or it is not among the candidates. */
export function chosenCandidate({ decision, candidates }: Pick<FitAssessmentRecord, 'decision' | 'candidates'>): FitCandidate | null {
  return isChoice(decision) ? (candidates.find(({ id }) => id === decision.candidate) ?? null) : null
}
