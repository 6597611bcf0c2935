import type { Interval } from '@implementere/model'

/** The size of an effect. `reason` says why the value, or only its interval, is null. */
export interface EffectSize {
  readonly value: number | null
  readonly reason: string | null
  readonly interval: Interval | null
}

/** A result that does not exist. */
export function absent(reason: string): EffectSize {
  return { value: null, reason, interval: null }
}

/** Large-sample standard error of a difference in units of its standard deviation (Hedges & Olkin 1985). */
export function standardisedError(value: number, n1: number, n2: number): number {
  return Math.sqrt((n1 + n2) / (n1 * n2) + (value * value) / (2 * (n1 + n2)))
}
