import type { Interval } from '@implementere/model'
import { drawnIn, studentInterval } from './interval.ts'

/** What every chance-corrected coefficient of agreement returns. */
export interface Agreement {
  /** 1 is perfect agreement, 0 what chance would give, below 0 less than that. */
  readonly value: number | null
  /** Why the value is null: `no-data`, `insufficient-data` (no unit with two ratings), `single-rater`, `no-variation` (one category only); else null. */
  readonly reason: string | null
  /** Agreement that was observed, 0-1. */
  readonly observed: number | null
  /** Agreement expected by chance, 0-1. */
  readonly expected: number | null
  readonly standardError: number | null
  readonly interval: Interval | null
  /** Units used. */
  readonly n: number
  /** Units left out because too much of them is missing. */
  readonly missing: number
}

/** An {@link Agreement} without a value. */
export function noAgreement(reason: string, fields: Pick<Agreement, 'n' | 'missing'> & Partial<Agreement>): Agreement {
  return { value: null, reason, observed: null, expected: null, standardError: null, interval: null, ...fields }
}

/**
 * Interval of a coefficient over n units by Student's t with n - 1 degrees of freedom; never above 1, and none for a single unit.
 * As in Gwet 2014 and R's irrCAC.
 */
export function agreementInterval(value: number, standardError: number | null, n: number, level: number): Interval | null {
  if (standardError === null || n < 2) return null
  return drawnIn(studentInterval(value, standardError, n - 1, level, 'linearised-t'), -Infinity, 1)
}
