import type { LocalePack } from '@implementere/model'
import type { BandPresetId, BAND_PRESETS, BandPreset } from '../data/band-presets.ts'
import type {
  FrameContentNature,
  FrameContextNature,
  FrameGoal,
  FrameLevel,
  FrameModified,
  FramePlanned,
  FrameTiming,
  FrameWho,
} from '../data/frame.ts'
import type { Direction, MeasureId } from '../data/measures.ts'
import type { Condition, Observer, RatingFacet } from '../observation.ts'
import type { ServiceFunnelStage } from '../service-funnel.ts'
import type { CutVerdict } from '../bands.ts'

/** A name, and what is meant by it in our own words. */
export interface NamedText {
  readonly name: string
  readonly explanation: string
}

/** Every text of this package in one language, keyed by the ids of its tables: a missing text does not compile. Names of the dimensions are in the model's pack. */
export interface DimensionsTexts extends LocalePack {
  readonly measures: Readonly<Record<MeasureId, NamedText>>
  /** Formulas that are no measures, as estimates name them. */
  readonly methods: Readonly<Record<MethodId, NamedText>>
  readonly directions: Readonly<Record<Direction, string>>
  readonly units: Readonly<Record<'minutes' | 'count' | 'ratio' | 'proportion' | 'standard-deviations', string>>
  readonly ratingFacets: Readonly<Record<RatingFacet, string>>
  readonly observers: Readonly<Record<Observer, string>>
  readonly conditions: Readonly<Record<Condition, string>>
  readonly serviceFunnelStages: Readonly<Record<ServiceFunnelStage, string>>
  readonly bands: { readonly [Id in BandPresetId]: Readonly<Record<(typeof BAND_PRESETS)[Id]['bands'][number], string>> }
  readonly bandCautions: Readonly<Record<BandPreset['caution'], string>>
  readonly cutVerdicts: Readonly<Record<CutVerdict, string>>
  readonly frame: FrameTexts
  readonly reasons: Readonly<Record<ReasonCode, string>>
  readonly issues: Readonly<Record<IssueCode, string>>
}

/** Texts of the codes that describe a change. */
export interface FrameTexts {
  readonly timing: Readonly<Record<FrameTiming, string>>
  readonly planned: Readonly<Record<FramePlanned, string>>
  readonly decidedBy: Readonly<Record<FrameWho, string>>
  readonly modified: Readonly<Record<FrameModified, string>>
  readonly level: Readonly<Record<FrameLevel, string>>
  readonly contentNature: Readonly<Record<FrameContentNature, string>>
  readonly contextNature: Readonly<Record<FrameContextNature, string>>
  readonly goals: Readonly<Record<FrameGoal, string>>
  readonly consistency: Readonly<Record<'consistent' | 'inconsistent', string>>
}

/** Formulas of this package beside the measures. `composite` and `meanOfRatios` stand for the ends of longer ids. */
export type MethodId =
  | 'reach.funnelShare'
  | 'meanOfRatios'
  | 'composite'
  | 'quality.doubleCoded'
  | 'quality.raterSpread'
  | 'comparisonMonitoring.achievedRelativeStrength'
  | 'signals.falseAlarms'
  | 'signals.falseAlarms.any'

/** Why there is no value. */
export type ReasonCode =
  | 'no-data'
  | 'no-denominator'
  | 'insufficient-data'
  | 'all-unknown'
  | 'all-not-applicable'
  | 'overflow'
  | 'suppressed'
  | 'component-missing'
  | 'no-variance'
  | 'no-interval'
  | 'not-a-ratio'
  | 'too-few-clusters'
  | 'unknown-count'
  | 'no-sigma'

/** What can be wrong with observations, and what is remarkable about results. */
export type IssueCode =
  | 'above-one'
  | 'key-without-values'
  | 'recorded-though-not-held'
  | 'more-than-before'
  | 'mixed-counts'
  | 'duplicate-id'
  | 'invalid-grade'
  | 'off-scale'
  | 'scale-without-range'
  | 'not-json'
  | 'invalid-number'
  | 'invalid-date'
  | 'invalid-answer'
  | 'malformed-row'
  | 'surplus-cell'
  | 'unknown-column'
  | 'duplicate-column'
  | 'missing-column'
  | 'missing-field'
  | 'unknown-field'
  | 'forbidden-key'
  | 'invalid-key'
  | 'invalid-type'
  | 'not-finite'
  | 'not-one-of'
  | 'too-small'
  | 'too-big'
  | 'too-many-issues'
