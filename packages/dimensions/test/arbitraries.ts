import fc from 'fast-check'
import {
  CONDITIONS,
  FRAME_CONTENT_NATURES,
  FRAME_CONTEXT_NATURES,
  FRAME_GOALS,
  FRAME_LEVELS,
  FRAME_MODIFIED,
  FRAME_PLANNED,
  FRAME_TIMINGS,
  FRAME_WHO,
  OBSERVERS,
  RATING_FACETS,
  type Adaptation,
  type ComponentProfile,
  type Observation,
  type ObservationBase,
  type ObservationKind,
  type ObservationOf,
  type Observations,
  type PopulationCount,
  type ServiceContact,
  type SessionObservation,
} from '@implementere/dimensions'

const plain = { noNullPrototype: true } as const
const nullable = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 4 })
const name = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('a', 'b', 'c', 'd') },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 200 }) },
)
const id = name.filter((text) => text !== '__proto__')
const oneOf = <Value>(values: readonly Value[]) => nullable(fc.constantFrom(...values))
const count = fc.nat({ max: 500 })
const amount = fc.double({ min: 0, max: 10_000, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)
const date = fc.date({ min: new Date('2024-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10))
const attributes = fc.dictionary(fc.constantFrom('municipality', 'service', 'toString'), nullable(id), plain)
const base = { id: fc.uuid(), date, site: id, attributes }

const rating = fc
  .record(
    {
      facet: fc.constantFrom(...RATING_FACETS),
      min: fc.integer({ min: -3, max: 3 }),
      steps: fc.integer({ min: 1, max: 9 }),
      place: nullable(fc.nat({ max: 9 })),
      rater: nullable(id),
      instrument: nullable(id),
    },
    plain,
  )
  .map(({ facet, min, steps, place, rater, instrument }) => ({
    facet,
    min,
    max: min + steps,
    value: place === null ? null : min + Math.min(place, steps),
    rater,
    instrument,
  }))

/** Any session. */
export const session: fc.Arbitrary<SessionObservation> = fc.record(
  {
    ...base,
    practitioner: nullable(id),
    group: nullable(id),
    condition: oneOf(CONDITIONS),
    planned: fc.record({ sessions: fc.constantFrom(0 as const, 1 as const), minutes: nullable(amount) }, plain),
    delivered: fc.record({ occurred: nullable(fc.boolean()), minutes: nullable(amount) }, plain),
    components: fc.dictionary(id, fc.oneof(fc.constantFrom(0, 0.5, 1), fc.constant(null), fc.constant('not-scheduled' as const)), plain),
    proscribed: fc.dictionary(id, nullable(fc.boolean()), plain),
    observer: oneOf(OBSERVERS),
    ratings: fc.array(rating, { maxLength: 4 }),
    enrolled: nullable(count),
    attended: nullable(count),
    participants: nullable(fc.array(name, { maxLength: 5 })),
    homework: nullable(fc.record({ assigned: nullable(count), done: nullable(count) }, plain)),
  },
  plain,
)

/** Any count of a population. */
export const population: fc.Arbitrary<PopulationCount> = fc.record(
  {
    ...base,
    counts: fc.constantFrom('persons' as const, 'settings' as const),
    stratum: nullable(name),
    eligible: nullable(count),
    invited: nullable(count),
    participants: nullable(count),
    completers: nullable(count),
  },
  plain,
)

/** Any contact with other services. */
export const contact: fc.Arbitrary<ServiceContact> = fc.record(
  {
    ...base,
    recipient: nullable(id),
    condition: oneOf(CONDITIONS),
    services: nullable(
      fc.array(
        fc.record(
          { kind: name, role: oneOf(['additional', 'alternative'] as const), coreComponents: nullable(fc.array(id, { maxLength: 2 })) },
          plain,
        ),
        { maxLength: 3 },
      ),
    ),
  },
  plain,
)

/** Any profile. */
export const profile: fc.Arbitrary<ComponentProfile> = fc.record(
  {
    ...base,
    elements: fc.array(fc.record({ id: name, inProgramme: nullable(fc.boolean()), inUsualPractice: nullable(fc.boolean()) }, plain), {
      maxLength: 4,
    }),
  },
  plain,
)

/** Any change. */
export const adaptation: fc.Arbitrary<Adaptation> = fc.record(
  {
    ...base,
    practitioner: nullable(id),
    timing: oneOf(FRAME_TIMINGS),
    planned: oneOf(FRAME_PLANNED),
    decidedBy: nullable(fc.array(fc.constantFrom(...FRAME_WHO), { maxLength: 2 })),
    modified: oneOf(FRAME_MODIFIED),
    level: oneOf(FRAME_LEVELS),
    contentNature: oneOf(FRAME_CONTENT_NATURES),
    contextNature: oneOf(FRAME_CONTEXT_NATURES),
    components: nullable(fc.array(id, { maxLength: 2 })),
    consistency: oneOf(['consistent', 'inconsistent'] as const),
    goals: nullable(fc.array(fc.constantFrom(...FRAME_GOALS), { maxLength: 2 })),
    reason: nullable(fc.string()),
  },
  plain,
)

/** Any observation with its kind. */
export const observation: fc.Arbitrary<Observation> = fc.oneof(
  session.map((record) => ({ kind: 'sessions' as const, record })),
  population.map((record) => ({ kind: 'populations' as const, record })),
  contact.map((record) => ({ kind: 'contacts' as const, record })),
  profile.map((record) => ({ kind: 'profiles' as const, record })),
  adaptation.map((record) => ({ kind: 'adaptations' as const, record })),
)

/** Observations of every kind. */
export const observationList = fc.array(observation, { maxLength: 12 })

/** A record with one thing in it replaced by anything, or with anything added or left out. */
export function nearly(record: fc.Arbitrary<object>): fc.Arbitrary<unknown> {
  const anything = fc.oneof(
    fc.anything(),
    fc.jsonValue(),
    fc.constantFrom(0, 1, 2, 7, 0.5, -1, '', '2', '2026-02-30', 'x'.repeat(201), 'not-scheduled'),
  )
  return fc
    .tuple(record, fc.oneof(fc.nat({ max: 20 }), fc.constantFrom('extra', '__proto__')), anything, fc.boolean())
    .map(([whole, place, value, leaveOut]) => {
      const key = typeof place === 'string' ? place : (Object.keys(whole)[place % Object.keys(whole).length] ?? 'extra')
      if (leaveOut) return Object.fromEntries(Object.entries(whole).filter(([field]) => field !== key))
      return Object.defineProperty({ ...whole }, key, { value, enumerable: true, configurable: true, writable: true })
    })
}

/** Observations as `summarise` takes them. */
export function asLists(observations: readonly Observation[]): Observations {
  const lists: { [Kind in ObservationKind]: ObservationOf[Kind][] } = { sessions: [], populations: [], contacts: [], profiles: [], adaptations: [] }
  for (const { kind, record } of observations) (lists[kind] as ObservationBase[]).push(record)
  return lists
}
