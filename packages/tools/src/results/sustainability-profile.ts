import { createEstimate, type Estimate } from '@implementere/model'
import { rowsByKey } from '../rows-by-key.ts'
import { INFORMANT_ROLES, type InformantRole, type SustainabilityRating } from './record.ts'
import { SUSTAINABILITY_DOMAINS, type SustainabilityDomainId, type SustainabilityItemId } from './sustainability-domains.ts'

/** What one role thinks of a domain. */
export interface RoleMean {
  readonly role: InformantRole
  /** Mean of the levels, 1-5. */
  readonly mean: number
  /** Levels it is the mean of. */
  readonly n: number
}

/** A domain of the sustainability profile. */
export interface SustainabilityDomainResult {
  readonly domain: SustainabilityDomainId
  /** Mean of the means of the roles, so that each role counts alike. Levels without a role count as unknown. */
  readonly estimate: Estimate
  readonly roles: readonly RoleMean[]
  /** 1 for the weakest; domains of the same value share a rank; null without a value. Says nothing absolute. */
  readonly rank: number | null
  /** Whether it is among the weakest. */
  readonly weak: boolean
  /** Whether roles lie {@link ROLE_GAP} or more apart: talk about it before the mean is used. */
  readonly rolesDisagree: boolean
}

/** Roles that must have rated a domain. Source: the completion rule of the tool, ours. */
export const MINIMUM_ROLES = 2

/** Ranks that count as weakest. Heuristic, ours. */
export const WEAKEST_RANKS = 3

/** Points on the scale of 1 to 5 by which the means of two roles differ when they disagree. Heuristic, ours. */
export const ROLE_GAP = 2

/** Values that differ by less are equal: what is left is rounding. */
const DECIMALS = 1e9

/**
 * The domains in order of their rank, the weakest first: where to look, relative to each other. There is no cut-off, because none has been shown to hold.
 *
 * Unit: points, 1-5. Missing: a level of null is unknown and counts nowhere; a domain without a level has reason `all-unknown` or `no-data` and stands last.
 * A domain is weak when it has one of the three lowest ranks and another is better. Source: structure and relative use from PSAT and CSAT; the rest is ours.
 *
 * @example
 * ```ts
 * const profile = sustainabilityProfile([
 *   { id: 'a', item: 'funding.nextYear', role: 'leader', rater: null, level: 1 },
 *   { id: 'b', item: 'funding.nextYear', role: 'practitioner', rater: null, level: 2 },
 *   { id: 'c', item: 'support.leadersBack', role: 'leader', rater: null, level: 4 },
 * ])
 * profile[0]?.domain // => 'funding'
 * profile[0]?.estimate.value // => 1.5
 * profile[1]?.rank // => 2
 * profile[2]?.rank // => null
 * ```
 */
export function sustainabilityProfile(ratings: readonly SustainabilityRating[]): readonly SustainabilityDomainResult[] {
  const byItem = rowsByKey(ratings, ({ item }) => item)
  const rated = SUSTAINABILITY_DOMAINS.map(({ id, items }) =>
    rateDomain(
      id,
      items.flatMap((item: SustainabilityItemId) => byItem.get(item) ?? []),
    ),
  )
  const values = rated.flatMap(({ estimate }) => (estimate.value === null ? [] : [rounded(estimate.value)]))
  const best = Math.max(...values)
  return rated.map((domain) => ranked(domain, values, best)).toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0)
}

type Rated = Omit<SustainabilityDomainResult, 'rank' | 'weak'>

function rateDomain(domain: SustainabilityDomainId, ratings: readonly SustainabilityRating[]): Rated {
  const counted = ratings.filter(({ role, level }) => role !== null && level !== null)
  const byRole = rowsByKey(counted, ({ role }) => role ?? '')
  const roles = INFORMANT_ROLES.flatMap((role): readonly RoleMean[] => {
    const levels = (byRole.get(role) ?? []).map(({ level }) => level ?? 0)
    return levels.length === 0 ? [] : [{ role, mean: meanOf(levels), n: levels.length }]
  })
  const means = roles.map(({ mean }) => mean)
  const estimate = createEstimate({
    method: 'results.sustainabilityDomain',
    unit: 'points',
    value: means.length === 0 ? null : meanOf(means),
    reason: means.length > 0 ? null : ratings.length > 0 ? 'all-unknown' : 'no-data',
    known: counted.length,
    unknown: ratings.length - counted.length,
  })
  return { domain, estimate, roles, rolesDisagree: means.length > 1 && Math.max(...means) - Math.min(...means) >= ROLE_GAP }
}

function ranked(domain: Rated, values: readonly number[], best: number): SustainabilityDomainResult {
  if (domain.estimate.value === null) return { ...domain, rank: null, weak: false }
  const value = rounded(domain.estimate.value)
  const rank = 1 + values.filter((other) => other < value).length
  return { ...domain, rank, weak: rank <= WEAKEST_RANKS && value < best }
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function rounded(value: number): number {
  return Math.round(value * DECIMALS)
}
