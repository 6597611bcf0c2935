import type { CoreEvent, dimensions, Implementation } from '@implementere/core'
import { openDB, type DBSchema, type IDBPDatabase } from 'idb'

/** Everything under one id, with every version of it: two tabs may have said different things. */
export interface StoredEvent {
  readonly record: string
  readonly id: string
  readonly versions: readonly CoreEvent[]
}

/** One observation of a record. The log of a record holds no observations, so they are kept beside it. */
export interface StoredObservation {
  readonly record: string
  readonly kind: dimensions.ObservationKind
  readonly id: string
  readonly row: dimensions.ObservationOf[dimensions.ObservationKind]
}

/** A record without its log. */
export type Head = Omit<Implementation, 'events'>

interface BoardSchema extends DBSchema {
  heads: { key: string; value: Head }
  events: { key: [string, string]; value: StoredEvent; indexes: { record: string } }
  observations: { key: [string, string, string]; value: StoredObservation; indexes: { record: string } }
}

/** The database of this browser. */
export type BoardDatabase = IDBPDatabase<BoardSchema>

const NAME = 'implementere-board'
const VERSION = 1

/** Opens the database, and makes it when it is not there. Rejects where the browser keeps nothing, as in some private windows. */
export function openDatabase(): Promise<BoardDatabase> {
  return openDB<BoardSchema>(NAME, VERSION, {
    upgrade(database) {
      database.createObjectStore('heads', { keyPath: 'id' })
      database.createObjectStore('events', { keyPath: ['record', 'id'] }).createIndex('record', 'record')
      database.createObjectStore('observations', { keyPath: ['record', 'kind', 'id'] }).createIndex('record', 'record')
    },
  })
}
