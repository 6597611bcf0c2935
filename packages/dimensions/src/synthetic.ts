/**
 * Synthetic observations: made up, for tests, demonstrations and benchmarks. Whoever shows them says so on every page.
 *
 * @module @implementere/dimensions/synthetic
 */
export { SYNTHETIC_COMPONENTS, syntheticObservations, type SyntheticObservations, type SyntheticOptions } from './synthetic-observations.ts'
