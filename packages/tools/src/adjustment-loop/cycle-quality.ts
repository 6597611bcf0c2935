import { compareText, type Estimate, type IsoDate } from '@implementere/model'
import { periodEnd } from '../monitoring-plan/indicator-period.ts'
import type { IndicatorSeries } from '../monitoring-plan/indicator-series.ts'
import { rowsByKey } from '../rows-by-key.ts'
import { said } from '../said.ts'
import { knownShareOf } from '../monitoring-plan/share.ts'
import { TEST_SCALES, type PdsaCycle, type TestScale } from './record.ts'

/** What makes a test of a change a test. */
export const CYCLE_QUALITY_CHECKS = ['prediction', 'smallScale', 'dataOverTime', 'iteration'] as const

/** One of {@link CYCLE_QUALITY_CHECKS}. */
export type CycleQualityCheck = (typeof CYCLE_QUALITY_CHECKS)[number]

/** How a cycle stands the four checks; null where that is not known, or too early to say. */
export interface CycleQuality extends Readonly<Record<CycleQualityCheck, boolean | null>> {
  readonly cycle: string
  /** Days on which something was measured, or periods of its indicator that were over while it ran, whichever are more. */
  readonly points: number
}

/** Fewest points that are data over time: two make a line whatever happens. Heuristic, ours. */
export const POINTS_OVER_TIME = 3

/** Cycles that test one change in a row. Fewer are no iteration. */
export const CYCLES_IN_ITERATION = 2

/** The scales that are small enough to fail on. Heuristic, ours. */
const SMALL_SCALES: ReadonlySet<TestScale> = new Set(TEST_SCALES.slice(0, 3))

/**
 * The four quality checks of every cycle: was something predicted, did the first test of the change stay small, were there data over time, was it tried again? Sorted by
 * id.
 *
 * Missing: a scale that nobody gave is unknown; a cycle that has not begun cannot have data or a second round yet. Cycles of one `chain` test one change; the one
 * that starts first is the first test. Source: Taylor et al. 2014 (the four principles); the limits are ours.
 *
 * @example
 * ```ts
 * import { sampleRecord } from '@implementere/tools/samples'
 * const [first] = cycleQualities(sampleRecord('KE7').cycles, [], '2026-11-16')
 * first && [first.prediction, first.smallScale, first.dataOverTime, first.iteration] // => [true, true, true, true]
 * ```
 */
export function cycleQualities(cycles: readonly PdsaCycle[], series: readonly IndicatorSeries[], asOf: IsoDate): readonly CycleQuality[] {
  const chains = rowsByKey(cycles, ({ id, chain }) => JSON.stringify(chain === null ? [id] : [null, chain]))
  const judged = [...chains.values()].flatMap((chain) => {
    const inOrder = chain.toSorted((a, b) => compareText(orderOf(a), orderOf(b)))
    const begun = chain.filter(hasBegun).length
    const scale = inOrder[0]!.scale
    return chain.map((cycle) => ({ cycle, smallScale: scale === null ? null : SMALL_SCALES.has(scale), begun }))
  })
  const bySeries = new Map(series.map((one) => [one.indicator.id, one]))
  return judged
    .map(({ cycle, smallScale, begun }) => {
      const points = pointsOf(cycle, bySeries.get(cycle.indicator ?? '') ?? null, asOf)
      return {
        cycle: cycle.id,
        prediction: said(cycle.prediction),
        smallScale,
        dataOverTime: hasBegun(cycle) ? points >= POINTS_OVER_TIME : null,
        iteration: hasBegun(cycle) ? begun >= CYCLES_IN_ITERATION : null,
        points,
      }
    })
    .toSorted((a, b) => compareText(a.cycle, b.cycle))
}

/** For each check, the share of cycles that stand it among those of which it is known. */
export function cycleQualityShares(qualities: readonly CycleQuality[]): Readonly<Record<CycleQualityCheck, Estimate>> {
  const share = (code: CycleQualityCheck) =>
    knownShareOf(
      `adjustmentLoop.${code}`,
      qualities.map((quality) => quality[code]),
    )
  return { prediction: share('prediction'), smallScale: share('smallScale'), dataOverTime: share('dataOverTime'), iteration: share('iteration') }
}

function hasBegun({ status }: PdsaCycle): boolean {
  return status === 'running' || status === 'closed'
}

/** Those without a start come last. */
function orderOf({ start, id }: PdsaCycle): string {
  return `${start ?? '~'} ${id}`
}

function pointsOf({ measurements, start, end }: PdsaCycle, series: IndicatorSeries | null, asOf: IsoDate): number {
  const days = new Set(measurements.flatMap(({ date, value }) => (date !== null && value !== null && date <= asOf ? [date] : [])))
  if (start === null || !series?.points) return days.size
  const until = end ?? asOf
  const periods = series.points.filter(({ period, estimate }) => {
    const over = periodEnd(period, series.indicator.frequency!)
    return (estimate?.value ?? null) !== null && over >= start && over <= until
  })
  return Math.max(days.size, periods.length)
}
