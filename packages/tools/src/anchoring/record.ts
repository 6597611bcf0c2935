import type { IsoDate } from '@implementere/model'
import type { ToolRecord } from '../tool-record.ts'

/** Where a stakeholder stands, from those the intervention is for to those who answer for it nationally. Source: the levels named by the owners of the model; the ids are ours. */
export const STAKEHOLDER_LEVELS = ['recipient', 'practitioner', 'leader', 'municipality', 'region', 'national-owner'] as const
/** One of {@link STAKEHOLDER_LEVELS}. */
export type StakeholderLevel = (typeof STAKEHOLDER_LEVELS)[number]

/** The part a stakeholder has in the work. */
export const INVOLVEMENTS = ['involved', 'consulted', 'informed'] as const
/** One of {@link INVOLVEMENTS}. */
export type Involvement = (typeof INVOLVEMENTS)[number]

/** How much a stakeholder can help or hinder: 1 hardly, 5 decisively. */
export const INFLUENCE_LEVELS = [1, 2, 3, 4, 5] as const
/** One of {@link INFLUENCE_LEVELS}. */
export type InfluenceLevel = (typeof INFLUENCE_LEVELS)[number]

/** Where a stakeholder stands on the work: -2 works against it, 0 neither, 2 works for it. */
export const SUPPORT_LEVELS = [-2, -1, 0, 1, 2] as const
/** One of {@link SUPPORT_LEVELS}. */
export type SupportLevel = (typeof SUPPORT_LEVELS)[number]

/** Why a level needs nobody here. */
export const LEVEL_EXCEPTIONS = ['no-such-level', 'not-affected', 'covered-elsewhere'] as const
/** One of {@link LEVEL_EXCEPTIONS}. */
export type LevelExceptionReason = (typeof LEVEL_EXCEPTIONS)[number]

/** People who carry the work without being the team. Names from the checklist in our own words. */
export const KEY_ROLES = ['champion', 'opinion-leader', 'service-leader', 'specialist', 'lay-adviser'] as const
/** One of {@link KEY_ROLES}. */
export type KeyRole = (typeof KEY_ROLES)[number]

/** What a message is about. */
export const MESSAGE_TOPICS = ['need', 'benefit'] as const
/** One of {@link MESSAGE_TOPICS}. */
export type MessageTopic = (typeof MESSAGE_TOPICS)[number]

/** How far users take part, from being told to deciding together. */
export const INVOLVEMENT_FORMS = ['told', 'asked', 'advising', 'deciding-together'] as const
/** One of {@link INVOLVEMENT_FORMS}. */
export type InvolvementForm = (typeof INVOLVEMENT_FORMS)[number]

/** What a sponsor can commit. */
export const COMMITMENTS = ['time', 'money', 'staff', 'premises', 'priority', 'data'] as const
/** One of {@link COMMITMENTS}. */
export type Commitment = (typeof COMMITMENTS)[number]

/** What a member does in the team. */
export const TEAM_ROLES = [
  'leader',
  'coordinator',
  'professional',
  'trainer',
  'data',
  'administration',
  'user-representative',
  'owner-contact',
] as const
/** One of {@link TEAM_ROLES}. */
export type TeamRole = (typeof TEAM_ROLES)[number]

/** What the team may decide by itself. */
export const MANDATE_SCOPES = ['plan', 'adaptations', 'spending', 'work-time', 'training', 'stopping'] as const
/** One of {@link MANDATE_SCOPES}. */
export type MandateScope = (typeof MANDATE_SCOPES)[number]

/** The subscales of a leadership profile of the kind of the Implementation Leadership Scale (Aarons, Ehrhart & Farahnak 2014). No item of it is here. */
export const LEADERSHIP_SUBSCALES = ['proactive', 'knowledgeable', 'supportive', 'perseverant'] as const
/** One of {@link LEADERSHIP_SUBSCALES}. */
export type LeadershipSubscale = (typeof LEADERSHIP_SUBSCALES)[number]

/** The ends of a subscale: 0 not at all, 4 to a very great extent. */
export const LEADERSHIP_RANGE = { min: 0, max: 4 } as const

/** Somebody, or a group, that the work touches or depends on. */
export interface Stakeholder {
  readonly id: string
  readonly level: StakeholderLevel
  readonly label: string | null
  /** Opaque id of the person to talk to. */
  readonly contact: string | null
  readonly involvement: Involvement | null
  readonly influence: InfluenceLevel | null
  readonly support: SupportLevel | null
  /** The day they committed themselves; null when they have not, or it is unknown. */
  readonly commitmentDate: IsoDate | null
  readonly note: string | null
}

/** That a level needs nobody, and why. */
export interface LevelException {
  readonly id: string
  readonly level: StakeholderLevel
  readonly reason: LevelExceptionReason | null
  readonly note: string | null
}

/** What is done to meet a stakeholder's resistance, or to win them. */
export interface StakeholderAction {
  readonly id: string
  readonly stakeholder: string
  readonly description: string | null
  readonly owner: string | null
  readonly due: IsoDate | null
  readonly done: IsoDate | null
}

/** A service or a field of work that needs a leader and a specialist of its own. */
export interface ServiceArea {
  readonly id: string
  readonly label: string | null
}

/** Somebody with a part in the work. */
export interface KeyPerson {
  readonly id: string
  readonly role: KeyRole
  readonly person: string | null
  /** The area they are leader or specialist of; null where the role has none, or it is unknown. */
  readonly area: string | null
  /** The last day they have the part; null while no end is known. */
  readonly until: IsoDate | null
  readonly note: string | null
}

/** A message about the need or the benefit: to whom, by whom, when. */
export interface StakeholderMessage {
  readonly id: string
  readonly topic: MessageTopic
  readonly audience: StakeholderLevel | null
  readonly by: string | null
  readonly planned: IsoDate | null
  readonly given: IsoDate | null
  readonly channel: string | null
  readonly content: string | null
}

/** One time users took part. */
export interface UserInvolvement {
  readonly id: string
  readonly form: InvolvementForm | null
  readonly date: IsoDate | null
  /** How many took part. */
  readonly persons: number | null
  /** What came of it. */
  readonly outcome: string | null
}

/** What a leader with the power to do so has promised. */
export interface SponsorCommitment {
  readonly id: string
  readonly sponsor: string | null
  readonly date: IsoDate | null
  readonly covers: readonly Commitment[]
  readonly note: string | null
}

/** A member of the implementation team. */
export interface TeamMember {
  readonly id: string
  readonly person: string | null
  readonly roles: readonly TeamRole[]
  /** Share of a full position set aside for the team, 0-1. */
  readonly timeShare: number | null
  /** The last day in the team; null while no end is known. */
  readonly until: IsoDate | null
  readonly responsibilities: string | null
}

/** A day the charter was gone through and found right, or put right. */
export interface CharterReview {
  readonly id: string
  readonly date: IsoDate | null
  readonly note: string | null
}

/** What the team has agreed on with those it answers to. Can be made from the first core element on, and is kept alive in every phase. */
export interface TeamCharter {
  readonly agreed: IsoDate | null
  /** Weeks between the team's meetings. */
  readonly meetingIntervalWeeks: number | null
  readonly mandateFrom: string | null
  readonly mandateScopes: readonly MandateScope[]
  readonly mandate: string | null
  readonly reviews: readonly CharterReview[]
}

/** One rater's mean on one subscale about one leader, 0-4. Of several by the same rater the latest counts; without a rater, each is a voice of its own. */
export interface LeadershipRating {
  readonly id: string
  readonly leader: string
  readonly subscale: LeadershipSubscale
  readonly rater: string | null
  readonly date: IsoDate | null
  readonly value: number | null
}

/** Record of the tool for KE4: who stands behind the work, and who leads it. */
export interface AnchoringRecord extends ToolRecord<'KE4'> {
  readonly stakeholders: readonly Stakeholder[]
  readonly levelExceptions: readonly LevelException[]
  readonly actions: readonly StakeholderAction[]
  readonly areas: readonly ServiceArea[]
  readonly keyPeople: readonly KeyPerson[]
  readonly messages: readonly StakeholderMessage[]
  readonly userInvolvement: readonly UserInvolvement[]
  readonly sponsorCommitments: readonly SponsorCommitment[]
  readonly teamMembers: readonly TeamMember[]
  readonly charter: TeamCharter
  readonly leadershipRatings: readonly LeadershipRating[]
}
