/** Size and weight of a text; the class names are those of the stylesheet. */
export interface TextStyle {
  readonly className: string
  /** Font size, picture units (CSS pixels at the picture's own width). */
  readonly size: number
  readonly bold: boolean
}

/** The four sizes of text in a chart. None is smaller than 12 pixels. */
export const TEXT = {
  title: { className: 't-title', size: 17, bold: true },
  strong: { className: 't-strong', size: 14, bold: true },
  body: { className: 't-body', size: 14, bold: false },
  small: { className: 't-small', size: 12, bold: false },
} as const satisfies Readonly<Record<string, TextStyle>>

/** Line height in font sizes, rounded up to a whole unit. */
const LEADING = 1.34

/**
 * Advance widths of the characters from space to tilde, in hundredths of the font size: the wider of DejaVu Sans and Liberation Sans (which has the
 * metrics of Arial), as measured in Chromium. DejaVu is among the widest fonts that a page is likely to get, so a line that fits by this table fits anywhere.
 */
const ASCII_WIDTHS = [
  32, 40, 46, 84, 64, 95, 78, 27, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84, 84, 84, 56, 102, 68, 69, 72, 77,
  67, 61, 78, 75, 29, 50, 67, 56, 86, 75, 79, 67, 79, 72, 67, 61, 73, 68, 99, 69, 67, 69, 39, 34, 39, 84, 56, 50, 61, 63, 55, 63, 62, 35, 63, 63, 28,
  28, 58, 28, 97, 63, 61, 63, 63, 41, 52, 39, 63, 59, 82, 59, 59, 52, 64, 34, 64, 84,
]
const FIRST_ASCII = 32
const NO_BREAK_SPACE = 0xa0
/** Widths of what is not in the table, hundredths of the font size: letters of other alphabets, and what may be a picture or an ideogram. */
const OTHER = { narrow: 50, letter: 105, wide: 135 }
const WIDE_FROM = 0x11_00
/** Dashes and quotation marks among the wide codes. */
const PUNCTUATION = { from: 0x20_10, to: 0x20_23 }
/** Bold letters are wider by this factor (DejaVu Sans Bold: 1.14 on average over small letters). */
const BOLD = 1.16

/** An upper estimate of the width of a text, picture units, without a browser to ask. */
export function widthOf(text: string, style: TextStyle): number {
  let hundredths = 0
  for (const character of text) hundredths += characterWidth(character)
  return (hundredths / 100) * style.size * (style.bold ? BOLD : 1)
}

/** Height of a line of text, picture units. */
export function lineHeight({ size }: TextStyle): number {
  return Math.ceil(size * LEADING)
}

function characterWidth(character: string): number {
  const code = character.codePointAt(0)!
  const known = ASCII_WIDTHS[code - FIRST_ASCII]
  if (known !== undefined) return known
  if (code === NO_BREAK_SPACE) return ASCII_WIDTHS[0]!
  const base = character.normalize('NFD').codePointAt(0)!
  if (base !== code) return ASCII_WIDTHS[base - FIRST_ASCII] ?? OTHER.letter
  if (code >= PUNCTUATION.from && code <= PUNCTUATION.to) return character === '—' ? OTHER.letter : OTHER.narrow
  return code >= WIDE_FROM && character !== '…' && character !== '−' ? OTHER.wide : OTHER.letter
}
