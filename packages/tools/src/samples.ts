/**
 * The nine records of a made-up municipality, finished, and what is known around them: to try the tools with, and to show them.
 *
 * @module @implementere/tools/samples
 */
export { sampleRatings } from './context-assessment/sample-ratings.ts'
export { sampleContext } from './sample-context.ts'
export { sampleRecord } from './sample-record.ts'
export { SAMPLE_AS_OF, SAMPLE_INTERVENTION } from './sample-story.ts'
