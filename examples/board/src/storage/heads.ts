import type { BoardDatabase, Head } from './database.ts'

/** The records of this browser, without their logs. Needs nothing of the library, so that the first page can ask. */
export function listHeads(database: BoardDatabase): Promise<readonly Head[]> {
  return database.getAll('heads')
}

/** Takes a record away with all that belongs to it. */
export async function removeRecord(database: BoardDatabase, record: string): Promise<void> {
  const transaction = database.transaction(['heads', 'events', 'observations'], 'readwrite')
  const everyKey = (from: string, to: string) => IDBKeyRange.bound([from], [to, []], false, false)
  await Promise.all([
    transaction.objectStore('heads').delete(record),
    transaction.objectStore('events').delete(everyKey(record, record)),
    transaction.objectStore('observations').delete(everyKey(record, record)),
    transaction.done,
  ])
}
