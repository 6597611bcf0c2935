import type { IsoDate } from '@implementere/model'
import { hasCome } from '../as-it-stood.ts'
import {
  COMMITMENTS,
  INVOLVEMENT_FORMS,
  MESSAGE_TOPICS,
  STAKEHOLDER_LEVELS,
  type AnchoringRecord,
  type Commitment,
  type InvolvementForm,
  type MessageTopic,
  type SponsorCommitment,
  type StakeholderLevel,
  type StakeholderMessage,
  type UserInvolvement,
} from './record.ts'

/** What is said of the need or of the benefit, and to whom. */
export interface TopicResult {
  readonly topic: MessageTopic
  /** Messages of which it is settled to whom, by whom and when. */
  readonly settled: number
  readonly messages: number
  readonly given: number
  /** Levels that have been told, in the order of the levels. */
  readonly told: readonly StakeholderLevel[]
  /** Messages that should have been given by now; ids, sorted. */
  readonly overdue: readonly string[]
}

/** How users have taken part so far. */
export interface UserResult {
  readonly times: number
  /** The farthest they came; null when they took no part, or it is unknown how. */
  readonly farthest: InvolvementForm | null
  readonly latest: IsoDate | null
}

/** What leaders with the power to do so have promised so far. */
export interface SponsorResult {
  /** Commitments with sponsor, day and content; ids, sorted. */
  readonly committed: readonly string[]
  readonly covers: readonly Commitment[]
  readonly since: IsoDate | null
}

/** Messages by topic, in the order of {@link MESSAGE_TOPICS}. */
export function topicsOf(messages: AnchoringRecord['messages'], asOf: IsoDate): readonly TopicResult[] {
  return MESSAGE_TOPICS.map((topic) => {
    const rows = messages.filter((row) => row.topic === topic)
    const given = rows.filter((row) => hasCome(row.given, asOf))
    return {
      topic,
      settled: rows.filter(isMessageSettled).length,
      messages: rows.length,
      given: given.length,
      told: STAKEHOLDER_LEVELS.filter((level) => given.some(({ audience }) => audience === level)),
      overdue: rows
        .filter((row) => row.planned !== null && row.planned < asOf && !hasCome(row.given, asOf))
        .map(({ id }) => id)
        .toSorted(),
    }
  })
}

/** Whether it is settled to whom, by whom and when. */
export function isMessageSettled({ audience, by, planned, given }: StakeholderMessage): boolean {
  return audience !== null && by !== null && (planned !== null || given !== null)
}

/** How users have taken part by a day. */
export function usersOf(rows: readonly UserInvolvement[], asOf: IsoDate): UserResult {
  const happened = rows.filter(({ date }) => hasCome(date, asOf))
  return {
    times: happened.length,
    farthest: INVOLVEMENT_FORMS.findLast((form) => happened.some((row) => row.form === form)) ?? null,
    latest:
      happened
        .flatMap(({ date }) => date ?? [])
        .toSorted()
        .at(-1) ?? null,
  }
}

/** Whether users had a say: were asked, at the least. */
export function hadSay(row: UserInvolvement, asOf: IsoDate): boolean {
  return hasCome(row.date, asOf) && row.form !== null && row.form !== 'told'
}

/** What has been promised by a day. */
export function sponsorsOf(rows: readonly SponsorCommitment[], asOf: IsoDate): SponsorResult {
  const committed = rows.filter((row) => isCommitted(row, asOf))
  return {
    committed: committed.map(({ id }) => id).toSorted(),
    covers: COMMITMENTS.filter((commitment) => committed.some(({ covers }) => covers.includes(commitment))),
    since: committed.flatMap(({ date }) => date ?? []).toSorted()[0] ?? null,
  }
}

/** Whether it is said who promised what, and the day has come. */
export function isCommitted({ sponsor, date, covers }: SponsorCommitment, asOf: IsoDate): boolean {
  return sponsor !== null && hasCome(date, asOf) && covers.length > 0
}
