/** Text in pieces, as a file or a network gives it: strings, or bytes in UTF-8. Pieces may end anywhere, also within a character. */
export type TextSource = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>

/** The pieces as text, without a byte order mark. */
export async function* textOf(source: TextSource): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8')
  let first = true
  for await (const piece of source) {
    const text = typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true })
    if (text === '') continue
    yield first ? text.replace(/^\uFEFF/, '') : text
    first = false
  }
  const rest = decoder.decode()
  if (rest !== '') yield rest
}

/** The lines of a text with their numbers, counted from 1. Keeps one line and one piece at a time. */
export async function* linesOf(source: TextSource): AsyncGenerator<{ readonly number: number; readonly line: string }> {
  let rest = ''
  let number = 0
  for await (const piece of textOf(source)) {
    const lines = (rest + piece).split('\n')
    rest = lines.pop()!
    for (const line of lines) yield { number: ++number, line: line.replace(/\r$/, '') }
  }
  if (rest !== '') yield { number: ++number, line: rest.replace(/\r$/, '') }
}
