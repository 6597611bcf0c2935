import { warningAt, type Issue } from '@implementere/model'
import { LIES_AHEAD } from '../as-it-stood.ts'
import { said } from '../said.ts'
import type { ContextAssessmentResult } from './result.ts'
import { STRONG_BARRIER } from './findings.ts'
import type { ContextAssessmentRecord } from './record.ts'

/** What deserves a look. Places name rows by their ids. */
export const CONTEXT_ASSESSMENT_WARNINGS = [
  'strong-barrier-without-evidence',
  'strong-for-some',
  'decisions-contradict',
  'risk-without-reason',
  'priority-not-rated',
  'role-without-kind',
  'role-not-heard',
  'ratings-without-role',
  LIES_AHEAD,
] as const

/** One of {@link CONTEXT_ASSESSMENT_WARNINGS}. */
export type ContextAssessmentWarningCode = (typeof CONTEXT_ASSESSMENT_WARNINGS)[number]

/** What deserves a look: in the order of {@link CONTEXT_ASSESSMENT_WARNINGS}, then of ids. */
export function warningsOf(record: ContextAssessmentRecord, result: ContextAssessmentResult): readonly Issue[] {
  return [...aboutBarriers(result), ...aboutPriorities(record, result), ...aboutInformants(record, result)]
}

function aboutBarriers({ findings, strongBarriers, evidence }: ContextAssessmentResult): readonly Issue[] {
  const noted = new Set(evidence.map(({ determinant }) => determinant))
  const polarised = findings.determinants.filter((one) => one.class === 'polarised')
  const strongForSome = polarised.filter(({ levels, known }) => levels[`${STRONG_BARRIER}`] / known >= findings.rule.polarisedShare)
  return [
    ...strongBarriers.filter((id) => !noted.has(id)).map((determinant) => about('evidence', 'strong-barrier-without-evidence', { determinant })),
    ...strongForSome
      .map(({ determinant }) => determinant)
      .filter((id) => !strongBarriers.includes(id))
      .toSorted()
      .map((determinant) => about('priorities', 'strong-for-some', { determinant })),
  ]
}

function aboutPriorities({ priorities }: ContextAssessmentRecord, { findings, decisions }: ContextAssessmentResult): readonly Issue[] {
  const rated = new Set(findings.determinants.filter(({ known }) => known > 0).map(({ determinant }) => determinant))
  const withoutReason = priorities.filter(({ decision, reason }) => decision === 'accept-risk' && !said(reason))
  return [
    ...decisions.filter((row) => row.decisions.length > 1).map(({ determinant }) => about('priorities', 'decisions-contradict', { determinant })),
    ...withoutReason
      .map(({ id }) => id)
      .toSorted()
      .map((id) => warningAt(['priorities', id, 'reason'], 'risk-without-reason' satisfies ContextAssessmentWarningCode)),
    ...decisions
      .map(({ determinant }) => determinant)
      .filter((id) => !rated.has(id))
      .map((determinant) => about('priorities', 'priority-not-rated', { determinant })),
  ]
}

function aboutInformants({ informants: rows }: ContextAssessmentRecord, { informants }: ContextAssessmentResult): readonly Issue[] {
  const heard = new Set([...informants.kinds.flatMap((kind) => kind.heard), ...informants.rolesWithoutKind])
  const silent = new Set(rows.flatMap(({ role }) => (role === null || heard.has(role) ? [] : role)))
  const count = informants.ratingsWithoutRole
  return [
    ...informants.rolesWithoutKind.map((role) => about('informants', 'role-without-kind', { role })),
    ...[...silent].toSorted().map((role) => about('informants', 'role-not-heard', { role })),
    ...(count > 0 ? [about('informants', 'ratings-without-role', { count })] : []),
  ]
}

function about(list: keyof ContextAssessmentRecord, code: ContextAssessmentWarningCode, params: Issue['params']): Issue {
  return warningAt([list], code, params)
}
