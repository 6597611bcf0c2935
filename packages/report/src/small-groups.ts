import { dimensions, type DimensionOverview, type Figures, type FunnelOverview, type Overview, type SeriesOverview } from '@implementere/core'
import { createEstimate, type Estimate } from '@implementere/model'

/**
 * The overview without numbers that are about fewer people than the minimum, and without those from which they could be worked out.
 *
 * Measures that count people are hidden as `suppress` of the dimensions hides them; over time they are shown only where the whole is shown, and for one unit of period only. A stage of a
 * funnel is hidden where it, or what is lost on the way to it, is a small group; what is printed elsewhere stays.
 */
export function withoutSmallGroups(view: Overview, figures: Figures, minimum: number): Overview {
  if (minimum === 0) return view
  return { ...view, dimensions: safeDimensions(view.dimensions, minimum), funnels: safeFunnels(view.funnels, figures, minimum) }
}

/** Whether a measure counts people. */
function countsPeople(measure: string): boolean {
  return dimensions.MEASURES.some(({ id, people }) => id === measure && people)
}

function hidden({ method, unit }: Estimate): Estimate {
  return createEstimate({ method, unit, reason: 'suppressed' })
}

function safeDimensions(all: readonly DimensionOverview[], minimum: number): readonly DimensionOverview[] {
  const estimates = Object.fromEntries(all.flatMap((one) => one.estimates.map(({ measure, estimate }) => [measure, estimate])))
  const whole = dimensions.suppress([cellOf(null, estimates)], { minimum }).cells[0]!.estimates
  const shownSeries = safeSeries(
    all.flatMap(({ series }) => series.filter(({ measure }) => countsPeople(measure))),
    whole,
    minimum,
  )
  return all.map((one) => ({
    ...one,
    estimates: one.estimates.map(({ measure, estimate }) => ({ measure, estimate: estimate.value === null ? estimate : whole[measure]! })),
    series: one.series.map((series) => shownSeries.get(series) ?? series),
  }))
}

function cellOf(period: string | null, estimates: Readonly<Record<string, Estimate>>): dimensions.Cell {
  return { key: {}, period, estimates, means: null, warnings: [] }
}

/** Series of people as they may be shown: the cells of all of them are hidden together, as they share numbers. */
function safeSeries(
  all: readonly SeriesOverview[],
  whole: Readonly<Record<string, Estimate>>,
  minimum: number,
): ReadonlyMap<SeriesOverview, SeriesOverview> {
  const unit = all[0]?.period
  const periods = [...new Set(all.filter(({ period }) => period === unit).flatMap(({ points }) => points.map(({ period }) => period)))].toSorted()
  const cells = periods.map((period) =>
    cellOf(period, Object.fromEntries(all.filter((one) => one.period === unit).map((one) => [one.measure, pointOf(one, period)]))),
  )
  const shown = new Map(dimensions.suppress(cells, { minimum }).cells.map(({ period, estimates }) => [period, estimates]))
  const isWhole = (one: SeriesOverview) => one.period === unit && whole[one.measure]?.reason !== 'suppressed'
  return new Map(all.map((one) => [one, withPoints(one, (period) => (isWhole(one) ? shown.get(period)?.[one.measure] : undefined))]))
}

function pointOf({ measure, points }: SeriesOverview, period: string): Estimate {
  return (
    points.find((point) => point.period === period)?.estimate ?? createEstimate({ method: measure, numerator: 0, denominator: 0, reason: 'no-data' })
  )
}

/** A series with its points replaced; centre lines go where a point does, as they are made of all of them. */
function withPoints(one: SeriesOverview, shownAt: (period: string) => Estimate | undefined): SeriesOverview {
  const points = one.points.map(({ period, estimate }) => ({ period, estimate: estimate === null ? null : (shownAt(period) ?? hidden(estimate)) }))
  if (!points.some(({ estimate }) => estimate?.reason === 'suppressed')) return one
  const segments = one.verdict.segments.map((segment) => ({ ...segment, center: null, reason: 'suppressed' }))
  return { ...one, points, missed: null, verdict: { ...one.verdict, segments } }
}

function safeFunnels(funnels: readonly FunnelOverview[], figures: Figures, minimum: number): readonly FunnelOverview[] {
  return funnels.map((funnel) => {
    const stages = figures.funnels.find(({ id }) => id === funnel.id)?.stages ?? []
    if (stages.every(({ source }) => source.status === 'published')) return funnel
    return { ...funnel, steps: safeSteps(funnel.steps, minimum) }
  })
}

/** A stage is compared with the last one that is shown: a small loss on the way says as much as a small stage. */
function safeSteps(steps: FunnelOverview['steps'], minimum: number): FunnelOverview['steps'] {
  const isSmall = (count: number) => count > 0 && count < minimum
  const shownCounts: (number | null)[] = []
  for (const { count } of steps) {
    const isTold = count !== null && !isSmall(count) && shownCounts.every((earlier) => earlier === null || !isSmall(Math.abs(earlier - count)))
    shownCounts.push(isTold ? count : null)
  }
  return steps.map((step, index) => {
    const isHidden = step.count !== null && shownCounts[index] === null
    const isHiddenBefore = index > 0 && steps[index - 1]!.count !== null && shownCounts[index - 1] === null
    const isHiddenFirst = steps[0]!.count !== null && shownCounts[0] === null
    return {
      ...step,
      count: shownCounts[index] ?? null,
      ofPrevious: step.ofPrevious !== null && (isHidden || isHiddenBefore) ? hidden(step.ofPrevious) : step.ofPrevious,
      ofFirst: step.ofFirst !== null && (isHidden || isHiddenFirst) ? hidden(step.ofFirst) : step.ofFirst,
    }
  })
}
