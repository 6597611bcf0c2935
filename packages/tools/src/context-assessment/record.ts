import type { ToolRecord } from '../tool-record.ts'

/** Record of the tool for KE2. */
export interface ContextAssessmentRecord extends ToolRecord<'KE2'> {}
