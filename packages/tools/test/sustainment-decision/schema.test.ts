import { describe, expect, expectTypeOf, test } from 'vitest'
import type * as z from 'zod'
import { sustainmentDecisionRecordSchema } from '../../src/schema/sustainment-decision.ts'
import type { SustainmentDecisionRecord } from '../../src/sustainment-decision/record.ts'
import { emptySustainmentDecision } from '../../src/sustainment-decision/empty.ts'
import { sampleSustainmentDecision } from '../../src/sustainment-decision/sample.ts'
import type { AsKept } from '../as-kept.ts'

const start = { formatVersion: 1, element: 'KE9', iteration: 1 }

describe('sustainmentDecisionRecordSchema', () => {
  test('reads what the interface says', () => {
    expectTypeOf<AsKept<z.infer<typeof sustainmentDecisionRecordSchema>>>().toEqualTypeOf<AsKept<SustainmentDecisionRecord>>()
  })

  test('reads the sample as it is, and fills in what is not said', () => {
    expect(sustainmentDecisionRecordSchema.parse(sampleSustainmentDecision())).toEqual(sampleSustainmentDecision())
    expect(sustainmentDecisionRecordSchema.parse(start)).toEqual(emptySustainmentDecision())
  })

  test.each([
    ['a decision of one’s own', { decision: { choice: 'perhaps' } }],
    ['a kind of one’s own', { register: [{ id: 'r', kind: 'coffee' }] }],
    [
      'an id twice',
      {
        register: [
          { id: 'r', kind: 'funding' },
          { id: 'r', kind: 'material' },
        ],
      },
    ],
    ['half a practitioner', { fidelity: { practitioners: 2.5 } }],
    ['a criterion above all', { fidelity: { criterion: 1.1 } }],
    ['a day that does not exist', { goal: { until: '2026-02-30' } }],
    ['a field of another tool', { lessons: [] }],
  ])('refuses %s', (_, fields) => {
    expect(sustainmentDecisionRecordSchema.safeParse({ ...start, ...fields }).success).toBe(false)
  })
})
