import type { ToolRecord } from '../tool-record.ts'

/** Record of the tool for KE3. */
export interface StrategyPlanRecord extends ToolRecord<'KE3'> {}
