import { createEstimate, type Estimate } from '@implementere/model'
import { CFIR_CONSTRUCTS, CFIR_DOMAIN_IDS, type CfirDomainId, type CfirId } from './data/cfir.ts'
import type { Determinant } from './determinant.ts'

/** How much of a domain of the CFIR somebody has rated. */
export interface DomainCoverage {
  readonly domain: CfirDomainId
  /** Constructs rated of the domain's constructs; subconstructs count for the construct they are part of. */
  readonly coverage: Estimate
  readonly rated: readonly CfirId[]
  /** What nobody has rated. */
  readonly unrated: readonly CfirId[]
}

/**
 * Which constructs of the five domains somebody has rated, directly or by a determinant that is mapped to them.
 */
export function coverageOf(rated: readonly Determinant[]): readonly DomainCoverage[] {
  const named = new Set(rated.flatMap(({ cfir }) => cfir))
  const touched = new Set<string>(CFIR_CONSTRUCTS.filter(({ id }) => named.has(id)).map(({ id, parent }) => parent ?? id))
  return CFIR_DOMAIN_IDS.map((domain) => {
    const constructs = CFIR_CONSTRUCTS.filter((row) => row.domain === domain && row.parent === null).map(({ id }) => id)
    const covered = constructs.filter((id) => touched.has(id))
    return {
      domain,
      coverage: createEstimate({
        value: covered.length / constructs.length,
        numerator: covered.length,
        denominator: constructs.length,
        known: constructs.length,
        method: 'barriers.domainCoverage',
      }),
      rated: covered,
      unrated: constructs.filter((id) => !touched.has(id)),
    }
  })
}
