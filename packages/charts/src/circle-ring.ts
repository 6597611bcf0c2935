import { PHASES, textOf, type PhaseDefinition } from '@implementere/model'
import { arc } from 'd3-shape'
import type { Block } from './block.ts'
import type { CircleChartInput, CircleChartOptions } from './circle-input.ts'
import { elementSign } from './element-sign.ts'
import { coordinate, textLine, textLines } from './markup.ts'
import { nameOf } from './options.ts'
import { lineHeight, TEXT, type TextStyle } from './text-width.ts'
import { wrapText } from './wrap.ts'

/** Width and height of the ring. */
export const RING_SIZE = 330
const CENTRE = RING_SIZE / 2
const RADIUS = { inner: 60, outer: 152 }
/** The signs of the elements lie on the outer edge, larger than in a list; the names of the phases in the middle of the ring. */
const SIGN_SCALE = 1.4
const NAMES_AT = 106
/** Degrees left free between two phases, for the arrow. */
const GAP = 10
const NAME_WIDTH = 118
const FULL_TURN = 360

/** The four phases as a ring, clockwise from the top, with the signs of their core elements and the round in the middle. */
export function circleRing(input: CircleChartInput | null, options: CircleChartOptions): Block {
  const parts = PHASES.map((phase, index) => segment(phase, index, input, options) + arrow(index))
  return { markup: `<g transform="translate(${CENTRE} ${CENTRE})">${parts.join('')}${middle(input, options)}</g>`, height: RING_SIZE }
}

function segment(phase: PhaseDefinition, index: number, input: CircleChartInput | null, options: CircleChartOptions): string {
  const [from, to] = anglesOf(index)
  const isNow = input?.phase === phase.id
  const path = arc<null>().digits(1)
  const shape = path.innerRadius(RADIUS.inner).outerRadius(RADIUS.outer).startAngle(radians(from)).endAngle(radians(to)).cornerRadius(4)(null)!
  const look = isNow ? 'ic-f-soft ic-s-signal" stroke-width="3' : 'ic-f-soft ic-s-data" stroke-width="1'
  return `<path class="${look}" d="${shape}"/>${phaseName(phase, index, options)}${signs(phase, index, input)}`
}

function phaseName({ id, roman }: PhaseDefinition, index: number, { phases }: CircleChartOptions): string {
  const [from, to] = anglesOf(index)
  const at = point(NAMES_AT, (from + to) / 2)
  const lines = wrapText(nameOf(phases, id), NAME_WIDTH, TEXT.strong, 2)
  const height = lineHeight(TEXT.small) + lines.length * lineHeight(TEXT.strong)
  const top = at.y - height / 2
  return (
    textLine(roman, at.x, top, TEXT.small, { anchor: 'middle' }) +
    textLines(lines, at.x, top + lineHeight(TEXT.small), TEXT.strong, { anchor: 'middle' })
  )
}

/** The signs of a phase's elements, evenly along its outer edge. */
function signs({ coreElements }: PhaseDefinition, index: number, input: CircleChartInput | null): string {
  if (input === null) return ''
  const [from, to] = anglesOf(index)
  return coreElements
    .map((element, place) => {
      const { x, y } = point(RADIUS.outer, from + ((place + 0.5) * (to - from)) / coreElements.length)
      return `<g transform="translate(${coordinate(x)} ${coordinate(y)}) scale(${SIGN_SCALE})">${elementSign(input.elements[element].status)}</g>`
    })
    .join('')
}

/** The arrow from one phase to the next; the last one closes the circle. */
function arrow(index: number): string {
  const angle = anglesOf(index)[1] + GAP / 2
  const at = (RADIUS.inner + RADIUS.outer) / 2
  const corners = [point(at - 9, angle - 3), point(at + 9, angle - 3), point(at, angle + 4)]
  return `<path class="ic-f-data" d="M${corners.map(({ x, y }) => `${coordinate(x)} ${coordinate(y)}`).join('L')}Z"/>`
}

/** Which round it is, and whether the work is under way. */
function middle(input: CircleChartInput | null, { texts }: CircleChartOptions): string {
  if (input === null) return ''
  const width = RADIUS.inner * 1.6
  const round = input.cycle > 0 ? wrapText(texts.sentences.round({ cycle: input.cycle }), width, TEXT.strong, 2) : []
  const lifecycle = wrapText(textOf(texts.lifecycles, input.lifecycle), width, TEXT.small, 2)
  const height = (lines: readonly string[], style: TextStyle) => lines.length * lineHeight(style)
  const top = -(height(round, TEXT.strong) + height(lifecycle, TEXT.small)) / 2
  return (
    textLines(round, 0, top, TEXT.strong, { anchor: 'middle' }) +
    textLines(lifecycle, 0, top + height(round, TEXT.strong), TEXT.small, { anchor: 'middle', colour: 'ic-f-muted' })
  )
}

/** First and last angle of a phase, in degrees clockwise from the top. */
function anglesOf(index: number): readonly [number, number] {
  const quarter = FULL_TURN / PHASES.length
  return [index * quarter + GAP / 2, (index + 1) * quarter - GAP / 2]
}

function point(radius: number, degrees: number): { readonly x: number; readonly y: number } {
  return { x: radius * Math.sin(radians(degrees)), y: -radius * Math.cos(radians(degrees)) }
}

function radians(degrees: number): number {
  return (degrees * Math.PI * 2) / FULL_TURN
}
