import type { CoreElementId, IsoDate } from '@implementere/model'
import type { ToolRecord } from '../tool-record.ts'

/** What a signal turned out to be. */
export const SIGNAL_CONCLUSIONS = ['real-change', 'known-cause', 'data-fault', 'no-cause-found'] as const

/** One of {@link SIGNAL_CONCLUSIONS}. */
export type SignalConclusion = (typeof SIGNAL_CONCLUSIONS)[number]

/** What is done about it. */
export const SIGNAL_ACTIONS = ['none', 'watch', 'test-change', 'adapt', 'fix-data'] as const

/** One of {@link SIGNAL_ACTIONS}. */
export type SignalAction = (typeof SIGNAL_ACTIONS)[number]

/** How far a tested change reaches, from the smallest test. */
export const TEST_SCALES = ['one-case', 'few-cases', 'one-unit', 'several-units', 'everywhere'] as const

/** One of {@link TEST_SCALES}. */
export type TestScale = (typeof TEST_SCALES)[number]

/** Where a test of a change stands: thought of, under way, or over. */
export const CYCLE_STATUSES = ['planned', 'running', 'closed'] as const

/** One of {@link CYCLE_STATUSES}. */
export type CycleStatus = (typeof CYCLE_STATUSES)[number]

/** What was decided about a tested change. */
export const CYCLE_DECISION_KINDS = ['adopt', 'adapt', 'abandon'] as const

/** One of {@link CYCLE_DECISION_KINDS}. */
export type CycleDecisionKind = (typeof CYCLE_DECISION_KINDS)[number]

/** What people say of a change: whether the core of the intervention stays as it is. `unknown` is a verdict too: it was asked, and nobody can tell. */
export const FIDELITY_VERDICTS = ['consistent', 'inconsistent', 'unknown'] as const

/** One of {@link FIDELITY_VERDICTS}. */
export type FidelityVerdict = (typeof FIDELITY_VERDICTS)[number]

/** Where a problem stands; `accepted`: it will not be solved, and that is known. */
export const PROBLEM_STATUSES = ['open', 'in-progress', 'solved', 'accepted'] as const

/** One of {@link PROBLEM_STATUSES}. */
export type ProblemStatus = (typeof PROBLEM_STATUSES)[number]

/** That people have looked at a signal. The signal itself is never stored: indicator, rule and a period of it name it. */
export interface SignalReview {
  readonly id: string
  readonly indicator: string
  readonly rule: string
  /** A period of the signal; the first one is its key. */
  readonly period: string
  readonly on: IsoDate | null
  /** Opaque id. */
  readonly by: string | null
  readonly conclusion: SignalConclusion | null
  readonly action: SignalAction | null
  readonly note: string | null
}

/** A number that was taken in a test of a change. */
export interface CycleMeasurement {
  readonly id: string
  readonly date: IsoDate | null
  readonly value: number | null
}

/** A test of a change: plan, do, study, act. */
export interface PdsaCycle {
  readonly id: string
  /** Cycles that test the same change one after another have the same name here; null: it stands alone. */
  readonly chain: string | null
  /** Indicator of KE5 that should show it. */
  readonly indicator: string | null
  readonly status: CycleStatus | null
  readonly start: IsoDate | null
  readonly end: IsoDate | null
  readonly scale: TestScale | null
  readonly aim: string | null
  readonly change: string | null
  /** What was expected to happen, written down before. */
  readonly prediction: string | null
  readonly measurements: readonly CycleMeasurement[]
  /** What happened, and how it compares with the prediction. */
  readonly study: string | null
  readonly decision: CycleDecisionKind | null
  /** Opaque id. */
  readonly decidedBy: string | null
}

/** What was judged of an adaptation. The adaptation itself, with its eight elements of FRAME, is an observation. */
export interface AdaptationVerdict {
  readonly id: string
  /** Id of the adaptation among the observations. */
  readonly adaptation: string
  readonly verdict: FidelityVerdict | null
  readonly on: IsoDate | null
  /** Opaque id of who decided. */
  readonly by: string | null
  /** Whether the owner of the intervention was asked. */
  readonly ownerConsulted: boolean | null
  readonly note: string | null
}

/** Something that stands in the way. */
export interface Problem {
  readonly id: string
  readonly reportedOn: IsoDate | null
  readonly status: ProblemStatus | null
  readonly settledOn: IsoDate | null
  /** Opaque id of who follows it up. */
  readonly owner: string | null
  readonly description: string | null
  readonly cause: string | null
  /** Core elements that it sends the team back to. */
  readonly reopens: readonly CoreElementId[]
}

/** That there was nothing of a kind, on somebody's word. Said when all three are given. */
export interface NothingToRecord {
  readonly on: IsoDate | null
  /** Opaque id. */
  readonly by: string | null
  readonly reason: string | null
}

/** Record of the tool for KE7: what people made of the signals, what they tried, and what they decided. */
export interface AdjustmentLoopRecord extends ToolRecord<'KE7'> {
  readonly reviews: readonly SignalReview[]
  readonly cycles: readonly PdsaCycle[]
  /** That no change had to be tested. */
  readonly noCycles: NothingToRecord
  readonly verdicts: readonly AdaptationVerdict[]
  /** That nothing was adapted. */
  readonly noAdaptations: NothingToRecord
  readonly problems: readonly Problem[]
}
