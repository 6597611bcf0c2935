import type { SpecificationField } from '@implementere/barriers'
import type { DimensionId, IsoDate, TrainingMethodId } from '@implementere/model'
import type { ToolRecord } from '../tool-record.ts'

/** Whether a strategy was changed for this setting, or was looked at and fits as it is. */
export const TAILORINGS = ['changed', 'fits-as-it-is'] as const

/** One of {@link TAILORINGS}. */
export type Tailoring = (typeof TAILORINGS)[number]

/** What a plan has to say about the time after the start, or it fades when people leave, money ends and material wears out. */
export const SUSTAINMENT_TOPICS = ['turnover-training', 'funding', 'supervision', 'material'] as const

/** One of {@link SUSTAINMENT_TOPICS}. */
export type SustainmentTopic = (typeof SUSTAINMENT_TOPICS)[number]

/** Longest task that a record takes, in working days: some forty years. A guard against slips, ours. */
export const MAX_DURATION_DAYS = 10_000

/** What was changed in a strategy for this setting, and why. */
export interface StrategyTailoring {
  readonly outcome: Tailoring | null
  /** Free text: what was changed. */
  readonly change: string | null
  /** Free text: why it was changed, or why it fits. */
  readonly reason: string | null
}

/** A strategy that was chosen. */
export interface ChosenStrategy {
  readonly id: string
  /** Id of a strategy of the catalogue, or of one's own. */
  readonly strategy: string | null
  /** The barriers that it is meant to change. */
  readonly determinants: readonly string[]
  readonly tailoring: StrategyTailoring
  /** Free text, all seven: who does what, to whom, when, how much, for which outcome and why. */
  readonly specification: Readonly<Record<SpecificationField, string | null>>
  /** The implementation dimension on which it should show. */
  readonly dimension: DimensionId | null
}

/** A barrier that the plan leaves as it is. */
export interface AcceptedRisk {
  readonly id: string
  readonly determinant: string | null
  /** Free text. Has to be said. */
  readonly reason: string | null
}

/** A training, and which forms it includes. */
export interface TrainingPlan {
  readonly id: string
  /** Free text. */
  readonly label: string | null
  readonly includes: Readonly<Record<TrainingMethodId, boolean | null>>
  /** Whether those who practise are told how it went: the printed table says practice only, others practice with feedback. */
  readonly feedback: boolean | null
}

/** Something that somebody does. */
export interface PlannedTask {
  readonly id: string
  /** Free text. */
  readonly label: string | null
  /** Id of a row of `strategies`. */
  readonly strategy: string | null
  /** The one person who answers for it, an opaque id. */
  readonly accountable: string | null
  /** Others who take part, opaque ids. */
  readonly contributors: readonly string[]
  /** Not begun before this day. */
  readonly start: IsoDate | null
  /** Done on this day at the latest. */
  readonly due: IsoDate | null
  /** Norwegian working days from the first to the last, both counted. Null: as many as there are from `start` to `due`. */
  readonly durationDays: number | null
  /** Tasks that have to be done before it begins. */
  readonly dependsOn: readonly string[]
  /** The day it was done; null: not done, as far as is known. */
  readonly done: IsoDate | null
}

/** How something is kept up after the start. */
export interface SustainmentMeasure {
  readonly id: string
  readonly topic: SustainmentTopic | null
  /** Free text: how it is secured, or why it is not needed here. */
  readonly plan: string | null
  /** Who answers for it, an opaque id. */
  readonly accountable: string | null
}

/** Record of the tool for KE3: strategies chosen and tailored, the tasks to carry them out, and what keeps them going. Plain JSON; null is unknown. */
export interface StrategyPlanRecord extends ToolRecord<'KE3'> {
  readonly strategies: readonly ChosenStrategy[]
  readonly acceptedRisks: readonly AcceptedRisk[]
  /** Whether somebody has to master something new for the plan to work. */
  readonly skillChange: boolean | null
  readonly training: readonly TrainingPlan[]
  readonly tasks: readonly PlannedTask[]
  readonly sustainment: readonly SustainmentMeasure[]
}
