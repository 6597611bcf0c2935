import { mergeLogs, type CoreEvent, type dimensions, type Implementation } from '@implementere/core'
import type { BoardDatabase, StoredObservation } from './database.ts'

/** A record as it is kept here: the implementation, and the observations beside it. */
export interface StoredRecord {
  readonly implementation: Implementation
  readonly observations: readonly StoredObservation[]
}

/** A record with everything that belongs to it; null when it is not here. */
export async function readRecord(database: BoardDatabase, id: string): Promise<StoredRecord | null> {
  const transaction = database.transaction(['heads', 'events', 'observations'])
  const [head, events, observations] = await Promise.all([
    transaction.objectStore('heads').get(id),
    transaction.objectStore('events').index('record').getAll(id),
    transaction.objectStore('observations').index('record').getAll(id),
    transaction.done,
  ])
  return head === undefined ? null : { implementation: { ...head, events: events.flatMap(({ versions }) => versions) }, observations }
}

/**
 * Adds a record, or what is new in it to the one of that id. Nothing that is here already is lost: logs are merged. What it is called and what it is about stay as they
 * are here.
 */
export async function addRecord(database: BoardDatabase, { implementation, observations }: StoredRecord): Promise<void> {
  const { events, ...head } = implementation
  const transaction = database.transaction('heads', 'readwrite')
  if ((await transaction.store.get(head.id)) === undefined) await transaction.store.put(head)
  await transaction.done
  await writeEvents(database, head.id, events)
  await writeObservations(database, observations)
}

/**
 * Writes events. Each is merged with what stands under its id, reading and writing in one transaction: two tabs that write at once both keep what they wrote, and one
 * write takes the same time however long the log is.
 */
export async function writeEvents(database: BoardDatabase, record: string, events: readonly CoreEvent[]): Promise<void> {
  const transaction = database.transaction('events', 'readwrite')
  for (const event of events) {
    const stored = await transaction.store.get([record, event.id])
    await transaction.store.put({ record, id: event.id, versions: mergeLogs(stored?.versions ?? [], [event]).events })
  }
  await transaction.done
}

/** Writes observations, each for itself. */
export async function writeObservations(database: BoardDatabase, rows: readonly StoredObservation[]): Promise<void> {
  const transaction = database.transaction('observations', 'readwrite')
  for (const row of rows) await transaction.store.put(row)
  await transaction.done
}

/** Takes an observation away. */
export async function removeObservation(database: BoardDatabase, record: string, kind: dimensions.ObservationKind, id: string): Promise<void> {
  await database.delete('observations', [record, kind, id])
}
