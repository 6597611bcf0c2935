import { adoptionFunnel, type AdoptionFunnel, type FunnelOptions } from './adoption-funnel.ts'

/** From trained to established: do those who were trained use it, with the right target group, as established practice? */
export const SERVICE_FUNNEL_STAGES = ['trained', 'uses', 'rightTargetGroup', 'established'] as const

/** One of {@link SERVICE_FUNNEL_STAGES}. */
export type ServiceFunnelStage = (typeof SERVICE_FUNNEL_STAGES)[number]

/** How many practitioners of a service reached each stage. Null: nobody counted. */
export type ServiceAdoption = { readonly service: string } & { readonly [Stage in ServiceFunnelStage]: number | null }

/** The funnel of each service, and of all of them together. */
export interface ServiceFunnels {
  readonly services: readonly ({ readonly service: string } & AdoptionFunnel)[]
  /** Sums over services. A stage that one service did not count is not counted for all. */
  readonly total: AdoptionFunnel
}

/**
 * The adoption funnel per service: trained, uses it, with the right target group, established.
 *
 * Missing, warnings and throws as {@link adoptionFunnel}. Source: the questions about several sites on the owners' page about KE5; formula ours.
 *
 * @example
 * ```ts
 * const counts = { trained: 10, uses: 8, rightTargetGroup: 6, established: null }
 * const { services, total } = serviceFunnels([{ service: 'a', ...counts }, { service: 'b', ...counts, established: 2 }])
 * services[1]?.steps[3]?.ofFirst?.value // => 0.2
 * total.steps.map(({ count }) => count) // => [20, 16, 12, null]
 * ```
 */
export function serviceFunnels(adoptions: readonly ServiceAdoption[], options: FunnelOptions = {}): ServiceFunnels {
  const services = adoptions.map((adoption) => ({
    service: adoption.service,
    ...adoptionFunnel(
      SERVICE_FUNNEL_STAGES.map((id) => ({ id, count: adoption[id] })),
      options,
    ),
  }))
  const sums = SERVICE_FUNNEL_STAGES.map((id) => ({ id, count: adoptions.length === 0 ? null : sumOf(adoptions.map((adoption) => adoption[id])) }))
  return { services, total: adoptionFunnel(sums, options) }
}

function sumOf(counts: readonly (number | null)[]): number | null {
  return counts.reduce((total, count) => (total === null || count === null ? null : total + count), 0)
}
