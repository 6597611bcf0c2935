import { describe, expect, test } from 'vitest'
import { erase, mergeLogs, stateOf, type CoreEvent } from '@implementere/core'
import { parseImplementation } from '@implementere/core/schema'
import { acts, walk } from './arbitraries.ts'
import { law } from './runs.ts'
import { EMPTY, envelope, event } from './story.ts'

const tomb = { id: 'tomb', at: '2026-03-01T09:00:00+01:00', by: 'admin' }
const withEvents = (...events: CoreEvent[]) => ({ ...EMPTY, events })
const textOf = (text: string) => erase(withEvents(event({ payload: { element: null, text } })), 'p1', tomb)

describe('erase', () => {
  test('removes the id from whoever recorded, rated, answered and decided, and leaves a tombstone', () => {
    const rating = { id: 'd1', determinant: 'timePressure', rater: 'p1', value: -1, at: '2026-01-05' }
    const { record, places } = erase(
      withEvents(event({ by: 'p1' }), event({ ...envelope(2, 'p2'), type: 'determinant', payload: rating })),
      'p1',
      tomb,
    )
    expect(places).toBe(2)
    expect(record.events.map(({ by }) => by)).toEqual(['tomb', 'p2', 'admin'])
    expect(record.events[1]!.payload).toMatchObject({ rater: 'tomb' })
    expect(record.events[2]).toEqual({ ...tomb, type: 'person.erase', payload: { places: 2 } })
    expect(stateOf(record).erasures).toEqual([{ places: 2, event: 'tomb', at: tomb.at }])
  })

  test.each([
    ['p1 var syk', 'tomb var syk', 1],
    ['ring p1, og p1!', 'ring tomb, og tomb!', 2],
    ['hos p1', 'hos tomb', 1],
    ['p12 og xp1 og p1-a og p1_b', 'p12 og xp1 og p1-a og p1_b', 0],
    ['åp1 er en annen', 'åp1 er en annen', 0],
    ['p1', 'tomb', 1],
    ['p1:notat', 'p1:notat', 0],
  ])('removes it from a text where it stands as a word: %s', (before, after, places) => {
    const erased = textOf(before)
    expect(erased.places).toBe(places)
    expect(erased.record.events[0]!.payload).toEqual({ element: null, text: after })
  })

  test('removes it from keys too, and from what nobody here understands', () => {
    const { record, places } = erase(withEvents(event({ type: 'poem', payload: { p1: ['p1', { deep: 'p1' }] } })), 'p1', tomb)
    expect([places, record.events[0]!.payload]).toEqual([3, { tomb: ['tomb', { deep: 'tomb' }] }])
  })

  test('leaves a record alone that the person is not in', () => {
    const record = withEvents(event())
    expect(erase(record, 'p1', tomb)).toEqual({ record, places: 0 })
    expect(erase(record, 'p1', tomb).record).toBe(record)
  })

  test('hides a person who erases themselves', () => {
    const { record } = erase(withEvents(event({ by: 'p1' })), 'p1', { ...tomb, by: 'p1' })
    expect(JSON.stringify(record)).not.toContain('"p1"')
    expect(record.events[1]!.by).toBe('tomb')
  })

  test('puts the tombstone where it belongs in time', () => {
    const { record } = erase(withEvents(event({ by: 'p1' }), event({ ...envelope(2), at: '2026-06-01T09:00:00Z' })), 'p1', tomb)
    expect(record.events.map(({ id }) => id)).toEqual(['e0001', 'tomb', 'e0002'])
  })

  test.each(['', ' ', 'phase', 'KE1', 'element.start', 'plan', 'synthetic'])('refuses %j, which is no id of a person', (person) => {
    expect(() => erase(withEvents(event()), person, tomb)).toThrow('[invalid-person]')
  })

  test('refuses a tombstone whose id is in use or whose moment is none', () => {
    expect(() => erase(withEvents(event({ by: 'p1' })), 'p1', { ...tomb, id: 'e0001' })).toThrow('[duplicate-id]')
    expect(() => erase(withEvents(event({ by: 'p1' })), 'p1', { ...tomb, at: 'today' })).toThrow('[invalid-date-time]')
  })

  test('leaves no trace of anybody and everything else as it was, in any history', () => {
    law([acts], (going) => {
      const { state } = walk(going.map((one) => ({ ...one, by: `person-${one.by}` })))
      const { record } = erase(state.record, 'person-u2', tomb)
      expect(JSON.stringify(record)).not.toContain('"person-u2"')
      expect(parseImplementation(record).ok).toBe(true)
      const after = stateOf(record)
      expect(after.phases).toEqual(state.phases)
      expect(after.withoutEffect).toEqual([])
      expect(after.retracted).toEqual(state.retracted)
      expect(erase(record, 'person-u2', { ...tomb, id: 'again' })).toEqual({ record, places: 0 })
    })
  })

  test('has to be done again after merging with a copy in which it was not done', () => {
    const record = withEvents(event({ by: 'p1' }))
    const { events, conflicts } = mergeLogs(erase(record, 'p1', tomb).record.events, record.events)
    expect(conflicts.map(({ id }) => id)).toEqual(['e0001'])
    const again = erase({ ...record, events }, 'p1', { ...tomb, id: 'tomb2' })
    expect(JSON.stringify(again.record)).not.toContain('"p1"')
  })
})
