import type { CoreElementId } from '@implementere/model'
import { completionAdjustmentLoop } from './adjustment-loop/completion.ts'
import { evaluateAdjustmentLoop } from './adjustment-loop/evaluate.ts'
import { emptyAdjustmentLoop, sampleAdjustmentLoop } from './adjustment-loop/sample.ts'
import { completionAnchoring } from './anchoring/completion.ts'
import { evaluateAnchoring } from './anchoring/evaluate.ts'
import { emptyAnchoring, sampleAnchoring } from './anchoring/sample.ts'
import { completionContextAssessment } from './context-assessment/completion.ts'
import { evaluateContextAssessment } from './context-assessment/evaluate.ts'
import { emptyContextAssessment, sampleContextAssessment } from './context-assessment/sample.ts'
import { completionExecution } from './execution/completion.ts'
import { evaluateExecution } from './execution/evaluate.ts'
import { emptyExecution, sampleExecution } from './execution/sample.ts'
import { completionFitAssessment } from './fit-assessment/completion.ts'
import { evaluateFitAssessment } from './fit-assessment/evaluate.ts'
import { emptyFitAssessment, sampleFitAssessment } from './fit-assessment/sample.ts'
import { completionMonitoringPlan } from './monitoring-plan/completion.ts'
import { evaluateMonitoringPlan } from './monitoring-plan/evaluate.ts'
import { emptyMonitoringPlan, sampleMonitoringPlan } from './monitoring-plan/sample.ts'
import { completionResults } from './results/completion.ts'
import { evaluateResults } from './results/evaluate.ts'
import { emptyResults, sampleResults } from './results/sample.ts'
import { completionStrategyPlan } from './strategy-plan/completion.ts'
import { evaluateStrategyPlan } from './strategy-plan/evaluate.ts'
import { emptyStrategyPlan, sampleStrategyPlan } from './strategy-plan/sample.ts'
import { completionSustainmentDecision } from './sustainment-decision/completion.ts'
import { evaluateSustainmentDecision } from './sustainment-decision/evaluate.ts'
import { emptySustainmentDecision, sampleSustainmentDecision } from './sustainment-decision/sample.ts'
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
    sample: sampleFitAssessment,
  },
  KE2: {
    element: 'KE2',
    evaluate: evaluateContextAssessment,
    completion: completionContextAssessment,
    empty: emptyContextAssessment,
    sample: sampleContextAssessment,
  },
  KE3: { element: 'KE3', evaluate: evaluateStrategyPlan, completion: completionStrategyPlan, empty: emptyStrategyPlan, sample: sampleStrategyPlan },
  KE4: { element: 'KE4', evaluate: evaluateAnchoring, completion: completionAnchoring, empty: emptyAnchoring, sample: sampleAnchoring },
  KE5: {
    element: 'KE5',
    evaluate: evaluateMonitoringPlan,
    completion: completionMonitoringPlan,
    empty: emptyMonitoringPlan,
    sample: sampleMonitoringPlan,
  },
  KE6: { element: 'KE6', evaluate: evaluateExecution, completion: completionExecution, empty: emptyExecution, sample: sampleExecution },
  KE7: {
    element: 'KE7',
    evaluate: evaluateAdjustmentLoop,
    completion: completionAdjustmentLoop,
    empty: emptyAdjustmentLoop,
    sample: sampleAdjustmentLoop,
  },
  KE8: { element: 'KE8', evaluate: evaluateResults, completion: completionResults, empty: emptyResults, sample: sampleResults },
  KE9: {
    element: 'KE9',
    evaluate: evaluateSustainmentDecision,
    completion: completionSustainmentDecision,
    empty: emptySustainmentDecision,
    sample: sampleSustainmentDecision,
  },
}

/**
 * A record of a core element's tool in which nothing is known yet.
 *
 * @example
 * ```ts
 * emptyRecord('KE4').element // => 'KE4'
 * emptyRecord('KE4').iteration // => 1
 * ```
 */
export function emptyRecord<Element extends CoreElementId>(element: Element): RecordOf<Element> {
  return tools[element].empty()
}

/**
 * A finished record of a core element's tool, in Norwegian and made up: a family service in a municipality that does not exist.
 *
 * @example
 * ```ts
 * sampleRecord('KE9').element // => 'KE9'
 * ```
 */
export function sampleRecord<Element extends CoreElementId>(element: Element): RecordOf<Element> {
  return tools[element].sample()
}
