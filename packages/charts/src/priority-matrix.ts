import { formatValue, textOf } from '@implementere/model'
import { NO_BLOCK, picture, stack, textBlock, type Block } from './block.ts'
import { NOTHING, reasonText } from './estimate-rows.ts'
import type { ChartsTexts } from './locales/texts.ts'
import { matrixPlot, type MatrixItem } from './matrix-plot.ts'
import { box, textLine, textLines } from './markup.ts'
import { mark, type MarkShape } from './marks.ts'
import { innerWidth, nameOf, type ChartOptions, type TableOptions } from './options.ts'
import { legend } from './legend.ts'
import { finite } from './scale.ts'
import type { ChartTable } from './table.ts'
import { lineHeight, TEXT, widthOf } from './text-width.ts'
import { wrapText } from './wrap.ts'

/** A determinant with how much it matters and how far it can be changed. */
export interface MatrixDeterminant {
  readonly determinant: string
  readonly class: string
  readonly importance: { readonly mean: number | null }
  readonly changeability: { readonly mean: number | null }
  readonly quadrant: { readonly value: string | null; readonly reason: string | null }
}

/** A `DeterminantAnalysis` of `@implementere/barriers`. */
export interface PriorityMatrixInput {
  /** Where the quadrants are cut; `at` is null when nothing is known. */
  readonly cut: { readonly at: { readonly importance: number; readonly changeability: number } | null }
  readonly determinants: readonly MatrixDeterminant[]
}

/** The shape of each class; every other class is a disc. */
const SHAPES: Readonly<Record<string, MarkShape>> = { barrier: 'down', facilitator: 'up', polarised: 'diamond', mixed: 'square' }
const LIST_GAP = 5
const NUMBER_GAP = 8
const SIGN_WIDTH = 20

/**
 * Determinants by importance and changeability, numbered, with the four quadrants named and a list of the numbers below.
 *
 * Unit: points of 1-5 on both axes. Missing: a determinant of which importance or changeability is unknown has no place and is listed under the picture with its reason; one that belongs to
 * no quadrant is listed with its class, as what helps is nothing to act on or to watch. Throws: {@link ImplementereError} `invalid-width`, `invalid-id-prefix`. Source: as `quadrantOf` of `@implementere/barriers`; drawing ours.
 *
 * @example
 * ```ts
 * import { en } from '@implementere/charts/locales/en'
 * const quadrant = { value: 'act-first', reason: null }
 * const determinants = [{ determinant: 'time', class: 'barrier', importance: { mean: 4.5 }, changeability: { mean: 4 }, quadrant }]
 * const svg = priorityMatrix({ cut: { at: { importance: 3, changeability: 3 } }, determinants }, { texts: en, title: 'Priorities', idPrefix: 'm1', names: { time: 'Too little time' } })
 * svg.includes('>Too little time</text>') && svg.includes('>Act on first</text>') // => true
 * ```
 */
export function priorityMatrix(input: PriorityMatrixInput, options: ChartOptions): string {
  const { texts } = options
  const width = innerWidth(options)
  const { placed, unplaced } = split(input)
  const unknown = unplaced.filter((one) => !isWeighed(one)).length
  const blocks = [
    matrixPlot(placed.map(itemOf), cutOf(input), texts, width),
    legend(classesOf(placed, texts), width),
    numberedList(placed, options, width),
    unplacedBlock(unplaced, options, width),
  ]
  return picture(options, texts.sentences.rows({ rows: input.determinants.length, unknown }), blocks)
}

/**
 * The numbers of {@link priorityMatrix}, in the order of the numbers in the picture; those without a place come last.
 *
 * @example
 * ```ts
 * import { en } from '@implementere/charts/locales/en'
 * const quadrant = { value: null, reason: 'insufficient-data' }
 * const determinants = [{ determinant: 'time', class: 'barrier', importance: { mean: 4.5 }, changeability: { mean: null }, quadrant }]
 * priorityMatrixTable({ cut: { at: null }, determinants }, { texts: en, title: 'Priorities' }).rows // => [['time', '–', '4.5', '–', 'Barrier', 'Too few figures']]
 * ```
 */
export function priorityMatrixTable(input: PriorityMatrixInput, { texts, title, names }: TableOptions): ChartTable {
  const { words, locale } = texts
  const { placed, unplaced } = split(input)
  const row = (one: MatrixDeterminant, number: string) => [
    nameOf(names, one.determinant),
    number,
    formatValue(finite(one.importance.mean), 'points', locale),
    formatValue(finite(one.changeability.mean), 'points', locale),
    textOf(texts.classes, one.class),
    one.quadrant.value === null ? reasonText(one.quadrant.reason, texts) : textOf(texts.quadrants, one.quadrant.value),
  ]
  return {
    caption: title,
    columns: [
      { label: words.determinant, numeric: false },
      { label: '#', numeric: true },
      { label: words.importance, numeric: true },
      { label: words.changeability, numeric: true },
      { label: words.class, numeric: false },
      { label: words.quadrant, numeric: false },
    ],
    rows: [...placed.map((one, index) => row(one, String(index + 1))), ...unplaced.map((one) => row(one, NOTHING))],
  }
}

/** The shape by which a class is known. */
function shapeOf(one: string): MarkShape {
  return Object.hasOwn(SHAPES, one) ? SHAPES[one]! : 'disc'
}

function split({ determinants, cut }: PriorityMatrixInput): {
  readonly placed: readonly MatrixDeterminant[]
  readonly unplaced: readonly MatrixDeterminant[]
} {
  const hasPlace = (one: MatrixDeterminant) => isWeighed(one) && (one.quadrant.value !== null || cut.at === null)
  return { placed: determinants.filter(hasPlace), unplaced: determinants.filter((one) => !hasPlace(one)) }
}

/** Whether both its importance and its changeability are known. */
function isWeighed({ importance, changeability }: MatrixDeterminant): boolean {
  return finite(importance.mean) !== null && finite(changeability.mean) !== null
}

/** Where the quadrants meet; null when it is not known. */
function cutOf({ cut: { at } }: PriorityMatrixInput) {
  const [importance, changeability] = [finite(at?.importance), finite(at?.changeability)]
  return importance === null || changeability === null ? null : { importance, changeability }
}

function itemOf(one: MatrixDeterminant, index: number): MatrixItem {
  return { number: index + 1, importance: one.importance.mean ?? 0, changeability: one.changeability.mean ?? 0, shape: shapeOf(one.class) }
}

function classesOf(placed: readonly MatrixDeterminant[], texts: ChartsTexts) {
  return [...new Set(placed.map((one) => one.class))].map((one) => ({
    label: textOf(texts.classes, one),
    sign: mark(shapeOf(one), 0, 0, 'ic-f-data ic-s-surface'),
  }))
}

/** The numbers with what they stand for and their two values, under a line that says which values they are. */
function numberedList(placed: readonly MatrixDeterminant[], options: ChartOptions, width: number): Block {
  if (placed.length === 0) return NO_BLOCK
  const { words } = options.texts
  const [head] = wrapText(`${words.importance} · ${words.changeability}`, width, TEXT.small, 1)
  const header = { markup: textLine(head ?? '', width, 0, TEXT.small, { anchor: 'end', colour: 'ic-f-muted' }), height: lineHeight(TEXT.small) }
  return stack([header, ...placed.map((one, index) => listed(one, index, options, width))], LIST_GAP)
}

function listed(one: MatrixDeterminant, index: number, { texts, names }: ChartOptions, width: number): Block {
  const values = `${formatValue(one.importance.mean, 'points', texts.locale)} · ${formatValue(one.changeability.mean, 'points', texts.locale)}`
  const left = widthOf('000', TEXT.strong) + NUMBER_GAP
  const lines = wrapText(nameOf(names, one.determinant), width - left - SIGN_WIDTH - widthOf(values, TEXT.small) - NUMBER_GAP, TEXT.body)
  const markup = [
    textLine(String(index + 1), left - NUMBER_GAP, 0, TEXT.strong, { anchor: 'end' }),
    mark(shapeOf(one.class), left + SIGN_WIDTH / 2 - 2, lineHeight(TEXT.body) / 2, 'ic-f-data ic-s-surface'),
    textLines(lines, left + SIGN_WIDTH, 0, TEXT.body),
    textLine(values, width, 2, TEXT.small, { anchor: 'end', colour: 'ic-f-muted' }),
  ]
  return { markup: markup.join(''), height: Math.max(1, lines.length) * lineHeight(TEXT.body) }
}

function unplacedBlock(unplaced: readonly MatrixDeterminant[], { texts, names }: ChartOptions, width: number): Block {
  if (unplaced.length === 0) return NO_BLOCK
  const items = unplaced.map((one) => textBlock(`${nameOf(names, one.determinant)}: ${whyUnplaced(one, texts)}`, width - 12, TEXT.small))
  const list = stack([textBlock(texts.words.notPlaced, width - 12, TEXT.strong), ...items], LIST_GAP)
  return { markup: `${box(0, 0, 3, list.height, 'ic-f-axis')}<g transform="translate(12 0)">${list.markup}</g>`, height: list.height }
}

/** What helps is told by its class, what is not known by its reason. */
function whyUnplaced(one: MatrixDeterminant, texts: ChartsTexts): string {
  return isWeighed(one) ? textOf(texts.classes, one.class) : reasonText(one.quadrant.reason, texts)
}
