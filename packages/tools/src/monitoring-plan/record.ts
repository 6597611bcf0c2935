import type { ToolRecord } from '../tool-record.ts'

/** Record of the tool for KE5. */
export interface MonitoringPlanRecord extends ToolRecord<'KE5'> {}
