import type { CoreElementId } from '@implementere/model'
import { sampleAdjustmentLoop } from './adjustment-loop/sample.ts'
import { requireElement } from './known-element.ts'
import { sampleAnchoring } from './anchoring/sample.ts'
import { sampleContextAssessment } from './context-assessment/sample.ts'
import { sampleExecution } from './execution/sample.ts'
import { sampleFitAssessment } from './fit-assessment/sample.ts'
import { sampleMonitoringPlan } from './monitoring-plan/sample.ts'
import { sampleResults } from './results/sample.ts'
import { sampleStrategyPlan } from './strategy-plan/sample.ts'
import { sampleSustainmentDecision } from './sustainment-decision/sample.ts'
import type { RecordOf } from './tool-records.ts'

const SAMPLES: { readonly [Element in CoreElementId]: () => RecordOf<Element> } = {
  KE1: sampleFitAssessment,
  KE2: sampleContextAssessment,
  KE3: sampleStrategyPlan,
  KE4: sampleAnchoring,
  KE5: sampleMonitoringPlan,
  KE6: sampleExecution,
  KE7: sampleAdjustmentLoop,
  KE8: sampleResults,
  KE9: sampleSustainmentDecision,
}

/**
 * A finished record of a core element's tool, in Norwegian and made up: a family service in a municipality that does not exist.
 *
 * Throws: `ImplementereError` `unknown-element` for one that the model does not have.
 *
 * @example
 * ```ts
 * sampleRecord('KE9').element // => 'KE9'
 * ```
 */
export function sampleRecord<Element extends CoreElementId>(element: Element): RecordOf<Element> {
  requireElement(element)
  return SAMPLES[element]()
}
