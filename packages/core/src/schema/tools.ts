import type * as z from 'zod'
import { success, type CoreElementId, type Issue, type Result } from '@implementere/model'

/** Schemas of the tools' records by core element. */
export const TOOL_SCHEMAS: { readonly [Element in CoreElementId]?: z.ZodType } = {}

/** What is wrong with a tool's record. */
export function toolRecordIssues(_element: CoreElementId, record: unknown): readonly Issue[] {
  const parsed: Result<unknown> = success(record)
  return parsed.ok ? parsed.warnings : parsed.issues
}
