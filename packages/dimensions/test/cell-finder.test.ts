import { describe, expect, test } from 'vitest'
import { cellFinder, coder } from '../src/cell-finder.ts'
import type { Roll } from '../src/roll.ts'

/** The places that rows with these keys find, and the roll afterwards. */
function located(keys: readonly (readonly (string | null)[])[], roll: Roll = { cells: [] }) {
  const width = keys[0]!.length
  const { dictionaries, locate } = cellFinder(roll, width, 2)
  const columns = dictionaries.map(({ codeOf }, place) => Int32Array.from(keys, (key) => codeOf(key[place]!)))
  const cells = new Int32Array(keys.length)
  locate(columns, keys.length, cells)
  return { places: [...cells], roll }
}

describe('cellFinder', () => {
  test('gives rows without keys one cell, with a sum to come for every measure', () => {
    expect(located([[], []])).toEqual({ places: [0, 0], roll: { cells: [{ key: [], sums: [null, null] }] } })
  })

  test('gives each value of one key a cell, the unknown too', () => {
    const { places, roll } = located([['a'], [null], ['a'], ['b']])
    expect(places).toEqual([0, 1, 0, 2])
    expect(roll.cells.map(({ key }) => key)).toEqual([['a'], [null], ['b']])
  })

  test('tells two keys apart by both of them', () => {
    const { places, roll } = located([
      ['a', 'b'],
      ['b', 'a'],
      ['a', 'a'],
      ['a', 'b'],
    ])
    expect(places).toEqual([0, 1, 2, 0])
    expect(roll.cells.map(({ key }) => key)).toEqual([
      ['a', 'b'],
      ['b', 'a'],
      ['a', 'a'],
    ])
  })

  test('tells four keys apart by all of them', () => {
    const keys = Array.from({ length: 81 }, (_, place) => [1, 3, 9, 27].map((step) => String(Math.floor(place / step) % 3)))
    expect(located([...keys, ...keys]).places).toEqual([...keys.keys(), ...keys.keys()])
  })

  test('finds the cells that are there already', () => {
    const roll: Roll = {
      cells: [
        { key: ['a', 'x'], sums: [[1], null] },
        { key: ['b', 'x'], sums: [null, [2]] },
      ],
    }
    const { places } = located(
      [
        ['b', 'x'],
        ['c', 'x'],
        ['a', 'x'],
      ],
      roll,
    )
    expect(places).toEqual([1, 2, 0])
    expect(roll.cells[0]).toEqual({ key: ['a', 'x'], sums: [[1], null] })
    expect(roll.cells).toHaveLength(3)
  })

  test('gives every cell sums of its own', () => {
    const { roll } = located([['a'], ['b']])
    expect(roll.cells[0]!.sums).not.toBe(roll.cells[1]!.sums)
  })
})

describe('coder', () => {
  test('works out what a text amounts to once, and gives texts of the same value the same code', () => {
    const { dictionaries } = cellFinder({ cells: [] }, 1, 0)
    const asked: (string | null)[] = []
    const codeOf = coder(dictionaries[0]!, (day) => {
      asked.push(day)
      return day === null ? null : day.slice(0, 4)
    })
    expect(['2026-01', '2027-01', '2026-02', '2026-01', null, null].map(codeOf)).toEqual([0, 1, 0, 0, 2, 2])
    expect(asked).toEqual(['2026-01', '2027-01', '2026-02', null])
    expect(dictionaries[0]!.values).toEqual(['2026', '2027', null])
  })
})
