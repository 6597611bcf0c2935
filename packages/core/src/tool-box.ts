import type { CoreElementId } from '@implementere/model'
import { tools, type Completion, type Evaluation, type RecordOf, type ToolContext } from '@implementere/tools'

/** A record of any of the nine tools. */
export type AnyToolRecord = { readonly [Element in CoreElementId]: RecordOf<Element> }[CoreElementId]

/** What is asked of a tool. Every tool of `@implementere/tools` is one. */
export interface AskedTool<Kept> {
  readonly evaluate: (record: Kept, context: ToolContext) => Evaluation<unknown>
  readonly completion: (record: Kept, context: ToolContext) => Completion
}

/** Tools by core element. A core element without one is not asked. */
export type ToolBox = { readonly [Element in CoreElementId]?: AskedTool<RecordOf<Element>> }

/** The tools that are used where the caller names none. */
export const TOOL_BOX: ToolBox = tools
