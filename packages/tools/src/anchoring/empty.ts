import { TOOL_FORMAT_VERSION } from '../tool-record.ts'
import type { AnchoringRecord } from './record.ts'

/**
 * A record of anchoring in which nothing is known yet.
 *
 * @example
 * ```ts
 * emptyAnchoring().stakeholders // => []
 * emptyAnchoring().charter.agreed // => null
 * ```
 */
export function emptyAnchoring(): AnchoringRecord {
  return {
    formatVersion: TOOL_FORMAT_VERSION,
    element: 'KE4',
    iteration: 1,
    stakeholders: [],
    levelExceptions: [],
    actions: [],
    areas: [],
    keyPeople: [],
    messages: [],
    userInvolvement: [],
    sponsorCommitments: [],
    teamMembers: [],
    charter: { agreed: null, meetingIntervalWeeks: null, mandateFrom: null, mandateScopes: [], mandate: null, reviews: [] },
    leadershipRatings: [],
  }
}
