import type { ToolRecord } from '../tool-record.ts'

/** Record of the tool for KE9. */
export interface SustainmentDecisionRecord extends ToolRecord<'KE9'> {}
