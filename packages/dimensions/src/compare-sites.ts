import { ImplementereError } from '@implementere/model'
import { randomInterceptMean, type RandomInterceptMean, type SiteMean } from '@implementere/statistics'
import type { MeasureChoice } from './engine.ts'
import type { Observations } from './observation.ts'
import type { SummariseOptions } from './plan.ts'
import { summariseEach } from './summarise.ts'

/** What is compared. */
export interface CompareOptions extends Pick<SummariseOptions, 'intervention'> {
  readonly measure: MeasureChoice
  /** The key whose groups are compared; `site` when absent. */
  readonly site?: string
  /** The key whose groups each give one ratio within a site, for example `practitioner` or `group`. */
  readonly unit: string
  /** Confidence level of the grand mean; 0.95 when absent. */
  readonly level?: number
}

/** A site with its own mean and the one drawn towards the grand mean. */
export interface ComparedSite extends SiteMean {
  readonly site: string | null
}

/** The grand mean, how much sites differ, and the sites in order of their names. Never a ranking. */
export interface SiteComparison extends Omit<RandomInterceptMean, 'sites'> {
  readonly measure: string
  readonly sites: readonly ComparedSite[]
}

/**
 * Sites side by side without ranking noise: each site's mean is drawn towards the grand mean, the more so the less it rests on.
 *
 * Units of a site (practitioners, groups) each count as one value: their pooled ratio. Missing: a unit without a value is missing. Reasons as
 * `randomInterceptMean` of `@implementere/statistics`. Throws: {@link ImplementereError} `unknown-measure`, `not-a-ratio`, `invalid-grouping`, `invalid-level`.
 * Source: Laird & Ware 1982 (random intercept), restricted maximum likelihood.
 *
 * @example
 * ```ts
 * import { syntheticObservations } from '@implementere/dimensions/synthetic'
 * const observations = syntheticObservations({ seed: 4, municipalities: 1, services: 3, groups: 8, sessions: 10 })
 * const { value, sites } = compareSites(observations, { measure: 'adherence.total', unit: 'group' })
 * value?.toFixed(3) // => '0.786'
 * sites.map(({ site, n, mean, shrunken }) => [site, n, mean?.toFixed(3), shrunken?.toFixed(3)])
 * // => [['service-1-1', 8, '0.763', '0.768'], ['service-1-2', 8, '0.833', '0.822'], ['service-1-3', 8, '0.763', '0.769']]
 * ```
 */
export function compareSites(observations: Observations, options: CompareOptions): SiteComparison {
  const { measure, site = 'site', unit, level = 0.95, ...rest } = options
  const [cells] = summariseEach(observations, { ...rest, measures: [measure], groupings: [[site, unit]] })
  const values = new Map<string | null, (number | null)[]>()
  for (const { key, estimates } of cells!) {
    const [estimate] = Object.values(estimates)
    if (estimate!.denominator === null && estimate!.value !== null)
      throw new ImplementereError('not-a-ratio', 'only ratios can be compared between sites', { measure: estimate!.method })
    const own = values.get(key[site]!) ?? []
    values.set(key[site]!, own)
    own.push(estimate!.value)
  }
  const { sites, ...grand } = randomInterceptMean([...values.values()], { level })
  return {
    ...grand,
    measure: typeof measure === 'string' ? measure : measure.id,
    sites: [...values.keys()].map((name, index) => ({ site: name, ...sites[index]! })),
  }
}
