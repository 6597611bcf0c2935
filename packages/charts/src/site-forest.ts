import { formatRange, formatValue, type Interval, type Unit } from '@implementere/model'
import { fittingTicks } from './axis.ts'
import { picture } from './block.ts'
import { intervalName, NOTHING, reasonText } from './estimate-rows.ts'
import { legend, type LegendItem } from './legend.ts'
import { box, straight } from './markup.ts'
import { disc, mark, unknownMark } from './marks.ts'
import { innerWidth, nameOf, type ChartOptions, type TableOptions } from './options.ts'
import { MARK_ROOM, rowPlot, type PlotRow } from './row-plot.ts'
import { finite, roundDomain, type Domain, type Scale } from './scale.ts'
import type { ChartTable } from './table.ts'

/** A site with its own mean and the one drawn towards the mean of all. */
export interface ForestSite {
  readonly site: string | null
  readonly n: number
  readonly missing: number
  readonly mean: number | null
  readonly shrunken: number | null
}

/** A `SiteComparison` of `@implementere/dimensions`. */
export interface SiteForestInput {
  /** The mean of all sites. */
  readonly value: number | null
  readonly reason: string | null
  readonly interval: Interval | null
  readonly sites: readonly ForestSite[]
}

/** A table of sites. */
export interface SiteTableOptions extends TableOptions {
  /** Unit of the means; `proportion` when absent. */
  readonly unit?: Unit
}

/** A picture of sites. */
export interface SiteForestOptions extends ChartOptions, SiteTableOptions {}

/** The ring stays visible around the diamond where both means are the same. */
const OWN_RADIUS = 6.5

/**
 * Sites side by side: the own mean as a ring, the estimate drawn towards the mean of all as a diamond, in the order given and never as a ranking.
 *
 * Missing: a site without values keeps its row, with a dotted line; without a grand mean its reason is said and no line is drawn. Throws:
 * {@link ImplementereError} `invalid-width`, `invalid-id-prefix`. Source: drawing ours; estimates as the input says.
 *
 * @example
 * ```ts
 * import { en } from '@implementere/charts/locales/en'
 * const sites = [{ site: 'north', n: 8, missing: 0, mean: 0.9, shrunken: 0.84 }, { site: 'south', n: 0, missing: 3, mean: null, shrunken: null }]
 * const svg = siteForest({ value: 0.8, reason: null, interval: null, sites }, { texts: en, title: 'Sites', idPrefix: 's1', names: { north: 'North' } })
 * svg.includes('>North</text>') && svg.includes('>84%</text>') && svg.includes('>No figures</text>') // => true
 * ```
 */
export function siteForest(input: SiteForestInput, options: SiteForestOptions): string {
  const { texts, unit = 'proportion' } = options
  const width = innerWidth(options)
  const domain = domainOf(input)
  const grand: PlotRow = {
    heading: null,
    label: texts.words.grandMean,
    isStrong: true,
    isKnown: finite(input.value) !== null,
    value: finite(input.value) === null ? reasonText(input.reason, texts) : formatValue(finite(input.value), unit, texts.locale),
    detail: input.interval === null ? null : formatRange(input.interval, unit, texts.locale),
    draw: (scale, y) => grandMarks(input, domain, scale, y),
  }
  const rows = input.sites.map((site) => siteRow(site, domain, options))
  const plot = rowPlot(
    [...rows, grand],
    { domain, room: MARK_ROOM, reference: finite(input.value), ticksFor: (room) => fittingTicks(domain, room, unit, texts.locale) },
    width,
  )
  const unknown = input.sites.filter(({ mean }) => finite(mean) === null).length
  return picture(options, texts.sentences.rows({ rows: input.sites.length, unknown }), [plot, legend(legendOf(input, options), width)])
}

/**
 * The numbers of {@link siteForest}.
 *
 * @example
 * ```ts
 * import { en } from '@implementere/charts/locales/en'
 * const sites = [{ site: null, n: 8, missing: 1, mean: 0.9, shrunken: 0.84 }]
 * siteForestTable({ value: 0.8, reason: null, interval: null, sites }, { texts: en, title: 'Sites' }).rows[0] // => ['Site not stated', '8 values, 1 missing', '90%', '84%']
 * ```
 */
export function siteForestTable(input: SiteForestInput, options: SiteTableOptions): ChartTable {
  const { texts, title, unit = 'proportion' } = options
  const { words, sentences, locale } = texts
  const text = (value: number | null) => formatValue(finite(value), unit, locale)
  const total = input.sites.reduce((sum, { n, missing }) => ({ n: sum.n + n, missing: sum.missing + missing }), { n: 0, missing: 0 })
  const grand = finite(input.value) === null ? reasonText(input.reason, texts) : text(input.value)
  const interval = input.interval === null ? '' : ` (${formatRange(input.interval, unit, locale)})`
  return {
    caption: title,
    columns: [{ label: words.site, numeric: false }, ...[words.values, words.ownMean, words.shrunken].map((label) => ({ label, numeric: true }))],
    rows: [
      ...input.sites.map(({ site, n, missing, mean, shrunken }) => [
        siteName(site, options),
        sentences.values({ count: n, missing }),
        text(mean),
        text(shrunken),
      ]),
      [words.grandMean, sentences.values({ count: total.n, missing: total.missing }), NOTHING, grand + interval],
    ],
  }
}

function siteName(site: string | null, { texts, names }: TableOptions): string {
  return site === null ? texts.words.noSite : nameOf(names, site)
}

function domainOf({ value, interval, sites }: SiteForestInput): Domain {
  const all = [value, interval?.lower, interval?.upper, ...sites.flatMap(({ mean, shrunken }) => [mean, shrunken])]
  return roundDomain(
    all.flatMap((one) => finite(one) ?? []),
    5,
  )
}

function siteRow({ site, n, missing, mean, shrunken }: ForestSite, domain: Domain, options: SiteForestOptions): PlotRow {
  const { texts, unit = 'proportion' } = options
  const [own, drawn] = [finite(mean), finite(shrunken)]
  const shown = drawn ?? own
  return {
    heading: null,
    label: siteName(site, options),
    isStrong: false,
    isKnown: true,
    value: shown === null ? texts.words.noData : formatValue(shown, unit, texts.locale),
    detail: texts.sentences.values({ count: n, missing }),
    draw: (scale, y) => {
      if (shown === null) return unknownMark(scale(domain[0]), scale(domain[1]), y)
      const link = own !== null && drawn !== null ? straight(scale(own), y, scale(drawn), y, 'data', ' stroke-width="1.5"') : ''
      const ring = own === null ? '' : disc(scale(own), y, OWN_RADIUS, 'ic-f-surface ic-s-data')
      return link + ring + (drawn === null ? '' : mark('diamond', scale(drawn), y, 'ic-f-data ic-s-surface'))
    },
  }
}

function grandMarks({ value, interval }: SiteForestInput, domain: Domain, scale: Scale, y: number): string {
  const known = finite(value)
  if (known === null) return unknownMark(scale(domain[0]), scale(domain[1]), y)
  const [from, to] = [finite(interval?.lower) ?? domain[0], finite(interval?.upper) ?? domain[1]]
  const range = interval === null ? '' : box(scale(from), y - 6, scale(to) - scale(from), 12, 'ic-f-soft ic-s-axis', ' rx="2"')
  return range + straight(scale(known), y - 11, scale(known), y + 11, 'text', ' stroke-width="2"')
}

function legendOf({ value, interval }: SiteForestInput, { texts }: ChartOptions): readonly LegendItem[] {
  const { words } = texts
  return [
    { label: words.ownMean, sign: disc(0, 0, OWN_RADIUS, 'ic-f-surface ic-s-data') },
    { label: words.shrunken, sign: mark('diamond', 0, 0, 'ic-f-data ic-s-surface') },
    ...(finite(value) === null ? [] : [{ label: words.grandMean, sign: straight(0, -7, 0, 7, 'axis', ' stroke-width="1.5"') }]),
    ...(interval === null ? [] : [{ label: intervalName(interval.level, texts), sign: box(-9, -6, 18, 12, 'ic-f-soft ic-s-axis', ' rx="2"') }]),
  ]
}
