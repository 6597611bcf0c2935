import type { Interval } from '@implementere/model'
import { fitRandomIntercept, type RandomInterceptFit, type SiteSummary } from './random-intercept-fit.ts'
import { meanOf, sumOfSquares } from './average.ts'
import { normalInterval } from './interval.ts'
import { requireLevel } from './precondition.ts'
import { knownValues } from './known.ts'

/** One site, in the order given. */
export interface SiteMean {
  /** Values known at the site. */
  readonly n: number
  /** Values missing at the site. */
  readonly missing: number
  /** Plain mean; null when nothing is known. */
  readonly mean: number | null
  /** Mean drawn towards the grand mean, the more so the fewer its values (best linear unbiased prediction); null when nothing is known. */
  readonly shrunken: number | null
  /** How much of the site's own mean is kept, 0-1; null when nothing is known. */
  readonly reliability: number | null
}

/** What {@link randomInterceptMean} returns. */
export interface RandomInterceptMean {
  /** Grand mean over sites. */
  readonly value: number | null
  /** Why the value is null: `no-data`, `insufficient-data` (fewer than two sites with values, or no site with two); else null. */
  readonly reason: string | null
  readonly standardError: number | null
  readonly interval: Interval | null
  /** Variance between sites, 0 or more: 0 means that the sites differ no more than their values within them. */
  readonly betweenVariance: number | null
  /** Variance of values within a site. */
  readonly withinVariance: number | null
  /** Intraclass correlation: between by between plus within; null where nothing varies. */
  readonly icc: number | null
  readonly sites: readonly SiteMean[]
  /** Values known. */
  readonly n: number
  /** Values missing. */
  readonly missing: number
  readonly method: 'reml'
}

/**
 * Mean over sites of unequal size, with the sites' own means drawn towards it, so that a site with four sessions is not ranked against one with four hundred.
 *
 * Shape: `sites[site][value]`, sites of any length. Missing: null values are left out and counted; a site without values stays in its place with nulls.
 * Convention: random-intercept model by restricted maximum likelihood, R's `lme4::lmer(y ~ 1 + (1 | site))`; the between variance is 0 where the likelihood
 * has its maximum on that boundary. The interval is normal (Wald), so with few sites it is too narrow.
 * Where nothing varies within any site, the sites' means are exact: between variance is theirs, and nothing is shrunken.
 * Throws: `invalid-level`, `invalid-number`.
 * Source: Laird & Ware 1982; Patterson & Thompson 1971.
 *
 * @example
 * ```ts
 * const mean = randomInterceptMean([[8, 9, 7, 8], [5, 6, null, 5], [9]])
 * mean.value?.toFixed(4) // => '7.3973'
 * mean.sites[2]?.shrunken?.toFixed(4) // => '8.7763'
 * randomInterceptMean([[1, 2, 3]]).reason // => 'insufficient-data'
 * ```
 */
export function randomInterceptMean(
  sites: readonly (readonly (number | null)[])[],
  { level = 0.95 }: { readonly level?: number } = {},
): RandomInterceptMean {
  requireLevel(level)
  const summaries = sites.map(summariseSite)
  const [n, missing] = [sumOver(summaries, (site) => site.n), sumOver(summaries, (site) => site.missing)]
  const known = summaries.filter((site) => site.n > 0)
  const reason = n === 0 ? 'no-data' : known.length < 2 || n === known.length ? 'insufficient-data' : null
  const fit = reason === null ? fitRandomIntercept(known) : null
  const counted = { sites: summaries.map((site) => siteMean(site, fit)), n, missing, method: 'reml' } as const
  if (fit === null) {
    const none = { value: null, standardError: null, interval: null, betweenVariance: null, withinVariance: null, icc: null }
    return { ...none, reason, ...counted }
  }
  const { mean, standardError, between, within } = fit
  const interval = normalInterval(mean, standardError, level, 'wald')
  const icc = between + within === 0 ? null : between / (between + within)
  return { value: mean, reason, standardError, interval, betweenVariance: between, withinVariance: within, icc, ...counted }
}

interface Site extends SiteSummary {
  readonly missing: number
}

function summariseSite(site: readonly (number | null)[]): Site {
  const { values, missing } = knownValues(site)
  const mean = values.length === 0 ? 0 : meanOf(values)
  return { n: values.length, missing, mean, squares: sumOfSquares(values, mean) }
}

function siteMean({ n, missing, mean }: Site, fit: RandomInterceptFit | null): SiteMean {
  if (n === 0) return { n, missing, mean: null, shrunken: null, reliability: null }
  if (fit === null) return { n, missing, mean, shrunken: null, reliability: null }
  const spread = n * fit.between + fit.within
  const reliability = spread === 0 ? 0 : (n * fit.between) / spread
  return { n, missing, mean, shrunken: fit.mean + reliability * (mean - fit.mean), reliability }
}

function sumOver<Item>(items: readonly Item[], count: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + count(item), 0)
}
