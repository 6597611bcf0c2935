import { isJson } from '@implementere/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cronbachAlpha } from '../src/cronbach-alpha.ts'
import { mcdonaldOmega } from '../src/mcdonald-omega.ts'
import { expectClose, readReference, runs } from './numbers.ts'
import { ratingTables, reorderColumns, wildTables } from './ratings.ts'

interface OmegaCase {
  readonly items: number[][]
  readonly psych: number
  readonly omega: number
  readonly loadings: number[]
}
const reference = readReference('reliability.json') as { readonly omega: readonly OmegaCase[] }
const [improper, ...proper] = reference.omega

/** Persons who score exactly as one factor with these loadings would have them: the correlation matrix is loading times loading. */
function exactOneFactor(loadings: readonly number[]): number[][] {
  const size = loadings.length + 1
  const signs = Array.from({ length: 2 ** size }, (_, person) => Array.from({ length: size }, (__, bit) => ((person >> bit) & 1 ? 1 : -1)))
  return signs.map(([common, ...own]) => loadings.map((loading, item) => loading * common! + Math.sqrt(1 - loading ** 2) * own[item]!))
}

describe('mcdonaldOmega', () => {
  test.each(proper.map((scale, index) => ({ index, ...scale })))(
    'agrees with psych::omega(nfactors = 1) and polished minimum residuals on scale $index',
    ({ items, psych, omega, loadings }) => {
      const result = mcdonaldOmega(items)
      expectClose(result.value, psych, 1e-5)
      expectClose(result.value, omega, 1e-8)
      expect(result.proper).toBe(true)
      result.loadings.forEach((loading, item) => expect(loading).toBeCloseTo(loadings[item]!, 5))
    },
  )

  test('finds the loadings that made the data: .5, .6, .7 and .8 give omega (2.6)^2 / ((2.6)^2 + 2.26)', () => {
    const { value, loadings, uniquenesses } = mcdonaldOmega(exactOneFactor([0.5, 0.6, 0.7, 0.8]))
    expectClose(value, 2.6 ** 2 / (2.6 ** 2 + 2.26), 1e-10)
    ;[0.5, 0.6, 0.7, 0.8].forEach((loading, item) => expectClose(loadings[item]!, loading, 1e-10))
    expectClose(uniquenesses[0]!, 0.75, 1e-10)
  })

  test('marks a Heywood case: six persons of the domain reference leave the second item no variance of its own', () => {
    const { value, proper: isProper, uniquenesses } = mcdonaldOmega(improper!.items)
    expect(isProper).toBe(false)
    expect(uniquenesses[1]!).toBeLessThan(0.005)
    expectClose(value, improper!.psych, 1e-3)
  })

  test('shows an item that runs against the others by its negative loading, and does not turn it', () => {
    const items = exactOneFactor([0.7, 0.7, 0.7]).map(([a, b, c]) => [a!, b!, 0 - c!])
    const { loadings, value } = mcdonaldOmega(items)
    expect(loadings.map((loading) => Math.sign(loading))).toEqual([1, 1, -1])
    expect(value!).toBeLessThan(mcdonaldOmega(exactOneFactor([0.7, 0.7, 0.7])).value!)
  })

  test('has reasons where it does not exist', () => {
    expect(mcdonaldOmega([])).toEqual({
      value: null,
      reason: 'no-data',
      loadings: [],
      uniquenesses: [],
      proper: false,
      method: 'minres',
      n: 0,
      missing: 0,
    })
    expect(
      mcdonaldOmega([
        [1, 2],
        [2, 1],
        [3, 3],
      ]),
    ).toMatchObject({ value: null, reason: 'insufficient-items', n: 3 })
    expect(
      mcdonaldOmega([
        [1, 2, 3],
        [null, 1, 1],
      ]),
    ).toMatchObject({ value: null, reason: 'insufficient-data', n: 1, missing: 1 })
    expect(
      mcdonaldOmega([
        [1, 2, 3],
        [1, 1, 1],
        [1, 2, 2],
      ]),
    ).toMatchObject({ value: null, reason: 'no-variance' })
  })

  test('is alpha where all items load alike, and above it where they do not', () => {
    const [alike, unlike] = [exactOneFactor([0.6, 0.6, 0.6, 0.6]), exactOneFactor([0.3, 0.5, 0.7, 0.9])]
    expectClose(mcdonaldOmega(alike).value, cronbachAlpha(alike).value!, 1e-10)
    expect(mcdonaldOmega(unlike).value!).toBeGreaterThan(cronbachAlpha(unlike).value! + 0.01)
  })

  test('is invariant to the order of the items and to the unit and direction of the whole scale', () => {
    fc.assert(
      fc.property(fc.constantFrom(...proper), fc.integer({ min: 1, max: 9 }), ({ items }, shift) => {
        const { value } = mcdonaldOmega(items)
        expectClose(mcdonaldOmega(reorderColumns(items, shift)).value, value!, 1e-8)
        expectClose(mcdonaldOmega(items.map((row) => row.map((answer) => 7 - 2 * answer))).value, value!, 1e-8)
      }),
      { numRuns: Math.min(runs.numRuns, 50) },
    )
  })

  test('ends for any table, in plain JSON: with a value, or with a reason', () => {
    fc.assert(
      fc.property(fc.oneof(ratingTables({ missing: false }), wildTables), (items) => {
        const result = mcdonaldOmega(items)
        expect(isJson(result)).toBe(true)
        expect(result.value === null).toBe(result.reason !== null)
      }),
      runs,
    )
  })
})
