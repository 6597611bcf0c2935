import { PHASES, textOf, type CoreElementId, type PhaseId } from '@implementere/model'
import { moved, picture, stack, textBlock, type Block } from './block.ts'
import type { CircleChartInput, CircleChartOptions, CircleTableOptions } from './circle-input.ts'
import { circleRing, RING_SIZE } from './circle-ring.ts'
import { legend } from './legend.ts'
import type { ChartsTexts } from './locales/texts.ts'
import { textLine, textLines } from './markup.ts'
import { innerWidth, nameOf } from './options.ts'
import { elementSign } from './element-sign.ts'
import type { ChartTable } from './table.ts'
import { lineHeight, TEXT, widthOf } from './text-width.ts'
import { wrapText } from './wrap.ts'

/** From this width on, the elements stand on both sides of the ring. */
const SIDES_FROM = 860
/** From this width on, the elements stand in two columns under the ring. */
const COLUMNS_FROM = 520
const COLUMN_GAP = 24
const ITEM_GAP = 6
const SIGN_WIDTH = 24

/**
 * The circle of the model: four phases, nine core elements with how far each has come, and the place where the work is now.
 *
 * Without a state (null) it is the model itself. Status is told by the shape of a sign and, in the list, in words. Throws: {@link ImplementereError} `invalid-width`,
 * `invalid-id-prefix`. Source: the model Implementere; drawing ours.
 *
 * @example
 * ```ts
 * import { coreElements, phases } from '@implementere/model/locales/en'
 * import { en } from '@implementere/charts/locales/en'
 * const svg = circleChart(null, { texts: en, phases, coreElements, title: 'The model Implementere', idPrefix: 'o1' })
 * svg.includes('>Sustain</text>') && svg.includes('KE9') // => true
 * ```
 */
export function circleChart(input: CircleChartInput | null, options: CircleChartOptions): string {
  const width = innerWidth(options)
  return picture(options, describe(input, options), [body(input, options, width), legend(legendOf(input, options.texts), width)])
}

/**
 * The content of {@link circleChart}: every core element with its phase and its status.
 *
 * @example
 * ```ts
 * import { coreElements, phases } from '@implementere/model/locales/en'
 * import { en } from '@implementere/charts/locales/en'
 * circleChartTable(null, { texts: en, phases, coreElements, title: 'The model' }).rows[0] // => ['KE1 Explore and adapt interventions', 'I Prepare', '–']
 * ```
 */
export function circleChartTable(input: CircleChartInput | null, { texts, title, phases, coreElements }: CircleTableOptions): ChartTable {
  const { words } = texts
  return {
    caption: title,
    columns: [words.element, words.phase, words.status].map((label) => ({ label, numeric: false })),
    rows: PHASES.flatMap(({ id, roman, coreElements: elements }) =>
      elements.map((element) => [
        `${element} ${nameOf(coreElements, element)}`,
        `${roman} ${nameOf(phases, id)}`,
        input === null ? '–' : textOf(texts.elementStatuses, input.elements[element].status),
      ]),
    ),
  }
}

function body(input: CircleChartInput | null, options: CircleChartOptions, width: number): Block {
  const lists = PHASES.map(
    ({ id }) =>
      (room: number) =>
        phaseList(id, input, options, room),
  )
  const ring = circleRing(input, options)
  if (width >= SIDES_FROM) return onBothSides(ring, lists, width)
  const centred = { ...ring, markup: moved(ring.markup, (width - RING_SIZE) / 2, 0) }
  return stack([centred, width >= COLUMNS_FROM ? inTwoColumns(lists, width) : stack(lists.map((one) => one(width)))], 20)
}

/** The first two phases in the left column, the last two in the right. */
function inTwoColumns(lists: readonly ((room: number) => Block)[], width: number): Block {
  const room = (width - COLUMN_GAP) / 2
  const [left, right] = [stack(lists.slice(0, 2).map((one) => one(room))), stack(lists.slice(2).map((one) => one(room)))]
  return { markup: left.markup + moved(right.markup, room + COLUMN_GAP, 0), height: Math.max(left.height, right.height) }
}

/** The first two phases to the right of the ring and the last two to its left, each beside its quarter. */
function onBothSides(ring: Block, lists: readonly ((room: number) => Block)[], width: number): Block {
  const room = (width - RING_SIZE) / 2 - COLUMN_GAP
  const [prepare, plan, implement, sustain] = lists.map((one) => one(room)) as [Block, Block, Block, Block]
  const [right, left] = [stack([prepare, plan], 28), stack([sustain, implement], 28)]
  const height = Math.max(ring.height, right.height, left.height)
  const column = (block: Block, x: number) => moved(block.markup, x, (height - block.height) / 2)
  return {
    markup: column(left, 0) + column(ring, (width - RING_SIZE) / 2) + column(right, width - room),
    height,
  }
}

/** A phase with its core elements in words. */
function phaseList(phase: PhaseId, input: CircleChartInput | null, options: CircleChartOptions, width: number): Block {
  const { roman, coreElements: elements } = PHASES.find(({ id }) => id === phase)!
  const isNow = input?.phase === phase
  const title = textBlock(`${roman} ${nameOf(options.phases, phase)}`, width, TEXT.strong)
  const here = isNow ? [textBlock(options.texts.words.now, width, TEXT.small, 'ic-f-signal')] : []
  return stack([title, ...here, ...elements.map((element) => elementItem(element, input, options, width))], ITEM_GAP)
}

function elementItem(element: CoreElementId, input: CircleChartInput | null, { texts, coreElements }: CircleChartOptions, width: number): Block {
  const status = input?.elements[element].status ?? null
  const left = (status === null ? 0 : SIGN_WIDTH) + Math.ceil(widthOf(`${element} `, TEXT.strong))
  const lines = wrapText(nameOf(coreElements, element), width - left, TEXT.body)
  const told = status === null ? [] : wrapText(textOf(texts.elementStatuses, status), width - left, TEXT.small, 2)
  const nameHeight = lines.length * lineHeight(TEXT.body)
  const markup = [
    status === null ? '' : moved(elementSign(status), SIGN_WIDTH / 2 - 2, lineHeight(TEXT.body) / 2),
    textLine(element, status === null ? 0 : SIGN_WIDTH, 0, TEXT.strong),
    textLines(lines, left, 0, TEXT.body),
    textLines(told, left, nameHeight, TEXT.small, { colour: 'ic-f-muted' }),
  ]
  return { markup: markup.join(''), height: nameHeight + told.length * lineHeight(TEXT.small) }
}

function legendOf(input: CircleChartInput | null, texts: ChartsTexts) {
  if (input === null) return []
  const statuses = new Set(Object.values(input.elements).map(({ status }) => status))
  return [...statuses].map((status) => ({ label: textOf(texts.elementStatuses, status), sign: elementSign(status) }))
}

function describe(input: CircleChartInput | null, options: CircleChartOptions): string {
  const { texts, phases, coreElements } = options
  const where =
    input === null || input.phase === null
      ? []
      : [
          texts.sentences.circle({ phase: `${PHASES.find(({ id }) => id === input.phase)!.roman} ${nameOf(phases, input.phase)}` }),
          `${texts.sentences.round({ cycle: input.cycle })}.`,
        ]
  const model = PHASES.map(({ id, roman, coreElements: elements }) => {
    const named = elements.map((element) => {
      const status = input === null ? '' : ` (${textOf(texts.elementStatuses, input.elements[element].status)})`
      return `${element} ${nameOf(coreElements, element)}${status}`
    })
    return `${roman} ${nameOf(phases, id)}: ${named.join('; ')}.`
  })
  return [...where, ...model, `${PHASES[3].roman} → ${PHASES[0].roman}.`].join(' ')
}
