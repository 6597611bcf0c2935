import { createEstimate, ImplementereError, type Estimate } from '@implementere/model'
import { controlRules, wilson, type ControlRuleSet, type ControlRuleSetId } from '@implementere/statistics'
import { randomOf, type Random } from './random.ts'
import { DEFAULT_RULE_SET, linesFor } from './signals.ts'

/** What is watched. */
export interface WatchedSeries {
  /** Points of each series. */
  readonly points: number
  /** How many series are watched. */
  readonly series: number
  readonly ruleSet?: ControlRuleSetId | ControlRuleSet
  /** Simulated series; 2000 when absent. */
  readonly runs?: number
  readonly seed?: number
}

/** How often rules cry wolf. */
export interface FalseAlarmRate {
  /** Probability that one stable series gives a signal. */
  readonly perSeries: Estimate
  /** Probability that at least one of the stable series gives a signal, if they are independent. */
  readonly anySeries: Estimate
}

/** Simulated series unless the caller says otherwise: the standard error of a rate of 0.1 is then below 0.01. */
const DEFAULT_RUNS = 2000

/**
 * The chance of a false alarm: how often the rules signal although nothing has changed, for one series and for as many as are watched.
 *
 * Simulated: independent normal noise, lines from the same points, a fixed seed, so that the same question has the same answer. Reason `insufficient-data`: fewer
 * points than the rules need. Throws: {@link ImplementereError} `invalid-count`, `unknown-rule-set`.
 * Source: ours.
 *
 * @example
 * ```ts
 * const watched = falseAlarmRate({ points: 24, series: 8, ruleSet: 'nhs', runs: 500 })
 * watched.perSeries.value?.toFixed(2) // => '0.15'
 * watched.anySeries.value?.toFixed(2) // => '0.72'
 * falseAlarmRate({ points: 6, series: 8 }).perSeries.reason // => 'insufficient-data'
 * ```
 */
export function falseAlarmRate({ points, series, ruleSet = DEFAULT_RULE_SET, runs = DEFAULT_RUNS, seed = 1 }: WatchedSeries): FalseAlarmRate {
  for (const [name, count] of Object.entries({ points, series, runs }))
    if (!(Number.isSafeInteger(count) && count >= 1))
      throw new ImplementereError('invalid-count', 'a whole number of at least 1', { name, count: String(count) })
  const random = randomOf(seed)
  const verdicts = Array.from({ length: runs }, () => signalsInNoise(points, ruleSet, random))
  const judged = verdicts.filter((verdict) => verdict !== null)
  const method = 'signals.falseAlarms'
  const common = { method, known: judged.length, unknown: runs - judged.length }
  if (judged.length === 0) {
    const none = createEstimate({ ...common, reason: 'insufficient-data' })
    return { perSeries: none, anySeries: { ...none, method: `${method}.any` } }
  }
  const numerator = judged.filter(Boolean).length
  const value = numerator / judged.length
  const perSeries = createEstimate({ ...common, value, numerator, denominator: judged.length, interval: wilson(numerator, judged.length) })
  return { perSeries, anySeries: createEstimate({ ...common, method: `${method}.any`, value: 1 - (1 - value) ** series }) }
}

function signalsInNoise(points: number, ruleSet: ControlRuleSetId | ControlRuleSet, random: Random): boolean | null {
  const values = Array.from({ length: points }, () => random.normal())
  const { centerLine, sigma } = linesFor(ruleSet, values, {})
  const { signals } = controlRules(values, { center: centerLine, sigma }, ruleSet)
  return signals === null ? null : signals.length > 0
}
