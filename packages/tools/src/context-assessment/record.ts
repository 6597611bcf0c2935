import type { IsoDate } from '@implementere/model'
import type { ToolRecord } from '../tool-record.ts'

/** Who somebody is to the intervention: gets it, speaks for those who do, gives it, leads those who do, leads the organisation, or works with it from outside. */
export const INFORMANT_KINDS = ['recipient', 'representative', 'deliverer', 'mid-level-leader', 'senior-leader', 'partner', 'other'] as const

/** One of {@link INFORMANT_KINDS}. */
export type InformantKind = (typeof INFORMANT_KINDS)[number]

/** Ways to find out how things stand. */
export const INQUIRY_METHODS = ['interview', 'group-interview', 'survey', 'meeting', 'observation', 'documents', 'statistics'] as const

/** One of {@link INQUIRY_METHODS}. */
export type InquiryMethod = (typeof INQUIRY_METHODS)[number]

/** What is done about a determinant: act on it, live with the risk and say why, or keep an eye on it. */
export const BARRIER_DECISIONS = ['act-on', 'accept-risk', 'watch'] as const

/** One of {@link BARRIER_DECISIONS}. */
export type BarrierDecision = (typeof BARRIER_DECISIONS)[number]

/** A role that is asked. */
export interface Informant {
  readonly id: string
  /** The role as the ratings name it. */
  readonly role: string | null
  readonly kind: InformantKind | null
  readonly reachedBy: InquiryMethod | null
}

/** What was decided about a determinant. */
export interface BarrierPriority {
  readonly id: string
  readonly determinant: string | null
  readonly decision: BarrierDecision | null
  /** Free text. Has to be said where a risk is accepted. */
  readonly reason: string | null
}

/** Something that was found out about a determinant. */
export interface EvidenceNote {
  readonly id: string
  readonly determinant: string | null
  readonly method: InquiryMethod | null
  readonly date: IsoDate | null
  /** Free text. */
  readonly note: string | null
}

/**
 * Record of the tool for KE2: who was asked, what was found, and what is done about it. The ratings themselves stand with the implementation and come by the
 * context. Plain JSON; null is unknown.
 */
export interface ContextAssessmentRecord extends ToolRecord<'KE2'> {
  /** The round of ratings it rests on; null: the latest rating of each person, whatever its round. */
  readonly round: string | null
  readonly informants: readonly Informant[]
  readonly priorities: readonly BarrierPriority[]
  /** Free text: why there is no barrier to act on. Null where there is one, or where it is not known. */
  readonly nothingToActOn: string | null
  readonly evidence: readonly EvidenceNote[]
}
