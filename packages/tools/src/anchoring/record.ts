import type { ToolRecord } from '../tool-record.ts'

/** Record of the tool for KE4. */
export interface AnchoringRecord extends ToolRecord<'KE4'> {}
