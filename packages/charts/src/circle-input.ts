import type { CoreElementId, Names, PhaseId } from '@implementere/model'
import type { ChartOptions, TableOptions } from './options.ts'

/** Where an implementation stands: a `PhaseState` of `@implementere/phases`. */
export interface CircleChartInput {
  readonly lifecycle: string
  readonly cycle: number
  readonly phase: PhaseId | null
  readonly elements: Readonly<Record<CoreElementId, { readonly status: string; readonly iteration: number }>>
}

/** A table of the circle. */
export interface CircleTableOptions extends Omit<TableOptions, 'names'> {
  /** Names from `@implementere/model/locales/nb`, `nn` or `en`, which export both. */
  readonly phases: Names
  readonly coreElements: Names
}

/** A picture of the circle. */
export interface CircleChartOptions extends Omit<ChartOptions, 'names'>, CircleTableOptions {}
