import type { DeterminantRating } from '@implementere/barriers'
import type { ObservationLists } from '@implementere/dimensions'
import { ImplementereError, isIsoDate, type Intervention, type IsoDate } from '@implementere/model'
import type { PhaseState, Timeline } from '@implementere/phases'
import { qicNo, qit, type Instrument, type QicResponse } from '@implementere/qic'
import type { ToolRecords } from './tool-records.ts'

/** What a tool may look at beside its own record. Whatever is null, absent or empty is unknown. */
export interface ToolContext {
  /** The day to look at. What lies after it has not happened, in none of the tools; what is planned may. */
  readonly asOf: IsoDate
  /** What is implemented, with its declared core components. */
  readonly intervention: Intervention | null
  /** Where the work stands, and how it came there. */
  readonly phases: PhaseState | null
  readonly timeline: Timeline | null
  /** The records of the other tools, as far as they exist. */
  readonly records: Partial<ToolRecords>
  /** Ratings of barriers and facilitators. */
  readonly ratings: readonly DeterminantRating[]
  readonly responses: readonly QicResponse[]
  readonly instruments: readonly Instrument[]
  readonly observations: Partial<ObservationLists>
}

/**
 * A context in which only the given things are known.
 *
 * Throws: {@link ImplementereError} `invalid-date` when `asOf` is no day.
 *
 * @example
 * ```ts
 * createContext({ asOf: '2026-03-01' }).intervention // => null
 * createContext({ asOf: 'today' }) // throws invalid-date
 * ```
 */
export function createContext(known: Pick<ToolContext, 'asOf'> & Partial<ToolContext>): ToolContext {
  if (!isIsoDate(known.asOf)) {
    const asOf = String(known.asOf)
    throw new ImplementereError('invalid-date', `asOf is a day written YYYY-MM-DD, and "${asOf}" is none`, { asOf })
  }
  return {
    intervention: null,
    phases: null,
    timeline: null,
    records: {},
    ratings: [],
    responses: [],
    instruments: [qicNo, qit],
    observations: {},
    ...known,
  }
}
