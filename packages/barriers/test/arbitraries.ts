import fc from 'fast-check'
import {
  CFIR_2009_KEYS,
  ERIC_STRATEGIES,
  RATING_LEVELS,
  type Candidate,
  type DeterminantRating,
  type EndorsementMatrix,
  type RatingInput,
} from '@implementere/barriers'

const weight = fc.option(fc.integer({ min: 1, max: 5 }))
const name = fc.constantFrom('a', 'b', 'c', '__proto__')

/** Ratings of a few determinants by a few people, many of them blank, some of them twice. */
export const ratings: fc.Arbitrary<readonly RatingInput[]> = fc.array(
  fc.record(
    {
      id: fc.string({ maxLength: 3 }),
      determinant: fc.constantFrom('timePressure', 'cfir.culture', 'rmc2.culture', 'pcat.time', 'ownOne', '__proto__'),
      role: fc.option(name),
      rater: fc.option(fc.integer({ min: 0, max: 9 }).map((number) => `p${number}`)),
      site: fc.option(name),
      round: fc.option(name),
      value: fc.option(fc.constantFrom(...RATING_LEVELS)),
      importance: weight,
      changeability: weight,
      progress: weight,
      note: fc.option(fc.string()),
      at: fc.constantFrom('2026-01-15', '2026-06-15', '2026-01-15T09:00:00+01:00', '2026-01-15T08:00:00Z'),
    },
    { requiredKeys: ['determinant', 'value'], noNullPrototype: true },
  ),
  { maxLength: 40 },
)

/** A rating as it is stored. */
export const storedRating: fc.Arbitrary<DeterminantRating> = fc.record(
  {
    id: fc.string({ minLength: 1, maxLength: 200, unit: 'binary' }),
    determinant: fc.constantFrom('timePressure', 'ownOne'),
    role: fc.option(name),
    rater: fc.option(name),
    site: fc.option(name),
    round: fc.option(name),
    value: fc.option(fc.constantFrom(...RATING_LEVELS)),
    importance: weight,
    changeability: weight,
    progress: weight,
    note: fc.option(fc.string()),
    at: fc.constantFrom('2026-01-15', '2026-01-15T09:00:00+01:00'),
  },
  { noNullPrototype: true },
)

const strategyIds = ERIC_STRATEGIES.slice(0, 6).map(({ id }) => id)
const keys = CFIR_2009_KEYS.slice(0, 8).map(({ id }) => id)

/** A table of endorsements with holes. */
export const matrices: fc.Arbitrary<EndorsementMatrix> = fc
  .uniqueArray(
    fc.record({
      strategy: fc.constantFrom(...strategyIds),
      barrier: fc.constantFrom(...keys),
      count: fc.option(fc.nat(30)),
      n: fc.option(fc.constant(30)),
    }),
    { selector: ({ strategy, barrier }) => `${strategy} ${barrier}`, maxLength: 40 },
  )
  .map((cells) => ({ formatVersion: 1 as const, id: 'm', citation: 'ours', licence: null, cells }))

/** Up to nine strategies over up to six barriers, some of which cover nothing, with costs and efforts that may be unknown. */
export const candidates: fc.Arbitrary<readonly Candidate[]> = fc.uniqueArray(
  fc.record({
    strategy: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'),
    covers: fc.uniqueArray(fc.constantFrom('u', 'v', 'w', 'x', 'y', 'z'), { maxLength: 4 }),
    cost: fc.option(fc.nat(5), { freq: 6 }),
    effort: fc.option(fc.nat(5), { freq: 6 }),
  }),
  { selector: ({ strategy }) => strategy, maxLength: 9 },
)
