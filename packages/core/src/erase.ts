import { CORE_ELEMENT_IDS, ImplementereError, isIsoDateTime, PHASE_IDS, type Json } from '@implementere/model'
import { PHASE_EVENT_TYPES } from '@implementere/phases'
import { CORE_EVENT_TYPES, type CoreEvent, type Envelope } from './event.ts'
import type { Implementation } from './implementation.ts'
import { compareEvents } from './order.ts'

/** What was erased, and where it stood. */
export interface Erased {
  readonly record: Implementation
  /** In how many places the id stood. 0: the person was not in the record, and nothing was changed. */
  readonly places: number
}

/**
 * The record without a person: their opaque id is replaced everywhere by the id of a new event, the tombstone, which says when this was done and in how many places.
 *
 * Everything else stays: what the person recorded still counts, and what one person did can still be told from what another did. In texts the id is replaced where it stands as a word. Whoever keeps a copy of the log
 * has to erase there too, and after merging with a copy that was not erased again. The id has to be one that names a person only: a word of the form itself (`invalid-person`) cannot be erased.
 * Throws: {@link ImplementereError} `invalid-person`, `duplicate-id`, `invalid-date-time`.
 *
 * @example
 * ```ts
 * import { createImplementation, model } from '@implementere/core'
 * const intervention = model.createIntervention({ id: 'groups', name: 'Parent groups' })
 * const remark = { id: 'e1', at: '2026-01-08T09:00:00+01:00', by: 'p17', type: 'note', payload: { element: null, text: 'p17 was ill' } }
 * const record = { ...createImplementation({ id: 'i1', title: 'Fjordvik', intervention, need: null }), events: [remark] }
 * const erased = erase(record, 'p17', { id: 't1', at: '2026-02-01T09:00:00+01:00', by: 'u2' })
 * erased.places // => 2
 * erased.record.events[0] // => { id: 'e1', at: '2026-01-08T09:00:00+01:00', by: 't1', type: 'note', payload: { element: null, text: 't1 was ill' } }
 * erased.record.events[1]?.payload // => { places: 2 }
 * ```
 */
export function erase(record: Implementation, person: string, { id, at, by }: Envelope): Erased {
  requirePerson(person)
  if (!isIsoDateTime(at)) throw new ImplementereError('invalid-date-time', 'a moment has its offset', { at: String(at) })
  if (record.events.some((event) => event.id === id)) throw new ImplementereError('duplicate-id', 'the tombstone is an event of its own', { id })
  const counter = { places: 0 }
  const cleaned = replaced(record, person, id, counter)
  if (counter.places === 0) return { record, places: 0 }
  const tombstone: CoreEvent = { id, at, by: by === person ? id : by, type: 'person.erase', payload: { places: counter.places } }
  return { record: { ...cleaned, events: [...cleaned.events, tombstone].toSorted(compareEvents) }, places: counter.places }
}

/** Words of the form: an id that equals one of them could not be told from it. */
const RESERVED: ReadonlySet<string> = new Set([...CORE_EVENT_TYPES, ...PHASE_EVENT_TYPES, ...PHASE_IDS, ...CORE_ELEMENT_IDS, 'real', 'synthetic'])

function requirePerson(person: string): void {
  if (person.trim() === '' || RESERVED.has(person))
    throw new ImplementereError('invalid-person', 'an opaque id of a person is not empty and no word of the form', { person })
}

function replaced<Value extends Json | Implementation>(value: Value, person: string, by: string, counter: { places: number }): Value {
  return walk(value, (text) => {
    const pieces = text === person ? ['', ''] : splitAt(text, person)
    counter.places += pieces.length - 1
    return pieces.join(by)
  }) as Value
}

/** The parts of a text between the places where a word stands by itself. An id in a text with no spaces is another id. */
function splitAt(text: string, word: string): readonly string[] {
  if (!/\s/.test(text)) return [text]
  const parts: string[] = []
  let [from, at] = [0, text.indexOf(word)]
  while (at >= 0) {
    const end = at + word.length
    if (!WORD.test(text[at - 1] ?? ' ') && !WORD.test(text[end] ?? ' ')) {
      parts.push(text.slice(from, at))
      from = end
    }
    at = text.indexOf(word, at + 1)
  }
  return [...parts, text.slice(from)]
}

/** What an id can go on with. */
const WORD = /[\p{L}\p{N}_-]/u

function walk(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((item: unknown) => walk(item, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [change(key), walk(inside, change)]))
}
