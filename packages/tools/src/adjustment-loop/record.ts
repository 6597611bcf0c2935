import type { ToolRecord } from '../tool-record.ts'

/** Record of the tool for KE7. */
export interface AdjustmentLoopRecord extends ToolRecord<'KE7'> {}
