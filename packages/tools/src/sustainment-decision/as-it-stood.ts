import type { IsoDate } from '@implementere/model'
import { datesAhead, dateUntil, liesAhead, type AsItStood } from '../as-it-stood.ts'
import type { SustainmentDecisionRecord } from './record.ts'

const UNDECIDED: SustainmentDecisionRecord['decision'] = {
  choice: null,
  by: null,
  date: null,
  rationale: null,
  change: null,
  nextPhase: null,
  nextReview: null,
}

/**
 * A sustainment decision as it stood on a day: the decision if it had been made, who had been told, and counts of practitioners once the days that they are counted
 * of had begun. Goals and reviews may lie ahead.
 */
export function sustainmentDecisionUntil(record: SustainmentDecisionRecord, asOf: IsoDate): AsItStood<SustainmentDecisionRecord> {
  const { decision, ending, fidelity } = record
  const { usersInformed, practitionersInformed } = ending
  return {
    record: {
      ...record,
      decision: liesAhead(decision.date, asOf) ? UNDECIDED : decision,
      ending: { ...ending, usersInformed: dateUntil(usersInformed, asOf), practitionersInformed: dateUntil(practitionersInformed, asOf) },
      fidelity: liesAhead(fidelity.since, asOf) ? { ...fidelity, practitioners: null, assessed: null, meeting: null } : fidelity,
    },
    later: datesAhead(
      {
        'decision.date': decision.date,
        'ending.usersInformed': usersInformed,
        'ending.practitionersInformed': practitionersInformed,
        'fidelity.since': fidelity.since,
      },
      asOf,
    ),
  }
}
