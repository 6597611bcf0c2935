import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  INFORMANT_ROLES,
  SUSTAINABILITY_LEVELS,
  type InformantRole,
  type SustainabilityLevel,
  type SustainabilityRating,
} from '../../src/results/record.ts'
import { SUSTAINABILITY_DOMAINS, type SustainabilityItemId } from '../../src/results/sustainability-domains.ts'
import { sustainabilityProfile } from '../../src/results/sustainability-profile.ts'
import { checkLaw } from '../check-law.ts'

const rating = (item: SustainabilityItemId, role: InformantRole | null, level: SustainabilityLevel | null): SustainabilityRating => ({
  id: `${item}-${role}-${level}`,
  item,
  role,
  rater: null,
  level,
})
const domainIn = (ratings: readonly SustainabilityRating[], wanted: string) => sustainabilityProfile(ratings).find(({ domain }) => domain === wanted)!
const items = SUSTAINABILITY_DOMAINS.flatMap((domain) => [...domain.items])
const anyRating = fc
  .record({
    item: fc.constantFrom(...items),
    role: fc.option(fc.constantFrom(...INFORMANT_ROLES)),
    level: fc.option(fc.constantFrom(...SUSTAINABILITY_LEVELS)),
  })
  .map(({ item, role, level }) => rating(item, role, level))

describe('sustainabilityProfile', () => {
  test('lets each role count alike, however many of it rate', () => {
    // Leaders 5, 4, 3: mean 4. Practitioners 2: mean 2. Both roles: (4 + 2) / 2 = 3; all four levels would give 3.5.
    const ratings = [rating('funding.nextYear', 'leader', 5), rating('funding.nextYear', 'leader', 4), rating('funding.ordinaryBudget', 'leader', 3)]
    const domain = domainIn([...ratings, rating('funding.nextYear', 'practitioner', 2)], 'funding')
    expect(domain.estimate).toMatchObject({ value: 3, unit: 'points', known: 4, unknown: 0, reason: null })
    expect(domain.roles).toEqual([
      { role: 'practitioner', mean: 2, n: 1 },
      { role: 'leader', mean: 4, n: 3 },
    ])
    expect(domain.rolesDisagree).toBe(true)
  })

  test('leaves out levels that are unknown or without a role, and counts them', () => {
    const ratings = [rating('support.leadersBack', 'leader', 4), rating('support.leadersBack', 'team', null), rating('support.outsideBack', null, 1)]
    expect(domainIn(ratings, 'support').estimate).toMatchObject({ value: 4, known: 1, unknown: 2 })
    expect(domainIn(ratings.slice(1), 'support').estimate).toMatchObject({ value: null, reason: 'all-unknown', known: 0, unknown: 2 })
    expect(domainIn(ratings, 'funding').estimate).toMatchObject({ value: null, reason: 'no-data', unknown: 0 })
  })

  test('ranks domains among each other, equal ones alike, unknown ones last', () => {
    const levels = { support: 2, funding: 2, partnerships: 3, capacity: 3, evaluation: 5 } as const
    const profile = sustainabilityProfile([
      rating('support.leadersBack', 'leader', levels.support),
      rating('funding.nextYear', 'leader', levels.funding),
      rating('partnerships.services', 'leader', levels.partnerships),
      rating('capacity.people', 'leader', levels.capacity),
      rating('evaluation.used', 'leader', levels.evaluation),
    ])
    expect(profile.slice(0, 6).map(({ domain, rank, weak }) => [domain, rank, weak])).toEqual([
      ['support', 1, true],
      ['funding', 1, true],
      ['partnerships', 3, true],
      ['capacity', 3, true],
      ['evaluation', 5, false],
      ['adaptation', null, false],
    ])
  })

  test('calls nothing weak where all are equal: it is relative', () => {
    const profile = sustainabilityProfile(items.map((item) => rating(item, 'leader', 1)))
    expect(profile.map(({ rank, weak }) => [rank, weak])).toEqual(profile.map(() => [1, false]))
  })

  test('takes values as equal that differ by rounding only', () => {
    // (1 + 3 + 3) / 3 averaged with 3, and 3 averaged with it in another order of roles.
    const one = [
      ...[1, 3, 3].map((level) => rating('support.leadersBack', 'recipient', level as SustainabilityLevel)),
      rating('support.leadersBack', 'leader', 3),
    ]
    const other = [
      ...[1, 3, 3].map((level) => rating('funding.nextYear', 'leader', level as SustainabilityLevel)),
      rating('funding.nextYear', 'recipient', 3),
    ]
    expect(
      sustainabilityProfile([...one, ...other])
        .slice(0, 2)
        .map(({ rank }) => rank),
    ).toEqual([1, 1])
  })

  test('says when roles lie two points apart, not when they lie closer', () => {
    const pair = (a: SustainabilityLevel, b: SustainabilityLevel) =>
      domainIn([rating('planning.roles', 'leader', a), rating('planning.roles', 'team', b)], 'planning')
    expect(pair(2, 4).rolesDisagree).toBe(true)
    expect(pair(4, 2).rolesDisagree).toBe(true)
    expect(pair(3, 4).rolesDisagree).toBe(false)
    expect(domainIn([rating('planning.roles', 'leader', 1)], 'planning').rolesDisagree).toBe(false)
  })

  test('has every domain once, in order of rank, and at least one that is not weak', () => {
    checkLaw([fc.array(anyRating, { maxLength: 40 })], (ratings) => {
      const profile = sustainabilityProfile(ratings)
      expect(profile.map(({ domain }) => domain).toSorted()).toEqual(SUSTAINABILITY_DOMAINS.map(({ id }) => id).toSorted())
      const ranks = profile.map(({ rank }) => rank ?? 99)
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
      const known = profile.filter(({ rank }) => rank !== null)
      if (known.length > 0) expect(known.at(-1)!.weak).toBe(false)
      expect(sustainabilityProfile(ratings.toReversed())).toEqual(profile)
    })
  })

  test('keeps ranks when every level rises by one: they say nothing absolute', () => {
    const low = fc.array(
      anyRating.filter(({ level }) => level !== 5),
      { maxLength: 30 },
    )
    checkLaw([low], (ratings) => {
      const raised = ratings.map((row) => ({ ...row, level: row.level === null ? null : ((row.level + 1) as SustainabilityLevel) }))
      const ranks = (rows: readonly SustainabilityRating[]) => sustainabilityProfile(rows).map(({ domain, rank, weak }) => ({ domain, rank, weak }))
      expect(ranks(raised)).toEqual(ranks(ratings))
    })
  })
})
