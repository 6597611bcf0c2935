import { at, nextSteps, overview, qic, type Implementation, type ImplementationState, type NextStep, type Overview } from '@implementere/core'
import type { ReportTexts } from './locales/texts.ts'
import type { ReportOptions } from './options.ts'
import { withoutSmallGroups } from './small-groups.ts'

/** What every section is written from. */
export interface Material {
  /** Without the numbers of small groups. */
  readonly view: Overview
  readonly state: ImplementationState
  readonly steps: readonly NextStep[]
  /** The instruments that a checklist of the record may name. */
  readonly instruments: readonly qic.Instrument[]
  readonly texts: ReportTexts
  /** Whether what people wrote in their own words is shown. */
  readonly freeText: boolean
  /** Fewest people that a number may be about. */
  readonly minimumGroup: number
}

/** Fewest people that a number may be about where nobody says otherwise. A convention. */
const DEFAULT_MINIMUM_GROUP = 5

/** Reads the record as it stood on the day. */
export function materialOf(subject: Implementation | ImplementationState, options: ReportOptions): Material {
  const { texts, instruments = [qic.qicNo, qic.qit], freeText = false, minimumGroup = DEFAULT_MINIMUM_GROUP } = options
  const state = at(subject, options.asOf, options)
  const view = withoutSmallGroups(overview(state, options), state.record.figures, minimumGroup)
  return { view, state, steps: nextSteps(state, options), instruments, texts, freeText, minimumGroup }
}
