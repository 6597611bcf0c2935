import { coordinate, escaped, textLines } from './markup.ts'
import { PADDING, pictureWidth, type ChartOptions } from './options.ts'
import { lineHeight, TEXT, type TextStyle } from './text-width.ts'
import { chartStylesheet } from './theme.ts'
import { showable, wrapText } from './wrap.ts'

/** A part of a picture, drawn from its own top left corner. */
export interface Block {
  readonly markup: string
  readonly height: number
}

/** Nothing, of no height: blocks like this leave no gap. */
export const NO_BLOCK: Block = { markup: '', height: 0 }

/** Room between the blocks of a picture. */
const GAP = 14
/** Most lines of a heading. */
const TITLE_LINES = 4

/** Blocks under one another. */
export function stack(blocks: readonly Block[], gap = GAP): Block {
  let height = 0
  const parts: string[] = []
  for (const block of blocks) {
    if (block.height === 0) continue
    const top = height === 0 ? 0 : height + gap
    parts.push(moved(block.markup, 0, top))
    height = top + block.height
  }
  return { markup: parts.join(''), height }
}

/** Markup moved by a distance. */
export function moved(markup: string, x: number, y: number): string {
  return x === 0 && y === 0 ? markup : `<g transform="translate(${coordinate(x)} ${coordinate(y)})">${markup}</g>`
}

/** Text in lines as wide as allowed. */
export function textBlock(text: string, width: number, style: TextStyle, colour = 'ic-f-text', maxLines = 4): Block {
  const lines = wrapText(text, width, style, maxLines)
  return { markup: textLines(lines, 0, 0, style, { colour }), height: lines.length * lineHeight(style) }
}

/** The whole picture: title, description, stylesheet, surface, heading and blocks. */
export function picture(options: ChartOptions, description: string, blocks: readonly Block[]): string {
  const width = pictureWidth(options)
  const { idPrefix, title, showTitle = true, scheme = 'auto', styles = true } = options
  const heading = showTitle ? textBlock(title, width - 2 * PADDING, TEXT.title, 'ic-f-text', TITLE_LINES) : NO_BLOCK
  const content = stack([heading, ...blocks])
  const size = `${coordinate(width)} ${coordinate(content.height + 2 * PADDING)}`
  const [drawnWidth, drawnHeight] = size.split(' ')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="implementere-chart" data-scheme="${scheme}" viewBox="0 0 ${size}" width="${drawnWidth}" height="${drawnHeight}"`,
    ` role="img" aria-labelledby="${idPrefix}-title ${idPrefix}-description">`,
    `<title id="${idPrefix}-title">${escaped(showable(title))}</title>`,
    `<desc id="${idPrefix}-description">${escaped(showable(description))}</desc>`,
    styles ? `<style>${chartStylesheet()}</style>` : '',
    `<rect class="ic-f-surface" width="${drawnWidth}" height="${drawnHeight}"/>`,
    moved(content.markup, PADDING, PADDING),
    '</svg>',
  ].join('')
}
