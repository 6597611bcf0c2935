import type { ObservationLists } from '@implementere/dimensions'
import type { CoreElementId, IsoDate } from '@implementere/model'
import { timeline, type Timeline } from '@implementere/phases'
import type { Instrument } from '@implementere/qic'
import { INSTRUMENTS } from './read-event.ts'
import type { ImplementationState, KeptToolRecord } from './state.ts'
import { createContext, type Completion, type Evaluation, type ToolContext, type ToolRecords } from '@implementere/tools'
import { TOOL_BOX, type AskedTool, type ToolBox } from './tool-box.ts'

/** What tools, gates and overviews are given beside the state. */
export interface Surroundings {
  /** Observations, which the record holds only references to. Nothing is known of them when absent. */
  readonly observations?: ObservationLists
  /** The instruments that responses may name; those of the library by default. */
  readonly instruments?: readonly Instrument[]
  /** The tools to ask; those of the library by default. */
  readonly tools?: ToolBox
}

/** The tools with the context that each looks at. */
export interface Workbench {
  readonly tools: ToolBox
  readonly context: ToolContext
}

/** The tools and their context for a state on a day. */
export function workbench(state: ImplementationState, asOf: IsoDate, around: Surroundings, history?: Timeline): Workbench {
  const { observations = {}, instruments = INSTRUMENTS, tools = TOOL_BOX } = around
  const { record, phases, phaseLog, ratings, responses } = state
  const begun = phases.lifecycle !== 'not-started'
  const context = createContext({
    asOf,
    intervention: record.intervention,
    phases: begun ? phases : null,
    timeline: begun ? (history ?? timeline(phaseLog, { asOf })) : null,
    records: latestRecords(state),
    ratings,
    responses,
    instruments,
    observations,
  })
  return { tools, context }
}

/** Whether the work on a core element is done by its tool; null without a record or a tool. */
export function completionOf(bench: Workbench, element: CoreElementId): Completion | null {
  const asked = askedAbout(bench, element)
  return asked === null ? null : asked.tool.completion(asked.record, bench.context)
}

/** What a tool makes of its record; null without a record or a tool. */
export function evaluationOf(bench: Workbench, element: CoreElementId): Evaluation<unknown> | null {
  const asked = askedAbout(bench, element)
  return asked === null ? null : asked.tool.evaluate(asked.record, bench.context)
}

/** The record of a core element's latest iteration. */
export function latestRecord({ tools }: ImplementationState, element: CoreElementId): KeptToolRecord | null {
  return tools.findLast((kept) => kept.element === element) ?? null
}

/** Of each core element the record of the latest iteration: they stand in that order. */
function latestRecords({ tools }: ImplementationState): Partial<ToolRecords> {
  return Object.fromEntries(tools.map(({ element, record }) => [element, record])) as Partial<ToolRecords>
}

/** The tool of a core element with its record; null where one of them is missing. */
function askedAbout<Element extends CoreElementId>(
  { tools, context }: Workbench,
  element: Element,
): { readonly tool: AskedTool<ToolRecords[Element]>; readonly record: ToolRecords[Element] } | null {
  const tool: AskedTool<ToolRecords[Element]> | undefined = tools[element]
  const record: ToolRecords[Element] | undefined = context.records[element]
  return tool === undefined || record === undefined ? null : { tool, record }
}
