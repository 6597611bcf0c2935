import { success, type CoreElementId, type Result } from '@implementere/model'
import { parseToolRecord, schemas } from '@implementere/tools/schema'
import type { AnyToolRecord } from '../tool-box.ts'

/** Schemas of the tools' records by core element. */
export const TOOL_SCHEMAS = schemas

/**
 * Reads a tool's record whole: absent fields, also those of its rows, are unknown. The very record where nothing is absent. The schemas are strict all the way down: what they let through
 * needs no second look at its structure, and only what they do not is read again for its issues.
 */
export function readToolRecord(element: CoreElementId, record: unknown): Result<AnyToolRecord> {
  const read = schemas[element].safeParse(record)
  if (!read.success) return parseToolRecord(element, record)
  return success((isWhole(record, read.data) ? record : read.data) as AnyToolRecord)
}

/** Whether a value has every field that reading it gave. */
function isWhole(given: unknown, read: unknown): boolean {
  if (typeof read !== 'object' || read === null || typeof given !== 'object' || given === null) return true
  if (Array.isArray(read)) return read.every((row, index) => isWhole((given as readonly unknown[])[index], row))
  const fields = Object.entries(read)
  return (
    Object.keys(given).length === fields.length && fields.every(([name, value]) => isWhole((given as Readonly<Record<string, unknown>>)[name], value))
  )
}
