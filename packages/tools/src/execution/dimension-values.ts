import { MEASURES, summarise, type IntervalChoice } from '@implementere/dimensions'
import { DIMENSION_IDS, type DimensionId, type Estimate } from '@implementere/model'
import type { ToolContext } from '../context.ts'
import { observationsUntil } from '../monitoring-plan/indicator-series.ts'

/** What the observations say of a dimension. */
export interface DimensionValues {
  readonly dimension: DimensionId
  /** The measures that there is something to compute from, each with its numerator, denominator and interval; `method` is the id of the measure. */
  readonly estimates: readonly Estimate[]
}

/**
 * Every measure of the eight dimensions that the observations up to the day say something about. In the order of the lecture; none is put together with another.
 *
 * Missing: a dimension that nobody observed has no estimates, which is not a value of 0. With `cluster` the intervals respect that rows of one site or
 * practitioner are alike. Source: the source of each measure.
 *
 * @example
 * ```ts
 * import { createContext } from '@implementere/tools'
 * import { parseObservations } from '@implementere/dimensions'
 * const read = parseObservations({ sessions: [{ id: 's1', date: '2026-01-12', site: 'a', planned: { sessions: 1 }, delivered: { occurred: true } }] })
 * const values = dimensionValues(createContext({ asOf: '2026-03-01', observations: read.ok ? read.value : {} }))
 * values.find(({ dimension }) => dimension === 'dosage')?.estimates[0]?.denominator // => 1
 * values.find(({ dimension }) => dimension === 'comparisonMonitoring')?.estimates // => []
 * ```
 */
export function dimensionValues({ observations, intervention, asOf }: ToolContext, interval: IntervalChoice = {}): readonly DimensionValues[] {
  const [cell] = summarise(observationsUntil(observations, asOf), {
    measures: MEASURES.map(({ id }) => id),
    interval,
    ...(intervention === null ? {} : { intervention }),
  })
  return DIMENSION_IDS.map((dimension) => ({
    dimension,
    estimates: MEASURES.flatMap((measure) => {
      const estimate = cell!.estimates[measure.id]
      return measure.dimension === dimension && estimate.reason !== 'no-data' ? [estimate] : []
    }),
  }))
}
