import { TOOL_FORMAT_VERSION } from '../tool-record.ts'
import type { SustainmentDecisionRecord } from './record.ts'

/**
 * A sustainment decision of which nothing is known yet.
 *
 * @example
 * ```ts
 * emptySustainmentDecision().decision.choice // => null
 * emptySustainmentDecision().register // => []
 * ```
 */
export function emptySustainmentDecision(): SustainmentDecisionRecord {
  return {
    formatVersion: TOOL_FORMAT_VERSION,
    element: 'KE9',
    iteration: 1,
    decision: { choice: null, by: null, date: null, rationale: null, change: null, nextPhase: null, nextReview: null },
    goal: { aim: null, text: null, until: null },
    ending: { usersInformed: null, practitionersInformed: null, openCases: null, dataRetention: null, replacement: null, note: null },
    register: [],
    fidelity: { practitioners: null, assessed: null, meeting: null, measure: null, criterion: null, since: null },
    reopen: [],
    nothingToReopen: null,
  }
}
