import { NO_BLOCK, type Block } from './block.ts'
import { textLine } from './markup.ts'
import { lineHeight, TEXT, widthOf } from './text-width.ts'
import { oneLine } from './wrap.ts'

/** A sign and what it stands for. */
export interface LegendItem {
  readonly label: string
  /** The sign about its own middle, at most 20 wide and 14 high. */
  readonly sign: string
}

const SIGN_WIDTH = 20
const SIGN_GAP = 6
const ITEM_GAP = 18
const ROW_GAP = 3

/** The signs of a chart in lines as wide as allowed. */
export function legend(items: readonly LegendItem[], width: number): Block {
  if (items.length === 0) return NO_BLOCK
  const height = lineHeight(TEXT.small)
  const parts: string[] = []
  let [x, y] = [0, 0]
  for (const { label, sign } of items) {
    const text = oneLine(label, width - SIGN_WIDTH - SIGN_GAP, TEXT.small)
    const needed = SIGN_WIDTH + SIGN_GAP + widthOf(text, TEXT.small)
    if (x > 0 && x + needed > width) {
      x = 0
      y += height + ROW_GAP
    }
    parts.push(`<g transform="translate(${x + SIGN_WIDTH / 2} ${y + height / 2})">${sign}</g>`)
    parts.push(textLine(text, x + SIGN_WIDTH + SIGN_GAP, y + 1, TEXT.small, { colour: 'ic-f-muted' }))
    x = Math.ceil(x + needed + ITEM_GAP)
  }
  return { markup: parts.join(''), height: y + height }
}
