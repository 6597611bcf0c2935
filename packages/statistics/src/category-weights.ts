import { requireThat } from './precondition.ts'

/** Agreement weights by name: 1 on the diagonal, less the farther two categories are apart. All but `ordinal` go by the categories' values. */
export const CATEGORY_WEIGHTS = ['identity', 'linear', 'quadratic', 'radical', 'ratio', 'ordinal'] as const

/** One of {@link CATEGORY_WEIGHTS}. */
export type CategoryWeights = (typeof CATEGORY_WEIGHTS)[number]

/** A square of agreement weights, or the name of one. */
export type WeightsOption = CategoryWeights | readonly (readonly number[])[]

/**
 * The square of agreement weights for categories in ascending order, as R's `irrCAC` makes it.
 * Throws `invalid-weights` for an unknown name, a matrix that is not a finite square of that size, and `ratio` where two categories sum to zero.
 */
export function categoryWeights(categories: readonly number[], weights: WeightsOption): readonly (readonly number[])[] {
  if (typeof weights !== 'string') return requireSquare(weights, categories.length)
  requireThat(CATEGORY_WEIGHTS.includes(weights), 'invalid-weights', 'no weights of this name')
  const distances = categories.map((a, i) => categories.map((b, j) => (i === j ? 0 : DISTANCES[weights](a, b, Math.abs(i - j)))))
  const farthest = distances.flat().reduce((most, distance) => Math.max(most, distance), 0)
  requireThat(Number.isFinite(farthest), 'invalid-weights', 'distances are finite: ratio weights need categories of which no two sum to zero')
  return distances.map((row) => row.map((value) => (value === 0 ? 1 : 1 - value / farthest)))
}

/** The square that counts nothing but full agreement: 1 on the diagonal, 0 elsewhere. */
export function identityWeights(categories: number): readonly (readonly number[])[] {
  return categoryWeights([...Array(categories).keys()], 'identity')
}

/** Distance of two different categories, by their values or by how many places they are apart. */
const DISTANCES: Readonly<Record<CategoryWeights, (a: number, b: number, places: number) => number>> = {
  identity: () => 1,
  linear: (a, b) => Math.abs(a - b),
  quadratic: (a, b) => (a - b) ** 2,
  radical: (a, b) => Math.sqrt(Math.abs(a - b)),
  ratio: (a, b) => ((a - b) / (a + b)) ** 2,
  ordinal: (_, __, places) => (places * (places + 1)) / 2,
}

function requireSquare(weights: readonly (readonly number[])[], size: number): readonly (readonly number[])[] {
  const square = weights.length === size && weights.every((row) => row.length === size && row.every((weight) => Number.isFinite(weight)))
  requireThat(square, 'invalid-weights', 'weights are a square with a row for each category', { size })
  return weights
}
