import type { ToolRecord } from '../tool-record.ts'

/** Record of the tool for KE6. */
export interface ExecutionRecord extends ToolRecord<'KE6'> {}
