import { expect, test } from 'vitest'
import { createIntervention } from '@implementere/model'
import { parseIntervention } from '@implementere/model/schema'

test('an intervention is made from what is known of it, and the rest is unknown', () => {
  const made = createIntervention({
    id: 'pmto',
    name: 'GenerationPMTO',
    kind: 'programme',
    components: [{ id: 'c', name: null, core: 'core', unique: null }],
  })
  expect(parseIntervention(made)).toEqual({ ok: true, value: made, warnings: [] })
  expect(parseIntervention({ formatVersion: 1, id: 'pmto', name: 'GenerationPMTO' })).toMatchObject({
    value: createIntervention({ id: 'pmto', name: 'GenerationPMTO' }),
  })
})

test('what a program leaves undefined is unknown too', () => {
  const made = createIntervention({ id: 'a', name: 'A', owner: undefined } as never)
  expect(made.owner).toBe(null)
  expect(JSON.parse(JSON.stringify(made))).toEqual(made)
})
