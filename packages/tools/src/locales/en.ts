/**
 * Texts of the tools in English, a draft of ours.
 *
 * @module @implementere/tools/locales/en
 */
import { adjustmentLoop } from '../adjustment-loop/locales/en.ts'
import { anchoring } from '../anchoring/locales/en.ts'
import { contextAssessment } from '../context-assessment/locales/en.ts'
import { execution } from '../execution/locales/en.ts'
import { fitAssessment } from '../fit-assessment/locales/en.ts'
import { monitoringPlan } from '../monitoring-plan/locales/en.ts'
import { results } from '../results/locales/en.ts'
import { strategyPlan } from '../strategy-plan/locales/en.ts'
import { sustainmentDecision } from '../sustainment-decision/locales/en.ts'
import type { ToolsTexts } from './texts.ts'

/** Every text of the tools. */
export const en: ToolsTexts = {
  locale: 'en',
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
