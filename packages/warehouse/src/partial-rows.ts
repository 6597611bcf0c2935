import type { PeriodChoice, RolledCell } from '@implementere/dimensions'
import { columnsOfTally, type TallyPlace } from './group-sql.ts'
import { BRANCH_COLUMN, ITEM_COLUMN, keyColumn, PERIOD_COLUMN } from './statement-sql.ts'

/** A row as a database client gives it: values by column. */
export type ResultRow = Readonly<Record<string, unknown>>

/** What the rows of a branch hold. */
export type RowLayout =
  | { readonly kind: 'tallies'; readonly tallies: readonly TallyPlace[] }
  | { readonly kind: 'counts' | 'ids' | 'distance'; readonly measure: number }

/** How rows are read. */
export interface RowReading {
  readonly layouts: readonly RowLayout[]
  readonly keys: readonly string[]
  /** How many measures there are. */
  readonly measures: number
  readonly period: PeriodChoice | undefined
  readonly nameOfPeriod: (value: number) => string | null
}

/** What the rows say. */
export interface ReadRows {
  readonly cells: readonly RolledCell[]
  /** How many different ids, where they were counted in the database: by measure, for the key of the cell. */
  readonly counts: readonly { readonly key: RolledCell['key']; readonly measure: number; readonly count: number }[]
  /** What the database held back. */
  readonly hidden: readonly { readonly key: RolledCell['key']; readonly measure: number }[]
}

type Sum = NonNullable<RolledCell['sums'][number]>
/** A sum that lists ids or strata: each row brings at most one, and no two rows of a group bring the same. */
type Listed = { known: number; unknown: number; ids?: string[]; strata?: Record<string, number[]> }
type Findings = { -readonly [Field in keyof ReadRows]: ReadRows[Field][number][] }

/** Stands for all ids that were counted in the database: that there are any decides reasons and bounds, the count is put in afterwards. */
const SOMEBODY = 'somebody'

const DAY_IN_MILLISECONDS = 86_400_000

/** The rows of a statement as the sums that `summarise` keeps. */
export function readRows(rows: readonly ResultRow[], reading: RowReading): ReadRows {
  const found: Findings = { cells: [], counts: [], hidden: [] }
  const places = new Map<string, RolledCell>()
  for (const row of rows) {
    const key = keyOf(row, reading)
    const path = JSON.stringify(key)
    const cell = places.get(path) ?? { key, sums: Array.from({ length: reading.measures }, () => null) }
    places.set(path, cell)
    for (const { measure, sum } of sumsOf(row, key, reading, found)) cell.sums[measure] = merged(cell.sums[measure] ?? null, sum)
  }
  return { ...found, cells: [...places.values()] }
}

/** Sums of one measure from two rows. Both were made here, so the first is written into: a row for each id must not copy all ids before it. */
function merged(before: Sum | null, sum: Sum | null): Sum | null {
  if (before === null || sum === null) return before ?? sum
  if (Array.isArray(before)) return before.map((value, index) => value + (sum as number[])[index]!)
  const [into, from] = [before as Listed, sum as Listed]
  into.known += from.known
  into.unknown += from.unknown
  into.ids?.push(...(from.ids ?? []))
  if (into.strata && from.strata) Object.defineProperties(into.strata, Object.getOwnPropertyDescriptors(from.strata))
  return before
}

function keyOf(row: ResultRow, { keys, period, nameOfPeriod }: RowReading): RolledCell['key'] {
  const values = keys.map((key, index) => {
    const value = row[keyColumn(index)]
    if (value === null) return null
    return key === 'date' ? new Date(Number(value) * DAY_IN_MILLISECONDS).toISOString().slice(0, 10) : textOf(value)
  })
  if (period === undefined) return values
  const number = row[PERIOD_COLUMN]
  return [number === null ? null : nameOfPeriod(Number(number)), ...values]
}

function sumsOf(
  row: ResultRow,
  key: RolledCell['key'],
  { layouts }: RowReading,
  found: Findings,
): readonly { readonly measure: number; readonly sum: Sum | null }[] {
  const layout = layouts[Number(row[BRANCH_COLUMN])]!
  if (layout.kind === 'tallies') return talliesOf(row, key, layout.tallies, found)
  const { measure, kind } = layout
  if (kind === 'distance') return [{ measure, sum: distanceOf(row) }]
  if (kind === 'ids') return [{ measure, sum: idsOf(row) }]
  if (row['v0'] === null) return hide(key, measure, found)
  const count = Number(row['v2'])
  found.counts.push({ key, measure, count })
  return [{ measure, sum: { known: Number(row['v0']), unknown: Number(row['v1']), ids: count === 0 ? [] : [SOMEBODY] } }]
}

/** The tallies of a row. One without rows of its own is none: a group of which nothing was asked is no group. */
function talliesOf(row: ResultRow, key: RolledCell['key'], tallies: readonly TallyPlace[], found: Findings) {
  const sums = new Map<number, Sum | null>()
  for (const place of tallies) {
    const tally = tallyOf(row, place)
    if (tally === null) hide(key, place.measure, found)
    const before = sums.get(place.measure) ?? null
    if (place.side === null) sums.set(place.measure, merged(before, tally?.some((number) => number !== 0) ? tally : null))
    else sums.set(place.measure, [...((before ?? []) as number[][]), tally ?? []])
  }
  return [...sums].map(([measure, sum]) => ({ measure, sum }))
}

/** `[known, unknown, notApplicable, numerator, denominator, unknownDenominator, open, extra]`, as `summarise` keeps them; null where they were held back. */
function tallyOf(row: ResultRow, place: TallyPlace): number[] | null {
  const values = columnsOfTally(place).map((column) => row[column])
  if (values[0] === null) return null
  const [known, numeratorUnknown, notApplicable, open, numerator, denominator, unknownDenominator, extra] = values.map(Number)
  const constant = place.constantDenominator
  return [
    known!,
    numeratorUnknown! + open!,
    notApplicable!,
    numerator!,
    constant === null ? denominator! : constant * known!,
    constant === null ? unknownDenominator! : constant * numeratorUnknown!,
    open!,
    constant === null ? extra! : constant === 0 ? numerator! : 0,
  ]
}

function distanceOf(row: ResultRow): Sum {
  const item = row[ITEM_COLUMN]
  const strata = item === null ? {} : Object.fromEntries([[textOf(item), [Number(row['v2']), Number(row['v3'])]]])
  return { known: Number(row['v0']), unknown: Number(row['v1']), strata }
}

function idsOf(row: ResultRow): Sum {
  const item = row[ITEM_COLUMN]
  const rows = Number(row['v0'])
  return { known: item === null ? 0 : rows, unknown: item === null ? rows : 0, ids: item === null ? [] : [textOf(item)] }
}

/** A key or an id. Tables of one's own may hold numbers where the schema has text. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function hide(key: RolledCell['key'], measure: number, found: Findings) {
  found.hidden.push({ key, measure })
  return [{ measure, sum: null }]
}
