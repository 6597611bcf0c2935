/**
 * Statistics for small, clustered, ordinal data full of holes: pure functions over plain arrays.
 *
 * @module @implementere/statistics
 */
export { aggregate, combine, filterInput, groupBy, mapInput, type Aggregator } from './aggregator.ts'
export { cohenKappa, type KappaOptions, type KappaWeights } from './cohen-kappa.ts'
export { counts, type Counts, type CountsSummary } from './counts.ts'
export { designEffect, effectiveSampleSize } from './cluster.ts'
export { gwetAC1, gwetAC2, type GwetOptions, type WeightedGwetOptions } from './gwet.ts'
export { histogram, type Bin, type Histogram, type HistogramSummary } from './histogram.ts'
export { ALPHA_METRICS, krippendorffAlpha, type AlphaMetric, type AlphaOptions, type KrippendorffAlpha } from './krippendorff-alpha.ts'
export { moments, type Moments, type MomentsSummary } from './moments.ts'
export { agrestiCoull, clopperPearson, jeffreys, wilson } from './proportion.ts'
export { percentAgreement, type PercentAgreement } from './percent-agreement.ts'
export { randomInterceptMean, type RandomInterceptMean, type SiteMean } from './random-intercept.ts'
