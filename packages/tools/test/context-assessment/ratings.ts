import fc from 'fast-check'
import { RATING_LEVELS, type DeterminantRating } from '@implementere/barriers'
import { BARRIER_DECISIONS, INFORMANT_KINDS, INQUIRY_METHODS, type ContextAssessmentRecord } from '../../src/context-assessment/record.ts'
import { emptyContextAssessment } from '../../src/context-assessment/empty.ts'

/** A rating in which only what is said is known. */
export function rating(said: Pick<DeterminantRating, 'determinant' | 'value'> & Partial<DeterminantRating>): DeterminantRating {
  return {
    id: `${said.determinant}.${said.rater ?? 'nobody'}`,
    role: null,
    rater: null,
    site: null,
    round: null,
    importance: null,
    changeability: null,
    progress: null,
    note: null,
    at: '2025-02-01',
    ...said,
  }
}

const DETERMINANTS = ['timePressure', 'cfir.financing', 'rmc2.climate', 'cfir.source', 'ownOne', '__proto__'] as const
const determinant = fc.option(fc.constantFrom(...DETERMINANTS))
const role = fc.option(fc.constantFrom('therapist', 'leader', 'parent', 'constructor'))
const text = fc.option(fc.constantFrom('', ' ', 'Fordi'))
const weight = fc.option(fc.integer({ min: 1, max: 5 }))

/** Ratings by a few people, many of them blank. */
export const ratings: fc.Arbitrary<readonly DeterminantRating[]> = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 0, max: 999 }).map((number) => `r${number}`),
    determinant: fc.constantFrom(...DETERMINANTS),
    role,
    rater: fc.option(fc.constantFrom('p1', 'p2', 'p3', 'p4')),
    site: fc.constant(null),
    round: fc.option(fc.constantFrom('first', 'second')),
    value: fc.option(fc.constantFrom(...RATING_LEVELS)),
    importance: weight,
    changeability: weight,
    progress: weight,
    note: fc.constant(null),
    at: fc.constantFrom('2025-02-01', '2025-06-01T09:00:00+02:00'),
  }),
  { selector: ({ id }) => id, maxLength: 30 },
)

function rows<Row extends object>(fields: { [Key in keyof Row]: fc.Arbitrary<Row[Key]> }): fc.Arbitrary<readonly (Row & { readonly id: string })[]> {
  return fc.array(fc.record<Row>(fields), { maxLength: 6 }).map((list) => list.map((row, index) => ({ ...row, id: `row${index}` })))
}

/** Records with holes, contradictions and rows about things that nobody knows. */
export const records: fc.Arbitrary<ContextAssessmentRecord> = fc
  .record({
    round: fc.option(fc.constantFrom('first', 'second', 'third')),
    informants: rows({ role, kind: fc.option(fc.constantFrom(...INFORMANT_KINDS)), reachedBy: fc.option(fc.constantFrom(...INQUIRY_METHODS)) }),
    priorities: rows({ determinant, decision: fc.option(fc.constantFrom(...BARRIER_DECISIONS)), reason: text }),
    nothingToActOn: text,
    evidence: rows({
      determinant,
      method: fc.option(fc.constantFrom(...INQUIRY_METHODS)),
      date: fc.option(fc.constantFrom('2025-02-01', '2025-03-01')),
      note: text,
    }),
  })
  .map((fields) => ({ ...emptyContextAssessment(), ...fields }))
