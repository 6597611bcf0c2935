import type { Interval } from '@implementere/model'
import { normalUpperQuantile } from './normal.ts'
import { studentTQuantile } from './student-t.ts'

/** Value plus and minus the normal quantile times the standard error. */
export function normalInterval(value: number, standardError: number, level: number, method: string): Interval {
  return symmetric(value, normalUpperQuantile((1 - level) / 2) * standardError, level, method)
}

/** Value plus and minus Student's quantile times the standard error. */
export function studentInterval(value: number, standardError: number, df: number, level: number, method = 'student-t'): Interval {
  return symmetric(value, -studentTQuantile((1 - level) / 2, df) * standardError, level, method)
}

/** The interval with its ends drawn in to what the value can be. */
export function drawnIn(interval: Interval, least: number, greatest: number): Interval {
  const { lower, upper } = interval
  return { ...interval, lower: lower === null ? null : Math.max(least, lower), upper: upper === null ? null : Math.min(greatest, upper) }
}

function symmetric(value: number, half: number, level: number, method: string): Interval {
  return { lower: value - half, upper: value + half, level, method }
}
