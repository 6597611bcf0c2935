import type { Estimate } from '@implementere/model'
import { fittingTicks } from './axis.ts'
import { picture } from './block.ts'
import { estimateTable, estimateText, type NamedEstimate } from './estimate-rows.ts'
import { legend, type LegendItem } from './legend.ts'
import { box, straight } from './markup.ts'
import { band, unknownMark } from './marks.ts'
import { innerWidth, nameOf, type ChartOptions, type TableOptions } from './options.ts'
import { rowPlot, type PlotRow } from './row-plot.ts'
import { finite, type Domain } from './scale.ts'
import type { ChartTable } from './table.ts'

/** A profile: a `QicScore` of `@implementere/qic`, or any estimates of one scale by id. */
export interface ComponentBarsInput {
  readonly components: Readonly<Record<string, Estimate>>
  /** Both ways to sum up; left out when there is none. */
  readonly overall?: { readonly equalComponent: Estimate; readonly itemWeighted: Estimate } | null
}

const BAR_HEIGHT = 12
const BOUNDS_HEIGHT = 22

/**
 * A profile as bars, one for each component, with what its unknown answers leave open as an area behind it.
 *
 * Missing: a component without a value keeps its row, with a dotted line and its reason. Proportions are drawn from 0 to 100 per cent, or further when one
 * is above 1. Throws: {@link ImplementereError} `invalid-width`, `invalid-id-prefix`. Source: drawing ours; bars rather than a radar, whose area depends on the order.
 *
 * @example
 * ```ts
 * import { createEstimate } from '@implementere/model'
 * import { en } from '@implementere/charts/locales/en'
 * const components = { team: createEstimate({ method: 'x', value: 0.7, bounds: { lower: 0.5, upper: 0.9 } }), plan: createEstimate({ method: 'x', reason: 'no-data' }) }
 * const svg = componentBars({ components }, { texts: en, title: 'Checklist', idPrefix: 'c1', names: { team: 'The team', plan: 'The plan' } })
 * svg.includes('>The plan</text>') && svg.includes('>No figures</text>') // => true
 * ```
 */
export function componentBars(input: ComponentBarsInput, options: ChartOptions): string {
  const { texts } = options
  const rows = rowsOf(input, options)
  const width = innerWidth(options)
  const domain = domainOf(rows)
  const unit = rows[0]?.estimate.unit ?? 'proportion'
  const components = Object.keys(input.components).length
  const plot = rowPlot(
    rows.map((row, index) => barRow(row, index >= components, domain, options)),
    { domain, room: 1, ticksFor: (room) => fittingTicks(domain, room, unit, texts.locale) },
    width,
  )
  const unknown = rows.filter(({ estimate }) => finite(estimate.value) === null).length
  return picture(options, texts.sentences.rows({ rows: rows.length, unknown }), [plot, legend(legendOf(rows, options), width)])
}

/**
 * The numbers of {@link componentBars}.
 *
 * @example
 * ```ts
 * import { createEstimate } from '@implementere/model'
 * import { en } from '@implementere/charts/locales/en'
 * const components = { team: createEstimate({ method: 'x', value: 0.7, numerator: 7, denominator: 10 }) }
 * componentBarsTable({ components }, { texts: en, title: 'Checklist' }).rows // => [['team', '70% (7/10)']]
 * ```
 */
export function componentBarsTable(input: ComponentBarsInput, options: TableOptions): ChartTable {
  return estimateTable(options.title, options.texts.words.component, rowsOf(input, options), options.texts)
}

function rowsOf({ components, overall }: ComponentBarsInput, { names, texts }: TableOptions): readonly NamedEstimate[] {
  const rows = Object.entries(components).map(([id, estimate]) => ({ name: nameOf(names, id), estimate }))
  if (!overall) return rows
  return [
    ...rows,
    { name: texts.words.overallEqual, estimate: overall.equalComponent },
    { name: texts.words.overallWeighted, estimate: overall.itemWeighted },
  ]
}

function domainOf(rows: readonly NamedEstimate[]): Domain {
  const values = rows.flatMap(({ estimate: { value, bounds } }) => [finite(value) ?? 0, finite(bounds?.upper) ?? 0, finite(bounds?.lower) ?? 0])
  return [Math.min(0, ...values), Math.max(1, ...values)]
}

function barRow({ name, estimate }: NamedEstimate, isStrong: boolean, domain: Domain, { texts }: ChartOptions): PlotRow {
  const value = finite(estimate.value)
  const { lower, upper } = { lower: finite(estimate.bounds?.lower), upper: finite(estimate.bounds?.upper) }
  const isOpen = lower !== null && upper !== null && lower < upper
  return {
    heading: null,
    label: name,
    isStrong,
    value: estimateText(estimate, texts),
    isKnown: value !== null,
    detail: null,
    draw: (scale, y) =>
      [
        isOpen ? band(scale(lower), scale(upper), y, BOUNDS_HEIGHT) : '',
        value === null
          ? unknownMark(scale(domain[0]), scale(domain[1]), y)
          : box(Math.min(scale(0), scale(value)), y - BAR_HEIGHT / 2, Math.abs(scale(value) - scale(0)), BAR_HEIGHT, 'ic-bar ic-f-data'),
        straight(scale(0), y - BAR_HEIGHT / 2 - 4, scale(0), y + BAR_HEIGHT / 2 + 4, 'axis'),
      ].join(''),
  }
}

function legendOf(rows: readonly NamedEstimate[], { texts }: ChartOptions): readonly LegendItem[] {
  const { words } = texts
  const isOpen = rows.some(({ estimate: { bounds } }) => bounds !== null && bounds.lower < bounds.upper)
  const isUnknown = rows.some(({ estimate }) => finite(estimate.value) === null)
  return [
    ...(isOpen ? [{ label: words.bounds, sign: band(-10, 10, 0, 14) }] : []),
    ...(isUnknown ? [{ label: words.unknown, sign: unknownMark(-9, 9, 0) }] : []),
  ]
}
