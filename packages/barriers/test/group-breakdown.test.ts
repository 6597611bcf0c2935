import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyseDeterminants, RATING_LEVELS, type GroupBreakdown, type RatingInput, type RatingLevel } from '@implementere/barriers'
import { checkLaw } from './check-law.ts'

type People = Readonly<Record<string, readonly RatingLevel[]>>

const ratingsOf = (people: People): readonly RatingInput[] =>
  Object.entries(people).flatMap(([role, values]) =>
    values.map((value, index) => ({ determinant: 'timePressure', role, rater: `${role}${index}`, value })),
  )
const breakdownOf = (people: People, minimumGroup = 5) => analyseDeterminants(ratingsOf(people), { minimumGroup }).determinants[0]!.groups!
const sizes = ({ groups }: GroupBreakdown) => groups.map(({ group, n }) => [group, n.value])
const times = (count: number, value: RatingLevel): readonly RatingLevel[] => Array.from({ length: count }, () => value)

describe('the breakdown by role', () => {
  test('shows levels where every group and every level is large enough', () => {
    const { detail, groups } = breakdownOf({ leader: times(5, -2), therapist: times(6, 1) })
    expect(detail).toBe('levels')
    expect(groups).toEqual([
      {
        group: 'leader',
        n: { value: 5, status: 'shown' },
        sides: { barrier: { value: 5, status: 'shown' }, neutral: { value: 0, status: 'shown' }, facilitator: { value: 0, status: 'shown' } },
        levels: Object.fromEntries(RATING_LEVELS.map((level) => [level, { value: level === -2 ? 5 : 0, status: 'shown' }])),
        class: 'barrier',
      },
      expect.objectContaining({ group: 'therapist', n: { value: 6, status: 'shown' }, class: 'facilitator' }),
    ])
  })

  test('shows sides where a level would tell too much', () => {
    const { detail, groups } = breakdownOf({ leader: [...times(4, -2), ...times(2, -1)], therapist: times(6, 1) })
    expect(detail).toBe('sides')
    expect(groups[0]).toMatchObject({ sides: { barrier: { value: 6 } }, levels: null, class: 'barrier' })
  })

  test('shows only how many where a side would', () => {
    const { detail, groups } = breakdownOf({ leader: [...times(5, -2), 1], therapist: times(6, -2) })
    expect(detail).toBe('sizes')
    expect(groups).toEqual([
      { group: 'leader', n: { value: 6, status: 'shown' }, sides: null, levels: null, class: null },
      { group: 'therapist', n: { value: 6, status: 'shown' }, sides: null, levels: null, class: null },
    ])
  })

  test('hides a small group, and another with it, so that it can’t be had by subtraction', () => {
    expect(sizes(breakdownOf({ leader: times(2, -1), nurse: times(6, -1), therapist: times(9, -1) }))).toEqual([
      ['leader', null],
      ['nurse', null],
      ['therapist', 9],
    ])
  })

  test('tells no class of a group that is hidden', () => {
    const { detail, groups } = breakdownOf({ leader: times(2, -1), nurse: times(6, -1), therapist: times(9, -1) })
    expect(detail).toBe('levels')
    expect(groups.map((group) => group.class)).toEqual([null, null, 'barrier'])
    expect(groups[0]!.sides!.barrier).toEqual({ value: null, status: 'suppressed' })
  })

  test('is withheld where the groups are too small altogether', () => {
    expect(breakdownOf({ leader: times(2, -1), therapist: times(3, -1) })).toEqual({ by: 'role', detail: 'withheld', minimum: 5, groups: [] })
    expect(breakdownOf({ leader: times(1, -1), therapist: times(20, -1) }).detail).toBe('levels')
  })

  test('hides nothing where no minimum is asked for', () => {
    const { detail, groups } = breakdownOf({ leader: [-2], therapist: [1, 2] }, 0)
    expect(detail).toBe('levels')
    expect(groups.map(({ n, class: one }) => [n.value, one])).toEqual([
      [1, 'insufficient-data'],
      [2, 'facilitator'],
    ])
  })

  test('has the groups in order, those of no known role last, and a group that says nothing of it at 0', () => {
    const ratings: readonly RatingInput[] = [
      ...ratingsOf({ b: times(5, 1), a: times(5, 1) }),
      ...times(5, 1).map((value, index) => ({ determinant: 'timePressure', rater: `x${index}`, role: null, value })),
      { determinant: 'dilution', role: 'c', rater: 'c1', value: 1 },
      { determinant: 'timePressure', role: 'a', rater: 'blank', value: null },
    ]
    const [result] = analyseDeterminants(ratings).determinants
    expect(sizes(result!.groups!)).toEqual([
      ['a', 5],
      ['b', 5],
      ['c', 0],
      [null, 5],
    ])
  })

  test('can be by site, or not at all', () => {
    const ratings = times(5, 1).map((value, index) => ({ determinant: 'timePressure', rater: `p${index}`, site: 'A', role: 'leader', value }))
    expect(analyseDeterminants(ratings, { by: 'site' }).determinants[0]!.groups).toMatchObject({ by: 'site', groups: [{ group: 'A' }] })
    expect(analyseDeterminants(ratings, { by: null }).determinants[0]!.groups).toBeNull()
  })
})

describe('laws of suppression', () => {
  const MINIMUM = 3
  const group = fc.array(fc.constantFrom<RatingLevel>(-1, 0, 1), { maxLength: 6 })
  const people: fc.Arbitrary<People> = fc.record({ a: group, b: group, c: group }, { noNullPrototype: true })

  test('no count below the minimum is shown', () => {
    checkLaw([people], (groupsOfPeople) => {
      for (const { groups } of analyseDeterminants(ratingsOf(groupsOfPeople), { minimumGroup: MINIMUM }).determinants) {
        const cells = groups!.groups.flatMap(({ n, sides, levels }) => [n, ...Object.values(sides ?? {}), ...Object.values(levels ?? {})])
        for (const { value } of cells) expect(value === null || value === 0 || value >= MINIMUM).toBe(true)
      }
    })
  })

  test('no hidden count below the minimum can be told from one above it by somebody who subtracts, knowing all that is shown', () => {
    checkLaw([people], (groupsOfPeople) => {
      for (const { groups, sides } of analyseDeterminants(ratingsOf(groupsOfPeople), { minimumGroup: MINIMUM }).determinants) {
        const totals = [sides.barrier.numerator!, sides.neutral.numerator!, sides.facilitator.numerator!]
        const rows = groups!.groups.map(({ n, sides: cells }) => ({
          n: n.value,
          cells: cells ? [cells.barrier.value, cells.neutral.value, cells.facilitator.value] : null,
        }))
        const hidden = hiddenPlaces(rows)
        const tables = hidden.length === 0 ? [] : tablesThatFit(rows, totals)
        for (const { row, column } of hidden) {
          const possible = tables.map((table) => (column === null ? table[row]!.reduce((sum, cell) => sum + cell, 0) : table[row]![column]!))
          expect(Math.max(...possible)).toBeGreaterThanOrEqual(MINIMUM)
          expect(new Set(possible).size).toBeGreaterThan(1)
        }
      }
    })
  })
})

interface ShownRow {
  readonly n: number | null
  readonly cells: readonly (number | null)[] | null
}

function hiddenPlaces(rows: readonly ShownRow[]): readonly { row: number; column: number | null }[] {
  return rows.flatMap(({ n, cells }, row) => [
    ...(n === null ? [{ row, column: null }] : []),
    ...(cells ?? []).flatMap((cell, column) => (cell === null ? [{ row, column }] : [])),
  ])
}

/** Every table of groups by sides that agrees with what is shown and with the totals; a hidden count is at least 1. */
function tablesThatFit(rows: readonly ShownRow[], totals: readonly number[]): readonly (readonly (readonly number[])[])[] {
  const columns = totals.map((total, column) =>
    waysToSplit(total, rows.length).filter((split) =>
      split.every((count, row) => {
        const { cells } = rows[row]!
        if (cells === null) return true
        return cells[column] === null ? count >= 1 : count === cells[column]
      }),
    ),
  )
  const tables = columns[0]!.flatMap((first) =>
    columns[1]!.flatMap((second) => columns[2]!.map((third) => rows.map((_, row) => [first[row]!, second[row]!, third[row]!]))),
  )
  return tables.filter((table) =>
    table.every((cells, row) => {
      const sum = cells.reduce((total, cell) => total + cell, 0)
      return rows[row]!.n === null ? sum >= 1 : sum === rows[row]!.n
    }),
  )
}

function waysToSplit(total: number, parts: number): readonly (readonly number[])[] {
  if (parts === 1) return [[total]]
  return Array.from({ length: total + 1 }, (_, first) => waysToSplit(total - first, parts - 1).map((rest) => [first, ...rest])).flat()
}
