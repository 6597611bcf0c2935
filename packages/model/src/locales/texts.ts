import type { CoreElementId } from '../core-element.ts'
import type { ChecklistComponentId, ChecklistItemId } from '../data/checklist.ts'
import type { CORE_ELEMENTS } from '../data/core-elements.ts'
import type { PhaseId } from '../phase.ts'

/** A name, and what is meant by it in our own words. */
export interface NamedText {
  readonly name: string
  readonly explanation: string
}

/** Texts of the four phases. */
export type PhaseTexts = Readonly<Record<PhaseId, NamedText>>

/** Texts of the nine core elements with their obligations and guiding questions. */
export type CoreElementTexts = { readonly [Id in CoreElementId]: CoreElementText<Extract<(typeof CORE_ELEMENTS)[number], { id: Id }>> }

interface CoreElementText<Row extends { readonly obligations: readonly string[]; readonly questions: readonly string[] }> extends NamedText {
  readonly obligations: Readonly<Record<Row['obligations'][number], string>>
  readonly questions: Readonly<Record<Row['questions'][number], string>>
}

/** Texts of the checklist. */
export interface ChecklistTexts {
  readonly title: string
  readonly components: Readonly<Record<ChecklistComponentId, string>>
  readonly items: Readonly<Record<ChecklistItemId, string>>
}
