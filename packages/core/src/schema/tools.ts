import type { CoreElementId, Issue } from '@implementere/model'
import { parseToolRecord, schemas } from '@implementere/tools/schema'

/** Schemas of the tools' records by core element. */
export const TOOL_SCHEMAS = schemas

/**
 * What is wrong with a tool's record. The schemas are strict all the way down: what they let through needs no second look at its structure, and only what they do not is read again for its issues.
 */
export function toolRecordIssues(element: CoreElementId, record: unknown): readonly Issue[] {
  if (schemas[element].safeParse(record).success) return []
  const parsed = parseToolRecord(element, record)
  return parsed.ok ? parsed.warnings : parsed.issues
}
