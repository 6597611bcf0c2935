import { CORE_ELEMENTS, PHASES, type PhaseDefinition } from '@implementere/model'
import { coreElements, phases } from '@implementere/model/locales/nb'

const SIZE = { width: 1080, height: 470 }
const CENTRE = { x: SIZE.width / 2, y: SIZE.height / 2 }
/** Radii of the ring, in picture units. */
const RING = { inner: 85, outer: 220 }
/** Degrees left free between two phases, for the arrow. */
const GAP = 12
const LINE = { height: 21, characters: 33 }

/** The circle of the model as a picture: phases in their order, clockwise, each with its core elements. */
export function circlePicture(): string {
  const parts = PHASES.map((phase, index) => [segment(phase, index), arrow(index), elementList(phase, index)].join('\n'))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" role="img" aria-labelledby="title description">`,
    '<title id="title">Modellen Implementere</title>',
    `<desc id="description">${escape(description())}</desc>`,
    STYLE,
    ...parts,
    '</svg>',
    '',
  ].join('\n')
}

const STYLE = `<style>
  text { font: 15px system-ui, sans-serif; fill: #1b2a33 }
  .name { font-weight: 600; font-size: 17px; text-anchor: middle }
  .roman { text-anchor: middle }
  .key { font-weight: 600 }
  .segment { fill: #d7e8ee; stroke: #2f6f86; stroke-width: 1.5 }
  .arrow { fill: #2f6f86 }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6eef2 }
    .segment { fill: #21434f; stroke: #7fb6c9 }
    .arrow { fill: #7fb6c9 }
  }
</style>`

function segment(phase: PhaseDefinition, index: number): string {
  const [from, to] = anglesOf(index)
  const middle = point((RING.inner + RING.outer) / 2 + 6, (from + to) / 2)
  const path = [
    `M ${at(point(RING.outer, from))}`,
    `A ${RING.outer} ${RING.outer} 0 0 1 ${at(point(RING.outer, to))}`,
    `L ${at(point(RING.inner, to))}`,
    `A ${RING.inner} ${RING.inner} 0 0 0 ${at(point(RING.inner, from))} Z`,
  ]
  return [
    `<path class="segment" d="${path.join(' ')}"/>`,
    `<text class="roman" x="${round(middle.x)}" y="${round(middle.y - 8)}">${phase.roman}</text>`,
    `<text class="name" x="${round(middle.x)}" y="${round(middle.y + 14)}">${escape(phases[phase.id].name)}</text>`,
  ].join('\n')
}

/** The arrow from one phase to the next; the last one closes the circle. */
function arrow(index: number): string {
  const angle = anglesOf(index)[1] + GAP / 2
  const middle = (RING.inner + RING.outer) / 2
  const corners = [point(middle - 16, angle - 4), point(middle + 16, angle - 4), point(middle, angle + 5)]
  return `<path class="arrow" d="M ${corners.map(at).join(' L ')} Z"/>`
}

function elementList(phase: PhaseDefinition, index: number): string {
  const right = index < 2
  const x = right ? CENTRE.x + RING.outer + 30 : 16
  const lines = CORE_ELEMENTS.filter((element) => element.phase === phase.id).flatMap(({ id }) => linesOf(id, coreElements[id].name))
  const above = index === 0 || index === 3
  const top = above ? CENTRE.y - 150 : CENTRE.y + 60
  return lines
    .map(
      ({ key, text }, line) =>
        `<text x="${x}" y="${top + line * LINE.height}">${key ? `<tspan class="key">${key}</tspan> ` : ''}${escape(text)}</text>`,
    )
    .join('\n')
}

function linesOf(key: string, name: string): readonly { readonly key: string | null; readonly text: string }[] {
  const lines = [key]
  for (const word of name.split(' ')) {
    const last = lines.at(-1)!
    if (last.length + word.length + 1 > LINE.characters) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines.map((text, index) => (index === 0 ? { key, text: text.slice(key.length + 1) } : { key: null, text }))
}

function description(): string {
  const texts = PHASES.map(
    ({ id, roman, coreElements: elements }) =>
      `${roman} ${phases[id].name}: ${elements.map((element) => `${element} ${coreElements[element].name}`).join('; ')}`,
  )
  return `${texts.join('. ')}. ${PHASES[3].roman} → ${PHASES[0].roman}.`
}

/** First and last angle of a phase, in degrees clockwise from the top. */
function anglesOf(index: number): readonly [number, number] {
  const quarter = 360 / PHASES.length
  return [index * quarter + GAP / 2, (index + 1) * quarter - GAP / 2]
}

interface Point {
  readonly x: number
  readonly y: number
}

function point(radius: number, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180
  return { x: CENTRE.x + radius * Math.sin(angle), y: CENTRE.y - radius * Math.cos(angle) }
}

const at = ({ x, y }: Point) => `${round(x)} ${round(y)}`
const round = (value: number) => Math.round(value * 10) / 10

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
