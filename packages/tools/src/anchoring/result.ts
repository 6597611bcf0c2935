import type { CharterResult } from './charter.ts'
import type { ChecklistResult } from './checklist.ts'
import type { SponsorResult, TopicResult, UserResult } from './communication.ts'
import type { LeadershipProfile } from './leadership.ts'
import type { AreaResult, KeyRoleResult, TeamResult } from './people.ts'
import type { LevelResult, StakeholderAtRisk } from './stakeholders.ts'

/** What the register of stakeholders, the team and its leaders say. */
export interface AnchoringResult {
  readonly levels: readonly LevelResult[]
  /** Stakeholders of high influence and low support. */
  readonly atRisk: readonly StakeholderAtRisk[]
  /** Stakeholders who could be opponents of high influence for all that is known; ids, sorted. */
  readonly notPlaced: readonly string[]
  readonly keyRoles: readonly KeyRoleResult[]
  readonly areas: readonly AreaResult[]
  readonly topics: readonly TopicResult[]
  readonly users: UserResult
  readonly sponsors: SponsorResult
  readonly team: TeamResult
  readonly charter: CharterResult
  readonly leadership: readonly LeadershipProfile[]
  /** The newest checklist of each rater, on the components about anchoring. */
  readonly checklist: readonly ChecklistResult[]
}
