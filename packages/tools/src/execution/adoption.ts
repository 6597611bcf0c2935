import { serviceFunnels, type ServiceFunnels } from '@implementere/dimensions'
import type { IsoDate } from '@implementere/model'
import { rowsBy } from '../monitoring-plan/rows-by.ts'
import type { AdoptionCount } from './record.ts'

/**
 * The adoption funnel of each service by its latest count: trained, uses it, with the right target group, established. Sorted by service.
 *
 * Missing: a stage that nobody counted is unknown, not zero; a count without a day, or after `asOf`, is not looked at. Of two counts of one day the one with the
 * later id counts. Source: as `serviceFunnels` of `@implementere/dimensions`.
 *
 * @example
 * ```ts
 * const count = { id: 'a1', service: 'nord', countedOn: '2026-03-01', trained: 4, uses: 3, rightTargetGroup: 3, established: null }
 * const { services } = adoptionAsOf([count, { ...count, id: 'a2', countedOn: '2026-09-01', uses: 4 }], '2026-06-01')
 * services[0].steps[1].ofPrevious.value // => 0.75
 * ```
 */
export function adoptionAsOf(counts: readonly AdoptionCount[], asOf: IsoDate): ServiceFunnels {
  const dated = counts.filter(({ countedOn }) => countedOn !== null && countedOn <= asOf)
  const latest = [...rowsBy(dated, ({ service }) => service).values()].map((rows) => rows.reduce(laterOf))
  return serviceFunnels(latest.toSorted((a, b) => (a.service < b.service ? -1 : 1)))
}

function laterOf(a: AdoptionCount, b: AdoptionCount): AdoptionCount {
  const key = ({ countedOn, id }: AdoptionCount) => `${countedOn ?? ''} ${id}`
  return key(a) < key(b) ? b : a
}
