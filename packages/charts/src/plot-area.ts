import type { Scale } from './scale.ts'

/** Where the plot lies, and where a period and a value are in it. */
export interface PlotArea {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly step: number
  readonly xOf: (index: number) => number
  readonly y: Scale
}
