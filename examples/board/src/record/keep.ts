import { openDatabase } from '../storage/database.ts'
import { addRecord, type StoredRecord } from '../storage/records.ts'
import { readSettings } from '../storage/settings.ts'
import { newRecord, type NewRecord } from './new-record.ts'
import { SAMPLE_ID, sampleStored } from './sample-record.ts'

/** Puts the sample into this browser, and gives back its id. */
export async function keepSample(): Promise<string> {
  await keep(sampleStored())
  return SAMPLE_ID
}

/** Begins a record, and gives back its id. */
export async function keepNew(asked: NewRecord): Promise<string> {
  const implementation = newRecord(asked, readSettings().author)
  await keep({ implementation, observations: [] })
  return implementation.id
}

/** Adds a record to this browser. What is here already stays. */
export async function keep(record: StoredRecord): Promise<void> {
  const database = await openDatabase()
  try {
    await addRecord(database, record)
  } finally {
    database.close()
  }
}
