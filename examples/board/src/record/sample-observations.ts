import type { dimensions } from '@implementere/core'

const SITES = ['familiesenter-nord', 'familiesenter-sor'] as const
/** Months in which groups met; none do in July. */
const MONTHS = [
  '2025-09',
  '2025-10',
  '2025-11',
  '2025-12',
  '2026-01',
  '2026-02',
  '2026-03',
  '2026-04',
  '2026-05',
  '2026-06',
  '2026-08',
  '2026-09',
  '2026-10',
]
const DAYS = ['03', '10', '17', '24'] as const
/** From this month on, role plays were shortened. */
const SHORTER_FROM = MONTHS.indexOf('2026-03')
const PLANNED_MINUTES = 120
const ENROLLED = 10

/** The sessions of the made-up municipality: two family centres, four meetings a month each. Made up by a rule, so that they are the same every time. */
export function sampleSessions(): readonly dimensions.SessionObservation[] {
  return MONTHS.flatMap((month, index) =>
    SITES.flatMap((site, place) => DAYS.map((day, week) => session(`${month}-${day}`, site, index, place, week))),
  )
}

/** How many families there are, and how many came. */
export function samplePopulations(): readonly dimensions.PopulationCount[] {
  return SITES.map((site, place) => ({
    id: `families-${site}`,
    date: '2025-12-15',
    site,
    attributes: {},
    counts: 'persons',
    stratum: null,
    eligible: 30 + place * 6,
    invited: 20,
    participants: 12 - place,
    completers: 10 - place,
  }))
}

function session(date: string, site: string, month: number, place: number, week: number): dimensions.SessionObservation {
  const turn = month * 7 + place * 3 + week * 5
  const occurred = turn % 23 !== 4
  const rolePlay = month < SHORTER_FROM ? (turn % 6 === 0 ? 0.5 : 1) : turn % 4 === 0 ? 1 : 0.5
  return {
    id: `${site}-${date}`,
    date,
    site,
    attributes: {},
    practitioner: `kursleder-${1 + (turn % 3)}`,
    group: `${site}-1`,
    condition: null,
    planned: { sessions: 1, minutes: PLANNED_MINUTES },
    delivered: { occurred, minutes: occurred ? PLANNED_MINUTES - (turn % 4) * 5 : 0 },
    components: occurred
      ? { encouragement: 1, 'limit-setting': turn % 5 === 0 ? null : 1, 'role-play': rolePlay, 'evening-meal': week % 2 === 0 ? 1 : 'not-scheduled' }
      : {},
    proscribed: {},
    observer: 'self',
    ratings: occurred ? [{ facet: 'quality', min: 1, max: 5, value: 3 + (turn % 3), rater: null, instrument: null }] : [],
    enrolled: ENROLLED,
    attended: occurred ? 7 + (turn % 4) : 0,
    participants: null,
    homework: null,
  }
}
