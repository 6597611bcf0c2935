import { isJson } from '@implementere/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { suppressTable, type SuppressedTable, type SuppressOptions } from '../src/suppress.ts'
import { equationsOf, flatten, rangesOf, solvedByElimination } from './attacker.ts'
import { runs } from './numbers.ts'

const count = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 9 }) }, { weight: 1, arbitrary: fc.integer({ min: 0, max: 200 }) })
const tables = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(count, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }))
const settings: fc.Arbitrary<SuppressOptions> = fc.record({ minimum: fc.integer({ min: 0, max: 12 }), suppressZero: fc.boolean() })

/** The table with its true margins, in the order of the attacker's list. */
function truth(counts: readonly (readonly number[])[]): number[] {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  const rowTotals = counts.map(sum)
  const columnTotals = (counts[0] ?? []).map((_, column) => sum(counts.map((row) => row[column]!)))
  return flatten({ cells: counts, rowTotals, columnTotals, total: sum(rowTotals) })
}

/** True values of what is hidden, in the order of the unknowns. */
function hiddenValues(counts: readonly (readonly number[])[], table: SuppressedTable): number[] {
  return truth(counts).filter((_, place) => flatten(table)[place]!.status === 'suppressed')
}

describe('suppressTable', () => {
  test('hides a second cell with the small one, for the total would give it away', () => {
    const { cells, rowTotals, columnTotals, total, suppressed } = suppressTable([[12, 3, 8, 20]])
    expect(cells[0]!.map(({ value }) => value)).toEqual([12, null, null, 20])
    expect(columnTotals.map(({ value }) => value)).toEqual([12, null, null, 20])
    expect([rowTotals[0], total]).toEqual([
      { value: 43, status: 'shown' },
      { value: 43, status: 'shown' },
    ])
    expect(suppressed).toBe(4)
  })

  test('hides a rectangle of four in a table of two dimensions: each line with a small count needs a second one', () => {
    const { cells, rowTotals, columnTotals } = suppressTable([
      [3, 20, 30],
      [15, 25, 40],
      [50, 60, 70],
    ])
    expect(cells.map((row) => row.map(({ value }) => value))).toEqual([
      [null, null, 30],
      [null, null, 40],
      [50, 60, 70],
    ])
    expect([...rowTotals, ...columnTotals].every(({ status }) => status === 'shown')).toBe(true)
  })

  test('does not tell a small count from one that protects it', () => {
    const [, small, protecting] = suppressTable([[12, 3, 8, 20]]).cells[0]!
    expect(small).toEqual({ value: null, status: 'suppressed' })
    expect(protecting).toEqual(small)
  })

  test('hides more where two small counts are all that is hidden: 1 and 1 of a known 2 are no secret', () => {
    const table = suppressTable([[1, 1, 30, 40]])
    expect(table.cells[0]!.map(({ value }) => value)).toEqual([null, null, null, 40])
    for (const { highest } of rangesOf(equationsOf(table), 1)) expect(highest).toBeGreaterThanOrEqual(5)
  })

  test('lets small counts protect one another before it hides others', () => {
    const { cells, suppressed } = suppressTable([
      [3, 20, 4],
      [15, 25, 40],
      [4, 60, 3],
    ])
    expect(cells.map((row) => row.map(({ value }) => value))).toEqual([
      [null, 20, null],
      [15, 25, 40],
      [null, 60, null],
    ])
    expect(suppressed).toBe(4)
  })

  test('hides a small total, and what would give that away', () => {
    const { rowTotals, total } = suppressTable([
      [1, 2],
      [30, 40],
    ])
    expect(rowTotals[0]!.status).toBe('suppressed')
    expect(rowTotals[1]!.status === 'suppressed' || total.status === 'suppressed').toBe(true)
  })

  test('shows a table without small counts, and zeros unless told otherwise', () => {
    expect(
      suppressTable([
        [5, 0],
        [7, 9],
      ]).suppressed,
    ).toBe(0)
    expect(
      suppressTable(
        [
          [5, 0],
          [7, 9],
        ],
        { suppressZero: true },
      ).cells[0]![1],
    ).toEqual({ value: null, status: 'suppressed' })
    expect(suppressTable([[1, 2]], { minimum: 0 }).suppressed).toBe(0)
  })

  test('takes a table without cells', () => {
    expect(suppressTable([])).toEqual({ cells: [], rowTotals: [], columnTotals: [], total: { value: 0, status: 'shown' }, minimum: 5, suppressed: 0 })
    expect(suppressTable([[]], { suppressZero: true }).total).toEqual({ value: 0, status: 'shown' })
  })

  test('hides a table of one small count wholly', () => {
    expect(suppressTable([[3]])).toMatchObject({ suppressed: 4, total: { value: null, status: 'suppressed' } })
  })

  test('refuses what is not a table of counts', () => {
    expect(() => suppressTable([[1, 2], [3]])).toThrow('[invalid-shape]')
    expect(() => suppressTable([[1.5]])).toThrow('[invalid-count]')
    expect(() => suppressTable([[-1]])).toThrow('[invalid-count]')
    expect(() => suppressTable([[1]], { minimum: 2.5 })).toThrow('[invalid-minimum]')
    expect(() => suppressTable([[1]], { minimum: -1 })).toThrow('[invalid-minimum]')
  })

  test('shows nothing below the minimum, and everything it shows is true', () => {
    fc.assert(
      fc.property(tables, settings, (counts, options) => {
        const table = suppressTable(counts, options)
        const values = truth(counts)
        for (const [place, { value }] of flatten(table).entries()) {
          if (value === null) continue
          expect(value).toBe(values[place])
          expect(value >= table.minimum || (value === 0 && !options.suppressZero)).toBe(true)
        }
        expect(isJson(table)).toBe(true)
      }),
      runs,
    )
  })

  test('leaves nothing that an attacker can work out by linear algebra', () => {
    fc.assert(
      fc.property(tables, settings, (counts, options) => {
        expect(solvedByElimination(equationsOf(suppressTable(counts, options)))).toEqual([])
      }),
      runs,
    )
  })

  test('leaves every hidden count at least two possible values, and every small one some that are not small, to an attacker who solves the bounds', () => {
    fc.assert(
      fc.property(tables, settings, (counts, options) => {
        const table = suppressTable(counts, options)
        const values = hiddenValues(counts, table)
        for (const [place, { lowest, highest }] of rangesOf(equationsOf(table), options.suppressZero ? 0 : 1).entries()) {
          expect(lowest).toBeLessThanOrEqual(values[place]! + 1e-9)
          expect(highest - lowest).toBeGreaterThanOrEqual(1 - 1e-9)
          expect(highest).toBeGreaterThanOrEqual(table.minimum - 1e-9)
        }
      }),
      runs,
    )
  })

  test('would be caught out: an attacker recovers a small count that alone is hidden', () => {
    const [shown, hidden] = [(value: number) => ({ value, status: 'shown' }) as const, { value: null, status: 'suppressed' } as const]
    const naive = {
      cells: [[shown(12), { ...hidden }]],
      rowTotals: [shown(15)],
      columnTotals: [shown(12), { ...hidden }],
      total: shown(15),
      minimum: 5,
      suppressed: 2,
    }
    expect(solvedByElimination(equationsOf(naive))).toEqual([0, 1])
    expect(rangesOf(equationsOf(naive), 1)[0]).toEqual({ lowest: 3, highest: 3 })
  })

  test('hides nothing but small counts where nothing else is needed: it never hides a zero, nor anything in a table without small counts', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 0, max: 12 }), (counts, minimum) => {
        const table = suppressTable(counts, { minimum })
        const values = truth(counts)
        for (const [place, { status }] of flatten(table).entries()) expect(status === 'suppressed' && values[place] === 0).toBe(false)
        if (values.every((value) => value === 0 || value >= minimum)) expect(table.suppressed).toBe(0)
      }),
      runs,
    )
  })

  test('ends soon for a table of a hundred municipalities by ten groups', () => {
    const counts = Array.from({ length: 100 }, (_, row) => Array.from({ length: 10 }, (__, column) => (row * 7 + column * 13 + row * column) % 23))
    const started = performance.now()
    expect(suppressTable(counts).suppressed).toBeGreaterThan(100)
    expect(performance.now() - started).toBeLessThan(3000)
  })
})
