import { suppressTable, type SuppressedCell } from '@implementere/statistics'
import { classify, SIDES, sideOf, type ClassRule, type DeterminantClass, type Side } from './classify.ts'
import { LEVEL_KEYS, RATING_LEVELS, type KnownRating, type RatingLevel } from './rating.ts'
import { recordOf } from './record.ts'

/** What the people of one role, or of one site, said of a determinant. */
export interface GroupResult {
  /** The role or site; null for those whose is unknown. */
  readonly group: string | null
  /** How many of them have a known rating. */
  readonly n: SuppressedCell
  readonly sides: Readonly<Record<Side, SuppressedCell>> | null
  readonly levels: Readonly<Record<`${RatingLevel}`, SuppressedCell>> | null
  /** Null where it would tell what is hidden. */
  readonly class: DeterminantClass | null
}

/** A determinant by role or by site, with no more detail than the smallest group allows. */
export interface GroupBreakdown {
  readonly by: 'role' | 'site'
  /** Counts by group and level, by group and side, of groups only, or none at all. */
  readonly detail: 'levels' | 'sides' | 'sizes' | 'withheld'
  /** Smallest count shown, in people. */
  readonly minimum: number
  /** Every role or site among the ratings; empty when withheld. */
  readonly groups: readonly GroupResult[]
}

/** How ratings are broken down. */
export interface BreakdownOptions {
  readonly by: 'role' | 'site'
  readonly groups: readonly (string | null)[]
  readonly minimum: number
  readonly rule: ClassRule
}

/**
 * Counts by group and level where no small count can be had from them, also not by subtraction from the numbers for all groups together, which are
 * shown: so a table is used only when none of its column totals has to be hidden. Else by side, else sizes alone, else nothing.
 */
export function breakDown(ratings: readonly KnownRating[], options: BreakdownOptions): GroupBreakdown {
  const { by, groups, minimum } = options
  const rows = groups.map((group) => ratings.filter((rating) => rating[by] === group).flatMap(({ value }) => value ?? []))
  for (const detail of ['levels', 'sides', 'sizes'] as const) {
    const columns = columnsOf(detail)
    const table = suppressTable(
      rows.map((values) => columns.map((isIn) => values.filter(isIn).length)),
      { minimum },
    )
    const safe = [...table.columnTotals, table.total].every(({ status }) => status === 'shown')
    if (!safe) continue
    const results = groups.map((group, row) => groupResult(group, detail, table.cells[row]!, table.rowTotals[row]!, options.rule))
    return { by, detail, minimum, groups: results }
  }
  return { by, detail: 'withheld', minimum, groups: [] }
}

/** Which values each column of the table counts. */
function columnsOf(detail: 'levels' | 'sides' | 'sizes'): readonly ((value: number) => boolean)[] {
  if (detail === 'levels') return RATING_LEVELS.map((level) => (value: number) => value === level)
  if (detail === 'sides') return SIDES.map((side) => (value: number) => sideOf(value) === side)
  return [() => true]
}

function groupResult(
  group: string | null,
  detail: 'levels' | 'sides' | 'sizes',
  cells: readonly SuppressedCell[],
  n: SuppressedCell,
  rule: ClassRule,
): GroupResult {
  if (detail === 'sizes') return { group, n, sides: null, levels: null, class: null }
  const sides = recordOf(SIDES, (side, index) => (detail === 'sides' ? cells[index]! : sum(cells, side)))
  const levels = detail === 'levels' ? recordOf(LEVEL_KEYS, (_, index) => cells[index]!) : null
  return { group, n, sides, levels, class: classOf(sides, rule) }
}

function sum(cells: readonly SuppressedCell[], side: Side): SuppressedCell {
  const parts = cells.filter((_, index) => sideOf(RATING_LEVELS[index]!) === side)
  const value = parts.reduce<number | null>((total, part) => (total === null || part.value === null ? null : total + part.value), 0)
  return value === null ? { value, status: 'suppressed' } : { value, status: 'shown' }
}

function classOf(sides: Readonly<Record<Side, SuppressedCell>>, rule: ClassRule): DeterminantClass | null {
  const { barrier, neutral, facilitator } = sides
  if (barrier.value === null || neutral.value === null || facilitator.value === null) return null
  return classify({ barrier: barrier.value, neutral: neutral.value, facilitator: facilitator.value }, rule)
}
