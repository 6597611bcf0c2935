/** Size and weight of a text; the class names are those of the stylesheet. */
export interface TextStyle {
  readonly className: string
  /** Font size, picture units (CSS pixels at the picture's own width). */
  readonly size: number
  readonly bold: boolean
}

/** The four sizes of text in a chart. None is smaller than 12 pixels. */
export const TEXT = {
  title: { className: 'ic-t-title', size: 17, bold: true },
  strong: { className: 'ic-t-strong', size: 14, bold: true },
  body: { className: 'ic-t-body', size: 14, bold: false },
  small: { className: 'ic-t-small', size: 12, bold: false },
} as const satisfies Readonly<Record<string, TextStyle>>

/** Line height in font sizes, rounded up to a whole unit. */
const LEADING = 1.34

/**
 * Advance widths of the characters from space to tilde, in hundredths of the font size: the wider of DejaVu Sans and Liberation Sans (which has the
 * metrics of Arial), as measured in Chromium. DejaVu is among the widest fonts that a page is likely to get, so a line that fits by this table fits anywhere.
 */
const REGULAR = [
  32, 41, 46, 84, 64, 96, 78, 28, 40, 40, 50, 84, 32, 37, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84, 84, 84, 56, 102, 69, 69, 73, 78,
  67, 62, 78, 76, 30, 50, 67, 56, 87, 75, 79, 67, 79, 73, 67, 62, 74, 69, 99, 69, 67, 69, 40, 34, 40, 84, 56, 50, 62, 64, 55, 64, 62, 36, 64, 64, 28,
  28, 58, 28, 98, 64, 62, 64, 64, 42, 53, 40, 64, 60, 82, 60, 60, 53, 64, 34, 64, 84,
]
/** The same for bold. */
const BOLD = [
  35, 46, 53, 84, 70, 101, 88, 31, 46, 46, 53, 84, 38, 42, 38, 37, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 40, 40, 84, 84, 84, 62, 100, 78, 77, 74,
  84, 69, 69, 83, 84, 38, 56, 78, 64, 100, 84, 86, 74, 86, 78, 73, 69, 82, 78, 111, 78, 73, 73, 46, 37, 46, 84, 56, 50, 68, 72, 60, 72, 68, 44, 72,
  72, 35, 35, 67, 35, 105, 72, 69, 72, 72, 50, 60, 48, 72, 66, 93, 65, 66, 59, 72, 37, 72, 84,
]
const FIRST_ASCII = 32
const NO_BREAK_SPACE = 0xa0
/** Widths of what is not in the table, hundredths of the font size: letters of other alphabets, and what may be a picture or an ideogram. */
const OTHER = { narrow: 50, letter: 115, wide: 135 }
const WIDE_FROM = 0x11_00
/** Signs as wide as a letter. */
const WIDE_PUNCTUATION = '—…−‰'
/** Dashes and quotation marks among the wide codes. */
const PUNCTUATION = { from: 0x20_10, to: 0x20_23 }
/** How much wider those are in bold. */
const OTHER_BOLD = 1.15

/** An upper estimate of the width of a text, picture units, without a browser to ask. */
export function widthOf(text: string, { size, bold }: TextStyle): number {
  let hundredths = 0
  for (const character of text) hundredths += characterWidth(character, bold)
  return (hundredths / 100) * size
}

/** Height of a line of text, picture units. */
export function lineHeight({ size }: TextStyle): number {
  return Math.ceil(size * LEADING)
}

function characterWidth(character: string, bold: boolean): number {
  const table = bold ? BOLD : REGULAR
  const code = character.codePointAt(0)!
  const known = table[code - FIRST_ASCII]
  if (known !== undefined) return known
  if (code === NO_BREAK_SPACE) return table[0]!
  const base = character.normalize('NFD').codePointAt(0)!
  if (base !== code && base >= FIRST_ASCII) return table[base - FIRST_ASCII] ?? otherWidth(character, base, bold)
  return otherWidth(character, code, bold)
}

function otherWidth(character: string, code: number, bold: boolean): number {
  const regular = WIDE_PUNCTUATION.includes(character) ? OTHER.letter : isNarrow(code) ? OTHER.narrow : code >= WIDE_FROM ? OTHER.wide : OTHER.letter
  return bold ? regular * OTHER_BOLD : regular
}

function isNarrow(code: number): boolean {
  return code >= PUNCTUATION.from && code <= PUNCTUATION.to
}
