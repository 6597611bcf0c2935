/**
 * Zod schemas and the parser of the tools' records, and their JSON Schema with the titles of a language for form libraries.
 *
 * Under a content security policy without `unsafe-eval`, call `z.config({ jitless: true })` in a module that the application imports before this one.
 *
 * @module @implementere/tools/schema
 */
import { CORE_ELEMENT_IDS, errorAt, failure, type CoreElementId, type Result } from '@implementere/model'
import { parseWith } from '@implementere/model/schema'
import type * as z from 'zod'
import { isKnownElement, requireElement } from './known-element.ts'
import { migrateRecord } from './migrate.ts'
import { adjustmentLoopRecordSchema } from './schema/adjustment-loop.ts'
import { anchoringRecordSchema } from './schema/anchoring.ts'
import { contextAssessmentRecordSchema } from './schema/context-assessment.ts'
import { executionRecordSchema } from './schema/execution.ts'
import { fitAssessmentRecordSchema } from './schema/fit-assessment.ts'
import { formSchema, type FormTexts, type JsonSchema } from './schema/form.ts'
import { monitoringPlanRecordSchema } from './schema/monitoring-plan.ts'
import { resultsRecordSchema } from './schema/results.ts'
import { strategyPlanRecordSchema } from './schema/strategy-plan.ts'
import { sustainmentDecisionRecordSchema } from './schema/sustainment-decision.ts'
import type { RecordOf } from './tool-records.ts'

/** The schema of each tool's record, by core element. */
export const schemas: { readonly [Element in CoreElementId]: z.ZodType<RecordOf<Element>> } = {
  KE1: fitAssessmentRecordSchema,
  KE2: contextAssessmentRecordSchema,
  KE3: strategyPlanRecordSchema,
  KE4: anchoringRecordSchema,
  KE5: monitoringPlanRecordSchema,
  KE6: executionRecordSchema,
  KE7: adjustmentLoopRecordSchema,
  KE8: resultsRecordSchema,
  KE9: sustainmentDecisionRecordSchema,
}

/**
 * Reads the record of a core element's tool, of this version or an older one. Absent fields are unknown; every fault is an issue with its path. A core element
 * that the model does not have is the issue `unknown-element`. Never throws for data.
 *
 * @example
 * ```ts
 * import { sampleRecord } from '@implementere/tools/samples'
 * parseToolRecord('KE3', sampleRecord('KE3')).ok // => true
 * const wrong = parseToolRecord('KE3', { formatVersion: 1, element: 'KE4', iteration: 1 })
 * wrong.ok ? [] : wrong.issues.map(({ path }) => path) // => [['element']]
 * ```
 */
export function parseToolRecord<Element extends CoreElementId>(element: Element, input: unknown): Result<RecordOf<Element>> {
  if (!isKnownElement(element)) return failure([errorAt(['element'], 'unknown-element', { element: String(element), allowed: CORE_ELEMENT_IDS })])
  const migrated = migrateRecord(input)
  return migrated.ok ? parseWith(schemas[element], migrated.value) : migrated
}

/**
 * The JSON Schema (draft 2020-12) of a tool's record with the titles of one language, for a form library: every place has its label, every choice its text, and what
 * may be unknown allows null. The texts are those of the locale packs, or one's own.
 *
 * Throws: `ImplementereError` `unknown-element` for a core element that the model does not have.
 *
 * @example
 * ```ts
 * import { nb } from '@implementere/tools/locales/nb'
 * const form = toolFormSchema('KE4', nb.KE4)
 * form.title // => nb.KE4.title
 * form.$schema // => 'https://json-schema.org/draft/2020-12/schema'
 * ```
 */
export function toolFormSchema(element: CoreElementId, texts: FormTexts): JsonSchema {
  requireElement(element)
  return formSchema(schemas[element], texts)
}

export type { FormTexts, JsonSchema }
