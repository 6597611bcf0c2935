import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { determinantRatingSchema } from '@implementere/barriers/schema'
import type { CoreEvent } from '@implementere/core'
import {
  coreEventSchema,
  decisionSchema,
  erasureSchema,
  noteSchema,
  observationReferenceSchema,
  parseImplementation,
  retractionSchema,
} from '@implementere/core/schema'
import { parseWith } from '@implementere/model/schema'
import { decision, rating, reference, remark } from './arbitraries.ts'
import { law } from './runs.ts'
import { EMPTY, event } from './story.ts'

const found = (events: readonly unknown[]) => {
  const result = parseImplementation({ ...EMPTY, events })
  return (result.ok ? [] : result.issues).map(({ code, path }) => `${path.slice(2).join('.')} ${code}`).toSorted()
}
const bySchema = (schema: z.ZodType, input: unknown, prefix = '') => {
  const result = parseWith(schema, input)
  return (result.ok ? [] : result.issues).map(({ code, path }) => `${[...(prefix ? [prefix] : []), ...path].join('.')} ${code}`).toSorted()
}

const anything = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(
    undefined,
    -1,
    0,
    1.5,
    6,
    3,
    '',
    'x'.repeat(201),
    'KE1',
    'open',
    '2026-01-01',
    '2026-02-30',
    '2026-01-01T09:00:00Z',
    [],
    ['sessions', 'x'],
  ),
)
/** Rows with some fields exchanged for anything, taken away or added. */
const spoilt = (row: fc.Arbitrary<object>) =>
  fc
    .tuple(row, fc.array(fc.tuple(fc.oneof(fc.nat({ max: 12 }), fc.constantFrom('colour', 'id')), anything), { maxLength: 2 }))
    .map(([whole, changes]) => {
      const keys = Object.keys(whole)
      const entries = new Map<string, unknown>(Object.entries(whole))
      for (const [key, value] of changes) {
        const name = typeof key === 'number' ? keys[key % keys.length]! : key
        if (value === undefined) entries.delete(name)
        else entries.set(name, value)
      }
      return JSON.parse(JSON.stringify(Object.fromEntries(entries))) as unknown
    })

describe('the readers that do without zod', () => {
  test.each([
    ['determinant', rating, determinantRatingSchema],
    ['observation', reference, observationReferenceSchema],
    ['decision', decision, decisionSchema],
    ['note', remark, noteSchema],
    ['event.retract', fc.record({ target: fc.string() }), retractionSchema],
    ['person.erase', fc.record({ places: fc.integer() }), erasureSchema],
  ] as const)('find in %s what its schema finds', (type, row, schema: z.ZodType) => {
    law([spoilt(row)], (payload) => {
      const [ours, theirs] = [found([event({ type, payload: payload as CoreEvent['payload'] })]), bySchema(schema, payload, 'payload')]
      expect(placesOf(ours)).toEqual(placesOf(theirs))
    })
  })

  test('find in an envelope what its schema finds', () => {
    law([spoilt(fc.constant({ ...event(), type: 'poem' }))], (input) => {
      expect(placesOf(found([input]))).toEqual(placesOf(bySchema(coreEventSchema, input)))
    })
  })

  test.each([
    ['id', '', 'id too-small'],
    ['id', 'x'.repeat(201), 'id too-big'],
    ['id', 7, 'id invalid-type'],
    ['by', null, 'by invalid-type'],
    ['at', '2026-01-01T09:00:00', 'at invalid-date-time'],
    ['at', 7, 'at invalid-type'],
    ['type', '', 'type too-small'],
    ['colour', 'red', 'colour unknown-field'],
  ])('name a fault in an envelope by its code: %s %j', (field, value, expected) => {
    expect(found([{ ...event(), [field]: value }])).toEqual([expected])
    const begin = { ...event(), type: 'phase', payload: { type: 'element.start', element: 'KE1', note: null } }
    if (field !== 'type') expect(found([{ ...begin, [field]: value }])).toEqual([expected])
  })

  test.each([
    [{ id: 'd1', determinant: 'x', at: '2026-01-01', importance: 6 }, 'payload.importance too-big'],
    [{ id: 'd1', determinant: 'x', at: '2026-01-01', importance: 0 }, 'payload.importance too-small'],
    [{ id: 'd1', determinant: 'x', at: '2026-01-01', importance: 1.5 }, 'payload.importance invalid-type'],
    [{ id: 'd1', determinant: 'x', at: '2026-01-01', value: 5 }, 'payload.value not-one-of'],
    [{ id: 'd1', determinant: 'x', at: 'i går' }, 'payload.at invalid-date'],
    [{ id: 'd1', determinant: 'x' }, 'payload.at missing-field'],
    [[], 'payload invalid-type'],
    ['x', 'payload invalid-type'],
  ])('name a fault in a rating by its code: %j', (payload, expected) => {
    expect(found([event({ type: 'determinant', payload })])).toEqual([expected])
  })

  test('take a moment for a rating too', () => {
    expect(found([event({ type: 'determinant', payload: { id: 'd1', determinant: 'x', at: '2026-01-01T09:00:00Z' } })])).toEqual([])
  })

  test('refuse keys that would reach a prototype', () => {
    const payload = JSON.parse('{ "element": null, "text": "x", "__proto__": 1 }') as CoreEvent['payload']
    expect(found([event({ payload })])).toEqual(['payload.__proto__ forbidden-key'])
    const whole = JSON.parse('{ "id": "e", "at": "2026-01-01T09:00:00Z", "by": "u", "type": "poem", "payload": 1, "__proto__": 1 }') as unknown
    expect(found([whole])).toEqual(['__proto__ forbidden-key'])
    const begin = JSON.parse('{ "type": "element.start", "element": "KE1", "__proto__": 1 }') as CoreEvent['payload']
    expect(found([event({ type: 'phase', payload: begin })])).toEqual(['payload.__proto__ forbidden-key'])
    const inside = JSON.parse('{ "deep": { "__proto__": 1 } }') as CoreEvent['payload']
    expect(found([event({ type: 'poem', payload: inside })])).toEqual(['payload.deep.__proto__ forbidden-key'])
  })

  test('name events that are none', () => {
    expect(found([null, 'x', []])).toEqual([' invalid-type', ' invalid-type', ' invalid-type'])
    expect(found([{ ...event(), type: 'phase', payload: null, at: 'x' }])).toEqual(['at invalid-date-time'])
    expect(parseImplementation({ ...EMPTY, events: {} })).toMatchObject({ ok: false, issues: [{ path: ['events'], code: 'invalid-type' }] })
  })
})

/** Which fields are at fault. Of one field the two may name the first fault, or several. */
function placesOf(faults: readonly string[]): readonly string[] {
  return [...new Set(faults.map((fault) => fault.split(' ')[0]!.split('.').slice(0, 2).join('.')))].toSorted()
}
