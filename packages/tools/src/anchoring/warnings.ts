import { compareText, warningAt, type Issue } from '@implementere/model'
import { hasCome, LIES_AHEAD } from '../as-it-stood.ts'
import type { ToolContext } from '../context.ts'
import type { AnchoringResult } from './result.ts'
import type { AnchoringRecord } from './record.ts'

/** Fewer raters than this say more of themselves than of the leader. A heuristic of ours. */
export const MINIMUM_LEADERSHIP_RATERS = 3

/** Codes of what deserves a look in the work on anchoring and leadership. */
export const ANCHORING_WARNINGS = [
  'high-influence-low-support',
  'may-be-opponent',
  'level-not-anchored',
  'action-overdue',
  'message-overdue',
  'stakeholder-unknown',
  'area-unknown',
  'several-leaders',
  'leader-without-time',
  'charter-not-agreed',
  'charter-not-reviewed-in-phase',
  'few-leadership-raters',
  LIES_AHEAD,
] as const

/** One of {@link ANCHORING_WARNINGS}. */
export type AnchoringWarning = (typeof ANCHORING_WARNINGS)[number]

/** What deserves a look, sorted by code, then place. */
export function anchoringWarnings(record: AnchoringRecord, result: AnchoringResult, context: ToolContext): readonly Issue[] {
  const found = [
    ...stakeholderWarnings(result),
    ...overdueWarnings(record, result, context),
    ...referenceWarnings(record),
    ...teamWarnings(record, result, context),
    ...leadershipWarnings(result),
  ]
  return found
    .map((warning) => ({ warning, key: JSON.stringify([warning.code, warning.path]) }))
    .toSorted((a, b) => compareText(a.key, b.key))
    .map(({ warning }) => warning)
}

function warn(code: AnchoringWarning, path: Issue['path'], params: Issue['params'] = {}): Issue {
  return warningAt(path, code, params)
}

function stakeholderWarnings({ atRisk, notPlaced, levels }: AnchoringResult): readonly Issue[] {
  return [
    ...atRisk.map(({ stakeholder, influence, support }) => warn('high-influence-low-support', ['stakeholders', stakeholder], { influence, support })),
    ...notPlaced.map((id) => warn('may-be-opponent', ['stakeholders', id])),
    ...levels.filter(({ status }) => status === 'open').map(({ level }) => warn('level-not-anchored', ['stakeholders', level], { level })),
  ]
}

function overdueWarnings({ actions }: AnchoringRecord, { topics }: AnchoringResult, { asOf }: ToolContext): readonly Issue[] {
  const late = actions.filter(({ due, done }) => due !== null && due < asOf && !hasCome(done, asOf))
  return [
    ...late.map(({ id, due }) => warn('action-overdue', ['actions', id], { due })),
    ...topics.flatMap(({ topic, overdue }) => overdue.map((id) => warn('message-overdue', ['messages', id], { topic }))),
  ]
}

/** Rows about a stakeholder or an area that is not there. */
function referenceWarnings({ stakeholders, actions, areas, keyPeople }: AnchoringRecord): readonly Issue[] {
  const [knownStakeholders, knownAreas] = [stakeholders, areas].map((rows) => new Set(rows.map(({ id }) => id)))
  return [
    ...actions
      .filter(({ stakeholder }) => !knownStakeholders!.has(stakeholder))
      .map(({ id, stakeholder }) => warn('stakeholder-unknown', ['actions', id], { stakeholder })),
    ...keyPeople
      .filter(({ area }) => area !== null && !knownAreas!.has(area))
      .map(({ id, area }) => warn('area-unknown', ['keyPeople', id], { area })),
  ]
}

function teamWarnings({ teamMembers }: AnchoringRecord, { team, charter }: AnchoringResult, { phases }: ToolContext): readonly Issue[] {
  const withTime = new Set(teamMembers.filter(({ timeShare }) => timeShare !== null && timeShare > 0).map(({ person }) => person))
  return [
    ...(team.leaders.length > 1 ? [warn('several-leaders', ['teamMembers'], { people: team.leaders })] : []),
    ...team.leaders.filter((person) => !withTime.has(person)).map((person) => warn('leader-without-time', ['teamMembers', person], { person })),
    ...(phases?.lifecycle === 'active' && charter.gaps.includes('agreed')
      ? [warn('charter-not-agreed', ['charter'], { missing: charter.gaps })]
      : []),
    ...(charter.reviewedInPhase === false
      ? [warn('charter-not-reviewed-in-phase', ['charter', 'reviews'], { phase: charter.phase, since: charter.phaseSince })]
      : []),
  ]
}

function leadershipWarnings({ leadership }: AnchoringResult): readonly Issue[] {
  return leadership
    .filter(({ raters }) => raters < MINIMUM_LEADERSHIP_RATERS)
    .map(({ leader, raters }) => warn('few-leadership-raters', ['leadershipRatings', leader], { leader, raters }))
}
