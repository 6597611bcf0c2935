import { warningAt, type IsoDate, type Issue } from '@implementere/model'

/** Code of the warning that something is dated after the day looked from, and does not count yet. */
export const LIES_AHEAD = 'lies-ahead'

/** What is dated after a day: ids of rows by the place of their list, and places of single dates by themselves. Empty where nothing is. */
export type Later = Readonly<Record<string, readonly string[]>>

/**
 * A record as it stood on a day, and what was left out of it. What is said to have happened counts from its day on; what is planned may lie ahead, and what has no
 * date counts: nobody knows that it lies ahead.
 */
export interface AsItStood<Kept> {
  readonly record: Kept
  readonly later: Later
}

/** Whether a day lies ahead. One that is unknown does not, as far as is known. */
export function liesAhead(date: IsoDate | null, asOf: IsoDate): boolean {
  return date !== null && date > asOf
}

/** Whether a day is known and has come. */
export function hasCome(date: IsoDate | null, asOf: IsoDate): boolean {
  return date !== null && date <= asOf
}

/** The rows that are not dated later. */
export function rowsUntil<Row extends { readonly date: IsoDate | null }>(rows: readonly Row[], asOf: IsoDate): readonly Row[] {
  return rows.filter(({ date }) => !liesAhead(date, asOf))
}

/** A date that has come, or is unknown; null where it lies ahead. */
export function dateUntil(date: IsoDate | null, asOf: IsoDate): IsoDate | null {
  return liesAhead(date, asOf) ? null : date
}

/** Ids of the rows of which a date lies ahead, sorted. */
export function idsAhead<Row extends { readonly id: string }>(
  rows: readonly Row[],
  asOf: IsoDate,
  datesOf: (row: Row) => readonly (IsoDate | null)[],
): readonly string[] {
  return rows
    .filter((row) => datesOf(row).some((date) => liesAhead(date, asOf)))
    .map(({ id }) => id)
    .toSorted()
}

/** The single dates that lie ahead, by their places. */
export function datesAhead(dates: Readonly<Record<string, IsoDate | null>>, asOf: IsoDate): Later {
  return Object.fromEntries(Object.entries(dates).map(([place, date]) => [place, liesAhead(date, asOf) ? [place] : []]))
}

/** One warning for each list or single date of which something was left out, in order of the places. */
export function laterWarnings(later: Later): readonly Issue[] {
  return Object.keys(later)
    .toSorted()
    .flatMap((place) => (later[place]!.length === 0 ? [] : [warningAt(place.split('.'), LIES_AHEAD, { later: later[place]! })]))
}
