import { CFIR_DOMAIN_IDS, type DeterminantAnalysis, type DeterminantClass, type DeterminantResult } from '@implementere/barriers'
import type { Source } from '@implementere/model'
import { idsAhead, laterWarnings, rowsUntil } from '../as-it-stood.ts'
import { completenessOf } from '../completeness.ts'
import type { ToolContext } from '../context.ts'
import { said } from '../said.ts'
import type { Evaluation } from '../tool.ts'
import { barriersToActOn, decidedDeterminants, decisionsOf } from './decisions.ts'
import { byDeterminant, findingsOf, isWeighed, ratingsFor, strongBarriersOf, unratedDomains, type ContextAssessmentOptions } from './findings.ts'
import { informantsOf, missingInformants, REQUIRED_INFORMANTS } from './informants.ts'
import type { ContextAssessmentRecord } from './record.ts'
import { warningsOf } from './warnings.ts'
import type { ContextAssessmentResult } from './result.ts'

const SOURCES: readonly Source[] = [
  { citation: 'damschroder2022', locator: 'Table 3', status: 'published' },
  { citation: 'ours', locator: null, status: 'own' },
]

/**
 * What helps and hinders an implementation here, who says so, and what was decided about it.
 *
 * Unit: people, and points as in `analyseDeterminants` of `@implementere/barriers`, which does the counting. Missing: a determinant that nobody rated is in no
 * list; ratings and findings from after `asOf`, and ratings of another round than the record's, are left out.
 * Throws: `off-scale` for a rating off its scale; `invalid-rule`, `invalid-minimum`, `invalid-level` for options.
 * Source: constructs and domains CFIR 2.0; the cut for strong barriers ours.
 *
 * @example
 * ```ts
 * import { createContext, tools } from '@implementere/tools'
 * const said = (rater: string) => ({ id: rater, determinant: 'timePressure', role: 'therapist', rater, site: null, round: null, value: -2, importance: 5, changeability: 4, progress: null, note: null, at: '2025-02-01' }) as const
 * const { result } = evaluateContextAssessment(tools.KE2.empty(), createContext({ asOf: '2025-03-01', ratings: [said('p1'), said('p2')] }))
 * result.strongBarriers // => ['timePressure']
 * result.informants.rolesWithoutKind // => ['therapist']
 * ```
 */
export function evaluateContextAssessment(
  record: ContextAssessmentRecord,
  context: ToolContext,
  options: ContextAssessmentOptions = {},
): Evaluation<ContextAssessmentResult> {
  const findings = findingsOf(record, context, options)
  const result: ContextAssessmentResult = {
    findings,
    barriers: ofClass(findings, ['barrier'], 1),
    facilitators: ofClass(findings, ['facilitator'], -1),
    divided: ofClass(findings, ['mixed', 'polarised'], 1),
    strongBarriers: strongBarriersOf(findings).map(({ determinant }) => determinant),
    informants: informantsOf(record, ratingsFor(record, context)),
    decisions: decisionsOf(record),
    actOn: barriersToActOn(record),
    evidence: evidenceOf(rowsUntil(record.evidence, context.asOf)),
  }
  return {
    element: 'KE2',
    result,
    completeness: completenessOf('contextAssessment.completeness', askedFor(record, result)),
    warnings: [...warningsOf(record, result), ...laterWarnings({ evidence: idsAhead(record.evidence, context.asOf, ({ date }) => [date]) })],
    sources: SOURCES,
  }
}

function ofClass({ determinants }: DeterminantAnalysis, classes: readonly DeterminantClass[], direction: 1 | -1): readonly string[] {
  const meanOf = ({ value }: DeterminantResult) => direction * (value.mean ?? 0)
  return determinants
    .filter((result) => classes.includes(result.class))
    .toSorted((a, b) => meanOf(a) - meanOf(b) || byDeterminant(a, b))
    .map(({ determinant }) => determinant)
}

function evidenceOf(evidence: ContextAssessmentRecord['evidence']): ContextAssessmentResult['evidence'] {
  const notes = new Map<string, number>()
  for (const { determinant, note } of evidence) if (determinant !== null && said(note)) notes.set(determinant, (notes.get(determinant) ?? 0) + 1)
  return [...notes.keys()].toSorted().map((determinant) => ({ determinant, notes: notes.get(determinant)! }))
}

/** Domains rated, informants heard and described, strong barriers weighed and decided on: each once. */
function askedFor(record: ContextAssessmentRecord, { findings, informants, decisions }: ContextAssessmentResult): readonly boolean[] {
  const decided = decidedDeterminants(decisions)
  const unrated = unratedDomains(findings)
  const missing = missingInformants(informants)
  return [
    ...CFIR_DOMAIN_IDS.map((domain) => !unrated.includes(domain)),
    ...REQUIRED_INFORMANTS.map(({ id }) => !missing.includes(id)),
    ...record.informants.flatMap(({ role, kind, reachedBy }) => [role !== null, kind !== null, reachedBy !== null]),
    ...strongBarriersOf(findings).flatMap((strong) => [isWeighed(strong), decided.has(strong.determinant)]),
  ]
}
