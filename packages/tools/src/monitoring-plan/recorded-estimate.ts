import { createEstimate, type Estimate, type Interval } from '@implementere/model'
import { studentTQuantile, wilson } from '@implementere/statistics'
import type { IndicatorPoint } from '../execution/record.ts'
import type { Indicator } from './record.ts'

/** Confidence level of intervals: the customary one. */
export const LEVEL = 0.95

/** Ids of the formulas by which recorded points are put together. */
export const RECORDED_METHODS = {
  proportion: 'monitoringPlan.recordedProportion',
  mean: 'monitoringPlan.recordedMean',
  count: 'monitoringPlan.recordedCount',
} as const

/**
 * What several recorded points of one period say together: the sum of numerators by the sum of denominators with Wilson's interval, the mean weighted by `n`,
 * or the sum of counts.
 *
 * Missing: a row without its numbers is unknown and enters nothing. A mean of several rows needs the `n` of each (else reason `unknown-count`); one row keeps its
 * value, with Student's interval where `n` and `deviation` are known. A proportion above 1 keeps its value without an interval.
 *
 * @example
 * ```ts
 * const row = { id: 'p1', indicator: 'i1', date: '2026-03-31', site: null, numerator: 8, denominator: 10, value: null, n: null, deviation: null }
 * recordedEstimate([row, { ...row, id: 'p2', numerator: 1, denominator: 10 }], 'proportion').value // => 0.45
 * recordedEstimate([{ ...row, numerator: null }], 'proportion').reason // => 'all-unknown'
 * ```
 */
export function recordedEstimate(rows: readonly IndicatorPoint[], unit: NonNullable<Indicator['unit']>): Estimate {
  return ESTIMATE_OF[unit](rows)
}

const ESTIMATE_OF = { proportion: proportionOf, mean: meanOf, count: countOf } as const

function proportionOf(rows: readonly IndicatorPoint[]): Estimate {
  const known = rows.flatMap(({ numerator, denominator }) => (numerator === null || denominator === null ? [] : [{ numerator, denominator }]))
  const counts = { method: RECORDED_METHODS.proportion, known: known.length, unknown: rows.length - known.length }
  if (known.length === 0) return createEstimate({ ...counts, reason: 'all-unknown' })
  const [numerator, denominator] = [sum(known.map((row) => row.numerator)), sum(known.map((row) => row.denominator))]
  if (denominator === 0) return createEstimate({ ...counts, numerator, denominator, reason: 'no-denominator' })
  const interval = numerator > denominator ? null : wilson(numerator, denominator, { level: LEVEL })
  return createEstimate({ ...counts, numerator, denominator, value: numerator / denominator, interval })
}

function meanOf(rows: readonly IndicatorPoint[]): Estimate {
  const known = rows.flatMap((row) => (row.value === null ? [] : [{ ...row, value: row.value + 0 }]))
  const counts = { method: RECORDED_METHODS.mean, unit: 'points', known: known.length, unknown: rows.length - known.length }
  const [first, ...others] = known
  if (!first) return createEstimate({ ...counts, reason: 'all-unknown' })
  if (others.length === 0) return createEstimate({ ...counts, value: first.value, interval: intervalOf(first) })
  const weighed = known.flatMap(({ value, n }) => (n === null ? [] : [{ value, n }])).toSorted((a, b) => a.value * a.n - b.value * b.n)
  if (weighed.length < known.length) return createEstimate({ ...counts, reason: 'unknown-count' })
  const [total, denominator] = [sum(weighed.map(({ value, n }) => value * n)), sum(weighed.map(({ n }) => n))]
  if (denominator === 0) return createEstimate({ ...counts, reason: 'no-denominator' })
  return createEstimate({ ...counts, numerator: total, denominator, value: total / denominator })
}

function intervalOf({ value, n, deviation }: IndicatorPoint & { readonly value: number }): Interval | null {
  if (n === null || n < 2 || deviation === null) return null
  const half = (studentTQuantile((1 + LEVEL) / 2, n - 1) * deviation) / Math.sqrt(n)
  return { lower: value - half, upper: value + half, level: LEVEL, method: 'student-t' }
}

function countOf(rows: readonly IndicatorPoint[]): Estimate {
  const known = rows.flatMap(({ value }) => value ?? []).toSorted((a, b) => a - b)
  const counts = { method: RECORDED_METHODS.count, unit: 'count', known: known.length, unknown: rows.length - known.length }
  if (known.length === 0) return createEstimate({ ...counts, reason: 'all-unknown' })
  const value = sum(known)
  return createEstimate({ ...counts, value, numerator: value, bounds: counts.unknown === 0 ? { lower: value, upper: value } : null })
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
