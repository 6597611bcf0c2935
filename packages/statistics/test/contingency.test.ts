import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contingency } from '../src/contingency.ts'
import { expectClose, readReference, runs } from './numbers.ts'

interface Case {
  readonly table: number[][]
  readonly chiSquare: number
  readonly df: number
  readonly pValue: number
  readonly continuity: number
  readonly fisherP: number
}
const { contingency: tables } = readReference('inference.json') as { contingency: Case[] }

describe('contingency', () => {
  it('has no result where a cell is unknown, and does not take it for 0', () => {
    const table = [
      [3, null],
      [1, 3],
    ]
    expect(contingency(table)).toMatchObject({ chiSquare: null, pValue: null, cramersV: null, fisherP: null, n: 7, reason: 'missing-count' })
  })

  it("agrees with R's chisq.test (with and without correction) and fisher.test, up to 4 x 4", () => {
    for (const { table, ...expected } of tables) {
      const result = contingency(table)
      expectClose(result.chiSquare, expected.chiSquare)
      expectClose(result.pValue, expected.pValue)
      expectClose(result.fisherP, expected.fisherP, 1e-9)
      expectClose(contingency(table, { continuity: true }).chiSquare, expected.continuity)
      expect(result.df).toBe(expected.df)
    }
  })

  it("agrees with Fisher's lady tasting tea: 3 of 4 cups right has p = 34/70, all of them 2/70", () => {
    expectClose(
      contingency([
        [3, 1],
        [1, 3],
      ]).fisherP,
      34 / 70,
      1e-12,
    )
    expectClose(
      contingency([
        [4, 0],
        [0, 4],
      ]).fisherP,
      2 / 70,
      1e-12,
    )
  })

  it('takes V from the chi-square without correction', () => {
    expect(
      contingency(
        [
          [3, 1],
          [1, 3],
        ],
        { continuity: true },
      ),
    ).toMatchObject({ chiSquare: 0.5, cramersV: 0.5, smallestExpected: 2, n: 8 })
    expect(
      contingency([
        [5, 0, 0],
        [0, 5, 0],
        [0, 0, 5],
      ]).cramersV,
    ).toBeCloseTo(1, 12)
  })

  it('leaves out empty rows and columns', () => {
    expect(
      contingency([
        [3, 0, 1],
        [0, 0, 0],
        [1, 0, 3],
      ]),
    ).toEqual(
      contingency([
        [3, 1],
        [1, 3],
      ]),
    )
  })

  it('does not exist without data or with one row', () => {
    const none = { chiSquare: null, df: 0, pValue: null, cramersV: null, fisherP: null, smallestExpected: null }
    expect(contingency([])).toEqual({ ...none, fisherReason: 'no-data', n: 0, reason: 'no-data' })
    expect(
      contingency([
        [0, 0],
        [0, 0],
      ]),
    ).toMatchObject({ ...none, reason: 'no-data' })
    expect(contingency([[3, 4]])).toMatchObject({ ...none, n: 7, reason: 'insufficient-data' })
    expect(
      contingency([
        [3, 0],
        [4, 0],
      ]),
    ).toMatchObject({ ...none, n: 7, reason: 'insufficient-data' })
  })

  it('says when Fisher is beyond its limit instead of running on', () => {
    const large = [5, 8, 9].map((row) => [4, 6, 9, 5, 7, 3].map((column) => row + column))
    expect(contingency(large)).toMatchObject({ fisherP: null, fisherReason: 'too-many-tables', reason: null, df: 10 })
    expect(
      contingency([
        [1e12, 1],
        [1, 1e12],
      ]),
    ).toMatchObject({ fisherP: null, fisherReason: 'too-many-tables' })
    const long = Array.from({ length: 2000 }, () => [1, 1])
    expect(contingency(long)).toMatchObject({ chiSquare: 0, fisherP: null })
  })

  it('refuses ragged tables and what are no counts', () => {
    expect(() => contingency([[1, 2], [3]])).toThrow(expect.objectContaining({ code: 'invalid-shape' }))
    expect(() =>
      contingency([
        [1, 2],
        [3, 0.5],
      ]),
    ).toThrow(expect.objectContaining({ code: 'invalid-count' }))
  })
})

describe('laws of contingency', () => {
  const table = fc
    .tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 2, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    )

  it('rows and columns may change places and order', () => {
    fc.assert(
      fc.property(table, (counts) => {
        const original = contingency(counts)
        const transposed = contingency(counts[0]!.map((_, column) => counts.map((row) => row[column]!)))
        const reversed = contingency(counts.map((row) => row.toReversed()).toReversed())
        for (const other of [transposed, reversed]) {
          expect(other.reason).toBe(original.reason)
          if (original.reason !== null) continue
          expect(Math.abs(other.chiSquare! - original.chiSquare!)).toBeLessThanOrEqual(1e-9 * (1 + original.chiSquare!))
          expectClose(other.fisherP, original.fisherP!, 1e-9)
        }
      }),
      runs,
    )
  })

  it('p values and V lie between 0 and 1', () => {
    fc.assert(
      fc.property(table, (counts) => {
        const { pValue, fisherP, cramersV, reason } = contingency(counts)
        if (reason !== null) return
        for (const value of [pValue!, fisherP!, cramersV!]) {
          expect(value).toBeGreaterThanOrEqual(0)
          expect(value).toBeLessThanOrEqual(1 + 1e-12)
        }
        expect(fisherP).toBeGreaterThan(0)
      }),
      runs,
    )
  })
})
