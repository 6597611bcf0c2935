/** Marks that turn the direction of the text around them, and can make a name read as something else. */
const DIRECTION_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
/** Control characters and halves of characters. */
const UNSHOWABLE = /[\p{Cc}\p{Cs}\u2028\u2029]/gu

/** White space of which a row is one blank; blanks that hold a number and its unit together stay. */
const WHITE_SPACE = /(?:(?![\u00a0\u202f])\s)+/g

/** A text on one line, without what cannot be shown and what would change how the texts around it are read. */
export function plainText(text: string): string {
  return text.replace(DIRECTION_MARKS, '').replace(UNSHOWABLE, ' ').replace(WHITE_SPACE, ' ').trim()
}
