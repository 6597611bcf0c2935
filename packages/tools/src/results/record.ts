import type { ToolRecord } from '../tool-record.ts'

/** Record of the tool for KE8. */
export interface ResultsRecord extends ToolRecord<'KE8'> {}
