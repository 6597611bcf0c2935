import { formatEstimate, formatRange, formatValue, type Estimate } from '@implementere/model'
import { picture } from './block.ts'
import { estimateText, NOTHING, intervalName } from './estimate-rows.ts'
import { legend, type LegendItem } from './legend.ts'
import { box } from './markup.ts'
import { unknownMark, whisker } from './marks.ts'
import { innerWidth, nameOf, type ChartOptions, type TableOptions } from './options.ts'
import { rowPlot, type PlotRow } from './row-plot.ts'
import { finite, type Domain } from './scale.ts'
import type { ChartTable } from './table.ts'

/** A stage, how many reached it, and what share that is; shares are null for the first stage. */
export interface FunnelChartStep {
  readonly id: string
  readonly count: number | null
  readonly ofPrevious: Estimate | null
  readonly ofFirst: Estimate | null
}

/** An `AdoptionFunnel` of `@implementere/dimensions`. */
export interface FunnelChartInput {
  readonly steps: readonly FunnelChartStep[]
}

const BAR_HEIGHT = 20

/**
 * How far an intervention gets: a bar for each stage, its share of the stage before, and the interval of its share of the first stage at the end of the bar.
 *
 * Unit: counts, from 0. Missing: a stage that nobody counted keeps its row, with a dotted line and `Not counted`. Throws: {@link ImplementereError}
 * `invalid-width`, `invalid-id-prefix`. Source: drawing ours.
 *
 * @example
 * ```ts
 * import { createEstimate } from '@implementere/model'
 * import { en } from '@implementere/charts/locales/en'
 * const share = createEstimate({ method: 'x', value: 0.9424, numerator: 491, denominator: 521 })
 * const steps = [{ id: 'began', count: 521, ofPrevious: null, ofFirst: null }, { id: 'certified', count: 491, ofPrevious: share, ofFirst: share }]
 * const svg = funnelChart({ steps }, { texts: en, title: 'From training to use', idPrefix: 'f1' })
 * svg.includes('>94.2% of the stage before</text>') // => true
 * ```
 */
export function funnelChart({ steps }: FunnelChartInput, options: ChartOptions): string {
  const { texts } = options
  const width = innerWidth(options)
  const domain: Domain = [0, Math.max(1, ...steps.map(({ count }) => finite(count) ?? 0))]
  const first = finite(steps[0]?.count)
  const plot = rowPlot(
    steps.map((step) => stepRow(step, first, domain, options)),
    { domain, room: 1, ticksFor: () => [] },
    width,
  )
  const unknown = steps.filter(({ count }) => finite(count) === null).length
  return picture(options, texts.sentences.rows({ rows: steps.length, unknown }), [plot, legend(legendOf(steps, options), width)])
}

/**
 * The numbers of {@link funnelChart}.
 *
 * @example
 * ```ts
 * import { en } from '@implementere/charts/locales/en'
 * const steps = [{ id: 'began', count: 521, ofPrevious: null, ofFirst: null }]
 * funnelChartTable({ steps }, { texts: en, title: 'From training to use' }).rows // => [['began', '521', '–', '–', '–']]
 * ```
 */
export function funnelChartTable({ steps }: FunnelChartInput, { texts, title, names }: TableOptions): ChartTable {
  const { words, locale } = texts
  const level = levelOf(steps)
  const interval = (estimate: Estimate | null) => (estimate?.interval ? formatRange(estimate.interval, estimate.unit, locale) : NOTHING)
  const share = (estimate: Estimate | null) => (estimate === null ? NOTHING : estimateText(estimate, texts))
  return {
    caption: title,
    columns: [
      { label: words.stage, numeric: false },
      ...[words.amount, words.ofPrevious, words.ofFirst, intervalName(level, texts)].map((label) => ({ label, numeric: true })),
    ],
    rows: steps.map(({ id, count, ofPrevious, ofFirst }) => [
      nameOf(names, id),
      countText(count, texts),
      share(ofPrevious),
      share(ofFirst),
      interval(ofFirst),
    ]),
  }
}

/** Shown at the head of the column where no interval says its level. */
const USUAL_LEVEL = 0.95

function levelOf(steps: readonly FunnelChartStep[]): number {
  return steps.find(({ ofFirst }) => ofFirst?.interval)?.ofFirst?.interval?.level ?? USUAL_LEVEL
}

function countText(count: number | null, texts: TableOptions['texts']): string {
  const known = finite(count)
  return known === null ? texts.reasons['unknown-count'] : formatValue(known, 'count', texts.locale)
}

function stepRow({ id, count, ofPrevious, ofFirst }: FunnelChartStep, first: number | null, domain: Domain, { texts, names }: ChartOptions): PlotRow {
  const known = finite(count)
  const share = finite(ofPrevious?.value)
  return {
    heading: null,
    label: nameOf(names, id),
    isStrong: false,
    value: countText(count, texts),
    isKnown: known !== null,
    detail: ofPrevious === null || share === null ? null : shareText(ofPrevious, texts),
    draw: (scale, y) => {
      if (known === null) return unknownMark(scale(domain[0]), scale(domain[1]), y)
      const bar = box(scale(0), y - BAR_HEIGHT / 2, scale(known) - scale(0), BAR_HEIGHT, 'ic-bar ic-f-data', ' rx="2"')
      const [lower, upper] = [finite(ofFirst?.interval?.lower), finite(ofFirst?.interval?.upper)]
      if (first === null || lower === null || upper === null) return bar
      const held = (end: number) => scale(Math.min(domain[1], Math.max(domain[0], end * first)))
      return bar + whisker(held(lower), held(upper), y, { from: true, to: true })
    },
  }
}

function shareText(share: Estimate, { locale, words }: TableOptions['texts']): string {
  const value = formatEstimate({ ...share, numerator: null }, locale)
  return `${value} ${words.ofPrevious.toLowerCase()}`
}

function legendOf(steps: readonly FunnelChartStep[], { texts }: ChartOptions): readonly LegendItem[] {
  const { words } = texts
  const hasInterval = steps.some(({ ofFirst }) => ofFirst?.interval)
  const isUnknown = steps.some(({ count }) => finite(count) === null)
  const interval = `${words.ofFirst}: ${intervalName(levelOf(steps), texts)}`
  return [
    ...(hasInterval ? [{ label: interval, sign: whisker(-9, 9, 0, { from: true, to: true }) }] : []),
    ...(isUnknown ? [{ label: texts.reasons['unknown-count'], sign: unknownMark(-9, 9, 0) }] : []),
  ]
}
