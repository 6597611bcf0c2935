import { TOOL_FORMAT_VERSION } from '../tool-record.ts'
import type { FitAssessmentRecord } from './record.ts'

/**
 * A fit assessment in which nothing is known yet.
 *
 * @example
 * ```ts
 * emptyFitAssessment().candidates // => []
 * emptyFitAssessment().decision.outcome // => null
 * ```
 */
export function emptyFitAssessment(): FitAssessmentRecord {
  return {
    formatVersion: TOOL_FORMAT_VERSION,
    element: 'KE1',
    iteration: 1,
    need: { description: null, hopedFor: null },
    needData: [],
    targetGroup: { description: null, eligible: null, date: null },
    candidates: [],
    ratings: [],
    ratingExceptions: [],
    attributeJudgements: [],
    knowledge: [],
    coreGuards: [],
    adaptations: [],
    decision: { outcome: null, candidate: null, date: null, decidedBy: null, grounds: [], rationale: null },
  }
}
