import { lineHeight, type TextStyle } from './text-width.ts'

/** Where a text stands against its x. */
export type Anchor = 'start' | 'middle' | 'end'

/** A number in a path or an attribute: one decimal, never minus zero. */
export function coordinate(value: number): string {
  return String(Math.round(value * 10) / 10 + 0)
}

/** Text that is safe between tags and inside quoted attributes of XML and HTML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;')
}

/** One line of text; `y` is the top of its line, not its baseline. */
export function textLine(
  text: string,
  x: number,
  y: number,
  style: TextStyle,
  { anchor = 'start', colour = 'ic-f-text' }: { readonly anchor?: Anchor; readonly colour?: string } = {},
): string {
  const align = anchor === 'start' ? '' : ` text-anchor="${anchor}"`
  return `<text class="${style.className} ${colour}" x="${coordinate(x)}" y="${coordinate(y + style.size)}"${align}>${escaped(text)}</text>`
}

/** Lines under one another, the first with its top at `y`. */
export function textLines(
  lines: readonly string[],
  x: number,
  y: number,
  style: TextStyle,
  look: { readonly anchor?: Anchor; readonly colour?: string } = {},
): string {
  return lines.map((line, index) => textLine(line, x, y + index * lineHeight(style), style, look)).join('')
}

/** A straight line in a colour of the theme. */
export function straight(x1: number, y1: number, x2: number, y2: number, colour: string, look = ''): string {
  return `<path class="ic-s-${colour}" fill="none" d="M${coordinate(x1)} ${coordinate(y1)}L${coordinate(x2)} ${coordinate(y2)}"${look}/>`
}

/** A filled rectangle; a negative width or height is drawn as none. */
export function box(x: number, y: number, width: number, height: number, classes: string, look = ''): string {
  const size = `width="${coordinate(Math.max(0, width))}" height="${coordinate(Math.max(0, height))}"`
  return `<rect class="${classes}" x="${coordinate(x)}" y="${coordinate(y)}" ${size}${look}/>`
}

/** A path moved to a place; the shape is drawn about its own origin. */
export function shapeAt(path: string, x: number, y: number, classes: string, look = ''): string {
  return `<path class="${classes}" transform="translate(${coordinate(x)} ${coordinate(y)})" d="${path}"${look}/>`
}
