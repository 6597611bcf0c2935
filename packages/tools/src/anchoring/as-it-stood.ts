import type { IsoDate } from '@implementere/model'
import { datesAhead, dateUntil, idsAhead, rowsUntil, type AsItStood } from '../as-it-stood.ts'
import type { AnchoringRecord } from './record.ts'

/**
 * The work on anchoring as it stood on a day: commitments, actions, messages and reviews that had been made by then, and leaders as they had been rated. What is
 * due, planned or ends later stays.
 */
export function anchoringUntil(record: AnchoringRecord, asOf: IsoDate): AsItStood<AnchoringRecord> {
  const { stakeholders, actions, messages, userInvolvement, sponsorCommitments, charter, leadershipRatings } = record
  const dated = ({ date }: { readonly date: IsoDate | null }) => [date]
  return {
    record: {
      ...record,
      stakeholders: stakeholders.map((row) => ({ ...row, commitmentDate: dateUntil(row.commitmentDate, asOf) })),
      actions: actions.map((row) => ({ ...row, done: dateUntil(row.done, asOf) })),
      messages: messages.map((row) => ({ ...row, given: dateUntil(row.given, asOf) })),
      userInvolvement: rowsUntil(userInvolvement, asOf),
      sponsorCommitments: rowsUntil(sponsorCommitments, asOf),
      charter: { ...charter, agreed: dateUntil(charter.agreed, asOf), reviews: rowsUntil(charter.reviews, asOf) },
      leadershipRatings: rowsUntil(leadershipRatings, asOf),
    },
    later: {
      stakeholders: idsAhead(stakeholders, asOf, ({ commitmentDate }) => [commitmentDate]),
      actions: idsAhead(actions, asOf, ({ done }) => [done]),
      messages: idsAhead(messages, asOf, ({ given }) => [given]),
      userInvolvement: idsAhead(userInvolvement, asOf, dated),
      sponsorCommitments: idsAhead(sponsorCommitments, asOf, dated),
      'charter.reviews': idsAhead(charter.reviews, asOf, dated),
      leadershipRatings: idsAhead(leadershipRatings, asOf, dated),
      ...datesAhead({ 'charter.agreed': charter.agreed }, asOf),
    },
  }
}
