import type { CoreElementId } from '@implementere/model'
import type { AdjustmentLoopResult } from './adjustment-loop/evaluate.ts'
import type { AnchoringResult } from './anchoring/result.ts'
import type { ContextAssessmentResult } from './context-assessment/result.ts'
import type { ExecutionResult } from './execution/evaluate.ts'
import type { FitAssessmentResult } from './fit-assessment/result.ts'
import type { MonitoringPlanResult } from './monitoring-plan/evaluate.ts'
import type { ResultsResult } from './results/result.ts'
import type { StrategyPlanResult } from './strategy-plan/result.ts'
import type { SustainmentDecisionResult } from './sustainment-decision/evaluate.ts'

/** What each core element's tool makes of its record. */
export interface ToolResults {
  readonly KE1: FitAssessmentResult
  readonly KE2: ContextAssessmentResult
  readonly KE3: StrategyPlanResult
  readonly KE4: AnchoringResult
  readonly KE5: MonitoringPlanResult
  readonly KE6: ExecutionResult
  readonly KE7: AdjustmentLoopResult
  readonly KE8: ResultsResult
  readonly KE9: SustainmentDecisionResult
}

/** What one core element's tool makes of its record. */
export type ResultOf<Element extends CoreElementId> = ToolResults[Element]
