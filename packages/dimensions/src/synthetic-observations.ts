import { ImplementereError, type InterventionComponent, type IsoDate } from '@implementere/model'
import { addDays } from '@implementere/model/calendar'
import type { Adaptation, ComponentProfile, PopulationCount, ServiceContact, SessionObservation } from './observation.ts'
import { randomOf, type Random } from './random.ts'

/** What is made up, and how much of it. Everything has a default. */
export interface SyntheticOptions {
  /** The same seed gives the same observations. */
  readonly seed: number
  readonly municipalities?: number
  /** Services a municipality. */
  readonly services?: number
  /** Groups a service. */
  readonly groups?: number
  /** Sessions a group, one a week. */
  readonly sessions?: number
  /** First day; 2026-01-05 when absent. */
  readonly start?: IsoDate
  /** Probability that a planned session takes place. */
  readonly occurs?: number
  /** Probability that a component is delivered. */
  readonly adherence?: number
  /** Probability that someone who is enrolled comes. */
  readonly attendance?: number
  /** Probability that a thing was not recorded. */
  readonly missing?: number
}

/** Made-up observations of all kinds, and what their intervention declares. Says of itself that it is synthetic. */
export interface SyntheticObservations {
  readonly nature: 'synthetic'
  readonly intervention: { readonly components: readonly InterventionComponent[] }
  readonly sessions: readonly SessionObservation[]
  readonly populations: readonly PopulationCount[]
  readonly contacts: readonly ServiceContact[]
  readonly profiles: readonly ComponentProfile[]
  readonly adaptations: readonly Adaptation[]
}

/** The components of the made-up intervention. */
export const SYNTHETIC_COMPONENTS = [
  { id: 'greeting', name: null, core: 'adaptable', unique: false },
  { id: 'practice', name: null, core: 'core', unique: true },
  { id: 'feedback', name: null, core: 'core', unique: true },
  { id: 'home-task', name: null, core: 'core', unique: false },
] as const satisfies readonly InterventionComponent[]

/** Length of a made-up session, minutes. */
const PLANNED_MINUTES = 60
const DAYS_PER_WEEK = 7
const FIRST_DAY = '2026-01-05'
/** Strata of the made-up target group, and the share of it in each. */
const STRATA = [
  { id: 'younger', share: 0.6 },
  { id: 'older', share: 0.4 },
] as const

/**
 * Synthetic observations of municipalities, services, groups and sessions, with known parameters to recover.
 *
 * Everything is made up and says so: `nature: 'synthetic'`. The same options give the same observations. Components that are not scheduled, unknowns and extra
 * minutes occur. Throws: {@link ImplementereError} `invalid-count`, `invalid-probability`, `invalid-date`.
 *
 * @example
 * ```ts
 * const { nature, sessions, populations } = syntheticObservations({ seed: 7, municipalities: 2, services: 2, groups: 3, sessions: 12 })
 * nature // => 'synthetic'
 * sessions.length // => 144
 * populations.length // => 8
 * sessions[0]?.attributes.municipality // => 'municipality-1'
 * ```
 */
export function syntheticObservations(options: SyntheticOptions): SyntheticObservations {
  const { seed, municipalities = 2, services = 3, groups = 4, sessions = 12, start = FIRST_DAY } = options
  const { occurs = 0.9, adherence = 0.8, attendance = 0.75, missing = 0.05 } = options
  requireCounts({ municipalities, services, groups, sessions })
  requireProbabilities({ occurs, adherence, attendance, missing })
  const random = randomOf(seed)
  const chances = { occurs, adherence, attendance, missing }
  const places = range(municipalities).flatMap((municipality) => range(services).map((service) => placeOf(municipality + 1, service + 1)))
  const held = places.flatMap((place) =>
    range(groups).flatMap((group) => range(sessions).map((week) => sessionOf(place, group + 1, week, start, chances, random))),
  )
  return {
    nature: 'synthetic',
    intervention: { components: SYNTHETIC_COMPONENTS },
    sessions: held,
    populations: places.flatMap((place) => STRATA.map((stratum) => populationOf(place, stratum, start, random))),
    contacts: places.flatMap((place) => range(groups).map((index) => contactOf(place, index + 1, start, missing, random))),
    profiles: places.slice(0, 1).map((place) => profileOf(place, start)),
    adaptations: places.map((place, index) => adaptationOf(place, index, addDays(start, DAYS_PER_WEEK), random)),
  }
}

interface Place {
  readonly site: string
  readonly attributes: { readonly municipality: string; readonly service: string }
}

interface Chances {
  readonly occurs: number
  readonly adherence: number
  readonly attendance: number
  readonly missing: number
}

function placeOf(municipality: number, service: number): Place {
  const site = `service-${municipality}-${service}`
  return { site, attributes: { municipality: `municipality-${municipality}`, service: site } }
}

function sessionOf(place: Place, group: number, week: number, start: IsoDate, chances: Chances, random: Random): SessionObservation {
  const known = <Value>(value: Value) => (random.chance(chances.missing) ? null : value)
  const occurred = random.chance(chances.occurs)
  const enrolled = random.whole(5, 9)
  const attended = range(enrolled).filter(() => random.chance(chances.attendance)).length
  return {
    id: `${place.site}-group-${group}-week-${week + 1}`,
    date: addDays(start, DAYS_PER_WEEK * week),
    ...place,
    practitioner: `${place.site}-practitioner-${Math.ceil(group / 2)}`,
    group: `${place.site}-group-${group}`,
    condition: null,
    planned: { sessions: 1, minutes: PLANNED_MINUTES },
    delivered: { occurred: known(occurred), minutes: occurred ? known(random.whole(40, 75)) : 0 },
    components: occurred ? componentsOf(week, chances, random) : {},
    proscribed: occurred ? { lecture: known(random.chance(0.1)) } : {},
    observer: week % 4 === 0 ? 'observer' : 'self',
    ratings: occurred ? ratingsOf(week, chances.missing, random) : [],
    enrolled,
    attended: occurred ? known(attended) : 0,
    participants: null,
    homework: occurred ? { assigned: attended, done: known(range(attended).filter(() => random.chance(0.6)).length) } : null,
  }
}

function componentsOf(week: number, { adherence, missing }: Chances, random: Random): SessionObservation['components'] {
  const grade = () => (random.chance(missing) ? null : Number(random.chance(adherence)))
  return Object.fromEntries(SYNTHETIC_COMPONENTS.map(({ id }) => [id, week === 0 && id === 'home-task' ? 'not-scheduled' : grade()]))
}

function ratingsOf(week: number, missing: number, random: Random): SessionObservation['ratings'] {
  const rating = (facet: SessionObservation['ratings'][number]['facet'], rater: string) => ({
    facet,
    min: 1,
    max: 5,
    value: random.chance(missing) ? null : Math.max(1, Math.min(5, Math.round(3.5 + random.normal()))),
    rater,
    instrument: null,
  })
  const coded = week % 4 === 0 ? [rating('clinicalSkill', 'rater-1'), rating('clinicalSkill', 'rater-2')] : []
  return [...coded, rating('engagement', 'practitioner'), rating('satisfaction', 'group')]
}

function populationOf(place: Place, { id, share }: (typeof STRATA)[number], date: string, random: Random): PopulationCount {
  const eligible = Math.round(random.whole(80, 160) * share)
  const invited = Math.round(eligible * 0.7)
  const participants = random.whole(Math.round(invited * 0.3), Math.round(invited * 0.6))
  const completers = random.whole(Math.round(participants * 0.7), participants)
  return { id: `${place.site}-${id}`, date, ...place, counts: 'persons', stratum: id, eligible, invited, participants, completers }
}

function contactOf(place: Place, index: number, date: string, missing: number, random: Random): ServiceContact {
  const recipient = `${place.site}-recipient-${index}`
  const service = { kind: 'school-counselling', role: 'additional', coreComponents: random.chance(0.1) ? ['feedback'] : [] } as const
  const services = random.chance(missing) ? null : random.chance(0.4) ? [service] : []
  return { id: `${recipient}-contact`, date, ...place, recipient, condition: index % 2 === 0 ? 'comparison' : 'programme', services }
}

function profileOf(place: Place, date: string): ComponentProfile {
  const elements = SYNTHETIC_COMPONENTS.map(({ id, unique }) => ({ id, inProgramme: true, inUsualPractice: !unique }))
  return { id: `${place.site}-profile`, date, ...place, elements: [...elements, { id: 'lecture', inProgramme: false, inUsualPractice: true }] }
}

function adaptationOf(place: Place, index: number, date: string, random: Random): Adaptation {
  const adding = index % 2 === 0
  return {
    id: `${place.site}-adaptation`,
    date,
    ...place,
    practitioner: null,
    timing: 'implementation',
    planned: random.chance(0.5) ? 'planned-proactive' : 'unplanned-reactive',
    decidedBy: ['practitioner'],
    modified: 'content',
    level: 'target-group',
    contentNature: adding ? 'adding' : 'shortening',
    contextNature: null,
    components: adding ? [] : ['greeting'],
    consistency: random.chance(0.3) ? null : 'consistent',
    goals: ['fit'],
    reason: null,
  }
}

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index)
}

function requireCounts(counts: Readonly<Record<string, number>>): void {
  for (const [name, count] of Object.entries(counts))
    if (!(Number.isSafeInteger(count) && count >= 0))
      throw new ImplementereError('invalid-count', 'a whole number of 0 or more', { name, count: String(count) })
}

function requireProbabilities(probabilities: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(probabilities))
    if (!(value >= 0 && value <= 1))
      throw new ImplementereError('invalid-probability', 'a probability lies between 0 and 1', { name, value: String(value) })
}
