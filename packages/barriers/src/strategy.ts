import type { Source } from '@implementere/model'
import type { StrategyDefinition } from './data/eric.ts'

/** What has to be said of a strategy of one's own; the rest has defaults. */
export type OwnStrategy = Pick<StrategyDefinition, 'id'> & Partial<Omit<StrategyDefinition, 'number'>>

const OWN: Source = { citation: 'ours', locator: null, status: 'own' }

/**
 * A strategy of an organisation's own, to stand beside the catalogue. It covers the determinants that it `addresses`, by declaration; an endorsement table may say
 * more of it. What is not said is unknown.
 *
 * @example
 * ```ts
 * const buddy = defineStrategy({ id: 'buddySystem', addresses: ['timePressure'], delivery: 'interactive' })
 * buddy.number // => null
 * buddy.addresses // => ['timePressure']
 * ```
 */
export function defineStrategy(own: OwnStrategy): StrategyDefinition {
  return {
    cluster: null,
    spread: null,
    effort: null,
    delivery: null,
    setting: null,
    addresses: [],
    source: OWN,
    licence: 'not-stated',
    ...own,
    number: null,
  }
}
