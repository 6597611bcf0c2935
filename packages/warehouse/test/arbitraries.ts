import fc from 'fast-check'
import {
  CONDITIONS,
  FRAME_CONTENT_NATURES,
  FRAME_PLANNED,
  OBSERVERS,
  RATING_FACETS,
  type Adaptation,
  type ComponentProfile,
  type PopulationCount,
  type ServiceContact,
  type SessionObservation,
} from '@implementere/dimensions'

const plain = { noNullPrototype: true } as const
const nullable = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 3 })
const oneOf = <Value>(values: readonly Value[]) => nullable(fc.constantFrom(...values))
/** Texts that have meaning in SQL, in file formats and in JavaScript, and texts of any letters. A database of PostgreSQL holds no U+0000. */
const hostile = [
  `'; drop table sessions; --`,
  '"',
  "''",
  '$1',
  '\\',
  '%',
  'NULL',
  'null',
  '0301',
  '301',
  '\u0430',
  '\u00e5',
  'a\u030a',
  '\u202e',
  '=1+1',
  'x'.repeat(200),
]
const name = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('a', 'b', 'c') },
  { weight: 1, arbitrary: fc.constantFrom(...hostile) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }).filter((text) => !/[\0\p{Surrogate}]/u.test(text)) },
)
const id = name.filter((text) => text !== '__proto__')
const count = fc.nat({ max: 40 })
const amount = fc.oneof(fc.nat({ max: 90 }), fc.double({ min: 0, max: 10_000, noNaN: true })).map((value) => value + 0)
const date = fc.oneof(
  fc.constantFrom('1900-02-28', '1900-03-01', '2000-02-29', '2026-06-30', '2026-07-01', '2026-07-31', '2026-08-01', '2038-01-19', '2038-01-20'),
  fc.date({ min: new Date('1900-01-01'), max: new Date('2038-12-31'), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10)),
)
const attributes = fc.record({ municipality: nullable(fc.constantFrom('0301', '301', '4601')), cohort: nullable(id) }, { ...plain, requiredKeys: [] })
const base = { id: fc.uuid(), date, site: id, attributes }

const rating = fc
  .record(
    {
      facet: fc.constantFrom(...RATING_FACETS),
      min: fc.integer({ min: -3, max: 3 }),
      steps: fc.integer({ min: 1, max: 9 }),
      place: nullable(fc.nat(9)),
    },
    plain,
  )
  .map(({ facet, min, steps, place }) => ({
    facet,
    min,
    max: min + steps,
    value: place === null ? null : min + Math.min(place, steps),
    rater: null,
    instrument: null,
  }))

const session: fc.Arbitrary<SessionObservation> = fc.record(
  {
    ...base,
    practitioner: nullable(id),
    group: nullable(id),
    condition: oneOf(CONDITIONS),
    planned: fc.record({ sessions: fc.constantFrom(0 as const, 1 as const), minutes: nullable(amount) }, plain),
    delivered: fc.record({ occurred: nullable(fc.boolean()), minutes: nullable(amount) }, plain),
    components: fc.dictionary(id, fc.constantFrom(0, 0.25, 1, null, 'not-scheduled' as const), { ...plain, maxKeys: 3 }),
    proscribed: fc.dictionary(id, nullable(fc.boolean()), { ...plain, maxKeys: 2 }),
    observer: oneOf(OBSERVERS),
    ratings: fc.array(rating, { maxLength: 3 }),
    enrolled: nullable(count),
    attended: nullable(count),
    participants: nullable(fc.array(name, { maxLength: 4 })),
    homework: nullable(fc.record({ assigned: nullable(count), done: nullable(count) }, plain)),
  },
  plain,
)

const population: fc.Arbitrary<PopulationCount> = fc.record(
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

const contact: fc.Arbitrary<ServiceContact> = fc.record(
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
        {
          maxLength: 2,
        },
      ),
    ),
  },
  plain,
)

const profile: fc.Arbitrary<ComponentProfile> = fc.record(
  {
    ...base,
    elements: fc.array(fc.record({ id: name, inProgramme: nullable(fc.boolean()), inUsualPractice: nullable(fc.boolean()) }, plain), {
      maxLength: 3,
    }),
  },
  plain,
)

const adaptation: fc.Arbitrary<Adaptation> = fc.record(
  {
    ...base,
    practitioner: nullable(id),
    timing: fc.constant(null),
    planned: oneOf(FRAME_PLANNED),
    decidedBy: nullable(fc.array(fc.constantFrom('developer' as const, 'researcher' as const), { maxLength: 2 })),
    modified: fc.constant(null),
    level: fc.constant(null),
    contentNature: oneOf(FRAME_CONTENT_NATURES),
    contextNature: fc.constant(null),
    components: nullable(fc.array(id, { maxLength: 2 })),
    consistency: oneOf(['consistent', 'inconsistent'] as const),
    goals: fc.constant(null),
    reason: fc.constant(null),
  },
  plain,
)

/** A few observations of every kind. */
export const observations = fc.record(
  {
    sessions: fc.array(session, { maxLength: 6 }),
    populations: fc.array(population, { maxLength: 5 }),
    contacts: fc.array(contact, { maxLength: 4 }),
    profiles: fc.array(profile, { maxLength: 2 }),
    adaptations: fc.array(adaptation, { maxLength: 4 }),
  },
  plain,
)

/** Observations of every kind in lists. */
export type ObservationLists = typeof observations extends fc.Arbitrary<infer Lists> ? Lists : never
