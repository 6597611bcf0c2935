import { formatRange, type Estimate, type Names } from '@implementere/model'
import { fittingTicks } from './axis.ts'
import { picture } from './block.ts'
import { estimateTable, estimateText, intervalName, type NamedEstimate } from './estimate-rows.ts'
import { legend, type LegendItem } from './legend.ts'
import { band, beyondMark, mark, unknownMark, whisker } from './marks.ts'
import { innerWidth, nameOf, type ChartOptions, type TableOptions } from './options.ts'
import { MARK_ROOM, rowPlot, type PlotRow } from './row-plot.ts'
import { finite, type Domain, type Scale } from './scale.ts'
import type { ChartTable } from './table.ts'

/** A cell of `summarise` of `@implementere/dimensions`, or any estimates by id. */
export interface DimensionPanelInput {
  readonly estimates: Readonly<Record<string, Estimate>>
}

/** A table of estimates in groups. */
export interface DimensionTableOptions extends TableOptions {
  /** Names of the dimensions, by what stands before the first dot of a measure's id. */
  readonly groups?: Names
}

/** A panel in groups. */
export interface DimensionPanelOptions extends ChartOptions, DimensionTableOptions {}

/** Values above this are shown by an arrow at the end of the scale and in figures, so that one of them does not press the others together. */
const SCALE_TO = 2

/**
 * Measures under one another with their intervals, and with what is unknown as an area.
 *
 * Unit: proportions are drawn from 0 to 100 per cent, further when one is above 1 (an arrow above 200); a value of another unit stands in its row in figures.
 * Missing: an estimate without a value keeps its row, with a dotted line and its reason; an interval without an end runs to the end of the scale without a cap.
 * Throws: {@link ImplementereError} `invalid-width`, `invalid-id-prefix`. Source: drawing ours.
 *
 * @example
 * ```ts
 * import { createEstimate } from '@implementere/model'
 * import { en } from '@implementere/charts/locales/en'
 * const estimates = { 'dosage.sessions': createEstimate({ method: 'x', value: 1.1 }), 'quality.overall': createEstimate({ method: 'x', reason: 'no-data' }) }
 * const svg = dimensionPanel({ estimates }, { texts: en, title: 'Spring', idPrefix: 'p1', groups: { dosage: 'Dosage' }, names: { 'dosage.sessions': 'Sessions held' } })
 * svg.includes('>Dosage</text>') && svg.includes('>110%</text>') && svg.includes('>No figures</text>') // => true
 * ```
 */
export function dimensionPanel(input: DimensionPanelInput, options: DimensionPanelOptions): string {
  const { texts } = options
  const width = innerWidth(options)
  const rows = Object.entries(input.estimates).map(([id, estimate]) => ({ id, name: nameOf(options.names, id), estimate }))
  const domain = domainOf(rows)
  const plot = rowPlot(
    rows.map((row, index) => panelRow(row, headingAt(rows, index, options.groups), domain, options)),
    { domain, room: MARK_ROOM, ticksFor: (room) => fittingTicks(domain, room, 'proportion', texts.locale) },
    width,
  )
  const unknown = rows.filter(({ estimate }) => finite(estimate.value) === null).length
  return picture(options, texts.sentences.rows({ rows: rows.length, unknown }), [plot, legend(legendOf(rows, options), width)])
}

/**
 * The numbers of {@link dimensionPanel}.
 *
 * @example
 * ```ts
 * import { createEstimate } from '@implementere/model'
 * import { en } from '@implementere/charts/locales/en'
 * const estimates = { 'quality.overall': createEstimate({ method: 'x', reason: 'no-data' }) }
 * dimensionPanelTable({ estimates }, { texts: en, title: 'Spring' }).rows // => [['quality.overall', 'No figures']]
 * ```
 */
export function dimensionPanelTable({ estimates }: DimensionPanelInput, options: DimensionTableOptions): ChartTable {
  const rows = Object.entries(estimates).map(([id, estimate]) => ({ name: fullName(id, options), estimate }))
  return estimateTable(options.title, options.texts.words.measure, rows, options.texts)
}

interface PanelEntry extends NamedEstimate {
  readonly id: string
}

function fullName(id: string, { names, groups }: DimensionTableOptions): string {
  const group = groupOf(id)
  return groups !== undefined && Object.hasOwn(groups, group) ? `${nameOf(groups, group)}: ${nameOf(names, id)}` : nameOf(names, id)
}

function groupOf(id: string): string {
  return id.split('.', 1)[0]!
}

/** The heading of a row that begins a group. */
function headingAt(rows: readonly PanelEntry[], index: number, groups: Names | undefined): string | null {
  const group = groupOf(rows[index]!.id)
  if (groups === undefined || !Object.hasOwn(groups, group)) return null
  return index > 0 && groupOf(rows[index - 1]!.id) === group ? null : nameOf(groups, group)
}

function isOnScale({ unit }: Estimate): boolean {
  return unit === 'proportion'
}

function domainOf(rows: readonly PanelEntry[]): Domain {
  const values = rows.flatMap(({ estimate }) => (isOnScale(estimate) ? [finite(estimate.value) ?? 0] : []))
  return [Math.max(-1, Math.min(0, ...values)), Math.min(SCALE_TO, Math.max(1, ...values))]
}

function panelRow({ name, estimate }: PanelEntry, heading: string | null, domain: Domain, { texts }: ChartOptions): PlotRow {
  const { interval, unit } = estimate
  const drawn = isOnScale(estimate)
  const isKnown = finite(estimate.value) !== null
  const range = interval === null || !isKnown ? null : formatRange(interval, unit, texts.locale)
  return {
    heading,
    label: name,
    isStrong: false,
    value: estimateText(estimate, texts),
    isKnown: isKnown && drawn,
    detail: drawn || !isKnown ? range : texts.words.cannotBeDrawn,
    draw: (scale, y) => (drawn ? estimateMarks(estimate, domain, scale, y) : ''),
  }
}

function estimateMarks({ value, bounds, interval }: Estimate, domain: Domain, scale: Scale, y: number): string {
  const held = (one: number) => scale(Math.min(domain[1], Math.max(domain[0], one)))
  const isInside = (one: number | null) => one !== null && one >= domain[0] && one <= domain[1]
  const [known, lower, upper] = [finite(value), finite(interval?.lower), finite(interval?.upper)]
  return [
    bounds !== null && bounds.lower < bounds.upper ? band(held(bounds.lower), held(bounds.upper), y, 14) : '',
    known === null ? unknownMark(scale(domain[0]), scale(domain[1]), y) : '',
    known === null || interval === null
      ? ''
      : whisker(held(lower ?? domain[0]), held(upper ?? domain[1]), y, { from: isInside(lower), to: isInside(upper) }, 'data'),
    known === null ? '' : known > domain[1] ? beyondMark(scale(domain[1]), y) : mark('disc', held(known), y, 'ic-f-data ic-s-surface'),
  ].join('')
}

function legendOf(rows: readonly PanelEntry[], { texts }: ChartOptions): readonly LegendItem[] {
  const { words } = texts
  const drawn = rows.filter(({ estimate }) => isOnScale(estimate))
  const level = drawn.find(({ estimate }) => estimate.interval !== null)?.estimate.interval?.level
  const isOpen = drawn.some(({ estimate: { bounds } }) => bounds !== null && bounds.lower < bounds.upper)
  const isUnknown = drawn.some(({ estimate }) => finite(estimate.value) === null)
  return [
    { label: words.value, sign: mark('disc', 0, 0, 'ic-f-data ic-s-surface') },
    ...(level === undefined ? [] : [{ label: intervalName(level, texts), sign: whisker(-9, 9, 0, { from: true, to: true }, 'data') }]),
    ...(isOpen ? [{ label: words.bounds, sign: band(-10, 10, 0, 12) }] : []),
    ...(isUnknown ? [{ label: words.unknown, sign: unknownMark(-9, 9, 0) }] : []),
  ]
}
