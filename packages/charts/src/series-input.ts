import type { Estimate } from '@implementere/model'

/** A period and its estimate; null where nothing was recorded: a gap. As `series` of `@implementere/dimensions` and of `@implementere/qic` gives them. */
export interface ChartPoint {
  readonly period: string
  readonly estimate: Estimate | null
}

/** What `signals` of `@implementere/dimensions` says of a series. */
export interface SeriesVerdict {
  readonly ruleSet: string
  /** Null where it could not be judged, which is not "no signal". */
  readonly signals: readonly { readonly rule: string; readonly direction: 'up' | 'down' | null; readonly periods: readonly string[] }[] | null
  readonly reason: string | null
  readonly useful: number
  readonly minimum: number
  readonly segments: readonly { readonly from: string; readonly center: number | null }[]
}

/** What `controlRules` of `@implementere/statistics` says of a series. */
export interface ColumnVerdict {
  readonly signals: readonly { readonly rule: string; readonly direction: 'up' | 'down' | null; readonly indices: readonly number[] }[] | null
  readonly reason: string | null
  readonly useful: number
  readonly minimum: number
}

/** The columns of `runChart` of `@implementere/statistics`. */
export interface RunChartColumns {
  readonly values: readonly (number | null)[]
  readonly centerLine: readonly (number | null)[]
  readonly segments: readonly { readonly from: number }[]
}

/** The columns of a control chart of `@implementere/statistics`. */
export interface ControlChartColumns extends RunChartColumns {
  readonly lower: readonly (number | null)[]
  readonly upper: readonly (number | null)[]
  /** Indices of the points outside their limits. */
  readonly beyond: readonly number[]
}
