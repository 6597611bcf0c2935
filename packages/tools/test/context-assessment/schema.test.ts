import { contextAssessmentRecordSchema } from '../../src/schema/context-assessment.ts'
import { describe, expect, expectTypeOf, test } from 'vitest'
import type * as z from 'zod'
import type { ContextAssessmentRecord } from '../../src/context-assessment/record.ts'
import type { AsKept } from '../as-kept.ts'
import { emptyContextAssessment } from '../../src/context-assessment/empty.ts'
import { sampleContextAssessment } from '../../src/context-assessment/sample.ts'

type Parsed = AsKept<z.output<typeof contextAssessmentRecordSchema>>

describe('contextAssessmentRecordSchema', () => {
  test('reads what the record says, and nothing else', () => {
    expectTypeOf<Parsed>().toEqualTypeOf<AsKept<ContextAssessmentRecord>>()
  })

  test('gives the empty record for one in which only the element is said', () => {
    expect(contextAssessmentRecordSchema.parse({ formatVersion: 1, element: 'KE2', iteration: 1 })).toEqual(emptyContextAssessment())
  })

  test('leaves a whole record as it is', () => {
    expect(contextAssessmentRecordSchema.parse(sampleContextAssessment())).toEqual(sampleContextAssessment())
  })

  test.each([
    ['two rows with one id', { informants: [{ id: 'a' }, { id: 'a' }] }],
    ['a kind of informant that is none', { informants: [{ id: 'a', kind: 'neighbour' }] }],
    ['a field that is none', { informants: [{ id: 'a', name: 'Kari' }] }],
    ['a date that is none', { evidence: [{ id: 'a', date: '2025-02-30' }] }],
  ])('refuses %s', (_, fields) => {
    expect(contextAssessmentRecordSchema.safeParse({ ...emptyContextAssessment(), ...fields }).success).toBe(false)
  })
})
