import { formatValue, type Unit } from '@implementere/model'
import { picture } from './block.ts'
import { NOTHING } from './estimate-rows.ts'
import { legend, type LegendItem } from './legend.ts'
import { linePlot, lineName, type LinePlot } from './line-plot.ts'
import { straight } from './markup.ts'
import { disc, gapMark, mark } from './marks.ts'
import { innerWidth, WIDE_FROM, type ChartOptions, type TableOptions } from './options.ts'
import { periodLabel } from './period-label.ts'
import { ruleName, verdictBlock, verdictText, type PlacedVerdict } from './series-signals.ts'
import type { ChartTable } from './table.ts'

/** A series ready to be drawn: what is in the plot, why values are missing, and what is said of it. */
export interface SeriesChart {
  readonly plot: LinePlot
  /** In words, for every period: numerator and denominator, or why there is no value. */
  readonly remarks: readonly (string | null)[]
  readonly verdict: PlacedVerdict | null
}

/** The picture of a series. */
export function seriesPicture({ plot, verdict }: SeriesChart, options: ChartOptions): string {
  const { texts } = options
  const width = innerWidth(options)
  const blocks = [linePlot(plot, texts, width), legend(legendOf(plot, options, width), width), verdictBlock(verdict, plot.periods, texts, width)]
  return picture(options, describe(plot, verdict, options), blocks)
}

/** The table of a series: period, value, levels, signals. */
export function seriesTable({ plot, remarks, verdict }: SeriesChart, { texts, title }: TableOptions): ChartTable {
  const { words, locale } = texts
  const text = (value: number | null, unit: Unit) => formatValue(value, unit, locale)
  const rules = rulesByIndex(verdict, texts)
  return {
    caption: title,
    columns: [
      { label: words.period, numeric: false },
      { label: words.value, numeric: true },
      ...plot.lines.map(({ name }) => ({ label: name, numeric: true })),
      { label: words.signal, numeric: false },
    ],
    rows: plot.periods.map((period, index) => [
      periodLabel(period, texts).full,
      valueText(plot, remarks, index, texts),
      ...plot.lines.map(({ levels }) => text(levels[index] ?? null, plot.unit)),
      rules.get(index)?.join('; ') ?? NOTHING,
    ]),
  }
}

function valueText({ values, unit }: LinePlot, remarks: SeriesChart['remarks'], index: number, { words, locale }: ChartOptions['texts']): string {
  const value = values[index] ?? null
  const remark = remarks[index] ?? null
  if (value === null) return remark ?? words.noData
  return remark === null ? formatValue(value, unit, locale) : `${formatValue(value, unit, locale)} (${remark})`
}

function rulesByIndex(verdict: PlacedVerdict | null, texts: TableOptions['texts']): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>()
  for (const { rule, indices } of verdict?.signals ?? []) {
    for (const index of indices) found.set(index, [...(found.get(index) ?? []), ruleName(rule, texts)])
  }
  return found
}

function describe({ periods, values, lines, unit }: LinePlot, verdict: PlacedVerdict | null, { texts }: ChartOptions): string {
  const name = (period: string | undefined) => (period === undefined ? NOTHING : periodLabel(period, texts).full)
  const missing = values.filter((value) => value === null).length
  const levels = lines.flatMap(({ name: line, levels: [...all] }) => {
    const last = all.at(-1) ?? null
    return last === null ? [] : [`${lineName(line, last, unit, texts)}.`]
  })
  const series = texts.sentences.series({ first: name(periods[0]), last: name(periods.at(-1)), periods: periods.length, missing })
  return [series, ...levels, verdictText(verdict, texts)].filter((text) => text !== '').join(' ')
}

function legendOf({ values, signals, lines, unit }: LinePlot, { texts }: ChartOptions, width: number): readonly LegendItem[] {
  const { words } = texts
  const signs = new Set(signals.values())
  const levels = lines.flatMap(({ kind, name, levels: all }) => {
    const last = all.at(-1) ?? null
    const look = kind === 'center' ? ' stroke-width="1.5"' : ' stroke-width="1.5" stroke-dasharray="5 4"'
    const sign = straight(-10, 0, 10, 0, kind === 'center' ? 'text' : 'axis', look)
    return last === null || width >= WIDE_FROM ? [] : [{ label: lineName(name, last, unit, texts), sign }]
  })
  return [
    { label: words.value, sign: disc(0, 0, 3.8, 'ic-f-data ic-s-surface') },
    ...levels,
    ...(signs.has('up') ? [{ label: words.signalUp, sign: mark('up', 0, 0, 'ic-f-signal ic-s-surface') }] : []),
    ...(signs.has('down') ? [{ label: words.signalDown, sign: mark('down', 0, 0, 'ic-f-signal ic-s-surface') }] : []),
    ...(signs.has('diamond') ? [{ label: words.signalOther, sign: mark('diamond', 0, 0, 'ic-f-signal ic-s-surface') }] : []),
    ...(values.includes(null) ? [{ label: words.noData, sign: gapMark(-8, -7, 16, 12) }] : []),
  ]
}
