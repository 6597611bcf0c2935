import type { Interval } from '@implementere/model'
import { normalUpperQuantile } from './normal.ts'
import { requireFinite, requireLevel, requireSameLength, requireThat } from './precondition.ts'

/** Quantiles within this distance of a step of the curve lie midway between it and the next, as in R: the square root of the double's precision. */
const STEP_TOLERANCE = Math.sqrt(Number.EPSILON)

/** Whether the event happened at the time: true or 1; false or 0 where it had not happened yet when last seen (censored); null where unknown. */
export type EventMark = boolean | 0 | 1 | null

/** What holds from one time on. */
export interface SurvivalStep {
  readonly time: number
  /** Observed until just before this time. */
  readonly atRisk: number
  readonly events: number
  readonly censored: number
  /** Estimated probability of lasting beyond this time. */
  readonly survival: number
  /** Greenwood's standard error of the survival; null where it has reached 0. */
  readonly standardError: number | null
  /** On the log scale; null where the survival has reached 0. */
  readonly interval: Interval | null
}

/** The time by which a share of the events has happened. */
export interface SurvivalQuantile {
  readonly value: number | null
  /** `not-reached` where the curve does not fall so far, `no-data` without a curve. */
  readonly reason: string | null
  /** From the limits of the curve; null on the side that they do not reach. */
  readonly interval: Interval | null
}

/** Survival over time, with its quartiles. */
export interface KaplanMeier {
  /** Times used. */
  readonly n: number
  readonly events: number
  readonly censored: number
  /** Places where the time or the mark was missing. */
  readonly missing: number
  /** One entry for each distinct time, also those with censoring only. */
  readonly steps: readonly SurvivalStep[]
  readonly median: SurvivalQuantile
  readonly quartiles: { readonly q25: SurvivalQuantile; readonly q50: SurvivalQuantile; readonly q75: SurvivalQuantile }
  /** `no-data` without a known time; null otherwise. */
  readonly reason: string | null
}

/**
 * Kaplan-Meier estimate of how long something lasts, when some of it is not over yet.
 *
 * Unit: that of the times. Missing: a place with no time or no mark is left out and counted (pairwise). At equal times events come before censoring.
 * Conventions: Greenwood's variance, intervals on the log scale held at 1, quantile where the curve falls to or below the share, midway along a step that
 * lies exactly on it. Throws `invalid-level`, `invalid-shape` for lists of different length, `invalid-number`, `invalid-time` for a negative time.
 * Source: Kaplan & Meier 1958; as R `survival::survfit(Surv(times, events) ~ 1, conf.int = level)` and `quantile`.
 *
 * @example
 * ```ts
 * const stay = kaplanMeier([3, 5, 5, 8, 10, 12], [1, 1, 0, 1, 0, 1])
 * stay.median.value // => 8
 * stay.steps.map((step) => Number(step.survival.toFixed(4))) // => [0.8333, 0.6667, 0.4444, 0.4444, 0]
 * ```
 */
export function kaplanMeier(times: readonly (number | null)[], events: readonly EventMark[], { level = 0.95 } = {}): KaplanMeier {
  requireLevel(level)
  requireSameLength(times, events)
  requireFinite(times)
  for (const time of times) requireThat(time === null || time >= 0, 'invalid-time', 'a duration is at least 0', { time })
  const tallies = tallyTimes(times, events)
  const steps = estimateSteps(tallies, normalUpperQuantile((1 - level) / 2), level)
  const total = (count: (tally: Tally) => number) => tallies.reduce((sum, tally) => sum + count(tally), 0)
  const [happened, censored] = [total((tally) => tally.events), total((tally) => tally.censored)]
  const n = happened + censored
  const q50 = quantileOf(steps, 0.5, level)
  return {
    n,
    events: happened,
    censored,
    missing: times.length - n,
    steps,
    median: q50,
    quartiles: { q25: quantileOf(steps, 0.25, level), q50, q75: quantileOf(steps, 0.75, level) },
    reason: n === 0 ? 'no-data' : null,
  }
}

/** What happened at one time. */
interface Tally {
  readonly time: number
  events: number
  censored: number
}

/** Events and censorings by time, in the order of time. */
function tallyTimes(times: readonly (number | null)[], events: readonly EventMark[]): Tally[] {
  const byTime = new Map<number, Tally>()
  times.forEach((given, index) => {
    const event = events[index] ?? null
    if (given === null || event === null) return
    const time = given + 0 // turns -0, which JSON lacks, into 0
    const tally = byTime.get(time) ?? { time, events: 0, censored: 0 }
    if (event) tally.events += 1
    else tally.censored += 1
    byTime.set(time, tally)
  })
  return [...byTime.values()].toSorted((a, b) => a.time - b.time)
}

function estimateSteps(tallies: readonly Tally[], z: number, level: number): SurvivalStep[] {
  let atRisk = tallies.reduce((sum, { events, censored }) => sum + events + censored, 0)
  let survival = 1
  let hazardVariance = 0
  return tallies.map(({ time, events, censored }) => {
    const risk = atRisk
    survival *= (risk - events) / risk
    hazardVariance += events === 0 ? 0 : events / (risk * (risk - events))
    atRisk -= events + censored
    return { time, atRisk: risk, events, censored, survival, ...spreadOf(survival, hazardVariance, z, level) }
  })
}

function spreadOf(survival: number, hazardVariance: number, z: number, level: number): Pick<SurvivalStep, 'standardError' | 'interval'> {
  if (survival === 0) return { standardError: null, interval: null }
  const error = Math.sqrt(hazardVariance)
  const interval = { lower: survival * Math.exp(-z * error), upper: Math.min(1, survival * Math.exp(z * error)), level, method: 'log' }
  return { standardError: survival * error, interval }
}

function quantileOf(steps: readonly SurvivalStep[], share: number, level: number): SurvivalQuantile {
  if (steps.length === 0) return { value: null, reason: 'no-data', interval: null }
  const value = timeOf(steps, share, (step) => step.survival)
  const lower = timeOf(steps, share, (step) => step.interval?.lower ?? null)
  const upper = timeOf(steps, share, (step) => step.interval?.upper ?? null)
  return { value, reason: value === null ? 'not-reached' : null, interval: { lower, upper, level, method: 'log' } }
}

/**
 * When a curve that starts at 1 has fallen by a share: at the first step that goes beyond it; midway to the next where it lies exactly on it, or to the
 * last time where there is no next. Among several falls the least that suffices counts, as the upper limit of a curve can rise again.
 */
function timeOf(steps: readonly SurvivalStep[], share: number, curve: (step: SurvivalStep) => number | null): number | null {
  const at = leastFall(steps, curve, (fallen) => fallen + STEP_TOLERANCE >= share)
  if (at === null) return null
  const beyond = leastFall(steps, curve, (fallen) => fallen - STEP_TOLERANCE >= share)
  if (beyond !== null) return (at + beyond) / 2
  const last = curve(steps.at(-1)!)
  return last !== null && Math.abs(1 - last - share) < STEP_TOLERANCE ? (at + steps.at(-1)!.time) / 2 : null
}

function leastFall(
  steps: readonly SurvivalStep[],
  curve: (step: SurvivalStep) => number | null,
  suffices: (fallen: number) => boolean,
): number | null {
  let least = Infinity
  let time: number | null = null
  for (const step of steps) {
    const height = curve(step)
    if (height === null || 1 - height >= least || !suffices(1 - height)) continue
    least = 1 - height
    time = step.time
  }
  return time
}
