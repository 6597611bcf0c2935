import { ImplementereError, type Estimate, type Interval } from '@implementere/model'
import { BAND_PRESETS, type BandCut, type BandPreset, type BandPresetId } from './data/band-presets.ts'

/** On which side of a cut an estimate lies. `uncertain`: the interval holds the cut, or there is no interval. */
export type CutVerdict = 'clearly-above' | 'clearly-below' | 'uncertain'

/** The verdict by a preset. */
export interface BandVerdict {
  readonly preset: string
  /** Where the value lies; null without one. */
  readonly band: string | null
  /** Whether the interval lies in that band as a whole; null without a value or an interval. */
  readonly clear: boolean | null
  readonly cuts: readonly { readonly at: number; readonly verdict: CutVerdict }[]
  /** `no-interval`, or the estimate's own reason; null with a clear answer or a wide interval. */
  readonly reason: string | null
}

/**
 * Where an estimate lies among named bands, by its interval: clearly above a cut only when the lower limit clears it.
 *
 * Missing: an estimate without a value has no band; one without an interval has a band and nothing clear, reason `no-interval`. Throws:
 * {@link ImplementereError} `unknown-preset`. Source: of the preset; the judgement by interval is ours.
 *
 * @example
 * ```ts
 * import { createEstimate } from '@implementere/model'
 * import { wilson } from '@implementere/statistics'
 * const of = (x: number, n: number) => createEstimate({ method: 'x', value: x / n, interval: wilson(x, n) })
 * const eight = judgeBand(of(8, 10), 'durlakDupre2008')
 * eight.band // => 'above-usual'
 * eight.clear // => false
 * eight.cuts.map(({ verdict }) => verdict) // => ['uncertain', 'uncertain']
 * judgeBand(of(190, 200), 'durlakDupre2008').clear // => true
 * ```
 */
export function judgeBand(estimate: Estimate, preset: BandPresetId | BandPreset): BandVerdict {
  const { id, bands, cuts } = presetOf(preset)
  const { value, interval } = estimate
  const verdicts = cuts.map((cut) => ({ at: cut.at, verdict: verdictOf(interval, cut) }))
  if (value === null) return { preset: id, band: null, clear: null, cuts: verdicts, reason: estimate.reason }
  const band = bands[cuts.filter((cut) => isAbove(value, cut)).length]!
  const clear = interval === null ? null : verdicts.every(({ verdict }) => verdict !== 'uncertain')
  return { preset: id, band, clear, cuts: verdicts, reason: interval === null ? 'no-interval' : null }
}

function presetOf(preset: BandPresetId | BandPreset): BandPreset {
  if (typeof preset !== 'string') return preset
  if (!Object.hasOwn(BAND_PRESETS, preset)) throw new ImplementereError('unknown-preset', 'no preset has this name', { preset })
  return BAND_PRESETS[preset]
}

/** On which side of a cut an interval lies as a whole. A limit on the cut lies on the side that the cut belongs to. */
function verdictOf(interval: Interval | null, cut: BandCut): CutVerdict {
  if (typeof interval?.lower === 'number' && isAbove(interval.lower, cut)) return 'clearly-above'
  if (typeof interval?.upper === 'number' && !isAbove(interval.upper, cut)) return 'clearly-below'
  return 'uncertain'
}

function isAbove(value: number, { at, belongsTo }: BandCut): boolean {
  return belongsTo === 'above' ? value >= at : value > at
}
