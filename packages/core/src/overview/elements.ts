import {
  CORE_ELEMENT_IDS,
  phaseOf,
  type Check,
  type CoreElementId,
  type Estimate,
  type IsoDateTime,
  type Issue,
  type PhaseId,
} from '@implementere/model'
import type { ElementStatus } from '@implementere/phases'
import type { ImplementationState } from '../state.ts'
import { completionOf, evaluationOf, latestRecord, type Workbench } from '../tool-context.ts'

/** What a core element's tool says. */
export interface ToolOverview {
  readonly iteration: number
  /** Id and moment of the event that holds the record. */
  readonly event: string
  readonly at: IsoDateTime
  /** Whether the work is done by its record; null where there is no tool to ask. */
  readonly done: boolean | null
  readonly checks: readonly Check[]
  /** How much of what the tool asks for is known; null where there is no tool to ask. */
  readonly completeness: Estimate | null
  readonly warnings: readonly Issue[]
}

/** A core element: how far the work has come by the log of phases, and what its tool says. The two are recorded apart and may differ. */
export interface ElementOverview {
  readonly element: CoreElementId
  readonly phase: PhaseId
  /** Null where there are no phase events. */
  readonly status: ElementStatus | null
  readonly iteration: number
  /** Null where there is no record of the tool. */
  readonly tool: ToolOverview | null
}

/** The nine core elements, in order. */
export function elementOverviews(state: ImplementationState, bench: Workbench): readonly ElementOverview[] {
  const { lifecycle, elements } = state.phases
  return CORE_ELEMENT_IDS.map((element) => ({
    element,
    phase: phaseOf(element),
    status: lifecycle === 'not-started' ? null : elements[element].status,
    iteration: elements[element].iteration,
    tool: toolOverview(state, bench, element),
  }))
}

function toolOverview(state: ImplementationState, bench: Workbench, element: CoreElementId): ToolOverview | null {
  const kept = latestRecord(state, element)
  if (kept === null) return null
  const completion = completionOf(bench, element)
  const evaluation = evaluationOf(bench, element)
  return {
    iteration: kept.iteration,
    event: kept.event,
    at: kept.at,
    done: completion?.done ?? null,
    checks: completion?.checks ?? [],
    completeness: evaluation?.completeness ?? null,
    warnings: evaluation?.warnings ?? [],
  }
}
