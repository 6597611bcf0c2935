/**
 * The implementation dimensions as measures. Today: the adoption funnel.
 *
 * @module @implementere/dimensions
 */
export { adoptionFunnel, type AdoptionFunnel, type FunnelOptions, type FunnelStage, type FunnelStep } from './adoption-funnel.ts'
