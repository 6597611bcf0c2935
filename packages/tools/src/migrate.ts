import { errorAt, failure, success, type Json, type Result } from '@implementere/model'
import { TOOL_FORMAT_VERSION } from './tool-record.ts'

/** Raises a record by one version. The first is the second version's; there is none yet. */
type Migration = (record: Readonly<Record<string, Json>>) => Readonly<Record<string, Json>>

/** The migrations by the version that they read. A frozen record of every older version stays among the tests. */
const MIGRATIONS: readonly Migration[] = []

/**
 * Raises a stored record of any tool to the present version; what it holds is not looked at. `parseToolRecord` does this first.
 *
 * Issues: `not-an-object`, `unknown-version` (none, or one that this version of the package does not know: nothing is lost, a newer one reads it).
 *
 * @example
 * ```ts
 * const record = migrateRecord({ formatVersion: 1, element: 'KE4', iteration: 1 })
 * record.ok && record.value // => { formatVersion: 1, element: 'KE4', iteration: 1 }
 * const newer = migrateRecord({ formatVersion: 99 })
 * newer.ok ? null : newer.issues[0]?.code // => 'unknown-version'
 * ```
 */
export function migrateRecord(input: unknown): Result<unknown> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return failure([errorAt([], 'not-an-object')])
  const version: unknown = 'formatVersion' in input ? input.formatVersion : null
  if (!isKnown(version)) return failure([errorAt(['formatVersion'], 'unknown-version', { newest: TOOL_FORMAT_VERSION })])
  const steps = MIGRATIONS.slice(version - 1)
  return success(steps.length === 0 ? input : steps.reduce((record, migrate) => migrate(record), { ...input }))
}

function isKnown(version: unknown): version is number {
  return typeof version === 'number' && Number.isInteger(version) && version >= 1 && version <= TOOL_FORMAT_VERSION
}
