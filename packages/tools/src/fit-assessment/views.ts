import {
  KNOWLEDGE_SOURCES,
  PRACTITIONER_ATTRIBUTES,
  type IsoDate,
  type KnowledgeSourceId,
  type PractitionerAttributeDefinition,
  type PractitionerAttributeId,
} from '@implementere/model'
import { rowsUntil } from '../as-it-stood.ts'
import { latestPerKey } from '../latest.ts'
import { rowsByKey } from '../rows-by-key.ts'
import {
  ATTRIBUTE_VERDICTS,
  KNOWLEDGE_VERDICTS,
  type AttributeJudgement,
  type AttributeVerdict,
  type FitAssessmentRecord,
  type KnowledgeVerdict,
} from './record.ts'

/** How practitioners see one attribute of a candidate: counts only, since the verdicts have an order and no distances. */
export interface AttributeResult {
  readonly attribute: PractitionerAttributeId
  /** How much weight practitioners give it, as printed: ordinal, equal stars are a tie, never a factor. */
  readonly stars: PractitionerAttributeDefinition['stars']
  /** Practitioners by verdict. */
  readonly counts: Readonly<Record<AttributeVerdict, number>>
  /** Practitioners asked whose verdict is not known. */
  readonly unknown: number
}

/** What one source of knowledge says of a candidate. */
export interface KnowledgeResult {
  readonly source: KnowledgeSourceId
  /** Whether anything with a known verdict was consulted; `silent` is a verdict. */
  readonly consulted: boolean
  /** Entries by verdict. */
  readonly counts: Readonly<Record<KnowledgeVerdict, number>>
  readonly unknown: number
}

/** Counts of practitioners' verdicts by candidate and attribute, the attributes in the order of the model's table. Of one practitioner the latest known verdict counts. */
export function attributeViews(
  judgements: FitAssessmentRecord['attributeJudgements'],
  asOf: IsoDate,
): (candidate: string) => readonly AttributeResult[] {
  const cells = rowsByKey(judgements, ({ candidate, attribute }) => JSON.stringify([candidate, attribute]))
  return (candidate) =>
    PRACTITIONER_ATTRIBUTES.map(({ id, stars }) => {
      const rows = cells.get(JSON.stringify([candidate, id])) ?? []
      const asked = latestPerKey(rows, asOf, practitionerOf)
      const known = latestPerKey(
        rows.filter(({ verdict }) => verdict !== null),
        asOf,
        practitionerOf,
      )
      return { attribute: id, stars, counts: countsOf(ATTRIBUTE_VERDICTS, known), unknown: asked.length - known.length }
    })
}

/** Counts of what the three sources of knowledge say by candidate, in the order of the model's table. What is dated after `asOf` has not been consulted yet. */
export function knowledgeViews(entries: FitAssessmentRecord['knowledge'], asOf: IsoDate): (candidate: string) => readonly KnowledgeResult[] {
  const cells = rowsByKey(rowsUntil(entries, asOf), ({ candidate, source }) => JSON.stringify([candidate, source]))
  return (candidate) =>
    KNOWLEDGE_SOURCES.map(({ id }) => {
      const rows = cells.get(JSON.stringify([candidate, id])) ?? []
      const unknown = rows.filter(({ verdict }) => verdict === null).length
      return { source: id, consulted: rows.length > unknown, counts: countsOf(KNOWLEDGE_VERDICTS, rows), unknown }
    })
}

/** Without a rater each verdict is a voice of its own. */
function practitionerOf({ id, rater }: AttributeJudgement): string {
  return JSON.stringify([rater === null, rater ?? id])
}

function countsOf<Verdict extends string>(
  verdicts: readonly Verdict[],
  rows: readonly { readonly verdict: Verdict | null }[],
): Readonly<Record<Verdict, number>> {
  const entries = verdicts.map((verdict) => [verdict, rows.filter((row) => row.verdict === verdict).length])
  return Object.fromEntries(entries) as Record<Verdict, number>
}
