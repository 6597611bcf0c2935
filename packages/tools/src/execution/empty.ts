import type { ExecutionRecord } from './record.ts'

/**
 * An execution of which nothing is known yet.
 *
 * @example
 * ```ts
 * emptyExecution().points // => []
 * ```
 */
export function emptyExecution(): ExecutionRecord {
  return { formatVersion: 1, element: 'KE6', iteration: 1, replannings: [], points: [], adoptions: [] }
}
