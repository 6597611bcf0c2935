import type { Check, CoreElementId, Estimate, Issue, Source } from '@implementere/model'
import type { ToolContext } from './context.ts'
import type { ToolRecord } from './tool-record.ts'

/** What a tool makes of its record: numbers, ids and codes, no sentence and no free text. */
export interface Evaluation<Result> {
  readonly element: CoreElementId
  readonly result: Result
  /** Share of what the tool asks for that is known. Says how much there is to go by, never whether the work is done. */
  readonly completeness: Estimate
  /** What deserves a look, with its place in the record. */
  readonly warnings: readonly Issue[]
  /** What the computations rest on. */
  readonly sources: readonly Source[]
}

/** Whether the work on a core element is done: a predicate over what is recorded, never a share of clicks. */
export interface Completion {
  readonly done: boolean
  /** Every condition with the ids of what keeps it open. A condition about rows is unmet while there is no row. */
  readonly checks: readonly Check[]
}

/** One practical tool: everything that a form, a report or a gate needs to know about it. Its schema stands behind `@implementere/tools/schema`. */
export interface Tool<Element extends CoreElementId, Kept extends ToolRecord, Result> {
  readonly element: Element
  readonly evaluate: (record: Kept, context: ToolContext) => Evaluation<Result>
  readonly completion: (record: Kept, context: ToolContext) => Completion
  /** A record in which nothing is known yet. */
  readonly empty: () => Kept
}
