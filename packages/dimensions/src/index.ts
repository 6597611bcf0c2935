/**
 * The eight implementation dimensions as mergeable measures over observations, from one session to a national register.
 *
 * @module @implementere/dimensions
 */
export { adoptionFunnel, type AdoptionFunnel, type FunnelOptions, type FunnelStage, type FunnelStep } from './adoption-funnel.ts'
export type { Cell, MeasureIdsOf } from './cells.ts'
export { clusteredInterval, type ClusteredInterval, type ClusterSums } from './clustered-interval.ts'
export { FORMULAS, type FormulaDefinition, type FormulaId } from './data/formulas.ts'
export {
  FRAME_CONTENT_NATURES,
  FRAME_CONTEXT_NATURES,
  FRAME_GOALS,
  FRAME_LEVELS,
  FRAME_MODIFIED,
  FRAME_PLANNED,
  FRAME_SOURCE,
  FRAME_TIMINGS,
  FRAME_WHO,
  type FrameContentNature,
  type FrameContextNature,
  type FrameGoal,
  type FrameLevel,
  type FrameModified,
  type FramePlanned,
  type FrameTiming,
  type FrameWho,
} from './data/frame.ts'
export {
  MEASURES,
  type ContrastMeasure,
  type Direction,
  type DistanceMeasure,
  type DistinctMeasure,
  type MeasureBase,
  type MeasureDefinition,
  type MeasureId,
  type Part,
  type RatioMeasure,
  type TotalMeasure,
} from './data/measures.ts'
export { DIMENSION_REFERENCES, type DimensionReferenceId } from './data/references.ts'
export { RELATIONS, type ColumnOf, type NumberColumnOf, type RelationId, type TextColumnOf } from './data/relations.ts'
export { measureOf, type MeasureChoice } from './engine.ts'
export { columnsOf, type Expression } from './expression.ts'
export {
  CONDITIONS,
  OBSERVATION_KINDS,
  OBSERVERS,
  RATING_FACETS,
  type Adaptation,
  type ComponentProfile,
  type Condition,
  type Observation,
  type ObservationBase,
  type ObservationKind,
  type ObservationLists,
  type ObservationOf,
  type Observations,
  type Observer,
  type OtherService,
  type PopulationCount,
  type PracticeElement,
  type Rating,
  type RatingFacet,
  type ServiceContact,
  type SessionObservation,
} from './observation.ts'
export { observationParser, parseObservations, type ObservationSet } from './parse-observations.ts'
export { PERIOD_UNITS, periodOf, periodsBetween, type CustomPeriod, type JulyRule, type PeriodChoice, type PeriodUnit } from './period.ts'
export { type IntervalChoice, type SummariseOptions } from './plan.ts'
export { MAX_ISSUES } from './reader.ts'
export { type DeclaredComponents } from './relation-rows.ts'
export { type Roll, type RolledCell } from './roll.ts'
export { summarise, summariseEach, summariseStream, summaryAggregator, type GroupingsOptions, type PartialSummary } from './summarise.ts'
export { columnTable, type ColumnTable, type ColumnTables, type NumberColumn, type TextColumn } from './columns.ts'
export { summariseColumns } from './summarise-columns.ts'
export { judgeBand, type BandVerdict, type CutVerdict } from './bands.ts'
export { missedBenchmarks, type BenchmarkOptions, type BenchmarkSignal } from './benchmark.ts'
export { compareSites, type ComparedSite, type CompareOptions, type SiteComparison } from './compare-sites.ts'
export { composite, type CompositePolicy } from './composite.ts'
export { BAND_PRESETS, type BandCut, type BandPreset, type BandPresetId } from './data/band-presets.ts'
export { explain, type Explanation } from './explain.ts'
export { falseAlarmRate, type FalseAlarmRate, type WatchedSeries } from './false-alarms.ts'
export { ratingAgreement, type RatingAgreement } from './rating-agreement.ts'
export { recordsBehind, type BehindOptions, type RecordsBehind } from './records-behind.ts'
export { representativeness, type Representativeness, type StratumReach } from './representativeness.ts'
export { series, seriesOf, type KeyedSeries, type Series, type SeriesOfOptions, type SeriesOptions, type SeriesPoint } from './series.ts'
export { SERVICE_FUNNEL_STAGES, serviceFunnels, type ServiceAdoption, type ServiceFunnels, type ServiceFunnelStage } from './service-funnel.ts'
export { achievedRelativeStrength, adherenceByQuality, sessionScores, type AdherenceByQuality, type SessionScore } from './session-scores.ts'
export {
  bordersAt,
  DEFAULT_RULE_SET,
  rebaseSuggestions,
  signals,
  type RebaseSuggestion,
  type SeriesSignal,
  type SeriesSignals,
  type SignalOptions,
} from './signals.ts'
export { suppress, type SuppressedCells, type SuppressOptions } from './suppress.ts'
export { readSessionNdjson, type SessionRow } from './session-ndjson.ts'
export { type TextSource } from './text-source.ts'
export type { DimensionsTexts } from './locales/texts.ts'
