import type { IsoDate, PhaseId } from '@implementere/model'
import { instrumentRef, openItems, scoreQic, type Instrument, type OpenItem, type QicResponse, type QicScore } from '@implementere/qic'

/** How good the implementation is so far, by the latest checklist response. */
export interface ChecklistOverview {
  readonly reason: 'no-response' | 'unknown-instrument' | null
  readonly instrument: string | null
  readonly date: IsoDate | null
  /** How many responses there are up to the day. */
  readonly responses: number
  readonly score: QicScore | null
  readonly open: readonly OpenItem[]
}

/** The latest response up to a day, scored; of several of one day the one that was recorded last. */
export function checklistOverview(
  responses: readonly QicResponse[],
  instruments: readonly Instrument[],
  asOf: IsoDate,
  phase: PhaseId | null,
): ChecklistOverview {
  const inTime = responses.filter(({ date }) => date <= asOf)
  const latest = inTime.reduce<QicResponse | null>((sofar, response) => (sofar === null || response.date >= sofar.date ? response : sofar), null)
  const none = { instrument: latest?.instrument ?? null, date: latest?.date ?? null, responses: inTime.length, score: null, open: [] }
  if (latest === null) return { ...none, reason: 'no-response' }
  const instrument = instruments.find((candidate) => instrumentRef(candidate) === latest.instrument)
  if (instrument === undefined) return { ...none, reason: 'unknown-instrument' }
  const scored = scoreQic(instrument, latest)
  return scored.ok
    ? { ...none, reason: null, score: scored.value, open: openItems(instrument, scored.value, { phase }) }
    : { ...none, reason: 'unknown-instrument' }
}
