import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import type * as z from 'zod'
import type { CoreEvent, Implementation } from '@implementere/core'
import { coreEventSchema, figuresSchema, implementationSchema, parseImplementation } from '@implementere/core/schema'
import { rawRecord, record } from './records.ts'
import { RUNS } from './runs.ts'

const runs = { numRuns: RUNS }
const found = (input: unknown) => {
  const result = parseImplementation(input)
  return (result.ok ? result.warnings : result.issues).map(({ code, path }) => `${path.join('.')} ${code}`).toSorted()
}
const minimal = { formatVersion: 2, id: 'i1', title: 'Et sted', nature: 'synthetic', intervention: { formatVersion: 1, id: 'x', name: 'X' } }
const event = { id: 'e1', at: '2026-03-01T09:00:00+01:00', by: 'u1', type: 'phase', payload: { type: 'element.start', element: 'KE1', note: null } }

describe('declared and inferred types', () => {
  test('are equal for every record', () => {
    expectTypeOf<z.output<typeof implementationSchema>>().toExtend<Implementation>()
    expectTypeOf<keyof z.output<typeof implementationSchema>>().toEqualTypeOf<keyof Implementation>()
    expectTypeOf<z.output<typeof coreEventSchema>>().toExtend<CoreEvent>()
    expectTypeOf<keyof z.output<typeof figuresSchema>>().toEqualTypeOf<keyof Implementation['figures']>()
  })
})

describe('parseImplementation', () => {
  test.each(['generation-pmto-norway', 'fjordvik-synthetic', 'municipality'] as const)('reads %s as it is written', (name) => {
    expect(record(name)).toEqual({ ...rawRecord(name), formatVersion: 2 })
    expect(found(rawRecord(name))).toEqual([])
  })

  test('fills what is absent with what it means: unknown, or none', () => {
    expect(parseImplementation(minimal)).toMatchObject({ ok: true, value: { need: null, figures: { funnels: [], facts: [] }, events: [] } })
  })

  test('names every fault in the record and in the payloads it knows', () => {
    expect(found({ ...minimal, nature: 'true', title: 1 })).toEqual(['nature not-one-of', 'title invalid-type'])
    expect(found({ ...minimal, events: [{ ...event, at: '2026-02-30T09:00:00Z' }] })).toEqual(['events.0.at invalid-date-time'])
    expect(found({ ...minimal, events: [{ ...event, payload: { type: 'element.start', element: 'KE10', note: null } }] })[0]).toMatch(
      /^events\.0\.payload\.element /,
    )
    const response = {
      formatVersion: 1,
      instrument: 'qic-no@1',
      id: 'r',
      date: '2026-03-01',
      rater: null,
      role: null,
      answers: { '1.1': 9, '9.9': 1 },
    }
    expect(found({ ...minimal, events: [{ ...event, type: 'qic', payload: response }] })).toEqual([
      'events.0.payload.answers.1.1 off-scale',
      'events.0.payload.answers.9.9 unknown-item',
    ])
  })

  test('keeps two events with one id, as they stand after a merge with a conflict, and warns', () => {
    const result = parseImplementation({ ...minimal, events: [event, event] })
    expect(result).toMatchObject({ ok: true, value: { events: [event, event] } })
    expect(found({ ...minimal, events: [event, event] })).toEqual(['events.1.id duplicate-id'])
  })

  test('refuses a record of a later version by name, and reads nothing of it', () => {
    expect(found({ ...minimal, formatVersion: 3, title: 7 })).toEqual(['formatVersion newer-version'])
  })

  test('keeps events of types from a newer version, with a warning', () => {
    const newer = { ...event, type: 'poem', payload: { lines: ['Å'], deep: { er: null } } }
    const result = parseImplementation({ ...minimal, events: [newer] })
    expect(result).toMatchObject({ ok: true, value: { events: [newer] } })
    expect(found({ ...minimal, events: [newer] })).toEqual(['events.0.type unknown-event-type'])
  })

  test('never throws and never hangs, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          fc.record({
            ...Object.fromEntries(Object.entries(minimal).map(([key, value]) => [key, fc.constant(value)])),
            events: fc.jsonValue(),
            figures: fc.jsonValue(),
          }),
        ),
        (input) => {
          expect(typeof parseImplementation(input).ok).toBe('boolean')
        },
      ),
      runs,
    )
    let deep: unknown = 1
    for (let level = 0; level < 100_000; level++) deep = { deep }
    expect(found({ ...minimal, events: [{ ...event, type: 'poem', payload: deep }] })).toEqual(['events.0.payload.deep too-deep'])
  })
})
