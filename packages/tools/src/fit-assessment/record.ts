import type { ToolRecord } from '../tool-record.ts'

/** Record of the tool for KE1. */
export interface FitAssessmentRecord extends ToolRecord<'KE1'> {}
