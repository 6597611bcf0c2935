import { adoptionFunnel, type FunnelStep } from '@implementere/dimensions'
import type { Issue } from '@implementere/model'
import type { Figures } from '../implementation.ts'

/** A recorded funnel with the shares between its stages. */
export interface FunnelOverview {
  readonly id: string
  readonly name: string | null
  readonly steps: readonly FunnelStep[]
}

/** The recorded funnels, and what is remarkable about them. */
export function funnelOverviews({ funnels }: Figures): { readonly funnels: readonly FunnelOverview[]; readonly warnings: readonly Issue[] } {
  const made = funnels.map(({ stages }) => adoptionFunnel(stages.map(({ id, count }) => ({ id, count }))))
  return {
    funnels: funnels.map(({ id, name }, index) => ({ id, name, steps: made[index]!.steps })),
    warnings: made.flatMap(({ warnings }, index) =>
      warnings.map(({ code, path, params, severity }) => ({ code, path: ['figures', 'funnels', index, 'stages', ...path], params, severity })),
    ),
  }
}
