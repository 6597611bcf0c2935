import type { IsoDate } from '@implementere/model'
import { datesAhead, idsAhead, liesAhead, rowsUntil, type AsItStood } from '../as-it-stood.ts'
import type { FitAssessmentRecord, FitDecision } from './record.ts'

const UNDECIDED: FitDecision = { outcome: null, candidate: null, date: null, decidedBy: null, grounds: [], rationale: null }

/** A fit assessment as it stood on a day: need, ratings, judgements and knowledge that had come in, the count of the target group and the decision if they were made. */
export function fitAssessmentUntil(record: FitAssessmentRecord, asOf: IsoDate): AsItStood<FitAssessmentRecord> {
  const { needData, targetGroup, ratings, attributeJudgements, knowledge, decision } = record
  const dated = ({ date }: { readonly date: IsoDate | null }) => [date]
  return {
    record: {
      ...record,
      needData: rowsUntil(needData, asOf),
      targetGroup: liesAhead(targetGroup.date, asOf) ? { ...targetGroup, eligible: null, date: null } : targetGroup,
      ratings: rowsUntil(ratings, asOf),
      attributeJudgements: rowsUntil(attributeJudgements, asOf),
      knowledge: rowsUntil(knowledge, asOf),
      decision: liesAhead(decision.date, asOf) ? UNDECIDED : decision,
    },
    later: {
      needData: idsAhead(needData, asOf, dated),
      ratings: idsAhead(ratings, asOf, dated),
      attributeJudgements: idsAhead(attributeJudgements, asOf, dated),
      knowledge: idsAhead(knowledge, asOf, dated),
      ...datesAhead({ 'targetGroup.date': targetGroup.date, 'decision.date': decision.date }, asOf),
    },
  }
}
