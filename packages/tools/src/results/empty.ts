import { TOOL_FORMAT_VERSION } from '../tool-record.ts'
import type { ResultsRecord } from './record.ts'

/**
 * An evaluation in which nothing is known yet.
 *
 * @example
 * ```ts
 * emptyResults().outcomes // => []
 * emptyResults().recommendation.choice // => null
 * ```
 */
export function emptyResults(): ResultsRecord {
  return {
    formatVersion: TOOL_FORMAT_VERSION,
    element: 'KE8',
    iteration: 1,
    period: { from: null, until: null },
    implementation: [],
    outcomes: [],
    leftOpen: { implementation: null, outcome: null, note: null },
    comparison: null,
    pairs: [],
    sustainability: [],
    actions: [],
    ownOutcomes: [],
    costs: [],
    views: [],
    adjustments: [],
    nothingAdjusted: null,
    lessons: [],
    recommendation: { choice: null, by: null, date: null, rationale: null },
  }
}
