import type { CoreElementId, IsoDate, PhaseId } from '@implementere/model'
import type { UsefulnessGoalKind } from '../monitoring-plan/record.ts'
import type { ToolRecord } from '../tool-record.ts'
import type { SustainmentKindId } from './sustainment-kinds.ts'

/** What can be decided: the first three open a new cycle, the last ends the work. */
export const SUSTAINMENT_DECISIONS = ['new-period', 'changed-scope', 'permanent-practice', 'ending'] as const

/** One of {@link SUSTAINMENT_DECISIONS}. */
export type SustainmentDecision = (typeof SUSTAINMENT_DECISIONS)[number]

/** What changes when the scope does. */
export const SCOPE_CHANGES = ['scope', 'target-group', 'both'] as const

/** One of {@link SCOPE_CHANGES}. */
export type ScopeChange = (typeof SCOPE_CHANGES)[number]

/** What becomes of people in the middle of the intervention when it ends. */
export const OPEN_CASES = ['none', 'completed-first', 'transferred'] as const

/** One of {@link OPEN_CASES}. */
export type OpenCases = (typeof OPEN_CASES)[number]

/** What becomes of the data when it ends. */
export const DATA_RETENTIONS = ['deleted', 'archived', 'handed-over'] as const

/** One of {@link DATA_RETENTIONS}. */
export type DataRetention = (typeof DATA_RETENTIONS)[number]

/** What takes the place of what ends. */
export const REPLACEMENTS = ['another-intervention', 'usual-practice', 'nothing'] as const

/** One of {@link REPLACEMENTS}. */
export type Replacement = (typeof REPLACEMENTS)[number]

/** Whether it is written down how something is done. */
export const DOCUMENT_STATUSES = ['in-force', 'draft', 'none'] as const

/** One of {@link DOCUMENT_STATUSES}. */
export type DocumentStatus = (typeof DOCUMENT_STATUSES)[number]

/** Why a core element is taken up again. */
export const REOPEN_REASONS = [
  'theory-failure',
  'implementation-failure',
  'unexplained-success',
  'weak-sustainability',
  'new-scope',
  'changed-context',
  'staff-turnover',
  'yearly-review',
] as const

/** One of {@link REOPEN_REASONS}. */
export type ReopenReason = (typeof REOPEN_REASONS)[number]

/** A routine or system that keeps the intervention going, with who answers for it. */
export interface RegisterEntry {
  readonly id: string
  readonly kind: SustainmentKindId
  /** Where it holds; null: everywhere. */
  readonly site: string | null
  /** Opaque id. */
  readonly owner: string | null
  /** Opaque ids of those who take over when the owner is away. */
  readonly deputies: readonly string[]
  readonly document: DocumentStatus | null
  readonly nextReview: IsoDate | null
  readonly note: string | null
}

/** A core element that the next cycle takes up again. */
export interface ReopenedElement {
  readonly id: string
  readonly coreElement: CoreElementId
  readonly reason: ReopenReason | null
  readonly note: string | null
}

/** Record of the tool for KE9: what was decided, and what keeps it going. */
export interface SustainmentDecisionRecord extends ToolRecord<'KE9'> {
  readonly decision: {
    readonly choice: SustainmentDecision | null
    /** Opaque id of who decided. */
    readonly by: string | null
    readonly date: IsoDate | null
    readonly rationale: string | null
    /** What changes, when the scope or the target group does. */
    readonly change: ScopeChange | null
    /** The phase in which the next cycle begins. */
    readonly nextPhase: PhaseId | null
    readonly nextReview: IsoDate | null
  }
  readonly goal: { readonly aim: UsefulnessGoalKind | null; readonly text: string | null; readonly until: IsoDate | null }
  /** How the intervention is ended; unknown while it is not. */
  readonly ending: {
    readonly usersInformed: IsoDate | null
    readonly practitionersInformed: IsoDate | null
    readonly openCases: OpenCases | null
    readonly dataRetention: DataRetention | null
    readonly replacement: Replacement | null
    readonly note: string | null
  }
  readonly register: readonly RegisterEntry[]
  /** Practitioners of today and how many of them meet the fidelity criterion: counted, or computed from the observations. */
  readonly fidelity: {
    readonly practitioners: number | null
    readonly assessed: number | null
    readonly meeting: number | null
    /** Id of a measure of `@implementere/dimensions`, a proportion. */
    readonly measure: string | null
    /** What a practitioner must reach, 0-1. */
    readonly criterion: number | null
    /** First day of the sessions that count. */
    readonly since: IsoDate | null
  }
  readonly reopen: readonly ReopenedElement[]
  /** True: the next cycle takes nothing up again. */
  readonly nothingToReopen: boolean | null
}
