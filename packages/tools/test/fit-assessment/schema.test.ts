import { describe, expect, expectTypeOf, test } from 'vitest'
import type * as z from 'zod'
import type { FitAssessmentRecord } from '../../src/fit-assessment/record.ts'
import { emptyFitAssessment } from '../../src/fit-assessment/empty.ts'
import { sampleFitAssessment } from '../../src/fit-assessment/sample.ts'
import { fitAssessmentRecordSchema } from '../../src/schema/fit-assessment.ts'
import type { AsKept } from '../as-kept.ts'

describe('fitAssessmentRecordSchema', () => {
  test('reads what the interface says', () => {
    expectTypeOf<AsKept<z.infer<typeof fitAssessmentRecordSchema>>>().toEqualTypeOf<AsKept<FitAssessmentRecord>>()
  })

  test('reads the sample as it is, and fills in what is not said', () => {
    expect(fitAssessmentRecordSchema.parse(sampleFitAssessment())).toEqual(sampleFitAssessment())
    expect(fitAssessmentRecordSchema.parse({ formatVersion: 1, element: 'KE1', iteration: 1 })).toEqual(emptyFitAssessment())
  })

  test.each([
    ['a level off the scale', { ratings: [{ id: 'r', candidate: 'a', indicator: 'need', value: 6 }] }],
    ['an indicator of one’s own', { ratings: [{ id: 'r', candidate: 'a', indicator: 'charm' }] }],
    ['an id twice', { needData: [{ id: 'n' }, { id: 'n' }] }],
    ['fewer than nobody', { targetGroup: { eligible: -1 } }],
    ['a field of another tool', { stakeholders: [] }],
  ])('refuses %s', (_, fields) => {
    expect(fitAssessmentRecordSchema.safeParse({ formatVersion: 1, element: 'KE1', iteration: 1, ...fields }).success).toBe(false)
  })
})
