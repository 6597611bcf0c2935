import type { CoreElementId } from '@implementere/model'

/** The version of the tools' records that this version of the package writes. */
export const TOOL_FORMAT_VERSION = 1

/**
 * What every tool's record has. Plain JSON; null is unknown; rows have ids, and their order carries no meaning.
 * Free text stands in fields of its own that nothing is computed from, so that it can be taken out.
 */
export interface ToolRecord<Element extends CoreElementId = CoreElementId> {
  readonly formatVersion: typeof TOOL_FORMAT_VERSION
  readonly element: Element
  /** Which time round the core element is worked on, from 1. */
  readonly iteration: number
}
