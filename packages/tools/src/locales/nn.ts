/**
 * Texts of the tools in Norwegian Nynorsk, a draft of ours.
 *
 * @module @implementere/tools/locales/nn
 */
import { adjustmentLoop } from '../adjustment-loop/locales/nn.ts'
import { anchoring } from '../anchoring/locales/nn.ts'
import { contextAssessment } from '../context-assessment/locales/nn.ts'
import { execution } from '../execution/locales/nn.ts'
import { fitAssessment } from '../fit-assessment/locales/nn.ts'
import { monitoringPlan } from '../monitoring-plan/locales/nn.ts'
import { results } from '../results/locales/nn.ts'
import { strategyPlan } from '../strategy-plan/locales/nn.ts'
import { sustainmentDecision } from '../sustainment-decision/locales/nn.ts'
import type { ToolsTexts } from './texts.ts'

/** Every text of the tools. */
export const nn: ToolsTexts = {
  locale: 'nn',
  status: 'draft',
  KE1: fitAssessment,
  KE2: contextAssessment,
  KE3: strategyPlan,
  KE4: anchoring,
  KE5: monitoringPlan,
  KE6: execution,
  KE7: adjustmentLoop,
  KE8: results,
  KE9: sustainmentDecision,
}
