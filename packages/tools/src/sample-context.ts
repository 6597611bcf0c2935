import { sampleRatings } from './context-assessment/sample-ratings.ts'
import { createContext, type ToolContext } from './context.ts'
import { sampleRecord } from './sample-record.ts'
import { SAMPLE_AS_OF, SAMPLE_INTERVENTION } from './sample-story.ts'

/**
 * What is known around the sample records: the made-up municipality as of the day they are told on.
 *
 * @example
 * ```ts
 * sampleContext().intervention?.id // => 'parent-groups'
 * Object.keys(sampleContext().records).length // => 9
 * ```
 */
export function sampleContext(): ToolContext {
  const records = {
    KE1: sampleRecord('KE1'),
    KE2: sampleRecord('KE2'),
    KE3: sampleRecord('KE3'),
    KE4: sampleRecord('KE4'),
    KE5: sampleRecord('KE5'),
    KE6: sampleRecord('KE6'),
    KE7: sampleRecord('KE7'),
    KE8: sampleRecord('KE8'),
    KE9: sampleRecord('KE9'),
  }
  return createContext({ asOf: SAMPLE_AS_OF, intervention: SAMPLE_INTERVENTION, records, ratings: sampleRatings() })
}
