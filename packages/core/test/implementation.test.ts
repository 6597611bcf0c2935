import { describe, expect, test } from 'vitest'
import { createImplementation } from '@implementere/core'
import { parseImplementation } from '@implementere/core/schema'
import { EMPTY, INTERVENTION } from './story.ts'

describe('createImplementation', () => {
  test('starts from an intervention and a need, with an empty log that can be read', () => {
    const need = { text: 'Lang ventetid', recognised: '2025', from: 'practice' } as const
    const record = createImplementation({ id: 'i1', title: 'Et sted', intervention: INTERVENTION, need })
    expect(record).toEqual({
      formatVersion: 2,
      id: 'i1',
      title: 'Et sted',
      nature: 'real',
      intervention: INTERVENTION,
      need,
      figures: { funnels: [], facts: [] },
      events: [],
    })
    expect(parseImplementation(record)).toEqual({ ok: true, value: record, warnings: [] })
  })

  test('takes figures and says what is made up', () => {
    const figures = { funnels: [{ id: 'f', name: null, stages: [] }], facts: [] }
    expect(createImplementation({ ...EMPTY, figures })).toMatchObject({ nature: 'synthetic', figures })
  })

  test.each(['', 'x'.repeat(201)])('refuses an id that is empty or too long', (id) => {
    expect(() => createImplementation({ ...EMPTY, id })).toThrow('[invalid-id]')
  })

  test('takes an id of the greatest length', () => {
    expect(createImplementation({ ...EMPTY, id: 'x'.repeat(200) }).id).toHaveLength(200)
  })
})
