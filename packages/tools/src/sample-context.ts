import { sampleRatings } from './context-assessment/sample-ratings.ts'
import { createContext, type ToolContext } from './context.ts'
import { SAMPLE_AS_OF, SAMPLE_INTERVENTION } from './sample-story.ts'
import { tools } from './tools.ts'

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
    KE1: tools.KE1.sample(),
    KE2: tools.KE2.sample(),
    KE3: tools.KE3.sample(),
    KE4: tools.KE4.sample(),
    KE5: tools.KE5.sample(),
    KE6: tools.KE6.sample(),
    KE7: tools.KE7.sample(),
    KE8: tools.KE8.sample(),
    KE9: tools.KE9.sample(),
  }
  return createContext({ asOf: SAMPLE_AS_OF, intervention: SAMPLE_INTERVENTION, records, ratings: sampleRatings() })
}
