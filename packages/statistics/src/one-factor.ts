/** Loadings of one common factor, or null where the search did not come to rest. */
export type Loadings = readonly number[] | null

/** Largest step of any loading that counts as standing still. */
const TOLERANCE = 1e-12
/** Sweeps after which the search is given up. */
const MAXIMUM_SWEEPS = 20_000
/** The most that the factor may explain of an item before it counts as a misfit: an item keeps a uniqueness of 0.005, the bound of R's `psych::fa`. */
export const LARGEST_COMMUNALITY = 0.995

/**
 * Fits one common factor to a correlation matrix by minimum residuals (Harman & Jones 1966): the least squares of what lies off the diagonal.
 *
 * Each sweep puts every loading in turn at its optimum given the others, so the residual never grows. Loadings are signed to sum to 0 or more.
 */
export function fitOneFactor(correlations: readonly (readonly number[])[]): Loadings {
  const loadings = startingLoadings(correlations)
  for (let sweep = 0; sweep < MAXIMUM_SWEEPS; sweep++) {
    if (improve(loadings, correlations) < TOLERANCE) return signed(loadings)
  }
  return null
}

/** The correlations with the item that goes best with all others. */
function startingLoadings(correlations: readonly (readonly number[])[]): number[] {
  const strength = correlations.map((row) => row.reduce((sum, correlation) => sum + correlation ** 2, 0))
  return [...correlations[strength.indexOf(Math.max(...strength))]!]
}

/** One sweep over the loadings, in place; returns the largest step. */
function improve(loadings: number[], correlations: readonly (readonly number[])[]): number {
  let largest = 0
  for (let item = 0; item < loadings.length; item++) {
    let [product, squares] = [0, 0]
    for (let other = 0; other < loadings.length; other++) {
      if (other === item) continue
      product += correlations[item]![other]! * loadings[other]!
      squares += loadings[other]! ** 2
    }
    const loading = optimum(product, squares)
    largest = Math.max(largest, Math.abs(loading - loadings[item]!))
    loadings[item] = loading
  }
  return largest
}

/** Root of squares * x + x * max(0, x^2 - bound) = product: where the residual of one item with all others is least. */
function optimum(product: number, squares: number): number {
  if (squares === 0) return 0
  let loading = product / squares
  if (loading ** 2 <= LARGEST_COMMUNALITY) return loading
  for (let step = Infinity; Math.abs(step) > TOLERANCE * Math.abs(loading); loading -= step) {
    step = (loading ** 3 + (squares - LARGEST_COMMUNALITY) * loading - product) / (3 * loading ** 2 + squares - LARGEST_COMMUNALITY)
  }
  return loading
}

function signed(loadings: readonly number[]): readonly number[] {
  const sum = loadings.reduce((total, loading) => total + loading, 0)
  return sum < 0 ? loadings.map((loading) => 0 - loading) : loadings
}
