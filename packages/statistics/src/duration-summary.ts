import type { Interval } from '@implementere/model'
import { kaplanMeier, type EventMark, type KaplanMeier, type SurvivalQuantile, type SurvivalStep } from './kaplan-meier.ts'
import { normalInterval } from './interval.ts'

/** How long something lasts, the unfinished counted as unfinished. */
export interface DurationSummary {
  /** Durations used. */
  readonly n: number
  readonly completed: number
  readonly ongoing: number
  readonly missing: number
  /** Sum of all durations, finished or not. */
  readonly total: number
  readonly shortest: number | null
  readonly longest: number | null
  /** The longest that is not over yet. */
  readonly longestOngoing: number | null
  readonly median: SurvivalQuantile
  readonly quartiles: KaplanMeier['quartiles']
  /** Mean duration up to `until`, the longest time seen: what happens later is not known, so that the mean itself is at least this. */
  readonly restrictedMean: {
    readonly value: number | null
    readonly reason: string | null
    readonly until: number | null
    readonly standardError: number | null
    readonly interval: Interval | null
  }
}

/**
 * Summary of durations of which some are not over: counts, range, Kaplan-Meier quartiles and the restricted mean.
 *
 * Unit: that of the times. A mean or median of the finished alone would be too short while others last; none is given. Missing, throws: as
 * {@link kaplanMeier}. Interval of the restricted mean: normal. Source: as R `print(survfit(...), rmean = 'common')`.
 *
 * @example
 * ```ts
 * const stay = durationSummary([3, 5, 5, 8, 10, 12], [true, true, false, true, false, true])
 * const found = [stay.completed, stay.ongoing, stay.longestOngoing] // => [4, 2, 10]
 * Number(stay.restrictedMean.value?.toFixed(4)) // => 8.4444
 * ```
 */
export function durationSummary(times: readonly (number | null)[], events: readonly EventMark[], { level = 0.95 } = {}): DurationSummary {
  const { n, events: completed, censored: ongoing, missing, steps, median, quartiles } = kaplanMeier(times, events, { level })
  return {
    n,
    completed,
    ongoing,
    missing,
    total: steps.reduce((sum, step) => sum + step.time * (step.events + step.censored), 0),
    shortest: steps[0]?.time ?? null,
    longest: steps.at(-1)?.time ?? null,
    longestOngoing: steps.findLast((step) => step.censored > 0)?.time ?? null,
    median,
    quartiles,
    restrictedMean: restrictedMeanOf(steps, level),
  }
}

function restrictedMeanOf(steps: readonly SurvivalStep[], level: number): DurationSummary['restrictedMean'] {
  const until = steps.at(-1)?.time ?? null
  if (until === null) return { value: null, reason: 'no-data', until, standardError: null, interval: null }
  // From the end of the curve to its start: the area still ahead of each step, and what its hazard adds to the variance.
  let [ahead, variance, end] = [0, 0, until]
  for (const { time, survival, events, atRisk } of steps.toReversed()) {
    ahead += survival * (end - time)
    end = time
    if (atRisk > events) variance += ahead ** 2 * (events / (atRisk * (atRisk - events)))
  }
  const value = ahead + end
  const standardError = Math.sqrt(variance)
  return { value, reason: null, until, standardError, interval: normalInterval(value, standardError, level, 'normal') }
}
