import { at, nextSteps, overview, type Implementation, type ImplementationState, type NextStep, type Overview } from '@implementere/core'
import type { ReportTexts } from './locales/texts.ts'
import type { ReportOptions } from './options.ts'
import { withoutSmallGroups } from './small-groups.ts'

/** What every section is written from. */
export interface Material {
  /** Without the numbers of small groups. */
  readonly view: Overview
  readonly state: ImplementationState
  readonly steps: readonly NextStep[]
  readonly texts: ReportTexts
  /** Whether what people wrote in their own words is shown. */
  readonly freeText: boolean
  /** Fewest people that a number may be about. */
  readonly minimumGroup: number
}

/** Fewest people that a number may be about where nobody says otherwise. A convention. */
const DEFAULT_MINIMUM_GROUP = 5

/** Reads the record as it stood on the day. */
export function materialOf(record: Implementation, options: ReportOptions): Material {
  const { texts, freeText = false, minimumGroup = DEFAULT_MINIMUM_GROUP } = options
  const state = at(record, options.asOf, options)
  const view = withoutSmallGroups(overview(state, options), record.figures, minimumGroup)
  return { view, state, steps: nextSteps(state, options), texts, freeText, minimumGroup }
}
