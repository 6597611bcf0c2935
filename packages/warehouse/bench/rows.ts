import type { ColumnTable } from '@implementere/dimensions'

/** Municipalities of Norway in 2024, and services in each. */
export const MUNICIPALITIES = 357
export const SERVICES = 10
const SITES = MUNICIPALITIES * SERVICES
const DAYS = 365
const FIRST_DAY = Date.UTC(2026, 0, 1)
const DAY = 86_400_000

/** The same made-up sessions as SQL: numbers that look nothing like real ones, but as many, and with as many holes. */
export function sessionsSql(rows: number): string {
  return `select 's' || i as "id", date '2026-01-01' + cast((i // ${SITES}) % ${DAYS} as integer) as "date", 'site-' || (i % ${SITES}) as "site",
  lpad(cast((i % ${SITES}) % ${MUNICIPALITIES} as text), 4, '0') as "municipality", 'p' || (i % ${SITES * 3}) as "practitioner", i % 19 <> 0 as "plannedSessions",
  60.0 as "plannedMinutes", case when i % 17 = 0 then null else i % 11 <> 0 end as "occurred", case when i % 13 = 0 then null else 40 + i % 35 end as "deliveredMinutes",
  5 + i % 5 as "enrolled", 5 + i % 5 - i % 4 as "attended" from range(${rows}) as r(i)`
}

/** The same sessions as columns. */
export function sessionsTable(rows: number): ColumnTable {
  const number = (valueOf: (row: number) => number) => Float64Array.from({ length: rows }, (_, row) => valueOf(row))
  const text = (dictionary: readonly string[], codeOf: (row: number) => number) => ({
    dictionary,
    codes: Int32Array.from({ length: rows }, (_, row) => codeOf(row)),
  })
  const range = (length: number, nameOf: (index: number) => string) => Array.from({ length }, (_, index) => nameOf(index))
  return {
    length: rows,
    numbers: {
      plannedSessions: Uint8Array.from({ length: rows }, (_, row) => Number(row % 19 !== 0)),
      plannedMinutes: number(() => 60),
      occurred: number((row) => (row % 17 === 0 ? Number.NaN : Number(row % 11 !== 0))),
      deliveredMinutes: number((row) => (row % 13 === 0 ? Number.NaN : 40 + (row % 35))),
      enrolled: number((row) => 5 + (row % 5)),
      attended: number((row) => 5 + (row % 5) - (row % 4)),
    },
    texts: {
      date: text(
        range(DAYS, (day) => new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10)),
        (row) => Math.floor(row / SITES) % DAYS,
      ),
      municipality: text(
        range(MUNICIPALITIES, (index) => String(index).padStart(4, '0')),
        (row) => (row % SITES) % MUNICIPALITIES,
      ),
    },
  }
}
