import type { BandPresetId, PeriodUnit } from '@implementere/dimensions'
import type { DimensionId, IsoDate, ObligationId } from '@implementere/model'
import type { ControlRuleSetId } from '@implementere/statistics'
import type { ToolRecord } from '../tool-record.ts'

/** What an indicator is there for: the quality of the implementation, or whether it is of use. The two obligations of KE5. */
export const INDICATOR_PURPOSES = ['quality', 'usefulness'] as const satisfies readonly ObligationId<'KE5'>[]

/** One of {@link INDICATOR_PURPOSES}. */
export type IndicatorPurpose = (typeof INDICATOR_PURPOSES)[number]

/** Where the data points of an indicator come from: computed from observations, scored from a checklist, or recorded as numbers in KE6. */
export const INDICATOR_ORIGINS = ['observations', 'checklist', 'recorded'] as const

/** One of {@link INDICATOR_ORIGINS}. */
export type IndicatorOrigin = (typeof INDICATOR_ORIGINS)[number]

/** What a data point is: a share of a denominator, a mean, or a count. */
export const INDICATOR_UNITS = ['proportion', 'mean', 'count'] as const

/** One of {@link INDICATOR_UNITS}. */
export type IndicatorUnit = (typeof INDICATOR_UNITS)[number]

/** At which level an indicator is read, from the smallest to the largest. */
export const INDICATOR_LEVELS = ['session', 'case', 'practitioner', 'site', 'municipality', 'national'] as const

/** One of {@link INDICATOR_LEVELS}. */
export type IndicatorLevel = (typeof INDICATOR_LEVELS)[number]

/** How findings are brought back. */
export const FEEDBACK_WAYS = ['conversation', 'supervision', 'meeting', 'report', 'dashboard'] as const

/** One of {@link FEEDBACK_WAYS}. */
export type FeedbackWay = (typeof FEEDBACK_WAYS)[number]

/** The kinds of goals that an implementation can have beside a changed practice. Named in the lecture. */
export const USEFULNESS_GOALS = ['practice', 'knowledge', 'understanding', 'reflection'] as const

/** One of {@link USEFULNESS_GOALS}. */
export type UsefulnessGoalKind = (typeof USEFULNESS_GOALS)[number]

/** Greatest number of people, sessions or values that a record takes. A guard against slips, ours; sums of it stay exact. */
export const MAX_COUNT = 1_000_000_000

/** Greatest value of any other kind, on either side of 0. A guard against slips, ours; what is computed from it stays finite. */
export const MAX_FIGURE = 1_000_000_000_000

/** To whom findings go, and how. */
export interface FeedbackRoute {
  readonly id: string
  /** Opaque id of a person, team or role. */
  readonly recipient: string | null
  readonly how: FeedbackWay | null
}

/** What an indicator costs one role in one of its periods. */
export interface IndicatorBurden {
  readonly id: string
  /** The role, as the organisation names its roles. */
  readonly role: string | null
  /** Minutes per period of the indicator, all people of the role together. */
  readonly minutes: number | null
}

/** Something that is followed over time: defined here, its points recorded in KE6 or computed, judged in KE7. */
export interface Indicator {
  readonly id: string
  readonly purpose: IndicatorPurpose | null
  /** Which implementation dimension it measures; null for an outcome. */
  readonly dimension: DimensionId | null
  readonly name: string | null
  /** What is counted, in words precise enough for two people to count alike. */
  readonly definition: string | null
  readonly numerator: string | null
  readonly denominator: string | null
  /** Where the data are found: journal, form, register. */
  readonly dataSource: string | null
  readonly origin: IndicatorOrigin | null
  /** Id of a measure of `@implementere/dimensions`, where its points are computed from observations. */
  readonly measure: string | null
  /** Id and version of a checklist, `qic-no@1`, where its points are scores of it. */
  readonly instrument: string | null
  readonly unit: IndicatorUnit | null
  readonly level: IndicatorLevel | null
  /** How often a data point is expected. */
  readonly frequency: PeriodUnit | null
  /** A day in the first period that a point is expected of, the baseline included. */
  readonly start: IsoDate | null
  /** A day in the last one; null: until further notice. */
  readonly end: IsoDate | null
  /** Expected denominator, or number of values behind a mean, in a period. */
  readonly expectedPerPeriod: number | null
  /** Expected standard deviation of single values, for a mean. */
  readonly expectedDeviation: number | null
  /** Opaque id of who answers for it. */
  readonly owner: string | null
  /** Decision rule over time: which signals call for a look. */
  readonly ruleSet: ControlRuleSetId | null
  /** Decision rule by level: named bands for a proportion. */
  readonly bands: BandPresetId | null
  /** Decision rule by goal: the value to reach, a proportion 0-1 or in the unit of the mean or count. */
  readonly target: number | null
  /** Which way is better. */
  readonly better: 'higher' | 'lower' | null
  /** Whether the situation before the change is measured too. */
  readonly baselinePlanned: boolean | null
  readonly feedback: readonly FeedbackRoute[]
  readonly burden: readonly IndicatorBurden[]
}

/** A dimension that is not measured, and why that is right here. */
export interface DimensionExemption {
  readonly id: string
  readonly dimension: DimensionId | null
  readonly reason: string | null
}

/** What it is to be of use for, and the indicators that will show it. */
export interface UsefulnessGoal {
  readonly id: string
  readonly kind: UsefulnessGoalKind | null
  readonly text: string | null
  /** Ids of indicators of usefulness. */
  readonly indicators: readonly string[]
}

/** Record of the tool for KE5: what is followed, by whom, how often, and what is done with it. */
export interface MonitoringPlanRecord extends ToolRecord<'KE5'> {
  readonly indicators: readonly Indicator[]
  readonly exemptions: readonly DimensionExemption[]
  readonly goals: readonly UsefulnessGoal[]
}
