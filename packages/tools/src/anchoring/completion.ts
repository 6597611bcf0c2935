import type { Check, IsoDate } from '@implementere/model'
import type { Later } from '../as-it-stood.ts'
import { check, checkEvery, checkNone, completionOf, withLater } from '../checks.ts'
import type { ToolContext } from '../context.ts'
import type { Completion } from '../tool.ts'
import { anchoringUntil } from './as-it-stood.ts'
import { charterGaps } from './charter.ts'
import { hadSay, isCommitted, isMessageSettled } from './communication.ts'
import { areaCoverage, isPresent, MINIMUM_TEAM, teamOf } from './people.ts'
import { MESSAGE_TOPICS, type AnchoringRecord } from './record.ts'
import { levelCoverage, mayBeOpponent, readyActions } from './stakeholders.ts'

/** What has to hold before the work on KE4 is done: seven about anchoring, then three about leading. */
export const ANCHORING_CHECKS = [
  'stakeholders-placed',
  'levels-anchored',
  'opponents-met',
  'sponsor-committed',
  'champion-found',
  'need-and-benefit-told',
  'users-have-a-say',
  'team-in-place',
  'charter-agreed',
  'areas-led',
] as const

/** One of {@link ANCHORING_CHECKS}. */
export type AnchoringCheck = (typeof ANCHORING_CHECKS)[number]

/**
 * Whether the work on KE4 is done: anchored (stakeholders, levels, opponents, sponsor, champion, messages, users), and led (team, charter, areas).
 *
 * A stakeholder whose influence or support is unknown counts as an opponent until it is known or an action is set. Unknown counts as unmet; what is dated after
 * `asOf` is left out, and named in `later`. Throws nothing.
 * Source: conditions ours, after components 1 and 2 of the checklist.
 *
 * @example
 * ```ts
 * import { createContext, emptyAnchoring } from '@implementere/tools'
 * import { sampleRecord } from '@implementere/tools/samples'
 * completionAnchoring(sampleRecord('KE4'), createContext({ asOf: '2026-11-16' })).done // => true
 * const { checks } = completionAnchoring(emptyAnchoring(), createContext({ asOf: '2026-11-16' }))
 * checks.find(({ code }) => code === 'team-in-place')?.params // => { members: 0, missing: ['leader', 'members'], open: [] }
 * ```
 */
export function completionAnchoring(record: AnchoringRecord, { asOf }: ToolContext): Completion {
  const stood = anchoringUntil(record, asOf)
  return completionOf([...anchorChecks(stood.record, stood.later, asOf), ...leadChecks(stood.record, stood.later, asOf)])
}

function anchorChecks(record: AnchoringRecord, later: Later, asOf: IsoDate): readonly Check[] {
  const { stakeholders } = record
  const ready = readyActions(record.actions)
  const openLevels = levelCoverage(record, asOf).filter(({ status }) => status === 'open')
  return [
    checkEvery('stakeholders-placed' satisfies AnchoringCheck, stakeholders, ({ involvement, influence, support }) =>
      [involvement, influence, support].every((value) => value !== null),
    ),
    checkNone(
      'levels-anchored' satisfies AnchoringCheck,
      openLevels.map(({ level }) => level),
    ),
    withLater(
      checkEvery('opponents-met' satisfies AnchoringCheck, stakeholders, (row) => !mayBeOpponent(row) || ready.has(row.id)),
      later['actions'],
    ),
    withLater(
      checkSome('sponsor-committed', record.sponsorCommitments, (row) => isCommitted(row, asOf)),
      later['sponsorCommitments'],
    ),
    checkSome(
      'champion-found',
      record.keyPeople.filter(({ role }) => role === 'champion'),
      (row) => row.person !== null && isPresent(row, asOf),
    ),
    withLater(messageCheck(record), later['messages']),
    withLater(
      checkSome('users-have-a-say', record.userInvolvement, (row) => hadSay(row, asOf)),
      later['userInvolvement'],
    ),
  ]
}

/** A check that one row at least holds. While none does, `open` names all of them. */
function checkSome<Row extends { readonly id: string }>(code: AnchoringCheck, rows: readonly Row[], holds: (row: Row) => boolean): Check {
  const holding = rows.filter(holds)
  const open = holding.length > 0 ? [] : rows.map(({ id }) => id).toSorted()
  return check(code, holding.length > 0, { total: rows.length, holding: holding.length, open })
}

/** Both topics have a message, and of every message it is settled to whom, by whom and when. */
function messageCheck({ messages }: AnchoringRecord): Check {
  const settled = messages.filter(isMessageSettled)
  const open = messages
    .filter((row) => !isMessageSettled(row))
    .map(({ id }) => id)
    .toSorted()
  const missing = MESSAGE_TOPICS.filter((topic) => !settled.some((row) => row.topic === topic))
  return check('need-and-benefit-told' satisfies AnchoringCheck, missing.length + open.length === 0, { total: messages.length, missing, open })
}

function leadChecks(record: AnchoringRecord, later: Later, asOf: IsoDate): readonly Check[] {
  const missing = charterGaps(record.charter, asOf)
  const led = new Set(
    areaCoverage(record, asOf)
      .filter(({ leaders, specialists }) => leaders.length > 0 && specialists.length > 0)
      .map(({ area }) => area),
  )
  return [
    teamCheck(record, asOf),
    withLater(check('charter-agreed' satisfies AnchoringCheck, missing.length === 0, { missing }), later['charter.agreed']),
    checkEvery('areas-led' satisfies AnchoringCheck, record.areas, ({ id }) => led.has(id)),
  ]
}

/** Members enough, each with a role, and one of them the leader. */
function teamCheck({ teamMembers }: AnchoringRecord, asOf: IsoDate): Check {
  const { members, undocumented, leaders } = teamOf(teamMembers, asOf)
  const missing = [
    ...(leaders.length === 0 ? ['leader'] : []),
    ...(members < MINIMUM_TEAM ? ['members'] : []),
    ...(leaders.length > 1 ? ['one-leader'] : []),
  ]
  const rivals = leaders.length > 1 ? teamMembers.filter((row) => isPresent(row, asOf) && row.person !== null && row.roles.includes('leader')) : []
  const open = [...undocumented, ...rivals.map(({ id }) => id)].toSorted()
  return check('team-in-place' satisfies AnchoringCheck, missing.length + open.length === 0, { members, missing, open })
}
