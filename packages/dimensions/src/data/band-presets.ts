import type { Licence, Source } from '@implementere/model'

/** A cut between two bands. */
export interface BandCut {
  /** Proportion, 0-1. */
  readonly at: number
  /** Which band a value on the cut belongs to. */
  readonly belongsTo: 'below' | 'above'
}

/** Named bands with a source. Never a silent default: whoever judges says by which. */
export interface BandPreset {
  readonly id: string
  /** Ids of the bands from the lowest to the highest, one more than there are cuts. */
  readonly bands: readonly string[]
  readonly cuts: readonly BandCut[]
  readonly source: Source
  readonly licence: Licence
  /** What they must not be used for, as a code with a text in the locale packs. */
  readonly caution: 'study-level' | 'not-checked'
}

/**
 * The bands that publications name. Both are heuristics.
 *
 * `durlakDupre2008` describes levels at which studies found effects, of whole studies and not of sessions. `perepletchikova2005` was not checked against
 * the print.
 */
export const BAND_PRESETS = {
  durlakDupre2008: {
    id: 'durlakDupre2008',
    bands: ['below-usual', 'usual', 'above-usual'],
    cuts: [
      { at: 0.6, belongsTo: 'above' },
      { at: 0.8, belongsTo: 'above' },
    ],
    source: { citation: 'durlakDupre2008', locator: 'levels of 60 to 80 per cent', status: 'adapted' },
    licence: 'facts',
    caution: 'study-level',
  },
  perepletchikova2005: {
    id: 'perepletchikova2005',
    bands: ['low', 'middle', 'high'],
    cuts: [
      { at: 0.5, belongsTo: 'below' },
      { at: 0.8, belongsTo: 'above' },
    ],
    source: {
      citation: 'perepletchikovaKazdin2005',
      locator: 'integrity of 80 per cent and more, of 50 per cent and less',
      status: 'adapted',
    },
    licence: 'facts',
    caution: 'not-checked',
  },
} as const satisfies Readonly<Record<string, BandPreset>>

/** Name of a preset. */
export type BandPresetId = keyof typeof BAND_PRESETS
