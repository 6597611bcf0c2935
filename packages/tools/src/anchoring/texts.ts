import type { ToolTexts } from '../texts.ts'
import type { CharterGap } from './charter.ts'
import type { AnchoringComponent } from './checklist.ts'
import type { AnchoringCheck } from './completion.ts'
import type { LeadershipMean } from './leadership.ts'
import type {
  AnchoringRecord,
  Commitment,
  InfluenceLevel,
  Involvement,
  InvolvementForm,
  KeyRole,
  LeadershipSubscale,
  LevelExceptionReason,
  MandateScope,
  MessageTopic,
  StakeholderLevel,
  SupportLevel,
  TeamRole,
} from './record.ts'
import type { LevelStatus } from './stakeholders.ts'
import type { AnchoringWarning } from './warnings.ts'

/** Texts of the closed lists in a record of anchoring. */
export interface AnchoringOptions {
  readonly stakeholderLevels: Readonly<Record<StakeholderLevel, string>>
  readonly involvements: Readonly<Record<Involvement, string>>
  readonly influenceLevels: Readonly<Record<InfluenceLevel, string>>
  readonly supportLevels: Readonly<Record<`${SupportLevel}`, string>>
  readonly levelExceptions: Readonly<Record<LevelExceptionReason, string>>
  readonly keyRoles: Readonly<Record<KeyRole, string>>
  readonly messageTopics: Readonly<Record<MessageTopic, string>>
  readonly involvementForms: Readonly<Record<InvolvementForm, string>>
  readonly commitments: Readonly<Record<Commitment, string>>
  readonly teamRoles: Readonly<Record<TeamRole, string>>
  readonly mandateScopes: Readonly<Record<MandateScope, string>>
  readonly leadershipSubscales: Readonly<Record<LeadershipSubscale, string>>
}

/** Texts of the codes in the result of the work on anchoring. */
export interface AnchoringCodes {
  readonly levelStatuses: Readonly<Record<LevelStatus, string>>
  readonly charterGaps: Readonly<Record<CharterGap, string>>
  /** Names of the leadership scales; the subscales are explained in our own words in `leadershipExplanations`. */
  readonly leadershipScales: Readonly<Record<LeadershipMean['scale'], string>>
  readonly leadershipExplanations: Readonly<Record<LeadershipSubscale, string>>
  /** How to read the published distribution. */
  readonly leadershipCaution: string
  readonly checklistComponents: Readonly<Record<AnchoringComponent, string>>
  readonly reasons: Readonly<Record<'not-rated' | 'subscale-missing', string>>
  readonly methods: Readonly<Record<'anchoring.completeness', string>>
}

/** The texts of anchoring in one language. */
export type AnchoringTexts = ToolTexts<AnchoringRecord, AnchoringCheck, AnchoringWarning, AnchoringOptions, AnchoringCodes>
