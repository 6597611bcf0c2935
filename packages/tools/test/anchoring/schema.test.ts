import { describe, expect, expectTypeOf, test } from 'vitest'
import type * as z from 'zod'
import type { AnchoringRecord } from '../../src/anchoring/record.ts'
import { emptyAnchoring } from '../../src/anchoring/empty.ts'
import { sampleAnchoring } from '../../src/anchoring/sample.ts'
import { anchoringRecordSchema } from '../../src/schema/anchoring.ts'
import type { AsKept } from '../as-kept.ts'

describe('anchoringRecordSchema', () => {
  test('reads what the interface says', () => {
    expectTypeOf<AsKept<z.infer<typeof anchoringRecordSchema>>>().toEqualTypeOf<AsKept<AnchoringRecord>>()
  })

  test('reads the sample as it is, and fills in what is not said', () => {
    expect(anchoringRecordSchema.parse(sampleAnchoring())).toEqual(sampleAnchoring())
    expect(anchoringRecordSchema.parse({ formatVersion: 1, element: 'KE4', iteration: 1 })).toEqual(emptyAnchoring())
  })

  test.each([
    ['influence off its scale', { stakeholders: [{ id: 's', level: 'leader', influence: 0 }] }],
    ['support off its scale', { stakeholders: [{ id: 's', level: 'leader', support: -3 }] }],
    ['more than a full position', { teamMembers: [{ id: 'm', timeShare: 1.2 }] }],
    ['meetings without time between them', { charter: { meetingIntervalWeeks: 0 } }],
    ['a leadership mean above the scale', { leadershipRatings: [{ id: 'r', leader: 'l', subscale: 'proactive', value: 4.01 }] }],
    ['an id twice', { areas: [{ id: 'a' }, { id: 'a' }] }],
    ['a field of another tool', { candidates: [] }],
  ])('refuses %s', (_, fields) => {
    expect(anchoringRecordSchema.safeParse({ formatVersion: 1, element: 'KE4', iteration: 1, ...fields }).success).toBe(false)
  })
})
