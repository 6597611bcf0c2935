import type { SeriesChartOptions, SeriesTableOptions } from './run-chart.ts'
import { requireLength, startsOf } from './run-chart.ts'
import { finite } from './scale.ts'
import { seriesPicture, seriesTable, type SeriesChart } from './series-chart.ts'
import type { ColumnVerdict, ControlChartColumns } from './series-input.ts'
import { signalSigns, type PlacedSignal } from './series-signals.ts'
import type { ChartTable } from './table.ts'

/** A `ControlChart` of `@implementere/statistics`, the periods its columns stand for, and what `controlRules` says of it. */
export interface ControlChartInput {
  readonly periods: readonly string[]
  readonly chart: ControlChartColumns
  /** Null when no rules were asked: the points outside the limits are marked all the same. */
  readonly verdict: ColumnVerdict | null
}

/**
 * A control chart: the values, and for each segment its centre line and limits; points outside the limits or in a signal are marked by shape as well as colour.
 *
 * Missing: a period without a value is a shaded gap, a line that does not exist is not drawn. Throws: {@link ImplementereError} `invalid-shape` for columns of
 * different length, `invalid-width`, `invalid-id-prefix`. Source: drawing ours; the lines are the input's.
 *
 * @example
 * ```ts
 * import { en } from '@implementere/charts/locales/en'
 * const chart = { values: [2, null, 9], centerLine: [4, 4, 4], lower: [0, 0, 0], upper: [8, 8, 8], beyond: [2], segments: [{ from: 0 }] }
 * const svg = controlChart({ periods: ['2026-01', '2026-02', '2026-03'], chart, verdict: null }, { texts: en, title: 'Days', idPrefix: 'k1', unit: 'days' })
 * svg.includes('Signal upwards') && svg.includes('Upper limit 8') // => true
 * ```
 */
export function controlChart(input: ControlChartInput, options: SeriesChartOptions): string {
  return seriesPicture(seriesOf(input, options), options)
}

/**
 * The numbers of {@link controlChart}.
 *
 * @example
 * ```ts
 * import { en } from '@implementere/charts/locales/en'
 * const chart = { values: [9], centerLine: [4], lower: [0], upper: [8], beyond: [0], segments: [{ from: 0 }] }
 * const input = { periods: ['2026-Q1'], chart, verdict: null }
 * controlChartTable(input, { texts: en, title: 'Days', unit: 'days' }).rows // => [['Q1 2026', '9', '8', '4', '0', 'Outside the limits']]
 * ```
 */
export function controlChartTable(input: ControlChartInput, options: SeriesTableOptions): ChartTable {
  return seriesTable(seriesOf(input, options), options)
}

function seriesOf({ periods, chart, verdict }: ControlChartInput, { texts, unit = 'proportion' }: SeriesTableOptions): SeriesChart {
  const { values, centerLine, lower, upper, segments } = chart
  requireLength(periods, { values, centerLine, lower, upper })
  const judged = verdict ?? { signals: signalsBeyond(chart), reason: null, useful: 0, minimum: 0 }
  const { words } = texts
  return {
    plot: {
      periods,
      values: values.map(finite),
      unit,
      lines: [
        { kind: 'limit', name: words.upperLimit, levels: upper.map(finite) },
        { kind: 'center', name: words.center, levels: centerLine.map(finite) },
        { kind: 'limit', name: words.lowerLimit, levels: lower.map(finite) },
      ],
      starts: startsOf(segments, periods.length),
      signals: signalSigns(judged),
    },
    remarks: values.map(() => null),
    verdict: judged,
  }
}

/** Each point outside its limits as a signal of its own. */
function signalsBeyond({ beyond, values, centerLine }: ControlChartColumns): readonly PlacedSignal[] {
  return beyond.map((index) => ({ rule: 'beyondLimits', direction: directionOf(values[index], centerLine[index]), indices: [index] }))
}

function directionOf(value: number | null | undefined, center: number | null | undefined): 'up' | 'down' | null {
  const [known, middle] = [finite(value), finite(center)]
  if (known === null || middle === null) return null
  return known > middle ? 'up' : 'down'
}
