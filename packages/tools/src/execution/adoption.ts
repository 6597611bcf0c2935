import { serviceFunnels, type ServiceFunnels } from '@implementere/dimensions'
import type { IsoDate } from '@implementere/model'
import { latestPerKey } from '../latest.ts'
import type { AdoptionCount } from './record.ts'

/**
 * The adoption funnel of each service by its latest count: trained, uses it, with the right target group, established. Sorted by service.
 *
 * Missing: a stage that nobody counted is unknown, not zero; a count of an unknown day counts until there is a dated one, one after `asOf` is not looked at. Source: as `serviceFunnels` of `@implementere/dimensions`.
 *
 * @example
 * ```ts
 * const count = { id: 'a1', service: 'nord', countedOn: '2026-03-01', trained: 4, uses: 3, rightTargetGroup: 3, established: null }
 * const { services } = adoptionAsOf([count, { ...count, id: 'a2', countedOn: '2026-09-01', uses: 4 }], '2026-06-01')
 * services[0]?.steps[1]?.ofPrevious?.value // => 0.75
 * ```
 */
export function adoptionAsOf(counts: readonly AdoptionCount[], asOf: IsoDate): ServiceFunnels {
  const dated = counts.map((count) => ({ ...count, date: count.countedOn }))
  return serviceFunnels(latestPerKey(dated, asOf, ({ service }) => service))
}
