import type { CoreElementId, Issue } from '@implementere/model'
import { parseToolRecord } from '@implementere/tools/schema'

export { schemas as TOOL_SCHEMAS } from '@implementere/tools/schema'

/** What is wrong with a tool's record. */
export function toolRecordIssues(element: CoreElementId, record: unknown): readonly Issue[] {
  const parsed = parseToolRecord(element, record)
  return parsed.ok ? parsed.warnings : parsed.issues
}
