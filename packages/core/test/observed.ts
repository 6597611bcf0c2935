import { dimensions } from '@implementere/core'

/** Sessions of a year by month: how many of ten were held. */
export function sessionsHeld(heldByMonth: readonly number[], year = 2026): dimensions.ObservationLists {
  const sessions = heldByMonth.flatMap((held, month) =>
    Array.from({ length: 10 }, (_, index) => ({
      id: `s${month}-${index}`,
      date: `${year + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-1${index}`.slice(0, 10),
      site: 'nord',
      planned: { sessions: 1 },
      delivered: { occurred: index < held },
    })),
  )
  return observed({ sessions })
}

/** Observations as they are written; throws when they cannot be read. */
export function observed(lists: object): dimensions.ObservationLists {
  const parsed = dimensions.parseObservations(lists)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues))
  return parsed.value
}

/** A year in which half as many sessions were held in its first half as in its second: the median is crossed once. */
export const SHIFTED = sessionsHeld([4, 5, 4, 5, 4, 5, 4, 8, 9, 8, 9, 8, 9, 8])

/** A series that shows nothing. */
export const STEADY = sessionsHeld([7, 8, 6, 8, 7, 6, 8, 6, 7, 8, 6, 7, 8, 6])
