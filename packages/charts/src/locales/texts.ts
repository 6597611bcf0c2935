import type { LocalePack } from '@implementere/model'

/** Words on axes, in legends and at the head of table columns. */
export type WordId =
  | 'amount'
  | 'asOf'
  | 'bounds'
  | 'cannotBeDrawn'
  | 'center'
  | 'changeability'
  | 'class'
  | 'component'
  | 'critical'
  | 'determinant'
  | 'done'
  | 'driving'
  | 'due'
  | 'element'
  | 'grandMean'
  | 'importance'
  | 'lowerLimit'
  | 'mean'
  | 'measure'
  | 'median'
  | 'net'
  | 'no'
  | 'noData'
  | 'noSite'
  | 'notDone'
  | 'notPlaced'
  | 'now'
  | 'ofFirst'
  | 'ofPrevious'
  | 'overallEqual'
  | 'overallWeighted'
  | 'overdue'
  | 'ownMean'
  | 'period'
  | 'phase'
  | 'planned'
  | 'quadrant'
  | 'restraining'
  | 'shrunken'
  | 'side'
  | 'signal'
  | 'signalDown'
  | 'signalOther'
  | 'signalUp'
  | 'site'
  | 'slack'
  | 'stage'
  | 'start'
  | 'status'
  | 'strength'
  | 'task'
  | 'total'
  | 'unknown'
  | 'upperLimit'
  | 'value'
  | 'values'
  | 'yes'

/** Why there is no value. A reason that is not here is shown as its code; add it to a copy of the pack. */
export type ReasonId =
  | 'all-not-applicable'
  | 'all-unknown'
  | 'component-missing'
  | 'insufficient-data'
  | 'no-barrier'
  | 'no-data'
  | 'no-denominator'
  | 'no-sigma'
  | 'no-variance'
  | 'suppressed'
  | 'unknown-count'

/** The rules that find signals, by the ids of `@implementere/statistics`. */
export type RuleId =
  | 'alternation'
  | 'beyondLimits'
  | 'fewCrossings'
  | 'fewRuns'
  | 'fourOfFive'
  | 'longRun'
  | 'manyRuns'
  | 'noneWithinOneSigma'
  | 'shift'
  | 'trend'
  | 'twoOfThree'
  | 'withinOneSigma'

/** Quadrants of priority, by the ids of `@implementere/barriers`. */
export type QuadrantId = 'act-first' | 'risk-to-monitor' | 'within-reach' | 'leave-for-now'

/** Classes of determinants, by the ids of `@implementere/barriers`. */
export type ClassId = 'barrier' | 'facilitator' | 'neutral' | 'mixed' | 'polarised' | 'insufficient-data'

/** How far work on a core element has come, by the ids of `@implementere/phases`. */
export type ElementStatusId = 'not-started' | 'in-progress' | 'completed' | 'not-applicable' | 'to-revisit'

/** Stages in the life of an implementation, by the ids of `@implementere/phases`. */
export type LifecycleId = 'not-started' | 'active' | 'paused' | 'ended'

/** Every text of this package in one language: a missing text does not compile. */
export interface ChartsTexts extends LocalePack {
  /** January to December, short. */
  readonly months: readonly string[]
  readonly words: Readonly<Record<WordId, string>>
  readonly reasons: Readonly<Record<ReasonId, string>>
  readonly rules: Readonly<Record<RuleId, string>>
  readonly quadrants: Readonly<Record<QuadrantId, string>>
  readonly classes: Readonly<Record<ClassId, string>>
  readonly elementStatuses: Readonly<Record<ElementStatusId, string>>
  readonly lifecycles: Readonly<Record<LifecycleId, string>>
  readonly sentences: ChartSentences
}

/** Sentences with values in them. Counts are numbers, everything else is ready to be read. */
export interface ChartSentences {
  /** A day, with the short name of its month. */
  readonly day: (values: { readonly day: number; readonly month: string; readonly year: number }) => string
  readonly quarter: (values: { readonly quarter: number }) => string
  /** A school term: January to June, or August to December. */
  readonly term: (values: { readonly half: 1 | 2 }) => string
  readonly interval: (values: { readonly level: string }) => string
  /** What a chart over time shows. */
  readonly series: (values: { readonly first: string; readonly last: string; readonly periods: number; readonly missing: number }) => string
  readonly signals: (values: { readonly count: number }) => string
  readonly signalAt: (values: { readonly rule: string; readonly first: string; readonly last: string }) => string
  readonly notJudged: (values: { readonly reason: string; readonly useful: number; readonly minimum: number }) => string
  readonly more: (values: { readonly count: number }) => string
  readonly rows: (values: { readonly rows: number; readonly unknown: number }) => string
  readonly notCounted: (values: { readonly count: number }) => string
  readonly values: (values: { readonly count: number; readonly missing: number }) => string
  readonly plan: (values: { readonly tasks: number; readonly done: number; readonly overdue: number; readonly asOf: string }) => string
  readonly slack: (values: { readonly days: number }) => string
  readonly round: (values: { readonly cycle: number }) => string
  readonly circle: (values: { readonly phase: string }) => string
}
