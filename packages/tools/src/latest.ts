import { compareText, type IsoDate } from '@implementere/model'
import { liesAhead } from './as-it-stood.ts'

/** A row that says something on a day: of the same matter there can be a later one. */
interface DatedRow {
  readonly id: string
  readonly date: IsoDate | null
}

/**
 * Of the rows about the same matter the latest that has come by a day; a day that is unknown comes before every known one, and of two on the same day the one
 * with the greater id is the later. In the order of the keys, so that the order of the input never shows.
 */
export function latestPerKey<Row extends DatedRow>(rows: readonly Row[], asOf: IsoDate, keyOf: (row: Row) => string): readonly Row[] {
  const latest = new Map<string, Row>()
  for (const row of rows) {
    if (liesAhead(row.date, asOf)) continue
    const key = keyOf(row)
    const other = latest.get(key)
    if (other === undefined || isLater(row, other)) latest.set(key, row)
  }
  return [...latest].toSorted(([a], [b]) => compareText(a, b)).map(([, row]) => row)
}

function isLater(row: DatedRow, other: DatedRow): boolean {
  const [day, otherDay] = [row.date ?? '', other.date ?? '']
  return day === otherDay ? row.id > other.id : day > otherDay
}
