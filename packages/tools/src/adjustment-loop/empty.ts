import type { AdjustmentLoopRecord, NothingToRecord } from './record.ts'

/**
 * An adjustment loop in which nothing has happened yet.
 *
 * @example
 * ```ts
 * emptyAdjustmentLoop().noAdaptations // => { on: null, by: null, reason: null }
 * ```
 */
export function emptyAdjustmentLoop(): AdjustmentLoopRecord {
  const notSaid: NothingToRecord = { on: null, by: null, reason: null }
  return {
    formatVersion: 1,
    element: 'KE7',
    iteration: 1,
    reviews: [],
    cycles: [],
    noCycles: notSaid,
    verdicts: [],
    noAdaptations: notSaid,
    problems: [],
  }
}
