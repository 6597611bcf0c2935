import type { CoreElementId, ObligationId, PhaseId } from '@implementere/model'
import type { UsefulnessGoalKind } from '../monitoring-plan/record.ts'
import type { ToolTexts } from '../texts.ts'
import type { SustainmentDecisionCheckCode } from './completion.ts'
import type { CycleDecisionGap } from './cycle-decision.ts'
import type { SustainmentDecisionWarningCode } from './evaluate.ts'
import type { FullImplementation } from './fidelity-share.ts'
import type {
  DataRetention,
  DocumentStatus,
  OpenCases,
  ReopenReason,
  Replacement,
  ScopeChange,
  SustainmentDecision,
  SustainmentDecisionRecord,
} from './record.ts'
import type { KindStatus } from './routine-coverage.ts'
import type { SustainmentKindId } from './sustainment-kinds.ts'

/** A name, and what is meant by it in our own words. */
interface NamedText {
  readonly name: string
  readonly explanation: string
}

/** Texts of the closed lists of choices. */
interface Options {
  readonly sustainmentDecisions: Readonly<Record<SustainmentDecision, string>>
  readonly scopeChanges: Readonly<Record<ScopeChange, string>>
  readonly phases: Readonly<Record<PhaseId, string>>
  readonly goalAims: Readonly<Record<UsefulnessGoalKind, string>>
  readonly openCases: Readonly<Record<OpenCases, string>>
  readonly dataRetentions: Readonly<Record<DataRetention, string>>
  readonly replacements: Readonly<Record<Replacement, string>>
  readonly sustainmentKinds: Readonly<Record<SustainmentKindId, string>>
  readonly documentStatuses: Readonly<Record<DocumentStatus, string>>
  readonly coreElements: Readonly<Record<CoreElementId, string>>
  readonly reopenReasons: Readonly<Record<ReopenReason, string>>
}

/** Texts of the other codes in the result. */
interface Codes {
  readonly obligations: Readonly<Record<ObligationId<'KE9'>, string>>
  readonly kindStatuses: Readonly<Record<KindStatus, string>>
  readonly fullImplementation: Readonly<Record<FullImplementation, string>>
  readonly cycleDecisionGaps: Readonly<Record<CycleDecisionGap, string>>
  readonly reasons: Readonly<Record<'not-reported' | 'no-data' | 'invalid-counts', string>>
  readonly methods: Readonly<
    Record<'sustainment.completeness' | 'sustainment.coverage' | 'sustainment.busFactor' | 'sustainment.fidelityShare', NamedText>
  >
}

/** Every text of the tool for KE9 in one language. */
export type SustainmentDecisionTexts = ToolTexts<
  SustainmentDecisionRecord,
  SustainmentDecisionCheckCode,
  SustainmentDecisionWarningCode,
  Options,
  Codes
>
