/**
 * The tools' records of a made-up municipality, finished, and what is known around them: to try the record with, and to show it.
 *
 * @example
 * ```ts
 * import { tools } from '@implementere/core'
 * const { checks } = tools.tools.KE4.completion(sampleRecord('KE4'), sampleContext())
 * checks.every(({ met }) => met) // => true
 * sampleRatings().every(({ at }) => at <= SAMPLE_AS_OF) // => true
 * SAMPLE_INTERVENTION.id // => 'parent-groups'
 * ```
 *
 * @module @implementere/core/samples
 */
export { SAMPLE_AS_OF, SAMPLE_INTERVENTION, sampleContext, sampleRatings, sampleRecord } from '@implementere/tools/samples'
