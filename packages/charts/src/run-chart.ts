import { formatValue, ImplementereError, type Unit } from '@implementere/model'
import { reasonText } from './estimate-rows.ts'
import type { ChartsTexts } from './locales/texts.ts'
import type { ChartOptions, TableOptions } from './options.ts'
import { finite } from './scale.ts'
import { seriesPicture, seriesTable, type SeriesChart } from './series-chart.ts'
import type { ChartPoint, ColumnVerdict, RunChartColumns, SeriesVerdict } from './series-input.ts'
import { signalSigns, type PlacedVerdict } from './series-signals.ts'
import type { ChartTable } from './table.ts'

/** A series with what is said of it: points with their verdict, or the columns of a run chart with the periods they stand for. */
export type RunChartInput =
  | { readonly points: readonly ChartPoint[]; readonly verdict: SeriesVerdict | null }
  | { readonly periods: readonly string[]; readonly chart: RunChartColumns; readonly verdict: ColumnVerdict | null }

/** A table of columns. */
export interface SeriesTableOptions extends TableOptions {
  /** Unit of the values in columns; `proportion` when absent. Points bring their own. */
  readonly unit?: Unit
}

/** A chart of columns. */
export interface SeriesChartOptions extends ChartOptions, SeriesTableOptions {}

/** Rule sets that are judged against the median; the others against the mean. */
const MEDIAN_RULE_SETS: ReadonlySet<string> = new Set(['anhoej', 'ihi'])

/**
 * A run chart: the values, the centre line of each segment, and the points of every signal marked by shape as well as colour.
 *
 * Missing: a period without a value is a shaded gap in the line, never a zero. A series that could not be judged says so, which is not "no signal". Without a
 * verdict no centre line is drawn for points: nothing is computed here. Throws: {@link ImplementereError} `invalid-shape` for columns of different length,
 * `invalid-width`, `invalid-id-prefix`. Source: drawing ours.
 *
 * @example
 * ```ts
 * import { createEstimate } from '@implementere/model'
 * import { en } from '@implementere/charts/locales/en'
 * const points = [{ period: '2026-01', estimate: createEstimate({ method: 'x', value: 0.7 }) }, { period: '2026-02', estimate: null }]
 * const svg = runChart({ points, verdict: null }, { texts: en, title: 'Sessions held', idPrefix: 'r1' })
 * svg.includes('data-periods="1"') && svg.includes('Without figures: 1.') // => true
 * ```
 */
export function runChart(input: RunChartInput, options: SeriesChartOptions): string {
  return seriesPicture(seriesOf(input, options), options)
}

/**
 * The numbers of {@link runChart}.
 *
 * @example
 * ```ts
 * import { en } from '@implementere/charts/locales/en'
 * const chart = { values: [0.7, null], centerLine: [0.7, 0.7], segments: [{ from: 0 }] }
 * runChartTable({ periods: ['2026-01', '2026-02'], chart, verdict: null }, { texts: en, title: 'Held' }).rows // => [['Jan 2026', '70%', '70%', '–'], ['Feb 2026', 'No figures', '70%', '–']]
 * ```
 */
export function runChartTable(input: RunChartInput, options: SeriesTableOptions): ChartTable {
  return seriesTable(seriesOf(input, options), options)
}

/** Where segments other than the first start. */
export function startsOf(segments: readonly { readonly from: number }[], length: number): readonly number[] {
  return segments.map(({ from }) => from).filter((from) => Number.isInteger(from) && from > 0 && from < length)
}

/** Throws `invalid-shape` when a column is not as long as the periods. */
export function requireLength(periods: readonly string[], columns: Readonly<Record<string, readonly unknown[]>>): void {
  for (const [column, { length }] of Object.entries(columns)) {
    if (length !== periods.length)
      throw new ImplementereError('invalid-shape', `every column has one entry for each period, and ${column} has ${length} of ${periods.length}`, {
        column,
        length,
        periods: periods.length,
      })
  }
}

function seriesOf(input: RunChartInput, options: SeriesTableOptions): SeriesChart {
  return 'points' in input ? ofPoints(input.points, input.verdict, options.texts) : ofColumns(input, options)
}

function ofColumns({ periods, chart, verdict }: Extract<RunChartInput, { readonly chart: unknown }>, options: SeriesTableOptions): SeriesChart {
  const { values, centerLine, segments } = chart
  requireLength(periods, { values, centerLine })
  return {
    plot: {
      periods,
      values: values.map(finite),
      unit: options.unit ?? 'proportion',
      lines: [{ kind: 'center', name: options.texts.words.median, levels: centerLine.map(finite) }],
      starts: startsOf(segments, periods.length),
      signals: signalSigns(verdict),
    },
    remarks: values.map(() => null),
    verdict,
  }
}

function ofPoints(points: readonly ChartPoint[], verdict: SeriesVerdict | null, texts: ChartsTexts): SeriesChart {
  const periods = points.map(({ period }) => period)
  const placed = verdict === null ? null : placedVerdict(verdict, periods)
  const starts = (verdict?.segments ?? []).map(({ from }) => periods.indexOf(from))
  const name = MEDIAN_RULE_SETS.has(verdict?.ruleSet ?? '') ? texts.words.median : texts.words.mean
  const levels = periods.map((_, index) => centerAt(index, starts, verdict))
  return {
    plot: {
      periods,
      values: points.map(({ estimate }) => finite(estimate?.value)),
      unit: points.find(({ estimate }) => estimate !== null)?.estimate?.unit ?? 'proportion',
      lines: verdict === null ? [] : [{ kind: 'center', name, levels }],
      starts: starts.filter((start) => start > 0),
      signals: signalSigns(placed),
    },
    remarks: points.map((point) => remarkOn(point, texts)),
    verdict: placed,
  }
}

function placedVerdict({ signals, ...rest }: SeriesVerdict, periods: readonly string[]): PlacedVerdict {
  const places = new Map(periods.map((period, index) => [period, index]))
  const placed = signals?.map(({ rule, direction, periods: named }) => ({ rule, direction, indices: named.flatMap((one) => places.get(one) ?? []) }))
  return { ...rest, signals: placed ?? null }
}

/** The centre of the segment that a period lies in. */
function centerAt(index: number, starts: readonly number[], verdict: SeriesVerdict | null): number | null {
  const segment = starts.findLastIndex((start) => start >= 0 && start <= index)
  return finite(verdict?.segments[segment]?.center)
}

function remarkOn({ estimate }: ChartPoint, texts: ChartsTexts): string | null {
  if (estimate === null) return null
  const { value, reason, numerator, denominator } = estimate
  if (finite(value) === null) return reasonText(reason, texts)
  if (numerator === null || denominator === null) return null
  return `${formatValue(numerator, 'count', texts.locale)}/${formatValue(denominator, 'count', texts.locale)}`
}
