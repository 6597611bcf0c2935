import type { ContextAssessmentRecord } from './record.ts'

/**
 * A record for KE2 in which nothing is known yet.
 *
 * @example
 * ```ts
 * emptyContextAssessment().priorities // => []
 * ```
 */
export function emptyContextAssessment(): ContextAssessmentRecord {
  return { formatVersion: 1, element: 'KE2', iteration: 1, round: null, informants: [], priorities: [], nothingToActOn: null, evidence: [] }
}
