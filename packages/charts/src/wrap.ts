import { widthOf, type TextStyle } from './text-width.ts'

/** Longest text that is laid out at all, characters: the rest would be cut anyhow, and a hostile label must not cost time. */
const LONGEST = 600
const ELLIPSIS = '…'
const HYPHEN = '-'
/** What no picture can show, or what turns the direction of the text around it. */
const UNSHOWABLE = /[\p{Cc}\p{Cs}\p{Cn}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu

/** Lines that are no wider than `width` by the table of widths; what does not fit in `maxLines` ends in an ellipsis. Words too long for a line are divided. */
export function wrapText(text: string, width: number, style: TextStyle, maxLines = 4): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of piecesOf(cleaned(text), width, style)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && widthOf(longer, style) > width) {
      lines.push(line)
      line = word
    } else line = longer
    if (lines.length === maxLines) break
  }
  if (lines.length < maxLines) return line === '' ? lines : [...lines, line]
  const last = lines[maxLines - 1]!
  return [...lines.slice(0, -1), shortened(last, width, style)]
}

/** A text on one line, its end cut off with an ellipsis where it is too wide. */
export function oneLine(text: string, width: number, style: TextStyle): string {
  return wrapText(text, width, style, 1)[0] ?? ''
}

/** The text without what XML cannot hold, on one line. */
export function showable(text: string): string {
  return text.replace(UNSHOWABLE, ' ').trim()
}

/** The beginning of a text that is drawn: nobody reads six hundred characters in a picture. */
function cleaned(text: string): string {
  const shown = showable(text)
  return shown.length > LONGEST
    ? Array.from(shown.slice(0, 2 * LONGEST))
        .slice(0, LONGEST)
        .join('') + ELLIPSIS
    : shown
}

/** The words, those that are wider than a line divided into pieces with a hyphen. */
function piecesOf(text: string, width: number, style: TextStyle): readonly string[] {
  return text.split(/ +/u).flatMap((word) => (widthOf(word, style) <= width ? [word] : divided(word, width, style)))
}

function divided(word: string, width: number, style: TextStyle): readonly string[] {
  const room = width - widthOf(HYPHEN, style)
  const pieces: string[] = []
  let [piece, used] = ['', 0]
  for (const character of word) {
    const wide = widthOf(character, style)
    if (piece !== '' && used + wide > room) {
      pieces.push(piece + HYPHEN)
      piece = ''
      used = 0
    }
    piece += character
    used += wide
  }
  return [...pieces, piece]
}

function shortened(line: string, width: number, style: TextStyle): string {
  const characters = Array.from(line)
  while (characters.length > 0 && widthOf(characters.join('') + ELLIPSIS, style) > width) characters.pop()
  return characters.join('').trimEnd() + ELLIPSIS
}
