import { formatValue, type Unit } from '@implementere/model'
import { valueTicks, type Tick } from './axis.ts'
import type { Block } from './block.ts'
import type { ChartsTexts } from './locales/texts.ts'
import { coordinate, straight, textLine, textLines } from './markup.ts'
import { disc, gapMark, mark } from './marks.ts'
import { placeLineLabels, type LineLabel } from './line-labels.ts'
import { WIDE_FROM } from './options.ts'
import { periodAxis } from './period-axis.ts'
import type { PlotArea } from './plot-area.ts'
import { linearScale, roundDomain, type Domain } from './scale.ts'
import type { SignalSign } from './signal-sign.ts'
import { lineHeight, TEXT, widthOf } from './text-width.ts'
import { wrapText } from './wrap.ts'

/** A level across the chart, one entry for each period, null where it does not exist. */
export interface LevelLine {
  readonly kind: 'center' | 'limit'
  readonly name: string
  readonly levels: readonly (number | null)[]
}

/** A series as it is drawn: every list is as long as the periods. */
export interface LinePlot {
  readonly periods: readonly string[]
  readonly values: readonly (number | null)[]
  readonly unit: Unit
  readonly lines: readonly LevelLine[]
  /** Indices, other than 0, at which a new segment starts. */
  readonly starts: readonly number[]
  /** By index: the points that belong to a signal. */
  readonly signals: ReadonlyMap<number, SignalSign>
}

const HEIGHT = { wide: 250, narrow: 210 }
const TICKS = 5
/** Radius of a point: a share of the room it has, within limits. */
const RADIUS = { share: 0.36, least: 0.8, most: 3.8 }
/** Below this radius points lie so close that a rim around each would hide the others, and a heavy line too. */
const CLOSE = 2.5
const LINE_WIDTH = { usual: 1.75, close: 1 }
/** PlotArea of the mark of a signal, for a point of the greatest radius. */
const SIGNAL_AREA = 95
/** Width kept for the names of the lines, to the right of the plot. */
const NAME_WIDTH = 132
const NAME_GAP = 10
/** Share of the values' extent that is left free above and below. */
const ROOM = 0.04

/** The plot of a series: levels behind, then the line broken at every gap, then a mark for every value. */
export function linePlot(plot: LinePlot, texts: ChartsTexts, width: number): Block {
  const isWide = width >= WIDE_FROM
  const height = isWide ? HEIGHT.wide : HEIGHT.narrow
  const domain = domainOf(plot)
  const ticks = valueTicks(domain, TICKS, plot.unit, texts.locale)
  const top = lineHeight(TEXT.small) / 2
  const left = Math.ceil(Math.max(...ticks.map(({ label }) => widthOf(label, TEXT.small)))) + 8
  const right = isWide && plot.lines.length > 0 ? width - NAME_WIDTH - NAME_GAP : width - 4
  const y = linearScale(domain, [top + height, top])
  const step = (right - left) / Math.max(1, plot.periods.length)
  const area: PlotArea = { left, right, top, bottom: top + height, step, xOf: (index) => left + (index + 0.5) * step, y }
  const axis = periodAxis(plot.periods, area, texts)
  const markup = [
    gaps(plot.values, area),
    grid(ticks, area),
    ...plot.starts.map((start) => segmentBorder(left + start * step, area)),
    ...plot.lines.map((one) => levelLine(one, plot.starts, area)),
    seriesLine(plot.values, area),
    points(plot, area),
    isWide ? names(plot, texts, area) : '',
    axis.markup,
  ].join('')
  return { markup, height: area.bottom + axis.height }
}

/** Round ends around what is drawn; proportions stay within 0 and 1 where they are. */
function domainOf({ values, lines, unit }: LinePlot): Domain {
  const known = [...values, ...lines.flatMap(({ levels }) => levels)].filter((value) => value !== null)
  const [low, high] = roundDomain(known, TICKS)
  const room = (high - low) * ROOM
  const isShare = unit === 'proportion' && known.every((value) => value >= 0 && value <= 1)
  const [from, to] = roundDomain([low - (low === 0 ? 0 : room), high + room], TICKS)
  if (!Number.isFinite(room)) return [low, high]
  return isShare ? [Math.max(0, from), Math.min(1, to)] : [from, to]
}

function grid(ticks: readonly Tick[], { left, right, y }: PlotArea): string {
  const half = lineHeight(TEXT.small) / 2
  return ticks
    .map(({ value, label }) => {
      const at = y(value)
      return straight(left, at, right, at, 'grid') + textLine(label, left - 8, at - half + 1, TEXT.small, { anchor: 'end', colour: 'ic-f-muted' })
    })
    .join('')
}

/** One area for every stretch of periods without a value. */
function gaps(values: readonly (number | null)[], { left, top, bottom, step }: PlotArea): string {
  const found: string[] = []
  for (let index = 0; index < values.length; index += 1) {
    if (values[index] !== null) continue
    const from = index
    while (index + 1 < values.length && values[index + 1] === null) index += 1
    const width = (index + 1 - from) * step
    found.push(gapMark(left + from * step, top, width, bottom - top, ` data-periods="${index + 1 - from}"`))
  }
  return found.join('')
}

function segmentBorder(x: number, { top, bottom }: PlotArea): string {
  return straight(x, top, x, bottom, 'axis', ' stroke-width="1"')
}

/** A level as steps, from edge to edge of its periods, broken where it does not exist and where a segment starts. */
function levelLine({ kind, levels }: LevelLine, starts: readonly number[], { left, step, y }: PlotArea): string {
  let path = ''
  let before: number | null = null
  for (const [index, level] of levels.entries()) {
    const from = left + index * step
    if (level === null) before = null
    else {
      const at = coordinate(y(level))
      if (before === null || starts.includes(index)) path += `M${coordinate(from)} ${at}`
      else if (before !== level) path += `V${at}`
      if (levels[index + 1] !== level || starts.includes(index + 1)) path += `H${coordinate(from + step)}`
      before = level
    }
  }
  if (path === '') return ''
  const look = kind === 'center' ? ' stroke-width="1.5"' : ' stroke-width="1.5" stroke-dasharray="5 4"'
  return `<path class="ic-${kind} ic-s-${kind === 'center' ? 'text' : 'axis'}" fill="none" d="${path}"${look}/>`
}

/** From point to point, broken at every gap. */
function seriesLine(values: readonly (number | null)[], { xOf, y, step }: PlotArea): string {
  let path = ''
  for (const [index, value] of values.entries()) {
    if (value === null) continue
    const joins = index > 0 && values[index - 1] !== null
    path += `${joins ? 'L' : 'M'}${coordinate(xOf(index))} ${coordinate(y(value))}`
  }
  const width = step * RADIUS.share < CLOSE ? LINE_WIDTH.close : LINE_WIDTH.usual
  return path === '' ? '' : `<path class="ic-s-data" fill="none" d="${path}" stroke-width="${width}" stroke-linejoin="round"/>`
}

function points({ values, signals }: LinePlot, { xOf, y, step }: PlotArea): string {
  const radius = Math.min(RADIUS.most, Math.max(RADIUS.least, step * RADIUS.share))
  const area = SIGNAL_AREA * Math.max(0.25, radius / RADIUS.most)
  const look = radius < CLOSE ? 'ic-f-data' : 'ic-f-data ic-s-surface'
  const found: string[] = []
  const marked: string[] = []
  for (const [index, value] of values.entries()) {
    if (value === null) continue
    const sign = signals.get(index)
    if (sign === undefined) found.push(disc(xOf(index), y(value), radius, look))
    else marked.push(mark(sign, xOf(index), y(value), 'ic-f-signal ic-s-surface', area))
  }
  return found.join('') + marked.join('')
}

/** The names of the lines at the right, beside where they end. */
function names({ lines, unit }: LinePlot, texts: ChartsTexts, area: PlotArea): string {
  const labels = lines.flatMap(({ kind, name, levels }): readonly LineLabel[] => {
    const last = levels.at(-1) ?? null
    if (last === null) return []
    const text = lineName(name, last, unit, texts)
    return [{ at: area.y(last), lines: wrapText(text, NAME_WIDTH, TEXT.small, 3), colour: kind === 'center' ? 'ic-f-text' : 'ic-f-muted' }]
  })
  return placeLineLabels(labels, area.top, area.bottom)
    .map(({ top, lines: text, colour }) => textLines(text, area.right + NAME_GAP, top, TEXT.small, { colour }))
    .join('')
}

/** The name of a level with its value. */
export function lineName(name: string, level: number, unit: Unit, { locale }: ChartsTexts): string {
  return `${name} ${formatValue(level, unit, locale)}`
}
