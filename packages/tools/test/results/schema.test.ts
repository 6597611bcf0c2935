import { describe, expect, expectTypeOf, test } from 'vitest'
import type * as z from 'zod'
import type { ResultsRecord } from '../../src/results/record.ts'
import { emptyResults } from '../../src/results/empty.ts'
import { sampleResults } from '../../src/results/sample.ts'
import { resultsRecordSchema } from '../../src/schema/results.ts'
import type { AsKept } from '../as-kept.ts'

const start = { formatVersion: 1, element: 'KE8', iteration: 1 }

describe('resultsRecordSchema', () => {
  test('reads what the interface says', () => {
    expectTypeOf<AsKept<z.infer<typeof resultsRecordSchema>>>().toEqualTypeOf<AsKept<ResultsRecord>>()
  })

  test('reads the sample as it is, and fills in what is not said', () => {
    expect(resultsRecordSchema.parse(sampleResults())).toEqual(sampleResults())
    expect(resultsRecordSchema.parse(start)).toEqual(emptyResults())
  })

  test.each([
    ['a level off the scale', { sustainability: [{ id: 'r', item: 'funding.nextYear', level: 6 }] }],
    ['a statement of one’s own', { sustainability: [{ id: 'r', item: 'charm' }] }],
    ['an id twice', { lessons: [{ id: 'l' }, { id: 'l' }] }],
    ['money that was never spent', { costs: [{ id: 'c', kind: 'running', amount: -1 }] }],
    ['half a family', { outcomes: [{ id: 'o', reported: { reached: 1.5, of: 3 } }] }],
    ['a confidence level of 95', { outcomes: [{ id: 'o', reported: { value: 1, level: 95 } }] }],
    ['a figure that cannot be squared', { pairs: [{ id: 'p', outcome: 1e200 }] }],
    ['a field of another tool', { register: [] }],
  ])('refuses %s', (_, fields) => {
    expect(resultsRecordSchema.safeParse({ ...start, ...fields }).success).toBe(false)
  })
})
