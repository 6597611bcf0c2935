import { laterWarnings } from '../as-it-stood.ts'
import { completenessOf } from '../completeness.ts'
import type { ToolContext } from '../context.ts'
import type { Evaluation } from '../tool.ts'
import { anchoringUntil } from './as-it-stood.ts'
import { CHARTER_GAPS, charterOf } from './charter.ts'
import { anchoringScores } from './checklist.ts'
import { sponsorsOf, topicsOf, usersOf } from './communication.ts'
import { leadershipProfiles } from './leadership.ts'
import { areaCoverage, keyRoles, teamOf } from './people.ts'
import type { AnchoringRecord } from './record.ts'
import { ANCHORING_SOURCES } from './sources.ts'
import { levelCoverage, mayBeOpponent, stakeholdersAtRisk } from './stakeholders.ts'
import { anchoringWarnings } from './warnings.ts'
import type { AnchoringResult } from './result.ts'

/**
 * How well the work is anchored on each level, and how it is led.
 *
 * Missing: unknown stays unknown; a stakeholder whose influence or support is unknown could be an opponent. What is dated after `context.asOf` has not
 * happened. Completeness: each level, each stakeholder's contact, part, influence and support, each area, sponsor, champion, messages, users, team, charter.
 * Throws nothing. Source: see `sources`; cut-offs and rules are ours.
 *
 * @example
 * ```ts
 * import { createContext } from '@implementere/tools'
 * import { sampleRecord } from '@implementere/tools/samples'
 * const { result } = evaluateAnchoring(sampleRecord('KE4'), createContext({ asOf: '2026-11-16' }))
 * result.atRisk.map(({ stakeholder, influence, support, actions }) => [stakeholder, influence, support, actions]) // => [['kommunedirektor', 5, 0, ['handling-kommunedirektor']], ['barnevern', 4, -1, ['handling-barnevern']]]
 * result.levels.map(({ level, status }) => [level, status]).at(-1) // => ['national-owner', 'anchored']
 * ```
 */
export function evaluateAnchoring(record: AnchoringRecord, context: ToolContext): Evaluation<AnchoringResult> {
  const stood = anchoringUntil(record, context.asOf)
  const result = resultOf(stood.record, context)
  return {
    element: 'KE4',
    result,
    completeness: completenessOf('anchoring.completeness', knownOf(stood.record, result)),
    warnings: [...anchoringWarnings(stood.record, result, context), ...laterWarnings(stood.later)],
    sources: ANCHORING_SOURCES,
  }
}

function resultOf(record: AnchoringRecord, context: ToolContext): AnchoringResult {
  const { asOf, timeline } = context
  return {
    levels: levelCoverage(record, asOf),
    atRisk: stakeholdersAtRisk(record),
    notPlaced: record.stakeholders
      .filter((row) => mayBeOpponent(row) && (row.influence === null || row.support === null))
      .map(({ id }) => id)
      .toSorted(),
    keyRoles: keyRoles(record.keyPeople, asOf),
    areas: areaCoverage(record, asOf),
    topics: topicsOf(record.messages, asOf),
    users: usersOf(record.userInvolvement, asOf),
    sponsors: sponsorsOf(record.sponsorCommitments, asOf),
    team: teamOf(record.teamMembers, asOf),
    charter: charterOf(record.charter, timeline, asOf),
    leadership: leadershipProfiles(record.leadershipRatings, asOf),
    checklist: anchoringScores(context),
  }
}

/** Whether each thing the tool asks for is known. */
function knownOf({ stakeholders }: AnchoringRecord, result: AnchoringResult): readonly boolean[] {
  return [
    ...result.levels.map(({ status }) => status !== 'open'),
    ...stakeholders.flatMap(({ contact, involvement, influence, support }) =>
      [contact, involvement, influence, support].map((value) => value !== null),
    ),
    result.areas.length > 0,
    ...result.areas.flatMap(({ leaders, specialists }) => [leaders.length > 0, specialists.length > 0]),
    result.keyRoles.some(({ role, people }) => role === 'champion' && people.length > 0),
    ...result.topics.map(({ settled }) => settled > 0),
    result.users.farthest !== null,
    result.sponsors.committed.length > 0,
    result.team.members > 0,
    result.team.leaders.length > 0,
    ...CHARTER_GAPS.map((gap) => !result.charter.gaps.includes(gap)),
    result.leadership.some(({ raters }) => raters > 0),
  ]
}
