import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareEvents, mergeLogs, stateOf, type CoreEvent } from '@implementere/core'
import { anyLog } from './arbitraries.ts'
import { law } from './runs.ts'
import { EMPTY, event } from './story.ts'

const at = (moment: string): CoreEvent => event({ id: moment, at: moment })
const saying = (payload: CoreEvent['payload']): CoreEvent => event({ payload })

describe('the order of events', () => {
  test.each([
    ['a second later', '2026-03-01T09:00:00Z', '2026-03-01T09:00:01Z'],
    ['a day later at an earlier hour', '2026-03-01T09:00:00Z', '2026-03-02T08:00:00Z'],
    ['later of one offset', '2026-03-01T09:00:00+01:00', '2026-03-01T09:00:01+01:00'],
    ['later of another offset, though it reads as earlier', '2026-03-01T09:00:00+02:00', '2026-03-01T08:00:00+00:00'],
    ['later of another offset of the same sign', '2026-03-01T09:00:00+02:00', '2026-03-01T09:00:00+01:00'],
    ['later in the west', '2026-03-01T09:00:00+01:00', '2026-03-01T09:00:00-01:00'],
    ['later by a fraction of a second', '2026-03-01T09:00:00.1Z', '2026-03-01T09:00:00.25Z'],
    ['later by a fraction where the other has none', '2026-03-01T09:00:00Z', '2026-03-01T09:00:00.001Z'],
    ['later with the same fraction', '2026-03-01T09:00:00.5+01:00', '2026-03-01T09:00:01.5+01:00'],
  ])('puts a moment after one that is earlier: %s', (_, earlier, later) => {
    expect(compareEvents(at(earlier), at(later))).toBe(-1)
    expect(compareEvents(at(later), at(earlier))).toBe(1)
  })

  test('goes by the ids of events of one moment, however it is written', () => {
    const [a, b] = [event({ id: 'a', at: '2026-03-01T09:00:00+01:00' }), event({ id: 'b', at: '2026-03-01T08:00:00Z' })]
    expect([compareEvents(a, b), compareEvents(b, a)]).toEqual([-1, 1])
    expect([compareEvents(a, { ...b, at: a.at }), compareEvents({ ...b, at: a.at }, a)]).toEqual([-1, 1])
  })

  test.each<[string, CoreEvent['payload'], CoreEvent['payload']]>([
    ['texts', 'a', 'b'],
    ['numbers', 1, 2],
    ['truth values', false, true],
    ['lists, by their order', [1, 2], [2, 1]],
    ['a list and an object with its places as names', ['x'], { 0: 'x' }],
    ['nothing and something', { element: null }, { element: 'KE1' }],
    ['fields deep within', { a: [{ b: { c: 1 } }] }, { a: [{ b: { c: 2 } }] }],
    ['names of fields', { a: 1 }, { b: 1 }],
  ])('tells events of one moment and id apart by what they say: %s', (_, one, other) => {
    expect(new Set([compareEvents(saying(one), saying(other)), compareEvents(saying(other), saying(one))])).toEqual(new Set([-1, 1]))
  })

  test('does not go by the order in which fields are written, also not deep within', () => {
    expect(compareEvents(saying({ a: 1, b: [{ c: null, d: 'x' }] }), saying({ b: [{ d: 'x', c: null }], a: 1 }))).toBe(0)
    const { id, ...rest } = event()
    expect(compareEvents(event(), { ...rest, id })).toBe(0)
  })

  test('leaves a list that is in order as it is, also where one event stands in it twice', () => {
    const record = { ...EMPTY, events: [event(), event(), event({ id: 'z' })] }
    expect(stateOf(record).record.events).toBe(record.events)
    expect(stateOf({ ...record, events: record.events.toReversed() }).record.events).toEqual(record.events)
  })

  test('is one order, whichever event is asked about first', () => {
    const one = fc.constantFrom('2026-03-01T09:00:00Z', '2026-03-01T10:00:00+01:00', '2026-03-01T09:00:00.5Z', '2026-03-01T10:00:01+01:00')
    const any = fc.record({ id: fc.constantFrom('a', 'b'), at: one, text: fc.constantFrom('x', 'y') })
    const asEvent = ({ id, at: moment, text }: { readonly id: string; readonly at: string; readonly text: string }) =>
      event({ id, at: moment, payload: { element: null, text } })
    law([any, any, any], (...three) => {
      const [a, b, c] = three.map(asEvent) as [CoreEvent, CoreEvent, CoreEvent]
      expect(compareEvents(a, b) + compareEvents(b, a)).toBe(0)
      expect(compareEvents(a, b) === 0).toBe(JSON.stringify(a) === JSON.stringify(b))
      if (compareEvents(a, b) <= 0 && compareEvents(b, c) <= 0) expect(compareEvents(a, c)).toBeLessThanOrEqual(0)
    })
  })

  test('is that of a merged log: by instant, and by id within an instant', () => {
    law([anyLog], (log) => {
      const { events } = mergeLogs(log, [])
      const keys = events.map(({ id, at: moment }) => [Date.parse(moment), id] as const)
      expect(keys).toEqual(keys.toSorted(([a, x], [b, y]) => a - b || (x < y ? -1 : Number(x > y))))
    })
  })
})
