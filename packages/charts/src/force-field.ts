import { formatValue } from '@implementere/model'
import { picture, type Block } from './block.ts'
import { box, straight, textLine, textLines } from './markup.ts'
import { innerWidth, nameOf, type ChartOptions, type TableOptions } from './options.ts'
import { finite } from './scale.ts'
import type { ChartTable } from './table.ts'
import { lineHeight, TEXT, widthOf } from './text-width.ts'
import { wrapText } from './wrap.ts'

/** One side of a force field. */
export interface ForceFieldSide {
  /** Sum of the strengths, points. */
  readonly total: number
  readonly forces: readonly { readonly determinant: string; readonly strength: number }[]
}

/** A `ForceField` of `@implementere/barriers`. */
export interface ForceFieldInput {
  readonly driving: ForceFieldSide
  readonly restraining: ForceFieldSide
  readonly net: number
  readonly counted: number
  readonly notCounted: number
}

const BAR_HEIGHT = 12
const ROW_GAP = 12
/** Room between the two sides: the line that they push against. */
const MIDDLE = 28
/** Length of the arrow's head. */
const HEAD = 7
const LABEL_LINES = 4

/**
 * A force field: what drives to the left and what restrains to the right, both pushing on the line between them, each with its strength and both sums.
 *
 * Unit: points, on one scale for both sides. Missing: determinants nobody has rated are not drawn; how many there are is said. Throws:
 * {@link ImplementereError} `invalid-width`, `invalid-id-prefix`. Source: Lewin's force field; drawing ours.
 *
 * @example
 * ```ts
 * import { en } from '@implementere/charts/locales/en'
 * const field = { driving: { total: 2, forces: [{ determinant: 'champion', strength: 2 }] }, restraining: { total: 0, forces: [] }, net: 2, counted: 1, notCounted: 3 }
 * const svg = forceFieldChart(field, { texts: en, title: 'Forces', idPrefix: 'f1' })
 * svg.includes('Driving forces: 2. Restraining forces: 0. Determinants without answers, not counted: 3.') // => true
 * ```
 */
export function forceFieldChart(input: ForceFieldInput, options: ChartOptions): string {
  const width = innerWidth(options)
  return picture(options, describe(input, options), [fieldBlock(input, options, width)])
}

/**
 * The numbers of {@link forceFieldChart}.
 *
 * @example
 * ```ts
 * import { en } from '@implementere/charts/locales/en'
 * const field = { driving: { total: 2, forces: [{ determinant: 'champion', strength: 2 }] }, restraining: { total: 0, forces: [] }, net: 2, counted: 1, notCounted: 3 }
 * forceFieldTable(field, { texts: en, title: 'Forces' }).rows[0] // => ['champion', 'Driving forces', '2']
 * ```
 */
export function forceFieldTable({ driving, restraining, net }: ForceFieldInput, { texts, title, names }: TableOptions): ChartTable {
  const { words } = texts
  const rows = ({ forces }: ForceFieldSide, side: string) =>
    forces.map(({ determinant, strength }) => [nameOf(names, determinant), side, points(strength, texts)])
  return {
    caption: title,
    columns: [
      { label: words.determinant, numeric: false },
      { label: words.side, numeric: false },
      { label: words.strength, numeric: true },
    ],
    rows: [
      ...rows(driving, words.driving),
      ...rows(restraining, words.restraining),
      [words.total, words.driving, points(driving.total, texts)],
      [words.total, words.restraining, points(restraining.total, texts)],
      [words.net, '', points(net, texts)],
    ],
  }
}

function points(value: number, { locale }: TableOptions['texts']): string {
  return formatValue(finite(value), 'points', locale)
}

function describe({ driving, restraining, notCounted }: ForceFieldInput, { texts }: ChartOptions): string {
  const { words, sentences } = texts
  const sums = `${words.driving}: ${points(driving.total, texts)}. ${words.restraining}: ${points(restraining.total, texts)}.`
  return notCounted === 0 ? sums : `${sums} ${sentences.notCounted({ count: notCounted })}`
}

/** One half of the field: where it lies, and which way its arrows point. */
interface Half {
  readonly side: ForceFieldSide
  readonly name: string
  readonly colour: 'data' | 'other'
  readonly from: number
  readonly to: number
  /** 1 when the arrows point to the right. */
  readonly direction: 1 | -1
}

function fieldBlock({ driving, restraining, notCounted }: ForceFieldInput, options: ChartOptions, width: number): Block {
  const { texts } = options
  const middle = width / 2
  const halves: readonly Half[] = [
    { side: driving, name: texts.words.driving, colour: 'data', from: 0, to: middle - MIDDLE / 2, direction: 1 },
    { side: restraining, name: texts.words.restraining, colour: 'other', from: middle + MIDDLE / 2, to: width, direction: -1 },
  ]
  const greatest = Math.max(...halves.flatMap(({ side }) => side.forces.map(({ strength }) => finite(strength) ?? 0)), Number.MIN_VALUE)
  const drawn = halves.map((half) => halfBlock(half, greatest, options))
  const height = Math.max(...drawn.map((block) => block.height))
  const note = notCounted === 0 ? [] : wrapText(texts.sentences.notCounted({ count: notCounted }), width, TEXT.small)
  const markup = [
    straight(middle, 0, middle, height, 'text', ' stroke-width="2"'),
    ...drawn.map((block) => block.markup),
    textLines(note, 0, height + ROW_GAP, TEXT.small, { colour: 'ic-f-muted' }),
  ]
  return { markup: markup.join(''), height: height + (note.length > 0 ? ROW_GAP + note.length * lineHeight(TEXT.small) : 0) }
}

function halfBlock(half: Half, greatest: number, { texts, names }: ChartOptions): Block {
  const { side, name, from, to, direction } = half
  const [x, anchor] = direction === 1 ? [to, 'end' as const] : [from, 'start' as const]
  const title = wrapText(`${name}: ${points(side.total, texts)}`, to - from, TEXT.strong, 3)
  const parts = [textLines(title, x, 0, TEXT.strong, { anchor })]
  let y = title.length * lineHeight(TEXT.strong)
  for (const { determinant, strength } of side.forces) {
    y += ROW_GAP
    const label = wrapText(nameOf(names, determinant), to - from, TEXT.body, LABEL_LINES)
    parts.push(textLines(label, x, y, TEXT.body, { anchor }))
    y += label.length * lineHeight(TEXT.body) + 3
    parts.push(arrow(half, strength, greatest, y + BAR_HEIGHT / 2 + 1, points(strength, texts)))
    y += BAR_HEIGHT + 4
  }
  return { markup: parts.join(''), height: y }
}

/** An arrow as long as the force is strong, its point at the middle, its strength at the other end. */
function arrow({ from, to, direction, colour }: Half, strength: number, greatest: number, y: number, text: string): string {
  const value = finite(strength) ?? 0
  const room = to - from - widthOf(text, TEXT.small) - HEAD - 8
  const length = Math.max(0, Math.min(1, value / greatest)) * room
  const [tip, neck] = direction === 1 ? [to, to - HEAD] : [from, from + HEAD]
  const tail = neck - direction * length
  const head = `M${tip} ${y}L${neck} ${y - BAR_HEIGHT / 2 - 1}V${y + BAR_HEIGHT / 2 + 1}Z`
  return [
    box(Math.min(neck, tail), y - BAR_HEIGHT / 4, length, BAR_HEIGHT / 2, `ic-force ic-f-${colour}`),
    `<path class="ic-f-${colour}" d="${head}"/>`,
    textLine(text, tail - direction * 6, y - lineHeight(TEXT.small) / 2 + 1, TEXT.small, {
      anchor: direction === 1 ? 'end' : 'start',
      colour: 'ic-f-muted',
    }),
  ].join('')
}
