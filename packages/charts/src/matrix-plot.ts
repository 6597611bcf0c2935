import type { Block } from './block.ts'
import type { ChartsTexts } from './locales/texts.ts'
import { box, straight, textLine, textLines } from './markup.ts'
import { mark, type MarkShape } from './marks.ts'
import { placeNumbers, type Place } from './number-places.ts'
import { linearScale, type Domain } from './scale.ts'
import { lineHeight, TEXT } from './text-width.ts'
import { wrapText } from './wrap.ts'

/** A numbered point. */
export interface MatrixItem {
  readonly number: number
  readonly importance: number
  readonly changeability: number
  readonly shape: MarkShape
}

/** The scale that importance and changeability are rated on, points. */
const SCALE: Domain = [1, 5]
const TICKS = [1, 2, 3, 4, 5]
/** Height of the plot as a share of its width, within limits. */
const SHAPE = { share: 0.62, least: 260, most: 440 }
/** Room for the mark of a point and for a number of two digits. */
const RADII = { point: 6.5, number: 9 }
const LEFT = 24
/** How far outside the scale a point that does not belong on it is held, points. */
const OUTSIDE = 0.3

/** The plane of importance and changeability with its quadrants and numbered points. */
export function matrixPlot(
  items: readonly MatrixItem[],
  cut: { importance: number; changeability: number } | null,
  texts: ChartsTexts,
  width: number,
): Block {
  const height = Math.min(SHAPE.most, Math.max(SHAPE.least, width * SHAPE.share))
  const top = lineHeight(TEXT.small) + 6
  const area: Area = { left: LEFT, right: width, top, bottom: top + height }
  const room = {
    left: area.left + 2,
    right: area.right - 2,
    top: area.top + quadrantRoom(area, texts),
    bottom: area.bottom - quadrantRoom(area, texts),
  }
  const x = linearScale([SCALE[0] - OUTSIDE, SCALE[1] + OUTSIDE], [room.left, room.right])
  const y = linearScale([SCALE[0] - OUTSIDE, SCALE[1] + OUTSIDE], [room.bottom, room.top])
  const held = (value: number) => Math.min(SCALE[1] + OUTSIDE, Math.max(SCALE[0] - OUTSIDE, value))
  const places = items.map((item) => ({ x: x(held(item.changeability)), y: y(held(item.importance)) }))
  const markup = [
    quadrants(area, cut === null ? null : { x: x(held(cut.changeability)), y: y(held(cut.importance)) }, texts),
    axes(area, x, y, texts),
    points(items, places, room),
  ]
  return { markup: markup.join(''), height: area.bottom + 2 * lineHeight(TEXT.small) + 10 }
}

interface Area {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Names of the quadrants by their corner; they stand in strips along the top and the bottom, where no point is drawn. */
function quadrantNames({ left, right }: Area, { quadrants: names }: ChartsTexts) {
  const wide = (right - left) / 2 - 16
  const wrap = (text: string) => wrapText(text, wide, TEXT.strong, 3)
  return {
    topLeft: wrap(names['risk-to-monitor']),
    topRight: wrap(names['act-first']),
    bottomLeft: wrap(names['leave-for-now']),
    bottomRight: wrap(names['within-reach']),
  }
}

function quadrantRoom(area: Area, texts: ChartsTexts): number {
  const lines = Object.values(quadrantNames(area, texts)).map((name) => name.length)
  return Math.max(...lines) * lineHeight(TEXT.strong) + 10
}

function quadrants(area: Area, cut: Place | null, texts: ChartsTexts): string {
  const { left, right, top, bottom } = area
  const names = quadrantNames(area, texts)
  const low = (lines: readonly string[]) => bottom - 6 - lines.length * lineHeight(TEXT.strong)
  const colour = 'ic-f-muted'
  return [
    cut === null ? '' : box(cut.x, top, right - cut.x, cut.y - top, 'ic-f-soft'),
    box(left, top, right - left, bottom - top, 'ic-s-axis', ' fill="none"'),
    cut === null ? '' : straight(cut.x, top, cut.x, bottom, 'axis') + straight(left, cut.y, right, cut.y, 'axis'),
    textLines(names.topLeft, left + 8, top + 5, TEXT.strong, { colour }),
    textLines(names.topRight, right - 8, top + 5, TEXT.strong, { colour: 'ic-f-text', anchor: 'end' }),
    textLines(names.bottomLeft, left + 8, low(names.bottomLeft), TEXT.strong, { colour }),
    textLines(names.bottomRight, right - 8, low(names.bottomRight), TEXT.strong, { colour, anchor: 'end' }),
  ].join('')
}

function axes({ left, right, top, bottom }: Area, x: (value: number) => number, y: (value: number) => number, { words }: ChartsTexts): string {
  const half = lineHeight(TEXT.small) / 2
  return [
    ...TICKS.map((tick) => textLine(String(tick), x(tick), bottom + 5, TEXT.small, { anchor: 'middle', colour: 'ic-f-muted' })),
    ...TICKS.map((tick) => textLine(String(tick), left - 7, y(tick) - half + 1, TEXT.small, { anchor: 'end', colour: 'ic-f-muted' })),
    textLine(`↑ ${words.importance}`, 0, top - lineHeight(TEXT.small) - 4, TEXT.small),
    textLine(`${words.changeability} →`, right, bottom + lineHeight(TEXT.small) + 6, TEXT.small, { anchor: 'end' }),
  ].join('')
}

/** A mark where each point lies, its number as near as there is room, and a line between them where it had to move. */
function points(items: readonly MatrixItem[], places: readonly Place[], room: Area): string {
  const found = placeNumbers(places, RADII, room)
  const lines = places.map((place, index) => {
    const at = found[index]
    return at && Math.hypot(at.x - place.x, at.y - place.y) > RADII.point + RADII.number + 2
      ? straight(place.x, place.y, at.x, at.y, 'axis', ' stroke-width="0.75"')
      : ''
  })
  const marks = items.map(({ shape }, index) => mark(shape, places[index]!.x, places[index]!.y, 'ic-f-data ic-s-surface'))
  const numbers = items.map(({ number }, index) => {
    const at = found[index]
    return at ? textLine(String(number), at.x, at.y - lineHeight(TEXT.small) / 2 + 1, TEXT.small, { anchor: 'middle' }) : ''
  })
  return lines.join('') + marks.join('') + numbers.join('')
}
