import fc from 'fast-check'
import type { FitRating } from '../../src/fit-assessment/record.ts'
import { FIT_INDICATORS, FIT_LEVELS } from '../../src/fit-assessment/record.ts'

/** Ratings of few candidates by few raters on few days, so that they meet. Ids are their own. */
export const fitRatings: fc.Arbitrary<readonly FitRating[]> = fc
  .array(
    fc.record({
      candidate: fc.constantFrom('a', 'b'),
      indicator: fc.constantFrom(...FIT_INDICATORS),
      rater: fc.constantFrom('r1', 'r2', 'r3', null),
      date: fc.constantFrom('2025-01-10', '2025-02-10', '2027-01-01', null),
      value: fc.constantFrom(...FIT_LEVELS, null),
      note: fc.constant(null),
    }),
    { maxLength: 30 },
  )
  .map((rows) => rows.map((row, index) => ({ ...row, id: `rating-${index}` })))

/** Medians of a candidate: halves from 1 to 5, or none. */
export const medians = fc.record(
  Object.fromEntries(FIT_INDICATORS.map((indicator) => [indicator, fc.option(fc.constantFrom(1, 1.5, 2, 3, 4.5, 5))])) as Record<
    (typeof FIT_INDICATORS)[number],
    fc.Arbitrary<number | null>
  >,
)
