import { requireSameLength, requireThat } from './precondition.ts'

/** What a rater said: a number or a word. */
export type Rating = number | string

/** How often the first rater's category met the second's. */
export interface RatingPairs {
  readonly categories: readonly Rating[]
  /** `counts[i][j]`: units that the first rater put in category i and the second in category j. */
  readonly counts: readonly (readonly number[])[]
  /** How often the first rater used each category. */
  readonly first: readonly number[]
  /** How often the second rater used each category. */
  readonly second: readonly number[]
  /** Units that both rated. */
  readonly n: number
  /** Units that one or both left unrated. */
  readonly missing: number
}

/**
 * Cross-tabulates what two raters said, over the units that both rated (pairwise). Without `categories` these are the values that occur there, sorted.
 * Throws `invalid-shape`, `invalid-number`, `invalid-categories` (twice the same) and `unknown-category` (a rating outside the given list).
 */
export function countPairs(a: readonly (Rating | null)[], b: readonly (Rating | null)[], categories?: readonly Rating[]): RatingPairs {
  requireSameLength(a, b)
  requireRatings(a)
  requireRatings(b)
  const both = a.flatMap((rating, unit) => pairOf(rating, b[unit] ?? null))
  const used = categories ?? sortCategories(both.flat())
  const index = indexCategories(used)
  const counts = used.map(() => used.map(() => 0))
  for (const [first, second] of both) counts[placeOf(first, index)]![placeOf(second, index)]! += 1
  return {
    categories: used,
    counts,
    first: counts.map((row) => sum(row)),
    second: used.map((_, column) => sum(counts.map((row) => row[column]!))),
    n: both.length,
    missing: a.length - both.length,
  }
}

/** The distinct values in order: numbers by size, then words by code unit. */
export function sortCategories<Value extends Rating>(values: readonly Value[]): Value[] {
  return [...new Set(values)].toSorted(compareRatings)
}

/** Compares two ratings as {@link sortCategories} does. */
export function compareRatings(x: Rating, y: Rating): number {
  if (typeof x !== typeof y) return typeof x === 'number' ? -1 : 1
  if (x === y) return 0
  return x < y ? -1 : 1
}

/** Where each category stands in the list. Throws `invalid-categories` when one stands there twice. */
export function indexCategories(categories: readonly Rating[]): ReadonlyMap<Rating, number> {
  const index = new Map(categories.map((category, place) => [category, place]))
  requireThat(index.size === categories.length, 'invalid-categories', 'a category must be listed once')
  return index
}

/** The place of a rating in the list of categories. Throws `unknown-category` when it is not there. */
export function placeOf(rating: Rating, index: ReadonlyMap<Rating, number>): number {
  const place = index.get(rating)
  requireThat(place !== undefined, 'unknown-category', `the rating ${rating} is not among the categories`)
  return place
}

/** Throws `invalid-number` unless every rating is a finite number, a word or null. */
export function requireRatings(ratings: readonly (Rating | null)[]): void {
  for (const rating of ratings) {
    const valid = rating === null || typeof rating === 'string' || Number.isFinite(rating)
    if (!valid) requireThat(false, 'invalid-number', 'a rating is a finite number, a word or null')
  }
}

function pairOf(first: Rating | null, second: Rating | null): [Rating, Rating][] {
  return first === null || second === null ? [] : [[first, second]]
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
