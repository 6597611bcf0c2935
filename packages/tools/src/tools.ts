import type { CoreElementId } from '@implementere/model'
import { completionAdjustmentLoop } from './adjustment-loop/completion.ts'
import { evaluateAdjustmentLoop } from './adjustment-loop/evaluate.ts'
import { emptyAdjustmentLoop } from './adjustment-loop/empty.ts'
import { completionAnchoring } from './anchoring/completion.ts'
import { evaluateAnchoring } from './anchoring/evaluate.ts'
import { emptyAnchoring } from './anchoring/empty.ts'
import { completionContextAssessment } from './context-assessment/completion.ts'
import { evaluateContextAssessment } from './context-assessment/evaluate.ts'
import { emptyContextAssessment } from './context-assessment/empty.ts'
import { completionExecution } from './execution/completion.ts'
import { evaluateExecution } from './execution/evaluate.ts'
import { emptyExecution } from './execution/empty.ts'
import { completionFitAssessment } from './fit-assessment/completion.ts'
import { evaluateFitAssessment } from './fit-assessment/evaluate.ts'
import { emptyFitAssessment } from './fit-assessment/empty.ts'
import { completionMonitoringPlan } from './monitoring-plan/completion.ts'
import { evaluateMonitoringPlan } from './monitoring-plan/evaluate.ts'
import { emptyMonitoringPlan } from './monitoring-plan/empty.ts'
import { completionResults } from './results/completion.ts'
import { evaluateResults } from './results/evaluate.ts'
import { emptyResults } from './results/empty.ts'
import { completionStrategyPlan } from './strategy-plan/completion.ts'
import { evaluateStrategyPlan } from './strategy-plan/evaluate.ts'
import { emptyStrategyPlan } from './strategy-plan/empty.ts'
import { completionSustainmentDecision } from './sustainment-decision/completion.ts'
import { evaluateSustainmentDecision } from './sustainment-decision/evaluate.ts'
import { requireElement } from './known-element.ts'
import { emptySustainmentDecision } from './sustainment-decision/empty.ts'
import type { Tool } from './tool.ts'
import type { RecordOf } from './tool-records.ts'
import type { ResultOf } from './tool-results.ts'

/** The nine tools by core element, all of one shape: a generic form, report or gate needs no case per element. */
export const tools: { readonly [Element in CoreElementId]: Tool<Element, RecordOf<Element>, ResultOf<Element>> } = {
  KE1: {
    element: 'KE1',
    evaluate: evaluateFitAssessment,
    completion: completionFitAssessment,
    empty: emptyFitAssessment,
  },
  KE2: {
    element: 'KE2',
    evaluate: evaluateContextAssessment,
    completion: completionContextAssessment,
    empty: emptyContextAssessment,
  },
  KE3: { element: 'KE3', evaluate: evaluateStrategyPlan, completion: completionStrategyPlan, empty: emptyStrategyPlan },
  KE4: { element: 'KE4', evaluate: evaluateAnchoring, completion: completionAnchoring, empty: emptyAnchoring },
  KE5: {
    element: 'KE5',
    evaluate: evaluateMonitoringPlan,
    completion: completionMonitoringPlan,
    empty: emptyMonitoringPlan,
  },
  KE6: { element: 'KE6', evaluate: evaluateExecution, completion: completionExecution, empty: emptyExecution },
  KE7: {
    element: 'KE7',
    evaluate: evaluateAdjustmentLoop,
    completion: completionAdjustmentLoop,
    empty: emptyAdjustmentLoop,
  },
  KE8: { element: 'KE8', evaluate: evaluateResults, completion: completionResults, empty: emptyResults },
  KE9: {
    element: 'KE9',
    evaluate: evaluateSustainmentDecision,
    completion: completionSustainmentDecision,
    empty: emptySustainmentDecision,
  },
}

/**
 * A record of a core element's tool in which nothing is known yet.
 *
 * Throws: `ImplementereError` `unknown-element` for one that the model does not have.
 *
 * @example
 * ```ts
 * emptyRecord('KE4').element // => 'KE4'
 * emptyRecord('KE4').iteration // => 1
 * ```
 */
export function emptyRecord<Element extends CoreElementId>(element: Element): RecordOf<Element> {
  requireElement(element)
  return tools[element].empty()
}
