import fc from 'fast-check'

/** A table of small whole numbers, some of them missing: `ratings[unit][rater]` or `items[person][item]`. */
export function ratingTables(
  options: { readonly units?: number; readonly raters?: number; readonly categories?: number; readonly missing?: boolean } = {},
): fc.Arbitrary<(number | null)[][]> {
  const { units = 12, raters = 5, categories = 4, missing = true } = options
  const rating = fc.integer({ min: 1, max: categories })
  const cell = missing ? fc.option(rating, { nil: null, freq: 4 }) : rating
  return fc.integer({ min: 1, max: raters }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: units }))
}

/** Two lists of ratings of the same units. */
export function ratingPairs(categories = 4): fc.Arbitrary<{ a: (number | null)[]; b: (number | null)[] }> {
  const rating = fc.option(fc.integer({ min: 1, max: categories }), { nil: null, freq: 5 })
  return fc.array(fc.tuple(rating, rating), { maxLength: 30 }).map((pairs) => ({ a: pairs.map(([a]) => a), b: pairs.map(([, b]) => b) }))
}

/** Any numbers that the functions take, up to 1e150 either way, in a table. */
export const wildTables: fc.Arbitrary<(number | null)[][]> = fc
  .integer({ min: 1, max: 4 })
  .chain((width) =>
    fc.array(
      fc.array(fc.option(fc.double({ noNaN: true, min: -1e150, max: 1e150 }), { nil: null, freq: 8 }), { minLength: width, maxLength: width }),
      { maxLength: 8 },
    ),
  )

/** The table with its columns in another order. */
export function reorderColumns<Cell>(table: readonly (readonly Cell[])[], shift: number): Cell[][] {
  return table.map((row) => row.map((_, column) => row[(column + shift) % row.length]!).toReversed())
}
