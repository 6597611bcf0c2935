import { failure, success, type Result } from '@implementere/model'
import type { ObservationKind, ObservationOf } from './observation.ts'
import { fault, fieldsOf, issuesOf, listOf, oneOf, otherwise, startReading, warningsOf, type Reader, type Reading } from './reader.ts'
import { recordReader } from './record-readers.ts'

/** Observations as they are stored: every list is there, and may be empty. */
export type ObservationSet = { readonly formatVersion: 1 } & { readonly [Kind in ObservationKind]: readonly ObservationOf[Kind][] }

/**
 * Reads observations from anything: `{ sessions, populations, contacts, profiles, adaptations }`, each a list that may be absent.
 *
 * Absent fields are unknown and become null; `planned` and the counts of what is known must be said. Every fault is an issue with its path, at most
 * `MAX_ISSUES` of them listed: `missing-field`, `unknown-field`, `invalid-type`, `invalid-date`, `invalid-grade` (not 0 to 1), `off-scale`,
 * `scale-without-range`, `not-one-of`, `too-small`, `too-big`, `not-finite`, `invalid-key`, `forbidden-key`, `duplicate-id` within a list. A warning stops nothing:
 * `recorded-though-not-held` (minutes or people of a session that did not take place; dosage counts it as none). Never throws for data. Equals `observationSetSchema` of `@implementere/dimensions/schema`, and is many times faster.
 *
 * @example
 * ```ts
 * const session = { id: 's1', date: '2026-03-01', site: 'a', planned: { sessions: 1 }, delivered: { occurred: true, minutes: 45 } }
 * const result = parseObservations({ sessions: [session] })
 * result.ok && result.value.sessions[0]?.planned // => { sessions: 1, minutes: null }
 * const wrong = parseObservations({ sessions: [{ ...session, date: '2026-02-30' }] })
 * !wrong.ok && wrong.issues[0] // => { code: 'invalid-date', path: ['sessions', 0, 'date'], params: {}, severity: 'error' }
 * ```
 */
export function parseObservations(input: unknown): Result<ObservationSet> {
  return finish(setReader(), input)
}

/**
 * A reader of single records of a kind: make it once, use it for every line of a stream. Issues and warnings as {@link parseObservations}, but for `duplicate-id`: it remembers no record.
 *
 * Throws: nothing.
 *
 * @example
 * ```ts
 * const parse = observationParser('populations')
 * parse({ id: 'p1', date: '2026-01-01', site: 'a', counts: 'persons', eligible: 120, participants: 45 }).ok // => true
 * ```
 */
export function observationParser<Kind extends ObservationKind>(kind: Kind): (input: unknown) => Result<ObservationOf[Kind]> {
  const read = recordReader(kind)
  return (input) => finish(read, input)
}

function finish<Value>(read: Reader<Value>, input: unknown): Result<Value> {
  const at = startReading()
  const value = read(input, at)
  return at.issues.length > 0 ? failure(issuesOf(at)) : success(value, warningsOf(at))
}

function setReader(): Reader<ObservationSet> {
  return fieldsOf<ObservationSet>({
    formatVersion: otherwise(oneOf([1]), 1),
    sessions: recordsReader('sessions'),
    populations: recordsReader('populations'),
    contacts: recordsReader('contacts'),
    profiles: recordsReader('profiles'),
    adaptations: recordsReader('adaptations'),
  })
}

function recordsReader<Kind extends ObservationKind>(kind: Kind): Reader<readonly ObservationOf[Kind][]> {
  return uniqueById(otherwise(listOf(recordReader(kind)), []))
}

function uniqueById<Row extends { readonly id: string }>(read: Reader<readonly Row[]>): Reader<readonly Row[]> {
  return (value, at) => {
    const before = at.issues.length + at.more
    const rows = read(value, at)
    if (at.issues.length + at.more === before) noteDuplicates(rows, at)
    return rows
  }
}

function noteDuplicates(rows: readonly { readonly id: string }[], at: Reading): void {
  const seen = new Set<string>()
  for (const [index, { id }] of rows.entries()) {
    if (seen.has(id)) {
      at.path.push(index, 'id')
      fault(at, 'duplicate-id', { id })
      at.path.length -= 2
    }
    seen.add(id)
  }
}
