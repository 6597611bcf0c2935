import type { CoreElementId } from '@implementere/model'
import type { AdjustmentLoopRecord } from './adjustment-loop/record.ts'
import type { AnchoringRecord } from './anchoring/record.ts'
import type { ContextAssessmentRecord } from './context-assessment/record.ts'
import type { ExecutionRecord } from './execution/record.ts'
import type { FitAssessmentRecord } from './fit-assessment/record.ts'
import type { MonitoringPlanRecord } from './monitoring-plan/record.ts'
import type { ResultsRecord } from './results/record.ts'
import type { StrategyPlanRecord } from './strategy-plan/record.ts'
import type { SustainmentDecisionRecord } from './sustainment-decision/record.ts'

/** The record of each core element's tool. */
export interface ToolRecords {
  readonly KE1: FitAssessmentRecord
  readonly KE2: ContextAssessmentRecord
  readonly KE3: StrategyPlanRecord
  readonly KE4: AnchoringRecord
  readonly KE5: MonitoringPlanRecord
  readonly KE6: ExecutionRecord
  readonly KE7: AdjustmentLoopRecord
  readonly KE8: ResultsRecord
  readonly KE9: SustainmentDecisionRecord
}

/** The record of one core element's tool. */
export type RecordOf<Element extends CoreElementId> = ToolRecords[Element]
