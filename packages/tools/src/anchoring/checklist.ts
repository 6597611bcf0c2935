import { compareText, type Estimate, type IsoDate } from '@implementere/model'
import { findComponent, instrumentRef, scoreQic, type Instrument, type QicResponse } from '@implementere/qic'
import type { ToolContext } from '../context.ts'
import { latestPerKey } from '../latest.ts'

/** Keys of the checklist's components about anchoring and leadership: the first and the second. */
export const ANCHORING_COMPONENTS = ['implementationTeam', 'supportiveClimate'] as const

/** A component of the checklist that is about anchoring: the team, or the climate. */
export type AnchoringComponent = (typeof ANCHORING_COMPONENTS)[number]

/** The scores of one filled-in checklist on the components about anchoring. */
export interface ChecklistResult {
  readonly response: string
  readonly instrument: string
  readonly date: IsoDate
  readonly rater: string | null
  readonly components: Readonly<Record<AnchoringComponent, Estimate>>
}

/**
 * The newest checklist of each rater and instrument, scored on the two components, newest first, then by id. What cannot be scored is left out: an instrument
 * that is not at hand or lacks the components, answers off its scale, a date that lies ahead.
 */
export function anchoringScores({ responses, instruments, asOf }: ToolContext): readonly ChecklistResult[] {
  const byRef = new Map(instruments.map((instrument) => [instrumentRef(instrument), instrument]))
  return latestPerKey(responses, asOf, ({ id, rater, instrument }) => JSON.stringify([instrument, rater === null, rater ?? id]))
    .flatMap((response) => {
      const instrument = byRef.get(response.instrument)
      return instrument === undefined ? [] : scoredOn(instrument, response)
    })
    .toSorted((a, b) => compareText(b.date, a.date) || compareText(a.response, b.response))
}

function scoredOn(instrument: Instrument, response: QicResponse): readonly ChecklistResult[] {
  const [team, climate] = ANCHORING_COMPONENTS.map((key) => findComponent(instrument, key))
  const scored = scoreQic(instrument, response)
  if (!team || !climate || !scored.ok) return []
  const { components } = scored.value
  const about = { implementationTeam: components[team.id]!, supportiveClimate: components[climate.id]! }
  return [{ response: response.id, instrument: response.instrument, date: response.date, rater: response.rater, components: about }]
}
