import type { IsoDate, PhaseId } from '@implementere/model'
import type { Timeline } from '@implementere/phases'
import { dateUntil, hasCome } from '../as-it-stood.ts'
import type { TeamCharter } from './record.ts'

/** What a charter needs before it can be called agreed. */
export const CHARTER_GAPS = ['agreed', 'meeting-interval', 'mandate-from', 'mandate-scopes'] as const

/** One of {@link CHARTER_GAPS}. */
export type CharterGap = (typeof CHARTER_GAPS)[number]

/** How the charter stands. It can be made from the first core element on, and is looked at anew in every phase. */
export interface CharterResult {
  readonly gaps: readonly CharterGap[]
  /** The newest day it was agreed or reviewed on; null when there is none. */
  readonly lastReviewed: IsoDate | null
  /** The phase the work is in; null when it is in none, or unknown. */
  readonly phase: PhaseId | null
  /** The day the phase was entered. */
  readonly phaseSince: IsoDate | null
  /** Whether it was agreed or reviewed since the phase was entered; null when it is not known since when the phase lasts. */
  readonly reviewedInPhase: boolean | null
}

/** How a charter stands on a day, beside the phases. What is dated later has not happened. */
export function charterOf(charter: TeamCharter, timeline: Timeline | null, asOf: IsoDate): CharterResult {
  const dates = [charter.agreed, ...charter.reviews.map(({ date }) => date)].flatMap((date) => dateUntil(date, asOf) ?? [])
  const lastReviewed = dates.toSorted().at(-1) ?? null
  const present = presentPhase(timeline)
  return {
    gaps: charterGaps(charter, asOf),
    lastReviewed,
    phase: present?.phase ?? null,
    phaseSince: present?.since ?? null,
    reviewedInPhase: present === null ? null : lastReviewed !== null && lastReviewed >= present.since,
  }
}

/** What a charter lacks on a day. */
export function charterGaps({ agreed, meetingIntervalWeeks, mandateFrom, mandateScopes }: TeamCharter, asOf: IsoDate): readonly CharterGap[] {
  const isThere: Readonly<Record<CharterGap, boolean>> = {
    agreed: hasCome(agreed, asOf),
    'meeting-interval': meetingIntervalWeeks !== null,
    'mandate-from': mandateFrom !== null,
    'mandate-scopes': mandateScopes.length > 0,
  }
  return CHARTER_GAPS.filter((gap) => !isThere[gap])
}

/** The phase that was entered and not left. */
function presentPhase(timeline: Timeline | null): { readonly phase: PhaseId; readonly since: IsoDate } | null {
  const phases = timeline?.cycles.at(-1)?.phases ?? []
  const open = phases.flatMap(({ phase, visits }) => visits.filter(({ left }) => left === null).map(({ entered }) => ({ phase, since: entered })))
  return open[0] ?? null
}
