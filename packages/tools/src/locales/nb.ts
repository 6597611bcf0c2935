/**
 * Texts of the tools in Norwegian Bokmål.
 *
 * @module @implementere/tools/locales/nb
 */
import { adjustmentLoop } from '../adjustment-loop/locales/nb.ts'
import { anchoring } from '../anchoring/locales/nb.ts'
import { contextAssessment } from '../context-assessment/locales/nb.ts'
import { execution } from '../execution/locales/nb.ts'
import { fitAssessment } from '../fit-assessment/locales/nb.ts'
import { monitoringPlan } from '../monitoring-plan/locales/nb.ts'
import { results } from '../results/locales/nb.ts'
import { strategyPlan } from '../strategy-plan/locales/nb.ts'
import { sustainmentDecision } from '../sustainment-decision/locales/nb.ts'
import type { ToolsTexts } from './texts.ts'

/** Every text of the tools. */
export const nb: ToolsTexts = {
  locale: 'nb',
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
