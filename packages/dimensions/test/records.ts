import type { PopulationCount, SessionObservation } from '@implementere/dimensions'

const base = { date: '2026-03-02', site: 'a', attributes: {} }

/** A session that took place as planned, and of which nothing else is known. */
export function sessionWith(fields: Partial<SessionObservation> = {}): SessionObservation {
  return {
    ...base,
    id: 's',
    practitioner: null,
    group: null,
    condition: null,
    planned: { sessions: 1, minutes: null },
    delivered: { occurred: true, minutes: null },
    components: {},
    proscribed: {},
    observer: null,
    ratings: [],
    enrolled: null,
    attended: null,
    participants: null,
    homework: null,
    ...fields,
  }
}

/** A count of persons of which nothing is known. */
export function populationWith(fields: Partial<PopulationCount> = {}): PopulationCount {
  return { ...base, id: 'p', counts: 'persons', stratum: null, eligible: null, invited: null, participants: null, completers: null, ...fields }
}
