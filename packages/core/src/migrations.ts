import { FORMAT_VERSION } from './implementation.ts'

/** Makes a record of one version into one of the next. It is handed anything that says it is of its version, and changes only what it knows. */
export interface Migration {
  readonly from: number
  readonly to: number
  readonly migrate: (record: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>
}

/**
 * The steps from the first version to the present one, in order.
 *
 * 1 to 2: nothing is rewritten. From version 2 on, events are taken in order of (instant, id), retractions and the records of tools count, and one id may stand twice. Readers of version 1 would
 * have passed over all this with a warning and shown another state; they refuse version 2 instead.
 */
export const MIGRATIONS: readonly Migration[] = [{ from: 1, to: 2, migrate: (record) => ({ ...record, formatVersion: 2 }) }]

/** A record brought up to the present version, step by step. What is of no known version is given back as it is. */
export function migrated(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return MIGRATIONS.reduce((reached, { from, migrate }) => (reached['formatVersion'] === from ? migrate(reached) : reached), record)
}

/** Whether a record was written by a later version of the library than this one. */
export function isNewer(record: Readonly<Record<string, unknown>>): boolean {
  const version = record['formatVersion']
  return typeof version === 'number' && Number.isInteger(version) && version > FORMAT_VERSION
}
