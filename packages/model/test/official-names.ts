import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Beside the repository lie the two sources and the table of official names drawn from them; they are not part of it. */
const SHARED = join(import.meta.dirname, '../../../../shared')

/** Whether the sources are here to check against. */
export const SOURCES_PRESENT = existsSync(join(SHARED, 'domain/official-names.md'))

/** Lines of the page about the model (`M`) or of the lecture (`F`). */
export function linesOf(source: 'M' | 'F'): readonly string[] {
  return read(source === 'M' ? 'seeds/modellen-implementere.txt' : 'seeds/implementering-forelesning.txt').split('\n')
}

/** White space folded, so that line breaks of the source do not count. */
export function folded(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

/** Rows of the table in a numbered section, cell by cell, without Markdown marks. */
export function tableOf(section: number): readonly (readonly string[])[] {
  return sectionOf(section)
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => line.slice(1, line.lastIndexOf('|')).split('|').map(plain))
}

/** The title that a section says to ship: what stands in guillemets behind the word Ship. */
export function titleOf(section: number): string {
  return /Ship «([^»]+)»/.exec(sectionOf(section))![1]!
}

/** The pairs `id` = text of a cell, as section 7 and 8 write them. The value in brackets behind a text stays with it. */
export function pairsOf(cell: string): Readonly<Record<string, string>> {
  const pairs = cell.split(/(?: · |; )(?=`)/).map((pair) => /^`([^`]+)` = (.+)$/.exec(pair))
  return Object.fromEntries(pairs.flatMap((pair) => (pair ? [[pair[1]!, pair[2]!]] : [])))
}

/** The cell of section 8 beside the set whose name begins so. */
export function setOf(start: string): string {
  const row = sectionOf(8)
    .split('\n')
    .find((line) => line.startsWith(`| ${start}`))
  return row!.split('|')[2]!.trim()
}

/** The raw cells of a table row, with backticks. */
export function rawTableOf(section: number): readonly (readonly string[])[] {
  return sectionOf(section)
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .slice(1, line.lastIndexOf('|'))
        .split('|')
        .map((cell) => cell.trim()),
    )
}

/** The text of a numbered section. */
export function sectionOf(section: number): string {
  const text = read('domain/official-names.md')
  const start = text.indexOf(`\n## ${section}. `)
  const end = text.indexOf('\n## ', start + 1)
  return text.slice(start, end)
}

function plain(cell: string): string {
  return cell.trim().replaceAll(/^\*\*|\*\*$|^`|`$/g, '')
}

function read(path: string): string {
  return readFileSync(join(SHARED, path), 'utf8')
}
