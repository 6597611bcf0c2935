import { requireThat } from './precondition.ts'
import { compareRatings, type Rating } from './rating-pairs.ts'
import { isNumberTable, requireRatingTable, requireTable, type RatingTable } from './ratings.ts'

/** How the difference of two ratings is measured. */
export const ALPHA_METRICS = ['nominal', 'ordinal', 'interval', 'ratio'] as const

/** One of {@link ALPHA_METRICS}. */
export type AlphaMetric = (typeof ALPHA_METRICS)[number]

/** Options of {@link krippendorffAlpha}. */
export interface AlphaOptions {
  /** Default `nominal`, the only one for words. */
  readonly metric?: AlphaMetric
}

/** What {@link krippendorffAlpha} returns. */
export interface KrippendorffAlpha {
  /** 1 is perfect reliability, 0 what chance would give. */
  readonly value: number | null
  /** Why the value is null: `no-data`, `single-rater`, `insufficient-data` (no unit with two ratings), `no-variation` (one value only); else null. */
  readonly reason: string | null
  readonly metric: AlphaMetric
  /** Mean difference within units, in the metric's own unit (squared). */
  readonly observedDisagreement: number | null
  /** Mean difference between any two of the ratings used. */
  readonly expectedDisagreement: number | null
  /** Units with two or more ratings. */
  readonly n: number
  /** Units with fewer, which are left out. */
  readonly missing: number
  /** Ratings in the units used. */
  readonly ratings: number
}

/**
 * Krippendorff's alpha: reliability of any number of raters with any number of missing ratings, on four scales of measurement.
 *
 * Shape: `ratings[unit][rater]`, numbers, or words for the nominal metric. Missing: a unit with fewer than two ratings is left out and counted. Cost: linear in the cells, and for `ratio` also
 * quadratic in the number of distinct values.
 * Convention: `ordinal` is Krippendorff's own metric, the count of ratings between two values (R's `irr::kripp.alpha`), not irrCAC's ordinal weights.
 * No interval: there is no settled closed form; resample units with your own random numbers.
 * Throws: `invalid-shape`, `invalid-number` (also for a word under another metric than `nominal`, and a negative value under `ratio`), `invalid-metric`.
 * Source: Krippendorff 2011, Computing Krippendorff's Alpha-Reliability.
 *
 * @example
 * ```ts
 * krippendorffAlpha([[1, 1, null], [2, 3, 2], [3, 3, 3], [null, 1, 1]]).value?.toFixed(4) // => '0.7188'
 * krippendorffAlpha([[1, 1, null], [2, 3, 2], [3, 3, 3], [null, 1, 1]], { metric: 'interval' }).value?.toFixed(4) // => '0.8875'
 * krippendorffAlpha([[1, null], [null, 2]]).reason // => 'insufficient-data'
 * ```
 */
export function krippendorffAlpha(ratings: RatingTable, { metric = 'nominal' }: AlphaOptions = {}): KrippendorffAlpha {
  requireThat(ALPHA_METRICS.includes(metric), 'invalid-metric', 'the metric is nominal, ordinal, interval or ratio')
  const raters = requireRatingsFor(metric, ratings)
  const coded = encode(ratings, raters)
  const { n, total } = coded
  const counted = { metric, n, missing: ratings.length - n, ratings: total }
  const without = (reason: string) => ({ value: null, reason, observedDisagreement: null, expectedDisagreement: null, ...counted })
  if (n === 0) return without(reasonForNone(ratings, raters))
  const { observed, expected } = DISAGREEMENTS[metric](coded)
  if (expected === 0) return without('no-variation')
  return { value: 1 - observed / expected, reason: null, observedDisagreement: observed, expectedDisagreement: expected, ...counted }
}

/** Number of raters. Words have neither order nor distance: only the nominal metric takes them. */
function requireRatingsFor(metric: AlphaMetric, ratings: RatingTable): number {
  if (metric === 'nominal') return requireRatingTable(ratings)
  requireThat(isNumberTable(ratings), 'invalid-number', 'words are ratings for the nominal metric only')
  return requireTable(ratings)
}

/** The pairable ratings as places in the sorted list of distinct values, unit after unit. */
interface CodedRatings {
  /** As numbers; NaN for a word. */
  readonly values: readonly number[]
  /** How often each value occurs. */
  readonly frequencies: readonly number[]
  /** Places of the values, and where each unit ends among them. */
  readonly codes: Int32Array
  readonly ends: Int32Array
  readonly n: number
  readonly total: number
}

/** Mean differences of ordered pairs: within units (a pair of a unit of m ratings counting 1 / (m - 1)), and of any two ratings. */
interface Disagreements {
  readonly observed: number
  readonly expected: number
}

function encode(ratings: RatingTable, raters: number): CodedRatings {
  const codes = new Int32Array(ratings.length * raters)
  const ends = new Int32Array(ratings.length)
  const firstSeen = new Map<Rating, number>()
  let [n, total] = [0, 0]
  for (const row of ratings) {
    let known = 0
    for (const value of row) if (value !== null) known += 1
    if (known < 2) continue
    for (const value of row) if (value !== null) codes[total++] = codeOf(value, firstSeen)
    ends[n++] = total
  }
  return sorted([...firstSeen.keys()], codes.subarray(0, total), ends.subarray(0, n))
}

function codeOf(value: Rating, seen: Map<Rating, number>): number {
  const known = seen.get(value)
  if (known !== undefined) return known
  seen.set(value, seen.size)
  return seen.size - 1
}

/** Renumbers codes from order of appearance to order of size, and counts them. */
function sorted(seen: readonly Rating[], codes: Int32Array, ends: Int32Array): CodedRatings {
  const order = seen.map((_, code) => code).toSorted((a, b) => compareRatings(seen[a]!, seen[b]!))
  const places = new Int32Array(seen.length)
  for (const [place, code] of order.entries()) places[code] = place
  const frequencies = seen.map(() => 0)
  for (let at = 0; at < codes.length; at++) {
    codes[at] = places[codes[at]!]!
    frequencies[codes[at]!]! += 1
  }
  return { values: order.map((code) => Number(seen[code])), frequencies, codes, ends, n: ends.length, total: codes.length }
}

const DISAGREEMENTS: Readonly<Record<AlphaMetric, (coded: CodedRatings) => Disagreements>> = {
  nominal,
  ordinal: (coded) => squaredDifferences(coded, middleRanks(coded.frequencies)),
  interval: (coded) => squaredDifferences(coded, coded.values),
  ratio,
}

/** Pairs that differ: all pairs less those of equal value. */
function nominal({ frequencies, codes, ends, total }: CodedRatings): Disagreements {
  const inUnit = new Int32Array(frequencies.length)
  let within = 0
  for (let unit = 0, start = 0; unit < ends.length; start = ends[unit++]!) {
    const end = ends[unit]!
    let equal = 0
    for (let at = start; at < end; at++) equal += 2 * inUnit[codes[at]!]!++ + 1
    for (let at = start; at < end; at++) inUnit[codes[at]!] = 0
    within += ((end - start) ** 2 - equal) / (end - start - 1)
  }
  const equalPairs = frequencies.reduce((sum, count) => sum + count ** 2, 0)
  return { observed: within / total, expected: (total ** 2 - equalPairs) / (total * (total - 1)) }
}

/** Sums of squared differences of scores by way of their spread: over m values the ordered pairs sum to 2m times the squares about their mean. */
function squaredDifferences({ frequencies, codes, ends, total }: CodedRatings, scores: readonly number[]): Disagreements {
  const mean = scores.reduce((sum, score, code) => sum + score * frequencies[code]!, 0) / total
  const centred = Float64Array.from(scores, (score) => score - mean)
  let within = 0
  for (let unit = 0, start = 0; unit < ends.length; start = ends[unit++]!) {
    const end = ends[unit]!
    const size = end - start
    let sum = 0
    for (let at = start; at < end; at++) sum += centred[codes[at]!]!
    let squares = 0
    for (let at = start; at < end; at++) squares += (centred[codes[at]!]! - sum / size) ** 2
    within += (2 * size * squares) / (size - 1)
  }
  const squares = frequencies.reduce((sum, count, code) => sum + count * centred[code]! ** 2, 0)
  return { observed: within / total, expected: (2 * squares) / (total - 1) }
}

/** The ordinal metric is the squared difference of these: half the value's own ratings and all below it. */
function middleRanks(frequencies: readonly number[]): number[] {
  let below = 0
  return frequencies.map((count) => (below += count) - count / 2)
}

function ratio({ values, frequencies, codes, ends, total }: CodedRatings): Disagreements {
  requireThat((values[0] ?? 0) >= 0, 'invalid-number', 'the ratio metric needs values of 0 or more')
  const difference = (a: number, b: number) => (a === b ? 0 : ((a - b) / (a + b)) ** 2)
  let within = 0
  for (let unit = 0, start = 0; unit < ends.length; start = ends[unit++]!) {
    const end = ends[unit]!
    let sum = 0
    for (let i = start; i < end; i++) for (let j = start; j < i; j++) sum += difference(values[codes[i]!]!, values[codes[j]!]!)
    within += (2 * sum) / (end - start - 1)
  }
  let between = 0
  for (let i = 0; i < values.length; i++) {
    for (let j = 0; j < i; j++) between += 2 * frequencies[i]! * frequencies[j]! * difference(values[i]!, values[j]!)
  }
  return { observed: within / total, expected: between / (total * (total - 1)) }
}

function reasonForNone(ratings: RatingTable, raters: number): string {
  if (ratings.every((row) => row.every((rating) => rating === null))) return 'no-data'
  return raters < 2 ? 'single-rater' : 'insufficient-data'
}
