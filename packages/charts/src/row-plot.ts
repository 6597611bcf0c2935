import { NO_BLOCK, type Block } from './block.ts'
import { tickLabels, type Tick } from './axis.ts'
import { straight, textLines } from './markup.ts'
import { WIDE_FROM } from './options.ts'
import { linearScale, type Domain, type Scale } from './scale.ts'
import { lineHeight, TEXT, widthOf } from './text-width.ts'
import { wrapText } from './wrap.ts'

/** One line of a chart of rows: its name, what is drawn, and its value in words. */
export interface PlotRow {
  /** A heading above this row; null where the group goes on. */
  readonly heading: string | null
  readonly label: string
  readonly isStrong: boolean
  readonly value: string
  /** Whether `value` is one. The column is as wide as the values are; why there is none takes the lines it needs. */
  readonly isKnown: boolean
  /** A second, smaller line below the value. */
  readonly detail: string | null
  /** What is drawn, with `y` the middle of the row. */
  readonly draw: (scale: Scale, y: number) => string
}

/** What a round mark needs beyond the end of its scale. */
export const MARK_ROOM = 7

/** The scale under the rows. */
export interface RowAxis {
  readonly domain: Domain
  /** Ticks that have room on a width; none for an axis that is not shown. */
  readonly ticksFor: (width: number) => readonly Tick[]
  /** A value that every row is seen against; null for none. */
  readonly reference?: number | null
  /** Room that marks need beyond both ends of the scale; bars need none. */
  readonly room: number
}

const ROW_GAP = 10
const COLUMN_GAP = 16
/** Height that is kept for what is drawn. */
const MARK_HEIGHT = 22
/** Greatest share of the width for names, and for values, where they stand beside the marks. */
const SHARE = { label: 0.36, value: 0.26 }
const LEAST_COLUMN = 118
const LABEL_LINES = 4
const VALUE_LINES = 4

/** Rows under one another on one scale: names to the left and values to the right where there is room, else above the marks. */
export function rowPlot(rows: readonly PlotRow[], axis: RowAxis, width: number): Block {
  if (rows.length === 0) return NO_BLOCK
  const columns = columnsFor(rows, axis.room, width)
  const scale = linearScale(axis.domain, [columns.from, columns.to])
  const ticks = axis.ticksFor(columns.to - columns.from)
  const parts: string[] = []
  const grid: string[] = []
  let y = 0
  let top = 0
  for (const [index, row] of rows.entries()) {
    const placed = placeRow(row, columns, index === 0 ? y : y + ROW_GAP)
    if (index === 0) top = placed.markTop
    if (columns.stacked) grid.push(gridLines(ticks, axis, scale, placed.markTop, placed.markTop + MARK_HEIGHT))
    parts.push(placed.markup, row.draw(scale, placed.middle))
    y = placed.bottom
  }
  if (!columns.stacked) grid.push(gridLines(ticks, axis, scale, top, y))
  if (ticks.length === 0) return { markup: [...grid, ...parts].join(''), height: y }
  return { markup: [...grid, ...parts, tickLabels(ticks, scale, y + 6, width)].join(''), height: y + 6 + lineHeight(TEXT.small) }
}

interface Columns {
  readonly stacked: boolean
  readonly label: number
  readonly value: number
  /** Where the marks begin and end. */
  readonly from: number
  readonly to: number
  readonly width: number
}

interface PlacedRow {
  readonly markup: string
  readonly markTop: number
  readonly middle: number
  readonly bottom: number
}

function columnsFor(rows: readonly PlotRow[], room: number, width: number): Columns {
  const labels = widest(rows.flatMap(({ label, heading, isStrong }) => [textWidth(label, isStrong), textWidth(heading ?? '', true)]))
  const values = widest(
    rows.map(({ value, detail, isStrong, isKnown }) => (isKnown ? Math.max(textWidth(value, isStrong), widthOf(detail ?? '', TEXT.small)) : 0)),
  )
  if (width < WIDE_FROM) return { stacked: true, label: width, value: Math.min(values, width * 0.5), from: room, to: width - room, width }
  const [label, value] = [Math.min(labels, width * SHARE.label), Math.min(values, width * SHARE.value)]
  return { stacked: false, label, value, from: label + COLUMN_GAP, to: width - value - COLUMN_GAP, width }
}

function placeRow(row: PlotRow, columns: Columns, top: number): PlacedRow {
  const heading = row.heading === null ? [] : wrapText(row.heading, columns.label, TEXT.strong, 2)
  const headed = top + heading.length * lineHeight(TEXT.strong) + (heading.length > 0 ? 4 : 0)
  const head = textLines(heading, 0, top, TEXT.strong)
  const placed = columns.stacked ? placeStacked(row, columns, headed) : placeBeside(row, columns, headed)
  return { ...placed, markup: head + placed.markup }
}

/** Name, mark and value side by side, each about the same middle. */
function placeBeside(row: PlotRow, columns: Columns, top: number): PlacedRow {
  const style = row.isStrong ? TEXT.strong : TEXT.body
  const label = wrapText(row.label, columns.label, style, LABEL_LINES)
  const value = wrapText(row.value, columns.value, style, VALUE_LINES)
  const detail = wrapText(row.detail ?? '', columns.value, TEXT.small, VALUE_LINES)
  const heights = [label.length * lineHeight(style), value.length * lineHeight(style) + detail.length * lineHeight(TEXT.small)] as const
  const height = Math.max(MARK_HEIGHT, ...heights)
  const middle = top + height / 2
  const valueTop = middle - heights[1] / 2
  const markup =
    textLines(label, 0, middle - heights[0] / 2, style) +
    textLines(value, columns.width, valueTop, style, { anchor: 'end' }) +
    textLines(detail, columns.width, valueTop + value.length * lineHeight(style), TEXT.small, { anchor: 'end', colour: 'ic-f-muted' })
  return { markup, markTop: middle - MARK_HEIGHT / 2, middle, bottom: top + height }
}

/** Name and value above the mark. */
function placeStacked(row: PlotRow, columns: Columns, top: number): PlacedRow {
  const style = row.isStrong ? TEXT.strong : TEXT.body
  const value = wrapText(row.value, columns.value, style, VALUE_LINES)
  const detail = wrapText(row.detail ?? '', columns.value, TEXT.small, VALUE_LINES)
  const label = wrapText(row.label, columns.width - columns.value - COLUMN_GAP, style, LABEL_LINES)
  const valueHeight = value.length * lineHeight(style) + detail.length * lineHeight(TEXT.small)
  const markTop = top + Math.max(label.length * lineHeight(style), valueHeight) + 2
  const markup =
    textLines(label, 0, top, style) +
    textLines(value, columns.width, top, style, { anchor: 'end' }) +
    textLines(detail, columns.width, top + value.length * lineHeight(style), TEXT.small, { anchor: 'end', colour: 'ic-f-muted' })
  return { markup, markTop, middle: markTop + MARK_HEIGHT / 2, bottom: markTop + MARK_HEIGHT }
}

function gridLines(ticks: readonly Tick[], { reference = null }: RowAxis, scale: Scale, from: number, to: number): string {
  const line = reference === null ? '' : straight(scale(reference), from, scale(reference), to, 'axis', ' stroke-width="1.5"')
  return ticks.map(({ value }) => straight(scale(value), from, scale(value), to, 'grid')).join('') + line
}

function textWidth(text: string, isStrong: boolean): number {
  return widthOf(text, isStrong ? TEXT.strong : TEXT.body)
}

/** The widest of widths; never less than a short word needs. */
function widest(widths: readonly number[]): number {
  return Math.ceil(widths.reduce((most, width) => Math.max(most, width), LEAST_COLUMN)) + 1
}
