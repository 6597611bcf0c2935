import type { SessionObservation } from '@implementere/dimensions'
import type { ColumnTable } from '@implementere/dimensions'

/** Municipalities, their sites, months, and the practitioners of the sites of the made-up register. */
const MUNICIPALITIES = 20
export const SITES = 200
const MONTHS = 12
const PRACTITIONERS = 2000

/** A made-up session: everything follows from its number, so that any worker can make any part of the register. */
export function sessionAt(row: number): SessionObservation {
  const hash = Math.imul(row ^ (row >>> 15), 2_654_435_761) >>> 0
  const occurred = hash % 20 === 0 ? null : hash % 10 > 0
  return {
    id: String(row),
    date: `2026-${String((row % MONTHS) + 1).padStart(2, '0')}-15`,
    site: `site-${hash % SITES}`,
    attributes: { municipality: `municipality-${hash % MUNICIPALITIES}` },
    practitioner: `practitioner-${hash % PRACTITIONERS}`,
    group: null,
    condition: null,
    planned: { sessions: 1, minutes: 60 },
    delivered: { occurred, minutes: occurred === true ? 40 + (hash % 30) : null },
    components: {},
    proscribed: {},
    observer: null,
    ratings: [],
    enrolled: 8,
    attended: occurred === true ? hash % 9 : null,
    participants: null,
    homework: null,
  }
}

/** The same sessions as columns. */
export function tableOf(from: number, to: number): ColumnTable {
  const length = to - from
  const number = () => new Float64Array(length)
  const [occurred, plannedMinutes, deliveredMinutes, enrolled, attended] = [number(), number(), number(), number(), number()]
  const [site, date] = [new Int32Array(length), new Int32Array(length)]
  for (let row = 0; row < length; row++) {
    const hash = Math.imul((row + from) ^ ((row + from) >>> 15), 2_654_435_761) >>> 0
    const held = hash % 20 === 0 ? Number.NaN : Number(hash % 10 > 0)
    occurred[row] = held
    plannedMinutes[row] = 60
    deliveredMinutes[row] = held === 1 ? 40 + (hash % 30) : Number.NaN
    enrolled[row] = 8
    attended[row] = held === 1 ? hash % 9 : Number.NaN
    site[row] = hash % SITES
    date[row] = (row + from) % MONTHS
  }
  return {
    length,
    numbers: { occurred, plannedMinutes, deliveredMinutes, enrolled, attended, plannedSessions: new Uint8Array(length).fill(1) },
    texts: {
      site: { codes: site, dictionary: Array.from({ length: SITES }, (_, index) => `site-${index}`) },
      date: { codes: date, dictionary: Array.from({ length: MONTHS }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}-15`) },
    },
  }
}
