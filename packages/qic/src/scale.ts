import type { Sourced } from '@implementere/model'

/** How the points of a scale come about: by rank, as no and yes, or declared level by level. */
export const SCALE_KINDS = ['ordinal', 'yes-no', 'graded'] as const

/** One of {@link SCALE_KINDS}. */
export type ScaleKind = (typeof SCALE_KINDS)[number]

/** A level that can be answered, and what it is worth before the item's weight: points above the worst level, which is worth 0. */
export interface ScaleLevel {
  readonly level: number
  readonly points: number
}

/** A response scale: its levels from lowest to highest. Plain JSON. */
export interface Scale extends Sourced {
  readonly id: string
  readonly kind: ScaleKind
  readonly levels: readonly ScaleLevel[]
}

/** The default scale: 0 not started, 1 partly, 2 done. Ours: the printed checklist has no response scale. */
export const PROGRESS_SCALE = {
  id: 'progress',
  kind: 'ordinal',
  levels: [
    { level: 0, points: 0 },
    { level: 1, points: 1 },
    { level: 2, points: 2 },
  ],
  source: { citation: 'ours', locator: null, status: 'own' },
  licence: 'mit',
} as const satisfies Scale
