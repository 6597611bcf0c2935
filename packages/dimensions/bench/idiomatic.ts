import type { SessionObservation } from '@implementere/dimensions'
import type { Estimate } from '@implementere/model'
import { wilson } from '@implementere/statistics'

interface Sums {
  known: number
  unknown: number
  notApplicable: number
  numerator: number
  denominator: number
  /** Denominators of rows whose numerator alone is unknown. */
  open: number
  /** Numerators of rows with nothing in the denominator: what was given beyond the plan. */
  extra: number
}

type Group = Readonly<Record<'site' | 'month', string>> & Readonly<Record<'held' | 'minutes' | 'attendance', Sums>>

/** A cell as a user would write it: the same figures as an `Estimate` has. */
export type IdiomaticCell = Readonly<Record<'site' | 'month', string>> &
  Readonly<Record<'held' | 'minutes' | 'attendance', Omit<Estimate, 'reason' | 'unit' | 'method'>>>

/**
 * What one would write by hand, once, for exactly these three measures: a Map by a joined key, one loop, and then value, counts, bounds and interval of each
 * cell, in order. It gives the same numbers as `summarise`; what it lacks is every other measure, key and period, and the reasons.
 */
export function idiomatic(sessions: readonly SessionObservation[]): readonly IdiomaticCell[] {
  const groups = new Map<string, Group>()
  for (const session of sessions) {
    const month = session.date.slice(0, 7)
    const key = `${month}|${session.site}`
    let group = groups.get(key)
    if (group === undefined) groups.set(key, (group = { site: session.site, month, held: noSums(), minutes: noSums(), attendance: noSums() }))
    const { occurred, minutes } = session.delivered
    add(group.held, occurred === null ? null : Number(occurred), session.planned.sessions)
    add(group.minutes, occurred === false ? 0 : minutes, session.planned.sessions === 1 ? session.planned.minutes : 0)
    if (occurred === false) group.attendance.notApplicable += 1
    else add(group.attendance, session.attended, session.enrolled)
  }
  return [...groups.values()]
    .toSorted((a, b) => (a.month === b.month ? (a.site < b.site ? -1 : 1) : a.month < b.month ? -1 : 1))
    .map(({ site, month, held, minutes, attendance }) => ({
      site,
      month,
      held: figures(held, { bounded: true, independent: true }),
      minutes: figures(minutes, { bounded: false, independent: false }),
      attendance: figures(attendance, { bounded: true, independent: false }),
    }))
}

function noSums(): Sums {
  return { known: 0, unknown: 0, notApplicable: 0, numerator: 0, denominator: 0, open: 0, extra: 0 }
}

function add(sums: Sums, numerator: number | null, denominator: number | null): void {
  if (numerator === null || denominator === null) {
    sums.unknown += 1
    sums.open += denominator ?? Number.NaN
  } else {
    sums.known += 1
    if (denominator === 0) sums.extra += numerator
    else sums.numerator += numerator
    sums.denominator += denominator
  }
}

function figures(
  { known, unknown, notApplicable, numerator: planned, denominator, open, extra }: Sums,
  { bounded, independent }: { readonly bounded: boolean; readonly independent: boolean },
): IdiomaticCell['held'] {
  const total = denominator + open
  // What was given beyond the plan counts against the whole plan, also the part of it of which nothing is known.
  const beyond = extra === 0 || open === 0 ? extra : (extra * denominator) / total
  const numerator = planned + beyond
  const value = denominator > 0 ? numerator / denominator : null
  const completed = bounded && total > 0 ? { lower: (planned + extra) / total, upper: (planned + extra + open) / total } : null
  const bounds = unknown > 0 ? completed : value === null ? null : { lower: value, upper: value }
  const interval = independent && value !== null && value <= 1 && beyond === extra ? wilson(numerator, denominator) : null
  return { value, numerator, denominator, known, unknown, notApplicable, bounds, interval }
}
