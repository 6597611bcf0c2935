import type { Source } from '@implementere/model'
import { ANHOEJ_MINIMUM } from './run-chart.ts'

/** What a signal can be named after. */
export const CONTROL_RULE_IDS = [
  'beyondLimits',
  'twoOfThree',
  'fourOfFive',
  'shift',
  'trend',
  'alternation',
  'withinOneSigma',
  'noneWithinOneSigma',
  'longRun',
  'fewCrossings',
  'fewRuns',
  'manyRuns',
] as const

/** One of {@link CONTROL_RULE_IDS}. */
export type ControlRuleId = (typeof CONTROL_RULE_IDS)[number]

/** A rule as data. All lengths count useful points; the lines lie at the centre and at 1, 2 and 3 sigma on both sides of it. */
export type ControlRule =
  /** At least `need` of `of` neighbouring points beyond the line at `sigmas`, on one side. */
  | {
      readonly id: ControlRuleId
      readonly kind: 'cluster'
      readonly need: number
      readonly of: number
      readonly sigmas: 1 | 2 | 3
      /** Points outside the limits do not count, and all the points lie on one side of the centre. */
      readonly insideLimits: boolean
    }
  /** `length` points on one side of the centre. */
  | { readonly id: ControlRuleId; readonly kind: 'sameSide'; readonly length: number }
  /** `length` points each above (or each below) the one before. A point equal to the one before it is passed over or ends the trend. */
  | { readonly id: ControlRuleId; readonly kind: 'trend'; readonly length: number; readonly equal: 'passed-over' | 'ends' }
  /** `length` points going up and down in turn. */
  | { readonly id: ControlRuleId; readonly kind: 'alternation'; readonly length: number }
  /** `length` points none of which is beyond 1 sigma. */
  | { readonly id: ControlRuleId; readonly kind: 'within'; readonly length: number }
  /** `length` points all beyond 1 sigma, some on either side. */
  | { readonly id: ControlRuleId; readonly kind: 'mixture'; readonly length: number }
  /** A run longer than the Anhoej limit for the number of useful points. */
  | { readonly id: ControlRuleId; readonly kind: 'longestRun' }
  /** Fewer crossings than the Anhoej limit. */
  | { readonly id: ControlRuleId; readonly kind: 'crossings' }
  /** Fewer (or more) runs than a table allows, whose entries start at `first` useful points. */
  | {
      readonly id: ControlRuleId
      readonly kind: 'runs'
      readonly side: 'few' | 'many'
      readonly first: number
      readonly limits: readonly number[]
    }

/** Rules that belong together. */
export interface ControlRuleSet {
  readonly id: string
  /** Fewer useful points than this are `insufficient-data`. */
  readonly minimum: number
  /** Whether a point on the centre line is passed over when runs are counted (run charts) or ends a run (control charts). */
  readonly onCenter: 'passed-over' | 'ends'
  readonly rules: readonly ControlRule[]
  readonly source: Source
}

/** The names of the rule sets of this package. */
export const CONTROL_RULE_SET_IDS = ['anhoej', 'nhs', 'westernElectric', 'nelson', 'ihi'] as const

/** One of {@link CONTROL_RULE_SET_IDS}. */
export type ControlRuleSetId = (typeof CONTROL_RULE_SET_IDS)[number]

/** Useful points below which limits from the same points are too loose to judge by (NHSRplotthedots warns below 12; domain sources say 10 to 12; the figure is ours). */
const CONTROL_CHART_MINIMUM = 10

/** The tables of runs start at this many useful points. */
const RUNS_TABLE_FROM = 10
/** Least runs for 10 to 60 useful points, as reprinted with Perla, Provost & Murray 2011; not checked against the print. */
const LEAST_RUNS = [
  3, 3, 3, 4, 4, 5, 5, 5, 6, 6, 6, 7, 7, 7, 8, 8, 9, 10, 10, 10, 11, 11, 11, 12, 12, 12, 13, 13, 14, 14, 15, 15, 16, 16, 17, 17, 17, 18, 18, 19, 19,
  20, 20, 21, 21, 22, 22, 23, 23, 24, 24,
] as const
/** Most runs, of the same table. */
const MOST_RUNS = [
  9, 10, 11, 11, 12, 12, 13, 13, 14, 15, 16, 16, 17, 17, 18, 18, 19, 19, 20, 20, 21, 22, 23, 23, 24, 24, 25, 25, 26, 26, 27, 27, 28, 28, 29, 30, 31,
  31, 32, 32, 33, 33, 34, 34, 35, 35, 36, 36, 37, 38, 38,
] as const

/**
 * The named rule sets. Each is meant to be used whole: mixing rules of several sets adds false alarms that nobody has counted.
 *
 * @example
 * ```ts
 * CONTROL_RULE_SETS.nhs.rules.map((rule) => rule.id) // => ['beyondLimits', 'shift', 'trend', 'twoOfThree']
 * ```
 */
export const CONTROL_RULE_SETS = {
  anhoej: {
    id: 'anhoej',
    minimum: ANHOEJ_MINIMUM,
    onCenter: 'passed-over',
    rules: [
      { id: 'longRun', kind: 'longestRun' },
      { id: 'fewCrossings', kind: 'crossings' },
    ],
    source: { citation: 'anhojOlesen2014', locator: null, status: 'published' },
  },
  nhs: {
    id: 'nhs',
    minimum: CONTROL_CHART_MINIMUM,
    onCenter: 'ends',
    rules: [
      { id: 'beyondLimits', kind: 'cluster', need: 1, of: 1, sigmas: 3, insideLimits: false },
      { id: 'shift', kind: 'sameSide', length: 7 },
      { id: 'trend', kind: 'trend', length: 7, equal: 'ends' },
      { id: 'twoOfThree', kind: 'cluster', need: 2, of: 3, sigmas: 2, insideLimits: true },
    ],
    source: { citation: 'nhsMakingDataCount', locator: 'as computed by NHSRplotthedots 0.2', status: 'published' },
  },
  westernElectric: {
    id: 'westernElectric',
    minimum: CONTROL_CHART_MINIMUM,
    onCenter: 'ends',
    rules: [
      { id: 'beyondLimits', kind: 'cluster', need: 1, of: 1, sigmas: 3, insideLimits: false },
      { id: 'twoOfThree', kind: 'cluster', need: 2, of: 3, sigmas: 2, insideLimits: false },
      { id: 'fourOfFive', kind: 'cluster', need: 4, of: 5, sigmas: 1, insideLimits: false },
      { id: 'shift', kind: 'sameSide', length: 8 },
    ],
    source: {
      citation: 'westernElectric1956',
      locator: 'the four tests for instability',
      status: 'published',
    },
  },
  nelson: {
    id: 'nelson',
    minimum: CONTROL_CHART_MINIMUM,
    onCenter: 'ends',
    rules: [
      { id: 'beyondLimits', kind: 'cluster', need: 1, of: 1, sigmas: 3, insideLimits: false },
      { id: 'shift', kind: 'sameSide', length: 9 },
      { id: 'trend', kind: 'trend', length: 6, equal: 'ends' },
      { id: 'alternation', kind: 'alternation', length: 14 },
      { id: 'twoOfThree', kind: 'cluster', need: 2, of: 3, sigmas: 2, insideLimits: false },
      { id: 'fourOfFive', kind: 'cluster', need: 4, of: 5, sigmas: 1, insideLimits: false },
      { id: 'withinOneSigma', kind: 'within', length: 15 },
      { id: 'noneWithinOneSigma', kind: 'mixture', length: 8 },
    ],
    source: {
      citation: 'nelson1984',
      locator: null,
      status: 'published',
    },
  },
  ihi: {
    id: 'ihi',
    minimum: RUNS_TABLE_FROM,
    onCenter: 'passed-over',
    rules: [
      { id: 'shift', kind: 'sameSide', length: 6 },
      { id: 'trend', kind: 'trend', length: 5, equal: 'passed-over' },
      { id: 'fewRuns', kind: 'runs', side: 'few', first: RUNS_TABLE_FROM, limits: LEAST_RUNS },
      { id: 'manyRuns', kind: 'runs', side: 'many', first: RUNS_TABLE_FROM, limits: MOST_RUNS },
    ],
    source: { citation: 'perla2011', locator: 'rules 1-3', status: 'published' },
  },
} as const satisfies Readonly<Record<ControlRuleSetId, ControlRuleSet>>
