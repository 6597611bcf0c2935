import type { QicScore } from './score.ts'

/** An overall score of every row. NaN where there is none: a typed array has no null. */
export interface BatchOverall {
  readonly value: Float64Array
  readonly lower: Float64Array
  readonly upper: Float64Array
}

/** The scores of a batch, an entry a row. */
export interface QicBatch<ComponentId extends string = string> {
  readonly instrument: string
  readonly policy: QicScore['policy']
  readonly rows: number
  /** Values of the components; NaN where there is none. */
  readonly components: Readonly<Record<ComponentId, Float64Array>>
  readonly overall: { readonly equalComponent: BatchOverall; readonly itemWeighted: BatchOverall }
  readonly known: Uint16Array
  readonly unknown: Uint16Array
  readonly notApplicable: Uint16Array
}
