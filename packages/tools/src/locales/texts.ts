import type { LocalePack } from '@implementere/model'
import type { AdjustmentLoopTexts } from '../adjustment-loop/texts.ts'
import type { AnchoringTexts } from '../anchoring/texts.ts'
import type { ContextAssessmentTexts } from '../context-assessment/texts.ts'
import type { ExecutionTexts } from '../execution/texts.ts'
import type { FitAssessmentTexts } from '../fit-assessment/texts.ts'
import type { MonitoringPlanTexts } from '../monitoring-plan/texts.ts'
import type { ResultsTexts } from '../results/texts.ts'
import type { StrategyPlanTexts } from '../strategy-plan/texts.ts'
import type { SustainmentDecisionTexts } from '../sustainment-decision/texts.ts'

/** Texts of the nine tools in one language, by core element. All of them are ours but the names that come from the model. */
export interface ToolsTexts extends LocalePack {
  readonly KE1: FitAssessmentTexts
  readonly KE2: ContextAssessmentTexts
  readonly KE3: StrategyPlanTexts
  readonly KE4: AnchoringTexts
  readonly KE5: MonitoringPlanTexts
  readonly KE6: ExecutionTexts
  readonly KE7: AdjustmentLoopTexts
  readonly KE8: ResultsTexts
  readonly KE9: SustainmentDecisionTexts
}
