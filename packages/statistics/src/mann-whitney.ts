import { knownValues } from './known.ts'
import { normalUpperTail } from './normal.ts'
import { rankValues } from './ranks.ts'

/** Result of {@link mannWhitney}. */
export interface MannWhitney {
  /** Pairs in which the value of x is the greater; a tie counts half. */
  readonly u: number | null
  readonly pValue: number | null
  /** `exact`, or `normal` with correction for ties and continuity. */
  readonly method: 'exact' | 'normal' | null
  /** Rank-biserial correlation: 2 u / (nx ny) - 1, from -1 (every x is below every y) to 1. */
  readonly rankBiserial: number | null
  /** Common-language effect size: the share of pairs in which x is the greater, ties counting half. */
  readonly commonLanguage: number | null
  readonly nx: number
  readonly ny: number
  readonly missing: number
  /** `no-data` where a group is empty; `no-variance` where all values are equal (then only the p value is null). */
  readonly reason: string | null
}

/** With as many values as this in either group the normal approximation is used, as in R. */
const NORMAL_FROM = 50

/**
 * Mann-Whitney (Wilcoxon rank-sum) test of two independent groups, two-sided.
 *
 * Convention: R's `wilcox.test(x, y)` - exact without ties and with fewer than 50 values in both groups, else the normal approximation with correction for ties and continuity.
 * Missing: null values are left out and counted. Throws: `ImplementereError` `invalid-number` for NaN and infinity.
 * Source: Mann & Whitney 1947, Ann Math Stat 18:50-60; effect sizes Kerby 2014, McGraw & Wong 1992.
 *
 * @example
 * ```ts
 * const { u, pValue, rankBiserial } = mannWhitney([1.1, 2.2, 3.3], [4.4, 5.5, 6.6, null])
 * u // => 0
 * Number(pValue?.toFixed(6)) // => 0.1
 * rankBiserial // => -1
 * ```
 */
export function mannWhitney(x: readonly (number | null)[], y: readonly (number | null)[]): MannWhitney {
  const [first, second] = [knownValues(x), knownValues(y)]
  const [nx, ny] = [first.values.length, second.values.length]
  const counted = { nx, ny, missing: first.missing + second.missing }
  if (nx === 0 || ny === 0) return { u: null, pValue: null, method: null, rankBiserial: null, commonLanguage: null, ...counted, reason: 'no-data' }
  const { ranks, ties } = rankValues([...first.values, ...second.values])
  const u = ranks.slice(0, nx).reduce((sum, rank) => sum + rank, 0) - (nx * (nx + 1)) / 2
  const exact = nx < NORMAL_FROM && ny < NORMAL_FROM && ties.length === nx + ny
  const pValue = exact ? exactPValue(u, nx, ny) : normalPValue(u, nx, ny, ties)
  const effects = { rankBiserial: (2 * u) / (nx * ny) - 1, commonLanguage: u / (nx * ny) }
  return { u, pValue, method: exact ? 'exact' : 'normal', ...effects, ...counted, reason: pValue === null ? 'no-variance' : null }
}

function normalPValue(u: number, nx: number, ny: number, ties: readonly number[]): number | null {
  const n = nx + ny
  const tied = ties.reduce((sum, size) => sum + (size ** 3 - size), 0)
  const variance = ((nx * ny) / 12) * (n + 1 - tied / (n * (n - 1)))
  if (ties.length === 1) return null
  const distance = Math.max(Math.abs(u - (nx * ny) / 2) - 0.5, -0.5)
  return Math.min(1, 2 * normalUpperTail(distance / Math.sqrt(variance)))
}

/** Twice the smaller tail of the distribution of u without ties. */
function exactPValue(u: number, nx: number, ny: number): number {
  const ways = countArrangements(nx, ny)
  const whole = ways.reduce((sum, count) => sum + count, 0)
  const smaller = Math.min(u, nx * ny - u)
  const tail = ways.slice(0, smaller + 1).reduce((sum, count) => sum + count, 0)
  return Math.min(1, (2 * tail) / whole)
}

/** How many arrangements of nx and ny values have each u: the coefficients of the Gaussian binomial, multiplied and divided factor by factor. */
function countArrangements(nx: number, ny: number): number[] {
  const ways = Array.from({ length: nx * ny + 1 }, (_, u) => (u === 0 ? 1 : 0))
  for (let k = 1; k <= nx; k++) {
    for (let u = nx * ny; u >= ny + k; u--) ways[u]! -= ways[u - ny - k]!
    for (let u = k; u <= nx * ny; u++) ways[u]! += ways[u - k]!
  }
  return ways
}
