import { compareText, type IsoDate } from '@implementere/model'
import { daysBetween } from '@implementere/model/calendar'
import { hasCome } from '../as-it-stood.ts'
import type { FoundSignal } from './judged-indicator.ts'
import type { SignalReview } from './record.ts'

/** A signal, and whether anybody has looked at it. */
export interface SignalStatus extends FoundSignal {
  /** Days since it could be seen. */
  readonly ageDays: number
  /** Id of the latest review of it; null: it is open. */
  readonly review: string | null
}

/** Days within which a signal is to be looked at. Heuristic, ours. */
export const SIGNAL_REVIEW_DAYS = 30

/**
 * The signals with their age and their review. Sorted by indicator, period, rule.
 *
 * A review counts when it says when and what was concluded, and is not later than `asOf`; it covers every signal of its indicator and rule that its period belongs to, so
 * that a signal that grows stays reviewed.
 *
 * @example
 * ```ts
 * const signal = { indicator: 'i1', rule: 'longRun', period: '2026-01', periods: ['2026-01', '2026-02'], direction: 'up', since: '2026-09-30' } as const
 * signalStatuses([signal], [], '2026-10-30').map(({ ageDays, review }) => [ageDays, review]) // => [[30, null]]
 * ```
 */
export function signalStatuses(found: readonly FoundSignal[], reviews: readonly SignalReview[], asOf: IsoDate): readonly SignalStatus[] {
  const latest = new Map<string, SignalReview>()
  for (const review of reviews) {
    if (!isReview(review, asOf)) continue
    const key = keyOf(review.indicator, review.rule, review.period)
    latest.set(key, laterOf(latest.get(key), review))
  }
  const reviewOf = ({ indicator, rule, periods }: FoundSignal) =>
    periods.reduce<SignalReview | undefined>((last, period) => {
      const review = latest.get(keyOf(indicator, rule, period))
      return review ? laterOf(last, review) : last
    }, undefined)
  return found
    .map((signal) => ({ ...signal, ageDays: daysBetween(signal.since, asOf), review: reviewOf(signal)?.id ?? null }))
    .toSorted((a, b) => compareText(keyOf(a.indicator, a.period, a.rule), keyOf(b.indicator, b.period, b.rule)))
}

/** The name of a signal in one string, for lists of what is open. */
export function signalName({ indicator, rule, period }: Pick<FoundSignal, 'indicator' | 'rule' | 'period'>): string {
  return `${indicator}/${rule}/${period}`
}

function isReview({ on, conclusion }: SignalReview, asOf: IsoDate): boolean {
  return hasCome(on, asOf) && conclusion !== null
}

function laterOf(a: SignalReview | undefined, b: SignalReview): SignalReview {
  return a && keyOf(a.on ?? '', a.id) > keyOf(b.on ?? '', b.id) ? a : b
}

function keyOf(...parts: readonly string[]): string {
  return JSON.stringify(parts)
}
